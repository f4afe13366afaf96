import NumericCore
import Textbook

/// What slips make of a partial derivative that is worked out from the nearest ones answered before it:
/// ∂E/∂w = own ∂E/∂net · out, with the wrong out.
///
/// Whoever has a wrong ∂E/∂net goes on from it; a slip made there is one of this step alone.
final class PartialSlips: Sendable {
  private let derivation: Derivation
  private let givens: [Symbol]
  private let asked: [Symbol]
  private let compiled: [Once<[MarkingScheme.StepSlip]>]

  /// Prepares to compile the steps that ask for some quantities.
  init(_ derivation: Derivation, givens: [Symbol], asked: [Symbol]) {
    (self.derivation, self.givens, self.asked) = (derivation, givens, asked)
    compiled = asked.map { _ in Once() }
  }

  /// The slips of a step, the likelier ones first; none where it starts from no partial derivative.
  subscript(index: Int) -> [MarkingScheme.StepSlip] { compiled[index].value { slips(in: index) } }

  private func slips(in index: Int) -> [MarkingScheme.StepSlip] {
    let answered = Dictionary(uniqueKeysWithValues: asked[..<index].enumerated().map { ($1, $0) })
    return PartialWays.shortened(asked[index], in: derivation, from: Set(answered.keys)).flatMap {
      shortened in
      StepCompiler(shortened, givens: givens, asked: [asked[index]], Slip.classics + Slip.everyday)
        .slips(in: asked[index], from: answered)
    }
  }
}
