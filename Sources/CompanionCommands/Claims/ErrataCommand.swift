import CompanionCLI
import Pages
import Textbook

/// `companion errata`: what is wrong, and why.
struct ErrataCommand {
  let chapters: [any Chapter]

  static let syntax = CommandSyntax(
    "companion errata",
    summary: Bilingual(
      ko: "틀렸거나 조건부로만 맞는 주장과 그 까닭을 보여 줍니다.",
      en: "Says what is refuted or holds only under a condition, and why."),
    options: [.language], positionals: [ClaimSelection.argument],
    examples: ["companion errata", "companion errata two-two-two-network", "companion errata L3-34"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let selection = try ClaimSelection(arguments, among: chapters)
    let ids = selection.ids
    // All chapters, since a claim of one may contradict another's; files of notes know nothing of each other's.
    let isOfFiles = selection.parts.allSatisfy { $0.chapter.file != nil }
    let chapters = isOfFiles ? selection.parts.map(\.chapter) : self.chapters
    let studies = Study.stating(chapters)
    Study.decide(studies)
    let errata = Errata(zip(chapters, studies).map { (chapter: $0, study: $1) })
    let entries = errata.entries.filter { ids.contains($0.verdict.claim.id) }
    let contradictions = errata.contradictionLines(language)
      .filter { ids.contains($0.first) || ids.contains($0.second) }
    let blocks: [Block] =
      entries.map { .erratum(ErratumBox($0, language)) } + [.contradictions(contradictions)]
    let painter = Painter(Style(for: output.terminal))
    output.page(
      entries.isEmpty && contradictions.isEmpty
        ? Self.none.plain(in: language) + "\n"
        : TerminalPrinter(language: language).text(of: blocks, paint: painter.paint))
    return .success
  }

  private static let none = Bilingual(
    ko: "틀렸거나 조건부인 것이 없습니다.", en: "Nothing here is refuted or holds only under a condition.")
}
