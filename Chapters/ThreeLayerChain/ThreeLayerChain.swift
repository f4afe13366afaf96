import NumericCore
import Textbook

/// Three layers of one unit each, and the derivative by all six parameters (L5, "Simple Chain Rule").
public struct ThreeLayerChain: Chapter {
  /// Creates the chapter.
  public init() {}

  /// The executable's name.
  public let name = "three-layer-chain"

  /// What a worksheet asks for: the forward pass, and the gradients that are no mere value of it.
  public var asked: [Symbol]? {
    ["h_1^in", "h_1", "h_2^in", "h_2", "y^*", "loss"]
      + .gradient(of: "loss", by: ["w_2", "b_2", "w_1", "b_1"])
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    d.section(ko: "주어진 값", en: "Given")
    d.note(Prose.ourNumbers)
    let x = d.given("x", 2)
    let target = d.given("y", "0.2", as: .target)
    let w1 = d.given("w_1", "0.5", as: .weight)
    let b1 = d.given("b_1", "-0.5", as: .bias)
    let w2 = d.given("w_2", "1.5", as: .weight)
    let b2 = d.given("b_2", "-1.2", as: .bias)
    let w3 = d.given("w_3", "2.4", as: .weight)
    let b3 = d.given("b_3", "-0.4", as: .bias)

    d.section(ko: "순전파", en: "Forward pass")
    d.note(Prose.forward)
    let in1 = d.let("h_1^in", w1 * x + b1)
    let h1 = d.let("h_1", sigmoid(in1))
    d.note(Prose.otherLayers)
    let (in2, h2, y, loss) = d.table { d in
      let in2 = d.let("h_2^in", w2 * h1 + b2)
      let h2 = d.let("h_2", sigmoid(in2))
      let y = d.let("y^*", w3 * h2 + b3)
      return (in2, h2, y, d.let("loss", y - target))
    }
    let drawing = NetworkDrawing(
      nodes: [[x], [b1, in1, h1], [b2, in2, h2], [b3, y], [loss]],
      edges: [(x, in1, w1), (h1, in2, w2), (h2, y, w3), (y, loss, nil)], of: loss)
    d.draw(drawing, as: "three-layer-chain", caption: Prose.network)
    d.claim("L5-10", defines: [y: w3 * sigmoid(w2 * sigmoid(w1 * x + b1) + b2) + b3])
    d.claim(
      "L5-11",
      defines: [loss: y - target, loss: w3 * sigmoid(w2 * sigmoid(w1 * x + b1) + b2) + b3 - target])
    d.note(Prose.simpleLoss)
    d.ask(Prose.whatALayerDoes)

    d.section(ko: "역전파: 셋째 층", en: "Backward pass: the third layer")
    d.note(Prose.thirdLayer)
    let dLoss = d.summedGradient(of: loss, by: y)
    d.call(dLoss[y], "δ_3")
    d.summedGradient(of: loss, by: w3, b3)
    d.claim("L5-12", dLoss[w3], is: sigmoid(w2 * sigmoid(w1 * x + b1) + b2))
    d.claim("L5-13", dLoss[b3], is: 1)

    d.section(ko: "역전파: 둘째 층", en: "Backward pass: the second layer")
    d.note(Prose.secondLayer)
    d.summedGradient(of: loss, by: h2)
    d.gradient(of: h2, by: in2)
    d.summedGradient(of: loss, by: in2)
    d.call(dLoss[in2], "δ_2")
    d.summedGradient(of: loss, by: w2, b2)
    d.claim(
      "L5-14", dLoss[w2], is: w3 * sigmoid(in2) * sigmoid(w1 * x + .symbol("b")),
      provided: Condition(ko: Prose.readingB.ko, en: Prose.readingB.en, reading: ["b": b1]))
    d.contradicts("L5-10", "L5-14")
    d.note(Prose.activationIsNoDerivative)

    d.section(ko: "역전파: 첫째 층", en: "Backward pass: the first layer")
    d.note(Prose.firstLayer)
    d.table(leaving: "∂loss/∂w_1") { d in
      d.summedGradient(of: loss, by: h1)
      d.gradient(of: h1, by: in1)
      d.summedGradient(of: loss, by: in1)
      d.call(dLoss[in1], "δ_1")
      d.summedGradient(of: loss, by: w1, b1)
    }
    d.alongPaths(dLoss[w1], costOf: [w3, b3, w2, b2, w1, b1].map { dLoss[$0] })

    d.section(ko: "한눈에 보기", en: "The whole picture")
    d.draw(drawing, as: "three-layer-chain-backward", caption: Prose.networkBackward)
    d.note(Prose.sixGradients)
    d.wentWrong([
      WrongNumber(dLoss[w2], .activationForDerivative), WrongNumber(dLoss[w2], .derivativeAtNetInput),
      WrongNumber(dLoss[w1], .derivativeForgotten, at: [h1]),
      WrongNumber(dLoss[b1], .factorForgotten, at: [w2]), WrongNumber(dLoss[w1], .derivativeAtActivation),
    ])
  }
}
