import Testing

@testable import Exercises

/// Your functions of the gradient descent; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.GradientDescent
///
/// The ten rows are those of L3. What is expected for them and for the others comes from Oracle/gradient-descent.py.
@Suite("Gradient descent")
struct GradientDescentTests {
  typealias Samples = GradientDescent.Samples

  /// The slide's ten rows of two inputs (L3-02), with its classes (L3-05).
  enum Slide {
    static let rows: [[Double]] = [
      [3, 1], [4, 3], [6, 1], [2, 3], [5, 9], [4, 8], [1, 2], [4, 4], [4, 1], [5, 5],
    ]
    static let samples = Samples(inputs: rows, targets: [-1, 1, 0.5, 3, -2, 5, 2, -2, -4, 1])
    static let classes = Samples(inputs: rows, targets: [0, 1, 0, 0, 1, 1, 1, 0, 0, 1])
    static let weights = [0, 0.1, 0], rate = 0.0025
  }

  /// A batch of five rows of three inputs.
  enum Five {
    static let rows = [
      [0.5, -1, 0.2], [1, 0.3, -0.4], [-0.6, 0.8, 0.1], [0, 0.5, 0.9], [0.7, -0.2, -0.8],
    ]
    static let samples = Samples(inputs: rows, targets: [0.3, -0.5, 1, 0.2, -0.9])
    static let classes = Samples(inputs: rows, targets: [1, 0, 1, 1, 0])
    static let weights = [0.2, -0.4, 0.6, 0.1], rate = 0.05
    static let gradient = [0.9999999999999999, 0.9520000000000001, 2.054, -1.0080000000000002]
    static let path = [
      [0.15000000000000002, -0.4476, 0.49729999999999996, 0.15040000000000003],
      [0.136724, -0.4809886, 0.4115774, 0.19185430000000003],
      [0.13885708, -0.5084568916, 0.33943013089999996, 0.22652717120000004],
    ]
  }

  /// The edge: one row of one input.
  enum Single {
    static let samples = Samples(inputs: [[2]], targets: [1]), weights = [0.5, -1.5]
  }

  // MARK: - error

  @Test("error: the slide's ten rows")
  func errorOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let error = try GradientDescent.error(weights: Slide.weights, samples: Slide.samples)
          expect(error, equal: 66.28999999999999, "E")
        }
      })
  }

  @Test("error: five rows of three inputs, and one row")
  func errorOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let five = try GradientDescent.error(weights: Five.weights, samples: Five.samples)
          expect(five, equal: 1.5094000000000003, "E of five rows")
          let one = try GradientDescent.error(weights: Single.weights, samples: Single.samples)
          expect(one, equal: 12.25, "E of one row")
        }
      })
  }

  // MARK: - gradient

  @Test("gradient: the slide's ten rows")
  func gradientOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try GradientDescent.gradient(weights: Slide.weights, samples: Slide.samples)
          expect(gradient, equal: [0.6000000000000005, 26.800000000000008, -30.799999999999994], "∂E/∂w")
        }
      })
  }

  @Test("gradient: five rows of three inputs, and one row")
  func gradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let five = try GradientDescent.gradient(weights: Five.weights, samples: Five.samples)
          expect(five, equal: Five.gradient, "∂E/∂w of five rows")
          let one = try GradientDescent.gradient(weights: Single.weights, samples: Single.samples)
          expect(one, equal: [-7, -14], "∂E/∂w of one row")
        }
      })
  }

  @Test("gradient: equals your own central difference")
  func gradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try GradientDescent.gradient(weights: Five.weights, samples: Five.samples)
          let difference = try ComputationalGraph.centralDifference(
            function: { try GradientDescent.error(weights: $0, samples: Five.samples) }, point: Five.weights,
            step: 1e-5)
          expect(gradient, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - step

  @Test("step: four weights against their gradient")
  func stepOfFourWeights() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try GradientDescent.step(
            weights: Five.weights, gradient: Five.gradient, rate: Five.rate)
          expect(updated, equal: Five.path[0], "w⁺")
        }
      })
  }

  // MARK: - descend

  @Test("descend: three steps with the slide's ten rows")
  func descendOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let path = try GradientDescent.descend(
            weights: Slide.weights, samples: Slide.samples, rate: Slide.rate, steps: 3)
          let expected = [
            [-0.0015000000000000013, 0.03299999999999999, 0.07699999999999999],
            [-0.004439999999999991, -0.03690999999999997, 0.12362750000000006],
            [-0.002576187500000002, -0.08413896250000003, 0.1743889375],
          ]
          expect(path, equal: expected, "w after each step")
        }
      })
  }

  @Test("descend: three steps with four weights, and no step at all")
  func descendOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let three = try GradientDescent.descend(
            weights: Five.weights, samples: Five.samples, rate: Five.rate, steps: 3)
          expect(three, equal: Five.path, "w after each step")
          let none = try GradientDescent.descend(
            weights: Five.weights, samples: Five.samples, rate: Five.rate, steps: 0)
          expect(none, equal: [[Double]](), "w after no step")
        }
      })
  }

  @Test("descend: each of fifty steps lowers the error of the slide's ten rows")
  func descendLowersTheError() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let path = try GradientDescent.descend(
            weights: Slide.weights, samples: Slide.samples, rate: Slide.rate, steps: 50)
          try expect(path, rows: 50, columns: 3)
          var before = try GradientDescent.error(weights: Slide.weights, samples: Slide.samples)
          for (index, weights) in path.enumerated() {
            let after = try GradientDescent.error(weights: weights, samples: Slide.samples)
            try #require(after < before, "step \(index + 1) took E from \(before) to \(after)")
            before = after
          }
        }
      })
  }

  // MARK: - logisticGradient

  @Test("logisticGradient: the slide's ten rows")
  func logisticGradientOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try GradientDescent.logisticGradient(weights: Slide.weights, samples: Slide.classes)
          expect(gradient, equal: [0.9345813106823898, 4.025508443711422, -4.787007611442036], "∂C/∂w")
        }
      })
  }

  @Test("logisticGradient: five rows of three inputs, and one row")
  func logisticGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let five = try GradientDescent.logisticGradient(weights: Five.weights, samples: Five.classes)
          expect(
            five, equal: [-0.3651687007060819, 0.6355432671599375, 0.2958208018784187, -1.0158421417935573],
            "∂C/∂w of five rows")
          let one = try GradientDescent.logisticGradient(weights: Single.weights, samples: Single.samples)
          expect(one, equal: [-0.9241418199787564, -1.8482836399575129], "∂C/∂w of one row")
        }
      })
  }

  // MARK: - mendDescend

  @Test("mendDescend: gives what descend should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try GradientDescent.slipInDescend() }) {
          let path = try GradientDescent.mendDescend(
            weights: Five.weights, samples: Five.samples, rate: Five.rate, steps: 3)
          expect(path, equal: Five.path, "w after each step")
        }
      })
  }
}
