/// What can be wrong with a network, its data or its training.
public enum NetworkError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A network needs at least one layer.
  case noLayers
  /// A layer has no units, or more than ``Network/widthLimit``; layer 0 is the inputs.
  case invalidWidth(layer: Int, width: Int)
  /// The layers together have more than ``Network/parameterLimit`` parameters.
  case tooManyParameters
  /// Two counts that must be equal are not: "inputs of sample 3", 2 expected, 1 found.
  case shapeMismatch(String, expected: Int, found: Int)
  /// There is no sample.
  case emptyData
  /// A number is NaN or infinite: "input 2 of sample 3".
  case notFinite(String, value: Double)
  /// A target is not what the loss can take: the cross-entropy's targets lie in 0…1.
  case targetOutOfRange(sample: Int, value: Double, loss: Loss)
  /// The loss needs another activation in the output layer.
  case lossNeedsActivation(Loss, Activation, found: Activation)
  /// A learning rate, a batch size or the like is out of its range.
  case invalidSetting(String, value: Double, expected: String)
  /// The loss or a parameter became NaN or infinite.
  case diverged(epoch: Int, learningRate: Double)

  /// One line that says what is wrong, where, and what was expected.
  public var description: String {
    switch self {
    case .noLayers: "a network needs at least one layer"
    case .invalidWidth(let layer, let width):
      "layer \(layer) is \(width) wide; expected 1 to \(networkWidthLimit)"
    case .tooManyParameters: "the network has more than \(networkParameterLimit) parameters"
    case .shapeMismatch(let place, let expected, let found): "\(place): expected \(expected), found \(found)"
    case .emptyData: "the data has no samples"
    case .notFinite(let place, let value): "\(place) is \(value), not a finite number"
    case .targetOutOfRange(let sample, let value, let loss):
      "sample \(sample) has target \(value); \(loss.rawValue) expects 0…1"
    case .lossNeedsActivation(let loss, let activation, let found):
      "\(loss.rawValue) needs a \(activation.rawValue) output layer, not \(found.rawValue)"
    case .invalidSetting(let name, let value, let expected): "\(name) \(value): expected \(expected)"
    case .diverged(let epoch, let learningRate): "diverged at epoch \(epoch), learning rate \(learningRate)"
    }
  }
}

/// The most units that a layer may have.
let networkWidthLimit = 65_536
/// The most parameters that a network may have.
let networkParameterLimit = 1 << 24
