import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// f is not 0, so that it has a sign.
  static let productIsNotZero = Fact.not(.equal(.symbol("f"), 0))

  /// Raising x lowers f.
  static let xLowersF = Expression.symbol("∂f/∂x") < 0

  /// Raising x raises f.
  static let xRaisesF = Expression.symbol("∂f/∂x") > 0

  /// What w₀ is fed is smaller in size than what w₁ is fed, and something arrives at both.
  static let secondWeightGetsMore = Fact.isSmaller(.symbol("∂o/∂w_0"), than: .symbol("∂o/∂w_1"))

  /// The unrounded gradient of x₀ rounds to what the figure says.
  static let byX0Is039 = Fact.rounds(.symbol("∂o/∂x_0"), "0.39")
}
