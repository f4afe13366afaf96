import NumericCore
import Textbook

/// A question with its answer.
public struct QuestionBlock: Sendable {
  /// Its place in a list of questions, if it is in one.
  public let number: Int?
  /// What the reader does: "Predict".
  public let label: InlineText
  /// What is asked.
  public let question: InlineText
  /// What the answer is called.
  public let answerLabel: InlineText
  /// The answer.
  public let answer: InlineText
  /// What a reader who goes step by step may type for an answer; nothing where it is words of one's own.
  public var expected: [StepQuestion.Prompt] = []

  /// The question in a terminal, after its number: "2. Explain: Why?".
  var asked: InlineText { "\(number.map { "\($0). " } ?? "")\(label): \(question)" }
  /// The answer in a terminal: "Answer: So."
  var answered: InlineText { "\(answerLabel): \(answer)" }
}

extension QuestionBlock {
  /// A question whose values are those of a study.
  init(_ question: Question, number: Int? = nil, in study: Study, _ language: Language, digits: Int = 6) {
    func text(_ words: Bilingual) -> InlineText { InlineText(words[language], in: study, digits: digits) }
    self.init(
      number: number, label: text(Words.question(question.kind)), question: text(question.text),
      answerLabel: text(Words.answer), answer: text(question.answer))
    expected =
      question.choices.isEmpty
      ? numbers(asked: question, in: study)
      : [StepQuestion.Prompt(choosing: question.choices, in: study, language, digits: digits)]
  }

  /// The results that a question asks for, which are those that its answer states: none where a reason is asked for, nor
  /// what the question itself states.
  private func numbers(asked question: Question, in study: Study) -> [StepQuestion.Prompt] {
    guard question.kind != .explain else { return [] }
    var seen = Set(self.question.quantities(of: study))
    return answer.quantities(of: study).compactMap { symbol in
      seen.insert(symbol).inserted ? StepQuestion.Prompt(asking: symbol, in: study) : nil
    }
  }
}
