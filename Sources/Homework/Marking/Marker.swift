import NumericCore
import Textbook

/// Marks one sheet's answers, step by step.
///
/// An answer is *correct* when honest rounding can reach it. Else it *follows* when it is what the step's formula
/// makes of the student's own earlier answers; else it may be what a *known slip* makes of them; else it is
/// wrong.
struct Marker {
  let worksheet: Worksheet
  private let right: RightAnswers
  private let half: Interval

  private var givens: [Interval] { right.givens }

  init(_ worksheet: Worksheet, _ right: RightAnswers) {
    self.worksheet = worksheet
    self.right = right
    half = .halfUnit(worksheet.decimals)
  }

  init(_ worksheet: Worksheet, _ variant: Variant) { self.init(worksheet, RightAnswers(of: variant)) }

  /// The marks for a text for each step of a sheet, in the worksheet's order.
  func marks(for texts: [String], decimalComma: Bool = false) -> [StepMark] {
    var marks = marksAlone(for: texts, decimalComma: decimalComma)
    let numbers = texts.map { text -> Rational? in
      if case .number(let value, _) = Answer(text, decimalComma: decimalComma) { value } else { nil }
    }
    let unearned = Unearned(worksheet, marks, numbers)
    for index in marks.indices {
      guard case .follows(let sources) = marks[index].outcome,
        let refusal = unearned.refusal(from: sources, numbers)
      else { continue }
      (marks[index].outcome, marks[index].refusal) = (.wrong, refusal)
    }
    return marks
  }

  /// The marks for a text for each step, whatever they look like together.
  func marksAlone(for texts: [String], decimalComma: Bool = false) -> [StepMark] {
    let answers = texts.map { Answer($0, decimalComma: decimalComma) }
    let carried = carried(answers)
    return worksheet.steps.enumerated().map { index, step in
      let (outcome, refusal) = outcome(of: index, answers, carried)
      return StepMark(
        step: step, text: texts[index], outcome: outcome, refusal: refusal,
        value: right.values[index].midpoint, decimals: worksheet.decimals)
    }
  }

  /// What the student may be calculating on with, step by step.
  private func carried(_ answers: [Answer]) -> [Interval] {
    zip(answers, right.values).enumerated().map { index, pair in
      let (answer, value) = pair
      guard case .number(let number, _) = answer else { return value }
      let own = answer.carried(decimals: worksheet.decimals)
      // Whoever wrote the right answer may be calculating on with the unrounded value.
      return right.reach[index].contains(number) ? own.hull(value) : own
    }
  }

  private func outcome(
    of index: Int, _ answers: [Answer], _ carried: [Interval]
  ) -> (StepMark.Outcome, StepMark.Refusal?) {
    let value: Rational
    switch answers[index] {
    case .blank: return (.blank, nil)
    case .unreadable: return (.unreadable, nil)
    case .number(let number, _): value = number
    }
    if right.reach[index].contains(value) { return (.correct, nil) }
    var refusal: StepMark.Refusal?
    for wrong in wrongSources(of: index, answers) {
      let (follows, reason) = follows(value, index, from: wrong, answers, carried)
      if follows, reason == nil { return (.follows(from: wrong.map { $0 + 1 }), nil) }
      if follows { refusal = refusal ?? reason }
    }
    // The work was right and its start was not: that is no slip of this step.
    if let refusal { return (.wrong, refusal) }
    if let place = slips(explaining: value, index, answers, carried).first {
      let slip = worksheet.steps[index].slips[place]
      return (.slip(slip.slip, place: slip.place), nil)
    }
    return (.wrong, nil)
  }

  // MARK: - Slips

  /// The step's slips, by their places, that give its answer, however little that may prove on these numbers alone;
  /// `texts` holds a text for each step.
  func slips(explaining index: Int, in texts: [String]) -> [Int] {
    let answers = texts.map { Answer($0) }
    guard case .number(let value, _) = answers[index] else { return [] }
    return slips(explaining: value, index, answers, carried(answers), mayBeVague: true)
  }

