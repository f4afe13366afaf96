import NumericCore
import Textbook

/// The 1-1-1 network, trained by hand for two passes (L3, "Training of a Simple Neural Network").
public struct OneOneOneNetwork: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "one-one-one-network"

  /// What a worksheet asks for: both passes, without the gradients that are passed on in between.
  public var asked: [Symbol]? {
    let forward: [Symbol] = ["s_1", "h", "s_2", "E", "s_1^(2)", "h^(2)", "s_2^(2)", "E^(2)"]
    let first: [Symbol] = .gradient(of: "E", by: ["w_2", "w_1"]) + ["w_2^+", "w_1^+"]
    let second: [Symbol] = .gradient(of: "E^(2)", by: ["w_2^(2)", "w_1^(2)"]) + ["w_2^(2)+", "w_1^(2)+"]
    return forward.prefix(4) + first + forward.suffix(4) + second
  }

  /// One pass through the network: what goes in, what comes out, and the updated weights.
  private struct Pass {
    let w1, w2, s1, h, s2, y, error: Expression
    let gradient: Gradient
    let nextW1, nextW2: Expression
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    let x = d.given("x_t", 1)
    let target = d.given("y_t", 1, as: .target)
    let eta = d.given("η", "0.1", as: .rate)
    let first = firstPass(x, target, eta, in: &d)
    let second = secondPass(x, target, eta, after: first, in: &d)

    d.section(ko: "반올림하지 않고 이어 간 2회차", en: "The second pass without rounding in between")
    d.note(Prose.unrounded)
    let unrounded = d.withoutShowing { pass("2′", first.nextW1, first.nextW2, x, target, eta, in: &$0) }
    d.fold(ko: "2회차의 값을 나란히 놓으면", en: "The second pass, both ways side by side") { d in
      d.compare(
        Comparison(
          title: Prose.comparisonTitle, columns: [Prose.fromTheSlide, Prose.fromTheFirstPass],
          rows: zip(quantities(of: first), zip(quantities(of: second), quantities(of: unrounded)))
            .map { ($0, [$1.0, $1.1]) }))
    }
    d.claim(
      "L3-46",
      prints: [
        first.w1: 1, first.w2: 1, first.nextW1: "1.0053", first.nextW2: "1.0197",
        second.nextW1: "1.0104", second.nextW2: "1.0384",
      ])
    let (w1, w2, dE) = (first.w1, first.w2, first.gradient)
    d.wentWrong([
      WrongNumber(dE[w1], .derivativeForgotten), WrongNumber(dE[w2], .signFlipped),
      WrongNumber(dE[w1], .derivativeAtActivation), WrongNumber(dE[w1], .updatedWeightsEarly),
      WrongNumber(dE[w2], .halfDropped),
    ])
  }

  private func firstPass(
    _ x: Expression, _ target: Expression, _ eta: Expression, in d: inout Derivation
  ) -> Pass {
    let w1 = d.given("w_1", 1, as: .weight)
    let w2 = d.given("w_2", 1, as: .weight)
    d.note(Prose.names)
    d.ask(Prose.willW2Rise)

    d.section(ko: "1회차: 순전파", en: "Pass 1: forward")
    d.note(Prose.forward)
    let s1 = d.let("s_1", x * w1)
    d.claim("L3-29", s1, prints: 1)
    let h = d.let("h", sigmoid(s1))
    d.claim("L3-30", h, prints: "0.731")
    let s2 = d.let("s_2", h * w2)
    d.claim("L3-31", s2, prints: "0.731")
    let y = d.let("y", s2)
    d.claim("L3-32", y, prints: "0.731")
    let error = d.let("E", (target - y).squared / 2)
    d.claim("L3-33", target - y, prints: "0.343", shown: 1 - "0.731", frame: Frame(error, "_²/2"))
    d.note(Prose.difference)
    let drawing = NetworkDrawing(
      nodes: [[x], [s1, h], [s2, y], [error]], edges: [(x, s1, w1), (h, s2, w2), (y, error, nil)], of: error)
    d.draw(drawing, as: "one-one-one-first-pass", caption: Prose.network)

    d.section(ko: "기울기란: 가중치 하나를 조금 움직여 보기", en: "What a gradient is: nudge one weight")
    d.note(Prose.nudge)
    d.nudge(w1, by: "0.01", watching: error)

    d.section(ko: "1회차: 역전파", en: "Pass 1: backward")
    d.note(Prose.outputUnit)
    d.claim(
      "L3-26",
      equal: [
        d.partial(of: s1, by: w1): x, d.partial(of: h, by: s1): h * (1 - h), d.partial(of: s2, by: w2): h,
        d.partial(of: s2, by: h): w2, d.partial(of: y, by: s2): 1, d.partial(of: error, by: y): -(target - y),
      ])
    let dE = d.summedGradient(of: error, by: y, s2)
    d.call(dE[s2], "δ_2")
    d.summedGradient(of: error, by: w2)
    d.claim("L3-27", dE[w2], is: -(target - y) * h)
    d.claim("L3-34", dE[w2], prints: "-0.197", shown: -(1 - "0.731") * "0.731")
    d.note(Prose.hiddenUnit)
    d.summedGradient(of: error, by: h)
    d.gradient(of: h, by: s1)
    d.summedGradient(of: error, by: s1)
    d.call(dE[s1], "δ_1")
    d.summedGradient(of: error, by: w1)
    d.claim("L3-28", dE[w1], is: -(target - y) * w2 * h * (1 - h) * x)
    d.claim("L3-35", dE[w1], prints: "-0.053", shown: -(1 - "0.731") * 1 * "0.731" * "0.269" * 1)
    d.note(Prose.gradientOfAWeight)
    d.alongPaths(dE[w1], costOf: [dE[w2], dE[w1]])
    d.draw(drawing, as: "one-one-one-backward", caption: Prose.networkBackward)

    d.section(ko: "1회차: 갱신", en: "Pass 1: update")
    d.note(Prose.update)
    let (nextW2, nextW1) = d.table { d in
      (d.step(w2, along: dE[w2], rate: eta), d.step(w1, along: dE[w1], rate: eta))
    }
    d.claim("L3-36", nextW2, prints: "1.0197", shown: 1 + "0.1" * "0.197")
    d.claim("L3-37", nextW1, prints: "1.0053", shown: 1 + "0.1" * "0.053")
    d.note(Prose.direction)
    return Pass(
      w1: w1, w2: w2, s1: s1, h: h, s2: s2, y: y, error: error, gradient: dE, nextW1: nextW1, nextW2: nextW2)
  }

  private func secondPass(
    _ x: Expression, _ target: Expression, _ eta: Expression, after first: Pass, in d: inout Derivation
  ) -> Pass {
    d.section(ko: Prose.secondPassTitle.ko, en: Prose.secondPassTitle.en)
    d.note(Prose.restated)
    let w1 = d.given("w_1^(2)", "1.0053", as: .weight, restating: first.nextW1)
    let w2 = d.given("w_2^(2)", "1.0197", as: .weight, restating: first.nextW2)
    let second = pass("2", w1, w2, x, target, eta, in: &d)
    d.claim("L3-38", second.s1, prints: "1.0053")
    d.claim("L3-39", second.h, prints: "0.732")
    d.claim("L3-40", second.s2, prints: "0.747", shown: "0.732" * "1.0197")
    d.claim("L3-41", second.y, prints: "0.747")
    d.claim("L3-42", second.gradient[w2], prints: "-0.186", shown: -(1 - "0.747") * "0.732")
    d.claim(
      "L3-43", second.gradient[w1], prints: "-0.051",
      shown: -(1 - "0.747") * "1.0197" * "0.732" * "0.268" * 1)
    d.claim("L3-44", second.nextW2, prints: "1.0384", shown: "1.0197" + "0.1" * "0.186")
    d.claim("L3-45", second.nextW1, prints: "1.0104", shown: "1.0053" + "0.1" * "0.051")
    return second
  }

  /// The same formulas once more, with the pass as a superscript of every name.
  private func pass(
    _ tag: String, _ w1: Expression, _ w2: Expression, _ x: Expression, _ target: Expression,
    _ eta: Expression, in d: inout Derivation
  ) -> Pass {
    let (s1, h, s2, y, error) = d.table(leaving: "s_2^(\(tag))") { d in
      let s1 = d.let("s_1^(\(tag))", x * w1)
      let h = d.let("h^(\(tag))", sigmoid(s1))
      let s2 = d.let("s_2^(\(tag))", h * w2)
      let y = d.let("y^(\(tag))", s2)
      return (s1, h, s2, y, d.let("E^(\(tag))", (target - y).squared / 2))
    }
    let gradient = Gradient(of: Symbol("E^(\(tag))"))
    d.fold(ko: "역전파도 1회차처럼", en: "The backward pass, as in pass 1") { d in
      d.table { d in
        d.summedGradient(of: error, by: y, s2)
        d.call(gradient[s2], "δ_2^(\(tag))")
        d.summedGradient(of: error, by: w2, h)
        d.gradient(of: h, by: s1)
        d.summedGradient(of: error, by: s1)
        d.call(gradient[s1], "δ_1^(\(tag))")
        d.summedGradient(of: error, by: w1)
      }
    }
    let (nextW2, nextW1) = d.table { d in
      (
        d.step(w2, along: gradient[w2], rate: eta, named: "w_2^(\(tag))+"),
        d.step(w1, along: gradient[w1], rate: eta, named: "w_1^(\(tag))+")
      )
    }
    return Pass(
      w1: w1, w2: w2, s1: s1, h: h, s2: s2, y: y, error: error, gradient: gradient, nextW1: nextW1,
      nextW2: nextW2)
  }

  private func quantities(of pass: Pass) -> [Expression] {
    [
      pass.w1, pass.w2, pass.s1, pass.h, pass.s2, pass.y, pass.error, pass.gradient[pass.w2],
      pass.gradient[pass.w1], pass.nextW2, pass.nextW1,
    ]
  }
}
