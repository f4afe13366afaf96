import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook
import TwoTwoTwoNetwork

@Suite("The 2-2-2 network", .inTurn)
struct TwoTwoTwoNetworkTests {
  static let name = "two-two-two-network"

  @Test(
    "prints one round as Mazur does (M-02…16, M-18…21)", .tags(.printedValue),
    arguments: TwoTwoTwoNetworkNumbers.oneRound)
  func printsOneRound(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test("states the formulas of the slides (L4-01…11)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("starts from Mazur's givens (M-01)", .tags(.printedValue))
  func givens() throws {
    try expectGivens(
      "M-01",
      [
        ("i_1", "0.05"), ("i_2", "0.10"), ("target_o1", "0.01"), ("target_o2", "0.99"), ("w_1", "0.15"),
        ("w_2", "0.20"), ("w_3", "0.25"), ("w_4", "0.30"), ("w_5", "0.40"), ("w_6", "0.45"), ("w_7", "0.50"),
        ("w_8", "0.55"), ("b_1", "0.35"), ("b_2", "0.60"), ("γ", "0.5"),
      ], in: Self.name)
  }

  @Test(
    "refutes what Mazur prints with one slip more, and says which (M-17, M-22…24)", .tags(.printedValue),
    arguments: refuted)
  func refutes(misprint: Misprint) throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: misprint.value.claim)
    let (finding, decimal) = try study.finding(misprint.value.claim, printing: misprint.value.quantity)
    #expect(verdict.kind == .refuted)
    #expect(finding.kind == .refuted)
    #expect(decimal.description == misprint.value.printed.description)
    #expect(finding.correction == misprint.right.description)
    #expect(try study.prints(misprint.value.quantity, as: misprint.right))
    #expect(verdict.diagnosis?.slip.id == misprint.slip)
  }

  @Test("says on which side of the last update M-23 was read", .tags(.printedValue))
  func roundOfM23() throws {
    let diagnosis = try #require(try Verified.chapter(Self.name).verdict(on: "M-23").diagnosis)
    #expect(diagnosis.place == "E^(10000)")
    var before = try Verified.derivation(Self.name)
    let quantity = before.after(9_999, roundsOf: Self.updates, .symbol("E"))
    // 3.5108548…·10⁻⁵ by mpmath.
    var enclosures = before.enclosures
    #expect(PrintedNumber("0.0000351085").isWithinHalfAUnit(ofAllOf: enclosures(quantity)))
  }

  @Test("computes with the bias that L4-01 leaves out, which is a condition", .tags(.derivation))
  func biasLeftOut() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "L4-01").findings.first)
    #expect(finding.kind == .conditional)
    #expect(finding.condition?.assuming == ["b_2": 0])
    try expectApart(try #require(finding.counterexample))
  }

  @Test(
    "has the values that mpmath finds, after ten thousand rounds too", .tags(.enclosure),
    arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(Self.enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    let afterTraining = oracle.quantity.name.hasSuffix("(10000)")
    // One round: measured at most 95 ulp, where the two paths to w₁ cancel. Ten thousand rounds of outward
    // rounding: measured 1.5e-14 for E (4.3e-10 of its value), 1.9e-12 and 6.9e-13 for the outputs.
    #expect(afterTraining ? enclosure.width <= 2e-12 : enclosure.ulpWidth <= 128)
    #expect(enclosure.width <= 4.4e-10 * enclosure.midpoint.magnitude)
  }

  @Test("writes the backward pass in matrices that are its derivatives", .tags(.derivation))
  func matrixForm() throws {
    let study = try Verified.chapter(Self.name)
    for line in [MatrixForm.hidden, MatrixForm.outputWeights, MatrixForm.hiddenWeights] {
      let product = try line.formula.evaluated()
      #expect(product.shape == line.derivatives.shape)
      for (entry, derivative) in zip(product.entries, line.derivatives.entries) {
        #expect(study.truth(of: .identical(entry, derivative)) == true, "\(derivative.unicode)")
      }
    }
    // Not transposed, it would be other derivatives.
    guard case .product(.transposed(let weights), let delta) = MatrixForm.hidden.formula else {
      Issue.record("the product has no transpose")
      return
    }
    let wrong = try MatrixFormula.product(weights, delta).evaluated()
    #expect(study.truth(of: .identical(wrong.entries[0], MatrixForm.hidden.derivatives.entries[0])) == false)
  }
}

