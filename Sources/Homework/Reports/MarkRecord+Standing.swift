/// Which of a student's files counts, as its record says it.
extension MarkRecord {
  /// How many answers there are to mark; a file that could not be marked was handed in all the same.
  public var answered: Int {
    max(steps.count { $0.outcome != .blank }, problem != nil || points > 0 ? 1 : 0)
  }

  /// The record among the others of its student's for the chapter.
  public func standing(_ standing: Attempts.Standing, by rule: Attempts.Rule) -> MarkRecord {
    var record = self
    switch standing {
    case .counts(_, of: 1): break
    case .counts(let number, let count): record.attempt = Attempt(number: number, of: count, rule: rule)
    case .superseded(let other): record = setAside(.duplicate(of: other, by: rule))
    case .untouched(let other): record = setAside(.untouchedCopy(of: other))
    case .notAttempted: record = setAside(.notAttempted)
    case .late: record = setAside(.late)
    }
    return record
  }

  /// The record of a file that a platform has from a student; one whose sheet is another's is not marked, for either.
  public func handedIn(by person: Person?) -> MarkRecord {
    guard let person else { return self }
    guard let student else {
      // Nobody can read it, and it is not nothing.
      var record = self
      record.student = person.id
      return record
    }
    guard OwnerKey(student) != OwnerKey(person.id) else { return self }
    var record = setAside(.anothersSheet(of: student, handedInBy: person.id))
    record.student = person.id
    return record
  }

  private func setAside(_ problem: SheetProblem) -> MarkRecord {
    var record = MarkRecord(name: name, problem: problem)
    (record.student, record.isolation) = (student, isolation)
    return record
  }

  /// Whether the file is left out by a rule of the course's, which is no fault of the file's.
  public var isSetAside: Bool {
    let names = [
      SheetProblem.duplicate(of: "", by: .latest), .untouchedCopy(of: ""), .notAttempted, .late,
    ].map(\.name)
    return problem.map { names.contains($0.name) } ?? false
  }

  /// Whether there was nothing in it to mark.
  public var isNotAttempted: Bool { problem?.name == SheetProblem.notAttempted.name }
}
