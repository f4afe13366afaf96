import TestSupport
import Testing

@testable import Pages

/// Passages that a careless reader would hang or break on: of each, what is repeated, and what stands around it.
@Suite("A passage without end", .inTurn)
struct PassageLimitTests {
  private static let repeated = [
    "a", "a ", "가 ", "\n", "- a\n", "- a\n\n\n", " ", "> ", ">", "- ", "1. ", "* a\n  ", "*", "**a ",
    "_a *b ", "*a **b", "`", "`a``b",
    "```\n", "[", "]", "[a](", "[a](b", "![", "[a](b \"", "[a](<", "$", "$a ", "$a$", "$$", "$$a\n", "$`",
    "<", "<!--", "<!-- -->x\n",
    "<a", "\\", "|", "|a", "| a |\n|---|\n", "#", "# ", "a\n---\n", "{", "(", "\\frac{", "x^", "\t",
    "\u{301}",
  ]

  @Test("is set in time, in every way there is", .timeLimit(.minutes(1)), arguments: repeated)
  func inTime(part: String) {
    let text = String(repeating: part, count: 20_000 / part.utf8.count)
    // The second is still short enough to be a formula.
    for shape in [text, "$" + text.prefix(3_900) + "$"] {
      let block = Block.passage(Passage(shape))
      let lines = TerminalPrinter(width: 80).lines(of: [block])
      #expect(lines.count <= 3 * shape.utf8.count + 10)
      #expect(HTMLPrinter(.en).text(of: [block]).utf8.count < 60 * shape.utf8.count + 1_000)
      #expect(MarkdownPrinter().text(of: [block]).utf8.count <= 2 * shape.utf8.count + 1_000)
    }
  }

  @Test("is nested no deeper than eight lists or quotes, and is words from there on")
  func nesting() {
    let lines = TerminalPrinter(width: 80).lines(of: [
      .passage(Passage(String(repeating: "> ", count: 20) + "a"))
    ])
    #expect(
      lines.map(\.text) == [
        "", "  " + String(repeating: "│ ", count: 8) + String(repeating: "> ", count: 12) + "a",
      ])
  }
}
