import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let rows = DataRow.ten.enumerated().map { (n: $0 + 1, row: $1) }
  private static let (θ, half): (Expression, Expression) = (.symbol("θ"), "0.5")

  private static func quantity(_ name: Symbol) -> Expression { .symbol(name) }
  /// A count or score under a mark: TP_500.
  private static func quantity(_ name: String, _ mark: String) -> Expression {
    .symbol(Symbol("\(name)_\(mark)"))
  }

  // MARK: - The ten rows

  /// The rows are L3's.
  static let rowsAreTheLectures = Fact.all(
    rows.flatMap { n, row -> [Fact] in
      [
        .equal(quantity("x_1^(\(n))"), .number(row.x1)), .equal(quantity("x_2^(\(n))"), .number(row.x2)),
        .equal(quantity("c^(\(n))"), .number(row.label)),
      ]
    })

  /// Each class is 0 or 1.
  static let classesAreTwo = Fact.all(
    rows.map { n, _ in .any([.equal(quantity("c^(\(n))"), 0), .equal(quantity("c^(\(n))"), 1)]) })

  /// The threshold is ½.
  static let thresholdIsHalf = Fact.equal(θ, half)

  /// The two kinds of mistakes are equally many, as are the two kinds of right answers, and all scores are the same.
  static let scoresAreTheSame = Fact.all([
    .equal(quantity("FP"), quantity("FN")), .equal(quantity("TP"), quantity("TN")),
    .equal(quantity("accuracy"), quantity("precision")), .equal(quantity("precision"), quantity("recall")),
    .equal(quantity("recall"), quantity("F1")),
  ])
  /// At the other thresholds of the table the scores are not all the same.
  static let scoresPart = Fact.all(
    ["a", "c", "d"].map { mark in
      .any([
        .not(.equal(quantity("accuracy", mark), quantity("precision", mark))),
        .not(.equal(quantity("precision", mark), quantity("recall", mark))),
      ])
    })
  /// Precision and recall are not the same.
  static let precisionIsNotRecall = Fact.not(.equal(quantity("precision"), quantity("recall")))

  /// No positive is missed; at ½ some are. Some are called by mistake.
  static let noneIsMissedAnyMore = Fact.all([
    .equal(quantity("FN"), 0), .equal(quantity("θ_b"), half), quantity("FN_b") > 0, quantity("FP") > 0,
  ])
  /// The accuracy is higher than at ½.
  static let accuracyRises = Fact.all([
    .equal(quantity("θ_b"), half), quantity("accuracy") > quantity("accuracy_b"),
  ])

  // MARK: - A rare class

  /// Less than a tenth are ill.
  static let illnessIsRare = 10 * quantity("N_1") < quantity("N_1") + quantity("N_0")
  /// A hundred people are tested.
  static let areHundred = Fact.equal(quantity("N_1") + quantity("N_0"), 100)
  /// The counts are those that the book chose.
  static let countsAreTheBooks = Fact.all([
    .equal(quantity("TP_s"), 4), .equal(quantity("FP_s"), 10), .equal(quantity("FN_s"), 1),
    .equal(quantity("TN_s"), 85),
  ])
  /// The test's precision is not its recall.
  static let precisionAndRecallOfTest = Fact.not(.equal(quantity("precision_s"), quantity("recall_s")))
  /// Most of those who are called ill are healthy.
  static let mostAreHealthy = quantity("FP_s") > quantity("TP_s")
  /// The recall is above 0.7, and the precision below ½.
  static let recallIsHighAndPrecisionLow = Fact.all([quantity("recall_s") > "0.7", mostAreHealthy])
  /// Saying no to everyone is right more often than the test.
  static let neverIsMoreAccurate = quantity("accuracy_n") > quantity("accuracy_s")

  // MARK: - The XOR network

  /// The rows are those of the exclusive or.
  static let rowsAreExclusiveOr = Fact.all(
    DataTable.exclusiveOr.rows.enumerated().flatMap { k, row -> [Fact] in
      [
        .equal(quantity("A^(\(k + 1))"), .number(row.inputs[0])),
        .equal(quantity("B^(\(k + 1))"), .number(row.inputs[1])),
        .equal(quantity("Y^(\(k + 1))"), .number(row.outputs[0])),
      ]
    })

  /// The weights are those that the book's training came to.
  static let weightsAreTrained = Fact.found(UnchangedWeights())
  /// Before training everything is called positive, and half of it is.
  static let allIsPositiveAtFirst = Fact.all([
    .equal(quantity("FN_0"), 0), .equal(quantity("TN_0"), 0), .equal(quantity("TP_0"), quantity("FP_0")),
  ])
  /// Halfway only (0, 1) is called positive, and (1, 0) is missed.
  static let oneIsMissedHalfway = Fact.all([
    rowsAreExclusiveOr, .equal(quantity("TP_500"), 1), .equal(quantity("FP_500"), 0),
    .equal(quantity("d_500^(2)"), 1),
  ])
  /// Both times F1 is the same.
  static let F1IsTheSame = Fact.all([
    allIsPositiveAtFirst, oneIsMissedHalfway, .equal(quantity("F1_0"), quantity("F1_500")),
  ])
  /// After training no answer is wrong.
  static let allIsRightAtLast = Fact.all([
    .equal(quantity("FP_4000"), 0), .equal(quantity("FN_4000"), 0),
  ])
}

/// Whether no weight of the XOR network has another value than the book's.
struct UnchangedWeights: Inquiry {
  func outcome(in study: Study) -> Bool {
    !study.derivation.changed.contains { $0.name.hasPrefix("v_") || $0.name.hasPrefix("u_") }
  }
}
