import NumericCore

/// What a printed number may have been worked out from.
///
/// A slide that rounds as it goes has two ways to the next number: from the factors as it displays them, or from
/// those that its author's calculator still held. The two may round differently, and then the print tells which
/// one was used.
public struct RoundingChain: Sendable {
  /// What one of the ways gives.
  public struct Value: Sendable {
    /// The enclosure of the value.
    public let enclosure: Interval
    /// The exact value, where it is rational.
    public let exact: Rational?
    /// The decimal it rounds to, with as many digits as are printed; nil where the enclosure leaves two.
    public let rounded: PrintedDecimal?
    /// Whether it rounds to what is printed; nil where the enclosure leaves that open. A tie rounds both ways.
    public let isPrinted: Bool?

    init(_ exact: Rational, _ enclosure: Interval, printed: PrintedDecimal) {
      self.enclosure = enclosure
      self.exact = exact.isDefined ? exact : nil
      rounded = PrintedDecimal.rounding(exact, enclosure, decimals: printed.decimals)
      isPrinted =
        if exact.isDefined {
          printed.isRounding(of: exact)
        } else if printed.isRounding(ofAllOf: enclosure) {
          true
        } else if printed.isDisjoint(from: enclosure) {
          false
        } else {
          nil
        }
    }
  }

  /// Which of the two values rounds to what is printed.
  public enum Source: String, Sendable {
    /// The one from the factors as displayed.
    case displayed
    /// The one that carried every earlier result unrounded.
    case unrounded
    /// Both.
    case both
    /// Neither, but the one that starts from numbers as the lecture restates them and rounds nothing else.
    case restated
    /// None of them.
    case neither
  }

  /// The arithmetic with the numbers as displayed, where they can all be told: the slide's own, or else the
  /// formula with each factor as the lecture printed it before.
  public let arithmetic: Expression?
  /// Whether the slide itself shows the arithmetic.
  public let isShown: Bool
  /// What the factors as displayed give; a factor that was not printed comes from its own factors so.
  ///
  /// Nil for a quantity after repeated rounds, whose numbers no slide displays.
  public let displayed: Value?
  /// What comes out with every earlier result carried on unrounded, those that the lecture restates included.
  public let unrounded: Value
  /// Whether a factor as displayed may differ from its value.
  public let isRounded: Bool

  /// Whether the quantity itself, from the givens as stated, rounds to what is printed.
  public let isCertified: Bool

  /// Which of the two the slide printed; nil where an enclosure leaves it open.
  public var source: Source? {
    guard let second = unrounded.isPrinted else { return nil }
    guard let displayed else { return second ? .unrounded : .neither }
    guard let first = displayed.isPrinted else { return nil }
    return switch (first, second) {
    case (true, true): .both
    case (true, false): .displayed
    case (false, true): .unrounded
    case (false, false): isCertified ? .restated : .neither
    }
  }

  /// Whether the print tells which way was gone: the two values round differently, or the print comes from
  /// between them.
  public var isTelling: Bool {
    if source == .restated { return true }
    guard let first = displayed?.rounded, let second = unrounded.rounded else { return false }
    return first != second
  }
}

extension PrintedDecimal {
  /// The decimal that a value rounds to, if its enclosure leaves only one.
  static func rounding(_ exact: Rational, _ enclosure: Interval, decimals: Int) -> PrintedDecimal? {
    if exact.isDefined { return .rounding(exact, decimals: decimals) }
    guard enclosure.isBounded, !enclosure.isEmpty, let lower = Rational(exactly: enclosure.lowerBound),
      let upper = Rational(exactly: enclosure.upperBound)
    else { return nil }
    let candidate = PrintedDecimal.rounding(lower, decimals: decimals)
    return candidate == .rounding(upper, decimals: decimals) ? candidate : nil
  }
}

/// The numbers that a lecture has printed so far.
struct PrintedSoFar {
  /// What it has printed for each quantity; a later print takes the place of an earlier one.
  private(set) var decimals: [Symbol: PrintedDecimal] = [:]

  /// Takes in a number.
  mutating func add(_ number: PrintedQuantity) { decimals[number.symbol] = number.decimal }
}

/// A quantity with the number that a lecture prints for it.
struct PrintedQuantity {
  let symbol: Symbol
  let decimal: PrintedDecimal
}

extension Assertion {
  /// The quantity's number that this prints; nil where it prints none, or more around it.
  var printedQuantity: PrintedQuantity? {
    switch self {
    case .prints(.symbol(let symbol), let decimal, _, nil), .given(.symbol(let symbol), let decimal):
      PrintedQuantity(symbol: symbol, decimal: decimal)
    default: nil
    }
  }
}

