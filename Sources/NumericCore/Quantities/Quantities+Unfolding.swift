extension Quantities {
  /// The formula with derived quantities written out: partial derivatives and steps only, or everything.
  ///
  /// Forward quantities may stay as names: what is equal as a function of the names is equal. Nil where the
  /// formula written out would be too large or too deep: with shared quantities it grows exponentially.
  /// Quantities in `kept` stay as names, too.
  package func unfolded(_ formula: Expression, completely: Bool, keeping kept: Set<Symbol> = [])
    -> Expression?
  {
    var known: [Symbol: Unfolded] = [:]
    // Operands first, on a stack of our own, as a valuation does.
    var pending = formula.symbols
    while let symbol = pending.last {
      guard known[symbol] == nil else {
        pending.removeLast()
        continue
      }
      guard !kept.contains(symbol), let definition = definition(of: symbol, completely: completely) else {
        known[symbol] = Unfolded(expression: .symbol(symbol), extent: .leaf)
        continue
      }
      let missing = definition.symbols.filter { known[$0] == nil }
      if missing.isEmpty {
        guard let unfolded = Unfolded(definition, known) else { return nil }
        known[symbol] = unfolded
      } else {
        pending += missing
      }
    }
    return Unfolded(formula, known)?.expression
  }

  /// The formula that takes a quantity's place; nil where the name stays.
  private func definition(of symbol: Symbol, completely: Bool) -> Expression? {
    if case .formula? = self[symbol]?.definition, !completely { return nil }
    return formula(of: symbol)
  }
}

/// A formula written out, with its extent.
private struct Unfolded {
  let expression: Expression
  let extent: Extent

  init(expression: Expression, extent: Extent) {
    self.expression = expression
    self.extent = extent
  }

  /// The formula with its symbols replaced; nil where that is too large.
  init?(_ formula: Expression, _ known: [Symbol: Unfolded]) {
    extent = formula.extent { known[$0]?.extent ?? .leaf }
    guard extent.size <= Extent.largest.size, extent.depth <= Extent.largest.depth else { return nil }
    expression = formula.substituting { known[$0]?.expression }
  }
}

/// How many nodes a formula has, and how deep they are nested.
private struct Extent {
  let size: Int
  let depth: Int

  static let leaf = Extent(size: 1, depth: 1)
  /// A formula is walked recursively, so its depth is bounded by the stack; its size, by patience.
  static let largest = Extent(size: 100_000, depth: 500)
}

extension Expression {
  fileprivate func extent(_ leaf: (Symbol) -> Extent) -> Extent {
    func node(_ parts: [Expression]) -> Extent {
      let extents = parts.map { $0.extent(leaf) }
      return Extent(size: extents.reduce(1) { $0 + $1.size }, depth: 1 + extents.map(\.depth).max()!)
    }
    switch self {
    case .number, .pi: return .leaf
    case .symbol(let symbol): return leaf(symbol)
    case .sum(let parts), .product(let parts): return node(parts)
    case .series(let series): return series.sum.extent(leaf)
    case .quotient(let a, let b): return node([a, b])
    case .negation(let a), .power(let a, _), .apply(_, let a): return node([a])
    }
  }
}
