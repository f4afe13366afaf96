import NumericCore

extension Decider {
  /// `formula` ≤ `bound` everywhere, because bound − formula is a formula that is never negative: a square, say.
  ///
  /// A gap that is not the difference, or not real everywhere, proves nothing either way: only a point above the
  /// bound refutes it, and then it may hold under the condition. The counterexample sets max(0, formula − bound)
  /// apart from 0.
  func bounded(
    _ assertion: Assertion, _ formula: Expression, _ bound: Expression, _ gap: Expression,
    _ condition: Condition?
  ) -> Finding {
    if isBounded(formula, by: bound, gap, under: nil) { return Finding(assertion, .proved) }
    guard case .different(let counterexample) = derivation.quantities.compare(relu(formula - bound), 0) else {
      return Finding(assertion, .undecided)
    }
    var finding = Finding(assertion, .refuted)
    finding.counterexample = counterexample
    guard let condition else { return finding }
    if !condition.assuming.isEmpty, !condition.positive.isEmpty {
      // That the signs alone are not enough says more.
      let signs = Condition(ko: "", en: "", positive: condition.positive)
      if case .different(let point) = derivation.quantities.compare(relu(formula - bound), 0, under: signs) {
        finding.counterexample = point
      }
    }
    let read = formula.read(as: condition.reading)
    if isBounded(read, by: bound, gap, under: condition) {
      finding.kind = .conditional
      finding.condition = condition
    }
    return finding
  }

  /// Whether bound − formula is the gap, and the gap is real everywhere and never negative.
  private func isBounded(
    _ formula: Expression, by bound: Expression, _ gap: Expression, under condition: Condition?
  ) -> Bool {
    let parts =
      derivation.quantities.ancestors(of: gap.symbols).compactMap { derivation.formula(of: $0) } + [gap]
    guard parts.allSatisfy(\.isTotal), gap.isEvidentlyNotNegative(given: condition?.positive ?? []),
      case .proved = derivation.quantities.compare(bound - formula, gap, under: condition)
    else { return false }
    return true
  }
}
