import NumericCore
import Textbook

/// What became of one step of a sheet.
public struct StepMark: Sendable {
  /// The kinds of outcome.
  public enum Outcome: Sendable {
    /// Within what honest rounding can reach.
    case correct
    /// Right work on wrong earlier answers: those of these steps.
    case follows(from: [Int])
    /// What a known slip gives, made in this step or, if named, in a quantity on the way to it.
    case slip(Slip, place: Symbol?)
    /// None of these.
    case wrong
    /// Nothing was written.
    case blank
    /// No number was written.
    case unreadable
  }

  /// Why right work on a wrong earlier answer earns nothing here.
  public enum Refusal: String, Sendable {
    /// The carried answer is 0.
    case zero
    /// The carried answer is larger than anything that the derivation gives.
    case implausible
    /// With the carried answers this step's result is 0, a limit, or a number that already stands on the sheet.
    case trivial
    /// Hardly an answer on the sheet comes from the student's own givens.
    case foreign
    /// The carried answer stands in several places, and is right in none.
    case filler
    /// With the carried answers nearly every answer would follow.
    case vague
    /// The same number whatever the function was handed: nothing was computed.
    case constant
    /// The carried answer stays as it is where the numbers that it should depend on change.
    case independent
    /// An argument or another result once more, of a function that computes nothing.
    case repeated
  }

  /// The step.
  public let step: Worksheet.Step
  /// What was written.
  public let text: String
  /// What became of it.
  public internal(set) var outcome: Outcome
  /// Set where the answer follows from carried ones that earn no follow-through.
  public internal(set) var refusal: Refusal?
  /// The right value, and how many decimals are asked for.
  let value: Double
  let decimals: Int

  /// The right answer, as it should have been written.
  public var right: PrintedDecimal { .answer(value, decimals: decimals) }

  /// What it earns.
  public var points: Int {
    switch outcome {
    case .correct, .follows: step.points
    case .slip, .wrong, .blank, .unreadable: 0
    }
  }
}

extension StepMark.Outcome {
  /// A stable name for reports: `correct`, `follows`, `slip`, `wrong`, `blank`, `unreadable`.
  public var name: String {
    switch self {
    case .correct: "correct"
    case .follows: "follows"
    case .slip: "slip"
    case .wrong: "wrong"
    case .blank: "blank"
    case .unreadable: "unreadable"
    }
  }
}
