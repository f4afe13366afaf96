import NumericCore
import Textbook

/// What a reader who goes step by step is asked before something is shown.
public struct StepQuestion: Sendable {
  /// A line that waits for an answer.
  public struct Prompt: Sendable {
    /// The line.
    public let text: InlineText
    /// What can be typed.
    public let expected: Expected
  }

  /// What can be typed for an answer.
  public enum Expected: Sendable {
    /// The value of a quantity.
    case number(Symbol, Study)
    /// The number of one of some answers.
    case choice(ChoiceOfAnswers)
    /// Nothing that could be judged.
    case words
  }

  /// What stands before the question.
  public let lead: [Block]
  /// The lines, one after the other; never none.
  public let prompts: [Prompt]
  /// What is shown afterwards.
  public let answer: [Block]
}

extension StepQuestion.Prompt {
  /// A line that waits for nothing but a sign that the reader is ready.
  static let ready = StepQuestion.Prompt(text: "…", expected: .words)

  /// Asks for a quantity's value; nil for what is given, for what nobody would work out by hand, and for what has no
  /// value.
  init?(asking symbol: Symbol, in study: Study) {
    guard let quantity = study.derivation[symbol], study.isBounded(symbol),
      study.derivation.quantities.isWorkedByHand(symbol)
    else { return nil }
    if case .given = quantity.definition { return nil }
    text = "\(study.derivation.shortNames[symbol] ?? symbol) = ?"
    expected = .number(symbol, study)
  }

  /// Asks for the value at the end of an equation, behind its formula if there is one; nil where it is the value of no
  /// quantity, or one of another run: an answer would be judged by this one's.
  init?(asking value: ShownValue, named name: Formula, as formula: Formula?, in study: Study) {
    guard let symbol = value.quantity(of: study), study.derivation[symbol] != nil, study.isBounded(symbol)
    else { return nil }
    let sides = formula.map { $0.unicode == name.unicode ? [] : [$0] } ?? []
    text = "\(Formula(equating: [name] + sides)) = ?"
    expected = .number(symbol, study)
  }

  /// Asks which of a question's answers is right.
  init(choosing choices: [Question.Choice], in study: Study, _ language: Language, digits: Int) {
    let answers = choices.map { InlineText($0.words[language], in: study, digits: digits) }
    self.init(
      choosing: ChoiceOfAnswers(answers) { place in
        ChoiceOfAnswers.Judgement(study.truth(of: choices[place].fact), answers[place], remark: nil, language)
      })
  }

  /// Asks which of some answers is right.
  init(choosing choice: ChoiceOfAnswers) {
    text = "1–\(choice.answers.count)?"
    expected = .choice(choice)
  }

  /// The quantity that is asked for, if it is one.
  var symbol: Symbol? { if case .number(let symbol, _) = expected { symbol } else { nil } }
}
