import Foundation
import NumericCore
import Pages
import Textbook

/// Runs a chapter's command line to its end: the only thing that a chapter's `main.swift` does.
public func runChapter(_ chapter: any Chapter) -> Never {
  runChapter(ChapterCommand(chapter))
}

/// Runs a chapter's command line to its end, with what the chapter does besides.
package func runChapter(_ command: ChapterCommand) -> Never {
  runCommand(command.syntax, version: companionVersion) { arguments, language, output in
    try command.run(arguments, language, output)
  }
}

/// The command line of a chapter, the same for all of them.
package struct ChapterCommand {
  /// The forms a chapter can be printed in.
  package enum Format: String, CaseIterable { case text, markdown, json }

  package let chapter: any Chapter
  /// The command as it is typed.
  private let name: String
  private let supplement: (any ChapterSupplement)?
  private let input: LineInput

  /// Creates the command of a chapter, which goes on with a supplement if there is one; `program` is the one that has
  /// the chapter for a command, and `input` is where a reader answers.
  package init(
    _ chapter: any Chapter, of program: String? = nil, followedBy supplement: (any ChapterSupplement)? = nil,
    input: LineInput = .standard()
  ) {
    self.chapter = chapter
    name = program.map { "\($0) \(chapter.typed)" } ?? chapter.name
    self.supplement = supplement
    self.input = input
  }

  private static let format = CommandOption.value(
    "format", "text|markdown|json", ko: "출력 형식 (기본값: text)", en: "form of the output (default: text)")
  private static let digits = CommandOption.value(
    "digits", "N", ko: "유효 숫자의 수, 1–15 (기본값: 6)", en: "significant digits, 1 to 15 (default: 6)")

  private static let step = CommandOption.flag(
    "step", ko: "한 단계씩: 먼저 물어보고, 답을 판정한 다음 보여 줌",
    en: "one step at a time: asks first, judges your answer, then shows it")

  private static let convention = ConventionOption.option(
    Bilingual(ko: "다른 규약으로 다시 씀", en: "the same derivation in another convention"))

  package var syntax: CommandSyntax {
    CommandSyntax(
      name,
      summary: chapter.prose.summary,
      options: derivationOptions + [.language] + (supplement?.steering ?? []),
      examples: [
        name, "\(name) --step", "\(name) --section 2", "\(name) --list", "\(name) --lang en --digits 9",
        "\(name) --convention error=output-minus-target",
      ] + (supplement?.examples(of: name) ?? []))
  }

  /// What changes the derivation and how it is printed.
  private var derivationOptions: [CommandOption] {
    [
      Self.step, SectionOption.option, GivenOption.set, GivenList.option, Self.convention, Self.format,
      Self.digits,
    ]
  }

  /// Prints the derivation, and goes on with the supplement if there is one; options of one of them choose that
  /// one.
  package func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let language = try arguments.choice(of: .language, as: Language.self) ?? language
    let changed = derivationOptions.first(where: arguments.contains)
    if let supplement, let steering = supplement.steering.first(where: arguments.contains) {
      if let changed { throw UsageError.conflict(changed.name, steering.name) }
      return try supplement.run(arguments, language, output)
    }
    if arguments.contains(GivenList.option) {
      if let other = derivationOptions.first(where: { $0 != GivenList.option && arguments.contains($0) }) {
        throw UsageError.conflict(GivenList.option.name, other.name)
      }
      output.write(GivenList(chapter).text(language))
      return .success
    }
    try printDerivation(arguments, language, output)
    guard let supplement, changed == nil else { return .success }
    output.flush()
    return try supplement.run(arguments, language, output)
  }

  private func printDerivation(_ arguments: Arguments, _ language: Language, _ output: Output) throws {
    let format = try arguments.choice(of: Self.format, as: Format.self) ?? .text
    let digits = try arguments.integer(of: Self.digits, in: 1...15) ?? 6
    let conventions = try ConventionOption.conventions(arguments, Self.convention)
    let chapter: any Chapter =
      conventions.isEmpty ? chapter : RewrittenChapter(chapter, under: conventions)
    let study = chapter.study(overrides: try GivenOption.overrides(arguments, of: chapter))
    try requireFinite(study)
    let page = ChapterPage(chapter, study, language: language, digits: digits)
    if format != .text, let other = [Self.step, SectionOption.option].first(where: arguments.contains) {
      throw UsageError.conflict(other.name, "\(Self.format.name) \(format.rawValue)")
    }
    switch format {
    case .text: try show(page, study, arguments, language, output)
    case .markdown: output.write(page.markdown())
    case .json: output.write(try JSONText.text(of: DerivationRecord(chapter, study)))
    }
  }

  /// Shows the page on a terminal, or one section of it; a step at a time where a person can answer.
  private func show(
    _ page: ChapterPage, _ study: Study, _ arguments: Arguments, _ language: Language, _ output: Output
  ) throws {
    let section = try SectionOption.section(arguments, of: page)
    let blocks = section?.blocks ?? page.terminalBlocks
    let terminal = output.terminal
    if arguments.contains(Self.step), terminal.isInteractive, input.isInteractive {
      var reading = SteppedReading(study, language, on: output, input: input)
      return reading.run(blocks)
    }
    let printer = TerminalPrinter(width: terminal.textWidth, language: language)
    output.page(printer.text(of: blocks, paint: Painter(Style(for: terminal)).paint))
  }

  /// Refuses givens that make a value of the derivation infinite or undefined.
  private func requireFinite(_ study: Study) throws(UsageError) {
    guard let broken = study.unbounded.first else { return }
    let set = study.derivation.overrides.keys.map(\.name).sorted().joined(separator: ", ")
    throw .invalidValue(
      of: "--set \(set)", value: broken.name,
      expected: Bilingual(
        ko: "이 값으로는 유한하게 계산되지 않음", en: "a finite number with this value"))
  }
}

/// Colours the parts of a page.
package struct Painter {
  package let style: Style

  package init(_ style: Style) { self.style = style }

  package func paint(_ text: String, _ tone: Tone) -> String {
    switch tone {
    case .plain: text
    case .heading: style.bold(text)
    case .good, .value: style.green(text)
    case .bad, .gradient: style.red(text)
    case .warning: style.yellow(text)
    case .faint: style.dim(text)
    }
  }
}

/// Records as JSON, the same text each time.
package enum JSONText {
  package static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
