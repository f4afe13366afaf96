import Foundation

/// Why a saved network can't be read.
public enum NetworkFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text is no saved network, or a part of it is missing or wrong; says what.
  case damaged(String)
  /// The file is of a version that this program doesn't know.
  case unknownVersion(Int)
  /// The file holds numbers of another precision.
  case otherPrecision(expected: String, found: String)
  /// The network has other layers than expected.
  case otherShape(expected: String, found: String)

  /// One line that says what is wrong and what was expected.
  public var description: String {
    switch self {
    case .damaged(let what): "damaged network file: \(what)"
    case .unknownVersion(let version): "network file of version \(version); expected 1"
    case .otherPrecision(let expected, let found): "network file of \(found) numbers; expected \(expected)"
    case .otherShape(let expected, let found): "network file of the shape \(found); expected \(expected)"
    }
  }
}

extension Network {
  /// The network as JSON, the same bytes for the same network.
  ///
  /// Each number is written with the fewest digits that give it back.
  public func json() -> Data {
    let file = NetworkFile(
      format: NetworkFile<Element>.formatName, version: 1, precision: Element.precisionName,
      layers: zip(layers.indices, layers).map { index, layer in
        let weights = parameters["W\(index + 1)"]!
        return NetworkFile<Element>.SavedLayer(
          activation: layer.activation, trainsBiases: layer.trainsBiases,
          weights: (0..<layer.outputs).map { row in (0..<layer.inputs).map { weights[row, $0] } },
          biases: parameters["b\(index + 1)"]!.values)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    // Only a number that is not finite can't be encoded, and a network has none.
    return try! encoder.encode(file)
  }

  /// Reads a network that ``json()`` wrote.
  ///
  /// - Parameters:
  ///   - data: the file's bytes.
  ///   - expected: the layers that the network must have, if they matter.
  /// - Throws: `NetworkFileError`.
  public init(json data: Data, expecting expected: [Layer]? = nil) throws(NetworkFileError) {
    let header: NetworkFileHeader
    let file: NetworkFile<Element>
    do {
      header = try JSONDecoder().decode(NetworkFileHeader.self, from: data)
    } catch {
      throw .damaged(reason(error))
    }
    if header.format != NetworkFile<Element>.formatName { throw .damaged("it is no saved network") }
    if header.version != 1 { throw .unknownVersion(header.version) }
    if header.precision != Element.precisionName {
      throw .otherPrecision(expected: Element.precisionName, found: header.precision)
    }
    do {
      file = try JSONDecoder().decode(NetworkFile<Element>.self, from: data)
    } catch {
      throw .damaged(reason(error))
    }
    let layers = file.layers.map { layer in
      Layer(
        inputs: layer.weights.first?.count ?? 0, outputs: layer.weights.count, activation: layer.activation,
        trainsBiases: layer.trainsBiases)
    }
    for (index, layer) in file.layers.enumerated() {
      if layer.biases.count != layer.weights.count
        || layer.weights.contains(where: { $0.count != layers[index].inputs })
      {
        throw .damaged("the weights and biases of layer \(index + 1) don't fit together")
      }
    }
    do {
      self = try Network(layers: layers, parameters: file.layers.flatMap { $0.weights.joined() + $0.biases })
    } catch {
      throw .damaged(error.description)
    }
    if let expected, expected != layers {
      throw .otherShape(expected: shapeText(expected), found: shapeText(layers))
    }
  }
}

/// 2-2-1 (sigmoid, sigmoid).
private func shapeText(_ layers: [Layer]) -> String {
  let widths = layers.prefix(1).map(\.inputs) + layers.map(\.outputs)
  let activations = layers.map { $0.activation.rawValue + ($0.trainsBiases ? "" : " with fixed biases") }
  return widths.map(String.init).joined(separator: "-") + " (" + activations.joined(separator: ", ") + ")"
}

/// What a decoder found, on one line.
private func reason(_ error: any Error) -> String {
  func place(_ context: DecodingError.Context) -> String {
    context.codingPath.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }
  return switch error as? DecodingError {
  case .keyNotFound(let key, let context):
    "\(([place(context)].filter { !$0.isEmpty } + [key.stringValue]).joined(separator: ".")) is missing"
  case .typeMismatch(_, let context), .valueNotFound(_, let context):
    context.codingPath.isEmpty ? "it is no saved network" : "\(place(context)) has the wrong type"
  case .dataCorrupted(let context) where !context.codingPath.isEmpty:
    "\(place(context)) has a value that can't be read"
  default: "it is not JSON"
  }
}

/// What every version of the file begins with.
private struct NetworkFileHeader: Decodable {
  let format: String
  let version: Int
  let precision: String
}

/// The file as it is written.
private struct NetworkFile<Element: NetworkElement>: Codable {
  struct SavedLayer: Codable {
    let activation: Activation
    let trainsBiases: Bool
    let weights: [[Element]]
    let biases: [Element]
  }

  static var formatName: String { "backprop-companion network" }

  let format: String
  let version: Int
  let precision: String
  let layers: [SavedLayer]
}
