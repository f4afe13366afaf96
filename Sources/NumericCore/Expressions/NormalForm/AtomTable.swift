/// The atoms and denominators of one comparison, shared by both of its sides.
///
/// Every new normal form may add atoms and factors. So an operand is made in a statement of its own before
/// anything is done with it: an operation on the table must see the table with its operands in it.
struct AtomTable {
  /// How a power of an atom is written with lower powers.
  enum PowerRule {
    /// a² = a: a step.
    case idempotent
    /// a² is a polynomial in other atoms: a root, a sine.
    case square(Polynomial)
  }

  private(set) var atoms: [Atom] = []
  private(set) var atomResidues: [Residue?] = []
  private(set) var rules: [Int: PowerRule] = [:]
  private var symbols: [Symbol: Int] = [:]
  private var logarithms: [LogarithmBase: Int] = [:]
  /// The atoms that are a function's value, by the function and the residue of what it is taken of.
  private var applied: [Application: [Int]] = [:]
  private struct Application: Hashable {
    let function: ElementaryFunction
    let residue: Residue?
  }

  private(set) var factors: [Factor] = []
  private var factorNumbers: [Polynomial: Int] = [:]

  /// e^(n/root · m) is a whole power of the atom of m; the roots that are not 1, by atom.
  let roots: [Int: Int]
  /// Whether logarithms of products are split, and e^(ln p) is p.
  let splitsLogarithms: Bool
  /// What is known of signs.
  var signs = SignFacts()
  let budget: WorkBudget

  init(roots: [Int: Int], splitsLogarithms: Bool, budget: WorkBudget) {
    self.roots = roots
    self.splitsLogarithms = splitsLogarithms
    self.budget = budget
  }

  // MARK: - Atoms

  /// The atom of a symbol.
  mutating func atom(of symbol: Symbol) -> FractionSum {
    let known = symbols[symbol] ?? append(.symbol(symbol), drawnResidue)
    symbols[symbol] = known
    return value(of: known)
  }

  /// The atom of π.
  mutating func pi() -> FractionSum {
    let known = atoms.firstIndex { if case .pi = $0 { true } else { false } }
    let atom = known ?? append(.pi, drawnResidue)
    return value(of: atom)
  }

  /// The atom of ln |p|.
  mutating func logarithm(of base: LogarithmBase) -> Int {
    if let known = logarithms[base] { return known }
    let atom = append(.logarithm(base), drawnResidue)
    logarithms[base] = atom
    return atom
  }

  /// The atom of e^unit over its root, the unit a single term.
  mutating func exponential(_ unit: FractionSum) throws(NormalFormError) -> Int {
    if let known = try atom(of: .exp, unit) { return known }
    return remember(append(.exponential(unit), drawnResidue), .exp, unit)
  }

  /// The atom of a function's value that nothing more is known of; nil where there is none yet.
  func atom(of function: ElementaryFunction, _ argument: FractionSum) throws(NormalFormError) -> Int? {
    let candidates = applied[Application(function: function, residue: argument.residue), default: []]
    for atom in candidates {
      if let other = self.argument(of: atom), try areEqual(other, argument) { return atom }
    }
    return nil
  }

  /// A new atom for a function's value.
  mutating func addAtom(
    _ function: ElementaryFunction, _ argument: FractionSum, residue: Residue?, rule: PowerRule? = nil
  ) -> Int {
    let atom = remember(append(.function(function, argument), residue), function, argument)
    rules[atom] = rule
    return atom
  }

  /// A residue for the next atom.
  var drawnResidue: Residue { Residue(drawnFor: atoms.count) }

  private func argument(of atom: Int) -> FractionSum? {
    switch atoms[atom] {
    case .exponential(let argument), .function(_, let argument): argument
    case .symbol, .pi, .logarithm: nil
    }
  }

  private mutating func append(_ atom: Atom, _ residue: Residue?) -> Int {
    atoms.append(atom)
    atomResidues.append(residue)
    return atoms.count - 1
  }

