import Foundation
import Testing

@testable import Exercises

/// Your own engine; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.OwnEngine
///
/// What is expected comes from Oracle/own-engine.py, which differentiates on the way forward.
@Suite("Own engine")
struct OwnEngineTests {
  typealias Step = OwnEngine.Step

  /// The example of the exercise: σ(x·y + z) + x.
  enum Example {
    static let steps = [
      Step(kind: .product, left: 0, right: 1), Step(kind: .sum, left: 3, right: 2),
      Step(kind: .sigmoid, left: 4, right: 4), Step(kind: .sum, left: 5, right: 0),
    ]
    static let inputs = [0.3, -0.7, 0.4]
  }

  /// Another formula: (σ(xy)·xy + z)·σ(xy). The product xy and its sigmoid are used twice each, the last input never.
  enum Other {
    static let steps = [
      Step(kind: .product, left: 0, right: 1), Step(kind: .sigmoid, left: 4, right: 4),
      Step(kind: .product, left: 5, right: 4), Step(kind: .sum, left: 6, right: 2),
      Step(kind: .product, left: 7, right: 5),
    ]
    static let inputs = [1.5, -0.4, 0.8, 2]
    static let gradients = [-0.08452197690959512, 0.3169574134109816, 0.35434369377420455, 0]
  }

