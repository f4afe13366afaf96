/// What is found out by a run too long for stating a derivation: it is run when a reader asks to see it.
public protocol Findings: Sendable {
  /// Runs it, and states what came of it: notes, tables and figures, the same each time. No quantities.
  func state(in d: inout Derivation)
}

extension Derivation {
  /// Leaves a place for what a run finds out.
  public mutating func show(_ findings: any Findings) { steps.append(.findings(findings)) }

  /// The parts in reading order, with what the runs found out in their places.
  public var shownSteps: [Step] {
    steps.flatMap { step -> [Step] in
      guard case .findings(let findings) = step else { return [step] }
      var found = Derivation()
      findings.state(in: &found)
      return found.steps
    }
  }
}
