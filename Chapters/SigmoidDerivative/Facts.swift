import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  /// The derivative of the sigmoid behind a weight, by that weight.
  static let slopeByWeight: Symbol = "∂Sigmoid/∂w"

  /// The derivative by the weight exceeds what the one by the net input cannot.
  static let slopeByWeightExceedsAQuarter = Expression.symbol(slopeByWeight) > 1 / 4
}
