import Testing

@testable import Exercises

/// Your functions of the layers as matrices; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.LayersAsMatrices
///
/// The lectures print no numbers for these layers: those expected come from Oracle/layers-as-matrices.py.
@Suite("Layers as matrices")
struct LayersAsMatricesTests {
  typealias Layer = LayersAsMatrices.Layer

  /// The chapter's network: four layers of two units.
  enum Chapter {
    static let layers = [
      Layer(weights: [[0.5, -1], [1, 0.5]], biases: [0.5, -0.5]),
      Layer(weights: [[2, -1], [-0.5, 1]], biases: [0, 0.2]),
      Layer(weights: [[1, 1], [-1, 0.5]], biases: [-0.5, 0.1]),
      Layer(weights: [[1, -1], [0.5, 1]], biases: [0.3, -0.2]),
    ]
    static let input = [2.0, -1], targets = [1.0, -1]
    static let activations = [
      [0.9241418199787566, 0.7310585786300049], [0.7534736311152819, 0.61514412316476],
      [0.704458000040386, 0.41437663134375524], [0.5900813686966307, 0.5666056313639483],
    ]
  }

  /// Another network, no two layers of which are alike: three inputs, then two units, four, and two.
  enum Other {
    static let layers = [
      Layer(weights: [[0.3, -0.2, 0.5], [-0.4, 0.1, 0.6]], biases: [0.1, -0.3]),
      Layer(weights: [[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3], [0.9, 0.4]], biases: [0, 0.25, -0.1, 0.5]),
      Layer(weights: [[0.6, -0.7, 0.2, 0.1], [-0.3, 0.8, 0.5, -0.9]], biases: [0.15, -0.45]),
    ]
    static let input = [0.5, -1, 2], targets = [0.2, 0.9]
    static let activations = [
      [0.8099984339846871, 0.6456563062257954],
      [0.5607412078038051, 0.7167758897283483, 0.40316322356015405, 0.8156668247127374],
      [0.1469009290557438, -0.5773201810198496],
    ]
    static let deltas = [
      [0.04798965521301478, -0.04827497998725187],
      [0.10131652883998175, -0.23238082145308833, -0.18029370781503778, 0.19911113645002954],
      [-0.0530990709442562, -1.4773201810198495],
    ]
    /// What comes into each layer.
    static let inputs = [input, activations[0], activations[1]]
  }

  /// The edge: one unit, which is the last layer and so has no activation.
  enum Single {
    static let layers = [Layer(weights: [[0.5, -1, 2]], biases: [0.25])]
    static let input = [1, 0.5, -0.5], targets = [1.0]
    static let activations = [[-0.75]], deltas = [[-1.75]]
  }

  // MARK: - product

