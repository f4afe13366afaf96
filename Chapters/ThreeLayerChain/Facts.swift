import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let loss: Expression = .symbol("loss")

  /// What arrives at the first layer's sum is smaller in size than what arrives at the second's.
  static let firstDeltaIsSmaller = Fact.isSmaller(
    .symbol("∂loss/∂h_1^in"), than: .symbol("∂loss/∂h_2^in"))

  /// The first layer's bias has a gradient.
  static let firstBiasLearns = Fact.not(.equal(.symbol("∂loss/∂b_1"), 0))

  /// The second layer's weight passes something down.
  static let secondWeightIsOpen = Fact.not(.equal(.symbol("w_2"), 0))

  /// The loss is below 0.
  static let lossIsNegative = loss < 0

  /// The target is subtracted from the prediction, so the derivative of the loss by it is 1 and not −1.
  static let lossIsOutputMinusTarget = Fact.identical(loss, .symbol("y^*") - .symbol("y"))
}
