import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A passage in a derivation", .inTurn)
struct PassageStepTests {
  private static let derivation: Derivation = {
    var d = Derivation()
    let x = d.given("x", 3)
    d.passage("### A *square*\n\nSee $x^2$.\n")
    d.let("s", x.squared)
    return d
  }()

  @Test("stands on a page as it was written, where it was written")
  func markdown() {
    let page = MarkdownPrinter().text(of: DerivationBlocks(Study(Self.derivation), language: .ko).blocks)
    #expect(
      page == "```math\nx = 3\n```\n\n### A *square*\n\nSee $x^2$.\n\n```math\ns = x^2 = 3^2 = 9\n```\n")
  }

  @Test(
    "keeps what follows out of a fence that its author left open", arguments: ["```", "~~~~", "````swift"])
  func fence(open: String) {
    let page = MarkdownPrinter().text(of: [.passage(Passage("\(open)\na\n```x\n")), .paragraph("b")])
    let close = open.filter { "`~".contains($0) }
    #expect(page == "\(open)\na\n```x\n\(close)\n\nb\n")
    let closed = "\(close)\na\n\(close)"
    #expect(MarkdownPrinter().text(of: [.passage(Passage(closed))]) == closed + "\n")
  }

  @Test("is part of what makes two derivations equal")
  func equal() {
    var one = Derivation()
    var other = Derivation()
    one.passage("a")
    other.passage("b")
    #expect(one != other)
    var same = Derivation()
    same.passage("a")
    #expect(one == same)
  }

  @Test("takes no room where there is nothing in it")
  func empty() {
    for block in [Block.passage(Passage("")), .passage(Passage("\n \n"))] {
      #expect(MarkdownPrinter().text(of: [.paragraph("a"), block, .paragraph("b")]) == "a\n\nb\n")
      #expect(TerminalPrinter(width: 80).lines(of: [block]).isEmpty)
      #expect(HTMLPrinter(.en).text(of: [block]).isEmpty)
    }
  }
}
