/// Fractions divided out: x²/(x + 1) as x − 1 + 1/(x + 1).
///
/// Then what cancels does so part by part, and an argument has one form however it was written.
extension AtomTable {
  /// The same fraction with every numerator divided, with remainder, by the factors below it.
  ///
  /// Factors with several atoms or of a common atom are not taken apart, so that 1/(x² − 1) stays.
  func separated(_ a: FractionSum) throws(NormalFormError) -> FractionSum {
    var result = a
    var pending = a.sorted.map(\.denominator)
    while let denominator = pending.popLast() {
      // The last atom first: dividing by a factor brings in only atoms before its own.
      let order = denominator.factors.compactMap { part in
        factors[part.thing].pivot.map { (factor: part.thing, pivot: $0) }
      }.sorted { $0.pivot.atom > $1.pivot.atom }
      for (number, pivot) in order {
        guard let numerator = result.parts[denominator] else { break }
        let (quotient, remainder) = try quotient(of: numerator, by: factors[number].polynomial, pivot)
        guard !quotient.isZero else { continue }
        let lower = denominator * Monomial(number, exponent: -1)
        result.replace(over: denominator, by: try reduced(remainder))
        try result.add(reduced(quotient), over: lower, budget)
        pending.append(lower)
      }
    }
    return result
  }

  /// The quotient and remainder by a factor.
  ///
  /// Where nothing takes powers below 0 away, they are multiplied away first, to see whether it divides without
  /// remainder.
  private func quotient(
    of numerator: Polynomial, by factor: Polynomial, _ pivot: Factor.Pivot
  ) throws(NormalFormError) -> (quotient: Polynomial, remainder: Polynomial) {
    let lowest = numerator.terms.keys.reduce(0) { min($0, $1.exponent(of: pivot.atom)) }
    if lowest < 0, pivot.trailing == nil {
      let power = Monomial(pivot.atom, exponent: lowest)
      let whole = try numerator.scaled(by: Rational(1), times: power.inverse, budget)
      let (quotient, remainder) = try divided(whole, by: factor, pivot)
      if remainder.isZero { return (try quotient.scaled(by: Rational(1), times: power, budget), remainder) }
    }
    return try divided(numerator, by: factor, pivot)
  }

  /// The quotient and remainder by a factor, the remainder with lower powers of the factor's atom.
  private func divided(
    _ numerator: Polynomial, by factor: Polynomial, _ pivot: Factor.Pivot
  ) throws(NormalFormError) -> (quotient: Polynomial, remainder: Polynomial) {
    func divisor(of monomial: Monomial) -> (monomial: Monomial, coefficient: Rational)? {
      let exponent = monomial.exponent(of: pivot.atom)
      return exponent >= pivot.degree ? pivot.leading : exponent < 0 ? pivot.trailing : nil
    }
    try budget.spend(numerator.terms.count)
    var (quotient, remainder) = (Polynomial(), numerator)
    var pending = numerator.terms.keys.filter { divisor(of: $0) != nil }
    while let monomial = pending.popLast() {
      guard let coefficient = remainder.terms[monomial], let term = divisor(of: monomial) else { continue }
      let shift = monomial * term.monomial.inverse
      let share = coefficient / term.coefficient
      try quotient.add(share, shift, budget)
      let taken = try factor.scaled(by: -share, times: shift, budget)
      try remainder.add(taken, budget)
      pending += taken.terms.keys.filter { divisor(of: $0) != nil }
    }
    return (quotient, remainder)
  }
}
