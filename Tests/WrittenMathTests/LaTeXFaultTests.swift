import TestSupport
import Testing
import WrittenMath

extension WrittenMathSuite {
  @Suite("What LaTeX math is refused", .tags(.mutant), .inTurn)
  struct LaTeXFaultTests {
    struct Refusal: CustomTestStringConvertible {
      let tex: String
      /// What the fault points at; empty for a place where nothing stands.
      let place: String
      let says: String

      init(_ tex: String, _ place: String, _ says: String) {
        self.tex = tex
        self.place = place
        self.says = says
      }

      var testDescription: String { tex }
    }

    static let refusals = [
      // Unbalanced
      Refusal(#"\frac{a}{b"#, "{", "this { is not closed"), Refusal(#"a}"#, "}", "this } closes nothing"),
      Refusal(#"(a + b"#, "(", "this parenthesis is not closed"),
      Refusal(#"a + b)"#, ")", "this ) closes nothing"),
      Refusal(#"(a]"#, "]", ") was expected here"),
      Refusal(#"\left(a"#, #"\left("#, "this parenthesis is not closed"),
      Refusal(#"a \right)"#, #"\right)"#, #"this \right closes no \left"#),
      Refusal(
        #"\begin{aligned} a"#, #"\begin{aligned}"#, #"this \begin{aligned} is not closed by \end{aligned}"#),
      Refusal(
        #"\begin{cases} a \end{matrix}"#, #"\end{matrix}"#, #"\begin{cases} is closed by \end{matrix}"#),
      Refusal(#"a \end{aligned}"#, #"\end{aligned}"#, #"this \end{aligned} closes nothing"#),
      // Out of place
      Refusal(#"a & b"#, "&", "& belongs into a block such as aligned, or into a matrix"),
      Refusal(#"{a & b}"#, "&", "& belongs into a block such as aligned, or into a matrix"),
      Refusal(#"_1"#, "_", "a script needs a name before it"),
      Refusal(#"x_1_2"#, "_", "a second script on the same side: put both into one, w^{(1)+}"),
      Refusal(
        #"x_{\frac{1}{2}}"#, #"{\frac{1}{2}}"#,
        "this subscript can't be read: letters and digits were expected"),
      Refusal(
        #"w_11"#, "1",
        "a sign was expected before this number; a subscript of two characters needs braces: w_{11}"),
      Refusal(
        #"0.5 0.3"#, "0",
        "a sign was expected before this number; a subscript of two characters needs braces: w_{11}"),
      Refusal(
        #"a \cdot {b + c}"#, "{b + c}", "braces print nothing and group nothing: write parentheses, (…)"),
      Refusal(#"(a + b)^{(1)}"#, "{(1)}", "such a mark stands above a name only"),
      Refusal(
        #"\begin{pmatrix} 1 & 2 \\ 3 \end{pmatrix}"#, "3", "each row of a matrix must have as many entries"),
      Refusal(
        #"1 + \begin{aligned} a \end{aligned}"#, #"\begin{aligned} a \end{aligned}"#,
        "aligned can't stand inside a formula"),
      // Something is missing
      Refusal("", "", "there is no formula here"), Refusal(#"a ="#, "", "a formula was expected here"),
      Refusal(#"a + "#, "", "a formula was expected here"),
      Refusal(#"a \cdot = b"#, "=", "a formula was expected here"),
      Refusal(#"\frac{a}"#, #"\frac"#, #"{…} was expected after \frac"#),
      Refusal(#"\text x"#, #"\text "#, #"{…} was expected after \text"#),
      Refusal(#"\frac{}{b}"#, "", "a formula was expected here"),
      Refusal(#"x = ??"#, "?", "this side is still a question, no formula"),
      Refusal(#"x^"#, "", "a letter or {…} was expected as a script"),
      Refusal(#"\"#, #"\"#, #"a macro's name was expected after \"#),
      // Macros
      Refusal(#"\farc{a}{b}"#, #"\farc"#, #"\farc is no macro that is read; did you mean \frac?"#),
      Refusal(#"\parital E"#, #"\parital"#, #"\parital is no macro that is read; did you mean \partial?"#),
      Refusal(#"\includegraphics"#, #"\includegraphics"#, #"\includegraphics is no macro that is read"#),
      Refusal(#"rac{a}{b}"#, "rac", #"“rac” looks like \frac with its beginning lost"#),
      Refusal(#"a ightarrow b"#, "ightarrow", #"“ightarrow” looks like \rightarrow with its beginning lost"#),
      Refusal(
        #"fraction{a}"#, "fraction{a}",
        #"braces behind fraction can't be read; a macro begins with \: \fraction"#),
      // Derivatives
      Refusal(#"\frac{\partial^2 E}{\partial w^2}"#, "^", "derivatives of second order are not read"),
      Refusal(
        #"\frac{\partial E}{\partial w \partial v}"#, #"\partial"#,
        "one variable belongs to one ∂; derivatives of second order are not read"),
      Refusal(
        #"\frac{\partial E}{w}"#, #"{\partial E}"#,
        #"∂ stands above and below: \frac{\partial E}{\partial w}"#),
      Refusal(#"\partial E"#, #"\partial"#, "∂ needs what is differentiated by: ∂E/∂w"),
      // Sums, words, characters
      Refusal(
        #"\sum_{(x, t) D} x"#, "(x, t) D", #"under Σ belongs i, i=1 or x \in D: a = or ∈ seems to be missing"#
      ),
      Refusal("a 그리고 b", "그", #"words in a formula belong into \text{…}"#),
      Refusal("a @ b", "@", "“@” is no character of a formula"),
      Refusal(#"\sqrt[3]{x}"#, "[", "only the square root is read"),
      Refusal(#"\max_i x_i"#, "_", "a subscript of max is not read"),
      Refusal("a $ b", "$", "“$” is no character of a formula"),
    ]

    @Test("is pointed at, with what was expected", arguments: refusals)
    func refusal(refusal: Refusal) {
      do throws(Fault) {
        let math = try LaTeXMath(refusal.tex)
        Issue.record("read as \(math.outline)")
      } catch {
        #expect(refusal.tex[error.range] == refusal.place)
        #expect(error.en == refusal.says)
        #expect(error.ko != error.en && !error.ko.isEmpty)
      }
    }

    @Test(
      "deeper than 100 levels is refused, and never a crash",
      arguments: [
        ("{", "}"), ("(", ")"), ("\\frac{1}{", "}"), ("x^{", "}"), ("\\sqrt{", "}"), ("\\left(", "\\right)"),
        ("-", ""),
        ("\\sum_i ", ""), ("\\log ", ""), ("\\begin{matrix}", "\\end{matrix}"), ("a \\cdot -", ""),
        ("\\hat", ""), ("f(", ")"),
        ("\\begin{aligned}", "\\end{aligned}"), ("\\partial", ""), ("|", "|"), ("\\frac{d}{dx}", ""),
        ("\\{", "\\}"),
      ])
    func depth(open: String, close: String) {
      for levels in [90, 101, 3_000] {
        let tex = String(repeating: open, count: levels) + "x" + String(repeating: close, count: levels)
        let read = try? LaTeXMath(tex)
        if levels > 100 { #expect(read == nil) }
      }
    }

    @Test("longer than the limit is refused")
    func length() {
      #expect(throws: Fault.self) { try LaTeXMath(String(repeating: "x + ", count: 20_000) + "x") }
    }

    @Test("can be anything at all: it is read or refused within itself", .tags(.law), arguments: 0..<8)
    func anything(seed: UInt64) {
      var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
      }
      let pieces = [
        "\\frac", "{", "}", "^", "_", "x", "w_1", "12", ".", "(", ")", "[", "]", "\\left(", "\\right)",
        "\\right|", "\\partial",
        "\\sum", "=", "+", "-", "\\cdot", "&", "\\\\", "\\begin{aligned}", "\\end{aligned}",
        "\\begin{pmatrix}",
        "\\end{pmatrix}", "\\begin{cases}", "\\end{cases}", "\\text{if}", "\\quad", ",", "e", "d", "'",
        "\\hat", "\\log",
        "\\exp", "|", "\\mathit{out}", "σ", "한", "\u{302}", "\\", "{}", "/", "*", "\\{", "\\}", "T", "\\sqrt",
        "?", "\n",
      ]
      for _ in 0..<1_500 {
        let tex = (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined(
          separator: next(2) == 0 ? " " : "")
        do throws(Fault) {
          let math = try LaTeXMath(tex)
          for chain in math.chains { _ = tex[chain.range] }
          for formula in math.chains.flatMap(\.formulas) { _ = try? formula.expression() }
        } catch {
          #expect(tex.startIndex <= error.range.lowerBound && error.range.upperBound <= tex.endIndex)
        }
      }
    }
  }
}
