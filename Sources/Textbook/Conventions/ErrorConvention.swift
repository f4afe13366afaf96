import NumericCore

extension Convention {
  /// The error as t − o, as in ∂E/∂w = −(t − o)·….
  package static let targetMinusOutput = direction(
    "target-minus-output", Bilingual(ko: "오차를 목표값 − 출력으로 쓴다", en: "the error is target − output"),
    isTargetFirst: true)

  /// The error as o − t, as in ∂E/∂w = (o − t)·….
  package static let outputMinusTarget = direction(
    "output-minus-target", Bilingual(ko: "오차를 출력 − 목표값으로 쓴다", en: "the error is output − target"),
    isTargetFirst: false)

  private static func direction(_ choice: String, _ meaning: Bilingual, isTargetFirst: Bool) -> Convention {
    Convention(
      .error, choice, meaning,
      .formulas { derivation in
        func turned(flippingSignals: Bool) -> Derivation {
          derivation.turningErrors(isTargetFirst: isTargetFirst, flippingSignals: flippingSignals)
        }
        let (flipped, kept) = (turned(flippingSignals: true), turned(flippingSignals: false))
        let steps = derivation.names.filter {
          if case .step? = derivation[$0]?.definition { true } else { false }
        }
        let signals = derivation.names.filter { flipped.formula(of: $0) != kept.formula(of: $0) }
        guard !steps.isEmpty, !signals.isEmpty else { return flipped }
        // An error that a step adds to its weight must keep its sign, or the step would go uphill.
        let isSafe = derivation.effects(of: flipped).allSatisfy { effect in
          effect.outcome.keepsValue || !steps.contains(effect.lectureName)
        }
        return isSafe ? flipped : kept
      })
  }
}

extension Derivation {
  /// The derivation with every difference of target and output written the other way round.
  ///
  /// Inside a formula the value stays: −(t − o)·h becomes (o − t)·h. A quantity that *is* the difference is the
  /// error itself: it changes its sign, unless it is a partial derivative, which no way of writing changes.
  fileprivate func turningErrors(isTargetFirst: Bool, flippingSignals: Bool) -> Derivation {
    func turned(_ formula: Expression) -> Expression { turning(formula, isTargetFirst: isTargetFirst) }
    return rewritten { quantity in
      switch quantity.definition {
      case .formula(let formula):
        var changed = turned(formula)
        guard changed != formula else { return nil }
        if flippingSignals, case .negation(let difference) = changed, formula.isDifference,
          !isPartialDerivative(formula)
        {
          changed = difference
        }
        return .formula(changed)
      case .step(let parameter, let rate, let gradient):
        let changed = turned(gradient)
        return changed == gradient ? nil : .step(parameter: parameter, rate: rate, gradient: changed)
      default: return nil
      }
    }
  }

  /// Whether a formula is the value of a partial derivative of the derivation, by normal form.
  private func isPartialDerivative(_ formula: Expression) -> Bool {
    var doubles = doubles
    return names.contains { name in
      guard case .partial? = self[name]?.definition, doubles(name) == doubles(formula) else { return false }
      if case .proved = quantities.compare(.symbol(name), formula) { return true }
      return false
    }
  }

  /// The formula with each difference of target and output turned round, and its sign carried outward.
  private func turning(_ formula: Expression, isTargetFirst: Bool) -> Expression {
    func turned(_ formula: Expression) -> Expression { turning(formula, isTargetFirst: isTargetFirst) }
    switch formula {
    case .sum(let terms):
      if let swapped = turnedDifference(terms, isTargetFirst: isTargetFirst) { return -swapped }
      let changed = terms.map(turned)
      return changed == terms ? formula : .sum(of: changed)
    case .product(let factors):
      let changed = factors.map(turned)
      return changed == factors ? formula : ChainRule.multiplied(changed)
    case .quotient(let a, let b):
      guard case .negation(let numerator) = turned(a), turned(a) != a else {
        return .quotient(turned(a), turned(b))
      }
      return -(numerator / turned(b))
    case .negation(let a): return turned(a) == a ? formula : negated(turned(a))
    case .power(let a, let exponent):
      guard case .negation(let base) = turned(a), turned(a) != a else { return .power(turned(a), exponent) }
      return exponent.isMultiple(of: 2) ? .power(base, exponent) : -.power(base, exponent)
    case .apply(let function, let a): return .apply(function, turned(a))
    case .series(let series):
      // Written out: only a term with its index put in says which of its symbols is a target.
      let sum = turned(series.sum)
      return sum == series.sum ? formula : sum
    case .number, .pi, .symbol: return formula
    }
  }

  /// b − a for the terms of a − b, where one of them is a target and the other an output, and they stand in the
  /// other order.
  private func turnedDifference(_ terms: [Expression], isTargetFirst: Bool) -> Expression? {
    guard terms.count == 2, case .negation(let subtracted) = terms[1] else { return nil }
    let (target, output) = isTargetFirst ? (subtracted, terms[0]) : (terms[0], subtracted)
    guard isTarget(target), !isTarget(output), !output.symbols.isEmpty else { return nil }
    return subtracted - terms[0]
  }

  private func isTarget(_ formula: Expression) -> Bool {
    if case .symbol(let name) = formula { self[name]?.role == .target } else { false }
  }
}
