import Pages
import TestSupport
import Testing
import Textbook

@testable import CompanionCommands
@testable import companion

@Suite("What a search leads to", .inTurn)
struct SearchIndexTests {
  private static let index = SearchIndex(Book.chapters, commands: [])

  @Test("is the section of that title", arguments: Language.allCases)
  func sections(language: Language) throws {
    for (chapter, study) in Verified.book {
      let titles = ChapterPage(chapter, study, language: language).sections.map(\.title.plain)
      let lead = "companion \(chapter.name) --section "
      let found = Self.index.entries.filter { $0.kind == .section && $0.command.hasPrefix(lead) }
      #expect(!found.isEmpty)
      for entry in found {
        let number = try #require(Int(entry.command.dropFirst(lead.count)))
        #expect(titles[number - 1] == entry.title[language].plainText)
      }
    }
  }

  @Test(
    "is found by what a reader types",
    arguments: [
      ("sigmoid", "companion sigmoid-derivative"), ("시그모이드", "companion sigmoid-derivative"),
      ("학습률", "companion gradient-descent"), ("learning rate", "companion gradient-descent"),
      ("dE/dw_5", "companion two-two-two-network --section 3"), ("0.291027924", "companion explain M-22"),
      ("L3-33", "companion explain L3-33"), ("softmax", "companion activation-functions"),
      ("전치", "companion layers-as-matrices"), ("Mazur", "companion two-two-two-network"),
    ])
  func finds(words: String, command: String) {
    let found = Self.index.entries(with: [words])
    #expect(found.contains { $0.command == command }, "\(found.map(\.command))")
  }
}