  private mutating func remember(_ atom: Int, _ function: ElementaryFunction, _ argument: FractionSum) -> Int
  {
    applied[Application(function: function, residue: argument.residue), default: []].append(atom)
    return atom
  }

  /// The fraction that an atom is.
  func value(of atom: Int) -> FractionSum {
    FractionSum([.one: Polynomial(Monomial(atom))], residue: atomResidues[atom])
  }

  // MARK: - Factors

  /// The number of a polynomial as a factor of denominators, normalized as it is.
  mutating func number(ofFactor polynomial: Polynomial) throws(NormalFormError) -> Int {
    if let known = factorNumbers[polynomial] { return known }
    try budget.spend(polynomial.terms.count)
    var factor = Factor(polynomial, residue: residue(of: polynomial), rules: rules)
    factor.isPositive = isPositive(polynomial)
    factors.append(factor)
    factorNumbers[polynomial] = factors.count - 1
    return factors.count - 1
  }

  /// Looks again which factors are above 0, after something was assumed.
  mutating func judgeFactors() throws(NormalFormError) {
    for number in factors.indices {
      try budget.spend(factors[number].polynomial.terms.count)
      factors[number].isPositive = isPositive(factors[number].polynomial)
    }
  }

  // MARK: - Residues

  func residue(of polynomial: Polynomial) -> Residue? {
    var sum = Residue.zero
    for (monomial, coefficient) in polynomial.terms {
      guard let number = Residue(coefficient), let product = residue(of: monomial) else { return nil }
      sum = sum + number * product
    }
    return sum
  }

  func residue(of monomial: Monomial) -> Residue? {
    var product = Residue.one
    for (atom, exponent) in monomial.factors {
      guard let residue = atomResidues[atom], residue != .zero || exponent > 0 else { return nil }
      product = product * residue.raised(to: exponent)
    }
    return product
  }

  /// The residue of a polynomial over a denominator.
  func residue(of numerator: Polynomial, over denominator: Monomial) -> Residue? {
    guard var result = residue(of: numerator) else { return nil }
    for (factor, exponent) in denominator.factors {
      guard let residue = factors[factor].residue, residue != .zero else { return nil }
      result = result * residue.raised(to: -exponent)
    }
    return result
  }
}

/// A polynomial that something is divided by.
struct Factor {
  let polynomial: Polynomial
  let residue: Residue?
  /// Whether a glance tells that it is above 0 everywhere.
  var isPositive = false
  /// What a numerator is divided by it in; nil where it has no such atom.
  let pivot: Pivot?

  /// An atom whose highest power stands in one term only, so that a division by the factor has a remainder with
  /// lower powers.
  struct Pivot {
    let atom: Int
    let degree: Int
    let leading: (monomial: Monomial, coefficient: Rational)
    /// The term without the atom, if there is just one: powers below 0 can be divided away by it.
    let trailing: (monomial: Monomial, coefficient: Rational)?
  }

  init(_ polynomial: Polynomial, residue: Residue?, rules: [Int: AtomTable.PowerRule]) {
    self.polynomial = polynomial
    self.residue = residue
    // The last atom: a division then brings in only atoms before it, and comes to an end.
    guard let atom = polynomial.terms.keys.compactMap(\.last).max(), rules[atom] == nil else {
      pivot = nil
      return
    }
    let exponents = polynomial.terms.map { ($0.key.exponent(of: atom), $0.key, $0.value) }
    let degree = exponents.reduce(0) { max($0, $1.0) }
    let (top, bottom) = (exponents.filter { $0.0 == degree }, exponents.filter { $0.0 == 0 })
    pivot =
      top.count > 1
      ? nil
      : Pivot(
        atom: atom, degree: degree, leading: (top[0].1, top[0].2),
        trailing: bottom.count == 1 ? (bottom[0].1, bottom[0].2) : nil)
  }
}
