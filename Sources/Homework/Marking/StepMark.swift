import NumericCore
import Textbook

/// What became of one step.
struct StepMark: Sendable {
  /// The step.
  let step: MarkingScheme.Step
  /// The right value, which is finite, and how many decimals are asked for.
  let value: Double
  let decimals: Int
  /// What became of it.
  var outcome: Outcome
  /// Why the answer is not read, if it is not.
  var obstacle: Answer.Obstacle?
  /// The steps whose wrong answers it follows from.
  var follows: [Int] = []
  /// What explains it, where it went wrong.
  var explanation = Explanation()
  /// Set where the answer follows from carried ones that earn no follow-through.
  var refusal: CreditRefusal?

  /// The slip that is named.
  var slip: MarkingScheme.StepSlip? { explanation.slip }
  /// The convention by which the answer would be right, where it is not by the sheet's own.
  var convention: Convention? { explanation.convention }

  /// The right answer, as it should have been written.
  var right: PrintedDecimal { .answer(value, decimals: decimals) }

  /// What it earns.
  var points: Int { outcome.isEarned ? step.points : 0 }

  /// Takes back what it earned by following.
  mutating func refuse(_ refusal: CreditRefusal) {
    (outcome, follows) = (.wrong, [])
    self.refusal = refusal
  }
}
