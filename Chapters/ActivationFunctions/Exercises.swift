import NumericCore
import Signatures
import Textbook

extension ActivationFunctions {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Self.activations, Self.backward, Self.softmax, Self.softmaxJacobian, Self.crossEntropy,
      Self.mendCrossEntropy,
    ]
  }

  // MARK: - One number in, one number out

  private static let threeVectors: [SwiftType.Field] = [
    .init("sigmoid", .vector), .init("tanh", .vector), .init("relu", .vector),
  ]
  private static let inputs = Exercise.Parameter("inputs", .vector, ko: "x", en: "x")

  private static let activations = Exercise(
    "activations", ExerciseWords.activations, takes: [inputs],
    gives: .init(
      "values", .fields(name: "Activations", threeVectors), ko: "함수마다 입력과 개수가 같은 배열",
      en: "for each function as many values as inputs"),
    after: ["SigmoidDerivative.sigmoid"],
    on: .chapter { _ in
      Exercise.Call(
        [.vector(["x"])], gives: .list([.vector(["h_σ"]), .vector(["h_tanh"]), .vector(["h_relu"])]))
    },
    .sizes(.inputs(2...4)) { d, n in
      let x = d.practice("x", n[0], as: .input)
      return Exercise.Call(
        [.vector(of: x)],
        gives: .list(
          [
            ("σ", NumericCore.sigmoid), ("tanh", NumericCore.tanh), ("relu", NumericCore.relu),
          ].map { name, function in
            .vector(of: values(of: function, name, x, in: &d))
          }))
    })

  /// h_1, h_2, … of one function.
  private static func values(
    of function: (Expression) -> Expression, _ name: String, _ x: [Expression], in d: inout Derivation
  ) -> [Expression] {
    x.enumerated().map { i, x in d.let(Symbol("h_\(name)\(i + 1)"), function(x)) }
  }

  private static let backward = Exercise(
    "backward", ExerciseWords.backward,
    takes: [
      inputs,
      .init("arriving", .vector, ko: "∂E/∂h, 값마다 도착한 기울기", en: "∂E/∂h, what arrives at each value"),
    ],
    gives: .init(
      "gradient", .fields(name: "Activations", threeVectors), ko: "함수마다 ∂E/∂x", en: "∂E/∂x for each function"),
    after: ["activations", "SigmoidDerivative.backward"],
    on: .chapter { d in
      let arriving = d.given("g", 1)
      let gradients = ["h_σ", "h_tanh", "h_relu"].enumerated().map { place, value in
        d.partial(
          of: d.let(Symbol("E_\(place + 1)"), arriving * .symbol(Symbol(value))), by: .symbol("x"))
      }
      return Exercise.Call(
        [.vector(["x"]), .vector(of: [arriving])], gives: .list(gradients.map { .vector(of: [$0]) }))
    },
    .sizes(.inputs(2...4)) { d, n in
      let x = d.practice("x", n[0], as: .input), g = d.practice("g", n[0], as: .input)
      let functions = [
        ("σ", NumericCore.sigmoid), ("tanh", NumericCore.tanh), ("relu", NumericCore.relu),
      ]
      let gradients = functions.enumerated().map { place, function in
        let h = values(of: function.1, function.0, x, in: &d)
        let error = d.let(Symbol("E_\(place + 1)"), weightedSum(g, h))
        return x.map { d.partial(of: error, by: $0) }
      }
      return Exercise.Call(
        [.vector(of: x), .vector(of: g)], gives: .list(gradients.map { .vector(of: $0) }))
    })

  // MARK: - Several numbers in, as many out

  private static let softmax = Exercise(
    "softmax", ExerciseWords.softmax, formulas: ["y_k = e^(x_k − C) / Σ_i e^(x_i − C), C = max x"],
    takes: [inputs], gives: .init("outputs", .vector, ko: "y", en: "y"),
    on: .chapter { _ in
      Exercise.Call([.vector(["x_1", "x_2", "x_3"])], gives: .vector(["y_1", "y_2", "y_3"]))
    },
    .sizes(.classes(2...5)) { d, n in
      let x = d.practice("x", n[0], as: .input)
      return Exercise.Call([.vector(of: x)], gives: .vector(of: probabilities(of: x, in: &d)))
    },
    .sizes(.init(2...4, ko: "클래스, 입력이 매우 큼", en: "classes, with very large inputs")) { d, n in
      let large = d.given("C", 1500, as: .count), s = d.practice("s", n[0], as: .input)
      let x = s.enumerated().map { i, s in d.let(Symbol("x_\(i + 1)"), large + s) }
      // The differences are small: these exponentials are no infinities.
      let differences = x.enumerated().map { i, input in d.let(Symbol("r_\(i + 1)"), input - x[0]) }
      return Exercise.Call([.vector(of: x)], gives: .vector(of: probabilities(of: differences, in: &d)))
    })

  /// The softmax of some inputs: e_k, their sum S, and y_k.
  private static func probabilities(of x: [Expression], in d: inout Derivation) -> [Expression] {
    let powers = x.enumerated().map { i, x in d.let(Symbol("e_\(i + 1)"), exp(x)) }
    let total = d.let("S", .sum(powers))
    return powers.enumerated().map { i, power in d.let(Symbol("y_\(i + 1)"), power / total) }
  }

  private static let softmaxJacobian = Exercise(
    "softmaxJacobian", ExerciseWords.softmaxJacobian, takes: [inputs],
    gives: .init("jacobian", .matrix, ko: "∂y/∂x, 출력마다 한 행", en: "∂y/∂x, a row for each output"),
    after: ["softmax"],
    on: .chapter { d in
      let x: [Expression] = [.symbol("x_1"), .symbol("x_2"), .symbol("x_3")]
      let y: [Expression] = [.symbol("y_1"), .symbol("y_2"), .symbol("y_3")]
      return jacobian(of: y, by: x, in: &d)
    },
    .sizes(.classes(2...3)) { d, n in
      let x = d.practice("x", n[0], as: .input)
      return jacobian(of: probabilities(of: x, in: &d), by: x, in: &d)
    })

  private static func jacobian(
    of y: [Expression], by x: [Expression], in d: inout Derivation
  ) -> Exercise.Call {
    let rows = y.map { output in x.map { d.partial(of: output, by: $0) } }
    return Exercise.Call([.vector(of: x)], gives: .matrix(of: rows))
  }

  // MARK: - The softmax with cross-entropy

  private static let crossEntropyTakes = [
    inputs,
    Exercise.Parameter(
      "targets", .vector, ko: "t, 클래스마다 목표 확률. 모두 더하면 1",
      en: "t, a probability for each class; they add up to 1"
    ),
  ]
  private static let crossEntropyGives = Exercise.Parameter(
    "loss", .fields(name: "Loss", [.init("error", .number), .init("gradient", .vector)]),
    ko: "E와 ∂E/∂x", en: "E and ∂E/∂x")

  private static func ofTheChapter(in d: inout Derivation) -> CrossEntropyCall {
    let x: [Expression] = [.symbol("x_1"), .symbol("x_2"), .symbol("x_3")]
    let y: [Expression] = [.symbol("y_1"), .symbol("y_2"), .symbol("y_3")]
    return loss(of: y, by: x, named: "H", right: 1, in: &d)
  }
  private static func ofClasses(_ count: Int, in d: inout Derivation) -> CrossEntropyCall {
    let x = d.practice("x", count, as: .input)
    return loss(of: probabilities(of: x, in: &d), by: x, named: "E", right: count / 2, in: &d)
  }

  /// −Σ t_k log y_k and its derivatives. Of the targets one is given as 1, and drawn near it; the others share the rest.
  private static func loss(
    of y: [Expression], by x: [Expression], named name: Symbol, right: Int, in d: inout Derivation
  ) -> CrossEntropyCall {
    let sure = d.given(Symbol("t_\(right + 1)"), 1, as: .target)
    let others = y.indices.filter { $0 != right }
    let shares = others.count * (others.count + 1) / 2
    var t = Array(repeating: sure, count: y.count)
    for (place, k) in others.enumerated() {
      let share: Expression = .number(PrintedDecimal(place + 1)) / .number(PrintedDecimal(shares))
      t[k] = d.let(Symbol("t_\(k + 1)"), share * (1 - sure))
    }
    let error = d.let(name, .sum(zip(t, y).map { -($0 * log($1)) }))
    let gradient = x.map { d.partial(of: error, by: $0) }
    return CrossEntropyCall(arguments: [.vector(of: x), .vector(of: t)], error: error, gradient: gradient)
  }

  private struct CrossEntropyCall {
    let arguments: [Arranged<Symbol>]
    let error: Expression
    let gradient: [Expression]

    var givingBoth: Exercise.Call {
      Exercise.Call(arguments, gives: .list([.number(error), .vector(of: gradient)]))
    }
    var givingTheGradient: Exercise.Call { Exercise.Call(arguments, gives: .vector(of: gradient)) }
  }

  private static let crossEntropy = Exercise(
    "crossEntropy", ExerciseWords.crossEntropy, takes: crossEntropyTakes, gives: crossEntropyGives,
    after: ["softmax"], on: .chapter { d in ofTheChapter(in: &d).givingBoth },
    .sizes(.classes(2...5)) { d, n in ofClasses(n[0], in: &d).givingBoth })

  private static let mendCrossEntropy = Exercise(
    "mendCrossEntropy", ExerciseWords.mendCrossEntropy, takes: crossEntropyTakes,
    gives: .init("gradient", .vector, ko: "∂E/∂x", en: "∂E/∂x"), after: ["crossEntropy"],
    bugs: [
      .init(
        "sign-flipped",
        """
        let outputs = try softmax(inputs: inputs)
        return zip(outputs, targets).map { output, target in target - output }
        """),
      .init(
        "softmax-slope-twice",
        """
        let outputs = try softmax(inputs: inputs)
        return zip(outputs, targets).map { output, target in (output - target) * output * (1 - output) }
        """),
      .init(
        "mean-for-sum",
        """
        let outputs = try softmax(inputs: inputs)
        return zip(outputs, targets).map { output, target in (output - target) / Double(targets.count) }
        """),
    ],
    on: .chapter { d in ofTheChapter(in: &d).givingTheGradient },
    .sizes(.classes(2...5)) { d, n in ofClasses(n[0], in: &d).givingTheGradient })
}
