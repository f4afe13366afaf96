import NumericCore
import Textbook

/// A classifier's answers, counted against what is actually so.
struct Confusion {
  /// Predicted positive: actually so, and actually not.
  let TP, FP: Expression
  /// Predicted negative: actually positive after all, and rightly so.
  let FN, TN: Expression
  private let mark: String

  /// The table with counts that are known; `mark` is the subscript that tells several tables apart.
  init(TP: Expression, FP: Expression, FN: Expression, TN: Expression, mark: String) {
    (self.TP, self.FP, self.FN, self.TN) = (TP, FP, FN, TN)
    self.mark = "_\(mark)"
  }

  /// Counts; `mark` is the subscript that tells several tables apart.
  init(_ answers: [Expression], actual: [Expression], mark: String = "", in d: inout Derivation) {
    let mark = mark.isEmpty ? "" : "_\(mark)"
    func sum(_ cell: (Expression, Expression) -> Expression) -> Expression {
      .sum(zip(answers, actual).map(cell))
    }
    TP = d.let("TP\(mark)", sum { d, c in d * c })
    FP = d.let("FP\(mark)", sum { d, c in d * (1 - c) })
    FN = d.let("FN\(mark)", sum { d, c in (1 - d) * c })
    TN = d.let("TN\(mark)", sum { d, c in (1 - d) * (1 - c) })
    self.mark = mark
  }

  /// States the answers to every row: 1 where an output is above the threshold, and 0 elsewhere.
  ///
  /// An answer that an output's enclosure does not decide leaves the counts undecided, too.
  static func answers(
    _ outputs: [Expression], above threshold: Expression, mark: String = "", in d: inout Derivation
  ) -> [Expression] {
    outputs.enumerated().map { index, output in
      d.let("d\(mark.isEmpty ? "" : "_\(mark)")^(\(index + 1))", .apply(.step, output - threshold))
    }
  }

  /// The table as the slide draws it: a row for each prediction, a column for what is actually so.
  var table: Matrix { Matrix([[TP, FP], [FN, TN]]) }

  /// How often the answer is right.
  func accuracy(in d: inout Derivation) -> Expression {
    d.let("accuracy\(mark)", (TP + TN) / (TP + FP + FN + TN))
  }

  /// How many of those that are called positive are; undefined where none is.
  func precision(in d: inout Derivation) -> Expression { d.let("precision\(mark)", TP / (TP + FP)) }

  /// How many of those that are positive are called so; undefined where none is.
  func recall(in d: inout Derivation) -> Expression { d.let("recall\(mark)", TP / (TP + FN)) }

  /// The harmonic mean of precision and recall.
  func F1(in d: inout Derivation) -> Expression { d.let("F1\(mark)", 2 * TP / (2 * TP + FP + FN)) }

  /// The counts and the four scores, in the order of ``rowNames``.
  func column(in d: inout Derivation) -> [Expression] {
    d.withoutShowing { d in
      [TP, FP, FN, TN, accuracy(in: &d), precision(in: &d), recall(in: &d), F1(in: &d)]
    }
  }

  static let rowNames: [Expression] = ["TP", "FP", "FN", "TN", "accuracy", "precision", "recall", "F1"]
    .map { .symbol(Symbol($0)) }
}
