import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// In example 3, the path through v₃ contributes 2 to the derivative of x₃.
  static let longPathGivesTwo = Fact.equal(.symbol("∂x_3/∂w_3") - 1, 2)

  /// Example 1 stands at w₁ = 0, as the slide puts it in, where the slope is −2.
  static let firstSlopeIsMinusTwo = Fact.equal(.symbol("∂y_1/∂w_1"), -2)

  /// In example 2 the path through x₂ gives nothing.
  static let squareGivesNothing = Fact.equal(.symbol("v_2"), 0)
}
