import NumericCore
import Textbook

/// What the everyday slips make of a scheme's steps.
///
/// They are many, and no numbers are handed out with an eye to them: so they are compiled when the first wrong answer
/// comes that no classic slip gives, and never where there is none.
final class EverydaySlips: Sendable {
  private let steps: AskedSteps
  private let compiled = Once<[[MarkingScheme.StepSlip]]>()

  /// Prepares to compile some steps.
  init(_ steps: AskedSteps) { self.steps = steps }

  /// The slips of a step.
  subscript(index: Int) -> [MarkingScheme.StepSlip] {
    compiled.value {
      StepCompiler(steps, Slip.everyday).slips()
    }[index]
  }
}
