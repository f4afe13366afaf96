import NumericCore
import Textbook

/// Three composite functions, differentiated path by path (L3, "Recap: Composite Function Differentiation").
///
/// The slides use the same letters for all three. Here each letter carries its example's number.
public struct CompositeFunctions: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "composite-functions"

  /// What a worksheet asks for: every value, and each example's derivative.
  public var asked: [Symbol]? {
    ["v_1", "x_1", "y_1", .partial(of: "y_1", by: "w_1"), "x_2", "t_2", "y_2"]
      + [.partial(of: "y_2", by: "v_2"), "v_3", "x_3", "t_3", "y_3", .partial(of: "y_3", by: "w_3")]
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    onePath(in: &d)
    twoPaths(in: &d)
    fourPaths(in: &d)
    let (first, second, third) = (Gradient(of: "y_1"), Gradient(of: "y_2"), Gradient(of: "y_3"))
    d.wentWrong([
      WrongNumber(first[.symbol("w_1")], .exponentDropped),
      WrongNumber(second[.symbol("v_2")], .exponentDropped),
      WrongNumber(third[.symbol("w_3")], .pathForgotten, at: [.symbol("t_3")]),
      WrongNumber(third[.symbol("w_3")], .pathForgotten, at: [.symbol("v_3")]),
    ])
  }

  private func onePath(in d: inout Derivation) {
    d.section(ko: "예제 1: 한 줄로 이어진 합성", en: "Example 1: a single chain")
    d.note(Prose.onePath)
    let w = d.given("w_1", 0)
    let v = d.let("v_1", exp(w))
    let x = d.let("x_1", v.squared)
    let y = d.let("y_1", 1 / x)
    d.draw(
      NetworkDrawing(nodes: [[w], [v], [x], [y]], edges: [(w, v, nil), (v, x, nil), (x, y, nil)]),
      as: "composite-one-path", caption: Prose.onePathGraph)
    d.ask(Prose.doesItFall)
    d.note(Prose.alongTheChain)
    let dy = d.gradient(of: y, by: w)
    d.claim(
      "L3-13", lines: dy[w],
      [
        d.partial(of: y, by: x) * d.partial(of: x, by: v) * d.partial(of: v, by: w),
        -(1 / x.squared) * 2 * v * exp(w),
      ])
    d.claim("L3-14", shows: [dy[w]: -(1 / one.squared) * 2 * 1 * e, dy[w]: -e])
    d.contradicts("L3-13", "L3-14")
    d.note(Prose.powerOfZero)
  }

  private func twoPaths(in d: inout Derivation) {
    d.section(ko: "예제 2: 두 경로가 만나는 합성", en: "Example 2: two paths")
    d.note(Prose.twoPaths)
    let v = d.given("v_2", 0)
    let x = d.let("x_2", v.squared)
    let t = d.let("t_2", exp(v))
    let y = d.let("y_2", 1 / (x + t))
    d.draw(
      NetworkDrawing(
        nodes: [[v], [x], [t], [y]], edges: [(v, x, nil), (v, t, nil), (x, y, nil), (t, y, nil)]),
      as: "composite-two-paths", caption: Prose.twoPathsGraph)
    d.nudge(v, by: "0.01", watching: y)
    d.note(Prose.alongBoth)
    let dy = d.gradient(of: y, by: v)
    d.claim("L3-15", dy[v], is: -(1 / (x + t).squared) * 2 * v - 1 / (x + t).squared * exp(v))
    let arithmetic = -(1 / one.squared) * 2 * 0 - 1 / one.squared * exp(0)
    d.claim(
      "L3-16",
      [
        .prints(t, 1, shown: nil, frame: nil), .prints(x, 0, shown: nil, frame: nil),
        .prints(dy[v], -1, shown: arithmetic, frame: nil),
      ])
  }

  private func fourPaths(in d: inout Derivation) {
    d.section(ko: "예제 3: 네 경로", en: "Example 3: four paths")
    d.note(Prose.fourPaths)
    let w = d.given("w_3", 0)
    let (v, x, t, y) = d.table { d in
      let v = d.let("v_3", exp(w))
      let x = d.let("x_3", v.squared + w)
      let t = d.let("t_3", sin((w + v) * .pi))
      return (v, x, t, d.let("y_3", 1 / (x + t)))
    }
    d.claim("L3-18", prints: [v: 1, t: 0, x: 1])
    d.note(Prose.reading)
    d.withoutShowing {
      $0.let("t′_3", sin(w + v) * .pi)
      $0.partial(of: x, by: w)
    }
    let graph = NetworkDrawing(
      nodes: [[w], [v], [x], [t], [y]],
      edges: [(w, v, nil), (w, x, nil), (v, x, nil), (w, t, nil), (v, t, nil), (x, y, nil), (t, y, nil)],
      of: y)
    d.draw(graph, as: "composite-four-paths", caption: Prose.fourPathsGraph)
    d.note(Prose.passedBack)
    let dy = d.summedGradient(of: y, by: x, t)
    d.note(Prose.atV)
    d.summedGradient(of: y, by: v)
    d.note(Prose.atW)
    d.summedGradient(of: y, by: w)
    let inner = (w + v) * .pi
    let printed: Symbol = "sin(w+v)π"
    d.claim(
      "L3-17",
      [
        .defines(
          t, .symbol(printed),
          Condition(
            ko: Prose.wholeInside.ko, en: Prose.wholeInside.en, reading: [printed: sin(inner)],
            otherwise: [printed: sin(w + v) * .pi])),
        .equal(
          dy[w],
          -(1 / (x + t).squared) * 1 - 1 / (x + t).squared * 2 * v * exp(w)
            - 1 / (x + t).squared * .pi * cos(inner) * exp(w) - 1 / (x + t).squared * .pi * cos(inner), nil),
      ])
    d.fold(
      ko: "화살표의 국소 미분은 무엇을 가만히 둔 것인가", en: "What the local slope of an arrow holds still"
    ) { $0.note(Prose.heldFixed) }
    d.alongPaths(dy[w], costOf: [dy[w]])
    d.draw(graph, as: "composite-four-paths-backward", caption: Prose.fourPathsBackward)
    let outer = 1 / (one + 0).squared
    let cosine = cos((0 + one) * .pi)
    d.claim(
      "L3-19",
      shows: [
        dy[w]: -outer - outer * 2 * 1 * exp(0) - outer * .pi * cosine * exp(0) - outer * .pi * cosine,
        dy[w]: -1 - 2 - .pi * -1 - .pi * -1,
        dy[w]: 2 * .pi - 3,
      ])
  }

  private var one: Expression { 1 }
  private var e: Expression { exp(1) }
}
