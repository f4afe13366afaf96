/// The function that a layer applies to its net input z, unit by unit.
public enum Activation: String, Sendable, Hashable, Codable, CaseIterable {
  /// a = z.
  case identity
  /// a = 1/(1 + e⁻ᶻ).
  case sigmoid
  /// a = tanh z.
  case tanh
  /// a = z for z > 0, else 0; its derivative at 0 is 0.
  case relu
}

/// A dense layer: every unit is connected to every input.
///
///     z = W·x + b,   a = activation(z),   W: outputs × inputs
public struct Layer: Sendable, Hashable {
  /// How many numbers come in.
  public let inputs: Int
  /// How many units the layer has.
  public let outputs: Int
  /// What each unit applies to its net input.
  public let activation: Activation
  /// Whether training changes the biases; in Mazur's network it doesn't.
  public let trainsBiases: Bool

  /// Describes a layer.
  public init(inputs: Int, outputs: Int, activation: Activation, trainsBiases: Bool = true) {
    self.inputs = inputs
    self.outputs = outputs
    self.activation = activation
    self.trainsBiases = trainsBiases
  }

  /// How many weights and biases the layer has.
  public var parameterCount: Int { outputs * inputs + outputs }
}
