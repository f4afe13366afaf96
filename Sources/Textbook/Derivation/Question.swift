import NumericCore

/// A question with its answer; values in the answer are computed with the stated givens.
///
/// A question whose whole answer is a number is none: a program answers that. It asks what will happen, for a way, or
/// for a reason.
public struct Question: Sendable, Hashable {
  /// What the reader does.
  public enum Kind: String, Sendable, CaseIterable {
    /// Says ahead which sign or size something will have.
    case predict
    /// Works something out, and says what that means.
    case compute
    /// Gives a reason.
    case explain
  }

  /// What the reader does.
  public let kind: Kind
  /// What is asked.
  public let text: Bilingual
  /// The answer.
  public let answer: Bilingual
  /// The givens that the answer's values are computed with, beside the reader's own.
  public let givens: [Symbol: PrintedDecimal]
  /// The goals of the chapter that it tests, the first being 1.
  public let goals: [Int]

  /// Creates a question; `goals` are the chapter's goals that it tests, the first being 1.
  public init(
    _ kind: Kind, _ text: Bilingual, answer: Bilingual, givens: [Symbol: PrintedDecimal] = [:],
    testing goals: [Int] = []
  ) {
    self.kind = kind
    self.text = text
    self.answer = answer
    self.givens = givens
    self.goals = goals
  }
}
