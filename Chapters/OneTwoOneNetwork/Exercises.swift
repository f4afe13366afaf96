import NumericCore
import Signatures
import Textbook

extension OneTwoOneNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.branches, Self.forward, Self.branchDeltas, Self.joinedDelta, Self.gradient, Self.mendGradient]
  }

  private static let network = SwiftType.fields(
    name: "Network", [.init("first", .number), .init("branches", .vector), .init("output", .vector)])
  private static let outputs = SwiftType.fields(
    name: "Outputs", [.init("first", .number), .init("branches", .vector), .init("output", .number)])
  private static let weights = Exercise.Parameter(
    "network", network, ko: "w_1, 갈래로 들어가는 w_2와 w_3, 갈래에서 나오는 w_4와 w_5",
    en: "w_1; w_2 and w_3, into the branches; w_4 and w_5, out of the branches")
  private static let input = Exercise.Parameter("input", .number, ko: "x_t, 입력", en: "x_t, the input")
  private static let target = Exercise.Parameter("target", .number, ko: "y_t, 목표값", en: "y_t, the target")

  private static let ownWeights = Arranged<Symbol>.list([
    .entry("w_1"), .vector(["w_2", "w_3"]), .vector(["w_4", "w_5"]),
  ])

  private static let branches = Exercise(
    "branches", ExerciseWords.branches,
    takes: [
      .init("weights", .vector, ko: "w_2와 w_3, 갈래마다 하나", en: "w_2 and w_3, one for each branch"),
      .init("input", .number, ko: "h_1, 갈래마다 들어가는 값", en: "h_1, what goes into every branch"),
    ],
    gives: .init("outputs", .vector, ko: "h_2와 h_3, 갈래마다 하나", en: "h_2 and h_3, one for each branch"),
    on: .chapter { _ in
      Exercise.Call([.vector(["w_2", "w_3"]), .entry("h_1")], gives: .vector(["h_2", "h_3"]))
    },
    .sizes(branchCount(1...5)) { d, n in
      let w = d.practice("w", n[0], as: .weight), x = d.given("x", "0.8")
      let h = w.enumerated().map { k, w in
        d.let(Symbol("h_\(k + 1)"), sigmoid(d.let(Symbol("s_\(k + 1)"), w * x)))
      }
      return Exercise.Call([.vector(of: w), .number(x)], gives: .vector(of: h))
    })

  private static let forward = Exercise(
    "forward", ExerciseWords.forward,
    takes: [weights, input],
    gives: .init("outputs", outputs, ko: "h_1, h_2와 h_3, y", en: "h_1; h_2 and h_3; y"),
    after: ["branches", "OneOneOneNetwork.neuron"],
    on: .chapter { _ in
      Exercise.Call(
        [ownWeights, .entry("x_t")], gives: .list([.entry("h_1"), .vector(["h_2", "h_3"]), .entry("y")]))
    },
    .sizes(branchCount(1...4)) { d, n in
      let pass = Pass(branches: n[0], in: &d)
      return Exercise.Call(
        [pass.weights, .number(pass.x)],
        gives: .list([.number(pass.first), .vector(of: pass.branches), .number(pass.y)]))
    })

  private static let branchDeltas = Exercise(
    "branchDeltas", ExerciseWords.branchDeltas,
    takes: [
      .init("weights", .vector, ko: "w_4와 w_5, 갈래에서 나오는 가중치", en: "w_4 and w_5, out of the branches"),
      .init("delta", .number, ko: "δ_4, 출력 유닛의 것", en: "δ_4, of the output unit"),
      .init("outputs", .vector, ko: "h_2와 h_3, 갈래마다 하나", en: "h_2 and h_3, one for each branch"),
    ],
    gives: .init("deltas", .vector, ko: "δ_2와 δ_3, 갈래마다 하나", en: "δ_2 and δ_3, one for each branch"),
    after: ["OneOneOneNetwork.deltas"],
    on: .chapter { d in
      let delta = d.handOver(.symbol("E"), by: [.symbol("s_4")])
      let deltas = ["s_2", "s_3"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
      return Exercise.Call(
        [.vector(["w_4", "w_5"]), .number(delta[0]), .vector(["h_2", "h_3"])], gives: .vector(of: deltas))
    },
    .sizes(branchCount(1...5)) { d, n in
      let s = d.practice("s", n[0], as: .input), w = d.practice("w", n[0], as: .weight)
      let h = s.enumerated().map { k, s in d.let(Symbol("h_\(k + 1)"), sigmoid(s)) }
      let t = d.given("y_t", "0.9", as: .target), y = d.let("y", weightedSum(w, h))
      let error = d.let("E", (t - y).squared / 2)
      let delta = d.handOver(error, by: [y])
      let deltas = s.map { d.partial(of: error, by: $0) }
      return Exercise.Call(
        [.vector(of: w), .number(delta[0]), .vector(of: h)], gives: .vector(of: deltas))
    })

  private static let joinedDelta = Exercise(
    "joinedDelta", ExerciseWords.joinedDelta,
    takes: [
      .init("weights", .vector, ko: "w_2와 w_3, 갈래로 들어가는 가중치", en: "w_2 and w_3, into the branches"),
      .init("deltas", .vector, ko: "δ_2와 δ_3, 갈래마다 하나", en: "δ_2 and δ_3, one for each branch"),
      .init("output", .number, ko: "h_1, 첫 유닛의 출력", en: "h_1, what the first unit gives"),
    ],
    gives: .init("delta", .number, ko: "δ_1, 첫 유닛의 것", en: "δ_1, of the first unit"),
    after: ["branchDeltas"],
    on: .chapter { d in
      let deltas = d.handOver(.symbol("E"), by: [.symbol("s_2"), .symbol("s_3")])
      let joined = d.partial(of: .symbol("E"), by: .symbol("s_1"))
      return Exercise.Call(
        [.vector(["w_2", "w_3"]), .vector(of: deltas), .entry("h_1")], gives: .number(joined))
    },
    .sizes(branchCount(1...5)) { d, n in
      let s = d.given("s", "0.4"), h = d.let("h", sigmoid(s))
      let w = d.practice("w", n[0], as: .weight), t = d.practice("t", n[0], as: .target)
      let above = w.enumerated().map { k, w in d.let(Symbol("s_\(k + 1)"), w * h) }
      let outputs = above.enumerated().map { k, s in d.let(Symbol("h_\(k + 1)"), sigmoid(s)) }
      let error = d.let("E", .sum(zip(t, outputs).map { ($0 - $1).squared / 2 }))
      let deltas = d.handOver(error, by: above)
      let joined = d.partial(of: error, by: s)
      return Exercise.Call([.vector(of: w), .vector(of: deltas), .number(h)], gives: .number(joined))
    })

  private static let wholeGradient = Exercise.Parameter(
    "gradient", network, ko: "가중치 자리마다 그 가중치의 ∂E/∂w", en: "∂E/∂w, each in the place of its weight")

  private static let ownGradient = Exercise.Network.chapter { d in
    for weight in ownWeights.entries { d.partial(of: .symbol("E"), by: .symbol(weight)) }
    return Exercise.Call(
      [ownWeights, .entry("x_t"), .entry("y_t")], gives: ownWeights.map { .partial(of: "E", by: $0) })
  }
  private static func otherGradients(_ branches: ClosedRange<Int>) -> Exercise.Network {
    .sizes(branchCount(branches)) { d, n in
      let pass = Pass(branches: n[0], in: &d), t = d.given("y_t", "0.9", as: .target)
      let error = d.let("E", (t - pass.y).squared / 2)
      for weight in pass.weights.entries { d.partial(of: error, by: .symbol(weight)) }
      return Exercise.Call(
        [pass.weights, .number(pass.x), .number(t)], gives: pass.weights.map { .partial(of: "E", by: $0) })
    }
  }

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient, takes: [weights, input, target], gives: wholeGradient,
    after: ["forward", "branchDeltas", "joinedDelta"], otherwise: ExerciseRewordings.gradient,
    on: ownGradient, otherGradients(1...4))

  private static let mendGradient = Exercise(
    "mendGradient", ExerciseWords.mendGradient, takes: [weights, input, target], gives: wholeGradient,
    after: ["gradient"],
    bugs: [
      .init("path-forgotten", gradientBody(joined: "for k in h.indices.dropFirst() {")),
      .init("activation-for-derivative", gradientBody(firstDelta: "arriving * first")),
      .init("derivative-elsewhere", gradientBody(firstDelta: "arriving * h[0] * (1 - h[0])")),
    ],
    otherwise: ExerciseRewordings.mendGradient, on: ownGradient, otherGradients(2...4))

  /// The gradient of the whole network, with one line of one's own.
  private static func gradientBody(
    joined: String = "for k in h.indices {",
    firstDelta: String = "arriving * first * (1 - first)"
  ) -> String {
    """
    func sigmoid(_ s: Double) -> Double { 1 / (1 + exp(-s)) }
    let first = sigmoid(network.first * input)
    let h = network.branches.map { sigmoid($0 * first) }
    let y = zip(network.output, h).reduce(0) { $0 + $1.0 * $1.1 }
    let delta = y - target
    let deltas = h.indices.map { delta * network.output[$0] * h[$0] * (1 - h[$0]) }
    var arriving = 0.0
    \(joined)
      arriving += network.branches[k] * deltas[k]
    }
    let firstDelta = \(firstDelta)
    return Network(
      first: firstDelta * input, branches: deltas.map { $0 * first }, output: h.map { delta * $0 })
    """
  }

  private static func branchCount(_ range: ClosedRange<Int>) -> Exercise.Network.Size {
    .init(range, ko: "갈래", en: "branches")
  }

  /// The network with any number of branches, gone through forward.
  private struct Pass {
    let x, first, y: Expression
    let branches: [Expression]
    let weights: Arranged<Symbol>

    init(branches count: Int, in d: inout Derivation) {
      x = d.given("x_t", "0.8")
      let w = d.given("w", "-0.6", as: .weight)
      let into = d.practice("v", count, as: .weight), out = d.practice("u", count, as: .weight)
      let first = d.let("h_0", sigmoid(d.let("s_0", x * w)))
      self.first = first
      branches = into.enumerated().map { k, w in
        d.let(Symbol("h_\(k + 1)"), sigmoid(d.let(Symbol("s_\(k + 1)"), first * w)))
      }
      y = d.let("y", weightedSum(branches, out))
      weights = .list([.number(w), .vector(of: into), .vector(of: out)])
    }
  }
}
