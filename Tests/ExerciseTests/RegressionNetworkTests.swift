import Testing

@testable import Exercises

/// Your functions of the regression network; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.RegressionNetwork
///
/// L5 prints the program, but no numbers of its network: those expected come from Oracle/regression-network.py.
@Suite("Regression network")
struct RegressionNetworkTests {
  typealias Layer = RegressionNetwork.Layer

  /// The chapter's network: one input, two units, two units, one output.
  enum Chapter {
    static let layers = [
      Layer(weights: [[0.5], [1]], biases: [0.5, -1]),
      Layer(weights: [[0.6, 0.4], [-1, 0.5]], biases: [-0.3, 0.5]),
      Layer(weights: [[2, 1]], biases: [0.5]),
    ]
    static let values = [[1.5, 1], [1, 0], [2.5]]
  }

  /// Another network: two inputs, three units, two units, one output. In each sample some ReLU gives 0.
  enum Other {
    static let layers = [
      Layer(weights: [[0.5, -0.4], [0.8, 0.3], [-0.6, 0.9]], biases: [0.2, -0.1, 0.4]),
      Layer(weights: [[0.7, -0.5, 0.25], [-0.3, 0.6, 0.9]], biases: [0.3, 0.15]),
      Layer(weights: [[1.2, -0.8]], biases: [0.35]),
    ]
    static let inputs = [[1.5, 0.5], [-1, 2], [0.4, -1.2], [2, 1]], targets = [0.2, 1.5, -0.75, 3]
    static let updatedWeights = [
      [[0.5441, -0.3553], [0.7355, 0.2745], [-0.6255, 0.861]],
      [[0.6961, -0.4625, 0.334], [-0.331, 0.539, 0.842]], [[1.2071, -0.689375]],
    ]
    static let updatedBiases = [[0.212, -0.139, 0.3715], [0.33, 0.09], [0.4]]
  }

  /// The edge: one layer, which is the last and so has no ReLU.
  enum Single {
    static let layers = [Layer(weights: [[0.5, -1.5]], biases: [0.25])], input = [2.0, 3], output = -3.25
  }

  /// Five samples, the third of which is hit.
  enum Five {
    static let outputs = [1.5, -2, 0.25, 4, 3], targets = [1, -0.5, 0.25, 5.5, -1]
  }

  // MARK: - loss

