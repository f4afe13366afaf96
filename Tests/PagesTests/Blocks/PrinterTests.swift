import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// What both printers make of one block.
@Suite("A block", .inTurn)
struct PrinterTests {
  private func markdown(_ block: Block) -> String { MarkdownPrinter().text(of: [block]) }

  private func terminal(_ block: Block, width: Int = 80) -> String {
    TerminalPrinter(width: width).text(of: [block])
  }

  @Test("that is an equation shows no side twice, nor its own name")
  func equation() {
    let x = Formula(Symbol("x"))
    let block = Block.equation(
      EquationChain(
        name: x, sides: [x, Formula("a".e * "b".e), Formula(number: "−2"), Formula(number: "−2")]))
    #expect(terminal(block) == "  x = a·b = −2\n")
    #expect(markdown(block) == "```math\nx = a \\cdot b = -2\n```\n")
  }

  @Test("that is an equation too long for a line has a line a side")
  func longEquation() {
    let block = Block.equation(
      EquationChain(name: Formula(Symbol("x")), sides: [Formula("a".e + "b".e), Formula("c".e + "d".e)]))
    #expect(terminal(block, width: 12) == "  x = a + b\n    = c + d\n")
  }

  @Test("that is a table sets words flush left and numbers flush right, and an empty heading in one blank")
  func table() {
    let table = Table(
      title: "T", [Table.Column(""), Table.Column("n", .trailing), Table.Column("c", .count)],
      rows: [["\(Symbol("w_1"))", "10", ""], ["b", "5", "7"]])
    #expect(
      markdown(.table(table)) == "**T**\n\n| | n | c |\n|---|---:|--:|\n| $`w_1`$ | 10 |  |\n| b | 5 | 7 |\n")
    #expect(terminal(.table(table)) == "\n  T\n          n   c\n    w₁   10    \n    b     5   7\n")
  }

  @Test("that is a claim's line is cut at the terminal's edge, and linked on a page")
  func claim() throws {
    var d = Derivation()
    d.claim("L3-30", d.let("h", sigmoid(d.given("x", 1))), prints: "0.731")
    let verdict = try #require(Study(d).verdicts.first)
    let line = ClaimLine(
      VerdictHead(verdict, .en), "some long words", target: "#L3-30", verdictTarget: "errata.md")
    #expect(markdown(.claims([line])) == "- [L3-30](#L3-30) [✓\u{A0}certified](errata.md): some long words\n")
    #expect(terminal(.claims([line]), width: 34) == "  ✓ L3-30  certified       some l…\n")
    let bare = ClaimLine(verdict, .en)
    #expect(markdown(.claims([bare])) == "- L3-30 ✓\u{A0}certified: $`h = 0.731`$\n")
  }

  @Test("that is a fold is closed on a page, and open in a terminal")
  func fold() {
    let block = Block.fold(summary: "More", [.paragraph("one"), .paragraph("two")])
    #expect(markdown(block) == "<details><summary>More</summary>\n\none\n\ntwo\n\n</details>\n")
    #expect(terminal(block) == "\n  More\n\n  one\n\n  two\n")
  }

  @Test("that is a question has its answer with it")
  func question() {
    func block(_ number: Int?) -> Block {
      .question(
        QuestionBlock(
          number: number, label: "Explain", question: "Why?", answerLabel: "Answer", answer: "So."))
    }
    #expect(
      markdown(block(2))
        == "2. **Explain** Why?\n\n   <details><summary>Answer</summary>\n\n   So.\n\n   </details>\n")
    #expect(
      markdown(block(nil))
        == "**Explain** Why?\n\n<details><summary>Answer</summary>\n\nSo.\n\n</details>\n")
    #expect(terminal(block(2)) == "\n  2. Explain: Why?\n     Answer: So.\n")
    #expect(terminal(block(nil)) == "\n  Explain: Why?\n     Answer: So.\n")
  }

  @Test(
    "that is a table of equations leaves the numbers out where it is long, and sets two beside each other")
  func equations() {
    func block(_ count: Int) -> Block {
      let chain = EquationChain(
        name: Formula(Symbol("h")), sides: ["w·x", "2·3", "6"].map { Formula(unicode: $0, latex: $0) })
      return .equations(
        EquationTable(heads: ["Q", "F", "N", "V"], rows: Array(repeating: chain, count: count)))
    }
    #expect(
      markdown(block(1)) == """
        | Q | F | N | V |
        |---|---|---|---|
        | $`h`$ | $`w·x`$ | $`2·3`$ | $`6`$ |

        """)
    #expect(markdown(block(5)).split(separator: "\n").map { $0.count { $0 == "|" } } == [7, 7, 7, 7, 7])
    #expect(terminal(block(2)) == "  h = w·x = 2·3 = 6\n  h = w·x = 2·3 = 6\n")
  }

  @Test("that is a table of equations leaves one result to the reader of a page, and shows it in a terminal")
  func leftToReader() {
    let chain = EquationChain(
      name: Formula(Symbol("h")), sides: ["w·x", "2·3", "6"].map { Formula(unicode: $0, latex: $0) })
    let table = EquationTable(
      heads: ["Q", "F", "N", "V"], rows: [chain], left: (Formula(Symbol("h")), "Work it out."))
    let page = markdown(.equations(table))
    #expect(page.contains("| $`h`$ | $`w·x`$ | $`2·3`$ | $`?`$ |"))
    #expect(page.contains("<summary>Work it out.</summary>\n\n```math\nh = w·x = 2·3 = 6\n```"))
    #expect(terminal(.equations(table)) == "  h = w·x = 2·3 = 6\n")
  }

  @Test("that is a matrix shows entries and values, and numbers once")
  func matrix() {
    let values = [[Formula(number: "1"), Formula(number: "−10")]]
    let block = Block.matrix(name: Formula(Symbol("W")), entries: values, values: values)
    #expect(terminal(block) == "  W = [ 1  −10 ]\n")
    #expect(markdown(block) == "```math\nW = \\begin{pmatrix} 1 & -10 \\end{pmatrix}\n```\n")
  }

  @Test("that is a figure is drawn in a terminal, and a picture of its own only on a page")
  func figure() {
    let chart = BarChart(kinds: [label("k")], bars: [BarChart.Bar(label("a"), [3])])
    let figure = FigureBlock("D", path: "f.svg", caption: "C", remark: "R", picture: { .bars(chart) })
    #expect(markdown(.figure(figure)) == "![D](f.svg)\n\n*C (R)*\n")
    #expect(terminal(.figure(figure)).hasSuffix("  █ k\n  C\n"))
    let file = Block.figure(FigureBlock("D", path: "f.svg"))
    #expect(markdown(file) == "![D](f.svg)\n")
    #expect(terminal(file).isEmpty)
  }

  @Test("that is a heading of an equation stands on a page only")
  func headings() {
    #expect(markdown(.heading("A", level: 3, anchor: "a")) == "### <a id=\"a\"></a>A\n")
    #expect(terminal(.heading("A", level: 3)).isEmpty)
    #expect(terminal(.heading("A", level: 2)) == "\nA\n")
    #expect(terminal(.heading("A", level: 1)) == "A\n")
  }

  @Test("has its tones in pieces, and the same letters without them")
  func tones() {
    let lines = TerminalPrinter().lines(of: [.warning("W"), .aside("a")])
    #expect(lines.map(\.text) == ["    W", "  a"])
    #expect(lines.map { $0.pieces.map(\.tone) } == [[.bad], [.plain]])
    #expect(lines[0].painted { "<\($0)|\($1)>" } == "<    W|bad>")
  }
}
