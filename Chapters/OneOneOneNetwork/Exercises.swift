import NumericCore
import Signatures
import Textbook

extension OneOneOneNetwork {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.neuron, Self.forward, Self.deltas, Self.gradient, Self.train, Self.mendTrain]
  }

  private static let inputs = Exercise.Parameter(
    "inputs", .vector, ko: "x, 유닛에 들어온 값", en: "x, what comes in")
  private static let networkType = SwiftType.fields(
    name: "Network", [.init("hidden", .vector), .init("output", .number)])
  private static let network = Exercise.Parameter(
    "network", networkType, ko: "은닉 유닛의 가중치 w_1과 출력 유닛의 가중치 w_2",
    en: "w_1, the weights of the hidden unit, and w_2, the weight of the output unit")

  private static let neuron = Exercise(
    "neuron", ExerciseWords.neuron,
    formulas: ["s = Σ_k w_k·x_k", "h = σ(s) = 1/(1 + e^(−s))"],
    takes: [.init("weights", .vector, ko: "w, 입력마다 하나", en: "w, one for each input"), inputs],
    gives: .init("output", .number, ko: "h, 활성화 값", en: "h, the activation"),
    on: .chapter { _ in Exercise.Call([.vector(["w_1"]), .vector(["x_t"])], gives: .entry("h")) },
    .sizes(.inputs(1...5)) { d, n in
      let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      let h = d.let("h", sigmoid(d.let("s", weightedSum(w, x))))
      return Exercise.Call([.vector(of: w), .vector(of: x)], gives: .number(h))
    })

  private static let forward = Exercise(
    "forward", ExerciseWords.forward,
    takes: [network, inputs],
    gives: .init("outputs", .vector, ko: "h와 y, 이 순서로", en: "h and y, in this order"),
    after: ["neuron"],
    on: .chapter { _ in
      Exercise.Call(
        [.list([.vector(["w_1"]), .entry("w_2")]), .vector(["x_t"])], gives: .vector(["h", "y"]))
    },
    .sizes(.inputs(1...4)) { d, n in
      let pass = Pass(inputs: n[0], in: &d)
      return Exercise.Call([pass.network, .vector(of: pass.x)], gives: .vector(of: [pass.h, pass.y]))
    })

  private static let deltas = Exercise(
    "deltas", ExerciseWords.deltas,
    formulas: ["δ = ∂E/∂s", "E = ½(y_t − y)²"],
    takes: [
      .init("outputs", .vector, ko: "h와 y, forward의 결과", en: "h and y, as forward gives them"),
      .init("weight", .number, ko: "w_2, 출력 유닛의 가중치", en: "w_2, the weight of the output unit"),
      .init("target", .number, ko: "y_t, 목표값", en: "y_t, the target"),
    ],
    gives: .init("deltas", .vector, ko: "δ_1과 δ_2, 이 순서로", en: "δ_1 and δ_2, in this order"),
    after: ["forward"],
    otherwise: ExerciseRewordings.deltas,
    on: .chapter { d in
      let deltas = ["s_1", "s_2"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
      return Exercise.Call(
        [.vector(["h", "y"]), .entry("w_2"), .entry("y_t")], gives: .vector(of: deltas))
    })

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient,
    takes: [.init("delta", .number, ko: "δ, 그 유닛의 것", en: "δ of the unit"), inputs],
    gives: .init("gradient", .vector, ko: "∂E/∂w, 입력마다 하나", en: "∂E/∂w, one for each input"),
    after: ["deltas"],
    on: .chapter { d in
      let delta = d.handOver(.symbol("E"), by: [.symbol("s_1")])
      let gradient = d.partial(of: .symbol("E"), by: .symbol("w_1"))
      return Exercise.Call([.number(delta[0]), .vector(["x_t"])], gives: .vector(of: [gradient]))
    },
    .sizes(.inputs(1...5)) { d, n in
      let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      let t = d.given("y_t", "0.9", as: .target)
      let s = d.let("s", weightedSum(w, x)), h = d.let("h", sigmoid(s))
      let error = d.let("E", (t - h).squared / 2)
      let delta = d.handOver(error, by: [s])
      let gradient = w.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.number(delta[0]), .vector(of: x)], gives: .vector(of: gradient))
    })

  private static let training = [
    network, inputs, .init("target", .number, ko: "y_t, 목표값", en: "y_t, the target"),
    .init("rate", .number, ko: "η, 학습률", en: "η, the learning rate"),
  ]
  private static let trained = Exercise.Parameter(
    "network", networkType, ko: "갱신한 w_1과 w_2", en: "w_1 and w_2 after the update")

  private static let ownPass = Exercise.Network.chapter { _ in
    Exercise.Call(
      [.list([.vector(["w_1"]), .entry("w_2")]), .vector(["x_t"]), .entry("y_t"), .entry("η")],
      gives: .list([.vector(["w_1^+"]), .entry("w_2^+")]))
  }
  private static let otherPasses = Exercise.Network.sizes(.inputs(1...4)) { d, n in
    let pass = Pass(inputs: n[0], in: &d)
    let t = d.given("y_t", "0.9", as: .target), rate = d.given("η", "0.4", as: .rate)
    let error = d.let("E", (t - pass.y).squared / 2)
    func step(_ weight: Expression) -> Expression {
      d.step(weight, along: d.partial(of: error, by: weight), rate: rate)
    }
    let v = step(pass.v), w = pass.w.map { step($0) }
    return Exercise.Call(
      [pass.network, .vector(of: pass.x), .number(t), .number(rate)],
      gives: .list([.vector(of: w), .number(v)]))
  }

  private static let train = Exercise(
    "train", ExerciseWords.train, takes: training, gives: trained,
    after: ["forward", "deltas", "gradient"], otherwise: ExerciseRewordings.train, on: ownPass, otherPasses)

  private static let mendTrain = Exercise(
    "mendTrain", ExerciseWords.mendTrain, takes: training, gives: trained, after: ["train"],
    bugs: [
      .init(
        "updated-weights-early",
        trainBody(
          hiddenDelta: "delta * output * h * (1 - h)")),
      .init(
        "derivative-forgotten",
        trainBody(
          hiddenDelta: "delta * network.output")),
      .init("sign-flipped", trainBody(delta: "target - network.output * h")),
    ],
    otherwise: ExerciseRewordings.mendTrain, on: ownPass, otherPasses)

  /// A round of training, with one line of one's own.
  private static func trainBody(
    delta: String = "network.output * h - target",
    hiddenDelta: String = "delta * network.output * h * (1 - h)"
  ) -> String {
    """
    let net = zip(network.hidden, inputs).reduce(0) { $0 + $1.0 * $1.1 }
    let h = 1 / (1 + exp(-net))
    let delta = \(delta)
    let output = network.output - rate * delta * h
    let hiddenDelta = \(hiddenDelta)
    let hidden = zip(network.hidden, inputs).map { $0 - rate * hiddenDelta * $1 }
    return Network(hidden: hidden, output: output)
    """
  }

  /// The network with any number of inputs, gone through forward.
  private struct Pass {
    let w, x: [Expression]
    let v, h, y: Expression

    init(inputs: Int, in d: inout Derivation) {
      w = d.practice("w", inputs, as: .weight)
      v = d.given("v", "0.7", as: .weight)
      x = d.practice("x", inputs, as: .input)
      h = d.let("h", sigmoid(d.let("s_1", weightedSum(w, x))))
      y = d.let("y", d.let("s_2", v * h))
    }

    /// The weights as they are handed over.
    var network: Arranged<Symbol> { .list([.vector(of: w), .number(v)]) }
  }
}
