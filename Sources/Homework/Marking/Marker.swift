import NumericCore
import Textbook

/// Marks one set of answers, step by step.
///
/// An answer is *correct* when honest rounding can reach it. Else it *follows* when it is what the step's formula
/// makes of the student's own earlier answers; else it may be what a *known slip* makes of them; else it is
/// wrong. A slip that is made again and again costs once. Where a wrong answer or a slip's is right by another
/// convention than the sheet's, that is named.
///
/// A class, since what tries hundreds of slips would copy a value as large as this for each.
final class Marker: Sendable {
  let scheme: MarkingScheme
  let right: RightAnswers
  let answers: [Answer]
  /// The answers that are numbers.
  let numbers: [Rational?]
  /// Whether an answer is a number that honest rounding cannot reach.
  let isWrong: [Bool]
  /// What the student may be calculating on with, step by step.
  let carried: [Interval]
  let tolerance: Interval

  /// Prepares to mark an answer for each step of a scheme, where these are the right ones.
  init(_ answers: [Answer], by scheme: MarkingScheme, where right: RightAnswers) {
    (self.scheme, self.right, self.answers) = (scheme, right, answers)
    tolerance = scheme.tolerance
    let numbers = answers.map(\.number)
    let isReached = zip(numbers, right.reach).map { number, reach in number.map(reach.contains) }
    self.numbers = numbers
    isWrong = isReached.map { $0 == false }
    carried = answers.indices.map { index in
      guard let isReached = isReached[index] else { return right.values[index] }
      let own = answers[index].carried(decimals: scheme.decimals)
      // Whoever wrote the right answer may be calculating on with the unrounded value.
      return isReached ? own.hull(right.values[index]) : own
    }
  }

  /// The marks of the steps, in order.
  func marks() -> [StepMark] {
    var marks = marksAlone()
    let habits = marks.map { $0.outcome.isMistake ? $0.explanation.habits : [] }
    for (index, ruling) in SlipsChargedOnce(habits).rulings.enumerated() {
      guard let ruling else { continue }
      if ruling.isRepeated { marks[index].outcome = .repeated }
      marks[index].explanation.settle(on: ruling.habit, at: index, of: scheme)
    }
    let unearned = Unearned(scheme, marks, numbers)
    for index in marks.indices {
      switch marks[index].outcome {
      case .follows:
        if let refusal = unearned.refusal(from: marks[index].follows, numbers) {
          marks[index].refuse(refusal)
        }
      // One number in several places is no work that was done again, unless a convention makes them one.
      case .repeated:
        let isCopied =
          marks[index].convention == nil
          && marks.indices.contains { $0 < index && isWrong[$0] && numbers[$0] == numbers[index] }
        if isCopied || unearned.refusal(from: [index + 1], numbers) != nil { marks[index].outcome = .slip }
      default: break
      }
    }
    return marks
  }

  /// The marks of the steps, whatever they look like together.
  private func marksAlone() -> [StepMark] {
    let marks = scheme.steps.indices.map { explained(markUnexplained(at: $0), at: $0, inPairs: false) }
    let open = marks.indices.filter { index in
      marks[index].outcome == .wrong && marks[index].refusal == nil && marks[index].convention == nil
    }
    // Who goes wrong in many places without a reason has not made two slips in each.
    guard open.count <= Self.mostInPairs else { return marks }
    return marks.indices.map { open.contains($0) ? explained(marks[$0], at: $0, inPairs: true) : marks[$0] }
  }

  /// Where more answers than this go unexplained, no two slips are looked for behind any.
  private static let mostInPairs = 4

  /// A mark with what explains it, if it is wrong.
  private func explained(_ mark: StepMark, at index: Int, inPairs: Bool) -> StepMark {
    var mark = mark
    // Where the work was right and its start was not, that is no slip of this step.
    guard mark.outcome == .wrong, mark.refusal == nil, let value = numbers[index] else { return mark }
    mark.explanation = Explanation(
      tooFewDigits(value, index).map { [$0] } ?? slips(behind: value, index, inPairs: inPairs))
    if mark.slip != nil { mark.outcome = .slip }
    // Either way: what a slip is here may be what another lecture teaches.
    mark.explanation.convention = conventions(explaining: value, index).first
    return mark
  }

  /// The marks of the steps alone, without a look at what explains the wrong ones: those are plainly wrong.
  func marksUnexplained() -> [StepMark] { scheme.steps.indices.map(markUnexplained) }

