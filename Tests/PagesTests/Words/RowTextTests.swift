import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Rows of data in words", .inTurn)
struct RowTextTests {
  @Test("a sum over rows is written with its sign of summation")
  func sum() {
    let terms = (1...5).map { row("t", $0) - row("y", $0) }
    let sum = Expression.sum(terms.map(\.squared))
    #expect(sum.unicode == "Σₙ (t⁽ⁿ⁾ − y⁽ⁿ⁾)²")
    #expect(sum.latex == "\\sum_{n=1}^{5} (t^{(n)} - y^{(n)})^2")
    #expect((-sum).unicode == "−Σₙ (t⁽ⁿ⁾ − y⁽ⁿ⁾)²")
    #expect((3 * sum * 2).unicode == "3·(Σₙ (t⁽ⁿ⁾ − y⁽ⁿ⁾)²)·2")
    #expect(Expression.sum(terms).unicode == "Σₙ (t⁽ⁿ⁾ − y⁽ⁿ⁾)")
    #expect((Expression.sum(terms.map { 2 * $0 }) / 5).latex.contains("\\sum_{n=1}^{5} 2"))
  }

  @Test("with numbers put in, it shows two terms and the last")
  func numbers() {
    let sum = Expression.sum((1...5).map { row("y", $0) * row("x", $0) })
    #expect(sum.unicode(leaf: { _ in "2" }) == "2·2 + 2·2 + ⋯ + 2·2")
    #expect(sum.latex(leaf: { _ in "-2" }).hasSuffix("+ \\cdots + (-2 \\cdot (-2))"))
  }

  @Test("a sum that is not the same for every row is written out", .tags(.mutant), arguments: unlike)
  func writtenOut(terms: [Expression]) {
    #expect(!Expression.sum(terms).unicode.contains("Σ"))
    #expect(IndexedFamily(terms) == nil)
  }

  @Test("a claim about every row is one line, and rows of givens are a table")
  func claims() {
    var d = Derivation()
    let rows = (1...4).map { n in
      (x: d.given("x^(\(n))", PrintedDecimal(n)), t: d.given("t^(\(n))", PrintedDecimal(-n)))
    }
    let y = rows.enumerated().map { d.let("y^(\($0 + 1))", 2 * $1.x) }
    d.claim("formula", zip(y, rows).map { .defines($0, 2 * $1.x, nil) })
    d.claim(
      "data",
      zip(1...4, rows).flatMap { [.given($1.x, PrintedDecimal($0)), .given($1.t, PrintedDecimal(-$0))] }
        + [.approximates(y[0], 2)])
    d.claim("one column", rows.map { .given($0.x, 1) })
    let texts = Study(d).verdicts.map { VerdictText($0, language: .en).claimed.plain }
    #expect(texts[0] == "y⁽ⁿ⁾ = 2·x⁽ⁿ⁾ (n = 1, …, 4)")
    #expect(texts[1] == "(x, t): (1, −1), (2, −2), (3, −3), (4, −4), y⁽¹⁾ ≈ 2")
    #expect(texts[2] == "x⁽¹⁾ = 1, x⁽²⁾ = 1, x⁽³⁾ = 1, x⁽⁴⁾ = 1")
    #expect(Study(d).verdicts.map(\.kind) == [.defined, .certified, .refuted])
  }

  static let unlike: [[Expression]] = [
    (1...3).map { row("t", $0) },
    [row("t", 1), row("t", 2), row("t", 3), row("y", 4)],
    [row("t", 1), row("t", 2), row("t", 3), row("t", 3)],
    [row("t", 2), row("t", 3), row("t", 4), row("t", 5)],
    [row("t", 1), row("t", 2), row("t", 3), -row("t", 4)],
    [.symbol("a"), .symbol("a"), .symbol("a"), .symbol("a")],
    [.symbol("x_1"), .symbol("x_2"), .symbol("x_3"), .symbol("x_4")],
  ]
}

/// A quantity of a row of data.
private func row(_ name: String, _ number: Int) -> Expression { .symbol("\(name)^(\(number))") }
