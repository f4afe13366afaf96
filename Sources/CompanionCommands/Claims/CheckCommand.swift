import CompanionCLI
import Notes
import Pages
import Textbook
import WrittenMath

/// `companion check`: decides claims.
struct CheckCommand {
  let chapters: [any Chapter]

  private static let statement = CommandOption.repeatable(
    "statement", "STATEMENT", ko: "파일 대신 문장 하나: 'h = tanh(0.4)'",
    en: "a statement instead of a file: 'h = tanh(0.4)'"
  ).short("e")
  private static let notes = CommandOption.repeatable(
    "notes", "CLAIM", ko: "문장에 대해 확인할 것: 'h = 0.380'", en: "what to check of the statements: 'h = 0.380'")
  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")

  static let syntax = CommandSyntax(
    "companion check",
    summary: Bilingual(
      ko: "주장을 판정합니다. 미정이 하나라도 있거나, 여러분의 노트에 틀린 곳이 있으면 종료 코드 1.",
      en: "Decides the claims. Exit code 1 if any is undecided, or, of your own notes, wrong."),
    options: [statement, notes, json, NotesWatch.option, .language], positionals: [ClaimSelection.argument],
    examples: [
      "companion check", "companion check one-one-one-network", "companion check L3-33 L3-34",
      "companion check docs/notes/one-neuron.md", "companion check -e 'h = tanh(0.4)' --notes 'h = 0.380'",
    ])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    if arguments.contains(NotesWatch.option) {
      throw UsageError.invalidValue(
        of: NotesWatch.option.name, value: arguments.values(of: ClaimSelection.argument).first ?? "",
        expected: Bilingual(ko: "노트 파일 (notes.md)", en: "a file of notes, such as notes.md"))
    }
    let selection = try typed(arguments) ?? ClaimSelection(arguments, among: chapters)
    selection.decide()
    let verdicts = selection.parts.flatMap(\.verdicts)
    if arguments.contains(Self.json) {
      let records = selection.parts.flatMap { part in
        part.verdicts.map { ClaimRecord($0, chapter: part.chapter.name) }
      }
      output.write(try JSONText.text(of: records))
    } else {
      let painter = Painter(Style(for: output.terminal))
      let blocks = selection.parts.flatMap { part -> [Block] in
        [.heading(InlineText(part.chapter.name), level: 1), list(part, language)]
      }
      if verdicts.isEmpty, !chapters.ofFiles.isEmpty {
        output.line(
          Bilingual(
            ko: "확인할 것이 없습니다. notes로 시작하는 줄이 없습니다.", en: "Nothing to decide: no line begins with notes."
          ).plain(in: language))
        return .success
      }
      let counts = VerdictCounts(verdicts)
      output.page(
        TerminalPrinter(language: language).text(of: blocks, paint: painter.paint)
          + "\n\(counts.total): \(counts.text(language))\n")
    }
    // The book's lectures are what they are; notes can still be mended.
    let hasErrors = selection.parts.contains { part in
      part.chapter.file != nil && part.verdicts.contains { $0.kind == .refuted }
    }
    return hasErrors || verdicts.contains { $0.kind == .undecided } ? .failure : .success
  }

  /// The claims of the statements that are typed on the command line; nil where there are none.
  private func typed(_ arguments: Arguments) throws -> ClaimSelection? {
    let lines = arguments.values(of: Self.statement)
    let claims = arguments.values(of: Self.notes)
    guard !lines.isEmpty || !claims.isEmpty else { return nil }
    guard let first = lines.first, !claims.isEmpty else {
      throw UsageError.missingArgument(lines.isEmpty ? "-e STATEMENT" : "--notes CLAIM")
    }
    if let other = arguments.values(of: ClaimSelection.argument).first {
      throw UsageError.conflict("-e \(quoted(first))", quoted(other))
    }
    let text = (lines + claims.map { "notes \($0)" }).joined(separator: "\n")
    return ClaimSelection(of: try NotesReader.chapter(ofStatements: SourceText(text, named: "-e")))
  }

  /// The claims, a line each; of notes also what is right and why, since nothing else tells it.
  private func list(_ part: ClaimSelection.Part, _ language: Language) -> Block {
    .claims(
      part.verdicts.map { verdict in
        part.chapter.file != nil
          ? ClaimLine(ofNotes: verdict, in: part.study, language) : ClaimLine(verdict, language)
      })
  }
}
