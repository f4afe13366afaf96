import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook
@testable import companion

@Suite("A chapter in a terminal", .inTurn)
struct TerminalWidthTests {
  @Test("has no line wider than 80 columns", arguments: Book.names, Language.allCases)
  func width(name: String, language: Language) throws {
    let text = ChapterPage(Book.chapter(name), try Verified.chapter(name), language: language).text(width: 80)
    for line in text.split(separator: "\n") { #expect(displayWidth(line) <= 80, "\(line)") }
  }
}