  private func slips(
    explaining value: Rational, _ index: Int, _ answers: [Answer], _ carried: [Interval],
    mayBeVague: Bool = false
  ) -> [Int] {
    let slips = worksheet.steps[index].slips
    return slips.indices.filter { place in
      let slip = slips[place]
      // On the student's own numbers first: that is what the student saw. What a wrong 0 leads to is no evidence.
      let fromZero = slip.formula.answers.contains { isWrong($0, answers) && isZero($0, answers) }
      return ((fromZero ? [] : [carried]) + [right.values]).contains { numbers in
        let slipped = slip.formula(givens: givens, answers: numbers) + half
        // A set as wide as that explains everything, and so nothing.
        return slipped.contains(value) && (mayBeVague || !isVague(slipped, index))
      }
    }
  }

  // MARK: - Follow-through

  /// The sets of wrong earlier answers that a step may have been computed from: all of them, or some where the
  /// student used the right value of the others.
  private func wrongSources(of index: Int, _ answers: [Answer]) -> [[Int]] {
    let sources = Set(worksheet.steps[index].ways.flatMap(\.answers)).sorted()
    let wrong = sources.filter { source in
      guard case .number(let value, _) = answers[source] else { return false }
      return !right.reach[source].contains(value)
    }
    guard wrong.count > 1 else { return wrong.isEmpty ? [] : [wrong] }
    return [wrong] + (wrong.count <= 3 ? wrong.map { left in wrong.filter { $0 != left } } : [])
      + wrong.map { [$0] }
  }

  /// Whether a value is what the step makes of some wrong answers, and why that earns nothing if it does not.
  private func follows(
    _ value: Rational, _ index: Int, from wrong: [Int], _ answers: [Answer], _ carried: [Interval]
  ) -> (Bool, StepMark.Refusal?) {
    let own = carried.indices.map {
      wrong.contains($0) || !isWrong($0, answers) ? carried[$0] : right.values[$0]
    }
    for way in worksheet.steps[index].ways where way.answers.contains(where: wrong.contains) {
      let result = way(givens: givens, answers: own)
      guard (result + half).contains(value) else { continue }
      let used = wrong.filter(way.answers.contains)
      return (true, refusal(of: value, result, way, at: index, from: used, own, answers))
    }
    return (false, nil)
  }

  private func isWrong(_ index: Int, _ answers: [Answer]) -> Bool {
    guard case .number(let value, _) = answers[index] else { return false }
    return !right.reach[index].contains(value)
  }

  /// Whether an answer is 0 to the asked decimals.
  private func isZero(_ index: Int, _ answers: [Answer]) -> Bool {
    guard case .number(let value, _) = answers[index] else { return false }
    return half.contains(value)
  }

  private func refusal(
    of value: Rational, _ result: Interval, _ way: StepFormula, at index: Int, from wrong: [Int],
    _ own: [Interval], _ answers: [Answer]
  ) -> StepMark.Refusal? {
    for source in wrong {
      guard case .number(let value, _) = answers[source] else { continue }
      if isZero(source, answers) { return .zero }
      if value.magnitude > (Rational(exactly: worksheet.plausible[source]) ?? Rational(0)) {
        return .implausible
      }
    }
    if isTrivial(value, way, at: index, from: wrong, own) { return .trivial }
    return isVague(result + half, index) || hasNoDigit(result + half, index) ? .vague : nil
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
    let right = self.right.values[index] + half
    func isNew(_ number: Double) -> Bool {
      (Interval(number) + half).contains(value) && !right.contains(number)
    }
    if isNew(0) || worksheet.flattens(index) && (isNew(1) || isNew(-1)) { return true }
    /// Whether a set is a number or its negative, and the right answer is neither.
    func repeats(_ result: Interval, _ number: Interval) -> Bool {
      [number, -number].contains { result.intersects($0) && !right.intersects($0) }
    }
    return wrong.contains { source in
      let others = way.answers.filter { $0 != source }.map { own[$0] } + way.givens.map { givens[$0] }
      return [0.0, 1, -1].contains { neutral in
        var numbers = own
        numbers[source] = Interval(neutral)
        let result = way(givens: givens, answers: numbers)
        guard (result + half).contains(value) else { return false }
        return others.contains { repeats(result, $0) }
          || neutral != 0 && repeats(result, Interval(neutral))
      }
    }
  }
}
