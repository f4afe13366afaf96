import Isolation
import NumericCore
import Signatures
import Textbook

/// What became of one result of a student's function, over all trials.
///
/// A formula is right or it is not: a result that is wrong in one trial earns nothing. What a trial brought no
/// answer to, because the function crashed or took too long, costs that trial's share only. What is not computed
/// earns nothing, whether it is right or follows (see `Dependence` and `Repetition`).
struct ResultMark {
  /// The result.
  let step: MarkingScheme.Step
  /// What became of it.
  var outcome: Outcome
  /// The trials that earn its points.
  var earned: Int
  /// What was answered in the trial that shows the outcome best, and what the function was handed there.
  var answer = ""
  var handed: [Arranged<Double>]?
  /// What is to be said of an answer of another shape.
  var shape: Bilingual?
  /// What explains every wrong answer.
  var explanation = Explanation()
  /// What it would earn if what explains it had been charged for before.
  var earnedWhenRepeated = 0
  /// The results, as steps, whose wrong values it follows from.
  var follows: [Int] = []
  /// Why work that hangs together earned nothing.
  var refusal: CreditRefusal?
  /// The right answer where `handed` was handed.
  var right: PrintedDecimal?

  /// The slip that is named.
  var slip: MarkingScheme.StepSlip? { explanation.slip }
  /// The convention by which every wrong answer would be right.
  var convention: Convention? { explanation.convention }

  /// Takes back what it earned.
  mutating func refuse(_ refusal: CreditRefusal) {
    (outcome, earned, follows) = (.wrong, 0, [])
    self.refusal = refusal
  }
}

extension CodeCase {
  /// Marks a function's answers, one for each trial and one for each probe.
  func marks(
    of outcomes: [CallOutcome], in trials: [Trial], probed: [CallOutcome] = [], by probes: [Probe] = []
  ) -> [ResultMark] {
    precondition(outcomes.count == trials.count, "an outcome for each trial")
    precondition(probed.count == probes.count, "an outcome for each probe")
    let answered = zip(trials, outcomes).compactMap { trial, outcome -> AnsweredTrial? in
      guard case .value(let value) = outcome, value.hasShape(of: result) else { return nil }
      return AnsweredTrial(trial, ordered(value), by: scheme)
    }
    let dependence = Dependence(
      answers: outcomes.map(numbers), to: trials, probed.map(numbers), by: probes, results: results.count)
    let failure = outcomes.lazy.compactMap { self.failure($0) }.first
    let shape = outcomes.lazy.compactMap { shapeFault($0) }.first
    let handed = failedTrial(outcomes, trials)
    let repetition = Repetition(
      arguments: answered.map(\.trial.numbers), answers: answered.map(\.numbers))
    let constant = scheme.steps.indices.map { isConstant($0, answered, trials) }
    let worked = scheme.steps.indices.map { dependence.isComputed($0) && !constant[$0] }
    var marks: [ResultMark] = []
    for index in scheme.steps.indices {
      let isComputed = worked[index] && !repetition.repeats(index)
      var mark = mark(of: index, answered, isComputed: isComputed, failure: failure, handed: handed)
      if mark.outcome == .shape { mark.shape = shape }
      if mark.earned > 0, constant[index] { mark.refuse(.constant) }
      let carried = mark.follows.filter { marks[$0 - 1].outcome == .wrong }
      if mark.outcome == .follows, !carried.allSatisfy({ dependence.isComputed($0 - 1) }) {
        mark.refuse(.independent)
      }
      marks.append(mark)
    }
    explainTransposition(of: answered.map { ($0.trial, $0.numbers) }, in: &marks)
    explainRows(of: answered.map { ($0.trial, $0.numbers) }, in: &marks)
    refuse(repetition, in: &marks, trials: trials.count)
    let isBeside = marks.enumerated().contains { $1.earned > 0 && !repetition.repeats($0) }
    for index in marks.indices
    where marks[index].outcome.isMistake && !marks[index].explanation.habits.isEmpty {
      // What is not computed is no work that was done again.
      let isWork = worked[index] && (isBeside || !repetition.repeats(index))
      marks[index].earnedWhenRepeated = isWork ? answered.count : 0
    }
    return marks
  }

  /// Whether a result is one number, to the digits that are compared, where the right one is not.
  private func isConstant(_ index: Int, _ answered: [AnsweredTrial], _ trials: [Trial]) -> Bool {
    Repetition.isConstant(answered.map { $0.numbers[index] })
      && !Repetition.isConstant(trials.map { $0.results[index] })
  }

  /// What only repeats earns where all is right, or where something beside it is computed and earns, too.
  private func refuse(_ repetition: Repetition, in marks: inout [ResultMark], trials: Int) {
    let isAllRight = marks.allSatisfy { $0.outcome == .correct && $0.earned == trials }
    let isComputed = marks.enumerated().contains { $1.earned > 0 && !repetition.repeats($0) }
    guard !isAllRight, !isComputed else { return }
    for index in marks.indices where marks[index].earned > 0 { marks[index].refuse(.repeated) }
  }

  private func failedTrial(_ outcomes: [CallOutcome], _ trials: [Trial]) -> [Arranged<Double>]? {
    outcomes.firstIndex { failure($0) != nil && $0 != .notAttempted }.map { trials[$0].arguments }
  }

