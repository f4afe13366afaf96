import NumericCore
import Textbook

/// A page as it is read a step at a time: whatever can be worked out is asked for before it is shown.
public struct SteppedPage: Sendable {
  /// A part of it.
  public enum Part: Sendable {
    /// Something to read.
    case show(Block)
    /// Something to answer first.
    case ask(StepQuestion)
  }

  /// The parts, in reading order.
  public private(set) var parts: [Part] = []
  private let study: Study
  /// The results that the reader has worked out, or been shown, by now.
  private var workedOut: Set<Symbol> = []

  /// Reads some blocks of a study's page.
  public init(_ blocks: [Block], of study: Study) {
    self.study = study
    add(blocks)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .equation(let chain): ask([prompt(chain)], before: block)
    case .equations(let table):
      for row in table.rows { ask([prompt(row)], before: .equation(row)) }
    case .paths(let sum):
      let value = sum.value.shownValue
      ask([value.flatMap { .init(asking: $0, named: sum.name, as: nil, in: study) }], before: block)
    case .table(let table):
      ask(
        table.asked.map { .init(asking: $0.value, named: $0.name, as: $0.formula, in: study) }, before: block)
    case .matrix(_, _, let values): ask(values.joined().map(prompt), before: block)
    case .fold(let summary, let blocks):
      ask(StepQuestion(lead: [.paragraph(summary)], prompts: [.ready], answer: []))
      add(blocks)
    case .puzzle(let puzzle):
      let lead = Block.paragraph(InlineText(puzzle.found))
      ask(puzzle.choice.map { [.init(choosing: $0)] } ?? [], after: [lead], before: .paragraph(puzzle.answer))
    case .question(let question):
      // What the page has worked out is no question any more; under other numbers it is.
      let prompts = question.expected.filter { prompt in
        guard case .number(let symbol, let own) = prompt.expected, own === study else { return true }
        return workedOut.insert(symbol).inserted
      }
      let label = StepQuestion.Prompt(text: "\(question.answerLabel)?", expected: .words)
      ask(
        prompts.isEmpty ? [label] : prompts, after: [.paragraph(question.asked)],
        before: .paragraph(question.answered))
    default: parts.append(.show(block))
    }
  }

  /// Asks for what is not worked out yet before it is shown; where it all is, it is just shown.
  private mutating func ask(_ prompts: [StepQuestion.Prompt?], before block: Block) {
    var open: [StepQuestion.Prompt] = []
    for case let prompt? in prompts {
      if let symbol = prompt.symbol, !workedOut.insert(symbol).inserted { continue }
      open.append(prompt)
    }
    parts.append(
      open.isEmpty ? .show(block) : .ask(StepQuestion(lead: [], prompts: open, answer: [block])))
  }

  private mutating func ask(
    _ prompts: [StepQuestion.Prompt], after lead: [Block], before answer: Block
  ) {
    ask(StepQuestion(lead: lead, prompts: prompts.isEmpty ? [.ready] : prompts, answer: [answer]))
  }

  private mutating func ask(_ question: StepQuestion) { parts.append(.ask(question)) }

  /// What an equation asks for: the last side, behind the formula.
  private func prompt(_ chain: EquationChain) -> StepQuestion.Prompt? {
    guard let side = chain.sides.last, let value = side.shownValue else { return nil }
    let formula = chain.sides.first { $0.unicode != side.unicode && $0.unicode != chain.name.unicode }
    return .init(asking: value, named: chain.name, as: formula, in: study)
  }

  /// What an entry of a matrix asks for.
  private func prompt(_ entry: Formula) -> StepQuestion.Prompt? {
    entry.shownValue?.quantity(of: study).flatMap { .init(asking: $0, in: study) }
  }
}
