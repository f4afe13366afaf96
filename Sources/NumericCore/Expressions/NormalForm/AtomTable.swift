/// What a normal form takes as independent: symbols, π, exponentials and other functions of normal forms.
enum Atom {
  case symbol(Symbol)
  case pi
  /// e to the power of `argument`, a single term with coefficient 1 over the table's root.
  case exponential(Fraction)
  case function(ElementaryFunction, Fraction)
}

/// A polynomial over a product of powers of the table's factors.
///
/// The denominator is kept factored, so a sum takes the larger exponents and nothing needs a common divisor.
struct Fraction {
  var numerator: Polynomial
  /// The exponent of each factor, by its number in the table.
  var denominator: [Int: Int] = [:]
}

/// The atoms and denominators of one comparison, shared by both of its sides.
///
/// Every new normal form may add atoms and factors. So a part is put in normal form in a statement of its own
/// before anything is done with it: an operation on the table must see the table with its operands in it.
struct AtomTable {
  private(set) var atoms: [Atom] = []
  private var symbols: [Symbol: Int] = [:]
  private var factors: [Polynomial] = []
  private var factorNumbers: [Polynomial: Int] = [:]
  /// e^(n/root · m) is a whole power of the atom of m/root.
  let root: Int
  private var assumptions: Assumptions
  private let budget = WorkBudget()

  init(root: Int, assumptions: Assumptions) {
    self.root = root
    self.assumptions = assumptions
  }

  // MARK: - Expressions

  /// The normal form of an expression.
  ///
  /// - Throws: `undefined` for an expression that is defined nowhere, `tooLarge` beyond the budget.
  mutating func fraction(_ expression: Expression) throws(NormalFormError) -> Fraction {
    switch expression {
    case .number(let decimal): return Fraction(numerator: Polynomial(decimal.value))
    case .pi: return atom { if case .pi = $0 { true } else { false } } ?? insert(.pi)
    case .symbol(let symbol):
      if symbols[symbol] == nil {
        symbols[symbol] = atoms.count
        atoms.append(.symbol(symbol))
      }
      return Fraction(numerator: Polynomial(Monomial(atom: symbols[symbol]!)))
    case .sum(let terms):
      var total = Fraction(numerator: Polynomial())
      for term in terms {
        let next = try fraction(term)
        total = try sum(total, next)
      }
      return total
    case .series(let series): return try fraction(series.sum)
    case .product(let parts):
      var total = Fraction(numerator: .one)
      for part in parts {
        let next = try fraction(part)
        total = try product(total, next)
      }
      return total
    case .quotient(let a, let b):
      let (above, below) = (try fraction(a), try inverse(of: b))
      return try product(above, below)
    case .negation(let a):
      var result = try fraction(a)
      result.numerator = -result.numerator
      return result
    case .power(let base, let exponent):
      guard exponent.magnitude <= 64 else { throw .tooLarge }
      let factor = exponent < 0 ? try inverse(of: base) : try fraction(base)
      var result = Fraction(numerator: .one)
      for _ in 0..<exponent.magnitude { result = try product(result, factor) }
      guard result.hasModestExponents else { throw .tooLarge }
      return result
    case .apply(let function, let argument):
      let inner = try fraction(argument)
      return try apply(function, inner)
    }
  }

  /// The inverse, factor by factor: a power or a product stays factored.
  private mutating func inverse(of expression: Expression) throws(NormalFormError) -> Fraction {
    switch expression {
    case .power(let base, let exponent):
      guard exponent.magnitude <= 64 else { throw .tooLarge }
      return try fraction(.power(base, -exponent))
    case .product(let parts):
      // Steps divide zero: step(x)·(1 − step(x)) is 0 though no factor is.
      if expression.mentionsStep {
        let whole = try fraction(expression)
        if try isZero(whole.numerator) { throw .undefined }
      }
      var total = Fraction(numerator: .one)
      for part in parts {
        let next = try inverse(of: part)
        total = try product(total, next)
      }
      return total
    case .negation(let a):
      var result = try inverse(of: a)
      result.numerator = -result.numerator
      return result
    default:
      let whole = try fraction(expression)
      return try inverse(whole)
    }
  }

