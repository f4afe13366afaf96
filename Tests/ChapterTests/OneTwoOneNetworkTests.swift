import NumericCore
import OneTwoOneNetwork
import TestSupport
import Testing
import Textbook

@Suite("The 1-2-1 network", .inTurn)
struct OneTwoOneNetworkTests {
  static let name = "one-two-one-network"

  @Test("states the formulas of the slides (L3-11, L3-12, L3-20…24)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("is the slide's last line when its x₁ is read as x_t, and not otherwise (L3-12)", .tags(.derivation))
  func readingOfX1() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L3-12")
    let finding = try #require(verdict.findings.first)
    #expect(verdict.kind == .conditional)
    #expect(finding.condition?.reading == ["x_1": .symbol("x_t")])
    #expect(finding.condition?.assuming.isEmpty == true)
    let point = try #require(finding.counterexample)
    try expectApart(point)
    let values = Dictionary(uniqueKeysWithValues: point.point.map { ($0.symbol, $0.value) })
    #expect(values["x_1"] != values["x_t"])
  }

  @Test(
    "has the quantities and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 39 ulp, for the gradient by w₁, where two paths cancel.
    #expect(enclosure.ulpWidth <= 48)
  }

  @Test(
    "has one path to each outer weight and two to w₁", .tags(.derivation),
    arguments: [("w_1", 2), ("w_2", 1), ("w_3", 1), ("w_4", 1), ("w_5", 1)] as [(Symbol, Int)])
  func paths(weight: Symbol, count: Int) throws {
    let graph = DependencyGraph(of: "E", by: weight, in: try Verified.derivation(Self.name).quantities)
    #expect(graph.pathCount == count)
    #expect(graph.paths(limit: 10).count == count)
  }

  @Test("goes to w₁ through both hidden units (L3-23)", .tags(.derivation))
  func pathsToTheFirstWeight() throws {
    let graph = DependencyGraph(of: "E", by: "w_1", in: try Verified.derivation(Self.name).quantities)
    #expect(
      Set(graph.paths(limit: 10)) == [
        ["E", "y", "s_4", "h_2", "s_2", "h_1", "s_1", "w_1"],
        ["E", "y", "s_4", "h_3", "s_3", "h_1", "s_1", "w_1"],
      ])
  }
}

// MARK: - Fixtures

extension OneTwoOneNetworkTests {
  static let formulas = [
    PrintedFormula(
      "L3-20", "s₁ = xₜ·w₁", "h₁ = σ(s₁)", "s₂ = h₁·w₂", "h₂ = σ(s₂)", "s₃ = h₁·w₃", "h₃ = σ(s₃)",
      "s₄ = h₂·w₄ + h₃·w₅", "y = s₄", "E = ½(yₜ − y)²"),
    PrintedFormula(
      "L3-11", "E = ½(yₜ − y)²", "½(yₜ − y)² = ½(yₜ − s₄)²", "½(yₜ − s₄)² = ½(yₜ − (h₂·w₄ + h₃·w₅))²",
      "½(yₜ − (h₂·w₄ + h₃·w₅))² = ½(yₜ − (σ(s₂)·w₄ + σ(s₃)·w₅))²",
      "½(yₜ − (σ(s₂)·w₄ + σ(s₃)·w₅))² = ½(yₜ − (σ(h₁·w₂)·w₄ + σ(h₁·w₃)·w₅))²",
      "½(yₜ − (σ(h₁·w₂)·w₄ + σ(h₁·w₃)·w₅))² = ½(yₜ − (σ(σ(s₁)·w₂)·w₄ + σ(σ(s₁)·w₃)·w₅))²",
      "½(yₜ − (σ(σ(s₁)·w₂)·w₄ + σ(σ(s₁)·w₃)·w₅))² = ½(yₜ − (σ(σ(xₜ·w₁)·w₂)·w₄ + σ(σ(xₜ·w₁)·w₃)·w₅))²"),
    PrintedFormula(
      "L3-12",
      "E = ½(yₜ − ((1/(1 + e^(−(1/(1 + e^(−x₁·w₁)))·w₂)))·w₄ + (1/(1 + e^(−(1/(1 + e^(−x₁·w₁)))·w₃)))·w₅))²"),
    PrintedFormula("L3-21", "∂E/∂w₅ = ∂E/∂y·∂y/∂s₄·∂s₄/∂w₅", "∂E/∂w₅ = −(yₜ − y)·1·h₃"),
    PrintedFormula("L3-22", "∂E/∂w₃ = −(yₜ − y)·1·w₅·h₃·(1 − h₃)·h₁"),
    PrintedFormula(
      "L3-23",
      "∂E/∂w₁ = ∂E/∂y·∂y/∂s₄·∂s₄/∂h₂·∂h₂/∂s₂·∂s₂/∂h₁·∂h₁/∂s₁·∂s₁/∂w₁ "
        + "+ ∂E/∂y·∂y/∂s₄·∂s₄/∂h₃·∂h₃/∂s₃·∂s₃/∂h₁·∂h₁/∂s₁·∂s₁/∂w₁"),
    PrintedFormula(
      "L3-24",
      "∂E/∂w₁ = −(yₜ − y)·w₄·h₂·(1 − h₂)·w₂·h₁·(1 − h₁)·xₜ − (yₜ − y)·w₅·h₃·(1 − h₃)·w₃·h₁·(1 − h₁)·xₜ"),
  ]
}
