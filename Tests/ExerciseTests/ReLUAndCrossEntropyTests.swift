import Testing

@testable import Exercises

/// Your functions of the classifier; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ReLUAndCrossEntropy
///
/// The slides print no numbers for it: those expected come from Oracle/relu-and-cross-entropy.py.
@Suite("ReLU and cross-entropy")
struct ReLUAndCrossEntropyTests {
  typealias Network = ReLUAndCrossEntropy.Network

  /// The outputs of four samples; a target need not be 0 or 1, and the last is met.
  enum Four {
    static let outputs = [0.6456563062257954, 0.18242552380635632, 0.8807970779778824, 0.5]
    static let targets = [1, 0, 0.3, 0.5]
  }

  /// A classifier of two inputs and three hidden units, of which the second is off for this sample.
  enum Other {
    static let network = Network(
      hidden: [[0.5, -0.4], [-0.3, 0.2], [0.8, 0.6]], output: [0.7, -1.1, -0.9])
    static let inputs = [1, 0.5], target = 0.0
    static let byHidden = [
      [0.22002392024322226, 0.11001196012161113], [0, 0], [-0.2828878974555715, -0.14144394872778576],
    ]
    static let byOutput = [0.09429596581852383, 0, 0.34575187466792073]
  }

  // MARK: - reluBackward

  @Test("reluBackward: units that are on and off; and one at 0, which counts as off")
  func reluBackwardOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let passed = try ReLUAndCrossEntropy.reluBackward(
            arriving: [-0.5, 2, 0.75, -1, 3], netInputs: [0.1, -0.1, 4, -3, 0])
          expect(passed, equal: [-0.5, 0, 0.75, 0, 0], "∂E/∂s")
        }
      })
  }

  // MARK: - crossEntropy

  @Test("crossEntropy: four samples; and one")
  func crossEntropyOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let four = try ReLUAndCrossEntropy.crossEntropy(outputs: Four.outputs, targets: Four.targets)
          expect(four, equal: 2.858976420071556, "E of four")
          let one = try ReLUAndCrossEntropy.crossEntropy(outputs: [Four.outputs[0]], targets: [1])
          expect(one, equal: 0.4374879504858856, "E of one")
        }
      })
  }

  // MARK: - outputDeltas

  @Test("outputDeltas: four samples, the last of which meets its target")
  func outputDeltasOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try ReLUAndCrossEntropy.outputDeltas(outputs: Four.outputs, targets: Four.targets)
          expect(deltas, equal: [-0.3543436937742046, 0.18242552380635632, 0.5807970779778824, 0], "∂E/∂s")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: two inputs, three hidden units of which one is off")
  func gradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ReLUAndCrossEntropy.gradient(
            network: Other.network, inputs: Other.inputs, target: Other.target)
          expect(gradient.hidden, equal: Other.byHidden, "∂E/∂W_1")
          expect(gradient.output, equal: Other.byOutput, "∂E/∂w_2")
        }
      })
  }

  @Test("gradient: where every hidden unit is off, no weight changes")
  func gradientWithAllOff() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let off = Network(hidden: [[0.5, 1], [1.5, 0.25]], output: [0.7, -0.9])
          let gradient = try ReLUAndCrossEntropy.gradient(network: off, inputs: [-1, -2], target: 1)
          expect(gradient.hidden, equal: [[0, 0], [0, 0]], "∂E/∂W_1")
          expect(gradient.output, equal: [0, 0], "∂E/∂w_2")
        }
      })
  }

  @Test("gradient: equals your own central difference of your own error")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with W₁ row by row and then w₂ in one row.
          func error(_ row: [Double]) throws -> Double {
            let net = (0..<3).reduce(0) { sum, j in
              let into = row[2 * j] * Other.inputs[0] + row[2 * j + 1] * Other.inputs[1]
              return sum + row[6 + j] * max(0, into)
            }
            let output = try SigmoidDerivative.sigmoid(x: net)
            return try ReLUAndCrossEntropy.crossEntropy(outputs: [output], targets: [Other.target])
          }
          let gradient = try ReLUAndCrossEntropy.gradient(
            network: Other.network, inputs: Other.inputs, target: Other.target)
          let point = Other.network.hidden.flatMap { $0 } + Other.network.output
          let difference = try ComputationalGraph.centralDifference(function: error, point: point, step: 1e-5)
          expect(gradient.hidden.flatMap { $0 } + gradient.output, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - mendGradient

  @Test("mendGradient: gives what gradient should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ReLUAndCrossEntropy.slipInGradient() }) {
          let gradient = try ReLUAndCrossEntropy.mendGradient(
            network: Other.network, inputs: Other.inputs, target: Other.target)
          expect(gradient.hidden, equal: Other.byHidden, "∂E/∂W_1")
          expect(gradient.output, equal: Other.byOutput, "∂E/∂w_2")
        }
      })
  }

  // MARK: - batchGradient

  @Test("batchGradient: four samples, each with other units on")
  func batchGradientOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ReLUAndCrossEntropy.batchGradient(
            network: Other.network, inputs: [[1, 0.5], [-0.5, 1], [-2, -0.25], [0.4, -1.2]],
            targets: [0, 1, 0.3, 1])
          let byHidden = [
            [0.11272872921841272, 0.43189753319603974], [-0.23364342256962722, 0.7159996849306717],
            [-0.5698117911354379, 0.43240383863194687],
          ]
          expect(gradient.hidden, equal: byHidden, "∂E/∂W_1")
          let byOutput = [-0.16627806952744217, -0.19390269432456586, 0.21823014414353573]
          expect(gradient.output, equal: byOutput, "∂E/∂w_2")
        }
      })
  }

  @Test("batchGradient: one sample gives its own gradient")
  func batchGradientOfOneSample() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try ReLUAndCrossEntropy.batchGradient(
            network: Other.network, inputs: [Other.inputs], targets: [Other.target])
          expect(gradient.hidden, equal: Other.byHidden, "∂E/∂W_1")
          expect(gradient.output, equal: Other.byOutput, "∂E/∂w_2")
        }
      })
  }
}
