import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Pages

@Suite("A sentence with a fact", .inTurn)
struct ConditionalTextTests {
  private static let before: Expression = .symbol("E")
  private static let after: Expression = .symbol("E^+")

  /// What a reader sees where E goes from 2 to `after`.
  private func words(_ text: RichText, after: PrintedDecimal) -> String {
    var d = Derivation()
    d.given("E", 2)
    d.given("E^+", after)
    return InlineText(text, in: Study(d)).plain
  }

  @Test("stands where the fact holds, and another where it does not")
  func otherwise() {
    let text: RichText = """
      One step. \(where: Self.after < Self.before, "It falls to \(value: "E^+").", otherwise: "It does not fall.") Go on.
      """
    #expect(words(text, after: 1) == "One step. It falls to 1. Go on.")
    #expect(words(text, after: 2) == "One step. It does not fall. Go on.")
  }

  @Test("leaves no gap where it does not stand")
  func noGap() {
    let falls = Self.after < Self.before
    #expect(words("One step. \(where: falls, "It falls.") Go on.", after: 3) == "One step. Go on.")
    #expect(words("\(where: falls, "It falls.") Go on.", after: 3) == "Go on.")
    #expect(words("One step. \(where: falls, "It falls.")", after: 3) == "One step.")
    #expect(words("One step.\(where: falls, " It falls.")", after: 1) == "One step. It falls.")
    #expect(words("\(where: falls, "It falls.")", after: 3).isEmpty)
  }

  @Test("stands in no form where its fact is not known")
  func unknown() {
    let undefined = Self.after / (Self.before - 2) < 1
    let text: RichText = "One step. \(where: undefined, "Below 1.", otherwise: "Above 1.") Go on."
    #expect(words(text, after: 1) == "One step. Go on.")
  }

  @Test("stands in another")
  func nested() {
    let (falls, toNothing) = (Self.after < Self.before, Fact.equal(Self.after, 0))
    let text: RichText = "\(where: falls, "It falls\(where: toNothing, " to 0").", otherwise: "It stays.")"
    #expect(words(text, after: 0) == "It falls to 0.")
    #expect(words(text, after: 1) == "It falls.")
    #expect(words(text, after: 2) == "It stays.")
    #expect(text.facts == [falls, toNothing])
  }

  @Test("is no paragraph where nothing of a note stands")
  func emptyNote() {
    var d = Derivation()
    d.given("E", 2)
    let text: RichText = "\(where: Self.before < 1, "It is small.")"
    d.note(Bilingual(ko: text, en: text))
    let paragraphs = DerivationBlocks(Study(d), language: .en).blocks.filter {
      if case .paragraph = $0 { true } else { false }
    }
    #expect(paragraphs.isEmpty)
  }
}
