import NumericCore
import Signatures
import Textbook

extension HiddenErrorDistribution {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.share, Self.shares, Self.sentBack, Self.hiddenGradient, Self.mendHiddenGradient]
  }

  // MARK: - Sharing by weight

  private static let share = Exercise(
    "share", ExerciseWords.share,
    takes: [
      .init("error", .number, ko: "e, 출력 하나의 오차", en: "e, the error of one output"),
      .init(
        "weights", .vector, ko: "w, 은닉 유닛마다 이 출력으로 가는 가중치", en: "w, from each hidden unit to this output"),
    ],
    gives: .init("shares", .vector, ko: "몫, 은닉 유닛마다 하나", en: "the shares, one for each hidden unit"),
    on: .chapter { d in
      let names: [Symbol] = ["w_11", "w_21", "w_31"]
      return shared(.symbol("e_1^[2]"), names.map { .symbol($0) }, in: &d)
    },
    .sizes(.units(1...5)) { d, n in
      let w = d.practice("w", n[0], as: .weight)
      return shared(d.given("e", "0.4", as: .input), w, in: &d)
    })

  /// An error shared out in proportion to some weights.
  private static func shared(
    _ error: Expression, _ weights: [Expression], in d: inout Derivation
  ) -> Exercise.Call {
    let shares = weights.enumerated().map { i, w in
      d.let(Symbol("m_\(i + 1)"), error * w / .sum(weights))
    }
    return Exercise.Call([.number(error), .vector(of: weights)], gives: .vector(of: shares))
  }

  private static let errors = Exercise.Parameter(
    "errors", .vector, ko: "e, 출력마다 하나", en: "e, one for each output")

  private static let shares = Exercise(
    "shares", ExerciseWords.shares,
    takes: [
      .init(
        "weights", .matrix, ko: "W, 슬라이드처럼 은닉 유닛마다 한 행", en: "W, as on the slide: a row for each hidden unit"),
      errors,
    ],
    gives: .init("hiddenErrors", .vector, ko: "은닉 유닛마다 받은 오차", en: "what each hidden unit gets"),
    after: ["share"],
    rows: .inputs, otherwise: ExerciseRewordings.shares,
    on: .chapter { _ in
      Exercise.Call(
        [
          .matrix([["w_11", "w_12"], ["w_21", "w_22"], ["w_31", "w_32"]]), .vector(["e_1^[2]", "e_2^[2]"]),
        ],
        gives: .vector(["e_1^[1]", "e_2^[1]", "e_3^[1]"]))
    },
    .sizes(.units(1...4), .outputs(1...3)) { d, n in
      let w = d.practice("w", n[0], by: n[1], as: .weight), e = d.practice("e", n[1], as: .input)
      let shares = w.enumerated().map { i, row in
        let terms = e.indices.map { j in e[j] * row[j] / .sum(w.map { $0[j] }) }
        return d.let(Symbol("m_\(i + 1)"), .sum(terms))
      }
      return Exercise.Call([.matrix(of: w), .vector(of: e)], gives: .vector(of: shares))
    })

  // MARK: - By the weights alone

  private static let rowsAreOutputs = Exercise.Parameter(
    "weights", .matrix, ko: "W, 과목 코드처럼 출력마다 한 행", en: "W, as in the course's code: a row for each output")

  private static let sentBack = Exercise(
    "sentBack", ExerciseWords.sentBack,
    formulas: ["hiddenErrors = Wᵀ·errors"],
    takes: [rowsAreOutputs, errors],
    gives: .init("hiddenErrors", .vector, ko: "은닉 유닛마다 하나", en: "one for each hidden unit"),
    after: ["shares"],
    rows: .units, otherwise: ExerciseRewordings.sentBack,
    on: .chapter { _ in
      Exercise.Call(
        [.matrix(slidesWeights), .vector(["ε_1", "ε_2"])],
        gives: .vector(["ε_1^[1]", "ε_2^[1]", "ε_3^[1]"]))
    },
    .sizes(.units(1...4), .outputs(1...3)) { d, n in
      let w = d.practice("w", n[1], by: n[0], as: .weight), e = d.practice("e", n[1], as: .input)
      let back = (0..<n[0]).map { k in d.let(Symbol("m_\(k + 1)"), weightedSum(w.map { $0[k] }, e)) }
      return Exercise.Call([.matrix(of: w), .vector(of: e)], gives: .vector(of: back))
    })

  private static let slidesWeights: [[Symbol]] = [["u_11", "u_12", "u_13"], ["u_21", "u_22", "u_23"]]

  // MARK: - The gradient

  private static let gradientTakes: [Exercise.Parameter] = [
    rowsAreOutputs,
    .init("outputs", .vector, ko: "a, 출력층의 활성화 값", en: "a, the activations of the output layer"),
    .init("targets", .vector, ko: "t, 목표값", en: "t, the targets"),
  ]

  private static let gradientGives = Exercise.Parameter(
    "gradient", .vector, ko: "∂C/∂a, 은닉 유닛마다 하나", en: "∂C/∂a, one for each hidden unit")

  private static let gradientNetworks: [Exercise.Network] = [
    .chapter { d in
      let gradient = (1...3).map { d.partial(of: .symbol("C"), by: .symbol(Symbol("a_\($0)^[1]"))) }
      return Exercise.Call(
        [.matrix(slidesWeights), .vector(["a_1^[2]", "a_2^[2]"]), .vector(["t_1", "t_2"])],
        gives: .vector(of: gradient))
    },
    .sizes(.units(1...4), .outputs(1...3)) { d, n in
      let hidden = d.practice("h", n[0], as: .input), w = d.practice("w", n[1], by: n[0], as: .weight)
      let t = d.practice("t", n[1], as: .target)
      let outputs = w.enumerated().map { j, row in
        d.let(Symbol("a_\(j + 1)"), sigmoid(d.let(Symbol("z_\(j + 1)"), weightedSum(row, hidden))))
      }
      let error = d.let("C", .sum(zip(t, outputs).map { ($0 - $1).squared / 2 }))
      let gradient = hidden.map { d.partial(of: error, by: $0) }
      return Exercise.Call(
        [.matrix(of: w), .vector(of: outputs), .vector(of: t)], gives: .vector(of: gradient))
    },
  ]

  private static let hiddenGradient = Exercise(
    "hiddenGradient", ExerciseWords.hiddenGradient, takes: gradientTakes, gives: gradientGives,
    after: ["sentBack"], rows: .units, otherwise: ExerciseRewordings.hiddenGradient, on: gradientNetworks[0],
    gradientNetworks[1])

  private static let mendHiddenGradient = Exercise(
    "mendHiddenGradient", ExerciseWords.mendHiddenGradient, takes: gradientTakes, gives: gradientGives,
    after: ["hiddenGradient"],
    bugs: [
      .init(
        "derivative-forgotten",
        """
        let deltas = zip(outputs, targets).map { a, t in a - t }
        return weights[0].indices.map { k in
          zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
        }
        """),
      .init(
        "sign-flipped",
        """
        let deltas = zip(outputs, targets).map { a, t in (t - a) * a * (1 - a) }
        return weights[0].indices.map { k in
          zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
        }
        """),
      .init(
        "activation-for-derivative",
        """
        let deltas = zip(outputs, targets).map { a, t in (a - t) * a }
        return weights[0].indices.map { k in
          zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
        }
        """),
    ],
    rows: .units, otherwise: ExerciseRewordings.mendHiddenGradient, on: gradientNetworks[0],
    gradientNetworks[1])
}
