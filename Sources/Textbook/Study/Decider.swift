import NumericCore

/// Decides the claims of a study's derivation.
struct Decider {
  let study: Study

  init(_ study: Study) { self.study = study }

  var derivation: Derivation { study.derivation }
  var enclosures: StudiedValues<Interval> { study.enclosures }
  var exacts: StudiedValues<Rational> { study.exacts }

  /// Decides every part, then looks for the slip behind what is refuted; `earlier` are the numbers that the lecture
  /// has printed before.
  func verdict(on claim: Claim, after earlier: PrintedSoFar) -> Verdict {
    var printedSoFar = earlier
    var findings: [Finding] = []
    for part in claim.parts {
      let finding = finding(on: part, after: printedSoFar)
      findings.append(finding)
      // A number of other givens, or of another convention, is none of the factors here.
      if let number = part.printedQuantity, finding.kind != .notApplicable { printedSoFar.add(number) }
    }
    let verdict = Verdict(claim: claim, findings: findings, diagnosis: nil)
    if derivation.quantities.repeatsTargets(findings) {
      return Verdict(claim: claim, findings: findings, diagnosis: Diagnosis(.init(.targetsRepeated)))
    }
    guard verdict.isMiscalculated else { return verdict }
    // First, since it puts the corrections into the findings.
    let diagnosis = diagnosis(of: &findings)
    return Verdict(
      claim: claim, findings: findings, diagnosis: diagnosis,
      isTooLargeForSlips: diagnosis == nil && isTooLargeForSlips(findings))
  }

  /// A part that keeps to the lecture's convention where the derivation doesn't is set aside, unless it holds
  /// there, too.
  func finding(on assertion: Assertion, after earlier: PrintedSoFar) -> Finding {
    guard let objection = study.rewriting?.objection(to: assertion) else {
      return decided(assertion, after: earlier)
    }
    if !objection.isFinal {
      let finding = decided(assertion, after: earlier)
      if finding.kind != .refuted, finding.kind != .undecided { return finding }
    }
    var finding = Finding(assertion, .notApplicable)
    finding.reason = objection.reason
    return finding
  }

  private func decided(_ assertion: Assertion, after earlier: PrintedSoFar) -> Finding {
    switch assertion {
    case .prints(let value, let decimal, let shown, _):
      if isOverridden(value) { return Finding(assertion, .notApplicable) }
      return printed(assertion, value, decimal, shown, after: earlier.decimals)
    case .approximates(let value, let decimal):
      if isOverridden(value) { return Finding(assertion, .notApplicable) }
      return approximated(assertion, value, decimal)
    case .shows(let value, let arithmetic):
      if isOverridden(value) { return Finding(assertion, .notApplicable) }
      return showing(assertion, value, arithmetic)
    case .given(let name, let decimal):
      if isOverridden(name) { return Finding(assertion, .notApplicable) }
      return given(assertion, name, decimal)
    case .equal(let left, let right, let condition):
      return equality(assertion, left, right, condition, otherwise: .proved)
    case .cases(let formula, let pieces):
      return cases(assertion, formula, pieces)
    case .defines(let name, let formula, let condition):
      return definition(assertion, name, formula, condition)
    case .rule(let updated, let formula):
      return rule(assertion, updated, formula)
    case .atMost(let formula, let bound, let gap, let condition):
      return bounded(assertion, formula, bound, gap, condition)
    case .matrix(_, let vector, let formula, let condition, let isDefinition):
      return matrix(assertion, vector, formula, condition, isDefinition: isDefinition)
    case .runs(let experiment):
      if experiment.data.contains(where: isOverridden) { return Finding(assertion, .notApplicable) }
      return observed(assertion, study.outcome(of: experiment))
    case .states(let statement):
      return stated(assertion, study.outcome(of: statement))
    }
  }

  /// Whether a value depends on a given that was set to something else.
  private func isOverridden(_ formula: Expression) -> Bool { derivation.isOverridden(formula) }

  // MARK: - Numbers

