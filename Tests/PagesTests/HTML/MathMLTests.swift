import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The expected elements are written by hand after MathML Core: `mi` for letters and names, `mn` for digits, `mo` for
/// signs, an `mrow` wherever an element has a fixed number of places, a minus in front of a term as a prefix.
@Suite("A formula in MathML", .inTurn)
struct MathMLTests {
  @Test("is what the rules of MathML Core say", arguments: rules)
  func expression(rule: Rule) { #expect(rule.formula.mathML == rule.expected) }

  /// A formula with its elements.
  struct Rule: Sendable {
    let formula: NumericCore.Expression
    let expected: String
  }

  private static let rules: [Rule] = [
    Rule(formula: "w_1".e * "x".e, expected: "<msub><mi>w</mi><mn>1</mn></msub><mo>⋅</mo><mi>x</mi>"),
    Rule(formula: sigmoid("x".e), expected: "<mi>σ</mi><mo>\u{2061}</mo>\(open)<mi>x</mi>\(close)"),
    Rule(
      formula: 1 / (1 + exp(-"x".e)),
      expected: "<mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo>"
        + "<msup><mi>e</mi><mrow>\(minus)<mi>x</mi></mrow></msup></mrow></mfrac>"),
    Rule(
      formula: ("t".e - "y".e).squared / 2,
      expected: "<mfrac><mn>1</mn><mn>2</mn></mfrac>"
        + "<msup><mrow>\(open)<mi>t</mi><mo>−</mo><mi>y</mi>\(close)</mrow><mn>2</mn></msup>"),
    Rule(formula: -("a".e * "b".e), expected: "\(minus)<mi>a</mi><mo>⋅</mo><mi>b</mi>"),
    Rule(formula: "a".e - "b".e, expected: "<mi>a</mi><mo>−</mo><mi>b</mi>"),
    Rule(
      formula: .number(PrintedDecimal("-0.5")) * "x".e,
      expected: "\(minus)<mn>0.5</mn><mo>⋅</mo><mi>x</mi>"),
    Rule(
      formula: .apply(.squareRoot, "a".e + "b".e),
      expected: "<msqrt><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msqrt>"),
    Rule(
      formula: .apply(.tanh, "net_h1".e), expected: "<mi>tanh</mi><mo>\u{2061}</mo>\(open)\(net)\(close)"),
  ]

  private static let minus = "<mo form=\"prefix\">−</mo>"
  private static let open = "<mo stretchy=\"false\">(</mo>"
  private static let close = "<mo stretchy=\"false\">)</mo>"
  private static let net = "<msub><mi class=\"word\">net</mi><mrow><mi>h</mi><mn>1</mn></mrow></msub>"

  @Test(
    "of a name has its indices, marks and accents in their places",
    arguments: [
      ("δ_2", "<msub><mi>δ</mi><mn>2</mn></msub>"),
      ("ŷ", "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">^</mo></mover>"),
      ("E_Data", "<msub><mi>E</mi><mi>Data</mi></msub>"),
      ("w_5^+", "<msubsup><mi>w</mi><mn>5</mn><mo>+</mo></msubsup>"),
      ("z^(1)", "<msup><mi>z</mi><mrow>\(open)<mn>1</mn>\(close)</mrow></msup>"),
      (
        "∂E/∂w_1",
        """
        <mfrac><mrow><mo form="prefix">∂</mo><mi>E</mi></mrow><mrow><mo form="prefix">∂</mo><msub><mi>w</mi><mn>1</mn></msub></mrow></mfrac>
        """
      ),
    ])
  func name(name: String, expected: String) { #expect(Symbol(name).mathML == expected) }

  @Test(
    "of a number has its sign apart, and a power of ten built up",
    arguments: [
      ("0.5", "<mn>0.5</mn>"), ("−0.5", "\(minus)<mn>0.5</mn>"),
      ("≈0.3", "<mo>≈</mo><mn>0.3</mn>"),
      ("3.5×10⁻⁵", "<mn>3.5</mn><mo>×</mo><msup><mn>10</mn><mrow>\(minus)<mn>5</mn></mrow></msup>"),
      ("1 − 2", "<mn>1</mn><mo>−</mo><mn>2</mn>"),
    ])
  func number(text: String, expected: String) { #expect(Formula(number: text).mathML == expected) }

  @Test("puts numbers in with the parentheses that they need")
  func numbersPutIn() {
    let product = "a".e * "b".e
    #expect(
      product.mathML(leaf: { $0 == "b" ? "−2" : nil })
        == "<mi>a</mi><mo>⋅</mo>\(Self.open)\(Self.minus)<mn>2</mn>\(Self.close)")
    #expect(product.mathML(leaf: { _ in "3" }) == "<mn>3</mn><mo>⋅</mo><mn>3</mn>")
  }

  @Test("that is read off LaTeX is the one that the expression has", arguments: rules)
  func read(rule: Rule) { #expect(LaTeXReader.mathML(rule.formula.latex) == rule.formula.mathML) }

  @Test(
    "of what chapters write by hand is read",
    arguments: [
      (#"f(x) = \begin{cases} x & x > 0 \\ 0 & x \le 0 \end{cases}"#, "<mtable><mtr><mtd><mi>x</mi></mtd>"),
      (#"s^{\top} = x^{\top} W^{\top}"#, "<msup><mi>s</mi><mo>⊤</mo></msup><mo>=</mo>"),
      (#"\begin{pmatrix} 1 & -2 \\[0.5em] 3 & 4 \end{pmatrix}"#, "<mtd>\(minus)<mn>2</mn></mtd></mtr><mtr>"),
      (
        #"\sum_k w_{kj}"#,
        "<munder><mo>∑</mo><mi>k</mi></munder><msub><mi>w</mi><mrow><mi>k</mi><mi>j</mi></mrow></msub>"
      ),
      (#"\sqrt{2/\pi}"#, "<msqrt><mrow><mn>2</mn><mo>/</mo><mi>π</mi></mrow></msqrt>"),
      (#"\{a\}"#, "<mo form=\"prefix\" stretchy=\"false\">{</mo><mi>a</mi>"),
    ])
  func written(latex: String, part: String) throws {
    let text = try #require(LaTeXReader.mathML(latex))
    #expect(text.contains(part), "\(text)")
    #expect(XMLParser(data: Data("<math>\(text)</math>".utf8)).parse())
  }

  @Test(
    "is none where LaTeX says what this book does not write",
    arguments: [
      #"\phantom{x}"#, #"\frac{1}"#, #"\frac{1}{2"#, "a^", "a}", "a & b", #"\begin{array} a \end{array}"#,
      #"\left(a"#,
      "(a", "a^b^c", #"\hat x"#,
    ])
  func unreadable(latex: String) { #expect(LaTeXReader.mathML(latex) == nil) }

  @Test("is broken before signs between terms only")
  func pieces() {
    let sum =
      "<mi>a</mi><mo>+</mo>\(Self.minus)<mfrac><mi>b</mi><mrow><mi>c</mi><mo>+</mo><mi>d</mi></mrow></mfrac>"
    #expect(
      MathML.pieces(of: sum) == [
        "<mi>a</mi>",
        "<mo form=\"infix\">+</mo>\(Self.minus)<mfrac><mi>b</mi><mrow><mi>c</mi><mo>+</mo><mi>d</mi></mrow></mfrac>",
      ])
    #expect(MathML.pieces(of: "\(Self.minus)<mi>a</mi>").count == 1)
  }

  @Test("is broken between parentheses only where much stands there")
  func parentheses() {
    func count(_ formula: NumericCore.Expression) -> Int { MathML.pieces(of: formula.mathML).count }
    let slope = "y".e * (1 - "y".e)
    #expect(count(slope) == 1)
    #expect(count("a".e + slope) == 2)
    let four = "b".e + "c".e + "d".e + "f".e
    #expect(count("a".e * four) == 1)
    let five = four + "g".e
    #expect(count("a".e * five) == 5)
  }
}