  @Test("product: the chapter's matrix, then one of two rows and one of a column")
  func productOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try LayersAsMatrices.product(
            matrix: [[0.5, -0.5, 1], [1, 0.5, -0.5], [0.5, 1, 1]], vector: [1, 2, -1])
          expect(three, equal: [-1.5, 2.5, 1.5], "s of three rows")
          let two = try LayersAsMatrices.product(matrix: [[1, -2, 0.5], [0, 3, -1]], vector: [2, -1, 4])
          expect(two, equal: [6, -7], "s of two rows")
          let column = try LayersAsMatrices.product(matrix: [[1.5], [-2], [0], [0.25]], vector: [-2])
          expect(column, equal: [-3, 4, 0, -0.5], "s of one column")
        }
      })
  }

  // MARK: - activations

  @Test("activations: two units above three inputs, then four above the two")
  func activationsOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let two = try LayersAsMatrices.activations(layer: Other.layers[0], inputs: Other.input)
          expect(two, equal: Other.activations[0], "a^(1)")
          let four = try LayersAsMatrices.activations(layer: Other.layers[1], inputs: Other.activations[0])
          expect(four, equal: Other.activations[1], "a^(2)")
        }
      })
  }

  // MARK: - forward

  @Test("forward: the chapter's four layers")
  func forwardOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let activations = try LayersAsMatrices.forward(layers: Chapter.layers, input: Chapter.input)
          expect(activations, equal: Chapter.activations, "a, layer by layer")
        }
      })
  }

  @Test("forward: layers of two, four and two units")
  func forwardOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let activations = try LayersAsMatrices.forward(layers: Other.layers, input: Other.input)
          expect(activations, equal: Other.activations, "a, layer by layer")
        }
      })
  }

  @Test("forward: a single layer has no activation")
  func forwardOfASingleLayer() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let activations = try LayersAsMatrices.forward(layers: Single.layers, input: Single.input)
          expect(activations, equal: Single.activations, "a, layer by layer")
        }
      })
  }

  // MARK: - backward

  @Test("backward: the chapter's four layers")
  func backwardOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try LayersAsMatrices.backward(
            layers: Chapter.layers, activations: Chapter.activations, targets: Chapter.targets)
          let expected = [
            [-0.013102206541421586, 0.02945897884740431], [-0.07465393408217218, 0.07517918317435944],
            [0.0777374394865952, 0.47964045225797475], [-0.40991863130336925, 1.5666056313639483],
          ]
          expect(deltas, equal: expected, "δ, layer by layer")
        }
      })
  }

  @Test("backward: layers of two, four and two units")
  func backwardOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try LayersAsMatrices.backward(
            layers: Other.layers, activations: Other.activations, targets: Other.targets)
          expect(deltas, equal: Other.deltas, "δ, layer by layer")
        }
      })
  }

  @Test("backward: a single layer has the output's δ alone")
  func backwardOfASingleLayer() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try LayersAsMatrices.backward(
            layers: Single.layers, activations: Single.activations, targets: Single.targets)
          expect(deltas, equal: Single.deltas, "δ, layer by layer")
        }
      })
  }

  // MARK: - mendBackward

  @Test("mendBackward: gives what backward should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try LayersAsMatrices.slipInBackward() }) {
          let deltas = try LayersAsMatrices.mendBackward(
            layers: Other.layers, activations: Other.activations, targets: Other.targets)
          expect(deltas, equal: Other.deltas, "δ, layer by layer")
        }
      })
  }

  // MARK: - step

  @Test("step: all weights and biases of three layers")
  func stepOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try LayersAsMatrices.step(
            layers: Other.layers, inputs: Other.inputs, deltas: Other.deltas, rate: 0.5)
          let weights = [
            [
              [0.2880025861967463, -0.17600517239349261, 0.4520103447869852],
              [-0.38793125500318704, 0.07586251000637406, 0.6482749799872518],
            ],
            [
              [0.6589668851514252, -0.532707827885221], [0.2941140507325384, 0.8750190714085586],
              [-0.5269811895062633, 0.35820388471180503], [0.8193601456432824, 0.33572131955562684],
            ],
            [
              [0.614887418587271, -0.680969933090091, 0.21070379630496783, 0.12165557529614893],
              [0.11419715130900321, 1.3294537435820737, 0.7978005832052164, -0.29749946943174643],
            ],
          ]
          let biases = [
            [0.07600517239349261, -0.2758625100063741],
            [-0.05065826441999088, 0.3661904107265442, -0.009853146092481113, 0.40044443177498523],
            [0.1765495354721281, 0.28866009050992475],
          ]
          expect(updated.map(\.biases), equal: biases, "b⁺, layer by layer")
          for (l, (layer, rows)) in zip(updated, weights).enumerated() {
            expect(layer.weights, equal: rows, "W⁺^(\(l + 1))")
          }
        }
      })
  }

  @Test("step: with the rate 1, goes down by what equals your own central difference")
  func stepIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with the weights of the first layer in one row.
          func error(_ weights: [Double]) throws -> Double {
            var layers = Other.layers
            layers[0].weights = [Array(weights[..<3]), Array(weights[3...])]
            let outputs = try LayersAsMatrices.forward(layers: layers, input: Other.input)[2]
            return zip(Other.targets, outputs).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / 2 }
          }
          let deltas = try LayersAsMatrices.backward(
            layers: Other.layers, activations: Other.activations, targets: Other.targets)
          let updated = try LayersAsMatrices.step(
            layers: Other.layers, inputs: Other.inputs, deltas: deltas, rate: 1)
          let (before, after) = (Other.layers[0].weights.flatMap { $0 }, updated[0].weights.flatMap { $0 })
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: before, step: 1e-5)
          expect(zip(before, after).map { $0 - $1 }, nearDifference: difference, "∂C/∂W^(1)")
        }
      })
  }
}
