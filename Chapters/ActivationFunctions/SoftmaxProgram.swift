import NumericCore
import Textbook

/// The lecture's program for the softmax, in floating point: every number loses `c` before the exponential.
func softmax(_ x: [Double], subtracting c: Double) -> [Double] {
  let powers = x.map { ($0 - c).applying(.exp) }
  let total = powers.reduce(0, +)
  return powers.map { $0 / total }
}

/// The program on numbers whose exponentials are too large for floating point, with and without the maximum
/// subtracted.
struct SoftmaxOverflow: Experiment {
  let claimed = Prose.overflowClaimed
  /// What the program subtracts; the lecture's is the maximum.
  let subtracted: Subtracted

  /// What the numbers lose before the exponential.
  enum Subtracted { case maximum, nothing }

  func outcome(in study: Study) -> ExperimentRecord {
    let x: [Double] = [1010, 1000, 990]
    let naive = softmax(x, subtracting: 0)
    let shifted = softmax(x, subtracting: subtracted == .maximum ? x.max()! : 0)
    // The right answers, in which only differences of the numbers occur.
    let powers = [0, -10, -20].map { Interval(Rational($0)).applying(.exp) }
    let total = powers[0] + powers[1] + powers[2]
    let answers = zip(shifted, powers).enumerated().map { index, answer in
      let (value, right) = (answer.0, answer.1 / total)
      // Half an ulp each for the exponential, two additions and the quotient, twice that for libm's exponential.
      let slack = 4 * right.upperBound.ulp
      return Observation(
        Prose.answer(index + 1), value,
        within: (right.lowerBound - slack)...(right.upperBound + slack))
    }
    let lost = Observation(Prose.notNumbers, Double(naive.count { $0.isNaN }), within: 3...3)
    return ExperimentRecord(Prose.overflowSetup, [lost] + answers)
  }
}
