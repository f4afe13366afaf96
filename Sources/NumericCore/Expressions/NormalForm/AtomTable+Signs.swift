/// The signs of normal forms.
extension AtomTable {
  /// Takes it that a formula is above 0, or below.
  mutating func assume(_ value: FractionSum, isPositive: Bool) throws(NormalFormError) {
    let core = try core(of: simplest(value))
    var base: LogarithmBase?
    var sign = true
    if let (denominator, numerator) = core.single, denominator == .one {
      let (coefficient, monomial, rest) = try numerator.normalized(budget)
      sign = coefficient > Rational(0)
      if rest == .one, monomial.powers.count == 2, monomial.powers[1] == 1 {
        base = .atom(monomial.powers[0])
      } else if monomial == .one, rest != .one {
        base = .factor(try number(ofFactor: rest))
      }
    }
    let canonical = sign ? core : try negative(core)
    signs.assume(canonical, base, isPositive: isPositive == sign)
    try judgeFactors()
  }

  /// Whether an argument, as `core(of:)` gives it, is above 0; nil where that is not known.
  ///
  /// A number that is 0 is not.
  func isPositive(_ core: FractionSum) throws(NormalFormError) -> Bool? {
    if let number = core.constant { return number > Rational(0) }
    guard !signs.cores.isEmpty else { return nil }
    let opposite = try negative(core)
    for (known, isPositive) in signs.cores {
      if try areEqual(core, known) { return isPositive }
      if try areEqual(opposite, known) { return !isPositive }
    }
    return nil
  }

  /// A fraction with the same sign wherever the given one is defined: without numbers, and without whatever is
  /// known to be positive.
  mutating func core(of a: FractionSum) throws(NormalFormError) -> FractionSum {
    if let number = a.constant {
      return FractionSum(Rational(number > Rational(0) ? 1 : number < Rational(0) ? -1 : 0))
    }
    // 2 − 1/(1 + E) is (1 + 2E)/(1 + E): over one denominator a glance may tell.
    guard let (whole, denominator) = try combinedIfShort(a) else {
      let isPositive = a.parts.allSatisfy { denominator, numerator in
        self.isPositive(numerator) && denominator.factors.allSatisfy { self.sign(ofFactor: $0.thing) == true }
      }
      if isPositive { return .one }
      guard let leading = a.sorted[0].numerator.leading else { return a }
      return try scaled(a, by: Rational(1) / leading.coefficient.magnitude)
    }
    let (coefficient, monomial, rest) = try whole.normalized(budget)
    var isNegative = coefficient < Rational(0)
    func strip(_ sign: Bool?, _ exponent: Int) -> Bool {
      guard let sign else { return false }
      if !sign, !exponent.isMultiple(of: 2) { isNegative.toggle() }
      return true
    }
    var kept = Monomial.one
    for (atom, exponent) in monomial.factors where !strip(sign(ofAtom: atom), exponent) {
      // Where 1/x is defined it has the sign of x, and 1/x² is above 0.
      if !exponent.isMultiple(of: 2) {
        kept = kept * Monomial(atom)
      } else if exponent > 0 {
        kept = kept * Monomial(atom, exponent: 2)
      }
    }
    var below = Monomial.one
    for (factor, exponent) in denominator.factors where !strip(sign(ofFactor: factor), exponent) {
      if !exponent.isMultiple(of: 2) { below = below * Monomial(factor) }
    }
    var isRestKept = false
    if rest != .one {
      let factor = try number(ofFactor: rest)
      isRestKept = !strip(sign(ofFactor: factor), 1)
    }
    var above = Polynomial(kept, coefficient: Rational(isNegative ? -1 : 1))
    if isRestKept { above = try .times(rest, above, budget) }
    above = try reduced(above)
    return FractionSum([below: above], residue: residue(of: above, over: below))
  }

  /// Whether an atom, factor or number is above 0 everywhere, as far as a glance tells.
  func isEvidentlyPositive(_ base: LogarithmBase) -> Bool {
    switch base {
    case .atom(let atom): sign(ofAtom: atom) == true
    case .factor(let factor): sign(ofFactor: factor) == true
    case .number: true
    }
  }

  private func sign(ofAtom atom: Int) -> Bool? {
    switch atoms[atom] {
    case .exponential, .pi: true
    case .symbol, .function, .logarithm: signs.sign(of: .atom(atom))
    }
  }

  private func sign(ofFactor factor: Int) -> Bool? {
    factors[factor].isPositive ? true : signs.sign(of: .factor(factor))
  }

  /// Whether a polynomial is a sum of terms none of which is below 0 anywhere, and one of which is above 0
  /// everywhere, as far as a glance tells.
  func isPositive(_ polynomial: Polynomial) -> Bool {
    var hasPositive = false
    for (monomial, coefficient) in polynomial.terms {
      guard coefficient > Rational(0) else { return false }
      let isAbove = monomial.factors.allSatisfy { sign(ofAtom: $0.thing) == true }
      guard isAbove || monomial.factors.allSatisfy({ isNotNegative($0.thing, $0.exponent) }) else {
        return false
      }
      hasPositive = hasPositive || isAbove
    }
    return hasPositive
  }

  private func isNotNegative(_ atom: Int, _ exponent: Int) -> Bool {
    if exponent.isMultiple(of: 2) || sign(ofAtom: atom) == true { return true }
    switch atoms[atom] {
    case .function(.squareRoot, _), .function(.step, _): return true
    default: return false
    }
  }
}
