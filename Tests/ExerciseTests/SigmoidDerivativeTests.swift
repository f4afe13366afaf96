import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the sigmoid; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.SigmoidDerivative
///
/// At 1 the slides of two other chapters print σ and its derivative. The other numbers come from
/// Oracle/sigmoid-derivative.py.
@Suite("Sigmoid derivative")
struct SigmoidDerivativeTests {
  /// Where else σ is taken: far below 0, below it, at it, and above it.
  enum Other {
    static let places = [-3, -0.5, 0, 2]
  }

  // MARK: - sigmoid

  @Test("sigmoid: at 1, as the slide of the 1-1-1 network has it (L3-30)")
  func sigmoidOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let s = try SigmoidDerivative.sigmoid(x: 1)
          expect(s, prints: "h", in: OneOneOneNetworkNumbers.firstPass)
        }
      })
  }

  @Test("sigmoid: below 0, at 0 and above 0")
  func sigmoidAtOtherPlaces() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let s = try Other.places.map { try SigmoidDerivative.sigmoid(x: $0) }
          expect(s, equal: [0.04742587317756679, 0.37754066879814546, 0.5, 0.8807970779778824], "s")
        }
      })
  }

  // MARK: - slope

  @Test("slope: at 1, as the slide of the neuron has it (C-04)")
  func slopeOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let slope = try SigmoidDerivative.slope(x: 1)
          expect(slope, prints: "∂o/∂a", in: ComputationalGraphNumbers.neuron)
        }
      })
  }

  @Test("slope: below 0, at 0 and above 0")
  func slopeAtOtherPlaces() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let slopes = try Other.places.map { try SigmoidDerivative.slope(x: $0) }
          expect(
            slopes, equal: [0.04517665973091214, 0.2350037122015945, 0.25, 0.10499358540350652], "∂s/∂x")
        }
      })
  }

  @Test("slope: equals your own central difference")
  func slopeIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          /// Several sigmoids added up: its derivative by each place is the slope there.
          func sum(_ x: [Double]) throws -> Double {
            try x.reduce(0) { try $0 + SigmoidDerivative.sigmoid(x: $1) }
          }
          let slopes = try Other.places.map { try SigmoidDerivative.slope(x: $0) }
          let difference = try ComputationalGraph.centralDifference(
            function: sum, point: Other.places, step: 1e-5)
          expect(slopes, nearDifference: difference, "∂s/∂x")
        }
      })
  }

  // MARK: - backward

  @Test("backward: three values, at one of which nothing arrives")
  func backwardOfThreeValues() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = [0.2689414213699951, 0.598687660112452, 0.9241418199787564]
          let passedOn = try SigmoidDerivative.backward(arriving: [0.5, -2, 0], values: values)
          expect(passedOn, equal: [0.09830596662074094, -0.4805214914830583, 0], "∂E/∂x")
        }
      })
  }

  @Test("backward: one value")
  func backwardOfOneValue() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let passedOn = try SigmoidDerivative.backward(arriving: [4], values: [0.5])
          expect(passedOn, equal: [1], "∂E/∂x")
        }
      })
  }

  // MARK: - repeatedSlope

  @Test("repeatedSlope: one sigmoid, two, and five")
  func repeatedSlopeOfAnyNumber() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let slopes = try [1, 2, 5].map { try SigmoidDerivative.repeatedSlope(x: -0.8, times: $0) }
          expect(slopes, equal: [0.21390969652029437, 0.05221272556770646, 0.0006115394415727543], "∂y_n/∂x")
        }
      })
  }

  @Test("repeatedSlope: with no sigmoid at all y is x, and the derivative 1")
  func repeatedSlopeOfNone() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let slope = try SigmoidDerivative.repeatedSlope(x: -0.8, times: 0)
          expect(slope, equal: 1, "∂y_0/∂x")
        }
      })
  }

  // MARK: - mendRepeatedSlope

  @Test("mendRepeatedSlope: gives what repeatedSlope should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try SigmoidDerivative.slipInRepeatedSlope() }) {
          let slopes = try [1, 2, 5].map { try SigmoidDerivative.mendRepeatedSlope(x: -0.8, times: $0) }
          expect(slopes, equal: [0.21390969652029437, 0.05221272556770646, 0.0006115394415727543], "∂y_n/∂x")
        }
      })
  }
}
