/// What a normal form takes as independent: symbols, π, exponentials and other functions of normal forms.
enum Atom {
  case symbol(Symbol)
  case pi
  /// e to the power of `argument`, a single term with coefficient 1, over the atom's root.
  case exponential(FractionSum)
  case function(ElementaryFunction, FractionSum)
  /// ln |p|.
  case logarithm(LogarithmBase)
}

/// What a logarithm is split into: ln |a·f/p| = ln |a| + ln |f| − ln p.
enum LogarithmBase: Hashable {
  case atom(Int)
  case factor(Int)
  case number(BigInteger)
}

/// A sum of polynomials in atoms, each over its own product of factors.
///
/// A sum of fractions stays one: what is over the same denominator is added, and nothing is written over a
/// common denominator until that is asked for. A hundred different sigmoids are a hundred terms, not 2¹⁰⁰.
struct FractionSum {
  /// The numerators, none of them 0, by their denominators.
  private(set) var parts: [Monomial: Polynomial]
  /// What it is where each atom is the residue drawn for it; nil where that is not known.
  var residue: Residue?

  init(_ parts: [Monomial: Polynomial], residue: Residue?) {
    self.parts = parts.filter { !$0.value.isZero }
    self.residue = residue
  }

  init(_ number: Rational) { self.init([.one: Polynomial(number)], residue: Residue(number)) }

  static let one = FractionSum(Rational(1))

  /// Whether it has no parts, and so is 0.
  var isEmpty: Bool { parts.isEmpty }

  /// The only part, if there is just one.
  var single: (denominator: Monomial, numerator: Polynomial)? {
    parts.count == 1 ? parts.first.map { ($0.key, $0.value) } : nil
  }

  /// The number that it is, if it is to the letter.
  var constant: Rational? {
    if isEmpty { return Rational(0) }
    guard let (denominator, numerator) = single, denominator == .one, let term = numerator.single,
      term.monomial == .one
    else { return nil }
    return term.coefficient
  }

  /// How many terms its numerators have.
  var length: Int { parts.values.reduce(0) { $0 + $1.terms.count } }

  /// The parts in the order of their denominators.
  var sorted: [(denominator: Monomial, numerator: Polynomial)] {
    parts.sorted { Monomial.precedes($0.key, $1.key) }.map { ($0.key, $0.value) }
  }

  /// Adds a polynomial over a denominator, times a number; the residue is not touched.
  mutating func add(
    _ numerator: Polynomial, times factor: Rational = Rational(1), over denominator: Monomial,
    _ budget: WorkBudget
  ) throws(NormalFormError) {
    try parts[denominator, default: Polynomial()].add(numerator, times: factor, budget)
    if parts[denominator]?.isZero == true { parts[denominator] = nil }
  }

  /// Replaces the polynomial over a denominator; the residue is not touched.
  mutating func replace(over denominator: Monomial, by numerator: Polynomial) {
    parts[denominator] = numerator.isZero ? nil : numerator
  }
}
