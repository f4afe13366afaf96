import NumericCore

/// The affine map through given points, found exactly.
///
///     f(x) = c₀ + c₁·x₁ + … + c_n·x_n
///
/// Elimination over the rationals: no rounding, so that a table either has such a map or has none.
struct AffineFit {
  /// c₀, c₁, …, c_n. Where several maps go through the points, the one with 0 for what they leave open.
  let coefficients: [Rational]
  /// Whether the points leave nothing open.
  let isUnique: Bool

  /// Finds the map with f(point) = value for each point; nil where there is none.
  init?(points: [[Rational]], values: [Rational]) {
    // A row for each point: 1, x₁, …, x_n | value.
    let rows = zip(points, values).map { [Rational(1)] + $0 + [$1] }
    let elimination = Elimination(rows, unknowns: (points.first?.count ?? 0) + 1) {
      $0 == Rational(0) ? 0 : 1
    }
    // What is left reads 0 = value.
    guard elimination.rows.dropFirst(elimination.pivots.count).allSatisfy({ $0.last == Rational(0) }) else {
      return nil
    }
    coefficients = elimination.solution
    isUnique = elimination.isRegular
  }

  /// The map's value at a point.
  func value(at point: [Rational]) -> Rational {
    zip(coefficients.dropFirst(), point).reduce(coefficients[0]) { $0 + $1.0 * $1.1 }
  }

  /// The map as a formula, without terms that are 0: `−1.5 + x₁ + 0.5·x₂`.
  func formula(in variables: [Symbol]) -> Expression {
    var terms: [Expression] = []
    for (coefficient, factor) in zip(coefficients, [nil] + variables) where coefficient != Rational(0) {
      let isNegative = coefficient < Rational(0)
      let size = coefficient.magnitude.expression
      let term: Expression
      if let factor { term = size == 1 ? .symbol(factor) : size * .symbol(factor) } else { term = size }
      terms.append(isNegative ? -term : term)
    }
    guard terms.count > 1 else { return terms.first ?? 0 }
    return .sum(terms)
  }
}