  private func markUnexplained(at index: Int) -> StepMark {
    var mark = StepMark(
      step: scheme.steps[index], value: right.values[index].midpoint, decimals: scheme.decimals,
      outcome: .wrong)
    guard let value = numbers[index] else {
      mark.obstacle = answers[index].obstacle
      mark.outcome = mark.obstacle == nil ? .blank : .unreadable
      return mark
    }
    guard isWrong[index] else {
      mark.outcome = .correct
      return mark
    }
    for wrong in wrongSources(of: index) {
      let (follows, refusal) = follows(value, index, from: wrong)
      if follows, refusal == nil {
        (mark.outcome, mark.follows, mark.refusal) = (.follows, wrong.map { $0 + 1 }, nil)
        return mark
      }
      if follows { mark.refusal = mark.refusal ?? refusal }
    }
    return mark
  }

  // MARK: - Follow-through

  /// The sets of wrong earlier answers that a step may have been computed from: all of them, or some where the
  /// student used the right value of the others.
  private func wrongSources(of index: Int) -> [[Int]] {
    let wrong = Set(scheme.steps[index].ways.flatMap(\.answers)).sorted().filter { isWrong[$0] }
    guard wrong.count > 1 else { return wrong.isEmpty ? [] : [wrong] }
    return [wrong] + (wrong.count <= 3 ? wrong.map { left in wrong.filter { $0 != left } } : [])
      + wrong.map { [$0] }
  }

  /// Whether a value is what the step makes of some wrong answers, and why that earns nothing if it does not.
  private func follows(_ value: Rational, _ index: Int, from wrong: [Int]) -> (Bool, CreditRefusal?) {
    let own = carried.indices.map { wrong.contains($0) || !isWrong[$0] ? carried[$0] : right.values[$0] }
    for way in scheme.steps[index].ways where way.answers.contains(where: wrong.contains) {
      let result = way(givens: right.givens, answers: own)
      guard (result + tolerance).contains(value) else { continue }
      let used = wrong.filter(way.answers.contains)
      return (true, refusal(of: value, result, way, at: index, from: used, own))
    }
    return (false, nil)
  }

  /// Whether an answer is 0 to the asked decimals.
  func isZero(_ index: Int) -> Bool { numbers[index].map(tolerance.contains) ?? false }

  private func refusal(
    of value: Rational, _ result: Interval, _ way: StepFormula, at index: Int, from wrong: [Int],
    _ own: [Interval]
  ) -> CreditRefusal? {
    for source in wrong {
      guard let value = numbers[source] else { continue }
      if isZero(source) { return .zero }
      if value.magnitude > (Rational(exactly: scheme.plausible[source]) ?? Rational(0)) {
        return .implausible
      }
    }
    if isTrivial(value, way, at: index, from: wrong, own) { return .trivial }
    return isVague(result + tolerance, index) || hasNoDigit(result + tolerance, index) ? .vague : nil
  }

  /// Whether a set is so wide that hitting it is no achievement: ten times what honest rounding leaves.
  func isVague(_ result: Interval, _ index: Int) -> Bool {
    !(result.width <= 10 * right.reach[index].width)
  }

  /// Whether a set leaves no digit certain where the right answer has one.
  private func hasNoDigit(_ result: Interval, _ index: Int) -> Bool {
    let reach = right.reach[index]
    return result.width >= result.midpoint.magnitude && reach.width < reach.midpoint.magnitude
  }

  /// Whether nothing was left to work out: to the asked decimals, the answer is 0 where the right one is not, or a
  /// sigmoid's limit, or only repeats a number that it is made from because a wrong answer is as good as 0, 1 or −1.
  private func isTrivial(
    _ value: Rational, _ way: StepFormula, at index: Int, from wrong: [Int], _ own: [Interval]
  ) -> Bool {
    let right = self.right.values[index] + tolerance
    func isNew(_ number: Double) -> Bool {
      (Interval(number) + tolerance).contains(value) && !right.contains(number)
    }
    if isNew(0) || scheme.flattens(index) && (isNew(1) || isNew(-1)) { return true }
    /// Whether a set is a number or its negative, and the right answer is neither.
    func repeats(_ result: Interval, _ number: Interval) -> Bool {
      [number, -number].contains { result.intersects($0) && !right.intersects($0) }
    }
    let givens = self.right.givens
    return wrong.contains { source in
      let others = way.answers.filter { $0 != source }.map { own[$0] } + way.givens.map { givens[$0] }
      return [0.0, 1, -1].contains { neutral in
        var numbers = own
        numbers[source] = Interval(neutral)
        let result = way(givens: givens, answers: numbers)
        guard (result + tolerance).contains(value) else { return false }
        return others.contains { repeats(result, $0) }
          || neutral != 0 && repeats(result, Interval(neutral))
      }
    }
  }
}
