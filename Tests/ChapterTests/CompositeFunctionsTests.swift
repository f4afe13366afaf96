import CompositeFunctions
import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook

@Suite("Composite functions", .inTurn)
struct CompositeFunctionsTests {
  static let name = "composite-functions"

  @Test("state the formulas of the slides (L3-13…15, L3-17, L3-19)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("need the π inside the sine, as t = 0 has it (L3-17, L3-18)", .tags(.derivation))
  func wholeInside() throws {
    let study = try Verified.chapter(Self.name)
    let findings = try study.verdict(on: "L3-17").findings
    #expect(findings.map(\.kind) == [.conditional, .proved])
    try expectApart(try #require(findings[0].counterexample))
    // Read the other way, t is π·sin 1 at w = 0, and not the slide's 0.
    #expect(study.exacts["t_3"] == Rational(0))
    #expect(try #require(study.enclosures["t′_3"]).lowerBound > 2.6)
  }

  @Test(
    "have the values of the slides (L3-16, L3-18)", .tags(.printedValue),
    arguments: CompositeFunctionsNumbers.values)
  func printsValue(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test("have those values exactly, the sine of π included (L3-16, L3-18)", .tags(.printedValue))
  func exactValues() throws {
    let exacts = try Verified.chapter(Self.name).exacts
    for value in CompositeFunctionsNumbers.values {
      #expect(exacts[value.quantity] == PrintedDecimal(value.printed.description)?.value, "\(value.quantity)")
    }
    #expect(exacts["y_3"] == Rational(1))
  }

  @Test("show the second example's arithmetic, which is exactly −1 (L3-16)", .tags(.printedValue))
  func secondArithmetic() throws {
    let (finding, _) = try Verified.chapter(Self.name).finding("L3-16", printing: "∂y_2/∂v_2")
    #expect(finding.displayed?.formula.unicode == "−(1/1²)·2·0 − (1/1²)·e^0")
    #expect(finding.displayed?.value == Rational(-1))
  }

  @Test("have the slope −2 in the first example, not −e: e⁰ is 1 (L3-14)", .tags(.printedValue))
  func powerOfZero() throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: "L3-14")
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings.map(\.kind) == [.refuted, .refuted])
    #expect(verdict.findings.map(\.exact) == [Rational(-2), Rational(-2)])
    #expect(verdict.findings.map(\.correction) == ["−(1/1²)·2·1·1", "−(1/1²)·2·1·1"])
    // The first slip gives the displayed product, −2e; the printed −e has lost the 2 as well.
    #expect(verdict.diagnosis?.slipIDs == ["exponent-dropped", "factor-forgotten"])
    #expect(verdict.diagnosis?.steps.map(\.place) == ["v_1", "∂y_1/∂w_1"])
    #expect(verdict.diagnosis?.steps[1].detail?.en.plainText == "2")
  }

