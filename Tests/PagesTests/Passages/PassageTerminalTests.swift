import TestSupport
import Testing
import Textbook

@testable import Pages

@Suite("A passage in a terminal", .inTurn)
struct PassageTerminalTests {
  private func terminal(_ markdown: String, width: Int = 60) -> String {
    TerminalPrinter(width: width).text(of: [.passage(Passage(markdown))])
  }

  @Test("is set whole: headings, lists, quotes, code, formulas, a table")
  func whole() {
    #expect(terminal(Self.notes) == Self.page)
  }

  @Test("has no line wider than the terminal where its words are not", arguments: Array(40...100))
  func width(width: Int) {
    for line in terminal(Self.notes, width: width).split(separator: "\n") {
      #expect(displayWidth(line) <= width, "\(line)")
    }
  }

  @Test("has its bold words and headings in a tone of their own, and the same text when it is painted")
  func painted() {
    let passage = Passage("### A\n\na **bold *word* here** b\n- **c**d")
    let lines = passage.lines(width: 60)
    #expect(
      lines.flatMap(\.pieces).filter { $0.tone == .heading }.map(\.text) == ["  A", "bold word here", "c"])
    let painted = TerminalPrinter(width: 60).text(of: [.passage(passage)]) {
      "\u{1B}[3\($1 == .plain ? 1 : 2)m\($0)\u{1B}[0m"
    }
    #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == terminal(passage.text))
  }

  @Test(
    "leaves out what controls a terminal or turns the direction of writing",
    arguments: [
      "\u{1B}", "\u{7}", "\u{8}", "\r", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}", "\u{FEFF}",
    ])
  func control(mark: String) {
    for shape in [
      "a\(mark)b", "# a\(mark)b", "- a\(mark)b", "> a\(mark)b", "```\na\(mark)b\n```", "`a\(mark)b`",
      "$a\(mark)b$",
    ] {
      #expect(!terminal(shape).unicodeScalars.contains(mark.unicodeScalars.first!))
      #expect(terminal(shape).contains("ab"), "\(shape)")
    }
  }

  @Test("has a table that does not fit row by row")
  func wideTable() {
    let table = "| one | two |\n|---|---|\n| a long cell of many words | another long one |"
    #expect(
      terminal(table, width: 30) == """

            one | two
            a long cell of many words
            | another long one

        """)
  }
}

// MARK: - Fixtures

extension PassageTerminalTests {
  fileprivate static let notes = """
    ## 순전파 요약

    The **net input** of a unit is $n = \\mathbf{w}^T x + b$; the gradient is
    $`\\frac{\\partial E}{\\partial w_{11}}`$, as [Nielsen](https://example.org/nielsen) has it.  
    새 줄: **활성화 값**은 `sigmoid(n)`입니다.

    ### Steps

    1. 순입력을 구하고, 그 값에 활성화 함수를 씌워서 다음 층으로 넘깁니다. 그다음 오차를 구하세요.
    2. Then backward:
       - first $\\delta$,
       - then the rest
         of it.

    > A quote
    > over two lines.

    $$
    \\begin{aligned}
    p &= \\sigma(z) \\\\
    E &= -(t \\ln p + (1-t) \\ln(1-p))
    \\end{aligned}
    $$

    ```swift
    let x = a   * b
    ```

    | 이름 | value |
    |:--|--:|
    | 가중치 | 0.25 |
    | $b$ | −1 |

    ![a network](n.png) <!-- nobody sees this --> 

    ---
    """

  fileprivate static let page = """

    순전파 요약

      The net input of a unit is n = wᵀ x + b; the gradient is
      ∂E/∂w₁₁, as Nielsen (https://example.org/nielsen) has it.
      새 줄: 활성화 값은 sigmoid(n)입니다.

      Steps

      1. 순입력을 구하고, 그 값에 활성화 함수를 씌워서 다음
         층으로 넘깁니다. 그다음 오차를 구하세요.
      2. Then backward:
         • first δ,
         • then the rest of it.

      │ A quote over two lines.

        p = σ(z)
        E = −(t ln p + (1 − t) ln(1 − p))

        let x = a   * b

        이름     value
        가중치    0.25
        b           −1

      a network

      ────────────────────

    """
}
