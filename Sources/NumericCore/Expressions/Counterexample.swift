/// A point where two formulas differ, certified by two enclosures without a common point.
public struct Counterexample: Sendable {
  /// The value of each symbol.
  public let point: [(symbol: Symbol, value: Rational)]
  /// The enclosure of the left formula there.
  public let left: Interval
  /// The enclosure of the right formula there.
  public let right: Interval
  /// The values that are not the ones given.
  public let moved: [(symbol: Symbol, value: Rational)]

  /// Whether every value is the one that was given.
  public var isGiven: Bool { moved.isEmpty }

  /// Up to this many values a point is easy to read as a whole; of a longer one, the values moved are.
  public static let readable = 8

  /// Looks for a point where the enclosures of two formulas are disjoint.
  ///
  /// The point `near` is tried first, then points of few-digit numbers, in an order that is the same each time.
  /// Where there are many symbols, as many values as can be are then put back to the ones given. Nil when none of them separates the two; that proves nothing.
  public static func find(
    _ left: Expression, _ right: Expression, near given: [Symbol: Rational] = [:]
  ) -> Counterexample? {
    var symbols = left.symbols
    for symbol in right.symbols where !symbols.contains(symbol) { symbols.append(symbol) }
    let program = Program([("left side", left), ("right side", right)])
    func separating(_ point: [(symbol: Symbol, value: Rational)]) -> Counterexample? {
      let values = Dictionary(uniqueKeysWithValues: point.map { ($0.symbol, Interval($0.value)) })
      let slots = program.values(program.inputs.map { values[$0]! })
      let a = slots[program.slot(of: "left side")!]
      let b = slots[program.slot(of: "right side")!]
      guard !a.isEmpty, !b.isEmpty, a.isBounded, b.isBounded, a.isDisjoint(from: b) else { return nil }
      let moved = point.filter { given[$0.symbol] != $0.value }
      return Counterexample(point: point, left: a, right: b, moved: moved)
    }
    for attempt in 0..<200 {
      let point = symbols.enumerated().map { position, symbol in
        (symbol: symbol, value: value(position, attempt, given: given[symbol]))
      }
      guard var found = separating(point) else { continue }
      guard symbols.count > readable else { return found }
      for position in point.indices {
        guard let value = given[point[position].symbol] else { continue }
        var nearer = found.point
        nearer[position].value = value
        found = separating(nearer) ?? found
      }
      return found
    }
    return nil
  }

  /// Few-digit numbers, the friendliest first.
  private static let friendly = [
    Rational(1), Rational(2), Rational(-1), Rational(1, 2), Rational(3), Rational(-2), Rational(-1, 2),
    Rational(5),
    Rational(4), Rational(-3), Rational(3, 2), Rational(1, 4),
  ]

  /// The value of one symbol in one attempt: the given one first, then a friendly number, drawn for each symbol
  /// on its own so that no two stay equal. The draw starts among the friendliest four and widens.
  private static func value(_ position: Int, _ attempt: Int, given: Rational?) -> Rational {
    if attempt == 0 { return given ?? friendly[position % 4] }
    let choices = min(friendly.count, 4 + attempt / 16)
    return friendly[Int(scrambled(UInt64(attempt) << 32 | UInt64(position)) % UInt64(choices))]
  }

  /// The output function of SplitMix64 (Steele, Lea and Flood 2014): the same number for a number each time.
  private static func scrambled(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Counterexample {
  /// States that two formulas differ at the givens as they are.
  public init(atGivens point: [(symbol: Symbol, value: Rational)], left: Interval, right: Interval) {
    self.init(point: point, left: left, right: right, moved: [])
  }
}