  /// What a call that brought no numbers, or numbers in another shape, comes to; nil for an answer.
  private func failure(_ outcome: CallOutcome) -> Outcome? {
    shapeFault(outcome) == nil ? Outcome(failure: outcome) : .shape
  }

  /// The numbers of an answer in the right shape, in the order of the results.
  private func numbers(_ outcome: CallOutcome) -> [Double]? {
    guard case .value(let value) = outcome, value.hasShape(of: result) else { return nil }
    return ordered(value)
  }

  /// What is to be said of a value in another shape; nil for any other outcome.
  private func shapeFault(_ outcome: CallOutcome) -> Bilingual? {
    guard case .value(let value) = outcome else { return nil }
    return value.shapeFault(wanting: result)
  }

  private func mark(
    of index: Int, _ answered: [AnsweredTrial], isComputed: Bool, failure: Outcome?,
    handed: [Arranged<Double>]?
  ) -> ResultMark {
    let step = scheme.steps[index]
    guard !answered.isEmpty else {
      return ResultMark(step: step, outcome: failure ?? .blank, earned: 0, handed: handed)
    }
    let followed = answered.filter { $0.marks[index].outcome == .follows }
    // What earns nothing alone (a ReLU that gives 0) does, where the same work on other numbers does: not once,
    // but in a quarter of the trials. A ReLU at rest leaves half.
    let unearned = answered.filter { $0.marks[index].points == 0 }
    let isSeldom = followed.count * 3 < unearned.count
    let wrong = unearned.filter { $0.marks[index].refusal == nil || isSeldom }
    guard wrong.isEmpty else { return wrongMark(of: index, wrong, among: answered, isComputed: isComputed) }
    guard let shown = followed.first else {
      // What other calls brought no answer to is told, and costs its share.
      return ResultMark(
        step: step, outcome: failure ?? .correct, earned: answered.count,
        answer: failure == nil ? answered[0].text(index) : "", handed: failure == nil ? nil : handed)
    }
    var mark = ResultMark(
      step: step, outcome: .follows, earned: answered.count, answer: shown.text(index),
      handed: shown.trial.arguments, right: shown.marks[index].right)
    mark.follows = Set(followed.flatMap { $0.marks[index].follows }).sorted()
    return mark
  }

  private func wrongMark(
    of index: Int, _ wrong: [AnsweredTrial], among answered: [AnsweredTrial], isComputed: Bool
  ) -> ResultMark {
    let first = wrong[0]
    var mark = ResultMark(
      step: scheme.steps[index], outcome: .wrong, earned: 0, answer: first.text(index),
      handed: first.trial.arguments, right: first.marks[index].right)
    if first.marks[index].outcome == .unreadable { return mark }
    mark.explanation = Explanation(slips(behind: index, wrong, among: answered, isComputed: isComputed))
    // As a slip is, a convention is kept to in every trial.
    mark.explanation.convention = first.conventions(index).first { convention in
      answered.allSatisfy { $0.conventions(index).contains(convention) }
    }
    if mark.slip != nil {
      mark.outcome = .slip
      return mark
    }
    let refusals = wrong.map { $0.marks[index].refusal }
    if refusals.allSatisfy({ $0 != nil }) { mark.refusal = refusals[0] }
    return mark
  }

  /// The slips that give a result in every trial, also where they do no harm, as far as that is no chance hit.
  ///
  /// The chance to hit in all trials is no greater than in the one where it is least. What is not computed is nobody's
  /// two slips.
  private func slips(
    behind index: Int, _ wrong: [AnsweredTrial], among answered: [AnsweredTrial], isComputed: Bool
  ) -> [MarkingScheme.StepSlip] {
    var tried: [MarkingScheme.StepSlip] = []
    for slips in wrong[0].marker.tries(of: index, inPairs: isComputed) {
      let slips = slips()
      let explaining = slips.indices.filter { place in
        wrong[0].marker.isExplained(index, by: slips[place])
          && answered.allSatisfy { $0.marker.isExplained(index, by: slips[place]) }
      }
      guard let first = explaining.first else {
        tried += slips
        continue
      }
      tried += slips[...first]
      let isEvidence = wrong.contains { $0.marker.isEvidence(index, that: tried) }
      return isEvidence ? explaining.map { slips[$0] } : []
    }
    return []
  }
}

/// A trial that was answered in numbers, with the marks of the answers.
private struct AnsweredTrial {
  let trial: CodeCase.Trial
  let numbers: [Double]
  let marks: [StepMark]
  let marker: Marker

  init(_ trial: CodeCase.Trial, _ numbers: [Double], by scheme: MarkingScheme) {
    self.trial = trial
    self.numbers = numbers
    marker = Marker(numbers.map { Answer($0) }, by: scheme, where: trial.right)
    marks = marker.marksUnexplained()
  }

  func conventions(_ index: Int) -> [Convention] { marker.conventions(explaining: index) }

  /// An answer as a report shows it.
  func text(_ index: Int) -> String { "\(numbers[index])" }
}

extension Outcome {
  /// What a call that brought no value comes to; nil for a value.
  init?(failure outcome: CallOutcome) {
    switch outcome {
    case .value: return nil
    case .tooLong: self = .tooLong
    case .notAttempted: self = .blank
    case .threw: self = .threw
    case .crashed: self = .crashed
    case .tooSlow: self = .tooSlow
    case .noAnswer: self = .noAnswer
    case .notRun: self = .notRun
    case .wrongSignature: self = .signature
    }
  }
}
