import NumericCore
import Textbook

/// The answers that honest work can end in.
///
/// "Give three decimals" lets each answer be off by half a unit of the third, and every later step starts from
/// such answers or from unrounded ones. So the answers someone can reach at a step are f(earlier reaches),
/// widened by half a unit: an interval that is computed, not guessed.
extension Worksheet {
  /// The enclosures of the steps' values, without any rounding in between.
  func values(of givens: [Interval]) -> [Interval] { walk(givens) { $0 } }

  /// What can be reached at each step when answers are rounded to a number of decimals and carried on.
  func reach(of givens: [Interval], decimals: Int) -> [Interval] {
    let half = Interval.halfUnit(decimals)
    return walk(givens) { $0 + half }
  }

  /// Evaluates step after step from the answers before, each changed by `answered`.
  private func walk(_ givens: [Interval], answered: (Interval) -> Interval) -> [Interval] {
    var answers: [Interval] = []
    for step in steps { answers.append(answered(step.value(givens: givens, answers: answers))) }
    return answers
  }
}

extension Worksheet.Step {
  /// The values that the step can have from sets of answers: whoever goes one way reaches its set, so all that
  /// can be reached is their hull.
  func value(givens: [Interval], answers: [Interval]) -> Interval {
    let sets = ways.map { $0(givens: givens, answers: answers) }
    return sets.dropFirst().reduce(sets[0]) { $0.hull($1) }
  }
}

extension Interval {
  /// What rounding to a number of decimals can add or take: half a unit of the last, either way.
  static func halfUnit(_ decimals: Int) -> Interval {
    let half = Interval(PrintedDecimal(significand: 0, decimals: decimals).halfUnit)
    return half.hull(-half)
  }
}
