import NumericCore
import Signatures
import Textbook

extension TwoInputs {
  /// The functions that a student can write.
  public var exercises: [Exercise] { [Self.neuron, Self.gradient, Self.mendGradient] }

  private static let inputs = Exercise.Parameter("inputs", .vector, ko: "x", en: "x")

  private static let neuron = Exercise(
    "neuron", ExerciseWords.neuron, formulas: ["s = Σ_k w_k·x_k", "y = σ(s)"],
    takes: [.init("weights", .vector, ko: "w, 입력마다 하나", en: "w, one for each input"), inputs],
    gives: .init("output", .number, ko: "y", en: "y"),
    on: .chapter { _ in .init([.vector(["w_1", "w_2"]), .vector(["x_1", "x_2"])], gives: .entry("y")) },
    .sizes(.inputs(1...4)) { d, n in
      let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      return .init([.vector(of: w), .vector(of: x)], gives: .number(d.let("y", sigmoid(weightedSum(w, x)))))
    })

  private static let handed: [Exercise.Parameter] = [
    inputs, .init("output", .number, ko: "y", en: "y"), .init("target", .number, ko: "t", en: "t"),
  ]
  private static let derivatives = Exercise.Parameter(
    "gradient", .vector, ko: "∂E/∂w, 가중치마다 하나", en: "∂E/∂w, one for each weight")

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient, takes: handed, gives: derivatives, after: ["neuron"],
    on: twoInputs, anyInputs)

  private static let mendGradient = Exercise(
    "mendGradient", ExerciseWords.mendGradient, takes: handed, gives: derivatives, after: ["gradient"],
    bugs: [
      .init("derivative-forgotten", "inputs.map { x in -(target - output) * x }"),
      .init("sign-flipped", "inputs.map { x in (target - output) * output * (1 - output) * x }"),
      .init("activation-for-derivative", "inputs.map { x in -(target - output) * output * x }"),
    ],
    on: twoInputs, anyInputs)

  private static let twoInputs = Exercise.Network.chapter { d in
    let gradient = ["w_1", "w_2"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
    return .init([.vector(["x_1", "x_2"]), .entry("y"), .entry("t")], gives: .vector(of: gradient))
  }

  private static let anyInputs = Exercise.Network.sizes(.inputs(1...4)) { d, n in
    let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
    let t = d.given("t", "0.8", as: .target)
    let y = d.let("y", sigmoid(d.let("s", weightedSum(w, x))))
    let error = d.let("E", (t - y).squared / 2)
    let gradient = w.map { d.partial(of: error, by: $0) }
    return .init([.vector(of: x), .number(y), .number(t)], gives: .vector(of: gradient))
  }
}
