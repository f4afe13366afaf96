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
    guard let known = terms[monomial] else {
      try budget.spend(1 + monomial.powers.count / 8)
      terms[monomial] = coefficient == Rational(0) ? nil : coefficient
      return
    }
    try budget.spend(1 + monomial.powers.count / 8, on: known, coefficient)
    let sum = known + coefficient
    terms[monomial] = sum == Rational(0) ? nil : sum
  }

  /// Adds another, times a number.
  mutating func add(
    _ other: Polynomial, times factor: Rational = Rational(1), _ budget: WorkBudget
  ) throws(NormalFormError) {
    for (monomial, coefficient) in other.terms {
      try add(factor == Rational(1) ? coefficient : factor * coefficient, monomial, budget)
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

  /// The polynomial as coefficient · monomial · rest, where the rest has no monomial in common and its leading
  /// coefficient is 1.
  func normalized(
    _ budget: WorkBudget
  ) throws(NormalFormError) -> (coefficient: Rational, monomial: Monomial, rest: Polynomial) {
    if let (monomial, coefficient) = single { return (coefficient, monomial, .one) }
    let common = commonMonomial
    let shifted = try scaled(by: Rational(1), times: common.inverse, budget)
    let coefficient = shifted.leading?.coefficient ?? Rational(1)
    return (coefficient, common, try shifted.scaled(by: Rational(1) / coefficient, budget))
  }
}
