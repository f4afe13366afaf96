/// The elementary functions of normal forms.
extension AtomTable {
  mutating func apply(
    _ function: ElementaryFunction, _ argument: FractionSum
  ) throws(NormalFormError) -> FractionSum {
    try budget.spend(1)
    switch function {
    case .exp: return try exponential(of: argument)
    case .sigmoid:
      // 1/(1 + e^−x)
      let power = try exponential(of: negative(argument))
      let below = try sum([.one, power])
      return try inverse(below)
    case .tanh:
      // 1 − 2/(e^2x + 1)
      let power = try exponential(of: scaled(argument, by: Rational(2)))
      let below = try sum([.one, power])
      let part = try inverse(below)
      return try sum([.one, scaled(part, by: Rational(-2))])
    case .relu:
      let step = try step(of: argument)
      return try product(argument, step)
    case .step: return try step(of: argument)
    case .sin, .cos: return try circular(function, simplest(argument))
    case .log: return try logarithm(of: simplest(argument))
    case .squareRoot: return try squareRoot(of: simplest(argument))
    }
  }

  /// The fraction divided out, unless that takes too long.
  func simplest(_ a: FractionSum) throws(NormalFormError) -> FractionSum {
    try budget.withShare { () throws(NormalFormError) in try separated(a) } ?? a
  }

  // MARK: - Exponentials

  /// e^R as a product over the terms of R: e^(a + b) = e^a·e^b, e^(n·a) = (e^a)ⁿ, e^(n·ln p) = pⁿ.
  private mutating func exponential(of argument: FractionSum) throws(NormalFormError) -> FractionSum {
    var product = Monomial.one
    var logarithms: [(atom: Int, base: LogarithmBase, exponent: Int)] = []
    for (denominator, numerator) in try simplest(argument).sorted {
      for (monomial, coefficient) in numerator.sorted {
        if denominator == .one, coefficient.isInteger, let exponent = coefficient.numerator.int,
          exponent.magnitude <= WorkBudget.largestExponent, let (atom, base) = logarithm(in: monomial)
        {
          logarithms.append((atom, base, exponent))
        } else {
          product = product * (try power(of: monomial, over: denominator, coefficient))
        }
      }
    }
    var result = FractionSum([.one: Polynomial(product)], residue: residue(of: product))
    let doubtful = logarithms.map { (base: $0.base, exponent: $0.exponent) }
      .filter { !isEvidentlyPositive($0.base) }
    if let isNegative = signs.isNegative(productOf: doubtful) {
      for (_, base, exponent) in logarithms {
        let power = try power(of: base, exponent)
        result = try self.product(result, power)
      }
      return isNegative ? try negative(result) : result
    }
    for (atom, _, exponent) in logarithms {
      let opaque = try power(of: Monomial(atom), over: .one, Rational(exponent))
      let value = FractionSum([.one: Polynomial(opaque)], residue: residue(of: opaque))
      result = try self.product(result, value)
    }
    return result
  }

  /// e^(coefficient · monomial/denominator) as a power of its atom.
  private mutating func power(
    of monomial: Monomial, over denominator: Monomial, _ coefficient: Rational
  ) throws(NormalFormError) -> Monomial {
    let numerator = Polynomial(monomial)
    let unit = FractionSum(
      [denominator: numerator], residue: residue(of: numerator, over: denominator))
    let atom = try exponential(unit)
    let root = roots[atom] ?? 1
    let scaled = coefficient * Rational(root)
    guard scaled.isInteger else {
      // A finer root is needed; the caller starts again with it.
      guard let finer = scaled.denominator.int, finer <= WorkBudget.largestExponent / root else {
        throw .tooLarge
      }
      throw .needsRoot(root * finer, ofAtom: atom)
    }
    guard let exponent = scaled.numerator.int, exponent.magnitude <= WorkBudget.largestExponent else {
      throw .tooLarge
    }
    return Monomial(atom, exponent: exponent)
  }

  /// The logarithm that a monomial is, if it is one.
  private func logarithm(in monomial: Monomial) -> (atom: Int, base: LogarithmBase)? {
    guard monomial.powers.count == 2, monomial.powers[1] == 1,
      case .logarithm(let base) = atoms[monomial.powers[0]]
    else { return nil }
    return (monomial.powers[0], base)
  }

  /// pⁿ.
  private func power(of base: LogarithmBase, _ exponent: Int) throws(NormalFormError) -> FractionSum {
    switch base {
    case .atom(let atom):
      let monomial = Monomial(atom, exponent: exponent)
      return FractionSum([.one: try reduced(Polynomial(monomial))], residue: residue(of: monomial))
    case .factor(let factor) where exponent < 0:
      let denominator = Monomial(factor, exponent: -exponent)
      return FractionSum([denominator: .one], residue: residue(of: .one, over: denominator))
    case .factor(let factor):
      let polynomial = factors[factor].polynomial
      return try power(FractionSum([.one: polynomial], residue: factors[factor].residue), exponent)
    case .number(let number):
      let whole = Rational(number)
      return try power(FractionSum(exponent < 0 ? Rational(1) / whole : whole), abs(exponent))
    }
  }

  // MARK: - Logarithms