/// What a source prints, what is right, and the slip between the two.
struct Misprint: CustomTestStringConvertible {
  let value: PrintedValue
  let right: PrintedNumber
  let slip: String

  var testDescription: String { value.testDescription }
}

// MARK: - Fixtures

extension TwoTwoTwoNetworkTests {
  /// The eight updates that make a round.
  static let updates = (1...8).map { Expression.symbol(Symbol("w_\($0)^+")) }

  /// The chapter's enclosures, with the outputs after one round, which it does not state.
  static let enclosures: StudiedValues<Interval> = {
    var derivation = try! Verified.chapter(name).derivation
    for output: Symbol in ["out_o1", "out_o2"] { derivation.after(1, roundsOf: updates, .symbol(output)) }
    return Study(derivation).enclosures
  }()

  static let refuted = [
    Misprint(
      value: PrintedValue("M-17", "∂E_o2/∂out_h1", "-0.019049119"), right: "-0.019049118",
      slip: "rounded-carried-9"),
    Misprint(
      value: PrintedValue("M-22", "E^(1)", "0.291027924"), right: "0.291027774", slip: "updated-weights-early"
    ),
    Misprint(
      value: PrintedValue("M-23", "E^(10000)", "0.0000351085"), right: "0.0000351019", slip: "one-round-off"),
    Misprint(
      value: PrintedValue("M-24", "out_o1^(10000)", "0.015912196"), right: "0.015913620",
      slip: "updated-weights-early"),
    Misprint(
      value: PrintedValue("M-24", "out_o2^(10000)", "0.984065734"), right: "0.984064274",
      slip: "updated-weights-early"),
  ]

  static let formulas = [
    PrintedFormula("L4-01", "netₒ₁ = w₅·outₕ₁ + w₆·outₕ₂"),
    PrintedFormula("L4-02", "E = ½(targetₒ₁ − outₒ₁)² + ½(targetₒ₂ − outₒ₂)²"),
    PrintedFormula("L4-03", "w₅⁺ = w₅ − γ·∂E/∂w₅"),
    PrintedFormula("L4-04", "∂E/∂w₅ = ∂E/∂outₒ₁·∂outₒ₁/∂netₒ₁·∂netₒ₁/∂w₅"),
    PrintedFormula("L4-05", "∂E/∂outₒ₁ = −(targetₒ₁ − outₒ₁)"),
    PrintedFormula("L4-06", "∂outₒ₁/∂netₒ₁ = outₒ₁·(1 − outₒ₁)"),
    PrintedFormula("L4-07", "∂netₒ₁/∂w₅ = outₕ₁"),
    PrintedFormula("L4-08", "∂E/∂w₁ = ∂E/∂outₕ₁·∂outₕ₁/∂netₕ₁·∂netₕ₁/∂w₁", "w₁⁺ = w₁ − γ·∂E/∂w₁"),
    PrintedFormula("L4-09", "∂E/∂outₕ₁ = ∂Eₒ₁/∂outₕ₁ + ∂Eₒ₂/∂outₕ₁"),
    PrintedFormula(
      "L4-10", "∂Eₒ₁/∂outₕ₁ = ∂Eₒ₁/∂outₒ₁·∂outₒ₁/∂netₒ₁·∂netₒ₁/∂outₕ₁",
      "∂Eₒ₂/∂outₕ₁ = ∂Eₒ₂/∂outₒ₂·∂outₒ₂/∂netₒ₂·∂netₒ₂/∂outₕ₁"),
    PrintedFormula("L4-11", "∂netₒ₁/∂outₕ₁ = w₅"),
  ]
}
