/// A sum of monomials with rational coefficients, none of them 0.
///
/// Whatever makes one longer is paid for out of the proof's budget.
struct Polynomial: Hashable {
  private(set) var terms: [Monomial: Rational] = [:]

  init() {}

  init(_ constant: Rational) { self.init(.one, coefficient: constant) }

  init(_ monomial: Monomial, coefficient: Rational = Rational(1)) {
    if coefficient != Rational(0) { terms[monomial] = coefficient }
  }

  static let one = Polynomial(Rational(1))

  /// Whether it has no terms.
  var isZero: Bool { terms.isEmpty }

  /// The only term, if there is just one.
  var single: (monomial: Monomial, coefficient: Rational)? {
    terms.count == 1 ? terms.first.map { ($0.key, $0.value) } : nil
  }

  /// The terms in the order of monomials.
  var sorted: [(monomial: Monomial, coefficient: Rational)] {
    terms.sorted { Monomial.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  /// Adds a term.
  mutating func add(
    _ coefficient: Rational, _ monomial: Monomial, _ budget: WorkBudget
  ) throws(NormalFormError) {
    let size = 1 + monomial.powers.count / 8
    guard let index = terms.index(forKey: monomial) else {
      try budget.spend(size)
      if coefficient != Rational(0) { terms[monomial] = coefficient }
      return
    }
    let known = terms.values[index]
    try budget.spend(size, on: known, coefficient)
    let sum = known + coefficient
    if sum == Rational(0) { terms.remove(at: index) } else { terms.values[index] = sum }
  }

  /// Adds another, times a number.
  mutating func add(
    _ other: Polynomial, times factor: Rational = Rational(1), _ budget: WorkBudget
  ) throws(NormalFormError) {
    if isZero, factor == Rational(1) {
      // A copy is made only when one of the two changes.
      try budget.spend(1 + other.terms.count / 8)
      self = other
      return
    }
    let isPlain = factor == Rational(1)
    for (monomial, coefficient) in other.terms {
      if !isPlain { try budget.spend(0, on: factor, coefficient) }
      try add(isPlain ? coefficient : factor * coefficient, monomial, budget)
    }
  }

  /// Takes a term out.
  mutating func remove(_ monomial: Monomial) { terms[monomial] = nil }

  /// The product.
  static func times(
    _ a: Polynomial, _ b: Polynomial, _ budget: WorkBudget
  ) throws(NormalFormError) -> Polynomial {
    if a == one { return b }
    if b == one { return a }
    var product = Polynomial()
    for (m, c) in a.terms {
      for (n, d) in b.terms {
        try budget.spend(0, on: c, d)
        try product.add(c * d, m * n, budget)
      }
    }
    return product
  }

  /// The product with one term.
  func scaled(
    by coefficient: Rational, times monomial: Monomial = .one, _ budget: WorkBudget
  ) throws(NormalFormError) -> Polynomial {
    if coefficient == Rational(1), monomial == .one { return self }
    var result = Polynomial()
    for (m, c) in terms {
      try budget.spend(1 + (m.powers.count + monomial.powers.count) / 8, on: c, coefficient)
      result.terms[m * monomial] = c * coefficient
    }
    return result
  }

  /// The leading term in the order of monomials.
  var leading: (monomial: Monomial, coefficient: Rational)? {
    terms.min { Monomial.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The monomial with the least exponent of every atom: what is left of all terms without it has no negative
  /// exponent, and no atom in common.
  var commonMonomial: Monomial {
    guard var common = terms.first?.key else { return .one }
    for monomial in terms.keys { common = .common(common, monomial) }
    return common
  }

  /// The polynomial as coefficient · monomial · rest, where the rest has no monomial in common, whole coefficients
  /// without a common divisor, and a leading one above 0.
  func normalized(
    _ budget: WorkBudget
  ) throws(NormalFormError) -> (coefficient: Rational, monomial: Monomial, rest: Polynomial) {
    if let (monomial, coefficient) = single { return (coefficient, monomial, .one) }
    try budget.spend(terms.count)
    let common = commonMonomial
    let shifted = try scaled(by: Rational(1), times: common.inverse, budget)
    let isNegative = shifted.leading.map { $0.coefficient < Rational(0) } ?? false
    let content = try isNegative ? -self.content(budget) : self.content(budget)
    return (content, common, try shifted.scaled(by: Rational(1) / content, budget))
  }

  /// The largest number that every coefficient is a whole multiple of: fractions a/b have gcd(a)/lcm(b).
  private func content(_ budget: WorkBudget) throws(NormalFormError) -> Rational {
    var (above, below) = (BigInteger(0), BigInteger(1))
    for coefficient in terms.values where above != 1 || !coefficient.isInteger {
      try budget.spend(1, onDivisorOf: above, coefficient.numerator)
      above = .gcd(above, coefficient.numerator)
      if below != coefficient.denominator {
        try budget.spend(1, onDivisorOf: below, coefficient.denominator)
        let shared = BigInteger.gcd(below, coefficient.denominator)
        below = below.quotientAndRemainder(dividingBy: shared).quotient * coefficient.denominator
      }
    }
    return Rational(above, below)
  }
}
