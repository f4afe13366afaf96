import NumericCore

extension Quantities {
  /// Whether two formulas are one number with the givens as set, proved by normal form: 2π − 3, say, and
  /// −1 − 2 − π·cos π − π·cos π.
  ///
  /// False means that no proof was found, not that the two differ.
  func areOneNumber(_ left: Expression, _ right: Expression) -> Bool {
    guard let a = unfolded(left, completely: true), let b = unfolded(right, completely: true) else {
      return false
    }
    func calculated(_ formula: Expression) -> Expression {
      formula.substituting { givenValue(of: $0)?.expression }
    }
    return calculated(a).isIdentical(to: calculated(b)) == .proved
  }

  /// The integer that a quantity's value is, proved by normal form where its arithmetic is not rational: the
  /// sine of π is 0.
  ///
  /// An enclosure wider than a millionth, or without an integer in it, is not tried.
  func provedInteger(_ quantity: Symbol, in enclosure: Interval) -> Rational? {
    guard !enclosure.isEmpty, enclosure.isBounded, enclosure.width <= 1e-6,
      let whole = Rational(exactly: enclosure.midpoint.rounded()), enclosure.contains(whole),
      areOneNumber(.symbol(quantity), whole.expression)
    else { return nil }
    return whole
  }
}
