/// Sums, products and quotients of normal forms, and whether one is 0.
extension AtomTable {
  func sum(_ terms: [FractionSum]) throws(NormalFormError) -> FractionSum {
    guard var total = terms.first else { return FractionSum(Rational(0)) }
    for term in terms.dropFirst() { try add(term, to: &total) }
    return total
  }

  /// Adds a fraction, times a number.
  func add(
    _ term: FractionSum, times factor: Rational = Rational(1), to total: inout FractionSum
  ) throws(NormalFormError) {
    try budget.spend(1)
    for (denominator, numerator) in term.parts {
      try total.add(numerator, times: factor, over: denominator, budget)
    }
    total.residue = residue(total.residue, term.residue, Residue(factor)) { $0 + $1 * $2 }
  }

  private func residue(
    _ a: Residue?, _ b: Residue?, _ c: Residue? = .one, _ combined: (Residue, Residue, Residue) -> Residue
  ) -> Residue? {
    guard let a, let b, let c else { return nil }
    return combined(a, b, c)
  }

  func scaled(_ a: FractionSum, by factor: Rational) throws(NormalFormError) -> FractionSum {
    var result = FractionSum(Rational(0))
    try add(a, times: factor, to: &result)
    return result
  }

  func negative(_ a: FractionSum) throws(NormalFormError) -> FractionSum { try scaled(a, by: Rational(-1)) }

  func product(_ a: FractionSum, _ b: FractionSum) throws(NormalFormError) -> FractionSum {
    var result = FractionSum([:], residue: nil)
    try budget.spend(1)
    for (d, m) in a.parts {
      for (e, n) in b.parts {
        try budget.spend(1 + (d.powers.count + e.powers.count) / 8)
        try result.add(reduced(.times(m, n, budget)), over: d * e, budget)
      }
    }
    result.residue = residue(a.residue, b.residue) { a, b, _ in a * b }
    return result
  }

  /// The product of several fractions.
  ///
  /// A sum among them is written over one denominator where that makes it shorter: of h·(1 − h) the factor
  /// 1 − 1/(1 + E) is E/(1 + E), and a chain of thirty such is one term, not 2³⁰.
  func product(_ factors: [FractionSum]) throws(NormalFormError) -> FractionSum {
    guard factors.count > 1 else { return factors.first ?? .one }
    var result = try shortest(factors[0])
    for factor in factors.dropFirst() { result = try product(result, shortest(factor)) }
    return result
  }

  private func shortest(_ a: FractionSum) throws(NormalFormError) -> FractionSum {
    guard a.parts.count > 1, let (numerator, denominator) = try combinedIfShort(a),
      numerator.terms.count < a.length
    else { return a }
    return FractionSum([denominator: numerator], residue: a.residue)
  }

  /// The power with an exponent that is not negative.
  func power(_ base: FractionSum, _ exponent: Int) throws(NormalFormError) -> FractionSum {
    if exponent == 0 { return .one }
    if exponent == 1 { return base }
    guard exponent <= WorkBudget.largestExponent else { throw .tooLarge }
    if let (denominator, numerator) = base.single, let (monomial, coefficient) = numerator.single {
      let largest = max(denominator.largestExponent, monomial.largestExponent)
      let bits = coefficient.magnitude == Rational(1) ? 0 : coefficient.bits
      guard largest <= WorkBudget.largestExponent / exponent,
        bits <= WorkBudget.largestPowerBits / exponent
      else { throw .tooLarge }
      try budget.spend(1 + (bits * exponent / 64) * (bits * exponent / 64) / 64)
      let power = Polynomial(monomial.raised(to: exponent), coefficient: coefficient.raised(to: exponent))
      return FractionSum(
        [denominator.raised(to: exponent): try reduced(power)],
        residue: base.residue?.raised(to: exponent))
    }
    var result = base
    for _ in 1..<exponent { result = try product(result, base) }
    return result
  }

  /// The inverse.
  ///
  /// - Throws: `undefined` where it is of 0.
  mutating func inverse(_ a: FractionSum) throws(NormalFormError) -> FractionSum {
    guard try !isZero(a) else { throw .undefined }
    let (whole, denominator) = try combined(a)
    let (coefficient, monomial, rest) = try whole.normalized(budget)
    var numerator = Polynomial(monomial.inverse, coefficient: Rational(1) / coefficient)
    for (factor, exponent) in denominator.factors {
      numerator = try times(numerator, factor, exponent)
    }
    let below = rest == .one ? Monomial.one : Monomial(try number(ofFactor: rest))
    let residue = a.residue == .zero ? nil : a.residue?.inverse
    return FractionSum([below: try reduced(numerator)], residue: residue)
  }

