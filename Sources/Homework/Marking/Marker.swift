import NumericCore
import Textbook

/// Marks one set of answers, step by step.
///
/// An answer is *correct* when honest rounding can reach it. Else it *follows* when it is what the step's formula
/// makes of the student's own earlier answers; else it may be what a *known slip* makes of them; else it is
/// wrong. A slip that is made again and again costs once. Where a wrong answer or a slip's is right by another convention than the sheet's, that is named.
struct Marker {
  private let scheme: MarkingScheme
  private let right: RightAnswers
  private let answers: [Answer]
  /// The answers that are numbers.
  private let numbers: [Rational?]
  /// Whether an answer is a number that honest rounding cannot reach.
  private let isWrong: [Bool]
  /// What the student may be calculating on with, step by step.
  private let carried: [Interval]
  private let tolerance: Interval

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
    SlipsChargedOnce(self, marks).settle(&marks)
    let unearned = Unearned(scheme, marks, numbers)
    for index in marks.indices where marks[index].outcome == .follows {
      if let refusal = unearned.refusal(from: marks[index].follows, numbers) { marks[index].refuse(refusal) }
    }
    return marks
  }

  /// The marks of the steps, whatever they look like together.
  func marksAlone() -> [StepMark] { scheme.steps.indices.map(mark) }

  private func mark(at index: Int) -> StepMark {
    var mark = StepMark(
      step: scheme.steps[index], value: right.values[index].midpoint, decimals: scheme.decimals,
      outcome: .wrong)
    guard let value = numbers[index] else {
      mark.outcome = answers[index] == .blank ? .blank : .unreadable
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
    // Where the work was right and its start was not, that is no slip of this step.
    guard mark.refusal == nil else { return mark }
    if let place = slips(explaining: value, index).first {
      (mark.outcome, mark.slip) = (.slip, mark.step.slips[place])
    }
    // Either way: what a slip is here may be what another lecture teaches.
    mark.convention = conventions(explaining: value, index).first
    return mark
  }

  // MARK: - Slips

  /// The step's slips, by their places, that give its answer, however little that may prove on these numbers
  /// alone.
  func slips(explaining index: Int) -> [Int] {
    numbers[index].map { slips(explaining: $0, index, mayBeVague: true) } ?? []
  }

  /// The step's slips, by their places, that give its answer and are told apart from it by these numbers.
  func certainSlips(of index: Int) -> [Int] {
    numbers[index].map { slips(explaining: $0, index) } ?? []
  }

  private func slips(explaining value: Rational, _ index: Int, mayBeVague: Bool = false) -> [Int] {
    let slips = scheme.steps[index].slips
    return slips.indices.filter { explains(slips[$0].formula, value, index, mayBeVague: mayBeVague) }
  }

  /// Whether a wrong formula gives a value in the place of a step's own.
  private func explains(_ formula: StepFormula, _ value: Rational, _ index: Int, mayBeVague: Bool) -> Bool {
    // On the student's own numbers first: that is what the student saw. What a wrong 0 leads to is no evidence.
    let fromZero = formula.answers.contains { isWrong[$0] && isZero($0) }
    return ((fromZero ? [] : [carried]) + [right.values]).contains { numbers in
      let result = formula(givens: right.givens, answers: numbers) + tolerance
      // A set as wide as that explains everything, and so nothing.
      return result.contains(value) && (mayBeVague || !isVague(result, index))
    }
  }

  // MARK: - Conventions

  /// The other conventions by which a step's answer would be right, however little that may prove on these numbers
  /// alone.
  func conventions(explaining index: Int) -> [Convention] {
    numbers[index].map { conventions(explaining: $0, index, mayBeVague: true) } ?? []
  }

  private func conventions(
    explaining value: Rational, _ index: Int, mayBeVague: Bool = false
  ) -> [Convention] {
    scheme.otherConventions.readings(of: index)
      .filter { explains($0.formula, value, index, mayBeVague: mayBeVague) }.map(\.convention)
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
  private func isZero(_ index: Int) -> Bool { numbers[index].map(tolerance.contains) ?? false }

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
  private func isVague(_ result: Interval, _ index: Int) -> Bool {
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
