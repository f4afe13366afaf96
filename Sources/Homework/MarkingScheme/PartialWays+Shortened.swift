import NumericCore
import Textbook

extension PartialWays {
  /// The derivation with everything above the nearest answered partial derivatives made linear, so that all of the
  /// chain rule, and each slip in it, is what is left to do below them.
  ///
  /// Where ∂E/∂u is answered for each u that ∂E/∂w goes through, E stands as Σ ∂E/∂u · u: its derivative by w is
  /// Σ ∂E/∂u · ∂u/∂w. Where E is made of parts Eₖ and each ∂Eₖ/∂w is answered, Eₖ stands as ∂Eₖ/∂w · w. The answered
  /// derivatives stand as given. Empty where no such answers are there.
  static func shortened(
    _ symbol: Symbol, in derivation: Quantities, from answered: Set<Symbol>
  ) -> [Quantities] {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return [] }
    let ways = PartialWays(derivation, of: output, from: answered, usesLocals: false)
    return [ways.belowUsers(of: variable), ways.belowParts(by: variable)].compactMap { edits in
      guard let edits else { return nil }
      var result = derivation
      for (name, formula) in edits {
        for answer in formula.symbols where answered.contains(answer) {
          guard case .partial? = derivation[answer]?.definition else { continue }
          result.redefine(answer, as: .given(PrintedDecimal(1)))
        }
        result.redefine(name, as: .formula(formula))
      }
      result.workOut(symbol, following: .correct)
      return result
    }
  }

  /// E as Σ ∂E/∂u · u over the nearest u with an answer; nil where a way to E passes none, or one lies above another.
  private func belowUsers(of variable: Symbol) -> [(Symbol, Expression)]? {
    var nearest: [Symbol] = []
    var pending = [variable]
    var seen: Set<Symbol> = []
    while let next = pending.popLast() {
      for user in derivation.users(of: next, towards: output) where seen.insert(user).inserted {
        guard user != output else { return nil }
        if answer(by: user) == nil { pending.append(user) } else { nearest.append(user) }
      }
    }
    let isLayer = nearest.allSatisfy { user in
      derivation.ancestors(of: [user]).isDisjoint(with: nearest.filter { $0 != user })
    }
    guard !nearest.isEmpty, isLayer else { return nil }
    let terms = nearest.map { Expression.symbol(answer(by: $0)!) * .symbol($0) }
    return [(output, terms.count == 1 ? terms[0] : .sum(terms))]
  }

  /// Each part of E as ∂Eₖ/∂w · w; nil where one of them is no answer.
  private func belowParts(by variable: Symbol) -> [(Symbol, Expression)]? {
    let parts = parts(above: variable)
    let answers = parts.map { Symbol.partial(of: $0, by: variable) }
    guard !parts.isEmpty, answers.allSatisfy(answered.contains) else { return nil }
    return zip(parts, answers).map { ($0, .symbol($1) * .symbol(variable)) }
  }
}
