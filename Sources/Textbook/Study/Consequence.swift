import NumericCore

/// What a later claim made of a wrong one.
public struct Consequence: Sendable {
  /// How the later claim stands to the wrong one.
  public enum Outcome: String, CaseIterable, Sendable {
    /// It is what comes of the wrong statement, and not of the right one.
    case carriedOn
    /// It is what comes of the right statement, and not of the wrong one.
    case notCarriedOn
    /// It comes of either; its digits do not tell.
    case ofEither
  }

  /// The later claim.
  public let claimID: String
  /// How it stands to the wrong one.
  public let outcome: Outcome
}

extension Study {
  /// What the later claims of the chapter made of a claim that is refuted or holds only under a condition.
  ///
  /// The wrong statement is put into the derivation in place of the right one. The claims about what is
  /// computed from it are then decided once more: each agrees with the one derivation, or the other, or both.
  public func consequences(of verdict: Verdict) -> [Consequence] {
    guard let world = WrongWorld(of: verdict, in: self) else { return [] }
    return laterVerdicts(than: verdict.claim).compactMap { later in
      world.outcome(of: later).map { Consequence(claimID: later.claim.id, outcome: $0) }
    }
  }

  /// The verdicts on later slides of the same lecture.
  private func laterVerdicts(than claim: Claim) -> [Verdict] {
    verdicts.filter { $0.claim.lecture == claim.lecture && $0.claim.id > claim.id }
      .sorted { $0.claim.id < $1.claim.id }
  }
}

/// The derivation as it would be if a wrong statement were right.
private struct WrongWorld {
  private let right: Study
  private var derivation: Derivation
  /// The quantities that the wrong statement changes.
  private var affected: Set<Symbol> = []
  /// The quantities that are the wrong statement under another name, and what is computed from them.
  private var built: Set<Symbol> = []
  /// Whether a formula is wrong, and not only a number.
  private var isFormula = false

  /// Nil where the wrong statement cannot be calculated with: its shapes don't fit, say.
  init?(of verdict: Verdict, in study: Study) {
    right = study
    derivation = study.derivation
    let wrong = verdict.findings.filter { $0.kind == .refuted || $0.kind == .conditional }
    for finding in wrong { put(finding.assertion) }
    guard !affected.isEmpty || !built.isEmpty else { return nil }
    if !isFormula { addStatedRelations() }
    affected = descendants(of: affected)
    built = descendants(of: built)
  }

  // MARK: - Putting the wrong statement in

  private mutating func put(_ assertion: Assertion) {
    switch assertion {
    case .prints(let value, let decimal, _, _): put(.number(decimal), for: value)
    case .shows(let value, let arithmetic): put(arithmetic, for: value)
    case .equal(let left, let printed, _), .defines(let left, let printed, _), .rule(let left, let printed):
      isFormula = true
      put(printed, for: left)
      addNamesakes(of: printed)
    case .matrix(_, let vector, let printed, _, _):
      guard let result = try? printed.evaluated(), result.shape == vector.shape,
        result.entries.allSatisfy(isCalculable)
      else { return }
      isFormula = true
      for (entry, formula) in zip(vector.entries, result.entries) {
        put(formula, for: entry)
        addNamesakes(of: formula)
      }
    default: break
    }
  }

  /// Makes a quantity what is printed; a formula that has no name is replaced wherever it stands.
  private mutating func put(_ printed: Expression, for value: Expression) {
    guard isCalculable(printed) else { return }
    if case .symbol(let name) = value {
      guard !derivation.quantities.ancestors(of: printed.symbols).contains(name) else { return }
      derivation.quantities.redefine(name, as: .formula(printed))
      affected.insert(name)
      return
    }
    for name in derivation.names {
      guard let formula = derivation.formula(of: name) else { continue }
      let replaced = formula.rewriting { $0 == value ? printed : nil }
      guard replaced != formula else { continue }
      derivation.quantities.redefine(name, as: .formula(replaced))
      affected.insert(name)
    }
  }

  /// Whether every name in a formula is a quantity's.
  private func isCalculable(_ formula: Expression) -> Bool {
    formula.symbols.allSatisfy { derivation[$0] != nil }
  }