  @Test("loss: five samples, above, below and on their targets")
  func lossOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let loss = try RegressionNetwork.loss(outputs: Five.outputs, targets: Five.targets)
          expect(loss, equal: 1.5, "E")
        }
      })
  }

  @Test("loss: the chapter's one sample")
  func lossOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let loss = try RegressionNetwork.loss(outputs: [2.5], targets: [49])
          expect(loss, equal: 46.5, "E")
        }
      })
  }

  // MARK: - slopes

  @Test("slopes: five samples; what hits its target has the slope 0")
  func slopesOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let slopes = try RegressionNetwork.slopes(outputs: Five.outputs, targets: Five.targets)
          expect(slopes, equal: [0.2, -0.2, 0, -0.2, 0.2], "∂E/∂y")
        }
      })
  }

  @Test("slopes: equals your own central difference")
  func slopesAreACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          // Two samples away from their targets: where one is hit, |y − t| has a corner and no derivative.
          let (outputs, targets) = ([1.5, -2], [1, -0.5])
          let slopes = try RegressionNetwork.slopes(outputs: outputs, targets: targets)
          let difference = try ComputationalGraph.centralDifference(
            function: { try RegressionNetwork.loss(outputs: $0, targets: targets) }, point: outputs,
            step: 1e-5)
          expect(slopes, nearDifference: difference, "∂E/∂y")
        }
      })
  }

  // MARK: - forward

  @Test("forward: the chapter's sample, layer by layer")
  func forwardOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try RegressionNetwork.forward(layers: Chapter.layers, input: [2])
          expect(values, equal: Chapter.values, "the values, layer by layer")
        }
      })
  }

  @Test("forward: three units, then two; and one layer, which has no ReLU")
  func forwardOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try RegressionNetwork.forward(layers: Other.layers, input: Other.inputs[0])
          expect(three, equal: [[0.75, 1.25, 0], [0.2, 0.675], [0.05]], "the values, layer by layer")
          let below = try RegressionNetwork.forward(layers: Other.layers, input: Other.inputs[1])
          expect(below, equal: [[0, 0, 2.8], [1, 2.67], [-0.586]], "the values of an output below 0")
          let one = try RegressionNetwork.forward(layers: Single.layers, input: Single.input)
          expect(one, equal: [[Single.output]], "the values of one layer")
        }
      })
  }

  // MARK: - backward

  @Test("backward: three units, then two; nothing passes a ReLU that gives 0")
  func backwardOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try RegressionNetwork.backward(
            layers: Other.layers, input: Other.inputs[0], slope: -0.75)
          let weights = [
            [[-1.215, -0.405], [1.215, 0.405], [0, 0]], [[-0.675, -1.125, 0], [0.45, 0.75, 0]],
            [[-0.15, -0.50625]],
          ]
          expect(gradient, weights: weights, biases: [[-0.81, 0.81, 0], [-0.9, 0.6], [-0.75]], "∂E/∂")
        }
      })
  }

  @Test("backward: one layer")
  func backwardOfOneLayer() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try RegressionNetwork.backward(
            layers: Single.layers, input: Single.input, slope: 0.5)
          expect(gradient, weights: [[[1, 1.5]]], biases: [[0.5]], "∂E/∂")
        }
      })
  }

  @Test("backward: with the slope 1, equals your own central difference of the output")
  func backwardIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The output, with the weights of the first layer in one row.
          func output(_ weights: [Double]) throws -> Double {
            var layers = Other.layers
            layers[0].weights = [Array(weights[..<2]), Array(weights[2..<4]), Array(weights[4...])]
            let values = try RegressionNetwork.forward(layers: layers, input: Other.inputs[0])
            try #require(
              values.map(\.count) == [3, 2, 1], "forward gives layers of \(values.map(\.count)) values")
            return values[2][0]
          }
          let gradient = try RegressionNetwork.backward(
            layers: Other.layers, input: Other.inputs[0], slope: 1)
          let difference = try ComputationalGraph.centralDifference(
            function: output, point: Other.layers[0].weights.flatMap { $0 }, step: 1e-5)
          try #require(gradient.count == 3, "wanted 3 layers, got \(gradient.count)")
          expect(gradient[0].weights.flatMap { $0 }, nearDifference: difference, "∂y/∂W of the first layer")
        }
      })
  }

  // MARK: - step

  @Test("step: the chapter's sample")
  func stepOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try RegressionNetwork.step(
            layers: Chapter.layers, inputs: [[2]], targets: [49], rate: 0.001)
          let weights = [[[0.5024], [1.0016]], [[0.603, 0.402], [-1, 0.5]], [[2.001, 1]]]
          expect(
            updated, weights: weights, biases: [[0.5012, -0.9992], [-0.298, 0.5], [0.501]], "after the step, "
          )
        }
      })
  }

  @Test("step: four samples, whose gradients all belong to the layers as they were")
  func stepOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try RegressionNetwork.step(
            layers: Other.layers, inputs: Other.inputs, targets: Other.targets, rate: 0.1)
          expect(updated, weights: Other.updatedWeights, biases: Other.updatedBiases, "after the step, ")
        }
      })
  }

  @Test("step: an output that equals its target changes nothing")
  func stepWhereTheTargetIsHit() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try RegressionNetwork.step(
            layers: Single.layers, inputs: [Single.input], targets: [Single.output], rate: 0.1)
          expect(updated, weights: [[[0.5, -1.5]]], biases: [[0.25]], "after the step, ")
        }
      })
  }

  // MARK: - mendStep

  @Test("mendStep: takes the step that step should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try RegressionNetwork.slipInStep() }) {
          let updated = try RegressionNetwork.mendStep(
            layers: Other.layers, inputs: Other.inputs, targets: Other.targets, rate: 0.1)
          expect(updated, weights: Other.updatedWeights, biases: Other.updatedBiases, "after the step, ")
        }
      })
  }
}

/// Expects what the layers have, number by number.
private func expect(
  _ came: [RegressionNetwork.Layer], weights: [[[Double]]], biases: [[Double]], _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard came.count == weights.count else {
    Issue.record("wanted \(weights.count) layers, got \(came.count)", sourceLocation: sourceLocation)
    return
  }
  for (l, layer) in came.enumerated() {
    expect(layer.weights, equal: weights[l], "\(what)W of layer \(l + 1)", sourceLocation: sourceLocation)
    expect(layer.biases, equal: biases[l], "\(what)b of layer \(l + 1)", sourceLocation: sourceLocation)
  }
}
