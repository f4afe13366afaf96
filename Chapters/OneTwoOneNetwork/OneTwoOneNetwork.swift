import NumericCore
import Textbook

/// The 1-2-1 network: the error unrolled, then every weight path by path (L3, "NN Differentiation Example").
public struct OneTwoOneNetwork: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "one-two-one-network"

  /// What a worksheet asks for: the forward pass, and the gradient.
  public var asked: [Symbol]? {
    ["s_1", "h_1", "s_2", "h_2", "s_3", "h_3", "s_4", "E"]
      + .gradient(of: "E", by: ["w_5", "w_4", "w_3", "w_2", "w_1"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.ourNumbers)
    let x = d.given("x_t", "1.5")
    let target = d.given("y_t", "1.8", as: .target)
    let w1 = d.given("w_1", "0.4", as: .weight)
    let w2 = d.given("w_2", "0.8", as: .weight)
    let w3 = d.given("w_3", "-0.5", as: .weight)
    let w4 = d.given("w_4", "1.2", as: .weight)
    let w5 = d.given("w_5", "0.7", as: .weight)

    d.section(ko: "순전파", en: "Forward pass")
    d.note(Prose.forward)
    let s1 = d.let("s_1", x * w1)
    let h1 = d.let("h_1", sigmoid(s1))
    let (s2, h2, s3, h3) = d.table(leaving: "h_3") { d in
      let s2 = d.let("s_2", h1 * w2)
      let h2 = d.let("h_2", sigmoid(s2))
      let s3 = d.let("s_3", h1 * w3)
      return (s2, h2, s3, d.let("h_3", sigmoid(s3)))
    }
    let s4 = d.let("s_4", h2 * w4 + h3 * w5)
    let y = d.let("y", s4)
    let E = d.let("E", (target - y).squared / 2)
    let network = NetworkDrawing(
      nodes: [[x], [s1, h1], [s2, h2], [s3, h3], [s4, y], [E]],
      edges: [(x, s1, w1), (h1, s2, w2), (h1, s3, w3), (h2, s4, w4), (h3, s4, w5), (y, E, nil)], of: E)
    d.draw(network, as: "one-two-one", caption: Prose.network)
    d.ask(Prose.whichBranchWins)
    d.claim(
      "L3-20",
      defines: [
        s1: x * w1, h1: sigmoid(s1), s2: h1 * w2, h2: sigmoid(s2), s3: h1 * w3, h3: sigmoid(s3),
        s4: h2 * w4 + h3 * w5, y: s4, E: (target - y).squared / 2,
      ])

    d.section(ko: "E를 입력까지 펼치기", en: "The error, unrolled to the input")
    d.note(Prose.unrolled)
    d.claim(
      "L3-11",
      chain: [
        E, (target - y).squared / 2, (target - s4).squared / 2, (target - (h2 * w4 + h3 * w5)).squared / 2,
        (target - (sigmoid(s2) * w4 + sigmoid(s3) * w5)).squared / 2,
        (target - (sigmoid(h1 * w2) * w4 + sigmoid(h1 * w3) * w5)).squared / 2,
        (target - (sigmoid(sigmoid(s1) * w2) * w4 + sigmoid(sigmoid(s1) * w3) * w5)).squared / 2,
        (target - (sigmoid(sigmoid(x * w1) * w2) * w4 + sigmoid(sigmoid(x * w1) * w3) * w5)).squared / 2,
      ])
    let x1: Expression = .symbol("x_1")
    func logistic(_ a: Expression) -> Expression { 1 / (1 + exp(-a)) }
    let printed = logistic(logistic(x1 * w1) * w2) * w4 + logistic(logistic(x1 * w1) * w3) * w5
    d.claim(
      "L3-12", E, is: (target - printed).squared / 2,
      provided: Condition(ko: Prose.readingX1.ko, en: Prose.readingX1.en, reading: ["x_1": x]))

    d.section(ko: "슬라이드의 방법: 경로를 따라", en: "The slide's way: along the paths")
    d.note(Prose.onePath)
    let dE = d.gradient(of: E, by: w5)
    d.claim(
      "L3-21", lines: dE[w5],
      [
        d.partial(of: E, by: y) * d.partial(of: y, by: s4) * d.partial(of: s4, by: w5),
        -(target - y) * 1 * h3,
      ])
    d.note(Prose.twoPaths)
    // Functions that students have written take the derivatives in this order.
    for weight in [w4, w3, w2] { d.partial(of: E, by: weight) }
    d.gradient(of: E, by: w1)
    func along(_ path: Expression...) -> Expression {
      let partials = zip(path, path.dropFirst()).map { d.partial(of: $0, by: $1) }
      return partials.dropFirst().reduce(partials[0], *)
    }
    let upper = along(E, y, s4, h2, s2, h1, s1, w1)
    let lower = along(E, y, s4, h3, s3, h1, s1, w1)
    d.claim("L3-23", dE[w1], is: upper + lower)
    d.claim(
      "L3-24", dE[w1],
      is: -(target - y) * w4 * h2 * (1 - h2) * w2 * h1 * (1 - h1) * x
        + -(target - y) * w5 * h3 * (1 - h3) * w3 * h1 * (1 - h1) * x)

    d.section(ko: "같은 결과를 싸게: 거슬러 넘기기", en: "The same, cheaper: passed back")
    d.note(Prose.passedBack)
    d.summedGradient(of: E, by: y, s4)
    d.call(dE[s4], "δ_4")
    d.note(Prose.outputWeights)
    d.table { d in d.summedGradient(of: E, by: w5, w4) }
    d.note(Prose.upperBranch)
    d.summedGradient(of: E, by: h2)
    d.gradient(of: h2, by: s2)
    d.summedGradient(of: E, by: s2)
    d.call(dE[s2], "δ_2")
    d.summedGradient(of: E, by: w2)
    d.note(Prose.lowerBranch)
    d.table(leaving: "∂E/∂w_3") { d in
      d.summedGradient(of: E, by: h3)
      d.gradient(of: h3, by: s3)
      d.summedGradient(of: E, by: s3)
      d.call(dE[s3], "δ_3")
      d.summedGradient(of: E, by: w3)
    }
    d.claim("L3-22", dE[w3], is: -(target - y) * 1 * w5 * h3 * (1 - h3) * h1)
    d.note(Prose.branchesMeet)
    d.summedGradient(of: E, by: h1)
    d.gradient(of: h1, by: s1)
    d.summedGradient(of: E, by: s1)
    d.call(dE[s1], "δ_1")
    d.summedGradient(of: E, by: w1)
    d.note(Prose.sameNumber)
    d.alongPaths(dE[w2], costOf: [w5, w4, w3, w2, w1].map { dE[$0] })
    d.draw(network, as: "one-two-one-backward", caption: Prose.networkBackward)
    d.wentWrong([
      WrongNumber(dE[w1], .pathForgotten, at: [h2]), WrongNumber(dE[w3], .derivativeForgotten),
      WrongNumber(dE[w1], .derivativeForgotten, at: [h1]), WrongNumber(dE[w2], .activationForDerivative),
      WrongNumber(dE[w5], .halfDropped),
    ])
  }
}