  /// As of a printed number, but nothing was calculated that could have been rounded on the way; the value is told
  /// two digits further, to say how near it comes.
  private func approximated(
    _ assertion: Assertion, _ value: Expression, _ decimal: PrintedDecimal
  ) -> Finding {
    var finding = printed(assertion, value, decimal, nil, after: [:])
    finding.chain = nil
    guard finding.kind == .refuted else { return finding }
    finding.corrected = PrintedDecimal.rounding(
      exacts(value), enclosures(value), decimals: decimal.decimals + 2
    ).map { .decimal($0) }
    return finding
  }

  private func printed(
    _ assertion: Assertion, _ value: Expression, _ decimal: PrintedDecimal, _ shown: Expression?,
    after earlier: [Symbol: PrintedDecimal]
  ) -> Finding {
    let exact = exacts(value)
    let enclosure = enclosures(value)
    let kind: Verdict.Kind =
      if exact.isDefined {
        decimal.isRounding(of: exact) ? .certified : .refuted
      } else if !study.isDefined(value) {
        .undecided
      } else if decimal.isRounding(ofAllOf: enclosure) {
        .certified
      } else if decimal.isDisjoint(from: enclosure) {
        .refuted
      } else {
        .undecided
      }
    var finding = Finding(assertion, kind)
    finding.enclosure = enclosure
    finding.exact = exact.isDefined ? exact : nil
    if kind == .refuted {
      finding.corrected = PrintedDecimal.rounding(exact, enclosure, decimals: decimal.decimals).map {
        .decimal($0)
      }
    }
    finding.chain = chain(
      of: value, printed: decimal, isCertified: kind == .certified, shown: shown, after: earlier)
    return finding
  }

  private func showing(
    _ assertion: Assertion, _ value: Expression, _ arithmetic: Expression
  ) -> Finding {
    let exact = exacts(value)
    let shown = arithmetic.evaluated { exacts($0) }
    let enclosure = enclosures(value)
    var finding = Finding(assertion, .undecided)
    finding.enclosure = enclosure
    if exact.isDefined, shown.isDefined {
      finding.kind = exact == shown ? .certified : .refuted
      finding.exact = exact
    } else if study.isDefined(value), study.isDefined(arithmetic) {
      let isApart =
        shown.isDefined ? !enclosure.contains(shown) : enclosure.isDisjoint(from: enclosures(arithmetic))
      finding.kind =
        isApart ? .refuted : derivation.quantities.areOneNumber(value, arithmetic) ? .certified : .undecided
      finding.exact = exact.isDefined ? exact : nil
    }
    if finding.kind == .refuted, let formula = derivation.written(value) {
      finding.corrected = .formula(
        formula.substituting { exacts($0).isDefined ? exacts($0).expression : nil })
    }
    return finding
  }

  private func given(_ assertion: Assertion, _ name: Expression, _ decimal: PrintedDecimal) -> Finding {
    guard case .given(let stated)? = derivation[name.name]?.definition else {
      return Finding(assertion, .undecided)
    }
    var finding = Finding(assertion, stated.value == decimal.value ? .reproduced : .refuted)
    finding.exact = stated.value
    if finding.kind == .refuted { finding.corrected = .decimal(stated) }
    return finding
  }

  // MARK: - Formulas

  /// Compares two formulas, with the values that the study knows.
  func compare(
    _ left: Expression, _ right: Expression, under condition: Condition? = nil
  ) -> Quantities.Equality {
    let read = right.read(as: condition?.reading ?? [:])
    return derivation.quantities.compare(
      left, right, under: condition, values: study.definedValues(of: [left, read]))
  }

