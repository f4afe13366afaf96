import NumericCore

/// Which quantity of one round is which of the round before: the same formula, over the weights before their update.
struct EarlierRound {
  private let derivation: Quantities
  /// The computed quantities by their formulas.
  private let named: [Expression: Symbol]

  /// Nil where no weight is updated.
  init?(in derivation: Quantities) {
    guard derivation.names.contains(where: { derivation[$0]?.update != nil }) else { return nil }
    self.derivation = derivation
    var named: [Expression: Symbol] = [:]
    for name in derivation.names {
      if case .formula(let formula)? = derivation[name]?.definition, named[formula] == nil {
        named[formula] = name
      }
    }
    self.named = named
  }

  /// The same quantity a round earlier; nil where it is of the first round, or of none.
  func callAsFunction(_ symbol: Symbol) -> Symbol? {
    var known: [Symbol: Symbol?] = [:]
    return before(symbol, &known)
  }

  private func before(_ symbol: Symbol, _ known: inout [Symbol: Symbol?]) -> Symbol? {
    if let found = known[symbol] { return found }
    let found = weightBefore(symbol) ?? valueBefore(symbol, &known)
    known[symbol] = .some(found)
    return found
  }

  /// What a weight was before its update, also where the round takes the updated one up under a name of its own.
  private func weightBefore(_ symbol: Symbol) -> Symbol? {
    if let update = derivation[symbol]?.update { return update.parameter }
    guard case .symbol(let origin)? = derivation.restated[symbol] ?? derivation.formula(of: symbol) else {
      return nil
    }
    return derivation[origin]?.update?.parameter
  }

  private func valueBefore(_ symbol: Symbol, _ known: inout [Symbol: Symbol?]) -> Symbol? {
    guard case .formula(let formula)? = derivation[symbol]?.definition else { return nil }
    var earlier: [Symbol: Symbol] = [:]
    for part in formula.symbols { earlier[part] = before(part, &known) }
    return earlier.isEmpty ? nil : named[formula.substituting { earlier[$0].map { .symbol($0) } }]
  }
}