  /// The exclusive or, and weights of two hidden units that know nothing of it.
  enum ExclusiveOr {
    static let samples: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]], targets = [0.0, 1, 1, 0]
    static let weights = [-0.2, 0.6, 0.4, -0.8, 0.7, 0.9, 0.1, 0.5, -0.6], rate = 2.0, epochs = 400

    /// What the network with these weights answers to a sample.
    static func answer(_ w: [Double], to x: [Double]) -> Double {
      func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
      let first = sigmoid(w[0] + w[1] * x[0] + w[2] * x[1])
      let second = sigmoid(w[3] + w[4] * x[0] + w[5] * x[1])
      return sigmoid(w[6] + w[7] * first + w[8] * second)
    }
  }

  // MARK: - values

  @Test("values: the exercise's example")
  func valuesOfTheExample() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try OwnEngine.values(steps: Example.steps, inputs: Example.inputs)
          expect(
            values, equal: [-0.21, 0.19000000000000003, 0.5473576181430894, 0.8473576181430893],
            "the value of step ")
        }
      })
  }

  @Test("values: a formula that uses values twice")
  func valuesOfAnotherFormula() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try OwnEngine.values(steps: Other.steps, inputs: Other.inputs)
          let expected = [
            -0.6000000000000001, 0.35434369377420455, -0.21260621626452275, 0.5873937837354772,
            0.20813928302883528,
          ]
          expect(values, equal: expected, "the value of step ")
        }
      })
  }

  // MARK: - gradients

  @Test("gradients: the exercise's example")
  func gradientsOfTheExample() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try OwnEngine.gradients(steps: Example.steps, inputs: Example.inputs)
          expect(
            gradients, equal: [0.8265699207973307, 0.074327176801144, 0.24775725600381332],
            "the gradient of input ")
        }
      })
  }

  @Test("gradients: a diamond: x·x + x, where x is used three times")
  func gradientsOfADiamond() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let diamond = [Step(kind: .product, left: 0, right: 0), Step(kind: .sum, left: 1, right: 0)]
          let gradients = try OwnEngine.gradients(steps: diamond, inputs: [3])
          expect(gradients, equal: [7], "2x + 1 at 3, the gradient of input ")
        }
      })
  }

  @Test("gradients: a formula that uses values twice, and one input never")
  func gradientsOfAnotherFormula() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try OwnEngine.gradients(steps: Other.steps, inputs: Other.inputs)
          expect(gradients, equal: Other.gradients, "the gradient of input ")
        }
      })
  }

  @Test("gradients: thirty doublings, each value visited once")
  func gradientsOfThirtyDoublings() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          // There are 2³⁰ ways from the output to the input: who walks them all does not come to the end in time.
          let doublings = (0..<30).map { Step(kind: .sum, left: $0, right: $0) }
          let gradients = try OwnEngine.gradients(steps: doublings, inputs: [1])
          expect(gradients, equal: [1_073_741_824], "2³⁰, the gradient of input ")
        }
      })
  }

  @Test("gradients: equals your own central difference")
  func gradientsAreACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try OwnEngine.gradients(steps: Other.steps, inputs: Other.inputs)
          let difference = try ComputationalGraph.centralDifference(
            function: { try OwnEngine.values(steps: Other.steps, inputs: $0)[4] }, point: Other.inputs,
            step: 1e-5)
          expect(gradients, nearDifference: difference, "the gradient of input ")
        }
      })
  }

  // MARK: - reverseOrder

  @Test("reverseOrder: every value once, after all values that use it")
  func reverseOrderOfValues() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let made = try OwnEngine.made(Other.steps, from: Other.inputs)
          let order = try OwnEngine.reverseOrder(from: made[8])
          #expect(order.first === made[8], "the output comes first")
          // The output, the four steps below it, and the three inputs that it uses.
          let leading = 8
          #expect(
            order.count == leading, "\(leading) values lead to the output, and \(order.count) are listed")
          for (place, value) in order.enumerated() {
            let usedLater = order[place...].flatMap(\.parts)
            #expect(
              !usedLater.contains { $0.value === value },
              "place \(place) holds \(value.number), which a value after it uses")
          }
        }
      })
  }

  // MARK: - epoch

  @Test("epoch: the exercise's example")
  func epochOfTheExample() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try OwnEngine.epoch(
            weights: [0.3, 0.3, -0.7, 0.3, 0.3, -0.7, -0.4, 0.3, -0.7],
            samples: [[0.3, -0.7], [0.4, 0.8], [-0.5, 0.9]], targets: [0.3, 0.7, 0.4], rate: 0.5)
          let expected = [
            0.3029741887164618, 0.3009571455186977, -0.6972213865985003, 0.29306022632825574,
            0.29776666045637207, -0.7064834312701659, -0.3606084339921449, 0.31702419349646377,
            -0.6829758065035362,
          ]
          expect(updated, equal: expected, "w⁺")
        }
      })
  }

  @Test("epoch: three hidden units and a batch of five; one unit and one sample")
  func epochOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try OwnEngine.epoch(
            weights: [0.1, -0.4, 0.6, -0.2, 0.5, 0.3, 0.4, 0.7, -0.8, 0.2, -0.6, 0.9, 0.35],
            samples: [[0.5, -1], [1, 0.3], [-0.6, 0.8], [0, 0.5], [0.7, -0.2]],
            targets: [0.3, 0.9, 0.1, 0.6, 0.2],
            rate: 0.75)
          let expected = [
            0.12508403405142482, -0.4003741118172107, 0.5968853854300618, -0.2422467242210922,
            0.5009277901485825, 0.30388878148967363, 0.3875151058792517, 0.70172259036178,
            -0.8005829835916258, 0.011113708763499458, -0.6966406481629785, 0.816948661005064,
            0.23871153619604957,
          ]
          expect(three, equal: expected, "w⁺ of three units")
          let one = try OwnEngine.epoch(
            weights: [0.2, -0.5, 0.4, 0.3, -0.7], samples: [[1, -2]], targets: [0.8], rate: 2)
          let expectedOfOne = [
            0.18244469505041172, -0.5175553049495882, 0.4351106098991766, 0.4338475913599543,
            -0.6665729166674171,
          ]
          expect(one, equal: expectedOfOne, "w⁺ of one unit")
        }
      })
  }

  @Test("epoch: four hundred of them teach the exclusive or")
  func epochsTeachTheExclusiveOr() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          var weights = ExclusiveOr.weights
          for _ in 0..<ExclusiveOr.epochs {
            weights = try OwnEngine.epoch(
              weights: weights, samples: ExclusiveOr.samples, targets: ExclusiveOr.targets,
              rate: ExclusiveOr.rate)
            try expect(weights, count: 9)
          }
          for (sample, target) in zip(ExclusiveOr.samples, ExclusiveOr.targets) {
            let answer = ExclusiveOr.answer(weights, to: sample)
            #expect(
              answer.rounded() == target,
              "the answer to \(sample) is \(answer), and \(target) was to be learned")
          }
        }
      })
  }
}
