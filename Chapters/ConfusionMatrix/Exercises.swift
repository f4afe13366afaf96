import NumericCore
import Signatures
import Textbook

extension ConfusionMatrix {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.table, Self.accuracy, Self.precision, Self.recall, Self.mendRecall, Self.f1]
  }

  // MARK: - Counting

  private static let table = Exercise(
    "table", ExerciseWords.table,
    takes: [
      .init("outputs", .vector, ko: "p, 샘플마다 하나", en: "p, one for each sample"),
      .init(
        "classes", .vector, ko: "c, 실제 부류: 1은 양성, 0은 음성", en: "c, the actual classes: 1 positive, 0 negative"),
      .init("threshold", .number, ko: "θ, 문턱값", en: "θ, the threshold"),
    ],
    gives: .init("table", .matrix, ko: "[[TP, FP], [FN, TN]]", en: "[[TP, FP], [FN, TN]]"),
    on: .chapter { d in
      // The ten rows' outputs come from a minimum; here they are givens as printed.
      let outputs: [PrintedDecimal] = [
        "0.11981", "0.372213", "0.0317184", "0.605125", "0.992165", "0.987169", "0.482136", "0.610738",
        "0.0780582", "0.720866",
      ]
      d = Derivation()
      return counted(outputs, positive: [1, 4, 5, 6, 9], in: &d)
    },
    .sizes(.samples(2...8)) { d, n in
      let outputs: [PrintedDecimal] = ["0.3", "0.7", "0.6", "0.2", "0.8", "0.4", "0.9", "0.1"]
      return counted(Array(outputs.prefix(n[0])), positive: [1, 3, 4, 7], in: &d)
    })

  /// The table of some outputs. A class is what a number's sign says: so it is 0 or 1, whatever is drawn.
  private static func counted(
    _ outputs: [PrintedDecimal], positive: Set<Int>, in d: inout Derivation
  ) -> Exercise.Call {
    let p = outputs.enumerated().map { n, value in d.given(Symbol("p^(\(n + 1))"), value, as: .target) }
    let c = outputs.indices.map { n in
      let sign = d.given(Symbol("q^(\(n + 1))"), positive.contains(n) ? 1 : -1, as: .input)
      return d.let(Symbol("c^(\(n + 1))"), .apply(.step, sign))
    }
    let threshold = d.given("θ", "0.5", as: .target)
    let table = Confusion(Confusion.answers(p, above: threshold, in: &d), actual: c, in: &d)
    return Exercise.Call(
      [.vector(of: p), .vector(of: c), .number(threshold)],
      gives: .matrix(of: [[table.TP, table.FP], [table.FN, table.TN]]))
  }

  // MARK: - Scores of any number of classes

  private static let counts = Exercise.Parameter(
    "table", .matrix, ko: "혼동 행렬: 행은 예측, 열은 실제", en: "the confusion matrix: rows predicted, columns actual")

  private static func score(ko: RichText, en: RichText) -> Exercise.Parameter {
    .init("scores", .vector, ko: ko, en: en)
  }

  /// What a score is of class k, in a table of counts.
  private typealias Score = @Sendable (_ table: [[Expression]], _ k: Int, inout Derivation) -> Expression

  /// The test for a rare illness, and tables of more classes, with a score for each class.
  private static func networks(_ name: String, _ score: @escaping Score) -> [Exercise.Network] {
    @Sendable func call(_ table: [[Expression]], in d: inout Derivation) -> Exercise.Call {
      let scores = table.indices.map { k in d.let(Symbol("\(name)_\(k + 1)"), score(table, k, &d)) }
      return Exercise.Call([.matrix(of: table)], gives: .vector(of: scores))
    }
    return [
      .chapter { d in call(slidesTable, in: &d) },
      .sizes(.classes(2...4)) { d, n in call(drawnTable(n[0], in: &d), in: &d) },
    ]
  }

  private static let slidesTable: [[Expression]] = [
    [.symbol("TP_s"), .symbol("FP_s")], [.symbol("FN_s"), .symbol("TN_s")],
  ]

  /// Counts, with most of them right.
  private static func drawnTable(_ classes: Int, in d: inout Derivation) -> [[Expression]] {
    (0..<classes).map { i in
      (0..<classes).map { j in
        let count = i == j ? 20 + 3 * i : 2 + (3 * i + 2 * j) % 7
        return d.given(Symbol("n_\(i + 1)\(j + 1)"), PrintedDecimal(count), as: .count)
      }
    }
  }

  private static let accuracy = Exercise(
    "accuracy", ExerciseWords.accuracy,
    takes: [counts], gives: .init("accuracy", .number, ko: "정확도", en: "the accuracy"), after: ["table"],
    on: .chapter { _ in
      Exercise.Call([.matrix(of: slidesTable)], gives: .entry("accuracy_s"))
    },
    .sizes(.classes(2...4)) { d, n in
      let table = drawnTable(n[0], in: &d)
      let accuracy = d.let("acc", .sum(table.indices.map { table[$0][$0] }) / .sum(Array(table.joined())))
      return Exercise.Call([.matrix(of: table)], gives: .number(accuracy))
    })

  private static let precisionNetworks = networks("pre") { table, k, _ in rowShare(table, k) }
  private static let recallNetworks = networks("rec") { table, k, _ in columnShare(table, k) }
  private static let f1Networks = networks("f") { table, k, d in
    let precision = d.let(Symbol("pre_\(k + 1)"), rowShare(table, k))
    let recall = d.let(Symbol("rec_\(k + 1)"), columnShare(table, k))
    return 2 * precision * recall / (precision + recall)
  }

  private static func rowShare(_ table: [[Expression]], _ k: Int) -> Expression {
    table[k][k] / .sum(table[k])
  }
  private static func columnShare(_ table: [[Expression]], _ k: Int) -> Expression {
    table[k][k] / .sum(table.map { $0[k] })
  }

  private static let precision = Exercise(
    "precision", ExerciseWords.precision,
    takes: [counts], gives: score(ko: "정밀도, 부류마다 하나", en: "the precision of each class"), after: ["accuracy"],
    on: precisionNetworks[0], precisionNetworks[1])

  private static let recallGives = score(ko: "재현율, 부류마다 하나", en: "the recall of each class")

  private static let recall = Exercise(
    "recall", ExerciseWords.recall, takes: [counts], gives: recallGives, after: ["precision"],
    on: recallNetworks[0], recallNetworks[1])

  private static let mendRecall = Exercise(
    "mendRecall", ExerciseWords.mendRecall, takes: [counts], gives: recallGives, after: ["recall"],
    bugs: [
      .init(
        "matrix-transposed",
        """
        table.indices.map { k in
          let actual = table[k].reduce(0, +)
          return table[k][k] / actual
        }
        """),
      .init(
        "denominator-dropped",
        """
        let found = table.indices.map { k in table[k][k] }
        return found
        """),
      .init(
        "row-copied",
        """
        table.indices.map { k in
          let actual = table.reduce(0) { $0 + $1[0] }
          return table[0][0] / actual
        }
        """),
    ],
    on: recallNetworks[0], recallNetworks[1])

  private static let f1 = Exercise(
    "f1", ExerciseWords.f1,
    takes: [counts], gives: score(ko: "F1, 부류마다 하나", en: "F1 of each class"), after: ["precision", "recall"],
    on: f1Networks[0], f1Networks[1])
}
