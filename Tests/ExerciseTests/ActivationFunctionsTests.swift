import Testing

@testable import Exercises

/// Your activation functions; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.ActivationFunctions
///
/// The slides print no numbers for them: those expected come from Oracle/activation-functions.py.
@Suite("Activation functions")
struct ActivationFunctionsTests {
  /// Where the three functions are taken: twice below 0 and twice above it.
  enum Places {
    static let inputs = [-2, -0.5, 0.25, 3], arriving = [0.5, -1, 2, -0.25]
  }

  /// The chapter's three classes.
  enum Chapter {
    static let inputs = [2.0, 1, -1], targets = [0.0, 1, 0]
    static let softmax = [0.7053845126982412, 0.25949646034241913, 0.03511902695933972]
    static let gradient = [0.7053845126982412, -0.7405035396575809, 0.03511902695933972]
  }

  /// Four classes, each with a probability for its target.
  enum Four {
    static let inputs = [0.5, -1, 1.5, 0.25], targets = [0.1, 0.2, 0.4, 0.3]
    static let gradient = [
      0.11185485662849073, -0.1527287919122622, 0.1758812070440226, -0.13500727176025126,
    ]
  }

  // MARK: - activations

  @Test("activations: at four places, below 0 and above it")
  func activationsOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try ActivationFunctions.activations(inputs: Places.inputs)
          let sigmoid = [0.11920292202211755, 0.37754066879814546, 0.5621765008857981, 0.9525741268224333]
          let tanh = [-0.9640275800758168, -0.46211715726000974, 0.24491866240370913, 0.9950547536867305]
          expect(values.sigmoid, equal: sigmoid, "sigmoid")
          expect(values.tanh, equal: tanh, "tanh")
          expect(values.relu, equal: [0, 0, 0.25, 3], "ReLU")
        }
      })
  }

  @Test("activations: at 0")
  func activationsAtZero() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try ActivationFunctions.activations(inputs: [0])
          expect(values.sigmoid, equal: [0.5], "sigmoid")
          expect(values.tanh, equal: [0], "tanh")
          expect(values.relu, equal: [0], "ReLU")
        }
      })
  }

  // MARK: - backward

  @Test("backward: at four places, with another gradient arriving at each")
  func backwardOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let passed = try ActivationFunctions.backward(inputs: Places.inputs, arriving: Places.arriving)
          let sigmoid = [0.05249679270175326, -0.2350037122015945, 0.4922681654751967, -0.011294164932728034]
          let tanh = [0.035325412426582235, -0.7864477329659275, 1.880029697612756, -0.002466509291360048]
          expect(passed.sigmoid, equal: sigmoid, "through sigmoid")
          expect(passed.tanh, equal: tanh, "through tanh")
          expect(passed.relu, equal: [0, 0, 2, -0.25], "through ReLU")
        }
      })
  }

  // MARK: - softmax

  @Test("softmax: the chapter's three inputs; and five")
  func softmaxOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try ActivationFunctions.softmax(inputs: Chapter.inputs)
          expect(three, equal: Chapter.softmax, "y of three")
          let five = try ActivationFunctions.softmax(inputs: [0.5, -1.5, 2, 0, 1])
          let expected = [
            0.12702806201480055, 0.017191378751771035, 0.5693002771579575, 0.07704641425585429,
            0.20943386781961662,
          ]
          expect(five, equal: expected, "y of five")
        }
      })
  }

  @Test("softmax: inputs of 1000, where e^x is too large for a number")
  func softmaxFarUp() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let y = try ActivationFunctions.softmax(inputs: [1000, 1001, 999])
          expect(y, equal: [0.24472847105479767, 0.6652409557748218, 0.09003057317038046], "y")
        }
      })
  }

  // MARK: - softmaxJacobian

  @Test("softmaxJacobian: the chapter's three inputs; and two")
  func softmaxJacobianOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try ActivationFunctions.softmaxJacobian(inputs: Chapter.inputs)
          let expected = [
            [0.20781720194370595, -0.18304478422555576, -0.024772417718150246],
            [-0.18304478422555576, 0.1921580474121744, -0.009113263186618648],
            [-0.024772417718150246, -0.009113263186618648, 0.03388568090476889],
          ]
          expect(three, equal: expected, "∂y/∂x of three")
          let two = try ActivationFunctions.softmaxJacobian(inputs: [0.4, -0.6])
          let slope = 0.19661193324148185
          expect(two, equal: [[slope, -slope], [-slope, slope]], "∂y/∂x of two")
        }
      })
  }

  // MARK: - crossEntropy

  @Test("crossEntropy: the chapter's three classes, of which one is right")
  func crossEntropyOfTheChapter() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let loss = try ActivationFunctions.crossEntropy(inputs: Chapter.inputs, targets: Chapter.targets)
          expect(loss.error, equal: 1.3490122167681866, "E")
          expect(loss.gradient, equal: Chapter.gradient, "∂E/∂x")
        }
      })
  }

  @Test("crossEntropy: four classes, each with a probability")
  func crossEntropyOfProbabilities() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let loss = try ActivationFunctions.crossEntropy(inputs: Four.inputs, targets: Four.targets)
          expect(loss.error, equal: 1.5268538773269733, "E")
          expect(loss.gradient, equal: Four.gradient, "∂E/∂x")
        }
      })
  }

  @Test("crossEntropy: its gradient equals your own central difference")
  func crossEntropyIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error by the inputs of the softmax.
          func error(_ inputs: [Double]) throws -> Double {
            try ActivationFunctions.crossEntropy(inputs: inputs, targets: Four.targets).error
          }
          let loss = try ActivationFunctions.crossEntropy(inputs: Four.inputs, targets: Four.targets)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Four.inputs, step: 1e-5)
          expect(loss.gradient, nearDifference: difference, "∂E/∂x")
        }
      })
  }

  // MARK: - mendCrossEntropy

  @Test("mendCrossEntropy: gives the gradient that crossEntropy should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try ActivationFunctions.slipInCrossEntropy() }) {
          let gradient = try ActivationFunctions.mendCrossEntropy(inputs: Four.inputs, targets: Four.targets)
          expect(gradient, equal: Four.gradient, "∂E/∂x")
        }
      })
  }
}
