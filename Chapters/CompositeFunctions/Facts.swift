import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// In example 3, the path through v₃ contributes 2 to the derivative of x₃.
  static let longPathGivesTwo = Fact.equal(.symbol("∂x_3/∂w_3") - 1, 2)
}
