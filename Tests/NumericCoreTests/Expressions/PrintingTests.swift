import NumericCore
import TestSupport
import Testing

/// A formula with the text it prints as.
struct PrintedFormula: Sendable, CustomTestStringConvertible {
  let expression: Expression
  let unicode: String
  let latex: String

  init(_ expression: Expression, _ unicode: String, _ latex: String) {
    self.expression = expression
    self.unicode = unicode
    self.latex = latex
  }

  var testDescription: String { unicode }
}

@Suite("Printing a formula", .inTurn)
struct PrintingTests {
  @Test("A formula prints with the parentheses it needs and no others", arguments: PrintedFormula.all)
  func prints(formula: PrintedFormula) {
    #expect(formula.expression.unicode == formula.unicode)
    #expect(formula.expression.latex == formula.latex)
  }

  @Test("A name prints with its scripts", arguments: PrintedFormula.names)
  func printsName(name: String, unicode: String, latex: String) {
    #expect(Symbol(name).unicode == unicode)
    #expect(Symbol(name).latex == latex)
  }

  @Test("Numbers put in get parentheses where their sign or product needs them")
  func putsNumbersIn() {
    let delta = -(t - y) * w2 * h * (1 - h)
    let numbers: [Symbol: String] = ["y_t": "1", "y": "0.731059", "w_2": "−0.5", "h": "3.5×10⁻⁵"]
    let leaf = { (symbol: Symbol) in numbers[symbol] }
    #expect(delta.unicode(leaf: leaf) == "−(1 − 0.731059)·(−0.5)·3.5×10⁻⁵·(1 − 3.5×10⁻⁵)")
    #expect(
      delta.latex(leaf: leaf)
        == "-(1 - 0.731059) \\cdot (-0.5) \\cdot 3.5 \\times 10^{-5} \\cdot (1 - 3.5 \\times 10^{-5})")
    #expect((w2 * h).unicode(leaf: leaf) == "−0.5·3.5×10⁻⁵")
    #expect((w2.squared + w2 - w2).unicode(leaf: leaf) == "(−0.5)² + (−0.5) − (−0.5)")
    #expect((1 / h + h.squared).unicode(leaf: leaf) == "1/(3.5×10⁻⁵) + (3.5×10⁻⁵)²")
    #expect(exp(-w2).unicode(leaf: leaf) == "e^−(−0.5)")
    #expect(exp(-y).unicode(leaf: leaf) == "e^−0.731059")
    #expect(exp(w2).unicode(leaf: leaf) == "e^−0.5")
    #expect((y.squared / 2).unicode(leaf: leaf) == "0.731059²/2")
    #expect((w2 / y).unicode(leaf: leaf) == "−0.5/0.731059")
  }
}

// MARK: - Fixtures

private let (t, y, h, w2): (Expression, Expression, Expression, Expression) = (
  .symbol("y_t"), .symbol("y"), .symbol("h"), .symbol("w_2")
)
private let (a, b, c, x): (Expression, Expression, Expression, Expression) = (
  .symbol("a"), .symbol("b"), .symbol("c"), .symbol("x")
)

