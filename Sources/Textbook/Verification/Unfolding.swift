import NumericCore

extension Derivation {
  /// The formula with derived quantities written out: partial derivatives and steps only, or everything.
  ///
  /// Forward quantities may stay as names: what is equal as a function of the names is equal.
  func unfolded(_ formula: Expression, completely: Bool) -> Expression {
    var cache: [Symbol: Expression] = [:]
    return unfolded(formula, completely: completely, cache: &cache)
  }

  private func unfolded(
    _ formula: Expression, completely: Bool, cache: inout [Symbol: Expression]
  ) -> Expression {
    for symbol in formula.symbols where cache[symbol] == nil {
      cache[symbol] = .symbol(symbol)
      guard let quantity = self[symbol], let definition = quantity.formula else { continue }
      if case .formula = quantity.definition, !completely { continue }
      cache[symbol] = unfolded(definition, completely: completely, cache: &cache)
    }
    return formula.substituting { cache[$0] }
  }

  /// What became of an attempt to prove two formulas equal.
  enum Equality {
    case proved
    case different(Counterexample)
    case unknown
  }

  /// Compares two formulas as functions of the derivation's givens.
  func compare(_ left: Expression, _ right: Expression, under condition: Condition? = nil) -> Equality {
    func read(_ formula: Expression) -> Expression {
      guard let condition else { return formula }
      return formula.substituting { condition.reading[$0] }
    }
    func assume(_ formula: Expression) -> Expression {
      guard let condition, !condition.assuming.isEmpty else { return formula }
      return formula.substituting { condition.assuming[$0] }
    }
    for completely in [false, true] {
      let a = assume(unfolded(left, completely: completely))
      let b = assume(unfolded(read(right), completely: completely))
      let signs = Assumptions(
        positive: (condition?.positive ?? []).map { assume(unfolded($0, completely: completely)) },
        negative: (condition?.negative ?? []).map { assume(unfolded($0, completely: completely)) })
      if a.isIdentical(to: b, assuming: signs) == .proved { return .proved }
      if completely, let found = Counterexample.find(a, b, near: givenValues) { return .different(found) }
    }
    return .unknown
  }

  /// The givens' values.
  var givenValues: [Symbol: Rational] {
    Dictionary(
      uniqueKeysWithValues: givens.compactMap { symbol in
        guard case .given(let decimal)? = self[symbol]?.definition else { return nil }
        return (symbol, decimal.value)
      })
  }
}
