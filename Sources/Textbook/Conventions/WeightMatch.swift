import NumericCore

/// Finds whether one formula is another at other weights: the least error is the error with the weights of the
/// minimum in place of its own.
struct WeightMatch {
  private let derivation: Derivation
  /// What stands in the place of each weight.
  private var places: [Symbol: Expression] = [:]

  init(_ derivation: Derivation) { self.derivation = derivation }

  /// Whether `other` is `own` with something in the place of each of its weights and biases, the same wherever a
  /// weight occurs.
  ///
  /// Names are written out as far as the two formulas need it.
  func matches(_ own: Expression, _ other: Expression) -> Bool {
    var match = self
    return match.unify(own, other) && !match.places.isEmpty
  }

  private mutating func unify(_ own: Expression, _ other: Expression) -> Bool {
    if case .symbol(let name) = own, let quantity = derivation[name] {
      if case .given = quantity.definition, [.weight, .bias].contains(quantity.role) {
        if let known = places[name] { return known == other }
        places[name] = other
        return true
      }
      if own == other, !dependsOnWeights(name) { return true }
      if let formula = quantity.formula { return unify(formula, other) }
      return own == other
    }
    if case .symbol(let name) = other, let formula = derivation.formula(of: name) {
      return unify(own, formula)
    }
    switch (own, other) {
    case (.sum(let a), .sum(let b)), (.product(let a), .product(let b)):
      guard a.count == b.count else { return false }
      for (a, b) in zip(a, b) where !unify(a, b) { return false }
      return true
    case (.quotient(let a, let b), .quotient(let c, let d)): return unify(a, c) && unify(b, d)
    case (.negation(let a), .negation(let b)): return unify(a, b)
    case (.power(let a, let n), .power(let b, let m)): return n == m && unify(a, b)
    case (.apply(let f, let a), .apply(let g, let b)): return f == g && unify(a, b)
    case (.series(let a), .series(let b)): return unify(a.sum, b.sum)
    default: return own == other
    }
  }

  private func dependsOnWeights(_ name: Symbol) -> Bool {
    derivation.quantities.ancestors(of: [name]).contains { [.weight, .bias].contains(derivation[$0]!.role) }
  }
}
