import NumericCore

extension Study {
  /// Whether a fact is certainly true or certainly false under the values and the convention at hand; nil where the
  /// enclosures do not tell, or a value does not exist.
  public func truth(of fact: Fact) -> Bool? {
    switch fact {
    case .isBelow(let left, let right): outcome(of: ComparedValues(left, right)).map { $0 == .below }
    case .equal(let left, let right): outcome(of: ComparedValues(left, right)).map { $0 == .same }
    case .identical(let left, let right): outcome(of: ComparedFunctions(left: left, right: right))
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

  /// Whether a value rounds to a decimal, for certain; nil where that is not known, or the value does not exist.
  func rounds(_ value: Expression, to decimal: PrintedDecimal) -> Bool? {
    let (exact, enclosure) = (exacts(value), enclosures(value))
    if exact.isDefined { return decimal.isRounding(of: exact) }
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
    if a.isPoint, b.isPoint, a.lowerBound == b.lowerBound { return .same }
    // Close to each other, or equal: exact arithmetic tells them apart, or a proof makes them one.
    let (c, d) = (study.exacts(left), study.exacts(right))
    if c.isDefined, d.isDefined { return c == d ? .same : c < d ? .below : .above }
    if case .proved = study.derivation.quantities.compare(left, right, under: study.derivation.zeros) {
      return .same
    }
    return nil
  }
}

extension Derivation {
  /// The givens that are 0, which can make equal what is no one function.
  fileprivate var zeros: Condition? {
    let zeros = quantities.givenValues.filter { $0.value == Rational(0) }.keys
    guard !zeros.isEmpty else { return nil }
    return Condition(ko: "", en: "", assuming: Dictionary(uniqueKeysWithValues: zeros.map { ($0, 0) }))
  }
}

/// Whether two formulas are one function of the givens; nil where no proof and no counterexample is found.
private struct ComparedFunctions: Inquiry {
  let left: Expression
  let right: Expression

  func outcome(in study: Study) -> Bool? {
    switch study.derivation.quantities.compare(left, right) {
    case .proved: true
    case .different: false
    case .provedWherePositive, .unknown: nil
    }
  }
}
