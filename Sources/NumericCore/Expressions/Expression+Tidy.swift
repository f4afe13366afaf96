extension Expression {
  /// The same function, written as a teacher would: numbers folded exactly, 0 and 1 dropped, nested sums
  /// and products flattened, equal terms and factors collected, and one minus sign in front of a product.
  ///
  /// Nothing is expanded or cancelled between numerator and denominator. The result equals the expression
  /// wherever both are defined; a division by the number 0 stays as it is.
  public func tidied() -> Expression { Tidy.term(self).expression }
}

/// A number times a quotient of products, with neither signs nor numbers left among the factors.
private struct TidyTerm {
  var coefficient: Rational
  /// Whether a decimal point took part, so that 1/10 is to print as 0.1.
  var isDecimal = false
  var numerator: [Expression] = []
  var denominator: [Expression] = []

  var isNumber: Bool { numerator.isEmpty && denominator.isEmpty }
  var isReciprocal: Bool { numerator.isEmpty && !denominator.isEmpty }

  var expression: Expression {
    let magnitude = coefficient.magnitude
    if magnitude == Rational(0) { return 0 }
    let unsigned: Expression
    if isDecimal, !magnitude.isInteger, let decimal = magnitude.finiteDecimal {
      unsigned = Tidy.quotient(Tidy.product(of: [.number(decimal)] + numerator), denominator)
    } else {
      let front = Tidy.factor(magnitude.numerator)
      let back = Tidy.factor(magnitude.denominator)
      unsigned = Tidy.quotient(Tidy.product(of: front + numerator), back + denominator)
    }
    return coefficient.numerator.isNegative ? .negation(unsigned) : unsigned
  }

  /// The factors that stand for this term in a longer product, its number left aside.
  var factors: [Expression] {
    denominator.isEmpty ? numerator : [Tidy.quotient(Tidy.product(of: numerator), denominator)]
  }
}

private enum Tidy {
  static func term(_ expression: Expression) -> TidyTerm {
    switch expression {
    case .number(let decimal):
      return TidyTerm(coefficient: decimal.value, isDecimal: decimal.decimals > 0)
    case .pi, .symbol: return TidyTerm(coefficient: Rational(1), numerator: [expression])
    case .negation(let a):
      var result = term(a)
      result.coefficient = -result.coefficient
      return result
    case .sum(let terms): return sum(terms.map(term))
    case .series(let series): return term(series.sum)
    case .product(let factors): return product(factors.map(term))
    case .quotient(let a, let b): return quotient(term(a), term(b))
    case .power(let base, let exponent): return power(term(base), exponent)
    case .apply(let function, let a):
      let argument = a.tidied()
      if function == .exp, argument == 0 { return TidyTerm(coefficient: Rational(1)) }
      return TidyTerm(coefficient: Rational(1), numerator: [.apply(function, argument)])
    }
  }

  // MARK: Sums

  private static func sum(_ parts: [TidyTerm]) -> TidyTerm {
    var terms: [TidyTerm] = []
    // By numerator and denominator, so that a sum of a hundred thousand terms is not compared pair by pair.
    var places: [[[Expression]]: Int] = [:]
    for part in parts.flatMap(flattened) {
      let factors = [part.numerator, part.denominator]
      if let twin = places[factors] {
        terms[twin].coefficient = terms[twin].coefficient + part.coefficient
        terms[twin].isDecimal = terms[twin].isDecimal || part.isDecimal
      } else {
        places[factors] = terms.count
        terms.append(part)
      }
    }
    terms.removeAll { $0.coefficient == Rational(0) }
    if terms.isEmpty { return TidyTerm(coefficient: Rational(0)) }
    if terms.count == 1 { return terms[0] }
    return TidyTerm(coefficient: Rational(1), numerator: [.sum(terms.map(\.expression))])
  }

  /// The terms of a sum that stands as a term of another.
  private static func flattened(_ part: TidyTerm) -> [TidyTerm] {
    guard part.coefficient == Rational(1), part.denominator.isEmpty, part.numerator.count == 1,
      case .sum(let inner) = part.numerator[0]
    else { return [part] }
    return inner.map(term)
  }

  // MARK: Products, quotients and powers

