import NumericCore

extension Quantities {
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
