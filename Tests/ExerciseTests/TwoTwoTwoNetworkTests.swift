import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the 2-2-2 network; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.TwoTwoTwoNetwork
///
/// The slide's numbers are Mazur's. Those of the other network come from Oracle/two-two-two-network.py.
@Suite("2-2-2 network")
struct TwoTwoTwoNetworkTests {
  /// The slide's network: two inputs, two hidden units, two outputs.
  enum Slide {
    static let inputs = [0.05, 0.1], targets = [0.01, 0.99]
    static let first = [[0.15, 0.2], [0.25, 0.3]], second = [[0.4, 0.45], [0.5, 0.55]]
    static let firstBiases = [0.35, 0.35], secondBiases = [0.6, 0.6]
    static let hidden = [0.593269992, 0.596884378], outputs = [0.75136507, 0.772928465]
    static let deltas = [0.138498562, -0.038098236]
    static let printed = TwoTwoTwoNetworkNumbers.oneRound
  }

  /// Another network: three inputs, two hidden units, three outputs.
  enum Other {
    static let inputs = [0.5, -1, 2], targets = [0.2, 0.9, 0.4]
    static let first = [[0.3, -0.2, 0.5], [-0.4, 0.1, 0.6]], firstBiases = [0.1, -0.3]
    static let second = [[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3]], secondBiases = [0, 0.25, -0.1]
    static let hidden = [0.8099984339846871, 0.6456563062257954]
    static let outputs = [0.5607412078038051, 0.7167758897283483, 0.40316322356015405]
    static let deltas = [0.08885434931179773, -0.0371959993206491, 0.0007611431999331789]
  }

  // MARK: - layer

  @Test("layer: the slide's hidden layer (M-03, M-04)")
  func layerOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let out = try TwoTwoTwoNetwork.layer(
            weights: Slide.first, biases: Slide.firstBiases, inputs: Slide.inputs)
          try expect(out, count: 2)
          expect(out[0], prints: "out_h1", in: Slide.printed)
          expect(out[1], prints: "out_h2", in: Slide.printed)
        }
      })
  }

  @Test("layer: three inputs, two units; then three units above them")
  func layerOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let hidden = try TwoTwoTwoNetwork.layer(
            weights: Other.first, biases: Other.firstBiases, inputs: Other.inputs)
          expect(hidden, equal: Other.hidden, "out")
          let outputs = try TwoTwoTwoNetwork.layer(
            weights: Other.second, biases: Other.secondBiases, inputs: hidden)
          expect(outputs, equal: Other.outputs, "out")
        }
      })
  }

  // MARK: - outputDeltas

  @Test("outputDeltas: the slide's first output (M-15)")
  func outputDeltasOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try TwoTwoTwoNetwork.outputDeltas(outputs: Slide.outputs, targets: Slide.targets)
          try expect(deltas, count: 2)
          expect(deltas[0], prints: "∂E/∂net_o1", in: Slide.printed)
        }
      })
  }

  @Test("outputDeltas: three outputs")
  func outputDeltasOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let deltas = try TwoTwoTwoNetwork.outputDeltas(outputs: Other.outputs, targets: Other.targets)
          expect(deltas, equal: Other.deltas, "δ")
        }
      })
  }

  // MARK: - hiddenDeltas

  @Test("hiddenDeltas: two hidden units below three outputs")
  func hiddenDeltasOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let hidden = try TwoTwoTwoNetwork.hiddenDeltas(
            weights: Other.second, deltas: Other.deltas, outputs: Other.hidden)
          expect(hidden, equal: [0.008357154952622892, -0.016919882900703277], "δ")
        }
      })
  }

  // MARK: - weightGradient

  @Test("weightGradient: the slide's w₅, and with the hidden δ its w₁ (M-13, M-20)")
  func weightGradientOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let second = try TwoTwoTwoNetwork.weightGradient(deltas: Slide.deltas, inputs: Slide.hidden)
          try expect(second, rows: 2, columns: 2)
          expect(second[0][0], prints: "∂E/∂w_5", in: Slide.printed)
          let deltas = try TwoTwoTwoNetwork.hiddenDeltas(
            weights: Slide.second, deltas: Slide.deltas, outputs: Slide.hidden)
          let first = try TwoTwoTwoNetwork.weightGradient(deltas: deltas, inputs: Slide.inputs)
          expect(first[0][0], prints: "∂E/∂w_1", in: Slide.printed)
        }
      })
  }

  @Test("weightGradient: three units above two, a row for each unit")
  func weightGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try TwoTwoTwoNetwork.weightGradient(deltas: Other.deltas, inputs: Other.hidden)
          let expected = [
            [0.07197188379528452, 0.057369370968751866], [-0.030128701200221254, -0.024015831527747493],
            [0.0006165247999839685, 0.0004914369069777384],
          ]
          expect(gradient, equal: expected, "∂E/∂W")
        }
      })
  }

  @Test("weightGradient: equals your own central difference")
  func weightGradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// The error, with the weights of the first layer in one row.
          func error(_ weights: [Double]) throws -> Double {
            let first = [Array(weights[..<3]), Array(weights[3...])]
            let hidden = try TwoTwoTwoNetwork.layer(
              weights: first, biases: Other.firstBiases, inputs: Other.inputs)
            let outputs = try TwoTwoTwoNetwork.layer(
              weights: Other.second, biases: Other.secondBiases, inputs: hidden)
            return zip(Other.targets, outputs).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / 2 }
          }
          let deltas = try TwoTwoTwoNetwork.hiddenDeltas(
            weights: Other.second, deltas: Other.deltas, outputs: Other.hidden)
          let gradient = try TwoTwoTwoNetwork.weightGradient(deltas: deltas, inputs: Other.inputs)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Other.first.flatMap { $0 }, step: 1e-5)
          expect(gradient.flatMap { $0 }, nearDifference: difference, "∂E/∂W")
        }
      })
  }

  // MARK: - step

  @Test("step: the slide's four new weights of the output layer (M-14)")
  func stepOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try TwoTwoTwoNetwork.weightGradient(deltas: Slide.deltas, inputs: Slide.hidden)
          let updated = try TwoTwoTwoNetwork.step(weights: Slide.second, gradient: gradient, rate: 0.5)
          try expect(updated, rows: 2, columns: 2)
          for (weight, name) in zip(updated.flatMap { $0 }, ["w_5^+", "w_6^+", "w_7^+", "w_8^+"]) {
            expect(weight, prints: name, in: Slide.printed)
          }
        }
      })
  }

  @Test("step: a matrix of three rows")
  func stepOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let updated = try TwoTwoTwoNetwork.step(
            weights: [[1, -2], [0.5, 0], [3, 4]], gradient: [[2, 2], [-1, 0.5], [0, -4]], rate: 0.25)
          expect(updated, equal: [[0.5, -2.5], [0.75, -0.125], [3, 5]], "W⁺")
        }
      })
  }

  // MARK: - mendHiddenDeltas

  @Test("mendHiddenDeltas: gives what hiddenDeltas should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try TwoTwoTwoNetwork.slipInHiddenDeltas() }) {
          let hidden = try TwoTwoTwoNetwork.mendHiddenDeltas(
            weights: Other.second, deltas: Other.deltas, outputs: Other.hidden)
          expect(hidden, equal: [0.008357154952622892, -0.016919882900703277], "δ")
        }
      })
  }
}