  /// Finds the quantities that are defined as what is printed: a chapter goes on with them where the lecture
  /// goes on with the wrong formula.
  private mutating func addNamesakes(of printed: Expression) {
    guard isCalculable(printed) else { return }
    let value = printed.evaluated { right.doubles($0) }
    for name in right.derivation.names where !affected.contains(name) {
      guard case .formula? = right.derivation[name]?.definition, right.doubles(name) == value else {
        continue
      }
      if case .proved = right.derivation.quantities.compare(.symbol(name), printed) { built.insert(name) }
    }
  }

  /// Lets wrong numbers go through the relations that the lecture states, as ∂E/∂h = ∂E₁/∂h + ∂E₂/∂h.
  private mutating func addStatedRelations() {
    for finding in right.verdicts.flatMap(\.findings) where finding.kind == .proved {
      guard case .equal(.symbol(let name), let formula, _) = finding.assertion, isCalculable(formula) else {
        continue
      }
      let origins = derivation.quantities.ancestors(of: formula.symbols)
      guard !origins.contains(name), !origins.isDisjoint(with: affected),
        !derivation.quantities.depend([name], on: affected)
      else { continue }
      derivation.quantities.redefine(name, as: .formula(formula))
    }
  }

  private func descendants(of quantities: Set<Symbol>) -> Set<Symbol> {
    guard !quantities.isEmpty else { return [] }
    return Set(derivation.names.filter { derivation.quantities.depend([$0], on: quantities) })
  }

  // MARK: - Deciding once more

  /// How a later claim stands to the wrong statement; nil where it has nothing to do with it.
  func outcome(of verdict: Verdict) -> Consequence.Outcome? {
    let touched = verdict.findings.filter { isComparable($0.assertion) }
      .filter { !Set($0.assertion.symbols ?? []).isDisjoint(with: affected) }
    guard !touched.isEmpty else {
      let isBuilt = verdict.claim.parts.contains { !Set($0.symbols ?? []).isDisjoint(with: built) }
      return isBuilt ? .carriedOn : nil
    }
    let agreesWithRight = touched.allSatisfy { $0.kind != .refuted && $0.kind != .conditional }
    let agreesWithWrong = touched.allSatisfy { holds($0.assertion) }
    switch (agreesWithWrong, agreesWithRight) {
    case (true, false): return .carriedOn
    case (false, true): return .notCarriedOn
    // A relation that holds whatever its terms are says nothing of them.
    case (true, true): return touched.contains { $0.assertion.isNumber } ? .ofEither : nil
    // An error of its own.
    case (false, false): return nil
    }
  }

  /// Whether a statement can tell: a formula says nothing of a wrong number.
  private func isComparable(_ assertion: Assertion) -> Bool {
    switch assertion {
    case .prints, .shows: true
    case .equal, .defines, .rule: isFormula
    case .matrix(_, let vector, let formula, _, _):
      isFormula && (try? formula.evaluated().shape) == vector.shape
    default: false
    }
  }

  /// Whether a statement holds where the wrong one does.
  private func holds(_ assertion: Assertion) -> Bool {
    switch assertion {
    case .prints(let value, let decimal, _, _):
      var (exacts, enclosures) = (derivation.exacts, derivation.enclosures)
      let exact = exacts(value)
      return exact.isDefined
        ? decimal.isRounding(of: exact) : decimal.isRounding(ofAllOf: enclosures(value))
    case .shows(let value, let arithmetic): return derivation.quantities.areOneNumber(value, arithmetic)
    case .equal(let left, let formula, _), .defines(let left, let formula, _), .rule(let left, let formula):
      return isProved(left, formula)
    case .matrix(_, let vector, let formula, _, _):
      guard let result = try? formula.evaluated(), result.shape == vector.shape else { return false }
      return zip(vector.entries, result.entries).allSatisfy { isProved($0, $1) }
    default: return false
    }
  }

  private func isProved(_ left: Expression, _ right: Expression) -> Bool {
    if case .proved = derivation.quantities.compare(left, right) { true } else { false }
  }
}
