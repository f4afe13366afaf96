/// A product of integer powers of atoms, negative powers allowed: x²·y⁻¹.
struct Monomial: Hashable {
  /// Atom, exponent, atom, exponent, …, the atoms increasing and no exponent 0.
  private(set) var powers: [Int] = []

  /// The empty product.
  static let one = Monomial()

  /// A power of one atom.
  init(atom: Int, exponent: Int = 1) { powers = exponent == 0 ? [] : [atom, exponent] }

  private init() {}

  /// The exponent of an atom, 0 where it does not occur.
  func exponent(of atom: Int) -> Int {
    for index in stride(from: 0, to: powers.count, by: 2) where powers[index] == atom {
      return powers[index + 1]
    }
    return 0
  }

  /// The product.
  static func * (a: Monomial, b: Monomial) -> Monomial {
    if a.powers.isEmpty { return b }
    if b.powers.isEmpty { return a }
    var product = Monomial()
    product.powers.reserveCapacity(a.powers.count + b.powers.count)
    var (i, j) = (0, 0)
    while i < a.powers.count || j < b.powers.count {
      if j == b.powers.count || (i < a.powers.count && a.powers[i] < b.powers[j]) {
        product.powers += [a.powers[i], a.powers[i + 1]]
        i += 2
      } else if i == a.powers.count || b.powers[j] < a.powers[i] {
        product.powers += [b.powers[j], b.powers[j + 1]]
        j += 2
      } else {
        let exponent = a.powers[i + 1] + b.powers[j + 1]
        if exponent != 0 { product.powers += [a.powers[i], exponent] }
        i += 2
        j += 2
      }
    }
    return product
  }

  /// The inverse.
  var inverse: Monomial {
    var result = self
    for index in stride(from: 1, to: powers.count, by: 2) { result.powers[index].negate() }
    return result
  }

  /// An order of monomials, for choosing a leading one: any total order will do.
  static func precedes(_ a: Monomial, _ b: Monomial) -> Bool { a.powers.lexicographicallyPrecedes(b.powers) }

  /// The atoms with their exponents.
  var factors: [(atom: Int, exponent: Int)] {
    stride(from: 0, to: powers.count, by: 2).map { (powers[$0], powers[$0 + 1]) }
  }
}

/// A sum of monomials with rational coefficients, none of them 0.
struct Polynomial: Hashable {
  private(set) var terms: [Monomial: Rational] = [:]

  /// No polynomial of a proof may have more terms than this.
  static let largest = 20_000

  init() {}

  init(_ constant: Rational) {
    if constant != Rational(0) { terms[.one] = constant }
  }

  init(_ monomial: Monomial, coefficient: Rational = Rational(1)) {
    if coefficient != Rational(0) { terms[monomial] = coefficient }
  }

  static let one = Polynomial(Rational(1))

  /// Whether it has no terms. The atoms being independent, it is then 0, and only then.
  var isZero: Bool { terms.isEmpty }

  /// The only term, if there is just one.
  var single: (monomial: Monomial, coefficient: Rational)? {
    terms.count == 1 ? terms.first.map { ($0.key, $0.value) } : nil
  }

  mutating func add(_ coefficient: Rational, _ monomial: Monomial) {
    let sum = (terms[monomial] ?? Rational(0)) + coefficient
    terms[monomial] = sum == Rational(0) ? nil : sum
  }

  static func + (a: Polynomial, b: Polynomial) -> Polynomial {
    var sum = a
    for (monomial, coefficient) in b.terms { sum.add(coefficient, monomial) }
    return sum
  }

  static prefix func - (a: Polynomial) -> Polynomial { a.scaled(by: Rational(-1), .one) }

  /// The product.
  ///
  /// - Throws: `NormalFormError.tooLarge` beyond the budget.
  static func times(_ a: Polynomial, _ b: Polynomial) throws(NormalFormError) -> Polynomial {
    guard a.terms.count * b.terms.count <= 20 * largest else { throw .tooLarge }
    var product = Polynomial()
    for (m, c) in a.terms { for (n, d) in b.terms { product.add(c * d, m * n) } }
    guard product.terms.count <= largest else { throw .tooLarge }
    return product
  }

  /// The product with one term.
  func scaled(by coefficient: Rational, _ monomial: Monomial) -> Polynomial {
    var result = Polynomial()
    for (m, c) in terms { result.terms[m * monomial] = c * coefficient }
    return result
  }

  /// The leading term in the order of monomials.
  var leading: (monomial: Monomial, coefficient: Rational)? {
    terms.min { Monomial.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The polynomial as coefficient · monomial · rest, where the rest has no monomial in common and its leading
  /// coefficient is 1.
  var normalized: (coefficient: Rational, monomial: Monomial, rest: Polynomial) {
    // The common monomial has the least exponent of every atom.
    var least: [Int: Int] = [:]
    let atoms = Set(terms.keys.flatMap { $0.factors.map(\.atom) })
    for atom in atoms { least[atom] = terms.keys.map { $0.exponent(of: atom) }.min() }
    let common = atoms.sorted().reduce(Monomial.one) { $0 * Monomial(atom: $1, exponent: least[$1]!) }
    let shifted = scaled(by: Rational(1), common.inverse)
    let coefficient = shifted.leading?.coefficient ?? Rational(1)
    return (coefficient, common, shifted.scaled(by: Rational(1) / coefficient, .one))
  }
}
