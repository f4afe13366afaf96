import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages

@Suite("A question with numbers of its own", .inTurn)
struct QuestionTests {
  /// y = w·x, and what becomes of it where w is 3.
  private struct Product: Chapter {
    let name = "product"
    let prose = ChapterProse(
      title: Bilingual(ko: "곱", en: "A product"), summary: Bilingual(ko: "곱", en: "A product"),
      source: Bilingual(ko: "없음", en: "none"), goals: [], introduction: [],
      questions: [
        Question(
          .compute,
          Bilingual(ko: "\(Symbol("w"))가 3이면?", en: "What if \(Symbol("w")) is 3?"),
          answer: Bilingual(ko: "\(value: "y")입니다.", en: "It is \(value: "y")."), givens: ["w": 3])
      ])

    func derive(in d: inout Derivation) {
      let (x, w) = (d.given("x", 2), d.given("w", 5, as: .weight))
      d.let("y", w * x)
    }
  }

  private func answer(overrides: [Symbol: PrintedDecimal]) throws -> String {
    let chapter = Product()
    let page = ChapterPage(chapter, chapter.study(overrides: overrides), language: .en)
    let answers = page.blocks([.questions]).compactMap { block in
      if case .question(let question) = block { question.answer.plain } else { nil }
    }
    return try #require(answers.first)
  }

  @Test("is answered with them, beside those that the reader set")
  func givens() throws {
    #expect(try answer(overrides: [:]) == "It is 6.")
    #expect(try answer(overrides: ["x": 7]) == "It is 21.")
    // The question's own number is what it asks about.
    #expect(try answer(overrides: ["w": 11]) == "It is 6.")
  }
}
