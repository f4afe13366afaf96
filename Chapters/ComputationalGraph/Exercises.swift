import NumericCore
import Signatures
import Textbook

extension ComputationalGraph {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Self.forward, Self.backward, Self.productGradient, Self.neuron, Self.neuronGradients,
      Self.centralDifference, Self.mendWeightGradient,
    ]
  }

  // MARK: - f = (x + y)z

  private static let sumTimesFactor: [Exercise.Parameter] = [
    .init("x", .number, ko: "x, 더하는 수", en: "x, added"), .init("y", .number, ko: "y, 더하는 수", en: "y, added"),
    .init("z", .number, ko: "z, 합에 곱하는 수", en: "z, which the sum is multiplied by"),
  ]

  private static let forward = Exercise(
    "forward", ExerciseWords.forward, formulas: ["q = x + y", "f = q·z"], takes: sumTimesFactor,
    gives: .init(
      "values", .fields(name: "Values", [.init("q", .number), .init("f", .number)]), ko: "게이트마다 나온 값",
      en: "what each gate gives"),
    on: .chapter { _ in
      Exercise.Call([.entry("x"), .entry("y"), .entry("z")], gives: .vector(["q", "f"]))
    })

  private static let backward = Exercise(
    "backward", ExerciseWords.backward, takes: sumTimesFactor,
    gives: .init(
      "gradients",
      .fields(
        name: "Gradients",
        [.init("q", .number), .init("z", .number), .init("x", .number), .init("y", .number)]),
      ko: "∂f/∂q, ∂f/∂z, ∂f/∂x, ∂f/∂y", en: "∂f/∂q, ∂f/∂z, ∂f/∂x, ∂f/∂y"),
    after: ["forward"],
    on: .chapter { d in
      let f: Expression = .symbol("f")
      let gradients = ["q", "z", "x", "y"].map { d.partial(of: f, by: .symbol($0)) }
      return Exercise.Call([.entry("x"), .entry("y"), .entry("z")], gives: .vector(of: gradients))
    })

  // MARK: - Any number of factors

  private static let productGradient = Exercise(
    "productGradient", ExerciseWords.productGradient,
    takes: [.init("factors", .vector, ko: "x, 인수들", en: "x, the factors")],
    gives: .init("gradient", .vector, ko: "∂f/∂x, 인수마다 하나", en: "∂f/∂x, one for each factor"),
    after: ["backward"],
    on: .chapter { d in
      let gradient = ["q", "z"].map { d.partial(of: .symbol("f"), by: .symbol($0)) }
      return Exercise.Call([.vector(["q", "z"])], gives: .vector(of: gradient))
    },
    .sizes(.init(3...5, ko: "인수", en: "factors")) { d, n in
      product(of: d.practice("x", n[0], as: .input), in: &d)
    },
    .sizes(.init(3...4, ko: "하나가 0인 인수", en: "factors, one of them 0")) { d, n in
      let z = d.given("z", 1)
      var factors = d.practice("x", n[0] - 1, as: .input)
      factors.insert(d.let("x_0", z - z), at: 0)
      return product(of: factors, in: &d)
    })

  private static func product(of factors: [Expression], in d: inout Derivation) -> Exercise.Call {
    let f = d.let("f", .product(factors))
    let gradient = factors.map { d.partial(of: f, by: $0) }
    return Exercise.Call([.vector(of: factors)], gives: .vector(of: gradient))
  }

  // MARK: - A neuron

  private static let weights = Exercise.Parameter(
    "weights", .vector, ko: "w, 입력마다 하나", en: "w, one for each input")
  private static let inputs = Exercise.Parameter("inputs", .vector, ko: "x", en: "x")

  private static let neuron = Exercise(
    "neuron", ExerciseWords.neuron, formulas: ["a = Σ_i w_i·x_i + b", "o = 1/(1 + e^(−a))"],
    takes: [weights, .init("bias", .number, ko: "b, 슬라이드의 w_2", en: "b, the slide's w_2"), inputs],
    gives: .init("output", .number, ko: "o", en: "o"),
    on: .chapter { _ in
      Exercise.Call(
        [.vector(["w_0", "w_1"]), .entry("w_2"), .vector(["x_0", "x_1"])], gives: .entry("o"))
    },
    .sizes(.inputs(1...5)) { d, n in
      let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
      let b = d.given("b", "0.4", as: .bias)
      let o = d.let("o", sigmoid(d.let("a", weightedSum(w, x, plus: b))))
      return Exercise.Call([.vector(of: w), .number(b), .vector(of: x)], gives: .number(o))
    })

  private static let output = Exercise.Parameter(
    "output", .number, ko: "o, 순전파에서 구한 출력", en: "o, found by the forward pass")

  private static let neuronGradients = Exercise(
    "neuronGradients", ExerciseWords.neuronGradients, takes: [output, weights, inputs],
    gives: .init(
      "gradients",
      .fields(
        name: "NeuronGradients",
        [.init("weights", .vector), .init("bias", .number), .init("inputs", .vector)]),
      ko: "∂o/∂w, ∂o/∂b, ∂o/∂x", en: "∂o/∂w, ∂o/∂b, ∂o/∂x"),
    after: ["neuron", "backward"],
    on: .chapter { d in NeuronCall.ofTheChapter(in: &d).givingAll },
    .sizes(.inputs(1...4)) { d, n in NeuronCall.ofInputs(n[0], in: &d).givingAll })

  private static let mendWeightGradient = Exercise(
    "mendWeightGradient", ExerciseWords.mendWeightGradient, takes: [output, inputs],
    gives: .init("gradient", .vector, ko: "∂o/∂w", en: "∂o/∂w"), after: ["neuronGradients"],
    bugs: [
      .init(
        "activation-for-derivative",
        """
        let arriving = output
        return inputs.map { arriving * $0 }
        """),
      .init(
        "derivative-at-activation",
        """
        let sigmoid = 1 / (1 + exp(-output))
        let arriving = sigmoid * (1 - sigmoid)
        return inputs.map { arriving * $0 }
        """),
      .init(
        "slope-twice",
        """
        let slope = output * (1 - output)
        let arriving = slope * output * (1 - output)
        return inputs.map { arriving * $0 }
        """),
    ],
    on: .chapter { d in NeuronCall.ofTheChapter(in: &d).givingTheWeights },
    .sizes(.inputs(1...4)) { d, n in NeuronCall.ofInputs(n[0], in: &d).givingTheWeights })

  /// A sigmoid neuron: its output, and what it is differentiated by.
  private struct NeuronCall {
    let output: Expression
    let weights, inputs: [Expression]
    let byWeights: [Expression]
    let byBias: Expression
    let byInputs: [Expression]

    /// The chapter's, with the gates after the sum as one.
    static func ofTheChapter(in d: inout Derivation) -> NeuronCall {
      let output = d.let("out", sigmoid(.symbol("a")))
      return NeuronCall(
        output, [.symbol("w_0"), .symbol("w_1")], .symbol("w_2"), [.symbol("x_0"), .symbol("x_1")], in: &d)
    }

    static func ofInputs(_ count: Int, in d: inout Derivation) -> NeuronCall {
      let w = d.practice("w", count, as: .weight), x = d.practice("x", count, as: .input)
      let b = d.given("b", "0.4", as: .bias)
      let output = d.let("out", sigmoid(d.let("a", weightedSum(w, x, plus: b))))
      return NeuronCall(output, w, b, x, in: &d)
    }

    private init(
      _ output: Expression, _ weights: [Expression], _ bias: Expression, _ inputs: [Expression],
      in d: inout Derivation
    ) {
      (self.output, self.weights, self.inputs) = (output, weights, inputs)
      byWeights = weights.map { d.partial(of: output, by: $0) }
      byBias = d.partial(of: output, by: bias)
      byInputs = inputs.map { d.partial(of: output, by: $0) }
    }

    var givingAll: Exercise.Call {
      Exercise.Call(
        [.number(output), .vector(of: weights), .vector(of: inputs)],
        gives: .list([.vector(of: byWeights), .number(byBias), .vector(of: byInputs)]))
    }
    var givingTheWeights: Exercise.Call {
      Exercise.Call([.number(output), .vector(of: inputs)], gives: .vector(of: byWeights))
    }
  }

  // MARK: - The test of all gradients

  private static let centralDifference = Exercise(
    "centralDifference", ExerciseWords.centralDifference,
    formulas: ["∂f/∂x_i ≈ (f(x + h·e_i) − f(x − h·e_i)) / (2h)"],
    takes: [
      .init(
        "function", .function, ko: "f, 아무 함수나. 예의 수는 f(x) = Σ_i c_i·x_i³ + Σ_ij a_ij·x_i·x_j의 c와 a",
        en: "f, any function; the example's is f(x) = Σ_i c_i·x_i³ + Σ_ij a_ij·x_i·x_j, given by c and a"),
      .init("point", .vector, ko: "x, 기울기를 구할 자리", en: "x, where the gradient is wanted"),
      .init("step", .number, ko: "h, 작은 수", en: "h, a small number"),
    ],
    gives: .init("gradient", .vector, ko: "∂f/∂x의 어림값", en: "∂f/∂x, nearly"),
    on: .sizes(.inputs(1...3)) { d, n in
      let c = d.practice("c", n[0], as: .input), a = d.practice("a", n[0], by: n[0], as: .input)
      let x = d.practice("x", n[0], as: .input), h = d.given("h", "0.01", as: .count)
      func value(_ x: [Expression]) -> Expression {
        let cubes = zip(c, x).map { $0 * $1.raised(to: 3) }
        let products = zip(a, x).flatMap { row, left in zip(row, x).map { $0 * left * $1 } }
        return .sum(cubes + products)
      }
      let gradient = x.indices.map { i in
        let (ahead, behind) = (d.let(Symbol("r_\(i + 1)"), x[i] + h), d.let(Symbol("l_\(i + 1)"), x[i] - h))
        func moved(to place: Expression) -> Expression {
          var moved = x
          moved[i] = place
          return value(moved)
        }
        let right = d.let(Symbol("u_\(i + 1)"), moved(to: ahead))
        let left = d.let(Symbol("v_\(i + 1)"), moved(to: behind))
        return d.let(Symbol("g_\(i + 1)"), d.let(Symbol("d_\(i + 1)"), right - left) / (2 * h))
      }
      return Exercise.Call(
        [.list([.vector(of: c), .matrix(of: a)]), .vector(of: x), .number(h)], gives: .vector(of: gradient))
    })
}