  // MARK: - Arithmetic

  private func product(_ a: Fraction, _ b: Fraction) throws(NormalFormError) -> Fraction {
    Fraction(
      numerator: try reduced(times(a.numerator, b.numerator)),
      denominator: a.denominator.merging(b.denominator) { $0 + $1 })
  }

  private func sum(_ a: Fraction, _ b: Fraction) throws(NormalFormError) -> Fraction {
    if a.numerator.isZero { return b }
    if b.numerator.isZero { return a }
    let common = a.denominator.merging(b.denominator) { max($0, $1) }
    let total = try expanded(a, over: common) + expanded(b, over: common)
    return Fraction(numerator: try reduced(total), denominator: total.isZero ? [:] : common)
  }

  /// The numerator over a larger denominator.
  private func expanded(_ a: Fraction, over common: [Int: Int]) throws(NormalFormError) -> Polynomial {
    var numerator = a.numerator
    for factor in common.keys.sorted() {
      for _ in 0..<(common[factor]! - a.denominator[factor, default: 0]) {
        numerator = try times(numerator, factors[factor])
      }
    }
    return numerator
  }

  private mutating func inverse(_ a: Fraction) throws(NormalFormError) -> Fraction {
    guard try !isZero(a.numerator) else { throw .undefined }
    var numerator = Polynomial.one
    for factor in a.denominator.keys.sorted() {
      for _ in 0..<a.denominator[factor]! { numerator = try times(numerator, factors[factor]) }
    }
    let (coefficient, monomial, rest) = a.numerator.normalized
    numerator = numerator.scaled(by: Rational(1) / coefficient, monomial.inverse)
    return Fraction(numerator: numerator, denominator: rest == .one ? [:] : [number(of: rest): 1])
  }

  private mutating func number(of factor: Polynomial) -> Int {
    if let known = factorNumbers[factor] { return known }
    factors.append(factor)
    factorNumbers[factor] = factors.count - 1
    return factors.count - 1
  }

  /// Whether two fractions are equal: their difference has no term left.
  func areEqual(_ a: Fraction, _ b: Fraction) throws(NormalFormError) -> Bool {
    try isZero(sum(a, negative(b)).numerator)
  }

  /// Whether a numerator is identically 0.
  ///
  /// A rule like sin² = 1 − cos² does not reach negative powers, so they are multiplied away first: the
  /// numerator times a monomial is 0 only where the numerator is, or where some division was by 0.
  private func isZero(_ numerator: Polynomial) throws(NormalFormError) -> Bool {
    if numerator.isZero { return true }
    guard numerator.terms.keys.contains(where: { $0.factors.contains { $0.exponent < 0 } }) else {
      return false
    }
    return try reduced(numerator.normalized.rest).isZero
  }

  private func times(_ a: Polynomial, _ b: Polynomial) throws(NormalFormError) -> Polynomial {
    try budget.spend(onProductOf: a, b)
    return try .times(a, b)
  }

  /// Rewrites powers that have a simpler form: sin² = 1 − cos², a step's square is the step itself.
  private func reduced(_ polynomial: Polynomial) throws(NormalFormError) -> Polynomial {
    var current = polynomial
    while let (monomial, coefficient, replacement) = firstReducible(in: current) {
      try budget.spend(current.terms.count)
      current.add(-coefficient, monomial)
      current = current + replacement.scaled(by: coefficient, .one)
    }
    return current
  }

