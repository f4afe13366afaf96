import NumericCore
import Textbook

/// What the everyday slips make of a scheme's steps.
///
/// They are many, and no numbers are handed out with an eye to them: so they are compiled when the first wrong answer
/// comes that no classic slip gives, and never where there is none.
final class EverydaySlips: Sendable {
  private let derivation: Derivation
  private let givens: [Symbol]
  private let asked: [Symbol]
  private let compiled = Once<[[MarkingScheme.StepSlip]]>()

  /// Prepares to compile the steps that ask for some quantities.
  init(_ derivation: Derivation, givens: [Symbol], asked: [Symbol]) {
    (self.derivation, self.givens, self.asked) = (derivation, givens, asked)
  }

  /// The slips of a step.
  subscript(index: Int) -> [MarkingScheme.StepSlip] {
    compiled.value {
      StepCompiler(derivation, givens: givens, asked: asked, Slip.everyday).slips(in: asked)
    }[index]
  }
}
