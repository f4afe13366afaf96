import NumericCore

/// What a run finds out that is shown beside the derivation: it is run when a reader asks to see it.
///
/// What it states is a derivation of its own, with quantities of its own.
public protocol Findings: Inquiry where Outcome == Study {
  /// Runs it on a derivation, and states what came of it, the same each time.
  func state(in d: inout Derivation, on study: Study)
}

extension Findings {
  /// The study of what it states.
  public func outcome(in study: Study) -> Study {
    var found = Derivation(beside: study.derivation)
    state(in: &found, on: study)
    return Study(found, rewriting: study.rewriting)
  }
}

extension Derivation {
  /// Leaves a place for what a run finds out.
  public mutating func show(_ findings: any Findings) { steps.append(.findings(findings)) }

  /// States givens of another derivation, with their numbers there.
  public mutating func take(
    _ givens: [Expression], from other: Derivation, file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    for name in givens.map({ other.stated($0, at: place) }) {
      guard let quantity = other[name], case .given(let value) = quantity.definition else {
        AuthorMistake.stop("\(name) is computed, so it can't be taken as a given", at: place)
      }
      given(name, value, as: quantity.role, file: file, line: line)
    }
  }

  /// An empty derivation shown with another, from the same numbers.
  fileprivate init(beside other: Derivation) {
    self.init()
    changed = other.changed
  }
}
