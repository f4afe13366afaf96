import NumericCore
import Textbook

/// The derivative of the sigmoid, line by line, as two lectures work it out (L1, L3, L5).
public struct SigmoidDerivative: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "sigmoid-derivative"

  /// What a worksheet asks for: the values and the two derivatives, without the slope in between.
  public var asked: [Symbol]? {
    ["u", "s", .partial(of: "s", by: "x"), "y", .partial(of: "y", by: "x")]
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    let e = exp(-.symbol("x"))
    d.section(ko: "시그모이드를 두 단계로 나누기", en: "The sigmoid in two steps")
    d.note(Prose.twoSteps)
    let x = d.given("x", 1)
    let u = d.let("u", 1 + exp(-x))
    let s = d.let("s", 1 / u)
    d.nudge(x, by: "0.01", watching: s)

    d.section(ko: "두 단계를 거슬러: 음의 부호가 두 번", en: "Back through both steps: two minus signs")
    d.note(Prose.twoMinusSigns)
    let ds = d.gates(of: s, by: u, x)
    d.note(Prose.minusTimesMinus)

    d.section(ko: "한 줄씩 정리하기", en: "Tidied line by line")
    d.show(Prose.lines(e))
    d.note(Prose.addAndTakeAway)
    d.claim("L1-08", ds[x], is: (1 / (1 + e)).squared * d.partial(of: u, by: x))
    d.note(Prose.lostSign)
    d.claim("L1-09", ds[x], is: -(1 / (1 + e)).squared * e * (-1))
    d.claim("L1-10", ds[x], is: (1 / (1 + e)) * (e / (1 + e)))
    d.claim("L1-11", ds[x], is: (1 / (1 + e)) * (1 - 1 / (1 + e)))
    d.claim("L1-12", ds[x], is: sigmoid(x) * (1 - sigmoid(x)))
    d.claim("L5-20", lines: ds[x], [-(1 + e).raised(to: -2) - e, e / (1 + e).squared])
    d.note(Prose.lostParentheses)
    d.claim(
      "L5-21",
      chain: [
        sigmoid(x) * (1 - sigmoid(x)),
        1 / (1 + e) * (1 - 1 / (1 + e)),
        1 / (1 + e) * (e / (1 + e)),
        e / (1 + e).squared,
      ])
    d.contradicts("L1-08", "L5-21")
    d.contradicts("L5-20", "L5-21")

    d.section(ko: "값만으로 구하는 미분", en: "The derivative from the value alone")
    d.note(Prose.inTermsOfTheValue)
    let y = d.let("y", sigmoid(x))
    let dy = d.gradient(of: y, by: x)
    d.claim("L3-25", dy[x], is: y * (1 - y))

    d.section(ko: "미분은 ¼을 넘지 않는다", en: "The derivative never exceeds ¼")
    d.ask(Prose.whereIsItLargest)
    d.note(Prose.atMostAQuarter)
    weighted(x, in: &d)
    d.note(Prose.byTheWeight)
    d.wentWrong([
      WrongNumber(ds[x], .signFlipped, remark: Prose.twoMinuses),
      WrongNumber(dy[x], .activationForDerivative),
      WrongNumber(dy[x], .derivativeAtActivation), WrongNumber(dy[x], .derivativeAtNetInput),
    ])
  }

  /// The sigmoid behind a weight, for the bound that the copy writes with the derivative by w (L3-55).
  private func weighted(_ x: Expression, in d: inout Derivation) {
    let (unit, byInput) = d.withoutShowing { d in
      let w = d.given("w", 2, as: .weight)
      let a = d.let("a", w * x)
      let unit = d.let("Sigmoid", sigmoid(a))
      d.partial(of: unit, by: w)
      return (unit, d.partial(of: unit, by: a))
    }
    let byWeight: Symbol = "∂Sigmoid/∂w"
    d.claim(
      "L3-55", .symbol(byWeight), isAtMost: 1 / 4, becauseOf: (1 / 2 - unit).squared,
      provided: Condition(
        ko: Prose.byItsInput.ko, en: Prose.byItsInput.en, reading: [byWeight: byInput]))
  }
}