  private func equality(
    _ assertion: Assertion, _ left: Expression, _ right: Expression, _ condition: Condition?,
    otherwise kind: Verdict.Kind
  ) -> Finding {
    let other = condition.map { condition in right.substituting { condition.otherwise[$0] } } ?? right
    switch compare(left, other) {
    case .proved: return Finding(assertion, kind)
    case .provedWherePositive(let formulas):
      var finding = Finding(assertion, .conditional)
      finding.condition = .positive(formulas)
      if let condition, case .proved = compare(left, right, under: condition) {
        finding.condition = condition
      }
      return finding
    case .unknown: return Finding(assertion, .undecided)
    case .different(let counterexample):
      var finding = Finding(assertion, .refuted)
      finding.counterexample = counterexample
      guard let condition else { return finding }
      switch compare(left, right, under: condition) {
      case .proved:
        finding.kind = .conditional
        finding.condition = condition
      case .different(let counterexample):
        // It doesn't hold even then, which says more.
        finding.counterexample = counterexample
        finding.condition = condition
      case .unknown, .provedWherePositive: break
      }
      return finding
    }
  }

  /// A formula by cases holds when each case is proved; a point inside one of them refutes it.
  private func cases(_ assertion: Assertion, _ formula: Expression, _ pieces: [Piece]) -> Finding {
    var finding = Finding(assertion, .proved)
    for piece in pieces {
      switch derivation.quantities.compare(formula, with: piece) {
      case .proved: continue
      case .unknown, .provedWherePositive: finding.kind = .undecided
      case .different(let counterexample):
        finding.kind = .refuted
        finding.counterexample = counterexample
        finding.corrected = formula.symbols.first.flatMap { derivation.formula(of: $0) }.map { .formula($0) }
        return finding
      }
    }
    return finding
  }

  /// A definition holds when the derivation's own formula is the printed one.
  private func definition(
    _ assertion: Assertion, _ name: Expression, _ formula: Expression, _ condition: Condition?
  ) -> Finding {
    guard isComputed(name, apartFrom: formula) else { return Finding(assertion, .undecided) }
    return equality(assertion, name, formula, condition, otherwise: .defined)
  }

  /// A rule is reproduced when the derivation computes the updated value by it.
  ///
  /// ∂E/∂w in it is the derivative of E, worked out for the occasion: what the derivation has under that name is what it
  /// steps along, and must not speak for itself.
  private func rule(_ assertion: Assertion, _ updated: Expression, _ formula: Expression) -> Finding {
    guard isComputed(updated, apartFrom: formula) else { return Finding(assertion, .undecided) }
    var derivation = derivation
    let printed = formula.substituting { derivation.quantities.workedOut($0) }
    return equality(assertion, updated, printed, nil, otherwise: .reproduced)
  }

  /// Whether the derivation has a formula for a quantity, and the printed one does not lead back to it: that
  /// h is h defines nothing.
  private func isComputed(_ quantity: Expression, apartFrom formula: Expression) -> Bool {
    derivation.formula(of: quantity.name) != nil
      && !derivation.quantities.ancestors(of: formula.symbols).contains(quantity.name)
  }

  private func matrix(
    _ assertion: Assertion, _ vector: Matrix, _ formula: MatrixFormula, _ condition: Condition?,
    isDefinition: Bool
  ) -> Finding {
    let meanwhile = condition?.otherwise ?? [:]
    func compared(under condition: Condition?) -> (Verdict.Kind, Counterexample?, ShapeError?) {
      let read = condition?.reading ?? meanwhile
      let reading = formula.substituting { read[$0] }
      do throws(ShapeError) {
        let result = try reading.evaluated()
        guard result.shape == vector.shape else {
          return (.refuted, nil, ShapeError(left: vector.shape, right: result.shape))
        }
        let assumed = condition.map {
          Condition(ko: "", en: "", assuming: $0.assuming, positive: $0.positive, negative: $0.negative)
        }
        for (left, right) in zip(vector.entries, result.entries) {
          switch compare(left, right, under: assumed) {
          case .proved: continue
          case .different(let counterexample): return (.refuted, counterexample, nil)
          case .unknown, .provedWherePositive: return (.undecided, nil, nil)
          }
        }
        return (isDefinition ? .defined : .proved, nil, nil)
      } catch {
        return (.refuted, nil, error)
      }
    }
    var finding = Finding(assertion, .undecided)
    (finding.kind, finding.counterexample, finding.shapes) = compared(under: nil)
    if finding.kind == .refuted, let condition {
      let (kind, _, _) = compared(under: condition)
      if kind == .proved || kind == .defined {
        finding.kind = .conditional
        finding.condition = condition
      }
    }
    return finding
  }