extension Claim {
  /// L3 of L3-30.
  var lecture: Substring { id.prefix { $0 != "-" } }
}

extension Decider {
  /// The rounding chain of a printed number; `shown` is the arithmetic that the slide displays beside it.
  func chain(
    of value: Expression, printed: PrintedDecimal, isCertified: Bool, shown: Expression?,
    after earlier: [Symbol: PrintedDecimal]
  ) -> RoundingChain {
    let unrounded = unroundedValue(of: value, printed: printed)
    if let shown {
      let displayed = RoundingChain.Value(exacts(shown), enclosures(shown), printed: printed)
      return RoundingChain(
        arithmetic: shown, isShown: true, displayed: displayed, unrounded: unrounded, isRounded: true,
        isCertified: isCertified)
    }
    if derivation.isRepeated(value) {
      return RoundingChain(
        arithmetic: nil, isShown: false, displayed: nil, unrounded: unrounded, isRounded: false,
        isCertified: isCertified)
    }
    let formula = derivation.formula(named: value)
    let factors = displayedFactors(of: formula, earlier)
    let isRounded = factors.contains { exacts($0.key) != $0.value.value }
    // A valuation of its own, with the printed numbers in place of the values.
    var (ownExacts, ownEnclosures) = (derivation.exacts, derivation.enclosures)
    for (symbol, decimal) in factors {
      ownExacts.put(decimal.value, for: symbol)
      ownEnclosures.put(Interval(decimal.value), for: symbol)
    }
    let displayed =
      isRounded
      ? RoundingChain.Value(ownExacts(formula), ownEnclosures(formula), printed: printed)
      : RoundingChain.Value(exacts(value), enclosures(value), printed: printed)
    let isComplete = formula.symbols.allSatisfy { factors[$0] != nil }
    return RoundingChain(
      arithmetic: isComplete ? formula.substituting { factors[$0].map { .signed($0) } } : nil, isShown: false,
      displayed: displayed, unrounded: unrounded, isRounded: isRounded, isCertified: isCertified)
  }

  /// The value with every number that the lecture restates taken from where it came from.
  private func unroundedValue(of value: Expression, printed: PrintedDecimal) -> RoundingChain.Value {
    let ancestors = derivation.quantities.ancestors(of: value.symbols)
    let restated = derivation.names.filter {
      derivation.quantities.restated[$0] != nil && ancestors.contains($0)
    }
    guard !restated.isEmpty else {
      return RoundingChain.Value(exacts(value), enclosures(value), printed: printed)
    }
    var (ownExacts, ownEnclosures) = (derivation.exacts, derivation.enclosures)
    for symbol in restated {
      let origin = derivation.quantities.restated[symbol]!
      ownExacts.put(ownExacts(origin), for: symbol)
      ownEnclosures.put(ownEnclosures(origin), for: symbol)
    }
    return RoundingChain.Value(ownExacts(value), ownEnclosures(value), printed: printed)
  }

  /// The numbers that a formula is displayed with: what was printed for the quantities it mentions, the givens as
  /// stated, and for a quantity that was not printed what is displayed in its own formula.
  private func displayedFactors(
    of formula: Expression, _ earlier: [Symbol: PrintedDecimal]
  ) -> [Symbol: PrintedDecimal] {
    var factors: [Symbol: PrintedDecimal] = [:]
    var pending = formula.symbols
    var seen: Set<Symbol> = []
    while let symbol = pending.popLast() {
      guard seen.insert(symbol).inserted else { continue }
      if let decimal = earlier[symbol] {
        factors[symbol] = decimal
      } else if case .given(let decimal)? = derivation[symbol]?.definition {
        factors[symbol] = decimal
      } else {
        pending += derivation.dependencies(of: symbol)
      }
    }
    return factors
  }
}

extension Derivation {
  fileprivate func isRepeated(_ value: Expression) -> Bool {
    value.symbols.contains { symbol in
      if case .repeated? = self[symbol]?.definition { true } else { false }
    }
  }

  /// What a value is worked out by: of a quantity its formula, down to one that is more than another's name.
  fileprivate func formula(named value: Expression) -> Expression {
    guard case .symbol(let symbol) = value, let formula = formula(of: symbol) else { return value }
    return formula
  }
}

extension Expression {
  /// A decimal in a formula, its sign written as a sign.
  fileprivate static func signed(_ decimal: PrintedDecimal) -> Expression {
    guard decimal.significand.isNegative else { return .number(decimal) }
    return -.number(PrintedDecimal(significand: -decimal.significand, decimals: decimal.decimals))
  }
}