  private func firstReducible(in polynomial: Polynomial) -> (Monomial, Rational, Polynomial)? {
    for (monomial, coefficient) in polynomial.terms {
      for (atom, exponent) in monomial.factors where exponent >= 2 {
        guard case .function(let function, let argument) = atoms[atom] else { continue }
        let rest = monomial * Monomial(atom: atom, exponent: -2)
        switch function {
        case .sin:
          guard let cosine = number(of: .cos, argument) else { continue }
          var replacement = Polynomial(rest)
          replacement.add(Rational(-1), rest * Monomial(atom: cosine, exponent: 2))
          return (monomial, coefficient, replacement)
        case .step: return (monomial, coefficient, Polynomial(rest * Monomial(atom: atom)))
        case .squareRoot where argument.denominator.isEmpty:
          return (monomial, coefficient, argument.numerator.scaled(by: Rational(1), rest))
        default: continue
        }
      }
    }
    return nil
  }

  // MARK: - Functions

  private mutating func apply(
    _ function: ElementaryFunction, _ argument: Fraction
  ) throws(NormalFormError) -> Fraction {
    let one = Fraction(numerator: .one)
    switch function {
    case .exp: return try exponential(argument)
    case .sigmoid:
      // 1/(1 + e^−x)
      let power = try exponential(negative(argument))
      return try inverse(sum(one, power))
    case .tanh:
      // 1 − 2/(e^2x + 1)
      let twice = try sum(argument, argument)
      let power = try exponential(twice)
      let part = try inverse(sum(power, one))
      let twofold = part.numerator.scaled(by: Rational(-2), .one)
      return try sum(one, Fraction(numerator: twofold, denominator: part.denominator))
    case .relu:
      let step = try apply(.step, argument)
      return try product(argument, step)
    case .step:
      if let isPositive = try sign(of: argument) {
        return Fraction(numerator: isPositive ? .one : Polynomial())
      }
      return try self.function(.step, argument)
    case .sin, .cos:
      if argument.numerator.isZero { return function == .cos ? one : argument }
      if let quarters = quarterTurns(argument) {
        // cos is sin a quarter further on.
        let values = [0, 1, 0, -1].map { Rational($0) }
        return Fraction(numerator: Polynomial(values[(function == .cos ? quarters + 1 : quarters) % 4]))
      }
      // Both functions of one argument, always: sin² can then be rewritten.
      let isFlipped = argument.numerator.leading!.coefficient < Rational(0)
      let positive = isFlipped ? negative(argument) : argument
      _ = try self.function(.cos, positive)
      let value = try self.function(function, positive)
      return isFlipped && function == .sin ? negative(value) : value
    case .log, .squareRoot:
      guard let number = constant(argument) else { return try self.function(function, argument) }
      let isOutside = number < Rational(0) || (function == .log && number == Rational(0))
      if isOutside { throw .undefined }
      let value = number.applying(function)
      return value.isDefined
        ? Fraction(numerator: Polynomial(value)) : try self.function(function, argument)
    }
  }

  /// The number that a fraction is, if it is one.
  private func constant(_ a: Fraction) -> Rational? {
    if a.numerator.isZero { return Rational(0) }
    guard a.denominator.isEmpty, let (monomial, coefficient) = a.numerator.single else { return nil }
    return monomial == .one ? coefficient : nil
  }

  /// n from 0 to 3 where an angle is nπ/2, whole turns aside; nil for any other angle.
  private func quarterTurns(_ a: Fraction) -> Int? {
    guard a.denominator.isEmpty, let (monomial, coefficient) = a.numerator.single,
      monomial.factors.count == 1, let (atom, exponent) = monomial.factors.first, exponent == 1,
      case .pi = atoms[atom]
    else { return nil }
    let quarters = coefficient * Rational(2)
    guard quarters.isInteger, let number = quarters.numerator.int else { return nil }
    return ((number % 4) + 4) % 4
  }

  private func negative(_ a: Fraction) -> Fraction {
    Fraction(numerator: -a.numerator, denominator: a.denominator)
  }

