import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The prose of the book", .inTurn)
struct ProseTests {
  @Test("says everything in both languages", arguments: Book.chapters.map(\.name), Language.allCases)
  func prose(name: String, language: Language) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let prose = chapter.prose
    #expect(prose.goals.count >= 3)
    #expect(prose.questions.count >= 3)
    #expect(!prose.introduction.isEmpty)
    let texts =
      [prose.title, prose.summary, prose.source] + prose.goals + prose.introduction
      + prose.questions.flatMap { [$0.text, $0.answer] } + Self.texts(of: Study(chapter.derivation()))
    for text in texts {
      #expect(!text[language].isBlank, "in the text \(text)")
      // A text that is the same in both languages was forgotten, unless it has no words.
      #expect(text.ko != text.en || !text.ko.hasWords, "in the text \(text)")
    }
  }

  @Test("speaks Korean where it says so", arguments: Book.chapters.map(\.name))
  func korean(name: String) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let prose = chapter.prose
    let texts = prose.goals + prose.introduction + prose.questions.flatMap { [$0.text, $0.answer] }
    for text in texts {
      #expect(text.ko.words.contains { ("가"..."힣").contains($0) }, "in the text \(text.ko)")
      #expect(!text.en.words.contains { ("가"..."힣").contains($0) }, "in the text \(text.en)")
    }
  }

  @Test("asks only for givens and values that the chapter has", arguments: Book.chapters.map(\.name))
  func questions(name: String) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let derivation = chapter.derivation()
    for question in chapter.prose.questions {
      for given in question.givens.keys { #expect(derivation.givens.contains(given), "\(given)") }
      for value in question.answer.ko.values + question.answer.en.values {
        #expect(derivation[value] != nil, "\(value)")
      }
      #expect(Set(question.answer.ko.values) == Set(question.answer.en.values))
    }
  }

  /// The words of a derivation, and of what its runs find out.
  private static func texts(of study: Study) -> [Bilingual] {
    study.derivation.texts + study.findings.flatMap { texts(of: $0) }
  }
}

extension RichText {
  /// The words, those that depend on a fact too, without formulas and values.
  fileprivate var words: String {
    allSegments.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// Whether there is nothing to read.
  fileprivate var isBlank: Bool { segments.allSatisfy { $0 == .text("") || $0 == .text(" ") } }

  /// Whether it has a letter outside its formulas.
  fileprivate var hasWords: Bool { words.contains(where: \.isLetter) }

  /// The quantities whose values it states.
  fileprivate var values: [Symbol] {
    allSegments.compactMap { if case .value(let symbol) = $0 { symbol } else { nil } }
  }
}
