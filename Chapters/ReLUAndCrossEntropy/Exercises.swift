import NumericCore
import Signatures
import Textbook

extension ReLUAndCrossEntropy {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [
      Self.reluBackward, Self.crossEntropy, Self.outputDeltas, Self.gradient, Self.mendGradient,
      Self.batchGradient,
    ]
  }

  private static let networkType = SwiftType.fields(
    name: "Network", [.init("hidden", .matrix), .init("output", .vector)])

  // MARK: - The pieces

  private static let reluBackward = Exercise(
    "reluBackward", ExerciseWords.reluBackward,
    takes: [
      .init("arriving", .vector, ko: "∂E/∂h, 유닛마다 하나", en: "∂E/∂h, one for each unit"),
      .init("netInputs", .vector, ko: "s, ReLU에 들어간 값", en: "s, what went into the ReLU"),
    ],
    gives: .init("deltas", .vector, ko: "∂E/∂s, 유닛마다 하나", en: "∂E/∂s, one for each unit"),
    on: .chapter { d in
      let arriving = d.handOver(.symbol("E"), by: [.symbol("h")])
      let delta = d.partial(of: .symbol("E"), by: .symbol("s_1"))
      return Exercise.Call([.vector(of: arriving), .vector(["s_1"])], gives: .vector(of: [delta]))
    },
    .sizes(.units(1...5)) { d, n in
      let s = d.practice("s", n[0], as: .input), arriving = d.practice("g", n[0], as: .input)
      let h = s.enumerated().map { j, s in d.let(Symbol("h_\(j + 1)"), relu(s)) }
      let error = d.let("E", weightedSum(arriving, h))
      let deltas = s.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: arriving), .vector(of: s)], gives: .vector(of: deltas))
    })

  private static let answers: [Exercise.Parameter] = [
    .init(
      "outputs", .vector, ko: "y, 시그모이드의 출력: 샘플마다 하나", en: "y, the sigmoid's outputs: one for each sample"),
    .init("targets", .vector, ko: "t, 목표값", en: "t, the targets"),
  ]

  private static let crossEntropy = Exercise(
    "crossEntropy", ExerciseWords.crossEntropy,
    formulas: ["E = Σ_n −t_n·log(y_n) − (1 − t_n)·log(1 − y_n)"],
    takes: answers, gives: .init("error", .number, ko: "E, 모든 샘플의 합", en: "E, the sum over the samples"),
    otherwise: ExerciseRewordings.crossEntropy,
    on: .chapter { _ in Exercise.Call([.vector(["y^(c)"]), .vector(["y_t"])], gives: .entry("E^(c)")) },
    .sizes(.samples(1...4)) { d, n, conventions in
      let (_, y, t, error) = classified(n[0], under: conventions, in: &d)
      return Exercise.Call([.vector(of: y), .vector(of: t)], gives: .number(error))
    })

  private static let outputDeltas = Exercise(
    "outputDeltas", ExerciseWords.outputDeltas,
    takes: answers, gives: .init("deltas", .vector, ko: "∂E/∂s, 샘플마다 하나", en: "∂E/∂s, one for each sample"),
    after: ["crossEntropy"],
    otherwise: ExerciseRewordings.outputDeltas,
    on: .chapter { d in
      let delta = d.partial(of: .symbol("E^(c)"), by: .symbol("s_2"))
      return Exercise.Call([.vector(["y^(c)"]), .vector(["y_t"])], gives: .vector(of: [delta]))
    },
    .sizes(.samples(1...5)) { d, n, conventions in
      let (nets, y, t, error) = classified(n[0], under: conventions, in: &d)
      let deltas = nets.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: y), .vector(of: t)], gives: .vector(of: deltas))
    })

  /// Some samples at a sigmoid output, and their cross-entropy: the sum over them, or the mean, where the conventions say so.
  private static func classified(
    _ count: Int, under conventions: [Convention], in d: inout Derivation
  ) -> (nets: [Expression], y: [Expression], t: [Expression], error: Expression) {
    let s = d.practice("s", count, as: .input), t = d.practice("t", count, as: .target)
    let y = s.enumerated().map { n, s in d.let(Symbol("y_\(n + 1)"), sigmoid(s)) }
    let errors = zip(t, y).enumerated().map { n, sample in
      d.let(Symbol("E^(\(n + 1))"), loss(sample.0, sample.1))
    }
    let sum = Expression.sum(errors)
    let isMean = conventions.contains(.meanOfSamples) && count > 1
    return (s, y, t, d.let("E", isMean ? sum / .number(PrintedDecimal(count)) : sum))
  }

  /// −t·log(y) − (1 − t)·log(1 − y).
  private static func loss(_ t: Expression, _ y: Expression) -> Expression {
    -t * log(y) - (1 - t) * log(1 - y)
  }

  // MARK: - The classifier

  private static let network = Exercise.Parameter(
    "network", networkType, ko: "hidden은 W₁(은닉 유닛마다 한 행), output은 w₂",
    en: "hidden is W₁, a row for each hidden unit; output is w₂")

  private static let gradientTakes: [Exercise.Parameter] = [
    network, .init("inputs", .vector, ko: "x, 한 샘플", en: "x, one sample"),
    .init("target", .number, ko: "t, 목표값", en: "t, the target"),
  ]

  private static let gradientGives = Exercise.Parameter(
    "gradient", networkType, ko: "∂E/∂W₁과 ∂E/∂w₂, 신경망과 같은 모양",
    en: "∂E/∂W₁ and ∂E/∂w₂, in the shape of the network")

  private static let oneSample: [Exercise.Network] = [
    .chapter { d in
      let byWeight = ["w_1", "w_2"].map { d.partial(of: .symbol("E^(c)"), by: .symbol($0)) }
      return Exercise.Call(
        [.list([.matrix([["w_1"]]), .vector(["w_2"])]), .vector(["x_t"]), .entry("y_t")],
        gives: .list([.matrix(of: [[byWeight[0]]]), .vector(of: [byWeight[1]])]))
    },
    .sizes(.inputs(1...3), .units(1...3)) { d, n in
      let classifier = Classifier(inputs: n[0], units: n[1], in: &d)
      let x = d.practice("x", n[0], as: .input), t = d.given("t", "0.7", as: .target)
      let error = d.let("E", loss(t, classifier.output(for: x, in: &d)))
      return Exercise.Call(
        [classifier.call, .vector(of: x), .number(t)], gives: classifier.gradient(of: error, in: &d))
    },
  ]

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient, takes: gradientTakes, gives: gradientGives,
    after: ["reluBackward", "outputDeltas"], rows: .units, otherwise: ExerciseRewordings.gradient,
    on: oneSample[0], oneSample[1])

  private static let mendGradient = Exercise(
    "mendGradient", ExerciseWords.mendGradient, takes: gradientTakes, gives: gradientGives,
    after: ["gradient"],
    bugs: [
      .init(
        "slope-twice",
        """
        let nets = network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }
        let hidden = nets.map { max(0, $0) }
        let net = zip(network.output, hidden).reduce(0) { $0 + $1.0 * $1.1 }
        let y = 1 / (1 + exp(-net))
        let delta = (y - target) * y * (1 - y)
        let deltas = zip(network.output, nets).map { w, net in net > 0 ? delta * w : 0 }
        return Network(
          hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
        """),
      .init(
        "sign-flipped",
        """
        let nets = network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }
        let hidden = nets.map { max(0, $0) }
        let net = zip(network.output, hidden).reduce(0) { $0 + $1.0 * $1.1 }
        let y = 1 / (1 + exp(-net))
        let delta = target - y
        let deltas = zip(network.output, nets).map { w, net in net > 0 ? delta * w : 0 }
        return Network(
          hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
        """),
      .init(
        "activation-for-derivative",
        """
        let nets = network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }
        let hidden = nets.map { max(0, $0) }
        let net = zip(network.output, hidden).reduce(0) { $0 + $1.0 * $1.1 }
        let y = 1 / (1 + exp(-net))
        let delta = y - target
        let deltas = zip(network.output, hidden).map { w, h in delta * w * h }
        return Network(
          hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
        """),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendGradient, on: oneSample[0], oneSample[1])

  private static let batchGradient = Exercise(
    "batchGradient", ExerciseWords.batchGradient,
    takes: [
      network, .init("inputs", .matrix, ko: "x, 샘플마다 한 행", en: "x, a row for each sample"),
      .init("targets", .vector, ko: "t, 샘플마다 하나", en: "t, one for each sample"),
    ],
    gives: gradientGives, after: ["gradient"],
    rows: .units, otherwise: ExerciseRewordings.batchGradient,
    on: .sizes(.samples(2...4), .inputs(1...2), .units(1...2)) { d, n in
      let classifier = Classifier(inputs: n[1], units: n[2], in: &d)
      let x = d.practice("x", n[0], by: n[1], as: .input), t = d.practice("t", n[0], as: .target)
      let errors = (0..<n[0]).map { sample in
        let y = classifier.output(for: x[sample], mark: "^(\(sample + 1))", in: &d)
        return d.let(Symbol("E^(\(sample + 1))"), loss(t[sample], y))
      }
      let error = d.let("E_Data", .sum(errors))
      return Exercise.Call(
        [classifier.call, .matrix(of: x), .vector(of: t)], gives: classifier.gradient(of: error, in: &d))
    })
}

