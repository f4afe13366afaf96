import CompanionCLI
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The name of a given", .inTurn)
struct GivenNameTests {
  private static let givens = Book.chapters.flatMap { chapter in
    let names = chapter.derivation().givens
    return names.map { (chapter: chapter.name, given: $0, among: names) }
  }

  @Test("may be typed as the book prints it, and on a plain keyboard")
  func printed() throws {
    try #require(Self.givens.count > 100)
    for (chapter, given, names) in Self.givens {
      for name in [given.name, given.unicode, typedName(given.name)] {
        #expect(try QuantityName.symbol(name, among: names) == given, "\(chapter): \(name)")
      }
    }
  }
}