  /// e^R as a product over the terms of R: e^(a + b) = e^a·e^b, e^(n·a) = (e^a)ⁿ.
  private mutating func exponential(_ argument: Fraction) throws(NormalFormError) -> Fraction {
    var product = Monomial.one
    for (monomial, coefficient) in argument.numerator.terms {
      let scaled = coefficient * Rational(root)
      guard scaled.isInteger else {
        // Finer roots are needed; the caller starts again with them.
        guard let finer = scaled.denominator.int, finer <= 1000 else { throw .tooLarge }
        throw .needsRoot(root * finer)
      }
      guard let exponent = scaled.numerator.int, exponent.magnitude <= WorkBudget.largestExponent else {
        throw .tooLarge
      }
      let unit = Fraction(numerator: Polynomial(monomial), denominator: argument.denominator)
      let known = try firstAtom { atom in
        guard case .exponential(let other) = atom else { return nil }
        return other
      } equal: {
        unit
      }
      product = product * Monomial(atom: known ?? append(.exponential(unit)), exponent: exponent)
    }
    return Fraction(numerator: Polynomial(product))
  }

  private mutating func function(_ function: ElementaryFunction, _ argument: Fraction) throws(NormalFormError)
    -> Fraction
  {
    let known = try firstAtom { atom in
      guard case .function(function, let other) = atom else { return nil }
      return other
    } equal: {
      argument
    }
    return Fraction(numerator: Polynomial(Monomial(atom: known ?? append(.function(function, argument)))))
  }

  /// The atom of a kind whose argument equals a fraction.
  private func firstAtom(
    _ argument: (Atom) -> Fraction?, equal fraction: () -> Fraction
  ) throws(NormalFormError) -> Int? {
    for (number, atom) in atoms.enumerated() {
      if let other = argument(atom), try areEqual(other, fraction()) { return number }
    }
    return nil
  }

  /// The number of an atom whose argument is the same to the letter.
  private func number(of function: ElementaryFunction, _ argument: Fraction) -> Int? {
    atoms.firstIndex { atom in
      guard case .function(function, let other) = atom else { return false }
      return other.numerator == argument.numerator && other.denominator == argument.denominator
    }
  }

  private func atom(where isWanted: (Atom) -> Bool) -> Fraction? {
    atoms.firstIndex(where: isWanted).map { Fraction(numerator: Polynomial(Monomial(atom: $0))) }
  }

  private mutating func insert(_ atom: Atom) -> Fraction {
    Fraction(numerator: Polynomial(Monomial(atom: append(atom))))
  }

  private mutating func append(_ atom: Atom) -> Int {
    atoms.append(atom)
    return atoms.count - 1
  }

  // MARK: - Assumptions

  /// Whether a fraction is above 0: known of numbers and of multiples of what is assumed, else nil.
  private mutating func sign(of argument: Fraction) throws(NormalFormError) -> Bool? {
    if let number = constant(argument) { return number > Rational(0) }
    let signs = assumptions.signs
    // What is assumed is read without assumptions: an assumption about a ReLU would call for itself.
    assumptions = .none
    defer { assumptions = Assumptions(signs: signs) }
    for (expression, isPositive) in signs {
      let assumed = try fraction(expression)
      guard let a = argument.numerator.leading, let b = assumed.numerator.leading else { continue }
      let ratio = a.coefficient / b.coefficient
      let multiple = Fraction(
        numerator: assumed.numerator.scaled(by: ratio, .one), denominator: assumed.denominator)
      if try areEqual(argument, multiple) { return (ratio > Rational(0)) == isPositive }
    }
    return nil
  }
}

extension Expression {
  /// Whether a step or ReLU occurs.
  fileprivate var mentionsStep: Bool {
    switch self {
    case .number, .pi, .symbol: false
    case .sum(let parts), .product(let parts): parts.contains(where: \.mentionsStep)
    case .series(let series): series.sum.mentionsStep
    case .quotient(let a, let b): a.mentionsStep || b.mentionsStep
    case .negation(let a), .power(let a, _): a.mentionsStep
    case .apply(let function, let a): function == .step || function == .relu || a.mentionsStep
    }
  }
}
