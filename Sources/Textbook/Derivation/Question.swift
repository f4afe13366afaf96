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

  /// An answer that a reader may choose, and when it is the right one.
  public struct Choice: Sendable, Hashable {
    /// The answer.
    public let words: Bilingual
    /// What makes it right: under other numbers another choice may be.
    public let fact: Fact

    /// Creates an answer to choose, which is right where a fact holds.
    public init(ko: RichText, en: RichText, where fact: Fact) {
      words = Bilingual(ko: ko, en: en)
      self.fact = fact
    }
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
  /// The answers that a reader may choose from; none where the answer is a number, or words of one's own.
  public let choices: [Choice]

  /// Creates a question; `goals` are the chapter's goals that it tests, the first being 1.
  public init(
    _ kind: Kind, _ text: Bilingual, answer: Bilingual, givens: [Symbol: PrintedDecimal] = [:],
    testing goals: [Int] = [], choices: [Choice] = []
  ) {
    self.kind = kind
    self.text = text
    self.answer = answer
    self.givens = givens
    self.goals = goals
    self.choices = choices
  }
}
