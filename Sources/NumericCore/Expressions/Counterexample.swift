/// A point where two formulas differ, certified by two enclosures without a common point.
public struct Counterexample: Sendable {
  /// The value of each symbol.
  public let point: [(symbol: Symbol, value: Rational)]
  /// The enclosure of the left formula there.
  public let left: Interval
  /// The enclosure of the right formula there.
  public let right: Interval
  /// Whether every value is the one that was given.
  public let isGiven: Bool

  /// Looks for a point where the enclosures of two formulas are disjoint.
  ///
  /// The point `near` is tried first, then points of few-digit numbers, in an order that is the same each time.
  /// Nil when none of them separates the two; that proves nothing.
  public static func find(
    _ left: Expression, _ right: Expression, near given: [Symbol: Rational] = [:]
  ) -> Counterexample? {
    var symbols = left.symbols
    for symbol in right.symbols where !symbols.contains(symbol) { symbols.append(symbol) }
    let program = Program([("left side", left), ("right side", right)])
    for attempt in 0..<200 {
      let point = symbols.enumerated().map { position, symbol in
        (symbol: symbol, value: value(position, attempt, given: given[symbol]))
      }
      let values = Dictionary(uniqueKeysWithValues: point.map { ($0.symbol, Interval($0.value)) })
      let slots = program.values(program.inputs.map { values[$0]! })
      let a = slots[program.slot(of: "left side")!]
      let b = slots[program.slot(of: "right side")!]
      if !a.isEmpty, !b.isEmpty, a.isBounded, b.isBounded, a.isDisjoint(from: b) {
        let isGiven = point.allSatisfy { given[$0.symbol] == $0.value }
        return Counterexample(point: point, left: a, right: b, isGiven: isGiven)
      }
    }
    return nil
  }

  private static let friendly = [
    Rational(1), Rational(2), Rational(-1), Rational(1, 2), Rational(3), Rational(-2), Rational(-1, 2),
    Rational(5),
  ]

  /// The value of one symbol in one attempt: the given one first, then the friendly numbers, symbol by symbol
  /// at a different pace so that they do not stay equal.
  private static func value(_ position: Int, _ attempt: Int, given: Rational?) -> Rational {
    if attempt == 0, let given { return given }
    return friendly[(attempt + position * (1 + attempt / friendly.count)) % friendly.count]
  }
}
