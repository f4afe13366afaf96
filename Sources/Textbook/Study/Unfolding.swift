import NumericCore

extension Derivation {
  /// The formula with derived quantities written out: partial derivatives and steps only, or everything.
  ///
  /// Forward quantities may stay as names: what is equal as a function of the names is equal. Nil where the
  /// formula written out would be too large or too deep: with shared quantities it grows exponentially.
  /// Quantities in `kept` stay as names, too.
  func unfolded(_ formula: Expression, completely: Bool, keeping kept: Set<Symbol> = []) -> Expression? {
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

  /// What became of an attempt to prove two formulas equal.
  enum Equality {
    case proved
    /// Proved where these formulas are above 0, and one side has no value elsewhere.
    case provedWherePositive([Expression])
    case different(Counterexample)
    case unknown
  }

  /// Compares two formulas as functions of the derivation's givens, and of the quantities in `kept` as if they
  /// were givens, too.
  ///
  /// Under a condition that states signs, a counterexample has these signs. `values` are values at the givens that are
  /// known; two formulas that differ there need no normal form.
  func compare(
    _ left: Expression, _ right: Expression, under condition: Condition? = nil,
    keeping kept: Set<Symbol> = [], values: Valuation<DefinedInterval>? = nil
  ) -> Equality {
    func read(_ formula: Expression) -> Expression {
      guard let condition else { return formula }
      return formula.read(as: condition.reading)
    }
    func assume(_ formula: Expression) -> Expression {
      guard let condition, !condition.assuming.isEmpty else { return formula }
      return formula.substituting { condition.assuming[$0] }
    }
    // A proof without conditions may be found later, where everything is written out.
    var conditional = Equality.unknown
    let differ = kept.isEmpty && differAtGivens(left, read(right), under: condition, values)
    for completely in differ ? [true] : [false, true] {
      guard let left = unfolded(left, completely: completely, keeping: kept),
        let right = unfolded(read(right), completely: completely, keeping: kept)
      else { continue }
      let (a, b) = (assume(left), assume(right))
      func signed(_ formulas: [Expression]) -> [Expression] {
        formulas.compactMap { unfolded($0, completely: completely, keeping: kept).map(assume) }
      }
      let (positive, negative) = (signed(condition?.positive ?? []), signed(condition?.negative ?? []))
      if areOneWhenTidied(a, b, values) { return .proved }
      // A factor of 0 wherever a sign is not the stated one: the two sides can differ only where all are.
      let gate = (positive + negative.map { -$0 }).map { Expression.apply(.step, $0) }
      func gated(_ formula: Expression) -> Expression { gate.reduce(formula) { $0 * $1 } }
      // A point is found sooner than the normal form of a formula written out completely.
      if completely, let found = counterexample(gated(a), gated(b), values: values) {
        return .different(found)
      }
      switch a.isIdentical(to: b, assuming: Assumptions(positive: positive, negative: negative)) {
      case .proved: return .proved
      case .provedWherePositive(let formulas):
        if case .unknown = conditional { conditional = .provedWherePositive(formulas) }
      case .notProved, .tooLarge: break
      }
    }
    return conditional
  }

  /// Whether two formulas are one to the letter when tidied, and defined at the givens at least.
  ///
  /// That needs no normal form, which for a long sum of fractions is slow or too large.
  private func areOneWhenTidied(
    _ left: Expression, _ right: Expression, _ known: Valuation<DefinedInterval>?
  ) -> Bool {
    guard left.tidied() == right.tidied(), (left.symbols + right.symbols).allSatisfy({ self[$0] != nil })
    else { return false }
    var values = known ?? Valuation(self, .defined)
    return values(left).isDefined && values(right).isDefined
  }

  /// A point where two unfolded formulas differ.
  ///
  /// Where they mention a repeated quantity or a stationary point, only the givens as they are come into question:
  /// it has no formula, and giving it a value of its own would set it apart from the givens that decide it.
  func counterexample(
    _ left: Expression, _ right: Expression, values: Valuation<DefinedInterval>? = nil
  ) -> Counterexample? {
    let isFree = (left.symbols + right.symbols).allSatisfy { self[$0]?.isIterated != true }
    guard isFree else { return counterexampleAtGivens(left, right, values) }
    return Counterexample.find(left, right, near: givenValues)
  }

  /// Whether two formulas differ for certain at the givens, and these meet a condition; one that puts something else in a
  /// given's place asks for other points.
  private func differAtGivens(
    _ left: Expression, _ right: Expression, under condition: Condition?, _ known: Valuation<DefinedInterval>?
  ) -> Bool {
    guard condition?.assuming.isEmpty != false, counterexampleAtGivens(left, right, known) != nil else {
      return false
    }
    guard let condition else { return true }
    return (condition.positive + condition.negative.map { -$0 }).allSatisfy { formula in
      counterexampleAtGivens(.apply(.step, formula), 0, known) != nil
    }
  }

  /// The givens as they are, if two formulas differ there for certain.
  private func counterexampleAtGivens(
    _ left: Expression, _ right: Expression, _ known: Valuation<DefinedInterval>?
  ) -> Counterexample? {
    // A symbol that is no quantity has no value here.
    guard (left.symbols + right.symbols).allSatisfy({ self[$0] != nil }) else { return nil }
    var values = known ?? Valuation(self, .defined)
    let (a, b) = (values(left), values(right))
    guard a.isDefined, b.isDefined, a.enclosure.isBounded, b.enclosure.isBounded,
      a.enclosure.isDisjoint(from: b.enclosure)
    else { return nil }
    let givens = givenValues
    let point = self.givens.compactMap { symbol in givens[symbol].map { (symbol: symbol, value: $0) } }
    return Counterexample(atGivens: point, left: a.enclosure, right: b.enclosure)
  }

  /// The givens' values.
  var givenValues: [Symbol: Rational] {
    Dictionary(
      uniqueKeysWithValues: givens.compactMap { symbol in givenValue(of: symbol).map { (symbol, $0) } })
  }

  /// The value of a given.
  func givenValue(of symbol: Symbol) -> Rational? {
    guard case .given(let decimal)? = self[symbol]?.definition else { return nil }
    return decimal.value
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