  private static func product(_ parts: [TidyTerm]) -> TidyTerm {
    var result = TidyTerm(coefficient: Rational(1))
    for part in parts {
      result.coefficient = result.coefficient * part.coefficient
      result.isDecimal = result.isDecimal || part.isDecimal
    }
    if result.coefficient == Rational(0) { return result }
    let others = parts.filter { !$0.isNumber }
    if others.count == 1 {
      result.numerator = others[0].numerator
      result.denominator = others[0].denominator
    } else {
      // A factor 1/b divides the others: a·1/b reads a/b.
      let (reciprocals, factors) = (others.filter(\.isReciprocal), others.filter { !$0.isReciprocal })
      result.numerator = collected(factors.flatMap(\.factors))
      result.denominator = collected(reciprocals.flatMap(\.denominator))
    }
    return result
  }

  /// Equal bases with exponents of one sign become one power.
  private static func collected(_ factors: [Expression]) -> [Expression] {
    var powers: [(base: Expression, exponent: Int)] = []
    // By the base and the exponent's sign.
    var places: [Expression: Int] = [:]
    for factor in factors {
      let (base, exponent) = factor.baseAndExponent
      let kind = Expression.power(base, exponent.signum())
      if let twin = places[kind], !powers[twin].exponent.addingReportingOverflow(exponent).overflow {
        powers[twin].exponent += exponent
      } else {
        places[kind] = powers.count
        powers.append((base, exponent))
      }
    }
    return powers.map { $0.exponent == 1 ? $0.base : .power($0.base, $0.exponent) }
  }

  private static func quotient(_ a: TidyTerm, _ b: TidyTerm) -> TidyTerm {
    guard b.coefficient != Rational(0) else {
      return TidyTerm(coefficient: Rational(1), numerator: [.quotient(a.expression, b.expression)])
    }
    if a.coefficient == Rational(0) { return a }
    return TidyTerm(
      coefficient: a.coefficient / b.coefficient, isDecimal: a.isDecimal || b.isDecimal,
      numerator: b.isNumber ? a.numerator : a.factors,
      denominator: b.isNumber ? a.denominator : b.factors)
  }

  private static func power(_ base: TidyTerm, _ exponent: Int) -> TidyTerm {
    if exponent == 0 { return TidyTerm(coefficient: Rational(1)) }
    if exponent == 1 { return base }
    if base.isNumber, (-8...8).contains(exponent), exponent > 0 || base.coefficient != Rational(0) {
      return TidyTerm(coefficient: base.coefficient.raised(to: exponent), isDecimal: base.isDecimal)
    }
    var inner = base
    var sign = Rational(1)
    if base.coefficient.numerator.isNegative {
      inner.coefficient = -base.coefficient
      if !exponent.isMultiple(of: 2) { sign = Rational(-1) }
    }
    let written = inner.expression
    let (root, innerExponent) = written.baseAndExponent
    let (whole, overflow) = innerExponent.multipliedReportingOverflow(by: exponent)
    let result: Expression = overflow ? .power(written, exponent) : .power(root, whole)
    return TidyTerm(coefficient: sign, numerator: [result])
  }

  // MARK: Writing down

  /// The integer as a factor, or none for 1.
  static func factor(_ integer: BigInteger) -> [Expression] {
    integer == 1 ? [] : [.number(PrintedDecimal(significand: integer, decimals: 0))]
  }

  static func product(of factors: [Expression]) -> Expression? {
    factors.count > 1 ? .product(factors) : factors.first
  }

  static func quotient(_ numerator: Expression?, _ denominator: [Expression]) -> Expression {
    guard let below = product(of: denominator) else { return numerator ?? 1 }
    return .quotient(numerator ?? 1, below)
  }
}

extension Expression {
  /// b and n for a power bⁿ with n ≠ 0; the expression and 1 for anything else.
  fileprivate var baseAndExponent: (base: Expression, exponent: Int) {
    if case .power(let base, let exponent) = self, exponent != 0 { return (base, exponent) }
    return (self, 1)
  }
}

extension Rational {
  /// The number as a decimal with as few places as it needs, or nil when twelve are too few.
  fileprivate var finiteDecimal: PrintedDecimal? {
    (0...12).lazy.map { PrintedDecimal.rounding(self, decimals: $0) }.first { $0.value == self }
  }
}
