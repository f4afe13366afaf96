import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@Suite("A saved network", .inTurn)
struct NetworkFileTests {
  @Test("is read back bit for bit", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let double = try Network<Double>(
      widths: [3, 4, 2], activations: [.tanh, .sigmoid], using: &generator)
    #expect(try Network<Double>(json: double.json(), expecting: double.layers) == double)
    let float = try Network<Float>(widths: [1, 1], activations: [.relu], using: &generator)
    #expect(try Network<Float>(json: float.json()) == float)
  }

  @Test("is the text that it was in version 1")
  func text() throws {
    let network = try Network<Double>(
      layers: [Layer(inputs: 2, outputs: 1, activation: .sigmoid, trainsBiases: false)],
      parameters: [0.1, -2, 1e-300])
    let expected: NSDictionary = [
      "format": "backprop-companion network", "version": 1, "precision": "Double",
      "layers": [
        ["activation": "sigmoid", "trainsBiases": false, "weights": [[0.1, -2.0]], "biases": [1e-300]]
      ],
    ]
    let found = try JSONSerialization.jsonObject(with: network.json()) as? [String: Any]
    #expect(found.map { NSDictionary(dictionary: $0) } == expected)
  }

  @Test(
    "is refused with what is wrong",
    arguments: [
      ("", "damaged network file: it is not JSON"),
      ("{", "damaged network file: it is not JSON"),
      ("[1]", "damaged network file: it is no saved network"),
      ("{}", "damaged network file: format is missing"),
      (file(format: "else"), "damaged network file: it is no saved network"),
      (file(version: "2"), "network file of version 2; expected 1"),
      (file(version: "\"1\""), "damaged network file: version has the wrong type"),
      (file(precision: "Float"), "network file of Float numbers; expected Double"),
      (file(layers: "[]"), "damaged network file: a network needs at least one layer"),
      (file(layers: "3"), "damaged network file: layers has the wrong type"),
      (
        file(layers: layer("[[1]]", "[1]", "step")),
        "damaged network file: layers.1.activation has a value that can't be read"
      ),
      (
        file(layers: layer("[[1], [2]]", "[1]")),
        "damaged network file: the weights and biases of layer 1 don't fit together"
      ),
      (
        file(layers: layer("[[1], [2, 3]]", "[1, 2]")),
        "damaged network file: the weights and biases of layer 1 don't fit together"
      ),
      (file(layers: layer("[[]]", "[1]")), "damaged network file: layer 0 is 0 wide; expected 1 to 65536"),
      (
        file(layers: layer("[[null]]", "[1]")),
        "damaged network file: layers.1.weights.1.1 has the wrong type"
      ),
      (
        file(layers: "[{\"activation\": \"relu\", \"trainsBiases\": true, \"weights\": [[1]]}]"),
        "damaged network file: layers.1.biases is missing"
      ),
      (
        file(layers: layer("[[1, 1]]", "[1]")),
        "network file of the shape 2-1 (relu); expected 1-1 (sigmoid)"
      ),
    ])
  func refusals(text: String, message: String) {
    let expected = [Layer(inputs: 1, outputs: 1, activation: .sigmoid)]
    let error = #expect(throws: NetworkFileError.self) {
      try Network<Double>(json: Data(text.utf8), expecting: expected)
    }
    #expect(error?.description == message)
  }
}

// MARK: - Fixtures

private func layer(_ weights: String, _ biases: String, _ activation: String = "relu") -> String {
  """
  [{"activation": "\(activation)", "trainsBiases": true, "weights": \(weights), "biases": \(biases)}]
  """
}

private func file(
  format: String = "backprop-companion network", version: String = "1", precision: String = "Double",
  layers: String = layer("[[1]]", "[1]")
) -> String {
  """
  {"format": "\(format)", "version": \(version), "precision": "\(precision)", "layers": \(layers)}
  """
}
