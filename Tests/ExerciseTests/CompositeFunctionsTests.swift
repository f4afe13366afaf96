import SlideNumbers
import Testing

@testable import Exercises

/// Your functions of the composite functions; what is not attempted is skipped.
///
///     swift test --filter ExerciseTests.CompositeFunctions
///
/// The slide's numbers are those of L3. The other numbers come from Oracle/composite-functions.py.
@Suite("Composite functions")
struct CompositeFunctionsTests {
  /// What the slides of the second and third example print.
  enum Slide {
    static let printed = CompositeFunctionsNumbers.values
  }

  // MARK: - twoPaths

  @Test("twoPaths: the slide's v = 0 (L3-16)")
  func twoPathsOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try CompositeFunctions.twoPaths(v: 0)
          expect(values.x, prints: "x_2", in: Slide.printed)
          expect(values.t, prints: "t_2", in: Slide.printed)
          expect(values.slope, prints: "∂y_2/∂v_2", in: Slide.printed)
        }
      })
  }

  @Test("twoPaths: above 0 and below it")
  func twoPathsElsewhere() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let above = try CompositeFunctions.twoPaths(v: 1.5)
          expect(
            [above.x, above.t, above.y], equal: [2.25, 4.4816890703380645, 0.1485511272952748], "x, t, y")
          expect(above.slope, equal: -0.16510170536079752, "∂y/∂v at 1.5")
          let below = try CompositeFunctions.twoPaths(v: -0.75)
          expect(
            [below.x, below.t, below.y], equal: [0.5625, 0.4723665527410147, 0.9663081653874454], "x, t, y")
          expect(below.slope, equal: 0.9595542425073588, "∂y/∂v at −0.75")
        }
      })
  }

  // MARK: - fourPaths

  @Test("fourPaths: the slide's w = 0 (L3-18)")
  func fourPathsOfTheSlide() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let values = try CompositeFunctions.fourPaths(w: 0)
          expect(values.v, prints: "v_3", in: Slide.printed)
          expect(values.x, prints: "x_3", in: Slide.printed)
          expect(values.t, prints: "t_3", in: Slide.printed)
          expect(values.slope, equal: 3.283185307179585, "∂y/∂w")
        }
      })
  }

  @Test("fourPaths: above 0 and below it")
  func fourPathsElsewhere() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let above = try CompositeFunctions.fourPaths(w: 0.75)
          expect(
            [above.v, above.x, above.t, above.y],
            equal: [2.117000016612675, 5.2316890703380645, 0.4057797099658243, 0.17738457434900326],
            "v, x, t, y at 0.75")
          expect(above.slope, equal: -0.031888817746098, "∂y/∂w at 0.75")
          let below = try CompositeFunctions.fourPaths(w: -1)
          expect(
            [below.v, below.x, below.t, below.y],
            equal: [0.36787944117144233, -0.8646647167633873, -0.9150885074842404, -0.5618756501608473],
            "v, x, t, y at −1")
          expect(below.slope, equal: 0.14593013245386754, "∂y/∂w at −1")
        }
      })
  }

  @Test("fourPaths: its slope equals your own central difference")
  func fourPathsIsACentralDifference() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let difference = try ComputationalGraph.centralDifference(
            function: { try CompositeFunctions.fourPaths(w: $0[0]).y }, point: [0.75], step: 1e-5)
          let values = try CompositeFunctions.fourPaths(w: 0.75)
          expect([values.slope], nearDifference: difference, "∂y/∂w")
        }
      })
  }

  // MARK: - alongPaths

  @Test("alongPaths: four paths of different lengths; and one of one arrow")
  func alongAnyPaths() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let four = try CompositeFunctions.alongPaths(
            paths: [[0.5, -2, 3], [1.25], [-0.25, 4], [2, 0, 7]])
          expect(four, equal: -2.75, "∂y/∂w along four")
          let one = try CompositeFunctions.alongPaths(paths: [[-2.5]])
          expect(one, equal: -2.5, "∂y/∂w along one")
        }
      })
  }

  // MARK: - passedBack

  @Test("passedBack: five arrows")
  func passedBackAlongFive() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let gradients = try CompositeFunctions.passedBack(slopes: [0.5, -3, 2, -0.25, 4])
          expect(gradients, equal: [3, 6, -2, -1, 4], "the derivatives")
        }
      })
  }

  @Test("passedBack: one arrow; and a slope of 0, behind which nothing gets through")
  func passedBackAtTheEdge() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run {
          let one = try CompositeFunctions.passedBack(slopes: [-1.5])
          expect(one, equal: [-1.5], "the derivative of one arrow")
          let stopped = try CompositeFunctions.passedBack(slopes: [2, 0, 3])
          expect(stopped, equal: [0, 0, 3], "the derivatives past a slope of 0")
        }
      })
  }

  // MARK: - mendFourPaths

  @Test("mendFourPaths: gives the slope that fourPaths should")
  func mended() async throws {
    try Attempt.settle(
      await #expect(processExitsWith: .success, observing: [\.standardOutputContent], Attempt.ended) {
        try Attempt.run(since: { _ = try CompositeFunctions.slipInFourPaths() }) {
          expect(try CompositeFunctions.mendFourPaths(w: 0.75), equal: -0.031888817746098, "∂y/∂w at 0.75")
          expect(try CompositeFunctions.mendFourPaths(w: -1), equal: 0.14593013245386754, "∂y/∂w at −1")
        }
      })
  }
}
