import NumericCore
import TestSupport
import Testing

@Suite("A sum with its Σ", .inTurn)
struct SeriesTests {
  @Test("prints its general term, in parentheses where another factor follows", arguments: printed)
  func prints(formula: PrintedFormula) {
    #expect(formula.expression.unicode == formula.unicode)
    #expect(formula.expression.latex == formula.latex)
  }

  @Test("prints every term where numbers are put in")
  func numbers() {
    let values: [Symbol: String] = ["w_1": "2", "w_2": "3", "h_1": "−4", "h_2": "5"]
    #expect(weighted.unicode { values[$0] } == "2·(−4) + 3·5")
  }

  @Test("is the sum written out, for every kind of scalar", .tags(.law))
  func value() {
    let values: [Symbol: Rational] = [
      "w_1": Rational(2), "w_2": Rational(3), "h_1": Rational(-4), "h_2": Rational(5),
    ]
    #expect(weighted.evaluated { values[$0]! } == Rational(7))
    let enclosure: Interval = weighted.evaluated { Interval(values[$0]!) }
    #expect(enclosure.lowerBound == 7 && enclosure.upperBound == 7)
    #expect(weighted.symbols == ["w_1", "h_1", "w_2", "h_2"])
    let program = Program([("y", weighted)])
    #expect(program.inputs == weighted.symbols)
    #expect(program.values(program.inputs.map { values[$0]! })[program.slot(of: "y")!] == Rational(7))
  }

  @Test("has the derivative of the sum written out")
  func derivative() {
    #expect(weighted.derivative(by: "w_2") == .symbol("h_2"))
    #expect(weighted.squared.derivative(by: "w_3") == 0)
  }

  @Test("is one function with the sum written out, and with no other")
  func proof() {
    let (w1, h1, w2, h2): (Expression, Expression, Expression, Expression) = (
      .symbol("w_1"), .symbol("h_1"), .symbol("w_2"), .symbol("h_2")
    )
    #expect(weighted.isIdentical(to: w1 * h1 + w2 * h2) == .proved)
    #expect(weighted.isIdentical(to: w1 * h1 - w2 * h2) == .notProved)
    #expect(weighted.isIdentical(to: sum(over: "k", 1...3, wk * hk)) == .notProved)
    #expect(weighted.isIdentical(to: sum(over: "k", 1...2, wk * h1)) == .notProved)
  }

  @Test("is written out as soon as a term is replaced, and stays where none is")
  func substitution() {
    #expect(weighted.substituting { $0 == "w_2" ? 7 : nil }.unicode == "w₁·h₁ + 7·h₂")
    #expect(weighted.substituting { $0 == "v" ? 7 : nil } == weighted)
    #expect(weighted.rewriting { $0 == wk ? .symbol("v_k") : nil }.unicode == "Σₖ vₖ·hₖ")
  }

  @Test("takes the value of another index, in subscripts alone")
  func index() {
    let inner = sum(over: "k", 1...2, .symbol("w_kj") * .symbol("δ_k"))
    let formula = inner * .symbol("x_j^(j)") * .symbol("j") * .symbol("∂E_j/∂w_ij")
    #expect(formula.replacing("j", by: 3).unicode == "(Σₖ wₖ₃·δₖ)·x₃⁽ʲ⁾·j·∂E₃/∂wᵢ₃")
    #expect(inner.replacing("j", by: 3).symbols == ["w_13", "δ_1", "w_23", "δ_2"])
  }

  @Test("has an index of one digit, and no other Σ with the same index inside")
  func preconditions() async {
    await #expect(processExitsWith: .failure) { _ = sum(over: "k", 9...10, .symbol("w_k")) }
    await #expect(processExitsWith: .failure) {
      _ = sum(over: "k", 1...2, .symbol("w_k") * sum(over: "k", 1...2, .symbol("h_k")))
    }
  }
}

// MARK: - Fixtures

private let (wk, hk): (Expression, Expression) = (.symbol("w_k"), .symbol("h_k"))
private let weighted = sum(over: "k", 1...2, wk * hk)
private let (x, total): (Expression, Expression) = (.symbol("x"), sum(over: "i", 1...3, exp(.symbol("x_i"))))

extension SeriesTests {
  static let printed = [
    PrintedFormula(weighted, "Σₖ wₖ·hₖ", "\\sum_{k=1}^{2} w_k \\cdot h_k"),
    PrintedFormula(x * weighted, "x·Σₖ wₖ·hₖ", "x \\cdot \\sum_{k=1}^{2} w_k \\cdot h_k"),
    PrintedFormula(weighted * x, "(Σₖ wₖ·hₖ)·x", "(\\sum_{k=1}^{2} w_k \\cdot h_k) \\cdot x"),
    PrintedFormula(-weighted + x, "−Σₖ wₖ·hₖ + x", "-\\sum_{k=1}^{2} w_k \\cdot h_k + x"),
    PrintedFormula(
      sum(over: "k", 1...2, wk - hk), "Σₖ (wₖ − hₖ)", "\\sum_{k=1}^{2} (w_k - h_k)"),
    PrintedFormula(sum(over: "k", 1...2, -wk * hk), "Σₖ (−wₖ·hₖ)", "\\sum_{k=1}^{2} (-w_k \\cdot h_k)"),
    PrintedFormula(
      exp(.symbol("x_1")) / total, "e^x₁/(Σᵢ e^xᵢ)", "\\frac{e^{x_1}}{\\sum_{i=1}^{3} e^{x_i}}"),
    PrintedFormula(
      sum(over: "j", 1...2, sum(over: "k", 1...2, .symbol("w_kj")) * .symbol("h_j")), "Σⱼ (Σₖ wₖⱼ)·hⱼ",
      "\\sum_{j=1}^{2} (\\sum_{k=1}^{2} w_{kj}) \\cdot h_j"),
    PrintedFormula(sum(over: "k", 1...2, hk.squared) / 2, "½(Σₖ hₖ²)", "\\frac{1}{2}(\\sum_{k=1}^{2} h_k^2)"),
  ]
}
