/// A network of dense layers, to be trained in `Double` or `Float`.
///
///     var generator = SeededGenerator(seed: 1)
///     var network = try Network<Double>(
///       widths: [2, 2, 1], activations: [.sigmoid, .sigmoid], initialization: .uniform(1), using: &generator)
///     let xor = try TrainingData<Double>(inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]])
///     try network.fit(xor, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 10_000)
///     try network.outputs(for: [0, 1])
public struct Network<Element: NetworkElement>: Sendable, Equatable {
  /// The most units that a layer may have.
  public static var widthLimit: Int { networkWidthLimit }
  /// The most parameters that a network may have.
  public static var parameterLimit: Int { networkParameterLimit }

  /// The weights and biases by name.
  public internal(set) var parameters: Parameters<Element>

  /// The layers, first to last.
  public var layers: [Layer] { parameters.layers }
  /// How many numbers come in.
  public var inputWidth: Int { layers[0].inputs }
  /// How many numbers go out.
  public var outputWidth: Int { layers[layers.count - 1].outputs }

  /// Creates a network from given numbers: W1 row after row, b1, W2, b2 and so on.
  ///
  /// - Throws: `NetworkError` for no layers, a width out of range, a layer that doesn't take what the one
  ///   before gives, another number of parameters than the layers have, or one that is not finite.
  public init(layers: [Layer], parameters values: [Element]) throws(NetworkError) {
    let count = try validated(layers)
    if values.count != count { throw .shapeMismatch("parameters", expected: count, found: values.count) }
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite("parameter \(index + 1)", value: Double(values[index]))
    }
    parameters = Parameters(layers: layers, values: values)
  }

  /// Creates a network from one of another precision, each number rounded to the nearest.
  ///
  /// - Throws: `NetworkError.notFinite` for a number that is too large.
  public init<Other: NetworkElement>(rounding network: Network<Other>) throws(NetworkError) {
    try self.init(layers: network.layers, parameters: network.parameters.values.map { Element($0) })
  }

  /// Creates a network with random weights and biases.
  ///
  /// - Parameters:
  ///   - widths: the inputs, then the units of each layer: 1-10-6-1 is `[1, 10, 6, 1]`.
  ///   - activations: one for each layer, so one fewer than the widths.
  ///   - initialization: how the numbers are chosen.
  ///   - generator: where they come from.
  /// - Throws: `NetworkError` for widths out of range or another number of activations.
  public init(
    widths: [Int], activations: [Activation], initialization: Initialization = .fanIn,
    using generator: inout SeededGenerator
  ) throws(NetworkError) {
    if widths.count < 2 { throw .noLayers }
    if activations.count != widths.count - 1 {
      throw .shapeMismatch("activations", expected: widths.count - 1, found: activations.count)
    }
    let layers = activations.enumerated().map { index, activation in
      Layer(inputs: widths[index], outputs: widths[index + 1], activation: activation)
    }
    _ = try validated(layers)
    if case .uniform(let bound) = initialization, !(bound >= 0 && bound.isFinite) {
      throw .invalidSetting("bound of the first weights", value: bound, expected: "0 or positive")
    }
    var values: [Element] = []
    for layer in layers { values += initialization.values(for: layer, using: &generator) }
    parameters = Parameters(layers: layers, values: values)
  }
}

/// The number of parameters of layers that fit together.
private func validated(_ layers: [Layer]) throws(NetworkError) -> Int {
  guard let first = layers.first else { throw .noLayers }
  let widths = [first.inputs] + layers.map(\.outputs)
  for (layer, width) in widths.enumerated() where width < 1 || width > networkWidthLimit {
    throw .invalidWidth(layer: layer, width: width)
  }
  for (index, layer) in layers.enumerated() where layer.inputs != widths[index] {
    throw .shapeMismatch("inputs of layer \(index + 1)", expected: widths[index], found: layer.inputs)
  }
  var count = 0
  for layer in layers {
    count += layer.parameterCount
    if count > networkParameterLimit { throw .tooManyParameters }
  }
  return count
}
