import NumericCore
import Signatures
import Textbook

extension ThreeLayerChain {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.outputs, Self.factor, Self.deltas, Self.weightGradient, Self.gradient, Self.mendDeltas]
  }

  private static let chainType = SwiftType.fields(
    name: "Chain", [.init("weights", .vector), .init("biases", .vector)])
  private static let chain = Exercise.Parameter(
    "chain", chainType, ko: "층마다 가중치 w와 편향 b", en: "w and b, a weight and a bias for each layer")
  private static let input = Exercise.Parameter("input", .number, ko: "x, 입력", en: "x, the input")
  private static let allOutputs = Exercise.Parameter(
    "outputs", .vector, ko: "h_1, h_2, …, y*: 층마다 하나", en: "h_1, h_2, …, y*: one for each layer")

  private static let ownChain = Arranged<Symbol>.list([
    .vector(["w_1", "w_2", "w_3"]), .vector(["b_1", "b_2", "b_3"]),
  ])
  private static let ownOutputs = Arranged<Symbol>.vector(["h_1", "h_2", "y^*"])

  private static let outputs = Exercise(
    "outputs", ExerciseWords.outputs,
    takes: [chain, input], gives: allOutputs, after: ["OneOneOneNetwork.neuron"],
    on: .chapter { _ in Exercise.Call([ownChain, .entry("x")], gives: ownOutputs) },
    .sizes(.layers(1...5)) { d, n in
      let pass = Pass(layers: n[0], in: &d)
      return Exercise.Call([pass.chain, .number(pass.x)], gives: .vector(of: pass.h))
    })

  private static let factor = Exercise(
    "factor", ExerciseWords.factor,
    takes: [
      .init("weight", .number, ko: "w_2, 위층의 가중치", en: "w_2, the weight of the layer above"),
      .init("output", .number, ko: "h_1, 아래층의 출력", en: "h_1, the output of the layer below"),
    ],
    gives: .init(
      "factor", .number, ko: "∂h_2^in/∂h_1^in, 한 층을 거슬러 갈 때 곱하는 것",
      en: "∂h_2^in/∂h_1^in, what one layer back multiplies by"),
    after: ["outputs"],
    on: .chapter { d in
      let factor = d.partial(of: .symbol("h_2^in"), by: .symbol("h_1^in"))
      return Exercise.Call([.entry("w_2"), .entry("h_1")], gives: .number(factor))
    })

  private static let goingBack: [Exercise.Parameter] = [
    .init("weights", .vector, ko: "w_1, w_2, …: 층마다 하나", en: "w_1, w_2, …: one for each layer"),
    allOutputs,
    .init("delta", .number, ko: "δ_n, 마지막 층의 것", en: "δ_n, of the last layer"),
  ]
  private static let allDeltas = Exercise.Parameter(
    "deltas", .vector, ko: "δ_1, δ_2, …: 층마다 하나", en: "δ_1, δ_2, …: one for each layer")

  private static let lowerDeltas = Exercise.Parameter(
    "deltas", .vector, ko: "δ_1, δ_2, …: 마지막 층만 빼고 층마다 하나",
    en: "δ_1, δ_2, …: one for each layer but the last")

  private static let ownDeltas = Exercise.Network.chapter { d in
    let last = d.handOver(.symbol("loss"), by: [.symbol("y^*")])
    let deltas = ["h_1^in", "h_2^in"].map { d.partial(of: .symbol("loss"), by: .symbol($0)) }
    return Exercise.Call(
      [.vector(["w_1", "w_2", "w_3"]), ownOutputs, .number(last[0])], gives: .vector(of: deltas))
  }
  private static let otherDeltas = Exercise.Network.sizes(.layers(2...5)) { d, n in
    let pass = Pass(layers: n[0], in: &d), t = d.given("t", "0.6", as: .target)
    let error = d.let("E", (t - pass.y).squared / 2)
    let last = d.handOver(error, by: [pass.y])
    let deltas = pass.sums.dropLast().map { d.partial(of: error, by: $0) }
    return Exercise.Call(
      [.vector(of: pass.w), .vector(of: pass.h), .number(last[0])], gives: .vector(of: deltas))
  }

  private static let deltas = Exercise(
    "deltas", ExerciseWords.deltas, takes: goingBack, gives: lowerDeltas, after: ["factor"],
    on: ownDeltas, otherDeltas)

  private static let weightGradient = Exercise(
    "weightGradient", ExerciseWords.weightGradient,
    takes: [allDeltas, allOutputs, input],
    gives: .init("gradient", .vector, ko: "∂loss/∂w_1, ∂loss/∂w_2, …", en: "∂loss/∂w_1, ∂loss/∂w_2, …"),
    after: ["deltas"],
    // Each layer stands by itself here: what comes in is handed over, and so is δ.
    on: .sizes(.layers(1...5)) { d, n in
      let x = d.given("x", "0.8"), net = d.practice("net", n[0] - 1, as: .input)
      let h = net.enumerated().map { k, net in d.let(Symbol("h_\(k + 1)"), sigmoid(net)) }
      let w = d.practice("w", n[0], as: .weight), t = d.practice("t", n[0], as: .target)
      let sums = zip(w, [x] + h).enumerated().map { k, layer in
        d.let(Symbol("s_\(k + 1)"), layer.0 * layer.1)
      }
      let error = d.let("E", .sum(zip(t, sums).map { ($0 - $1).squared / 2 }))
      let deltas = d.handOver(error, by: sums)
      let gradient = w.map { d.partial(of: error, by: $0) }
      return Exercise.Call(
        [.vector(of: deltas), .vector(of: h + sums.suffix(1)), .number(x)], gives: .vector(of: gradient))
    })

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient, takes: [chain, input],
    gives: .init(
      "gradient", chainType, ko: "∂loss/∂w와 ∂loss/∂b, 층마다", en: "∂loss/∂w and ∂loss/∂b, layer by layer"),
    after: ["outputs", "deltas", "weightGradient"],
    otherwise: ExerciseRewordings.gradient,
    on: .chapter { d in
      for parameter in ownChain.entries { d.partial(of: .symbol("loss"), by: .symbol(parameter)) }
      return Exercise.Call(
        [ownChain, .entry("x")], gives: ownChain.map { .partial(of: "loss", by: $0) })
    },
    .sizes(.layers(2...5)) { d, n in
      let pass = Pass(layers: n[0], in: &d), t = d.given("t", "0.6", as: .target)
      let loss = d.let("loss", pass.y - t)
      for parameter in pass.chain.entries { d.partial(of: loss, by: .symbol(parameter)) }
      return Exercise.Call(
        [pass.chain, .number(pass.x)], gives: pass.chain.map { .partial(of: "loss", by: $0) })
    })

  private static let mendDeltas = Exercise(
    "mendDeltas", ExerciseWords.mendDeltas, takes: goingBack, gives: lowerDeltas, after: ["deltas"],
    bugs: [
      .init("activation-for-derivative", deltasBody("deltas[k + 1] * weights[k + 1] * outputs[k]")),
      .init("derivative-forgotten", deltasBody("deltas[k + 1] * weights[k + 1]")),
      .init("another-slope", deltasBody("deltas[k + 1] * weights[k + 1] * (1 - outputs[k] * outputs[k])")),
    ],
    on: ownDeltas, otherDeltas)

  /// All δ, with what a layer makes of the one above it.
  private static func deltasBody(_ passedOn: String) -> String {
    """
    var deltas = outputs.map { _ in delta }
    for k in outputs.indices.dropLast().reversed() {
      deltas[k] = \(passedOn)
    }
    return Array(deltas.dropLast())
    """
  }

  /// A chain of any number of layers, gone through forward.
  private struct Pass {
    let w, b, sums, h: [Expression]
    let x: Expression

    init(layers: Int, in d: inout Derivation) {
      x = d.given("x", "0.8")
      w = d.practice("w", layers, as: .weight)
      b = d.practice("b", layers, as: .bias)
      var sums: [Expression] = [], h: [Expression] = []
      for layer in 1...layers {
        let sum = d.let(Symbol("s_\(layer)"), w[layer - 1] * (h.last ?? x) + b[layer - 1])
        sums.append(sum)
        h.append(layer == layers ? sum : d.let(Symbol("h_\(layer)"), sigmoid(sum)))
      }
      (self.sums, self.h) = (sums, h)
    }

    /// What comes out at the end.
    var y: Expression { h[h.count - 1] }
    /// The parameters as they are handed over.
    var chain: Arranged<Symbol> { .list([.vector(of: w), .vector(of: b)]) }
  }
}
