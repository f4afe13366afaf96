import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("The text of a block", .inTurn)
struct InlineTextTests {
  private let text: InlineText =
    "\(strong: "Mind") \(Symbol("h_1")): \(link: "see \(code: "ls")", to: "a.md")\(.lineBreak)\(claim: "L3-09"), \(2)"

  @Test("keeps its pieces until a printer sets them")
  func pieces() {
    #expect(text.plain == "Mind h₁: see ls L3-09, 2")
    let printer = MarkdownPrinter()
    #expect(
      printer.text(of: [.paragraph(text)]) == "**Mind** $`h_1`$: [see `ls`](a.md)<br/>L3-09, 2\n")
  }

  @Test("leads from a claim's id to where the page says, and from no other word that looks like one")
  func claims() {
    let printer = MarkdownPrinter { $0 == "L3-09" ? "b.md#L3-09" : nil }
    let words: InlineText = "\(claim: "L3-09") \(claim: "L3-10") L3-09"
    #expect(printer.text(of: [.paragraph(words)]) == "[L3-09](b.md#L3-09) L3-10 L3-09\n")
  }

  @Test("has the values of its study, to as many digits as the page; without a study, the names")
  func resolved() {
    var d = Derivation()
    let h = d.let("h", sigmoid(d.given("x", 1)))
    let text: RichText = "\(h) is \(value: "h")"
    #expect(InlineText(text, in: Study(d), digits: 3).plain == "h is 0.731")
    #expect(InlineText(text).plain == "h is h")
  }

  @Test("is joined with a separator between each two")
  func joined() {
    let parts: [InlineText] = ["a", "\(Symbol("b"))", "c"]
    #expect(parts.joined(separator: ", ").plain == "a, b, c")
    #expect(parts.joined(separator: ", ").pieces[2] == .formula(Formula(Symbol("b"))))
    #expect([InlineText]().joined(separator: ", ").pieces.isEmpty)
  }
}
