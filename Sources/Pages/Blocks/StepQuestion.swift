import NumericCore
import Textbook

/// What a block asks a reader for before it is shown.
public struct StepQuestion: Sendable {
  /// What is asked for; nil where the answer is words.
  public let symbol: Symbol?
  /// What stands before the question.
  public let lead: [Block]
  /// The line that waits for an answer.
  public let prompt: InlineText
  /// What is shown afterwards.
  public let answer: [Block]
}

extension StepQuestion {
  /// The questions that a block makes, one for each result in it; none where there is nothing to ask for.
  ///
  /// A block with values of another run than the study's is no question: an answer would be judged by other values.
  public static func all(in block: Block, of study: Study) -> [StepQuestion] {
    switch block {
    case .equation(let chain): [question(chain, in: study)].compactMap { $0 }
    case .equations(let table):
      table.rows.map { row in
        question(row, in: study)
          ?? StepQuestion(symbol: nil, lead: [], prompt: "…", answer: [.equation(row)])
      }
    case .paths(let sum):
      [
        question(
          sum.name, as: sum.value, asked: "\(sum.name) = ?", answer: block, in: study)
      ].compactMap { $0 }
    case .puzzle(let puzzle):
      [
        StepQuestion(
          symbol: nil, lead: [.paragraph(InlineText(puzzle.found))], prompt: "…",
          answer: [.paragraph(puzzle.answer)])
      ]
    case .question(let question):
      [
        StepQuestion(
          symbol: nil, lead: [.paragraph(question.asked)], prompt: "\(question.answerLabel)?",
          answer: [.paragraph(question.answered)])
      ]
    default: []
    }
  }

  /// What an equation asks for: the last side, behind the formula.
  private static func question(_ chain: EquationChain, in study: Study) -> StepQuestion? {
    guard let value = chain.sides.last else { return nil }
    let formula = chain.sides.first {
      $0.unicode != value.unicode && $0.unicode != chain.name.unicode
    }
    return question(
      chain.name, as: value, asked: formula.map { "\(chain.name) = \($0) = ?" } ?? "\(chain.name) = ?",
      answer: .equation(chain), in: study)
  }

  private static func question(
    _ name: Formula, as value: Formula, asked prompt: InlineText, answer: Block, in study: Study
  ) -> StepQuestion? {
    guard let symbol = name.symbol, study.shows(value, for: symbol) else { return nil }
    return StepQuestion(symbol: symbol, lead: [], prompt: prompt, answer: [answer])
  }
}

extension Study {
  /// Whether a quantity of this derivation has a value that is written so, to some number of digits.
  fileprivate func shows(_ value: Formula, for symbol: Symbol) -> Bool {
    guard derivation[symbol] != nil, isBounded(symbol) else { return false }
    return (1...15).contains { text(of: symbol, digits: $0) == value.unicode }
  }
}
