import CompanionCLI
import Pages
import Textbook

/// `companion claims`: what the lectures say, slide by slide, with the verdicts.
struct ClaimsCommand {
  let chapters: [any Chapter]

  static let syntax = CommandSyntax(
    "companion claims",
    summary: Bilingual(
      ko: "강의에 적힌 주장을 슬라이드 순서로, 판정과 함께 보여 줍니다.",
      en: "Lists the lectures' claims slide by slide, with their verdicts."),
    options: [.language], positionals: [ClaimSelection.argument],
    examples: ["companion claims", "companion claims xor-network", "companion claims L3-33"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let selection = try ClaimSelection(arguments, among: chapters)
    selection.decide()
    let painter = Painter(Style(for: output.terminal))
    output.page(
      TerminalPrinter(language: language).text(of: blocks(selection.parts, language), paint: painter.paint))
    return .success
  }

  /// The lectures' claims by lecture and slide; what each file of notes says by itself, since two may have the same ids.
  private func blocks(_ parts: [ClaimSelection.Part], _ language: Language) -> [Block] {
    func index(_ parts: [ClaimSelection.Part]) -> [Block] {
      let claims = parts.flatMap { part in part.verdicts.map { (chapter: part.chapter, verdict: $0) } }
      return claims.isEmpty ? [] : ClaimIndex(claims).blocks(language)
    }
    let notes = parts.filter { $0.chapter.file != nil }
    return notes.flatMap { part in
      [.heading(InlineText(part.chapter.prose.title[language]), level: 2)] + index([part])
    } + index(parts.filter { $0.chapter.file == nil })
  }
}
