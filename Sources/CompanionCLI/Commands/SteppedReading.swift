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
    var unread: [Block] = []
    for block in blocks {
      let questions = StepQuestion.all(in: block, of: study)
      guard !questions.isEmpty else {
        unread.append(block)
        continue
      }
      show(unread)
      unread = []
      for question in questions {
        guard ask(question) else { return finish(atEnd: false) }
      }
    }
    show(unread)
    finish(atEnd: true)
  }

  /// Asks for a step and shows it; false where the reader has left.
  private mutating func ask(_ question: StepQuestion) -> Bool {
    show(question.lead)
    while true {
      let prompt = wrappedLines("  " + question.prompt.plain, width: width - 12, hanging: 4)
      output.write("\n" + prompt.joined(separator: "\n") + " ")
      output.flush()
      guard let line = input.next() else { return false }
      let answer = line.drop(while: \.isWhitespace)
      guard !answer.isEmpty, let symbol = question.symbol else { break }
      do {
        judge(try GivenNumber.value(of: String(answer), for: symbol.unicode), for: symbol)
        break
      } catch {
        output.line("  " + error.message(in: language))
      }
    }
    show(question.answer)
    return true
  }

  private mutating func judge(_ number: PrintedDecimal, for symbol: Symbol) {
    let found = study.found(number, for: symbol)
    answered += 1
    if found.isRight { right += 1 }
    show(FoundNumberText(found, in: study, language: language).judgement)
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
    ko: "값을 직접 구해 적거나, Enter를 눌러 답을 보세요. Ctrl-D로 끝냅니다.",
    en: "Type your own result, or press Enter to see it. Ctrl-D ends.")

  private static func score(_ right: Int, of answered: Int) -> Bilingual {
    Bilingual(
      ko: "답한 것 \(answered)개 중 \(right)개를 맞혔습니다.", en: "\(right) of \(answered) answers were right.")
  }
}
