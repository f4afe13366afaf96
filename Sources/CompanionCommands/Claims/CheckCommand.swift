import CompanionCLI
import Notes
import Pages
import Textbook

/// `companion check`: decides claims.
struct CheckCommand {
  let chapters: [any Chapter]

  private static let json = CommandOption.flag("json", ko: "JSON으로 출력", en: "print JSON")

  static let syntax = CommandSyntax(
    "companion check",
    summary: Bilingual(
      ko: "주장을 판정합니다. 미정이 하나라도 있으면 종료 코드 1.", en: "Decides the claims. Exit code 1 if any is undecided."),
    options: [json, .language], positionals: [ClaimSelection.argument],
    examples: ["companion check", "companion check one-one-one-network", "companion check L3-33 L3-34"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let selection = try ClaimSelection(arguments, among: chapters)
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
        let lines = part.verdicts.map { ClaimLine($0, language) }
        return [.heading(InlineText(part.chapter.name), level: 1), .claims(lines)]
      }
      let counts = VerdictCounts(verdicts)
      output.page(
        TerminalPrinter(language: language).text(of: blocks, paint: painter.paint)
          + "\n\(counts.total): \(counts.text(language))\n")
    }
    // The book's lectures are what they are; notes can still be mended.
    let hasErrors = selection.parts.contains { part in
      part.chapter is NotesChapter && part.verdicts.contains { $0.kind == .refuted }
    }
    return hasErrors || verdicts.contains { $0.kind == .undecided } ? .failure : .success
  }
}
