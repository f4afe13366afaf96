import Testing

@testable import Exercises

/// Your functions of a chain of layers; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.VanishingGradient
///
/// L3 prints no numbers for its thirty layers: those expected come from Oracle/vanishing-gradient.py.
@Suite("Vanishing gradient")
struct VanishingGradientTests {
  /// A chain of four layers, one of them with a weight below 0.
  enum Four {
    static let weights = [0.9, -1.4, 2, 0.7], input = -1.5, target = 0.2
    static let outputs = [0.20587037180094733, 0.42844005857093814, 0.7020084095317237, 0.6204375673468172]
    static let gradients = [
      0.002437887030663279, 0.001461850238056031, 0.006211797008232182, 0.0695064546894892,
    ]
  }

  /// The edge: one layer.
  enum Single {
    static let weights = [1.6], input = 0.5, target = 1.0
    static let outputs = [0.6899744811276125]
  }

  /// The chapter's chain: thirty layers, every weight 1.
  enum Thirty {
    static let weights = Array(repeating: 1.0, count: 30), input = 1.0, target = 0.0
    /// What is left of a gradient of 1, and of the error's gradient at the first weight.
    static let share = 2.9992895781435067e-20, first = 1.976670004490788e-20
  }

  // MARK: - forward

  @Test("forward: four layers, all their outputs")
  func forwardOfFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let outputs = try VanishingGradient.forward(weights: Four.weights, input: Four.input)
          expect(outputs, equal: Four.outputs, "h")
        }
      })
  }

  @Test("forward: one layer; and the chapter's thirty")
  func forwardAtTheEdge() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let one = try VanishingGradient.forward(weights: Single.weights, input: Single.input)
          expect(one, equal: Single.outputs, "h of one layer")
          let thirty = try VanishingGradient.forward(weights: Thirty.weights, input: Thirty.input)
          try expect(thirty, count: 30)
          expect(thirty[0], equal: 0.7310585786300049, "the first of thirty outputs")
          expect(thirty[29], equal: 0.6590460684074066, "the last of thirty outputs")
        }
      })
  }

  // MARK: - factors

  @Test("factors: four layers, one of them with a weight below 0")
  func factorsOfFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let factors = try VanishingGradient.factors(weights: Four.weights, outputs: Four.outputs)
          let expected = [0.14713898563393835, -0.34283084469573694, 0.4183852049569269, 0.1648463546601066]
          expect(factors, equal: expected, "the factor")
        }
      })
  }

  // MARK: - passedOn

  @Test("passedOn: four layers")
  func passedOnByFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let share = try VanishingGradient.passedOn(weights: Four.weights, outputs: Four.outputs)
          expect(share, equal: -0.0034790711677564375, "what is left")
        }
      })
  }

  @Test("passedOn: one layer; and thirty, of which next to nothing is left (L3-60)")
  func passedOnAtTheEdge() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let one = try VanishingGradient.passedOn(weights: Single.weights, outputs: Single.outputs)
          expect(one, equal: 0.3422555144324711, "what one layer leaves")
          let outputs = try VanishingGradient.forward(weights: Thirty.weights, input: Thirty.input)
          let thirty = try VanishingGradient.passedOn(weights: Thirty.weights, outputs: outputs)
          // Beside 1 such a number is nothing: only as a multiple of what it should be can it be seen.
          expect(thirty / Thirty.share, equal: 1, "what thirty layers leave, divided by \(Thirty.share),")
        }
      })
  }

  // MARK: - bound

  @Test("bound: four layers, and it is never below 0")
  func boundOfFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let bound = try VanishingGradient.bound(weights: Four.weights)
          expect(bound, equal: 0.006890625, "the bound")
        }
      })
  }

  @Test("bound: what passedOn gives stays below it, and reaches it with every output ½")
  func boundHolds() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let bound = try VanishingGradient.bound(weights: Four.weights)
          let share = try VanishingGradient.passedOn(weights: Four.weights, outputs: Four.outputs)
          #expect(abs(share) <= bound, "passedOn gives \(share), which is more than the bound \(bound)")
          let halves = try VanishingGradient.passedOn(weights: Four.weights, outputs: [0.5, 0.5, 0.5, 0.5])
          expect(abs(halves), equal: bound, "with every output ½, what passedOn gives, without its sign,")
        }
      })
  }

  // MARK: - gradients

  @Test("gradients: four layers")
  func gradientsOfFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try VanishingGradient.gradients(
            weights: Four.weights, activations: [Four.input] + Four.outputs, target: Four.target)
          expect(gradients, equal: Four.gradients, "∂E/∂w")
        }
      })
  }

  @Test("gradients: one layer; and the first of thirty, which hardly learns (L3-60)")
  func gradientsAtTheEdge() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let one = try VanishingGradient.gradients(
            weights: Single.weights, activations: [Single.input] + Single.outputs, target: Single.target)
          expect(one, equal: [-0.03315873232776961], "∂E/∂w of one layer")
          let outputs = try VanishingGradient.forward(weights: Thirty.weights, input: Thirty.input)
          let thirty = try VanishingGradient.gradients(
            weights: Thirty.weights, activations: [Thirty.input] + outputs, target: Thirty.target)
          try expect(thirty, count: 30)
          expect(thirty[29], equal: 0.09759847311937035, "∂E/∂w of the last layer")
          expect(thirty[0] / Thirty.first, equal: 1, "∂E/∂w of the first layer, divided by \(Thirty.first),")
        }
      })
  }

  @Test("gradients: equals your own central difference")
  func gradientsAreACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          func error(_ weights: [Double]) throws -> Double {
            let outputs = try VanishingGradient.forward(weights: weights, input: Four.input)
            try expect(outputs, count: 4)
            return (Four.target - outputs[3]) * (Four.target - outputs[3]) / 2
          }
          let gradients = try VanishingGradient.gradients(
            weights: Four.weights, activations: [Four.input] + Four.outputs, target: Four.target)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Four.weights, step: 1e-5)
          expect(gradients, nearDifference: difference, "∂E/∂w")
        }
      })
  }

  // MARK: - mendGradients

  @Test("mendGradients: gives what gradients should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try VanishingGradient.slipInGradients() }) {
          let gradients = try VanishingGradient.mendGradients(
            weights: Four.weights, activations: [Four.input] + Four.outputs, target: Four.target)
          expect(gradients, equal: Four.gradients, "∂E/∂w")
        }
      })
  }
}
