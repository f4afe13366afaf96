import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// All numbers are those that the book chose.
  static let numbersAreTheBooks: Fact = {
    let numbers: [(Symbol, Expression)] = [("x", 1), ("x_1", 2), ("x_2", 1), ("x_3", -1), ("C", 2)]
    return .all(numbers.map { .equal(.symbol($0), $1) })
  }()

  /// Of the softmax's sum, the third term is less than a thousandth.
  static let thirdTermIsTiny = Expression.symbol("y_3") < "0.001"
}
