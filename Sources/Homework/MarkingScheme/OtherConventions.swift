import NumericCore
import Textbook

/// What the steps of a marking scheme come to in the conventions that it does not keep to.
///
/// Most answers never ask for it, so it is worked out when the first one does, once.
final class OtherConventions: Sendable {
  /// A step's formula in another convention.
  struct Reading: Sendable {
    let convention: Convention
    let formula: StepFormula
  }

  private let derivation: Derivation
  private let givens: [Symbol]
  private let asked: [Symbol]
  private let found = Once<[[Reading]]>()

  /// Prepares to read some quantities of a derivation otherwise.
  init(_ derivation: Derivation, givens: [Symbol], asked symbols: [Symbol]) {
    (self.derivation, self.givens, asked) = (derivation, givens, symbols)
  }

  /// The readings of a step, as its index; each starts from the answers before it, as the step does.
  func readings(of index: Int) -> [Reading] { found.value(compiled)[index] }

  private func compiled() -> [[Reading]] {
    let others = derivation.otherwise(for: asked)
    let givens = Dictionary(uniqueKeysWithValues: givens.enumerated().map { ($1, $0) })
    var answered: [Symbol: Int] = [:]
    return asked.enumerated().map { index, symbol in
      defer { answered[symbol] = index }
      let known = Set(answered.keys).union(givens.keys)
      return others.compactMap { convention, other in
        guard derivation.changes(symbol, in: other, from: known),
          let formula = StepFormula(of: symbol, in: other, givens: givens, answered: answered)
        else { return nil }
        return Reading(convention: convention, formula: formula)
      }
    }
  }
}