  /// A fraction over one denominator.
  func combined(
    _ a: FractionSum
  ) throws(NormalFormError) -> (numerator: Polynomial, denominator: Monomial) {
    if let (denominator, numerator) = a.single { return (numerator, denominator) }
    let common = a.parts.keys.reduce(Monomial.one) { .least($0, $1) }
    var total = Polynomial()
    for (denominator, part) in a.sorted {
      var numerator = part
      for (factor, exponent) in (common * denominator.inverse).factors {
        numerator = try times(numerator, factor, exponent)
      }
      try total.add(numerator, budget)
    }
    return (try reduced(total), common)
  }

  /// The same of one part, or of a few terms; nil of a longer sum.
  func combinedIfShort(
    _ a: FractionSum
  ) throws(NormalFormError) -> (numerator: Polynomial, denominator: Monomial)? {
    guard a.parts.count <= 1 || (a.parts.count <= 4 && a.length <= 20) else { return nil }
    return try budget.withShare { () throws(NormalFormError) in try combined(a) }
  }

  private func times(
    _ numerator: Polynomial, _ factor: Int, _ exponent: Int
  ) throws(NormalFormError) -> Polynomial {
    var result = numerator
    for _ in 0..<exponent { result = try reduced(.times(result, factors[factor].polynomial, budget)) }
    return result
  }

  // MARK: - Equality

  /// Whether two fractions are equal: nothing is left of their difference.
  func areEqual(_ a: FractionSum, _ b: FractionSum) throws(NormalFormError) -> Bool {
    if let a = a.residue, let b = b.residue, a != b { return false }
    var difference = a
    try add(b, times: Rational(-1), to: &difference)
    return try isZero(difference)
  }

  /// Whether a fraction is identically 0: part by part, with the parts divided out, or over one denominator.
  func isZero(_ a: FractionSum) throws(NormalFormError) -> Bool {
    if a.isEmpty { return true }
    if let residue = a.residue, residue != .zero { return false }
    let separated = try budget.withShare { () throws(NormalFormError) in try self.separated(a) } ?? a
    return try isZero(combined(separated).numerator)
  }

  /// Whether a numerator is identically 0.
  ///
  /// A rule like sin² = 1 − cos² does not reach negative powers, so they are multiplied away first: the
  /// numerator times a monomial is 0 only where the numerator is, or where some division was by 0.
  private func isZero(_ numerator: Polynomial) throws(NormalFormError) -> Bool {
    if numerator.isZero { return true }
    guard numerator.terms.keys.contains(where: \.hasNegativeExponent) else { return false }
    return try reduced(numerator.normalized(budget).rest).isZero
  }

  // MARK: - Rules of powers

  /// Rewrites powers that have a simpler form: sin² = 1 − cos², a step's square is the step itself.
  func reduced(_ polynomial: Polynomial) throws(NormalFormError) -> Polynomial {
    guard !rules.isEmpty else { return polynomial }
    try budget.spend(polynomial.terms.count)
    var result = polynomial
    var pending = polynomial.terms.keys.filter { reducible($0) != nil }
    while let monomial = pending.popLast() {
      guard let coefficient = result.terms[monomial], let (atom, exponent, rule) = reducible(monomial) else {
        continue
      }
      result.remove(monomial)
      let replacement: Polynomial
      switch rule {
      case .idempotent: replacement = Polynomial(monomial * Monomial(atom, exponent: 1 - exponent))
      case .square(let square):
        replacement = try square.scaled(
          by: Rational(1), times: monomial * Monomial(atom, exponent: -2), budget)
      }
      try result.add(replacement, times: coefficient, budget)
      pending += replacement.terms.keys.filter { reducible($0) != nil }
    }
    return result
  }

  private func reducible(_ monomial: Monomial) -> (atom: Int, exponent: Int, rule: PowerRule)? {
    for (atom, exponent) in monomial.factors where exponent >= 2 {
      if let rule = rules[atom] { return (atom, exponent, rule) }
    }
    return nil
  }
}
