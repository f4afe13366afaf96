import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// f is not 0, so that it has a sign.
  static let productIsNotZero = Fact.not(.equal(.symbol("f"), 0))

  /// The unrounded gradient of x₀ rounds to what the figure says.
  static let byX0Is039 = Fact.rounds(.symbol("∂o/∂x_0"), "0.39")
}
