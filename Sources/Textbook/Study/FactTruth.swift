import NumericCore

extension Study {
  /// Whether a fact is certainly true or certainly false under the values and the convention at hand; nil where the
  /// enclosures do not tell, or a value does not exist.
  public func truth(of fact: Fact) -> Bool? {
    switch fact {
    case .isBelow(let left, let right): outcome(of: ComparedValues(left, right)).map { $0 == .below }
    case .equal(let left, let right): outcome(of: ComparedValues(left, right)).map { $0 == .same }
    case .rounds(let value, let decimal): rounds(value, to: decimal)
    case .all(let facts): truth(ofAll: facts)
    // One holds at least: not all of them fail.
    case .any(let facts): truth(ofAll: facts.map { .not($0) }).map { !$0 }
    case .not(let fact): truth(of: fact).map { !$0 }
    case .found(let found): outcome(of: found.inquiry)
    }
  }

  private func truth(ofAll facts: [Fact]) -> Bool? {
    var isKnown = true
    for fact in facts {
      switch truth(of: fact) {
      case false?: return false
      case true?: continue
      case nil: isKnown = false
      }
    }
    return isKnown ? true : nil
  }

  private func rounds(_ value: Expression, to decimal: PrintedDecimal) -> Bool? {
    let enclosure = enclosures(value)
    guard !enclosure.isEmpty, isDefined(value) else { return nil }
    if decimal.isRounding(ofAllOf: enclosure) { return true }
    return decimal.isDisjoint(from: enclosure) ? false : nil
  }
}

/// How two values of a derivation compare; nil where that is not certain.
private struct ComparedValues: Inquiry {
  enum Order { case below, same, above }

  let left: Expression
  let right: Expression

  init(_ left: Expression, _ right: Expression) {
    self.left = left
    self.right = right
  }

  func outcome(in study: Study) -> Order? {
    let (a, b) = (study.enclosures(left), study.enclosures(right))
    guard !a.isEmpty, !b.isEmpty, study.isDefined(left), study.isDefined(right) else { return nil }
    if a.isCertainlyLess(than: b) { return .below }
    if b.isCertainlyLess(than: a) { return .above }
    // Close to each other, or equal: exact arithmetic tells them apart, or a proof makes them one.
    let (c, d) = (study.exacts(left), study.exacts(right))
    if c.isDefined, d.isDefined { return c == d ? .same : c < d ? .below : .above }
    if case .proved = study.derivation.compare(left, right) { return .same }
    return nil
  }
}
