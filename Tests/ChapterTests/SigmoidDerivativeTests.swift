import Foundation
import NumericCore
import SigmoidDerivative
import TestSupport
import Testing
import Textbook

@Suite("The derivative of the sigmoid", .inTurn)
struct SigmoidDerivativeTests {
  static let name = "sigmoid-derivative"

  @Test(
    "is stated line by line as on the slides (L1-08…12, L3-25, L3-55, L5-20, L5-21)", .tags(.derivation),
    arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("is not the first lecture's line 1, which has lost a sign (L1-08)", .tags(.derivation))
  func lostSign() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L1-08")
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == "sign-flipped")
    #expect(verdict.findings.map(\.correction) == ["−(1/(1 + e^−x))²·∂u/∂x"])
    let point = try #require(verdict.findings.first?.counterexample)
    #expect(point.point.map(\.symbol) == ["x"])
    try expectApart(point)
  }

  @Test("is not the fifth lecture's difference, which was a product (L5-20)", .tags(.derivation))
  func lostParentheses() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L5-20")
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings.map(\.kind) == [.refuted, .proved])
    #expect(verdict.diagnosis?.slip.id == "parentheses-lost")
    #expect(verdict.findings.first?.correction == "−(1 + e^−x)⁻²·(−e^−x)")
    try expectApart(try #require(verdict.findings.first?.counterexample))
  }

  @Test(
    "has the value σ(1)(1 − σ(1)) at 1, however it is written", .tags(.enclosure),
    arguments: ["∂s/∂x", "∂y/∂x"] as [Symbol])
  func valueAtOne(quantity: Symbol) throws {
    let oracle: PrintedDecimal = "0.1966119332414818525374247"
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[quantity])
    #expect(enclosure.contains(oracle.value))
    #expect(enclosure.ulpWidth <= 16)
  }

  @Test(
    "is at most ¼ by the sigmoid's own input, and not by a weight, as the copy prints it (L3-55)",
    .tags(.derivation))
  func byTheWeight() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "L3-55").findings.first)
    #expect(finding.kind == .conditional)
    #expect(finding.condition?.reading == ["∂Sigmoid/∂w": .symbol("∂Sigmoid/∂a")])
    // At the point, x·σ(wx)(1 − σ(wx)) really is above ¼.
    let point = try #require(finding.counterexample)
    let values = Dictionary(uniqueKeysWithValues: point.point.map { ($0.symbol, $0.value.doubleValue) })
    let (w, x) = (try #require(values["w"]), try #require(values["x"]))
    let h = 1 / (1 + exp(-w * x))
    #expect(x * h * (1 - h) > 0.25)
    #expect((point.left.midpoint - (x * h * (1 - h) - 0.25)).magnitude < 1e-12)
  }

  @Test(
    "is at most ¼, and a smaller bound is refused (L3-55)", .tags(.derivation, .mutant),
    arguments: [("0.25", Verdict.Kind.proved), ("0.24", .refuted)])
  func isAtMost(bound: String, kind: Verdict.Kind) throws {
    var derivation = Derivation()
    let x = derivation.given("x", 1)
    let y = derivation.let("y", sigmoid(x))
    let dy = derivation.gradient(of: y, by: x)
    let limit = Expression.number(try #require(PrintedDecimal(bound)))
    derivation.claim("bound", dy[x], isAtMost: limit, becauseOf: (1 / 2 - y).squared)
    #expect(try Study(derivation).verdict(on: "bound").kind == kind)
  }
}

// MARK: - Fixtures

extension SigmoidDerivativeTests {
  static let formulas = [
    PrintedFormula("L1-08", "∂s/∂x = (1/(1 + e^−x))²·∂u/∂x"),
    PrintedFormula("L1-09", "∂s/∂x = −(1/(1 + e^−x))²·e^−x·(−1)"),
    PrintedFormula("L1-10", "∂s/∂x = (1/(1 + e^−x))·e^−x/(1 + e^−x)"),
    PrintedFormula("L1-11", "∂s/∂x = (1/(1 + e^−x))·(1 − 1/(1 + e^−x))"),
    PrintedFormula("L1-12", "∂s/∂x = σ(x)·(1 − σ(x))"),
    PrintedFormula("L3-25", "∂y/∂x = y·(1 − y)"),
    PrintedFormula("L3-55", "∂Sigmoid/∂w ≤ 1/4"),
    PrintedFormula("L5-20", "∂s/∂x = −(1 + e^−x)⁻² − e^−x", "∂s/∂x = e^−x/(1 + e^−x)²"),
    PrintedFormula(
      "L5-21", "σ(x)·(1 − σ(x)) = (1/(1 + e^−x))·(1 − 1/(1 + e^−x))",
      "(1/(1 + e^−x))·(1 − 1/(1 + e^−x)) = (1/(1 + e^−x))·e^−x/(1 + e^−x)",
      "(1/(1 + e^−x))·e^−x/(1 + e^−x) = e^−x/(1 + e^−x)²"),
  ]
}
