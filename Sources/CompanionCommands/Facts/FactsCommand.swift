import CompanionCLI
import Foundation
import NumericCore
import Pages
import Textbook
import Training

/// `companion facts`: reads every chapter under many numbers, and checks each sentence about them.
struct FactsCommand {
  let chapters: [any Chapter]

  private static let chapter = PositionalArgument("chapter", .optional, ko: "장 이름", en: "a chapter")
  private static let settings = CommandOption.value(
    "settings", "N", ko: "규약마다 뽑는 수의 벌 수 (기본값: 3)",
    en: "how many sets of numbers to draw for each convention (default: 3)")
  private static let seed = CommandOption.value(
    "seed", "N", ko: "난수 시드 (기본값: 1)", en: "seed of the random numbers (default: 1)")

  static let syntax = CommandSyntax(
    "companion facts",
    summary: Bilingual(
      ko: "수와 규약을 바꿔도 거짓이 되는 문장이 없는지 확인합니다. 거짓이 있으면 종료 코드 1.",
      en: """
        Checks that no sentence goes false under other numbers: under other conventions, too. Exit code 1 if one does.
        """),
    options: [settings, seed, .language], positionals: [chapter],
    examples: ["companion facts", "companion facts two-two-two-network --settings 100"])

  func run(_ arguments: Arguments, _ language: Language, _ output: Output) throws -> ExitCode {
    let count = try arguments.integer(of: Self.settings, in: 1...10_000) ?? 3
    let seed = try arguments.integer(of: Self.seed, in: 0...Int.max) ?? 1
    let chosen = try arguments.value(of: Self.chapter).map { [try chapters.chapter(named: $0)] } ?? chapters
    output.line(FactsText.heads(language))
    var total = FactAudit.Tally()
    var settings = 0
    for chapter in chosen {
      var tally = FactAudit.Tally()
      for convention in ChapterFacts.conventions(of: chapter) {
        let facts = ChapterFacts(chapter, under: convention)
        var generator = SeededGenerator(seed: UInt64(seed))
        let drawn = (0..<count).map { _ in
          FactSetting(of: facts.chapter.derivation(), using: &generator)
        }
        for setting in [.ownNumbers] + drawn {
          let found = facts.audit(setting)
          for fact in found.contradicted {
            output.line(FactsText.contradiction(chapter.name, convention, setting, fact, language))
          }
          tally = tally + found
          settings += 1
        }
      }
      let facts = ChapterFacts(chapter, under: nil).count
      output.line(FactsText.row(chapter.name, facts, tally))
      output.flush()
      total = total + tally
    }
    output.line(FactsText.total(total, settings: settings, language))
    return total.contradicted.isEmpty ? .success : .failure
  }
}

/// The lines of the report.
private enum FactsText {
  private static let widths = [28, 8, 10, 10, 10, 14, 8]

  static func heads(_ language: Language) -> String {
    switch language {
    case .ko: line(["장", "사실", "성립", "불성립", "미정", "재확인 불가", "거짓"])
    case .en: line(["chapter", "facts", "hold", "fail", "open", "unconfirmed", "false"])
    }
  }

  static func row(_ chapter: String, _ facts: Int, _ tally: FactAudit.Tally) -> String {
    line(
      [chapter]
        + [facts, tally.held, tally.failed, tally.open, tally.unconfirmed, tally.contradicted.count].map(
          String.init))
  }

  static func contradiction(
    _ chapter: String, _ convention: Convention?, _ setting: FactSetting, _ fact: Fact, _ language: Language
  ) -> String {
    let options =
      (convention.map { ["--convention \($0.name)"] } ?? [])
      + setting.givens.map { "--set \($0.key)=\($0.value.typeset)" }.sorted()
    let text = Bilingual(ko: "거짓: \(fact.unicode)", en: "false: \(fact.unicode)").plain(in: language)
    return ([text, chapter] + options).joined(separator: " ")
  }

  static func total(_ tally: FactAudit.Tally, settings: Int, _ language: Language) -> String {
    let stated = tally.held + tally.failed
    let wrong = tally.contradicted.count
    return Bilingual(
      ko: "장 × 규약 × 수: \(settings)벌, 나온 문장 \(stated)개(두 언어), 거짓 \(wrong)개",
      en:
        "chapters × conventions × settings: \(settings), sentences stated in both languages: \(stated), false: \(wrong)"
    ).plain(in: language)
  }

  private static func line(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { place, cell in
      padded(cell.0, to: cell.1, alignedRight: place > 0)
    }.joined()
  }
}
