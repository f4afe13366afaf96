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
    SlipsChargedOnce(marks).settle(&marks) { index, id in
      scheme.slips(of: index).first { $0.slip.id == id }
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
    if let slip = tooFewDigits(value, index) ?? slip(explaining: value, index) {
      (mark.outcome, mark.slip, mark.twins) = (.slip, slip, twins(of: slip, value, index))
    }
    // Either way: what a slip is here may be what another lecture teaches.
    mark.convention = conventions(explaining: value, index).first
    return mark
  }

  // MARK: - Slips

  /// The step's slips, by their places, that give its answer, however little that may prove on these numbers
  /// alone.
  func slips(explaining index: Int) -> [Int] {
    guard let value = numbers[index] else { return [] }
    let slips = scheme.slips(of: index)
    return slips.indices.filter { place in
      results(of: slips[place].formula).contains { ($0 + tolerance).contains(value) }
    }
  }

  /// The first of the step's slips that gives an answer, where that is no chance hit.
  private func slip(explaining value: Rational, _ index: Int) -> MarkingScheme.StepSlip? {
    let step = scheme.steps[index]
    let own = step.ways[0](givens: right.givens, answers: carried)
    var chance = ChanceHits(for: value.doubleValue, right: [right.values[index].midpoint, own.midpoint])
    let precision = precision(of: index)
    func first(of slips: [MarkingScheme.StepSlip]) -> MarkingScheme.StepSlip? {
      slips.first { slip in
        let sets = results(of: slip.formula).map { $0 + precision }
        for set in sets { chance.add(set) }
        // A set as wide as that explains everything, and so nothing.
        return sets.contains { $0.contains(value) && !isVague($0, index) }
      }
    }
    // A 0 may have been put in as well.
    let slip = first(of: step.slips) ?? (isZero(index) ? nil : first(of: scheme.everyday[index]))
    return chance.isEvidence ? slip : nil
  }

  /// The other slips that give an answer; none of one that is right as far as it goes.
  private func twins(of slip: MarkingScheme.StepSlip, _ value: Rational, _ index: Int) -> [Slip] {
    let precision = precision(of: index)
    guard slip.slip.id != Slip.tooFewDigits.id else { return [] }
    var seen: Set<String> = [slip.slip.name.en.plainText]
    return scheme.slips(of: index).filter { other in
      results(of: other.formula).contains {
        ($0 + precision).contains(value) && !isVague($0 + precision, index)
      }
        && seen.insert(other.slip.name.en.plainText).inserted
    }.map(\.slip)
  }

  /// What a wrong formula makes of the student's own numbers, which is what the student saw, and of the right ones.
  private func results(of formula: StepFormula) -> [Interval] {
    // What a wrong 0 leads to is no evidence.
    let fromZero = formula.answers.contains { isWrong[$0] && isZero($0) }
    return ((fromZero ? [] : [carried]) + [right.values]).map { formula(givens: right.givens, answers: $0) }
  }

  /// What rounding an answer as it was written can add to it or take from it: whoever writes more decimals than
  /// asked can be told more surely what went wrong.
  private func precision(of index: Int) -> Interval {
    guard case .number(_, let written?) = answers[index] else { return tolerance }
    return .halfUnit(max(written, scheme.decimals))
  }

  /// Set where an answer is the right one, rounded or cut off at fewer decimals than asked; the last digit must
  /// still be worth less than a fiftieth of it, or a guess would do as well.
  private func tooFewDigits(_ value: Rational, _ index: Int) -> MarkingScheme.StepSlip? {
    guard case .number(_, let written?) = answers[index], written < scheme.decimals else { return nil }
    let exact = right.values[index].midpoint
    let unit = Rational.powerOfTen(-written)
    guard let right = Rational(exactly: exact), unit.doubleValue / (2 * exact.magnitude) <= ChanceHits.bound,
      PrintedDecimal.rounding(right, decimals: written).value == value
        || (right - value).magnitude < unit && value.magnitude <= right.magnitude
    else { return nil }
    let step = scheme.steps[index]
    return MarkingScheme.StepSlip(
      slip: .tooFewDigits(written: written, asked: scheme.decimals), place: nil, formula: step.ways[0])
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
      .filter { reading in
        results(of: reading.formula).contains {
          // A set as wide as that explains everything, and so nothing.
          let set = $0 + tolerance
          return set.contains(value) && (mayBeVague || !isVague(set, index))
        }
      }.map(\.convention)
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
