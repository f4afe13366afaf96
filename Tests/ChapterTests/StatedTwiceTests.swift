import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("A derivation stated twice", .inTurn)
struct StatedTwiceTests {
  @Test("is the same value", arguments: Book.chapters.map(\.name))
  func same(chapter name: String) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let (first, second) = (chapter.derivation(), chapter.derivation())
    for (left, right) in zip(first.steps, second.steps) { #expect(left == right) }
    for (left, right) in zip(first.claims, second.claims) { #expect(left == right) }
    #expect(first == second)
  }

  @Test("is another value with another given", .tags(.mutant), arguments: Book.chapters.map(\.name))
  func different(chapter name: String) throws {
    let chapter = try #require(Book.chapters.first { $0.name == name })
    let lecture = chapter.derivation()
    let given = try #require(lecture.givens.first)
    #expect(chapter.derivation(overrides: [given: "0.123456789"]) != lecture)
  }
}
