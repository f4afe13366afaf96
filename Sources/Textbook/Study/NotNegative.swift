import NumericCore

extension Expression {
  /// Whether the formula is written so that it cannot be negative: of squares, of numbers that are not negative, of
  /// what is given as positive, and of exponentials, by sums, products and quotients.
  ///
  /// That it has no such form proves nothing.
  func isEvidentlyNotNegative(given positive: [Expression]) -> Bool {
    if positive.contains(self) { return true }
    switch self {
    case .number(let decimal): return decimal.value >= Rational(0)
    case .pi: return true
    case .power(let base, let exponent):
      return exponent.isMultiple(of: 2) || base.isEvidentlyNotNegative(given: positive)
    case .sum(let parts), .product(let parts):
      return parts.allSatisfy { $0.isEvidentlyNotNegative(given: positive) }
    case .series(let series): return series.sum.isEvidentlyNotNegative(given: positive)
    case .quotient(let a, let b):
      return [a, b].allSatisfy { $0.isEvidentlyNotNegative(given: positive) }
    case .apply(let function, _): return [.exp, .sigmoid, .relu, .step].contains(function)
    case .symbol, .negation: return false
    }
  }
}
