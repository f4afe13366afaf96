/// A formula, kept as it was written.
///
/// Built with ordinary operators: `-(target - y) * w2 * h * (1 - h) * x`. The operators fold nothing, so a
/// slide's `·1` stays visible; nested sums and products are only flattened, which no reader can see.
/// Interpreters evaluate it over any ``ElementaryScalar``, differentiate it, print it and prove it equal to
/// another.
public indirect enum Expression: Hashable, Sendable {
  /// A decimal number, with the digits it was written with.
  case number(PrintedDecimal)
  /// The circle constant π.
  case pi
  /// A named quantity.
  case symbol(Symbol)
  /// A sum of two or more terms; a subtracted term is a ``negation(_:)``.
  case sum([Expression])
  /// A sum over an index, printed with its Σ.
  case series(Series)
  /// A product of two or more factors.
  case product([Expression])
  /// A quotient.
  case quotient(Expression, Expression)
  /// The negative of an expression.
  case negation(Expression)
  /// An integer power, possibly negative.
  case power(Expression, Int)
  /// An elementary function's value.
  case apply(ElementaryFunction, Expression)
}

extension Expression {
  /// A named quantity.
  public init(_ symbol: Symbol) { self = .symbol(symbol) }

  /// The square.
  public var squared: Expression { .power(self, 2) }

  /// The symbols that the expression mentions, each once, in order of first appearance.
  public var symbols: [Symbol] {
    var found: [Symbol] = []
    // Only a long formula needs a set to find what it has mentioned already.
    var seen: Set<Symbol> = []
    forEachSymbol { symbol in
      if found.count == 8, seen.isEmpty { seen = Set(found) }
      let isNew = found.count < 8 ? !found.contains(symbol) : seen.insert(symbol).inserted
      if isNew { found.append(symbol) }
    }
    return found
  }

  /// What the expression is directly made of; of a Σ, its terms.
  package var parts: [Expression] {
    switch self {
    case .number, .pi, .symbol: []
    case .sum(let parts), .product(let parts): parts
    case .series(let series): [series.sum]
    case .quotient(let a, let b): [a, b]
    case .negation(let a), .power(let a, _), .apply(_, let a): [a]
    }
  }

  /// Visits the symbols that the expression mentions, in order, each as often as it does.
  func forEachSymbol(_ visit: (Symbol) -> Void) {
    switch self {
    case .number, .pi: break
    case .symbol(let symbol): visit(symbol)
    case .sum(let parts), .product(let parts): for part in parts { part.forEachSymbol(visit) }
    case .series(let series): series.sum.forEachSymbol(visit)
    case .quotient(let a, let b):
      a.forEachSymbol(visit)
      b.forEachSymbol(visit)
    case .negation(let a), .power(let a, _), .apply(_, let a): a.forEachSymbol(visit)
    }
  }

  /// The expression with each symbol replaced by what `replacement` gives; a symbol stays where that is nil.
  ///
  /// A Σ whose terms change is written out.
  public func substituting(_ replacement: (Symbol) -> Expression?) -> Expression {
    rewriting { part in
      switch part {
      case .symbol(let symbol): return replacement(symbol)
      case .series(let series):
        let sum = series.sum.substituting(replacement)
        return sum == series.sum ? part : sum
      default: return nil
      }
    }
  }

  /// The expression with each part replaced by what `edit` gives, from the whole inwards; where that is nil the
  /// part stays and its own parts are edited.
  ///
  /// In a Σ the general term is edited, for all terms alike.
  public func rewriting(_ edit: (Expression) -> Expression?) -> Expression {
    if let edited = edit(self) { return edited }
    switch self {
    case .number, .pi, .symbol: return self
    case .sum(let terms): return .sum(terms.map { $0.rewriting(edit) })
    case .series(let series):
      return .series(Series(over: series.index, series.range, series.general.rewriting(edit)))
    case .product(let factors): return .product(factors.map { $0.rewriting(edit) })
    case .quotient(let a, let b): return .quotient(a.rewriting(edit), b.rewriting(edit))
    case .negation(let a): return .negation(a.rewriting(edit))
    case .power(let a, let n): return .power(a.rewriting(edit), n)
    case .apply(let function, let a): return .apply(function, a.rewriting(edit))
    }
  }

  /// The value over any scalar type, given a value for each symbol.
  ///
  /// Sums and products are folded from left to right, so a `Double` result is reproducible.
  public func evaluated<S: ElementaryScalar>(_ value: (Symbol) -> S) -> S {
    switch self {
    case .number(let decimal): return S(decimal.value)
    case .pi: return S.pi
    case .symbol(let symbol): return value(symbol)
    case .sum(let terms):
      var total = terms[0].evaluated(value)
      for term in terms.dropFirst() {
        if case .negation(let subtracted) = term {
          total = total - subtracted.evaluated(value)
        } else {
          total = total + term.evaluated(value)
        }
      }
      return total
    case .series(let series): return series.sum.evaluated(value)
    case .product(let factors):
      return factors.dropFirst().reduce(factors[0].evaluated(value)) { $0 * $1.evaluated(value) }
    case .quotient(let a, let b): return a.evaluated(value) / b.evaluated(value)
    case .negation(let a): return -a.evaluated(value)
    case .power(let a, let n): return a.evaluated(value).raised(to: n)
    case .apply(let function, let a): return a.evaluated(value).applying(function)
    }
  }
}

// MARK: - Operators

extension Expression {
  /// The sum, as written.
  public static func + (a: Expression, b: Expression) -> Expression { .sum(a.terms + b.terms) }
  /// The difference, as written.
  public static func - (a: Expression, b: Expression) -> Expression { .sum(a.terms + [.negation(b)]) }
  /// The product, as written.
  public static func * (a: Expression, b: Expression) -> Expression {
    // −a·b reads as −(a·b), as on a slide.
    if case .negation(let positive) = a { return .negation(positive * b) }
    return .product(a.factors + b.factors)
  }
  /// The quotient, as written.
  public static func / (a: Expression, b: Expression) -> Expression { .quotient(a, b) }
  /// The negative, as written.
  public static prefix func - (a: Expression) -> Expression { .negation(a) }

  /// The integer power.
  public func raised(to exponent: Int) -> Expression { .power(self, exponent) }

  private var terms: [Expression] {
    if case .sum(let terms) = self { return terms }
    return [self]
  }

  private var factors: [Expression] {
    if case .product(let factors) = self { return factors }
    return [self]
  }
}

// MARK: - Literals

extension Expression: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self = .number(PrintedDecimal(value)) }
  /// The decimal number as written in the source (0.1 is one tenth, not its binary neighbour).
  public init(floatLiteral value: Double) { self = .number(PrintedDecimal(floatLiteral: value)) }
  /// A decimal number with its digits, trailing zeros included: `"2.00"`.
  public init(stringLiteral text: String) { self = .number(PrintedDecimal(stringLiteral: text)) }
}