  @Test("have the slope 2π − 3 in the third example, exactly (L3-19)", .tags(.printedValue))
  func fourPathSum() throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: "L3-19")
    #expect(verdict.findings.map(\.kind) == [.certified, .certified, .certified])
    // 2π − 3 to 25 digits.
    let oracle: PrintedDecimal = "3.283185307179586476925287"
    let enclosure = try #require(study.enclosures["∂y_3/∂w_3"])
    #expect(enclosure.contains(oracle.value))
    #expect(study.exacts["∂y_3/∂w_3"] == nil)
  }

  @Test(
    "refute another number for the third slope", .tags(.mutant),
    arguments: [
      2 * .pi + 3, 3 - 2 * .pi, 2 * .pi - 2, .pi - 3, -1 - 2 - .pi * -1 - .pi, "3.283185307179586476925287",
      -exp(1),
    ] as [Expression])
  func wrongNumber(number: Expression) throws {
    var derivation = CompositeFunctions().derivation()
    derivation.claim("wrong", shows: [.symbol("∂y_3/∂w_3"): number])
    let kind = try Study(derivation).verdict(on: "wrong").kind
    // Twenty-five digits of 2π − 3 are in the enclosure; no proof calls them the number.
    #expect(kind == (number.unicode.hasPrefix("3.28") ? .undecided : .refuted))
  }

  @Test("go to the variable along one, two and four paths", .tags(.derivation), arguments: pathSets)
  func paths(output: Symbol, variable: Symbol, expected: Set<DependencyGraph.Path>) throws {
    let graph = DependencyGraph(of: output, by: variable, in: try Verified.derivation(Self.name).quantities)
    #expect(graph.pathCount == expected.count)
    #expect(Set(graph.paths(limit: 10)) == expected)
  }

  @Test("enclose what mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 39 ulp, for the third slope, where −3 takes half of 2π away.
    #expect(enclosure.ulpWidth <= 48)
  }

  @Test(
    "answer the questions at other points", .tags(.derivation),
    arguments: [
      // −2e⁻², 1/(1 + e) and −(2 + e)/(1 + e)², to 25 digits.
      ("w_1", "∂y_1/∂w_1", "-0.2706705664732253837879990"), ("v_2", "y_2", "0.2689414213699951207488408"),
      ("v_2", "∂y_2/∂v_2", "-0.3412709094985083889602568"),
    ] as [(Symbol, Symbol, PrintedDecimal)])
  func questions(given: Symbol, quantity: Symbol, oracle: PrintedDecimal) throws {
    var enclosures = CompositeFunctions().derivation(overrides: [given: 1]).enclosures
    #expect(enclosures(quantity).contains(oracle.value))
  }

  @Test("tell a path's local derivative from the total one: 1 and 3", .tags(.derivation))
  func totalDerivative() throws {
    let study = try Verified.chapter(Self.name)
    let local = ChainRule.localDerivative(
      of: "x_3", formula: try #require(study.derivation.formula(of: "x_3")), by: "w_3")
    #expect(local.unicode == "1")
    #expect(study.exacts["∂x_3/∂w_3"] == Rational(3))
  }
}

// MARK: - Fixtures

extension CompositeFunctionsTests {
  static let formulas = [
    PrintedFormula("L3-13", "∂y₁/∂w₁ = ∂y₁/∂x₁·∂x₁/∂v₁·∂v₁/∂w₁", "∂y₁/∂w₁ = −(1/x₁²)·2·v₁·e^w₁"),
    PrintedFormula("L3-14", "∂y₁/∂w₁ = −(1/1²)·2·1·e", "∂y₁/∂w₁ = −e"),
    PrintedFormula("L3-15", "∂y₂/∂v₂ = −(1/(x₂ + t₂)²)·2·v₂ − (1/(x₂ + t₂)²)·e^v₂"),
    PrintedFormula(
      "L3-17", "t₃ = sin(w+v)π",
      "∂y₃/∂w₃ = −(1/(x₃ + t₃)²)·1 − (1/(x₃ + t₃)²)·2·v₃·e^w₃ "
        + "− (1/(x₃ + t₃)²)·π·cos((w₃ + v₃)·π)·e^w₃ − (1/(x₃ + t₃)²)·π·cos((w₃ + v₃)·π)"),
    PrintedFormula(
      "L3-19",
      "∂y₃/∂w₃ = −1/(1 + 0)² − (1/(1 + 0)²)·2·1·e^0 − (1/(1 + 0)²)·π·cos((0 + 1)·π)·e^0 "
        + "− (1/(1 + 0)²)·π·cos((0 + 1)·π)",
      "∂y₃/∂w₃ = −1 − 2 − π·(−1) − π·(−1)", "∂y₃/∂w₃ = 2·π − 3"),
  ]

  static let pathSets: [(Symbol, Symbol, Set<DependencyGraph.Path>)] = [
    ("y_1", "w_1", [["y_1", "x_1", "v_1", "w_1"]]),
    ("y_2", "v_2", [["y_2", "x_2", "v_2"], ["y_2", "t_2", "v_2"]]),
    (
      "y_3", "w_3",
      [
        ["y_3", "x_3", "w_3"], ["y_3", "x_3", "v_3", "w_3"], ["y_3", "t_3", "w_3"],
        ["y_3", "t_3", "v_3", "w_3"],
      ]
    ),
  ]
}
