import Textbook

/// Some answers, of which a reader chooses one by its number.
public struct ChoiceOfAnswers: Sendable {
  /// What is said of an answer.
  public struct Judgement: Sendable {
    /// Whether it is right; nil where that is not known.
    public let isRight: Bool?
    /// What is said.
    public let words: InlineText
  }

  /// The answers.
  public let answers: [InlineText]
  private let judge: @Sendable (Int) -> Judgement

  /// Takes some answers, and what judges the one at a place.
  init(_ answers: [InlineText], judge: @escaping @Sendable (Int) -> Judgement) {
    self.answers = answers
    self.judge = judge
  }

  /// The answers, numbered from 1.
  public var list: Block { .list(answers.enumerated().map { "\($0 + 1)) \($1)" }) }

  /// What is said of the answer with a number; nil where none has it.
  public func judgement(of number: Int) -> Judgement? {
    answers.indices.contains(number - 1) ? judge(number - 1) : nil
  }
}

extension ChoiceOfAnswers.Judgement {
  /// Says whether an answer is right, and what else there is to say of it.
  init(_ isRight: Bool?, _ answer: InlineText, remark: InlineText?, _ language: Language) {
    self.isRight = isRight
    guard let isRight else {
      words = answer
      return
    }
    let verdict = InlineText((isRight ? Words.isRight : Words.isNotRight)[language])
    let judged: InlineText = "\(isRight ? "✓" : "✗") \(answer): \(verdict)"
    words = remark.map { "\(judged) \($0)" } ?? judged
  }
}
