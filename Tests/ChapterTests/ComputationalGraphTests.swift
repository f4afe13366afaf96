import ComputationalGraph
import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook

@Suite("The computational graph", .inTurn)
struct ComputationalGraphTests {
  static let name = "computational-graph"

  @Test(
    "prints f = (x + y)z as on the slide and in the notes (L5-16…19, C-01)", .tags(.printedValue),
    arguments: ComputationalGraphNumbers.sumTimesFactor)
  func printsSumTimesFactor(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test(
    "prints the neuron's gates as in the notes (C-03…05)", .tags(.printedValue),
    arguments: ComputationalGraphNumbers.neuron)
  func printsNeuron(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test("states the formulas of the slides (L5-15, L5-22, L5-23)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("runs the neuron with the notes' givens (C-02)", .tags(.printedValue))
  func givens() throws {
    try expectGivens(
      "C-02", [("w_0", "2.00"), ("x_0", "-1.00"), ("w_1", "-3.00"), ("x_1", "-2.00"), ("w_2", "-3.00")],
      in: Self.name)
  }

  @Test("prints σ(1 − σ) as the notes' text has it (C-06)", .tags(.printedValue))
  func shortCut() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "C-06").findings.first)
    guard case .prints(let value, let decimal, let shown, nil) = finding.assertion else {
      Issue.record("C-06 prints no number")
      return
    }
    #expect(value.unicode == "o·(1 − o)")
    #expect(decimal.description == "0.2")
    #expect(shown?.unicode == "(1 − 0.73)·0.73")
    // σ(1)(1 − σ(1)), to 25 digits.
    let oracle: PrintedDecimal = "0.1966119332414818525374247"
    #expect(finding.enclosure?.contains(oracle.value) == true)
    #expect(finding.displayed?.value == Rational(1971, 10000))
  }

  @Test(
    "tells the digit of the unrounded product from that of the rounded factors (C-05)", .tags(.printedValue))
  func roundedFactors() throws {
    let study = try Verified.chapter(Self.name)
    let (x0, _) = try study.finding("C-05", printing: "∂o/∂x_0")
    // The notes show 2·0.20, which is 0.40; they print the 0.39 of the unrounded product.
    #expect(x0.displayed?.formula.unicode == "2·0.20")
    #expect(x0.displayed?.value == Rational(2, 5))
    #expect(x0.displayed?.agreesWithPrint == false)
    #expect(x0.displayed?.quantityAgrees == true)
  }
}

// MARK: - Fixtures

extension ComputationalGraphTests {
  static let formulas = [
    PrintedFormula("L5-15", "∂q/∂x = 1", "∂q/∂y = 1", "∂f/∂q = z", "∂f/∂z = q"),
    PrintedFormula("L5-22", "∂k/∂m = e^m", "∂o/∂r = −1/r²", "∂p₀/∂x₀ = w₀", "∂r/∂k = 1"),
    PrintedFormula("L5-23", "o = 1/(1 + e^−(w₀·x₀ + w₁·x₁ + w₂))"),
  ]
}
