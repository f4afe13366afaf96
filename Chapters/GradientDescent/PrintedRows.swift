import NumericCore
import Textbook

/// The recap's two slides of data as they print it (L3-02, L3-05): a row each of the training data, and what the model
/// will answer to it.
///
/// They are copied from the slides for the claims alone. The rows that the chapter computes with stand elsewhere.
struct PrintedRows {
  /// One line of a slide: (3, 1, −1), and L(3, 1) ≈ −1 beside it.
  private struct Line {
    let x1, x2, target, answer: PrintedDecimal

    init(_ x1: PrintedDecimal, _ x2: PrintedDecimal, _ target: PrintedDecimal, answer: PrintedDecimal) {
      (self.x1, self.x2, self.target, self.answer) = (x1, x2, target, answer)
    }
  }

  private let lines: [Line]
  /// The target's letter in the names of the givens, and the model's in the names of its answers.
  private let target, model: String

  /// L3-02.
  static let linear = PrintedRows(
    lines: [
      Line(3, 1, -1, answer: -1),
      Line(4, 3, 1, answer: 1),
      Line(6, 1, "0.5", answer: "0.5"),
      Line(2, 3, 3, answer: 3),
      Line(5, 9, -2, answer: -2),
      Line(4, 8, 5, answer: 5),
      Line(1, 2, 2, answer: 2),
      Line(4, 4, -2, answer: -2),
      Line(4, 1, -4, answer: -4),
      Line(5, 5, 1, answer: 1),
    ], target: "t", model: "L")

  /// L3-05.
  static let logistic = PrintedRows(
    lines: [
      Line(3, 1, 0, answer: 0),
      Line(4, 3, 1, answer: 1),
      Line(6, 1, 0, answer: 0),
      Line(2, 3, 0, answer: 0),
      Line(5, 9, 1, answer: 1),
      Line(4, 8, 1, answer: 1),
      Line(1, 2, 1, answer: 1),
      Line(4, 4, 0, answer: 0),
      Line(4, 1, 0, answer: 0),
      Line(5, 5, 1, answer: 1),
    ], target: "c", model: "P")

  /// That the rows are the data, and that the model at its minimum answers so.
  var assertions: [Assertion] {
    let given = lines.enumerated().flatMap { index, line -> [Assertion] in
      let row = "^(\(index + 1))"
      return [
        .given(.symbol(Symbol("x_1\(row)")), line.x1), .given(.symbol(Symbol("x_2\(row)")), line.x2),
        .given(.symbol(Symbol("\(target)\(row)")), line.target),
      ]
    }
    return given
      + lines.map { .approximates(.symbol(Symbol("\(model)(\($0.x1),\($0.x2))")), $0.answer) }
  }
}