  // MARK: - Experiments and statements

  private func stated(_ assertion: Assertion, _ outcome: StatementOutcome) -> Finding {
    var finding = Finding(assertion, outcome.kind)
    finding.outcome = outcome
    finding.corrected = outcome.corrected.map { .words($0) }
    finding.condition = outcome.condition.map { Condition(ko: $0.ko, en: $0.en) }
    return finding
  }

  /// An experiment that observes nothing shows nothing.
  private func observed(_ assertion: Assertion, _ record: ExperimentRecord) -> Finding {
    let observations = record.observations
    let kind: Verdict.Kind =
      observations.isEmpty ? .undecided : observations.allSatisfy(\.holds) ? .reproduced : .refuted
    var finding = Finding(assertion, kind)
    finding.record = record
    return finding
  }

  // MARK: - Diagnosis

  /// Whether what is wrong comes from so much that no slip was looked for.
  private func isTooLargeForSlips(_ findings: [Finding]) -> Bool {
    let wrong = findings.filter { $0.kind == .refuted }.compactMap(\.assertion.subject)
    return !wrong.isEmpty
      && derivation.quantities.origins(of: wrong.flatMap(\.symbols)).count > SlipSearch.largest
  }

  /// Looks for the slip behind the refuted parts, and puts the right formula closest to the print beside them.
  private func diagnosis(of findings: inout [Finding]) -> Diagnosis? {
    var found: Diagnosis?
    var goals: [Goal] = []
    for index in findings.indices where findings[index].kind == .refuted {
      switch findings[index].assertion {
      case .equal(let left, let right, _), .defines(let left, let right, _), .rule(let left, let right):
        let reading = findings[index].condition?.reading ?? [:]
        let printed = right.read(as: reading)
        let diagnosed = derivation.quantities.diagnosis(
          of: printed, for: left, under: findings[index].condition)
        found = found ?? diagnosed?.0
        let written = diagnosed?.1 ?? derivation.written(left)
        findings[index].corrected = written.map { .formula($0) }
      case .matrix(_, let vector, let formula, let condition, let isDefinition):
        for repair in formula.transpositions {
          let tried = Assertion.matrix(name: "", vector, repair, condition, isDefinition: isDefinition)
          let kind = matrix(tried, vector, repair, nil, isDefinition: isDefinition).kind
          guard kind == .proved || kind == .defined else { continue }
          findings[index].corrected = .matrix(repair)
          found = found ?? Diagnosis(.init(.matrixTransposed))
        }
      case .shows(let value, let arithmetic): goals.append(.shows(value, arithmetic))
      case .prints(let value, let decimal, _, _): goals.append(.prints(value, decimal))
      case .approximates, .given, .atMost, .cases, .runs, .states: break
      }
    }
    // What explains all numbers says more than what explains one of them.
    if let diagnosis = found ?? derivation.quantities.diagnosis(of: goals) { return diagnosis }
    guard goals.count > 1 else { return nil }
    return goals.lazy.compactMap { derivation.quantities.diagnosis(of: [$0]) }.first
  }
}

extension Derivation {
  /// Whether a value depends on a given that was set to something else.
  func isOverridden(_ formula: Expression) -> Bool {
    !changed.isEmpty && quantities.depend(formula.symbols, on: changed)
  }

  /// The right formula of a quantity, or of a formula of partial derivatives and steps; nil where there is
  /// nothing to write out.
  fileprivate func written(_ expression: Expression) -> Expression? {
    if case .symbol(let symbol) = expression { return formula(of: symbol) }
    return quantities.unfolded(expression, completely: false).flatMap { $0 == expression ? nil : $0 }
  }
}
