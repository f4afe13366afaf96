import Foundation
import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the hidden layer's errors; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.HiddenErrorDistribution
///
/// The slide's numbers are those of L2 and of the course's code. The other numbers come from
/// Oracle/hidden-error-distribution.py.
@Suite("Hidden error distribution")
struct HiddenErrorDistributionTests {
  /// The slide's network: three hidden units, two outputs. A row of W is a hidden unit there, an output in the code.
  enum Slide {
    static let weights = [[0.3, 0.2], [0.2, 0.1], [0.1, 0.1]], errors = [0.42, 0.45]
    static let printed = HiddenErrorDistributionNumbers.slide
    static let codeWeights = [[0.3, 0.2, 0.1], [0.2, 0.1, 0.1]], codeErrors = [0.419480876, 0.445857251]
    static let code = HiddenErrorDistributionNumbers.courseCode
  }

  /// Another network: two hidden units, three outputs; a row of W is an output.
  enum Other {
    static let weights = [[0.7, -0.5], [0.2, 0.8], [-0.6, 0.3]], biases = [0, 0.25, -0.1]
    static let hidden = [0.8, 0.65], targets = [0.2, 0.9, 0.4]
    static let outputs = [0.5584811124381613, 0.7170752854929726, 0.40492152613386595]
    static let gradient = [0.053742154148946904, -0.07353052876139064]
  }

  // MARK: - share

  @Test("share: four hidden units, whose weights do not add up to 1")
  func shareOfFour() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let shares = try HiddenErrorDistribution.share(error: -1.2, weights: [0.5, 1.5, 0.25, 0.75])
          expect(shares, equal: [-0.2, -0.6, -0.1, -0.3], "the shares")
        }
      })
  }

  @Test("share: a weight below 0; and one unit, which gets everything")
  func shareAtTheEdge() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let two = try HiddenErrorDistribution.share(error: 2, weights: [0.6, -0.2])
          expect(two, equal: [3, -1], "the shares of two units")
          let one = try HiddenErrorDistribution.share(error: 0.3, weights: [0.8])
          expect(one, equal: [0.3], "the share of one unit")
        }
      })
  }

  // MARK: - shares

  @Test("shares: the slide's three hidden units (L2-09 to L2-11)")
  func sharesOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let shares = try HiddenErrorDistribution.shares(weights: Slide.weights, errors: Slide.errors)
          try expect(shares, count: 3)
          for (share, name) in zip(shares, ["e_1^[1]", "e_2^[1]", "e_3^[1]"]) {
            expect(share, prints: name, in: Slide.printed)
          }
        }
      })
  }

  @Test("shares: two hidden units below three outputs")
  func sharesOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let shares = try HiddenErrorDistribution.shares(
            weights: [[0.4, 0.1, 0.5], [0.6, 0.3, 1.5]], errors: [0.5, -1, 2])
          expect(shares, equal: [0.45, 1.05], "the shares")
        }
      })
  }

  // MARK: - sentBack

  @Test("sentBack: the three numbers of the course's code (H-04)")
  func sentBackOfTheCode() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let errors = try HiddenErrorDistribution.sentBack(
            weights: Slide.codeWeights, errors: Slide.codeErrors)
          try expect(errors, count: 3)
          for (error, name) in zip(errors, ["ε_1^[1]", "ε_2^[1]", "ε_3^[1]"]) {
            expect(error, prints: name, in: Slide.code)
          }
        }
      })
  }

  @Test("sentBack: two hidden units below three outputs")
  func sentBackOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let errors = try HiddenErrorDistribution.sentBack(weights: Other.weights, errors: [0.5, -1, 2])
          expect(errors, equal: [-1.05, -0.45], "the errors")
        }
      })
  }

  // MARK: - hiddenGradient

  @Test("hiddenGradient: two hidden units below three outputs")
  func hiddenGradientOfAnySize() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try HiddenErrorDistribution.hiddenGradient(
            weights: Other.weights, outputs: Other.outputs, targets: Other.targets)
          expect(gradient, equal: Other.gradient, "∂C/∂a")
        }
      })
  }

  @Test("hiddenGradient: outputs that are the targets leave nothing to change")
  func hiddenGradientAtTheTargets() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradient = try HiddenErrorDistribution.hiddenGradient(
            weights: Other.weights, outputs: Other.targets, targets: Other.targets)
          expect(gradient, equal: [0, 0], "∂C/∂a")
        }
      })
  }

  @Test("hiddenGradient: equals your own central difference")
  func hiddenGradientIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// C = Σ ½(t − a)², by the activations of the hidden units.
          func error(_ hidden: [Double]) -> Double {
            Other.targets.indices.reduce(0) { sum, j in
              let net = Other.weights[j][0] * hidden[0] + Other.weights[j][1] * hidden[1] + Other.biases[j]
              let miss = Other.targets[j] - 1 / (1 + exp(-net))
              return sum + miss * miss / 2
            }
          }
          let gradient = try HiddenErrorDistribution.hiddenGradient(
            weights: Other.weights, outputs: Other.outputs, targets: Other.targets)
          let difference = try ComputationalGraph.centralDifference(
            function: error, point: Other.hidden, step: 1e-5)
          expect(gradient, nearDifference: difference, "∂C/∂a")
        }
      })
  }

  // MARK: - mendHiddenGradient

  @Test("mendHiddenGradient: gives what hiddenGradient should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try HiddenErrorDistribution.slipInHiddenGradient() }) {
          let gradient = try HiddenErrorDistribution.mendHiddenGradient(
            weights: Other.weights, outputs: Other.outputs, targets: Other.targets)
          expect(gradient, equal: Other.gradient, "∂C/∂a")
        }
      })
  }
}
