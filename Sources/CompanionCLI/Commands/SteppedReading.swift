import NumericCore
import Pages
import Textbook

/// A chapter read a step at a time: each result is asked for, and shown once the reader has answered or pressed Enter.
struct SteppedReading {
  private let study: Study
  private let language: Language
  private let output: Output
  private let input: LineInput
  private let width: Int
  private let printer: TerminalPrinter
  private let painter: Painter
  private var answered = 0
  private var right = 0

  init(_ study: Study, _ language: Language, on output: Output, input: LineInput) {
    self.study = study
    self.language = language
    self.output = output
    self.input = input
    width = output.terminal.textWidth
    printer = TerminalPrinter(width: width, language: language)
    painter = Painter(Style(for: output.terminal))
  }

  /// Goes through some blocks, to their end or the reader's Ctrl-D.
  mutating func run(_ blocks: [Block]) {
    show([.aside(text(Self.howTo))])
    for part in SteppedPage(blocks, of: study).parts {
      switch part {
      case .show(let block): show([block])
      case .ask(let question): guard ask(question) else { return finish(atEnd: false) }
      }
    }
    finish(atEnd: true)
  }

  /// Asks, and then shows the answer; false where the reader has left.
  private mutating func ask(_ question: StepQuestion) -> Bool {
    show(question.lead)
    for prompt in question.prompts {
      // One after the other, each value is needed for the next.
      guard ask(prompt, showingValue: question.prompts.count > 1) else { return false }
    }
    show(question.answer)
    return true
  }

  /// Waits for an answer that can be read, or for Enter, and judges it; false where the reader has left.
  private mutating func ask(_ prompt: StepQuestion.Prompt, showingValue: Bool) -> Bool {
    if case .choice(let choice) = prompt.expected { show([choice.list]) }
    while true {
      let lines = wrappedLines("  " + prompt.text.plain, width: width - 12, hanging: 4)
      output.write("\n" + lines.joined(separator: "\n") + " ")
      output.flush()
      guard let line = input.next() else { return false }
      let answer = String(line.drop(while: \.isWhitespace))
      do {
        switch prompt.expected {
        case .number(let symbol, let study) where !answer.isEmpty:
          judge(try GivenNumber.answer(of: answer, for: symbol.unicode), for: symbol, in: study)
        case .number(let symbol, let study) where showingValue:
          show([.formulas([Formula(symbol, is: Formula(number: study.text(of: symbol)))], perRow: 1)])
        case .choice(let choice) where !answer.isEmpty: try judge(answer, among: choice)
        case .number, .choice, .words: break
        }
        return true
      } catch {
        output.line("  " + error.message(in: language))
      }
    }
  }

  private mutating func judge(_ number: PrintedDecimal, for symbol: Symbol, in study: Study) {
    let found = study.found(number, for: symbol)
    count(found.isRight)
    show(FoundNumberText(found, in: study, language: language).judgement)
  }

  private mutating func judge(_ answer: String, among choice: ChoiceOfAnswers) throws(UsageError) {
    let digits = answer.prefix { $0 != ")" && !$0.isWhitespace }
    guard let judgement = Int(digits).flatMap(choice.judgement) else {
      throw .invalidValue(
        of: text(Self.yourAnswer).plain, value: answer, expected: Self.oneOf(choice.answers.count))
    }
    if let isRight = judgement.isRight { count(isRight) }
    show([.paragraph(judgement.words)])
  }

  private mutating func count(_ isRight: Bool) {
    answered += 1
    if isRight { right += 1 }
  }

  private func finish(atEnd: Bool) {
    // Ctrl-D leaves the cursor behind the question.
    if !atEnd { output.line() }
    if answered > 0 { show([.paragraph(text(Self.score(right, of: answered)))]) }
    output.flush()
  }

  private func show(_ blocks: [Block]) { output.write(printer.text(of: blocks, paint: painter.paint)) }

  private func text(_ words: Bilingual) -> InlineText { InlineText(words[language]) }

  private static let howTo = Bilingual(
    ko: "값을 직접 구해 적거나, Enter를 눌러 답을 보세요. 보기가 있으면 번호를 적으세요. Ctrl-D로 끝냅니다.",
    en: """
      Type your own result, or press Enter to see it. Where there are answers to choose from, type a number. Ctrl-D \
      ends.
      """)
  private static let yourAnswer = Bilingual(ko: "답", en: "answer")

  private static func oneOf(_ count: Int) -> Bilingual {
    Bilingual(ko: "보기의 번호(1–\(count))", en: "the number of an answer, 1 to \(count)")
  }

  private static func score(_ right: Int, of answered: Int) -> Bilingual {
    Bilingual(
      ko: "답한 것 \(answered)개 중 \(right)개를 맞혔습니다.", en: "\(right) of \(answered) answers were right.")
  }
}
