import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Tables of words and numbers", .inTurn)
struct TextTableTests {
  private struct TableChapter: Chapter {
    let name = "table"
    let prose = ChapterProse(
      title: Bilingual(ko: "표", en: "A table"), summary: Bilingual(ko: "표", en: "a table"),
      source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [], questions: [])

    func derive(in d: inout Derivation) {
      func cell(_ text: String) -> Bilingual {
        Bilingual(ko: RichText(stringLiteral: text), en: RichText(stringLiteral: text))
      }
      d.section(ko: "수", en: "Counts")
      d.show(
        TextTable(
          title: Bilingual(ko: "센 것", en: "What was counted"),
          columns: [Bilingual(ko: "유닛", en: "units"), Bilingual(ko: "수", en: "count")],
          rows: [["2", "165"], ["10", "0"]].map { $0.map(cell) }))
      d.show(
        TextTable(
          title: Bilingual(ko: "줄", en: "Lines"),
          columns: [Bilingual(ko: "줄", en: "line"), Bilingual(ko: "하는 일", en: "what it does")],
          rows: [["`clear()`", "forgets"], ["`step()`", "moves 93 numbers"]].map { $0.map(cell) }))
    }
  }

  private let study = Study(TableChapter().derivation())

  @Test("In the terminal the first column and words are flush left, numbers are flush right")
  func terminal() {
    func body(_ language: Language) -> String {
      TerminalPrinter().text(of: DerivationBlocks(study, language: language).blocks)
    }
    #expect(
      body(.en) == """

        Counts

          What was counted
            units   count
            2         165
            10          0

          Lines
            line        what it does
            `clear()`   forgets
            `step()`    moves 93 numbers

        """)
    #expect(body(.ko).contains("    유닛    수\n    2      165\n    10       0\n"))
  }

  @Test("In Markdown it is a table")
  func markdown() {
    let page = ChapterPage(TableChapter(), study, language: .en).markdown()
    #expect(
      page.contains("**What was counted**\n\n| units | count |\n|---|---:|\n| 2 | 165 |\n| 10 | 0 |\n"))
    #expect(page.contains("| line | what it does |\n|---|---|\n| `clear()` | forgets |\n"))
  }
}
