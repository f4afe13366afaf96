import NumericCore
import Textbook

/// What slips make of a partial derivative that is worked out from the nearest ones answered before it:
/// ∂E/∂w = own ∂E/∂net · out, with the wrong out.
///
/// Whoever has a wrong ∂E/∂net goes on from it; a slip made there is one of this step alone.
final class PartialSlips: Sendable {
  private let steps: AskedSteps
  private let compiled: [Once<[MarkingScheme.StepSlip]>]

  /// Prepares to compile some steps.
  init(_ steps: AskedSteps) {
    self.steps = steps
    compiled = steps.asked.map { _ in Once() }
  }

  /// The slips of a step, the likelier ones first; none where it starts from no partial derivative.
  subscript(index: Int) -> [MarkingScheme.StepSlip] { compiled[index].value { slips(in: index) } }

  private func slips(in index: Int) -> [MarkingScheme.StepSlip] {
    let symbol = steps.asked[index]
    let answered = Set(steps.asked[..<index])
    return PartialWays.shortened(symbol, in: steps.derivation, from: answered).flatMap { shortened in
      let alone = AskedSteps(derivation: shortened, givens: steps.givens, asked: [symbol])
      return StepCompiler(alone, Slip.classics + Slip.everyday).slips(
        in: symbol, from: steps.start(of: index))
    }
  }
}
