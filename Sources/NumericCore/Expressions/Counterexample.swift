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
  /// Where there are many symbols, as many values as can be are then put back to the ones given. At a point that
  /// is found both formulas have a value, for certain. Nil when none of them separates the two, or when these have
  /// over four million parts; that proves nothing.
  public static func find(
    _ left: Expression, _ right: Expression, near given: [Symbol: Rational] = [:]
  ) -> Counterexample? {
    var graph = FormulaGraph()
    guard let leftNode = graph.add(left), let rightNode = graph.add(right) else { return nil }
    func separating(_ point: [(symbol: Symbol, value: Rational)]) -> Counterexample? {
      let values = Dictionary(uniqueKeysWithValues: point.map { ($0.symbol, DefinedInterval($0.value)) })
      let nodes = graph.values { values[$0]! }
      // An enclosure alone does not tell that there is a number in it.
      guard nodes[leftNode].isDefined, nodes[rightNode].isDefined else { return nil }
      let (a, b) = (nodes[leftNode].enclosure, nodes[rightNode].enclosure)
      guard a.isBounded, b.isBounded, a.isDisjoint(from: b) else { return nil }
      let moved = point.filter { given[$0.symbol] != $0.value }
      return Counterexample(point: point, left: a, right: b, moved: moved)
    }
    let symbols = graph.symbols
    for attempt in SamplePoints.friendly {
      let point = symbols.enumerated().map { position, symbol in
        (symbol: symbol, value: SamplePoints.value(position, attempt, given: given[symbol]))
      }
      guard var found = separating(point) else { continue }
      guard symbols.count > readable else { return found }
      for position in point.indices {
        guard let value = given[point[position].symbol], value != point[position].value else { continue }
        var nearer = found.point
        nearer[position].value = value
        found = separating(nearer) ?? found
      }
      return found
    }
    return nil
  }
}

extension Counterexample {
  /// States that two formulas differ at the givens as they are.
  public init(atGivens point: [(symbol: Symbol, value: Rational)], left: Interval, right: Interval) {
    self.init(point: point, left: left, right: right, moved: [])
  }
}
