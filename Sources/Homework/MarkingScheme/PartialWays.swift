import NumericCore
import Textbook

/// The ways to a partial derivative that start from partial derivatives answered before it.
///
/// Whoever has ∂E/∂net at hand goes on from there: ∂E/∂w = Σ ∂E/∂u · ∂u/∂w over the users u of w. Whoever passes
/// it over goes on from the next one up. A local derivative ∂u/∂w may be an answer, too. And where E is made of
/// parts, as in E = E₁ + E₂, ∂E/∂w is made of ∂E₁/∂w and ∂E₂/∂w; and where w leads to E₁ alone, either is the other.
struct PartialWays {
  /// The derivation, with the sums that the ways need as quantities of their own.
  private(set) var derivation: Quantities
  let output: Symbol
  let answered: Set<Symbol>
  private let usesLocals: Bool

  /// At most this many answered derivatives are passed over on the way up.
  private static let mostSkipped = 2

  init(_ derivation: Quantities, of output: Symbol, from answered: Set<Symbol>, usesLocals: Bool) {
    self.derivation = derivation
    self.output = output
    self.answered = answered
    self.usesLocals = usesLocals
  }

  /// The derivation with a partial derivative written in each other way than along the paths; none where the
  /// quantity is no partial derivative.
  static func rewritings(
    of symbol: Symbol, in derivation: Quantities, from answered: Set<Symbol>
  ) -> [Quantities] {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return [] }
    let sums = [true, false].flatMap { usesLocals in
      (0...mostSkipped).map { skipped in
        var ways = PartialWays(derivation, of: output, from: answered, usesLocals: usesLocals)
        let sum = ways.sumOverUsers(by: variable, skipping: skipped)
        ways.derivation.redefine(symbol, as: .formula(sum))
        return ways.derivation
      }
    }
    var ways = PartialWays(derivation, of: output, from: answered, usesLocals: false)
    let copies = ways.twin(by: variable).map { twin -> Quantities in
      var copy = derivation
      copy.redefine(symbol, as: .formula(.symbol(twin)))
      return copy
    }
    guard let sum = ways.sumOverParts(by: variable) else { return sums + (copies.map { [$0] } ?? []) }
    ways.derivation.redefine(symbol, as: .formula(sum))
    return sums + [ways.derivation] + (copies.map { [$0] } ?? [])
  }

  /// Σ ∂(output)/∂u · ∂u/∂(variable).
  private mutating func sumOverUsers(by variable: Symbol, skipping skipped: Int) -> Expression {
    var terms: [Expression] = []
    for user in derivation.users(of: variable, towards: output) {
      let local = local(of: user, by: variable)
      guard user != output else {
        terms.append(local)
        continue
      }
      let upper = upper(by: user, skipping: skipped)
      terms.append(ChainRule.multiplied([upper, local]))
    }
    return Self.sum(terms)
  }

  /// The answered ∂(output)/∂u, if it is one, or another that is the same number.
  func answer(by user: Symbol) -> Symbol? {
    let own = Symbol.partial(of: output, by: user)
    return answered.contains(own) ? own : twin(by: user)
  }

  /// ∂(output)/∂u: an answer, or a sum over the users of u.
  private mutating func upper(by user: Symbol, skipping skipped: Int) -> Expression {
    let answer = answer(by: user)
    let partial = answer ?? Symbol.partial(of: output, by: user)
    let isAnswered = answer != nil
    if isAnswered, skipped == 0 { return .symbol(partial) }
    let name = partial.adding(.word("skipping \(skipped)"))
    if derivation[name] == nil {
      let sum = sumOverUsers(by: user, skipping: isAnswered ? skipped - 1 : skipped)
      derivation.state(Quantity(symbol: name, definition: .formula(sum), role: .computed))
    }
    return .symbol(name)
  }

  /// Σ ∂(output)/∂p · ∂p/∂(variable) over the quantities p that the output's formula mentions; nil where no
  /// ∂p/∂(variable) is an answer.
  private mutating func sumOverParts(by variable: Symbol) -> Expression? {
    let parts = parts(above: variable)
    guard parts.contains(where: { answered.contains(Symbol.partial(of: $0, by: variable)) }) else {
      return nil
    }
    var terms: [Expression] = []
    for part in parts {
      let below = derivation.partial(of: part, by: variable, following: .correct)
      terms.append(ChainRule.multiplied([local(of: output, by: part), .symbol(below)]))
    }
    return Self.sum(terms)
  }

  /// The quantities that the output's formula mentions and that come from a variable.
  func parts(above variable: Symbol) -> [Symbol] {
    (derivation.formula(of: output)?.symbols ?? []).filter { part in
      part != variable && derivation.ancestors(of: [part]).contains(variable)
    }
  }

  /// An answered derivative by the same variable, of another quantity, that is the same number: ∂E₁/∂w for ∂E/∂w, or
  /// the other way round, where w leads to E by way of the term E₁ alone.
  private func twin(by variable: Symbol) -> Symbol? {
    answered.sorted { $0.name < $1.name }.first { candidate in
      guard case .partial(let other, variable, _)? = derivation[candidate]?.definition, other != output else {
        return false
      }
      return isOnlyWay(for: variable, by: other, to: output)
        || isOnlyWay(for: variable, by: output, to: other)
    }
  }

  /// Whether a quantity is a sum with `term` as one of its terms, and the variable is in none of the others.
  private func isOnlyWay(for variable: Symbol, by term: Symbol, to sum: Symbol) -> Bool {
    guard case .sum(let terms)? = derivation.formula(of: sum), terms.contains(.symbol(term)) else {
      return false
    }
    let others = terms.filter { $0 != .symbol(term) }.flatMap(\.symbols)
    return terms.count { $0 == .symbol(term) } == 1 && !others.contains(variable)
      && !derivation.ancestors(of: others).contains(variable)
  }

  private func local(of quantity: Symbol, by variable: Symbol) -> Expression {
    let partial = Symbol.partial(of: quantity, by: variable)
    if usesLocals, quantity != output, answered.contains(partial) { return .symbol(partial) }
    return ChainRule.localDerivative(
      of: quantity, formula: derivation.formula(of: quantity)!, by: variable)
  }

  private static func sum(_ terms: [Expression]) -> Expression {
    switch terms.count {
    case 0: 0
    case 1: terms[0]
    default: .sum(terms)
    }
  }
}
