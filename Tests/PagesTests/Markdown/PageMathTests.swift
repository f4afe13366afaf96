import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Math on a page", .inTurn)
struct PageMathTests {
  @Test(
    "has its derivatives on one line in running text",
    arguments: [
      (#"\frac{\partial E}{\partial w_1}"#, #"\partial E/\partial w_1"#),
      (
        #"-\frac{\partial E_{o1}}{\partial \mathit{out}_{h1}} \cdot \frac{\partial a}{\partial b}"#,
        #"-\partial E_{o1}/\partial \mathit{out}_{h1} \cdot \partial a/\partial b"#
      ),
      (#"\left(\frac{\partial E}{\partial w}\right)^2"#, #"\left(\partial E/\partial w\right)^2"#),
      (#"\frac{\partial E}{2} + \frac{a}{\partial b}"#, #"\frac{\partial E}{2} + \frac{a}{\partial b}"#),
      (#"\frac{1}{2}(y - t)^2"#, #"\frac{1}{2}(y - t)^2"#), ("x", "x"), ("", ""),
    ])
  func derivatives(latex: String, line: String) {
    #expect(PageMath.inline(latex) == "$`\(line)`$")
    #expect(PageMath.display(latex) == "```math\n\(latex)\n```")
  }

  /// A page with math of every kind, and what looks like math and is none.
  private static let page = #"""
    # Title $`\sigma(x)`$

    In words: $`\frac{1}{2}`$ and `\phantom{=}`.

    ```math
    \begin{aligned}
    a &= b \\
    &\quad {} + c
    \end{aligned}
    ```

    > ```math
    > \sqrt{x}
    > ```

    ```sh
    \phantom{=} $`\def`$
    ```
    """#

  @Test("is found in fences, in quotations and in text, and not in code")
  func formulas() {
    let audit = PageMathAudit(page: Self.page)
    #expect(
      audit.formulas == [
        "\\begin{aligned}\na &= b \\\\\n&\\quad {} + c\n\\end{aligned}", #"\sqrt{x}"#, #"\sigma(x)"#,
        #"\frac{1}{2}"#,
      ])
    #expect(audit.weight == 4 + 2 + 1 + 3)
    #expect(audit.macros == ["begin", "end", "\\", "quad", "sqrt", "sigma", "frac"])
    #expect(audit.faults == [])
  }

  @Test(
    "is refused with a macro that GitHub refuses, wherever it stands", .tags(.mutant),
    arguments: [
      "phantom", "hphantom", "vphantom", "operatorname", "mathchoice", "unicode", "colorbox", "definecolor",
      "DeclareMathOperator", "def", "newcommand", "require", "href", "class", "style", "bbox", "toggle",
      "let",
      "fracs", "!", "|",
    ])
  func macros(name: String) {
    let formula = "a \\\(name){=} b"
    for page in ["See $`\(formula)`$.", "```math\n\(formula)\n```", "> ```math\n> \(formula)\n> ```"] {
      #expect(PageMathAudit(page: page).faults == [.macro(name, formula: formula)])
    }
  }

  @Test("is refused above the weight that GitHub sets", .tags(.mutant))
  func weight() {
    let heaviest = String(repeating: "{}", count: 99)
    #expect(PageMathAudit(page: "$`\(heaviest)`$").faults == [])
    #expect(PageMathAudit(page: "$`\(heaviest){}`$").faults == [.formula(heaviest + "{}", weight: 101)])
    let full = String(repeating: "$`\(heaviest)`$ ", count: 20)
    #expect(PageMathAudit(page: full).faults == [])
    #expect(PageMathAudit(page: full + "$`x`$").faults == [.page(weight: 2001)])
  }
}
