import NumericCore
import TestSupport
import Testing

@testable import Homework

@Suite("Answers", .tags(.grader), .inTurn)
struct AnswerTests {
  @Test(
    "A program's number is itself, and good to the numbers beside it",
    arguments: [1, 0.1, -0.3, 1e-20, 12_345.678, -2.5e9, 1 / 3, .leastNonzeroMagnitude, 0.5.nextDown])
  func computed(_ number: Double) throws {
    let answer = Answer(number)
    #expect(answer.number == Rational(exactly: number))
    let carried = answer.carried(decimals: 9)
    #expect(carried.contains(number))
    #expect(carried.width >= min(number.ulp, 1e-9) && carried.width < 12 * number.ulp)
  }

  @Test("A program's 0 is exact; what is not finite cannot be read", arguments: [0, -0.0])
  func ends(_ zero: Double) {
    #expect(Answer(zero).carried(decimals: 9).isIdentical(to: Interval(0)))
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(Answer(number) == .unreadable(.notOneNumber))
    }
  }
}
