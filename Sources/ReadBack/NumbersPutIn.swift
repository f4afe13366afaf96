import NumericCore

/// A formula with numbers put in for its names, beside the formula: what fits what.
///
/// Numbers stand where the names stood, each a rounding of its name's value; a long sum leaves terms out for dots.
struct NumbersPutIn {
  /// What each name is worth.
  let value: (Symbol) -> Interval?

  /// What was found.
  enum Finding: Equatable {
    /// The numbers are the names' values, put in one for one.
    case fits
    /// A name has no value, so nothing can be said.
    case unknown(Symbol)
    /// They are not; what is wrong with them.
    case wrong(String)
  }

  /// Compares a formula with its numbers.
  func finding(_ formula: Expression, _ numbers: Expression) -> Finding {
    let (formula, numbers) = Self.withoutDots(formula.halved, numbers.halved)
    guard let pairs = NumberPairs.pairs(formula, numbers) else {
      return .wrong("the numbers put in don't follow the formula \(formula.unicode)")
    }
    for (name, number) in pairs {
      guard let value = value(name) else { return .unknown(name) }
      if PageDigits.fit(number, value) == .no {
        return .wrong("\(number) stands for \(name.unicode), which is \(value.shown)")
      }
    }
    return .fits
  }

  /// Compares a sum with its terms worked out: `−0.169 + 0.064`.
  func findingOfTerms(_ formula: Expression, _ numbers: Expression) -> Finding? {
    guard let terms = formula.terms, case .sum(let digits) = numbers, terms.count == digits.count else {
      return nil
    }
    for (term, digit) in zip(terms, digits) {
      guard let decimal = digit.decimal else { return nil }
      if decimal.significand.isZero, digit.isNegated, !term.isNegated {
        return .wrong("a minus stands in front of 0")
      }
      var missing: Symbol?
      let value = term.evaluated { name -> Interval in
        guard let value = self.value(name) else {
          missing = name
          return .entire
        }
        return value
      }
      if let missing { return .unknown(missing) }
      if PageDigits.fit(decimal, value) == .no {
        return .wrong("\(decimal) stands for a term that is \(value.shown)")
      }
    }
    return .fits
  }

  // MARK: - Dots

  /// Both sums without what dots leave out: the first two terms and the last.
  static func withoutDots(_ formula: Expression, _ numbers: Expression) -> (Expression, Expression) {
    switch (formula, numbers) {
    case (_, .sum(let digits)) where digits.contains(.symbol(PageStatement.dots)):
      guard let terms = formula.terms, terms.count > 3, digits.count == 4,
        digits[2] == .symbol(PageStatement.dots)
      else { return (formula, numbers) }
      return (.sum([terms[0], terms[1], terms[terms.count - 1]]), .sum([digits[0], digits[1], digits[3]]))
    case (.negation(let a), .negation(let b)):
      let (a, b) = withoutDots(a, b)
      return (.negation(a), .negation(b))
    case (.quotient(let a, let c), .quotient(let b, let d)):
      let (a, b) = withoutDots(a, b)
      return (.quotient(a, c), .quotient(b, d))
    case (.product(let a), .product(let b)) where a.count == b.count:
      let pairs = zip(a, b).map(withoutDots)
      return (.product(pairs.map(\.0)), .product(pairs.map(\.1)))
    default: return (formula, numbers)
    }
  }
}

/// Whether printed digits are those of a value.
enum PageDigits {
  /// How digits fit.
  enum Fit { case certain, possible, no }

  /// Whether a number is how the book prints a value: a rounding, to six digits unless the value has fewer.
  static func fit(_ decimal: PrintedDecimal, _ value: Interval) -> Fit {
    if decimal.isDisjoint(from: value) { return .no }
    if decimal.significand.magnitude.description.count < PageLedger.digits, !value.contains(decimal.value) {
      return .no
    }
    return decimal.isRounding(ofAllOf: value) ? .certain : .possible
  }
}

extension Interval {
  /// The value to some digits, for messages.
  var shown: String {
    let middle = midpoint
    guard middle.isFinite, let exact = Rational(exactly: middle) else { return description }
    return PrintedDecimal.rounding(exact, significantDigits: 8).description
  }
}

extension Expression {
  /// The terms of a sum, of a Σ too; nil where it is none.
  var terms: [Expression]? {
    switch self {
    case .sum(let terms): terms
    case .series(let series): if case .sum(let terms) = series.sum { terms } else { nil }
    default: nil
    }
  }

  /// Whether a minus stands in front.
  fileprivate var isNegated: Bool {
    if case .negation = self { true } else { false }
  }

  /// The number that this is, with its sign.
  var decimal: PrintedDecimal? {
    switch self {
    case .number(let decimal): decimal
    case .negation(let positive):
      positive.decimal.map { PrintedDecimal(significand: -$0.significand, decimals: $0.decimals) }
    default: nil
    }
  }

  /// The formula with ½x as x/2, whose number stands behind.
  var halved: Expression {
    rewriting { part in
      guard case .product(let factors) = part, factors.count > 1,
        case .quotient(.number(let one), .number(let two)) = factors[0], one == 1, two == 2
      else { return nil }
      let rest = factors.count == 2 ? factors[1] : .product(Array(factors.dropFirst()))
      return .quotient(rest.halved, .number(2))
    }
  }

  /// The product of derivatives along a path that this begins with, a ∂E/∂y·∂y/∂s…: what it is of and by.
  var path: Symbol.Derivative? {
    guard case .product(let factors) = self else { return nil }
    var derivatives: [Symbol.Derivative] = []
    for factor in factors {
      guard case .symbol(let symbol) = factor, let derivative = symbol.derivative else { return nil }
      if let last = derivatives.last, last.variable != derivative.output { return nil }
      derivatives.append(derivative)
    }
    return Symbol.Derivative(of: derivatives[0].output, by: derivatives[derivatives.count - 1].variable)
  }
}
