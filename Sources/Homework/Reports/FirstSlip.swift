extension MarkRecord {
  /// The first step that went wrong, and the steps that follow from it.
  public struct FirstSlip: Codable, Sendable, Equatable {
    /// The step's number.
    public var step: Int
    /// The later steps that were worked rightly from it, at once or by way of others.
    public var followed: [Int]
    /// The later steps that earned nothing all the same.
    public var lost: [Int]
  }
}

extension MarkRecord.FirstSlip {
  /// Nil where nothing went wrong. Of code, only the function that went wrong first is looked at: what is handed to the
  /// others is right.
  init?(_ steps: [MarkRecord.StepRecord]) {
    guard let first = steps.first(where: \.outcome.isMistake) else { return nil }
    let later = steps.filter { $0.function == first.function && $0.number > first.number }
    var reached: Set<Int> = [first.number]
    var followed: [Int] = []
    for step in later where !reached.isDisjoint(with: step.follows ?? []) {
      reached.insert(step.number)
      followed.append(step.number)
    }
    self.init(
      step: first.number, followed: followed, lost: later.filter { $0.points == 0 }.map(\.number))
  }
}
