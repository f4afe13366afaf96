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
  private let steps: AskedSteps
  private let found = Once<[[Reading]]>()

  /// Prepares to read some steps of a derivation otherwise.
  init(_ steps: AskedSteps, of derivation: Derivation) { (self.steps, self.derivation) = (steps, derivation) }

  /// The readings of a step, as its index; each starts from the answers before it, as the step does.
  func readings(of index: Int) -> [Reading] { found.value(compiled)[index] }

  private func compiled() -> [[Reading]] {
    let others = derivation.otherwise(for: steps.asked)
    return steps.asked.enumerated().map { index, symbol in
      let start = steps.start(of: index)
      return others.compactMap { convention, other in
        guard steps.derivation.changes(symbol, in: other.quantities, from: start.known),
          let formula = StepFormula(of: symbol, in: other.quantities, from: start)
        else { return nil }
        return Reading(convention: convention, formula: formula)
      }
    }
  }
}
