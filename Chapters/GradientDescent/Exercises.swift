import NumericCore
import Signatures
import Textbook

extension GradientDescent {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.error, Self.gradient, Self.step, Self.descend, Self.logisticGradient, Self.mendDescend]
  }

  private static let weights = Exercise.Parameter(
    "weights", .vector, ko: "w_0, w_1, …: w_0에는 입력이 없음", en: "w_0, w_1, …; w_0 has no input")
  private static let samplesType = SwiftType.fields(
    name: "Samples", [.init("inputs", .matrix), .init("targets", .vector)])
  private static let samples = Exercise.Parameter(
    "samples", samplesType, ko: "줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 목표값 t",
    en: "for each row its inputs x_1, x_2, …, and for each row its target t")
  private static let rate = Exercise.Parameter("rate", .number, ko: "η, 학습률", en: "η, the learning rate")

  private static let ownWeights = Arranged<Symbol>.vector(["w_0", "w_1", "w_2"])
  /// The lecture's ten rows, with one of their columns as targets.
  private static func ownSamples(_ target: String) -> Arranged<Symbol> {
    .list([
      .matrix((1...10).map { [Symbol("x_1^(\($0))"), Symbol("x_2^(\($0))")] }),
      .vector((1...10).map { Symbol("\(target)^(\($0))") }),
    ])
  }
  private static func ownGradient(_ error: Symbol) -> Arranged<Symbol> {
    ownWeights.map { .partial(of: error, by: $0) }
  }

  private static let error = Exercise(
    "error", ExerciseWords.error,
    formulas: ["y^(n) = w_0 + Σ_k w_k·x_k^(n)", "E = Σ_n (t^(n) − y^(n))²"],
    takes: [weights, samples],
    gives: .init("error", .number, ko: "E, 모든 줄에 걸친 합", en: "E, added up over all rows"),
    otherwise: ExerciseRewordings.error,
    on: .chapter { _ in Exercise.Call([ownWeights, ownSamples("t")], gives: .entry("E")) },
    .sizes(.samples(1...3), .inputs(1...3)) { d, n in
      let line = Line(samples: n[0], inputs: n[1], in: &d)
      return Exercise.Call(
        [.vector(of: line.w), line.samples], gives: .number(line.error(of: line.w, in: &d)))
    })

  private static let gradient = Exercise(
    "gradient", ExerciseWords.gradient,
    takes: [weights, samples],
    gives: .init("gradient", .vector, ko: "∂E/∂w_0, ∂E/∂w_1, …", en: "∂E/∂w_0, ∂E/∂w_1, …"),
    after: ["error"],
    otherwise: ExerciseRewordings.gradient,
    on: .chapter { _ in Exercise.Call([ownWeights, ownSamples("t")], gives: ownGradient("E")) },
    .sizes(.samples(1...3), .inputs(1...3)) { d, n in
      let line = Line(samples: n[0], inputs: n[1], in: &d), error = line.error(of: line.w, in: &d)
      let gradient = line.w.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: line.w), line.samples], gives: .vector(of: gradient))
    })

  private static let step = Exercise(
    "step", ExerciseWords.step,
    formulas: ["w⁺ = w − η·∂E/∂w"],
    takes: [
      weights, .init("gradient", .vector, ko: "∂E/∂w, 가중치마다 하나", en: "∂E/∂w, one for each weight"), rate,
    ],
    gives: .init("updated", .vector, ko: "w⁺, 가중치마다 하나", en: "w⁺, one for each weight"),
    after: ["gradient"],
    on: .chapter { _ in
      Exercise.Call(
        [ownWeights, ownGradient("E"), .entry("η")],
        gives: ownWeights.map { $0.adding(.label("t+1")) })
    },
    .sizes(.inputs(1...4)) { d, n in
      let line = Line(samples: 2, inputs: n[0], in: &d), error = line.error(of: line.w, in: &d)
      let rate = d.given("η", "0.4", as: .rate)
      let gradient = line.w.map { d.partial(of: error, by: $0) }
      let updated = zip(line.w, gradient).map { d.step($0, along: $1, rate: rate) }
      return Exercise.Call(
        [.vector(of: line.w), .vector(of: gradient), .number(rate)], gives: .vector(of: updated))
    })

  private static let descending = [
    weights, samples, rate, .init("steps", .count, ko: "걸음의 수", en: "how many steps to take"),
  ]
  private static let path = Exercise.Parameter(
    "path", .matrix, ko: "걸음마다 한 행: 그 걸음을 뗀 뒤의 w", en: "a row for each step: w after it")

  private static let descents = Exercise.Network.sizes(.samples(2...3), .steps(1...3)) { d, n in
    let line = Line(samples: n[0], inputs: 1, in: &d), rate = d.given("η", "0.1", as: .rate)
    var path: [[Expression]] = []
    for step in 1...n[1] {
      let before = path.last ?? line.w
      let error = line.error(of: before, mark: "^(\(step))", in: &d)
      path.append(
        before.enumerated().map { k, w in
          d.step(w, along: d.partial(of: error, by: w), rate: rate, named: Symbol("w_\(k)^(\(step))"))
        })
    }
    return Exercise.Call(
      [.vector(of: line.w), line.samples, .number(rate), .count(n[1])], gives: .matrix(of: path))
  }

  private static let descend = Exercise(
    "descend", ExerciseWords.descend, takes: descending, gives: path, after: ["gradient", "step"],
    otherwise: ExerciseRewordings.descend, on: descents)

  private static let logisticGradient = Exercise(
    "logisticGradient", ExerciseWords.logisticGradient,
    formulas: [
      "f^(n) = w_0 + Σ_k w_k·x_k^(n)", "ŷ^(n) = σ(f^(n))",
      "C = Σ_n −(c^(n)·log ŷ^(n) + (1 − c^(n))·log(1 − ŷ^(n)))",
    ],
    takes: [
      weights,
      .init(
        "samples", samplesType, ko: "줄마다 입력 x_1, x_2, …의 배열, 그리고 줄마다 클래스 c",
        en: "for each row its inputs x_1, x_2, …, and for each row its class c as the target"),
    ],
    gives: .init("gradient", .vector, ko: "∂C/∂w_0, ∂C/∂w_1, …", en: "∂C/∂w_0, ∂C/∂w_1, …"),
    after: ["gradient"],
    otherwise: ExerciseRewordings.logisticGradient,
    on: .chapter { _ in Exercise.Call([ownWeights, ownSamples("c")], gives: ownGradient("C")) },
    .sizes(.samples(1...3), .inputs(1...3)) { d, n in
      let line = Line(samples: n[0], inputs: n[1], in: &d)
      let terms = line.outputs(of: line.w, in: &d).enumerated().map { n, f -> Expression in
        let c = line.t[n], ŷ = d.let(Symbol("ŷ_\(n + 1)"), sigmoid(f))
        return d.let(Symbol("CE_\(n + 1)"), -(c * log(ŷ) + (1 - c) * log(1 - ŷ)))
      }
      let error = d.let("C", .sum(terms))
      let gradient = line.w.map { d.partial(of: error, by: $0) }
      return Exercise.Call([.vector(of: line.w), line.samples], gives: .vector(of: gradient))
    })

  private static let mendDescend = Exercise(
    "mendDescend", ExerciseWords.mendDescend, takes: descending, gives: path, after: ["descend"],
    bugs: [
      .init("sign-flipped", descendBody(pull: "gradient[k] += 2 * (target - output) * inputs[k]")),
      .init("rate-forgotten", descendBody(update: "weights[k] -= gradient[k]")),
      .init(
        "mean-for-sum",
        descendBody(update: "weights[k] -= rate * gradient[k] / Double(samples.targets.count)")),
    ],
    otherwise: ExerciseRewordings.mendDescend, on: descents)

  /// A descent, with one line of one's own.
  private static func descendBody(
    pull: String = "gradient[k] -= 2 * (target - output) * inputs[k]",
    update: String = "weights[k] -= rate * gradient[k]"
  ) -> String {
    """
    var weights = weights
    var path: Matrix = []
    for _ in 0..<steps {
      var gradient = weights.map { _ in 0.0 }
      for (row, target) in zip(samples.inputs, samples.targets) {
        let inputs = [1] + row
        let output = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
        for k in inputs.indices {
          \(pull)
        }
      }
      for k in weights.indices {
        \(update)
      }
      path.append(weights)
    }
    return path
    """
  }

  /// A formula that is linear in any number of inputs, on any number of samples.
  private struct Line {
    let x: [[Expression]]
    let w, t: [Expression]

    init(samples count: Int, inputs: Int, in d: inout Derivation) {
      x = d.practice("x", count, by: inputs, as: .input)
      t = d.practice("t", count, as: .target)
      w = [d.given("w_0", "-0.4", as: .bias)] + d.practice("w", inputs, as: .weight)
    }

    /// The samples as they are handed over.
    var samples: Arranged<Symbol> { .list([.matrix(of: x), .vector(of: t)]) }

    /// What the formula gives for each sample; `mark` is a superscript of each name.
    func outputs(of w: [Expression], mark: String = "", in d: inout Derivation) -> [Expression] {
      x.enumerated().map { n, x in
        d.let(Symbol("y_\(n + 1)\(mark)"), .sum([w[0]] + zip(w.dropFirst(), x).map { $0 * $1 }))
      }
    }

    /// The sum of the squared differences, with some weights.
    func error(of w: [Expression], mark: String = "", in d: inout Derivation) -> Expression {
      let y = outputs(of: w, mark: mark, in: &d)
      return d.let(Symbol("E\(mark)"), .sum(zip(t, y).map { ($0 - $1).squared }))
    }
  }
}