/// A classifier of an exercise: hidden ReLUs, and one sigmoid output.
private struct Classifier {
  /// The weights of the hidden units, a row for each, and those of the output.
  let hidden: [[Expression]], output: [Expression]

  init(inputs: Int, units: Int, in d: inout Derivation) {
    hidden = d.practice("w", units, by: inputs, as: .weight)
    output = d.practice("v", units, as: .weight)
  }

  /// The classifier as an argument.
  var call: Arranged<Symbol> { .list([.matrix(of: hidden), .vector(of: output)]) }

  /// The output for a sample; `mark` is a superscript of every name.
  func output(for x: [Expression], mark: String = "", in d: inout Derivation) -> Expression {
    let h = hidden.enumerated().map { j, row in
      d.let(Symbol("h_\(j + 1)\(mark)"), relu(d.let(Symbol("s_\(j + 1)\(mark)"), weightedSum(row, x))))
    }
    let net = d.let(Symbol("net\(mark)"), weightedSum(output, h))
    return d.let(Symbol("y\(mark)"), sigmoid(net))
  }

  /// The derivatives of an error by all weights, in the classifier's shape.
  func gradient(of error: Expression, in d: inout Derivation) -> Arranged<Symbol> {
    .list([
      .matrix(of: hidden.map { row in row.map { d.partial(of: error, by: $0) } }),
      .vector(of: output.map { d.partial(of: error, by: $0) }),
    ])
  }
}
