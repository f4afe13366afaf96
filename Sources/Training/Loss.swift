/// What training makes small: y is the network's output, t the target.
///
/// A mean is taken over the samples *and* the outputs, as PyTorch does.
public enum Loss: String, Sendable, Hashable, Codable, CaseIterable {
  /// E = Σ ½(y − t)², the sum over samples and outputs (L1-06).
  case halfSquaredError
  /// The mean of (y − t)².
  case meanSquaredError
  /// The mean of |y − t|; its derivative at y = t is 0. PyTorch calls it L1 loss (L5-25).
  case meanAbsoluteError
  /// The mean of −t·ln y − (1 − t)·ln(1 − y), for sigmoid outputs and targets in 0…1 (L3-50).
  case binaryCrossEntropy

  /// The factor before the sum over samples and outputs: a half, or one over the number averaged.
  func scale<Element: NetworkElement>(samples: Int, outputs: Int) -> Element {
    switch self {
    case .halfSquaredError: 1 / 2
    case .meanSquaredError, .meanAbsoluteError, .binaryCrossEntropy: 1 / Element(samples * outputs)
    }
  }

  /// The activation that the output layer must have, if the loss asks for one.
  public var requiredActivation: Activation? {
    switch self {
    case .halfSquaredError, .meanSquaredError, .meanAbsoluteError: nil
    case .binaryCrossEntropy: .sigmoid
    }
  }
}
