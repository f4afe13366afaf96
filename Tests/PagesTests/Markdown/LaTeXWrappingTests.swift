import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A long formula in LaTeX", .inTurn)
struct LaTeXWrappingTests {
  @Test("is broken before its outermost plus and minus signs")
  func breaks() {
    #expect(wrappedLaTeX("a + b - c + d", width: 3) == ["a + b", "- c", "+ d"])
    #expect(wrappedLaTeX("a + b - c + d", width: 4) == ["a + b", "- c + d"])
    #expect(wrappedLaTeX("a + b - c + d", width: 5) == ["a + b - c", "+ d"])
    #expect(wrappedLaTeX("a + b - c + d", width: 7) == ["a + b - c + d"])
    #expect(wrappedLaTeX("a + b", width: 1) == ["a", "+ b"])
    #expect(
      wrappedLaTeX(#"\frac{1}{2}((a - b)^2 + (c - d)^2 - e)"#, width: 13)
        == [#"\frac{1}{2}((a - b)^2"#, "+ (c - d)^2 - e)"])
  }

  @Test(
    "stays whole where no break is allowed",
    arguments: [
      "abcdef", #"\frac{a + b - c}{d + e + f}"#, #"\left(a + b + c + d + e\right) \cdot x"#,
      #"(a - b) \cdot (c - d) \cdot (e - f)"#, #"x \cdot (a - b)"#, "-a", "",
    ])
  func whole(formula: String) {
    #expect(wrappedLaTeX(formula, width: 3) == [formula])
  }

  @Test("loses nothing but the blanks at its breaks", arguments: 1...40)
  func complete(width: Int) {
    let formula = #"a_{11} \cdot x - (b + \left(c + d\right)) + \frac{e + f}{g} - h^{-1} + (i - j) \cdot k"#
    #expect(wrappedLaTeX(formula, width: width).joined(separator: " ") == formula)
  }

  @Test(
    "is as wide as its letters",
    arguments: [("a + b", 3), (#"\sigma(x_1)"#, 5), (#"\frac{a}{b}"#, 3), ("", 0)])
  func width(formula: String, letters: Int) {
    #expect(latexWidth(formula) == letters)
  }
}