extension PrintedFormula {
  static let all: [PrintedFormula] = [
    PrintedFormula(
      -(t - y) * w2 * h * (1 - h) * .symbol("x_t"), "−(yₜ − y)·w₂·h·(1 − h)·xₜ",
      "-(y_t - y) \\cdot w_2 \\cdot h \\cdot (1 - h) \\cdot x_t"),
    PrintedFormula((t - y).squared / 2, "½(yₜ − y)²", "\\frac{1}{2}(y_t - y)^2"),
    PrintedFormula(1 / 2 * (t - y).squared, "½(yₜ − y)²", "\\frac{1}{2}(y_t - y)^2"),
    PrintedFormula(3 * x / 2, "3·x/2", "\\frac{3 \\cdot x}{2}"),
    PrintedFormula(a / (b + c), "a/(b + c)", "\\frac{a}{b + c}"),
    PrintedFormula((a + b) / (b * c), "(a + b)/(b·c)", "\\frac{a + b}{b \\cdot c}"),
    PrintedFormula(a / b / c, "(a/b)/c", "\\frac{\\frac{a}{b}}{c}"),
    PrintedFormula(a / (b / c), "a/(b/c)", "\\frac{a}{\\frac{b}{c}}"),
    PrintedFormula((a / b) * c, "(a/b)·c", "\\frac{a}{b} \\cdot c"),
    PrintedFormula(.product([a, b / c]), "a·b/c", "a \\cdot \\frac{b}{c}"),
    PrintedFormula((a / b).squared, "(a/b)²", "\\left(\\frac{a}{b}\\right)^2"),
    PrintedFormula(1 / (1 + exp(-x)), "1/(1 + e^−x)", "\\frac{1}{1 + e^{-x}}"),
    PrintedFormula(1 / (1 + exp(-(a * x))), "1/(1 + e^(−a·x))", "\\frac{1}{1 + e^{-a \\cdot x}}"),
    PrintedFormula(exp(a + b), "e^(a + b)", "e^{a + b}"),
    PrintedFormula(exp(-(a + b)), "e^−(a + b)", "e^{-(a + b)}"),
    PrintedFormula(exp(-1), "e^−1", "e^{-1}"),
    PrintedFormula(-(1 * exp(1)), "−1·e", "-1 \\cdot e"),
    PrintedFormula(exp(1).squared + exp(0), "e² + e^0", "e^2 + e^{0}"),
    PrintedFormula(exp(x.squared), "e^(x²)", "e^{x^2}"),
    PrintedFormula(exp(-x).squared, "(e^−x)²", "(e^{-x})^2"),
    PrintedFormula((1 + exp(-x)).raised(to: -2), "(1 + e^−x)⁻²", "(1 + e^{-x})^{-2}"),
    PrintedFormula(sigmoid(x).squared, "σ(x)²", "\\sigma(x)^2"),
    PrintedFormula(relu(a * x), "ReLU(a·x)", "\\mathrm{ReLU}(a \\cdot x)"),
    PrintedFormula(
      .apply(.squareRoot, a + b) * .apply(.squareRoot, x), "√(a + b)·√x", "\\sqrt{a + b} \\cdot \\sqrt{x}"),
    PrintedFormula(tanh(x) + log(1 - x), "tanh(x) + log(1 − x)", "\\tanh(x) + \\log(1 - x)"),
    PrintedFormula(sin((a + b) * .pi), "sin((a + b)·π)", "\\sin((a + b) \\cdot \\pi)"),
    PrintedFormula(cos(a / b), "cos(a/b)", "\\cos\\left(\\frac{a}{b}\\right)"),
    PrintedFormula(a + -b, "a − b", "a - b"),
    PrintedFormula(a - -b, "a − (−b)", "a - (-b)"),
    PrintedFormula(a - (b - c), "a − (b − c)", "a - (b - c)"),
    PrintedFormula(.sum([a, .sum([b, c])]), "a + b + c", "a + b + c"),
    PrintedFormula(-(a + b), "−(a + b)", "-(a + b)"),
    PrintedFormula(-(-a), "−(−a)", "-(-a)"),
    PrintedFormula(a * -b, "a·(−b)", "a \\cdot (-b)"),
    PrintedFormula(a * -3, "a·(−3)", "a \\cdot (-3)"),
    PrintedFormula(-3 * a, "−3·a", "-3 \\cdot a"),
    PrintedFormula(a + -3, "a + (−3)", "a + (-3)"),
    PrintedFormula(.power(-3, 2), "(−3)²", "(-3)^2"),
    PrintedFormula(-a / b + c, "−a/b + c", "-\\frac{a}{b} + c"),
    PrintedFormula(c + -a / b, "c − a/b", "c - \\frac{a}{b}"),
    PrintedFormula(-1 / x.squared, "−1/x²", "-\\frac{1}{x^2}"),
    PrintedFormula(a + -1 / x, "a − 1/x", "a - \\frac{1}{x}"),
    PrintedFormula(-1 / 2, "−½", "-\\frac{1}{2}"),
    PrintedFormula(-3 * a / b, "−3·a/b", "-\\frac{3 \\cdot a}{b}"),
    PrintedFormula(c + -3 * a / b, "c + (−3·a/b)", "c + \\left(-\\frac{3 \\cdot a}{b}\\right)"),
    PrintedFormula(-(1 / x.squared), "−1/x²", "-\\frac{1}{x^2}"),
    PrintedFormula(x.squared.raised(to: 3), "(x²)³", "(x^2)^3"),
    PrintedFormula("2.00" * x, "2.00·x", "2.00 \\cdot x"),
    PrintedFormula(a * (b - c) * (x + 1), "a·(b − c)·(x + 1)", "a \\cdot (b - c) \\cdot (x + 1)"),
    PrintedFormula(
      .symbol("∂E/∂y") * .symbol("∂y/∂s_4"), "∂E/∂y·∂y/∂s₄",
      "\\frac{\\partial E}{\\partial y} \\cdot \\frac{\\partial y}{\\partial s_4}"),
    PrintedFormula(Expression.symbol("w_5^+").squared, "(w₅⁺)²", "(w_5^{+})^2"),
  ]

  static let names: [(String, String, String)] = [
    ("w_1", "w₁", "w_1"),
    ("w_11", "w₁₁", "w_{11}"),
    ("x_t", "xₜ", "x_t"),
    ("w_b", "w_b", "w_b"),
    ("out_h1", "outₕ₁", "\\mathit{out}_{h1}"),
    ("net_o1", "netₒ₁", "\\mathit{net}_{o1}"),
    ("E_total", "Eₜₒₜₐₗ", "E_{\\mathrm{total}}"),
    ("η", "η", "\\eta"),
    ("γ", "γ", "\\gamma"),
    ("σ", "σ", "\\sigma"),
    ("δ_1", "δ₁", "\\delta_1"),
    ("α", "α", "\\alpha"),
    ("w_5^+", "w₅⁺", "w_5^{+}"),
    ("h^(2)", "h⁽²⁾", "h^{(2)}"),
    ("y^*", "y*", "y^{*}"),
    ("h_2^in", "h₂ⁱⁿ", "h_2^{in}"),
    ("w^l_jk", "wⱼₖˡ", "w_{jk}^{l}"),
    ("e_1^[1]", "e₁^[1]", "e_1^{[1]}"),
    ("∂E/∂w_1", "∂E/∂w₁", "\\frac{\\partial E}{\\partial w_1}"),
    ("dy/dw", "dy/dw", "\\frac{dy}{dw}"),
    ("ŷ_1", "ŷ₁", "\\hat{y}_1"),
    ("z\u{304}", "z\u{304}", "\\bar{z}"),
    ("σ'", "σ'", "\\sigma'"),
    ("delta", "delta", "\\mathit{delta}"),
  ]
}
