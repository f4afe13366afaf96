import NumericCore

/// What a sheet as a whole shows about the answers that follow from wrong ones.
///
/// Whoever copies another's sheet, or fills in a number, has answers that hang together here and there: each σ
/// follows from its net input. Only the whole sheet tells that this is no work of the student's.
struct Unearned {
  /// Whether nearly all answers that should start from the student's givens start from something else.
  let isForeign: Bool
  /// The numbers that stand in the place of several answers without being any of them.
  private let fillers: Set<Rational>

  /// So many wrong answers are needed before a sheet is called another's: fewer may be one misunderstanding.
  private static let fewestForeign = 4
  /// Among more wrong answers than this, one that does start from the givens is luck.
  private static let luck = 5
  /// In so many places a number is no coincidence.
  private static let fewestFillers = 3

  /// Looks at the marks of the steps alone, and at the numbers written.
  init(_ scheme: MarkingScheme, _ marks: [StepMark], _ numbers: [Rational?]) {
    var (own, wrong) = (0, 0)
    var uses: [Rational: Int] = [:]
    for (index, step) in scheme.steps.enumerated() {
      let startsFromGivens = step.ways.allSatisfy { way in
        way.givens.contains { scheme.derivation[scheme.givens[$0]]?.role != .rate }
      }
      switch (marks[index].outcome, marks[index].refusal) {
      case (.correct, _), (.follows, _), (.repeated, _), (.slip, _): if startsFromGivens { own += 1 }
      // What another convention makes of the student's givens does come from them.
      case (.wrong, nil) where marks[index].convention != nil: if startsFromGivens { own += 1 }
      case (.wrong, nil):
        if startsFromGivens { wrong += 1 }
        if let number = numbers[index] { uses[number, default: 0] += 1 }
      default: break
      }
    }
    isForeign = wrong >= Self.fewestForeign && own * Self.luck < wrong
    fillers = Set(uses.filter { $0.value >= Self.fewestFillers }.keys)
  }

  /// Why an answer that follows from those of some steps earns nothing after all, if it does not.
  func refusal(from sources: [Int], _ numbers: [Rational?]) -> CreditRefusal? {
    if isForeign { return .foreign }
    let isFiller = sources.contains { source in numbers[source - 1].map(fillers.contains) ?? false }
    return isFiller ? .filler : nil
  }
}