  /// ln of a product as the sum of ln |p| over what it is made of, where logarithms are split.
  ///
  /// Wherever both a logarithm of the product and all others are defined that holds with magnitudes, whatever
  /// the signs. Which signs the product must have is remembered, for e^(ln p).
  private mutating func logarithm(of argument: FractionSum) throws(NormalFormError) -> FractionSum {
    if let number = argument.constant {
      if number <= Rational(0) { throw .undefined }
      if number == Rational(1) { return FractionSum(Rational(0)) }
    }
    let whole = try budget.withShare { () throws(NormalFormError) in try combined(argument) }
    guard splitsLogarithms, let (numerator, denominator) = whole else { return try opaque(.log, argument) }
    let (coefficient, monomial, rest) = try numerator.normalized(budget)
    var result = FractionSum(Rational(0))
    var bases: [(base: LogarithmBase, exponent: Int)] = []
    for (atom, exponent) in monomial.factors {
      if case .exponential(let unit) = atoms[atom] {
        try add(unit, times: Rational(exponent, roots[atom] ?? 1), to: &result)
      } else {
        bases.append((.atom(atom), exponent))
      }
    }
    if rest != .one { bases.append((.factor(try number(ofFactor: rest)), 1)) }
    bases += denominator.factors.map { (.factor($0.thing), -$0.exponent) }
    let doubtful = bases.filter { !isEvidentlyPositive($0.base) }
    try signs.addPositive(productOf: doubtful, isNegated: coefficient < Rational(0))
    bases += try factored(coefficient.magnitude)
    for (base, exponent) in bases {
      let atom = logarithm(of: base)
      try add(value(of: atom), times: Rational(exponent), to: &result)
    }
    return result
  }

  /// A positive number as a product of primes below a thousand and what is left.
  private func factored(
    _ number: Rational
  ) throws(NormalFormError) -> [(base: LogarithmBase, exponent: Int)] {
    var result: [(base: LogarithmBase, exponent: Int)] = []
    for (part, sign) in [(number.numerator, 1), (number.denominator, -1)] where part != 1 {
      guard var rest = part.int else {
        result.append((.number(part), sign))
        continue
      }
      var divisor = 2
      while divisor < 1000, divisor * divisor <= rest {
        var exponent = 0
        while rest.isMultiple(of: divisor) { (rest, exponent) = (rest / divisor, exponent + 1) }
        if exponent > 0 { result.append((.number(BigInteger(divisor)), sign * exponent)) }
        divisor += 1
      }
      if rest > 1 { result.append((.number(BigInteger(rest)), sign)) }
    }
    return result
  }

  // MARK: - Roots, sines and steps

  private mutating func squareRoot(of argument: FractionSum) throws(NormalFormError) -> FractionSum {
    if let number = argument.constant {
      if number < Rational(0) { throw .undefined }
      // The exact root of a long number takes the square of its length.
      try budget.spend(1 + number.bits / 64 * number.bits / 64)
      let value = number.applying(.squareRoot)
      if value.isDefined { return FractionSum(value) }
    }
    if let known = try atom(of: .squareRoot, argument) { return value(of: known) }
    let rule = argument.single.flatMap { $0.denominator == .one ? PowerRule.square($0.numerator) : nil }
    let atom = addAtom(.squareRoot, argument, residue: argument.residue?.squareRoot, rule: rule)
    return value(of: atom)
  }

  private mutating func circular(
    _ function: ElementaryFunction, _ argument: FractionSum
  ) throws(NormalFormError) -> FractionSum {
    if let quarters = quarterTurns(argument) {
      // cos is sin a quarter further on.
      let values = [0, 1, 0, -1].map { Rational($0) }
      return FractionSum(values[(function == .cos ? quarters + 1 : quarters) % 4])
    }
    if let known = try atom(of: function, argument) { return value(of: known) }
    let opposite = try negative(argument)
    if let known = try atom(of: function, opposite) {
      return function == .cos ? value(of: known) : try negative(value(of: known))
    }
    // Both functions of one argument, always: sin² can then be rewritten. Their residues are on a circle.
    let t = drawnResidue
    let scale = (Residue.one + t * t)
    guard scale != .zero else { throw .tooLarge }
    let cosine = addAtom(.cos, argument, residue: (.one - t * t) * scale.inverse)
    var square = Polynomial.one
    try square.add(Rational(-1), Monomial(cosine, exponent: 2), budget)
    let sine = addAtom(.sin, argument, residue: (t + t) * scale.inverse, rule: .square(square))
    return value(of: function == .cos ? cosine : sine)
  }

  /// n from 0 to 3 where an angle is nπ/2, whole turns aside; nil for any other angle.
  private func quarterTurns(_ a: FractionSum) -> Int? {
    if a.isEmpty { return 0 }
    guard let (denominator, numerator) = a.single, denominator == .one,
      let (monomial, coefficient) = numerator.single, monomial.powers.count == 2, monomial.powers[1] == 1,
      case .pi = atoms[monomial.powers[0]]
    else { return nil }
    let quarters = coefficient * Rational(2)
    guard quarters.isInteger else { return nil }
    let rest = quarters - Rational(4) * Rational((quarters / Rational(4)).floor)
    return rest.numerator.int
  }

  /// A step of what its argument's sign depends on: step(2x·e^y) is step(x).
  private mutating func step(of argument: FractionSum) throws(NormalFormError) -> FractionSum {
    let core = try core(of: simplest(argument))
    if let isPositive = try isPositive(core) { return FractionSum(Rational(isPositive ? 1 : 0)) }
    if let known = try atom(of: .step, core) { return value(of: known) }
    let atom = addAtom(.step, core, residue: .one, rule: .idempotent)
    return value(of: atom)
  }

  private mutating func opaque(
    _ function: ElementaryFunction, _ argument: FractionSum
  ) throws(NormalFormError) -> FractionSum {
    if let known = try atom(of: function, argument) { return value(of: known) }
    let atom = addAtom(function, argument, residue: drawnResidue)
    return value(of: atom)
  }
}
