import TestSupport
import Testing
import Textbook

@testable import Pages

@Suite("Display width", .inTurn)
struct DisplayWidthTests {
  @Test(
    "counts columns, not characters",
    arguments: [
      ("", 0), ("abc", 3), ("역전파", 6), ("σ′(s₁) = ½", 10), ("σ\u{302}", 1), ("y\u{302}", 1), ("ŷ", 1),
      ("오차 E", 6), ("✓ ✗", 3), ("（가）", 6), ("漢字", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("👨‍👩‍👧", 2),
      ("🇰🇷", 2), ("\u{1B}[32m맞음\u{1B}[39m", 4), ("a\u{200B}b", 2), ("\r\n", 0), ("△□①", 3), ("、。", 4),
      ("ﾊﾝ", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test("is filled up with spaces on either side")
  func padding() {
    #expect(padded("오차", to: 6) == "오차  ")
    #expect(padded("오차", to: 6, alignedRight: true) == "  오차")
    #expect(padded("오차", to: 3) == "오차")
    #expect(padded("σ\u{302}", to: 3) == "σ\u{302}  ")
    #expect(padded("", to: -1) == "")
    #expect(padded("\u{1B}[31mab\u{1B}[39m", to: 3) == "\u{1B}[31mab\u{1B}[39m ")
  }
}

@Suite("Wrapping", .inTurn)
struct WrappingTests {
  @Test(
    "breaks at spaces, before the width is passed",
    arguments: [
      ("", 10, 0, [""]),
      ("one two three", 7, 0, ["one two", "three"]),
      ("one two three", 6, 0, ["one", "two", "three"]),
      ("one two three", 13, 0, ["one two three"]),
      ("one two three", 8, 2, ["one two", "  three"]),
      ("one two three four", 7, 2, ["one two", "  three", "  four"]),
      ("오차를 뒤로 전파한다", 12, 0, ["오차를 뒤로", "전파한다"]),
      ("오차를 뒤로 전파한다", 11, 0, ["오차를 뒤로", "전파한다"]),
      ("오차를 뒤로 전파한다", 10, 0, ["오차를", "뒤로", "전파한다"]),
      ("a\nb c", 3, 0, ["a", "b c"]),
      ("a\n\nb", 3, 0, ["a", "", "b"]),
      ("  a  b  c", 6, 0, ["  a  b", "c"]),
      ("unbreakable word", 4, 2, ["unbreakable", "  word"]),
      ("a unbreakable b", 4, 0, ["a", "unbreakable", "b"]),
      ("x\u{A0}=\u{A0}1 y", 5, 0, ["x\u{A0}=\u{A0}1", "y"]),
      ("ab cd", 0, 0, ["ab", "cd"]),
      ("a b   ", 3, 0, ["a b"]),
    ])
  func breaks(text: String, width: Int, hanging: Int, lines: [String]) {
    #expect(wrappedLines(text, width: width, hanging: hanging) == lines)
  }

  @Test("of styled text counts what is seen")
  func styled() {
    let red = "\u{1B}[31mbb\u{1B}[39m"
    #expect(wrappedLines("aa \(red) cc", width: 5) == ["aa \(red)", "cc"])
  }

  @Test("indents every line but the empty")
  func indents() {
    #expect(wrapped("one two\n\nthree", width: 5, indent: 2) == "  one\n  two\n\n  three")
  }
}
