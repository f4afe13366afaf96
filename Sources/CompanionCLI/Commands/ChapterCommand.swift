import Foundation
import NumericCore
import Textbook

/// Runs a chapter's command line to its end: the only thing that a chapter's `main.swift` does.
public func runChapter(_ chapter: any Chapter) -> Never {
  let command = ChapterCommand(chapter)
  runCommand(command.syntax, version: companionVersion) { arguments, language, output in
    try command.run(arguments, language, output)
  }
}

/// The command line of a chapter, the same for all of them.
struct ChapterCommand {
  /// The forms a chapter can be printed in.
  enum Format: String, CaseIterable { case text, markdown, json }

  let chapter: any Chapter

  init(_ chapter: any Chapter) { self.chapter = chapter }

  private static let set = CommandOption.repeatable(
    "set", "name=value", ko: "주어진 값을 바꾸어 같은 유도를 계산", en: "the same derivation from another given")
  private static let format = CommandOption.value(
    "format", "text|markdown|json", ko: "출력 형식 (기본값: text)", en: "form of the output (default: text)")
  private static let digits = CommandOption.value(
    "digits", "N", ko: "유효 숫자의 수, 1–15 (기본값: 6)", en: "significant digits, 1 to 15 (default: 6)")

  private static let convention = CommandOption.repeatable(
    "convention", "name=choice",
    ko: "다른 규약으로 다시 씀: \(conventionList)", en: "the same derivation in another convention: \(conventionList)")

  /// Every convention: `half=yes|no, …`.
  private static var conventionList: String {
    Convention.Topic.allCases.map { topic in
      "\(topic.rawValue)=" + Convention.choices(of: topic).map(\.choice).joined(separator: "|")
    }.joined(separator: ", ")
  }

  var syntax: CommandSyntax {
    CommandSyntax(
      chapter.name,
      summary: Wording(ko: chapter.prose.summary.ko.plainText, en: chapter.prose.summary.en.plainText),
      options: derivationOptions + [.language] + (labCommand?.options.all ?? []),
      examples: [
        "swift run \(chapter.name)", "swift run \(chapter.name) --lang en --digits 9",
        "swift run \(chapter.name) --convention error=output-minus-target",
      ] + (labCommand?.examples ?? []))
  }

  /// What changes the derivation and how it is printed.
  private var derivationOptions: [CommandOption] { [Self.set, Self.convention, Self.format, Self.digits] }

  /// The lab, if the chapter has one.
  private var labCommand: LabCommand? { chapter.lab.map { LabCommand(chapter, $0) } }

  /// Prints the derivation, and trains the chapter's lab if it has one; options of one of them choose that one.
  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let language = try arguments.choice(of: .language, as: Language.self) ?? language
    let changed = derivationOptions.first(where: arguments.contains)
    if let labCommand, let steering = labCommand.options.all.first(where: arguments.contains) {
      if let changed { throw UsageError.conflict(changed.name, steering.name) }
      return try labCommand.run(arguments, language, output)
    }
    try printDerivation(arguments, language, output)
    guard let labCommand, changed == nil else { return .success }
    output.flush()
    return try labCommand.run(arguments, language, output)
  }

  private func printDerivation(_ arguments: Arguments, _ language: Language, _ output: Output) throws {
    let format = try arguments.choice(of: Self.format, as: Format.self) ?? .text
    let digits = try arguments.integer(of: Self.digits, in: 1...15) ?? 6
    let conventions = try conventions(arguments)
    let chapter: any Chapter =
      conventions.isEmpty ? chapter : RewrittenChapter(chapter, under: conventions)
    let verification = Verification(chapter.derivation(overrides: try overrides(arguments, in: chapter)))
    try requireFinite(verification)
    switch format {
    case .text:
      let terminal = Terminal()
      let painter = Painter(Style(for: terminal))
      output.write(
        TerminalPage.text(
          chapter, verification, language: language, digits: digits, width: min(max(terminal.width, 40), 100),
          paint: painter.paint))
    case .markdown:
      output.write(MarkdownPage.text(chapter, verification, language: language, digits: digits))
    case .json: output.write(try JSONText.text(of: DerivationRecord(chapter, verification)))
    }
  }

  /// The conventions that `--convention` asks for.
  private func conventions(_ arguments: Arguments) throws(UsageError) -> [Convention] {
    var chosen: [Convention] = []
    for (topic, choice) in try arguments.assignments(of: Self.convention) {
      let name = "\(topic)=\(choice)"
      guard let convention = Convention.named(name) else {
        throw .unknown(.convention, name, among: Convention.all.map(\.name))
      }
      chosen.append(convention)
    }
    return chosen
  }

  /// The givens that `--set` replaces.
  private func overrides(
    _ arguments: Arguments, in chapter: any Chapter
  ) throws(UsageError) -> [Symbol: PrintedDecimal] {
    let givens = chapter.derivation().givens
    var overrides: [Symbol: PrintedDecimal] = [:]
    for (name, text) in try arguments.assignments(of: Self.set) {
      guard let symbol = givens.first(where: { $0.name == name }) else {
        throw .unknown(.quantity, name, among: givens.map(\.name))
      }
      overrides[symbol] = try GivenNumber.value(of: text, for: "--set \(name)")
    }
    return overrides
  }

  /// Refuses givens that make a value of the derivation infinite or undefined.
  private func requireFinite(_ verification: Verification) throws(UsageError) {
    guard let broken = verification.unbounded.first else { return }
    let set = verification.derivation.overrides.keys.map(\.name).sorted().joined(separator: ", ")
    throw .invalidValue(
      of: "--set \(set)", value: broken.name,
      expected: Wording(
        ko: "이 값으로는 유한하게 계산되지 않음", en: "a finite number with this value"))
  }
}

/// Colours the parts of a page.
struct Painter {
  let style: Style

  init(_ style: Style) { self.style = style }

  func paint(_ text: String, _ tone: Tone) -> String {
    switch tone {
    case .plain: text
    case .heading: style.bold(text)
    case .good: style.green(text)
    case .bad: style.red(text)
    case .warning: style.yellow(text)
    case .faint: style.dim(text)
    }
  }
}

/// Records as JSON, the same text each time.
enum JSONText {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
