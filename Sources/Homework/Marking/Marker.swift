import NumericCore
import Textbook

/// Marks one sheet's answers, step by step.
///
/// An answer is *correct* when honest rounding can reach it. Else it *follows* when it is what the step's formula
/// makes of the student's own earlier answers; else it may be what a *known slip* makes of them; else it is
/// wrong.
struct Marker {
  let worksheet: Worksheet
  let variant: Variant
  private let givens: [Interval]
  private let half: Interval

  init(_ worksheet: Worksheet, _ variant: Variant) {
    self.worksheet = worksheet
    self.variant = variant
    givens = variant.givens.map { Interval($0.value) }
    half = .halfUnit(worksheet.decimals)
  }

  /// The marks for a text for each step, in the worksheet's order.
  func marks(for texts: [String], decimalComma: Bool = false) -> [StepMark] {
    let answers = texts.map { Answer($0, decimalComma: decimalComma) }
    let carried = carried(answers)
    return worksheet.steps.enumerated().map { index, step in
      let (outcome, refusal) = outcome(of: index, answers, carried)
      return StepMark(
        step: step, text: texts[index], outcome: outcome, refusal: refusal,
        right: variant.answer(to: step.number, decimals: worksheet.decimals))
    }
  }

  /// What the student may be calculating on with, step by step.
  private func carried(_ answers: [Answer]) -> [Interval] {
    zip(answers, variant.values).enumerated().map { index, pair in
      let (answer, value) = pair
      guard case .number(let number, _) = answer else { return value }
      let own = answer.carried(decimals: worksheet.decimals)
      // Whoever wrote the right answer may be calculating on with the unrounded value.
      return variant.reach[index].contains(number) ? own.hull(value) : own
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
    if variant.reach[index].contains(value) { return (.correct, nil) }
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

  /// The step's slips, by their places, that give its answer; `texts` holds a text for each step.
  func slips(explaining index: Int, in texts: [String]) -> [Int] {
    let answers = texts.map { Answer($0) }
    guard case .number(let value, _) = answers[index] else { return [] }
    return slips(explaining: value, index, answers, carried(answers))
  }

  private func slips(
    explaining value: Rational, _ index: Int, _ answers: [Answer], _ carried: [Interval]
  ) -> [Int] {
    let slips = worksheet.steps[index].slips
    return slips.indices.filter { place in
      let slip = slips[place]
      // On the student's own numbers first: that is what the student saw. What a wrong 0 leads to is no evidence.
      let fromZero = slip.formula.answers.contains { isWrong($0, answers) && isZero($0, answers) }
      return ((fromZero ? [] : [carried]) + [variant.values]).contains { numbers in
        let slipped = slip.formula(givens: givens, answers: numbers) + half
        // A set as wide as that explains everything, and so nothing.
        return slipped.contains(value) && !isVague(slipped, index)
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
      return !variant.reach[source].contains(value)
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
      wrong.contains($0) || !isWrong($0, answers) ? carried[$0] : variant.values[$0]
    }
    for way in worksheet.steps[index].ways where way.answers.contains(where: wrong.contains) {
      let result = way(givens: givens, answers: own)
      guard (result + half).contains(value) else { continue }
      return (true, refusal(of: result, way, at: index, from: wrong.filter(way.answers.contains), answers))
    }
    return (false, nil)
  }

  private func isWrong(_ index: Int, _ answers: [Answer]) -> Bool {
    guard case .number(let value, _) = answers[index] else { return false }
    return !variant.reach[index].contains(value)
  }

  /// Whether an answer is 0 to the asked decimals.
  private func isZero(_ index: Int, _ answers: [Answer]) -> Bool {
    guard case .number(let value, _) = answers[index] else { return false }
    return half.contains(value)
  }

  private func refusal(
    of result: Interval, _ way: StepFormula, at index: Int, from wrong: [Int], _ answers: [Answer]
  ) -> StepMark.Refusal? {
    for source in wrong {
      guard case .number(let value, _) = answers[source] else { continue }
      if isZero(source, answers) { return .zero }
      if value.magnitude > (Rational(exactly: worksheet.plausible[source]) ?? Rational(0)) {
        return .implausible
      }
    }
    if isVague(result + half, index) { return .vague }
    if isTrivial(result, of: way, at: index, from: wrong, answers) { return .trivial }
    return nil
  }

  /// Whether a set is so wide that hitting it is no achievement: ten times what honest rounding leaves.
  private func isVague(_ result: Interval, _ index: Int) -> Bool {
    !(result.width <= 10 * variant.reach[index].width)
  }

  /// Whether a result is 0 where the right value is not, or only repeats a number that it is made from because a
  /// wrong answer is 1 or −1: of a product with it nothing is left to work out.
  private func isTrivial(
    _ result: Interval, of way: StepFormula, at index: Int, from wrong: [Int], _ answers: [Answer]
  ) -> Bool {
    let right = variant.values[index] + half
    if result.contains(0.0), !right.contains(0.0) { return true }
    let numbers = way.answers.map { source in
      if case .number(let value, _) = answers[source] { value } else { Rational.undefined }
    }
    guard
      wrong.contains(where: { source in numbers[way.answers.firstIndex(of: source)!].magnitude == Rational(1)
      })
    else { return false }
    return numbers.contains { result.contains($0) } || way.givens.contains { result.intersects(givens[$0]) }
  }
}
