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
  /// Nil where nothing went wrong.
  init?(_ marks: [StepMark]) {
    guard let first = marks.first(where: \.outcome.isMistake) else { return nil }
    let later = marks.drop { $0.step.number <= first.step.number }
    var reached: Set<Int> = [first.step.number]
    var followed: [Int] = []
    for mark in later {
      guard !reached.isDisjoint(with: mark.follows) else { continue }
      reached.insert(mark.step.number)
      followed.append(mark.step.number)
    }
    self.init(
      step: first.step.number, followed: followed,
      lost: later.filter { $0.points == 0 }.map(\.step.number))
  }

  /// Of code, within the function that went wrong first: what is handed to the others is right.
  init?(code steps: [MarkRecord.StepRecord]) {
    guard let first = steps.first(where: \.outcome.isMistake) else { return nil }
    let later = steps.filter { $0.function == first.function && $0.number > first.number }
    self.init(
      step: first.number, followed: later.filter { $0.outcome == .follows }.map(\.number),
      lost: later.filter { $0.points == 0 }.map(\.number))
  }
}
