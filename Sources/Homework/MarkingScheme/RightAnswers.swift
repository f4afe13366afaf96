import NumericCore
import Textbook

/// What the steps of a marking scheme come to with some numbers for its givens.
///
/// "Give three decimals" lets each answer be off by half a unit of the third, and every later step starts from
/// such answers or from unrounded ones. So the answers someone can reach at a step are f(earlier reaches),
/// widened by half a unit: an interval that is computed, not guessed.
struct RightAnswers: Sendable {
  /// The givens, in the scheme's order.
  let givens: [Interval]
  /// The enclosure of each step's value, without any rounding in between.
  let values: [Interval]
  /// What someone who rounds every answer as told can reach, step by step.
  let reach: [Interval]
}

extension MarkingScheme {
  /// What the steps come to with some numbers for the givens.
  func rightAnswers(for givens: [Interval]) -> RightAnswers {
    RightAnswers(givens: givens, values: values(of: givens), reach: reach(of: givens))
  }

  /// The enclosures of the steps' values, without any rounding in between.
  func values(of givens: [Interval]) -> [Interval] { walk(givens) { $0 } }

  /// What can be reached at each step when answers are rounded as told and carried on.
  func reach(of givens: [Interval]) -> [Interval] {
    let tolerance = tolerance
    return walk(givens) { $0 + tolerance }
  }

  /// Evaluates step after step from the answers before, each changed by `answered`.
  private func walk(_ givens: [Interval], answered: (Interval) -> Interval) -> [Interval] {
    var answers: [Interval] = []
    for step in steps { answers.append(answered(step.value(givens: givens, answers: answers))) }
    return answers
  }
}

extension MarkingScheme.Step {
  /// The values that the step can have from sets of answers: whoever goes one way reaches its set, so all that
  /// can be reached is their hull.
  fileprivate func value(givens: [Interval], answers: [Interval]) -> Interval {
    let sets = ways.map { $0(givens: givens, answers: answers) }
    return sets.dropFirst().reduce(sets[0]) { $0.hull($1) }
  }
}

extension PrintedDecimal {
  /// The answer that a value should be written down as; the value is finite.
  static func answer(_ value: Double, decimals: Int) -> PrintedDecimal {
    .rounding(Rational(exactly: value)!, decimals: decimals)
  }
}
