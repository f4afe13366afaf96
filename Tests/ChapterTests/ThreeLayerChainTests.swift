import NumericCore
import TestSupport
import Testing
import Textbook
import ThreeLayerChain

@Suite("The three-layer chain", .inTurn)
struct ThreeLayerChainTests {
  static let name = "three-layer-chain"

  @Test("states the formulas of the slides (L5-10…14)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test(
    "has the quantities and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 19 ulp, for the loss, where the target is subtracted.
    #expect(enclosure.ulpWidth <= 24)
  }

  @Test("has σ′ where the slide has σ, however its b is read (L5-14)", .tags(.derivation))
  func activationForDerivative() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L5-14")
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == "activation-for-derivative")
    #expect(verdict.diagnosis?.place == "h_2")
    let finding = try #require(verdict.findings.first)
    #expect(finding.correction == "w₃·h₂·(1 − h₂)·h₁")
    #expect(finding.condition?.reading == ["b": .symbol("b_1")])
    let point = try #require(finding.counterexample)
    try expectApart(point)
    #expect(point.point.map(\.symbol).contains("b") == false)
  }

  @Test("needs b read as b₁ even where σ′ is right (L5-14)", .tags(.derivation))
  func unindexedBias() throws {
    var derivation = ThreeLayerChain().derivation()
    let n = Names()
    func right(_ bias: Expression) -> Expression {
      n.w3 * sigmoid(n.in2) * (1 - sigmoid(n.in2)) * sigmoid(n.w1 * n.x + bias)
    }
    let free: Expression = .symbol("b")
    let reading = Condition(ko: "b를 b₁로 읽을 때", en: "if b is read as b₁", reading: ["b": n.b1])
    let misreading = Condition(ko: "b를 b₂로 읽을 때", en: "if b is read as b₂", reading: ["b": n.b2])
    derivation.claim("indexed", n.slope2, is: right(n.b1))
    derivation.claim("read", n.slope2, is: right(free), provided: reading)
    derivation.claim("misread", n.slope2, is: right(free), provided: misreading)
    derivation.claim("free", n.slope2, is: right(free))
    let kinds = Study(derivation).verdicts.suffix(4).map(\.kind)
    #expect(kinds == [.proved, .conditional, .refuted, .refuted])
  }

  @Test("has one path to each of its six parameters", .tags(.derivation), arguments: parameters)
  func onePath(parameter: Symbol, length: Int) throws {
    let graph = DependencyGraph(of: "loss", by: parameter, in: try Verified.derivation(Self.name).quantities)
    #expect(graph.pathCount == 1)
    #expect(graph.paths(limit: 2).map(\.count) == [length])
  }

  @Test("gives a weight the gradient of its layer's bias, times the layer's input", .tags(.derivation))
  func weightAndBias() throws {
    var derivation = ThreeLayerChain().derivation()
    let n = Names()
    let pairs: [(String, Expression)] = [("1", n.x), ("2", n.h1), ("3", n.h2)]
    for (layer, input) in pairs {
      let weight: Expression = .symbol(Symbol("∂loss/∂w_\(layer)"))
      let bias: Expression = .symbol(Symbol("∂loss/∂b_\(layer)"))
      derivation.claim("layer \(layer)", weight, is: bias * input)
      derivation.claim("without input \(layer)", weight, is: bias)
    }
    let kinds = Study(derivation).verdicts.suffix(6).map(\.kind)
    #expect(kinds == [.proved, .refuted, .proved, .refuted, .proved, .refuted])
  }

  @Test(
    "stops learning below a weight of 0, and at a weight whose input is 0", .tags(.derivation),
    arguments: [
      ("x", ["∂loss/∂w_1"], ["∂loss/∂b_1", "∂loss/∂w_2"]),
      ("w_3", ["∂loss/∂w_2", "∂loss/∂b_2", "∂loss/∂w_1", "∂loss/∂b_1"], ["∂loss/∂w_3", "∂loss/∂b_3"]),
    ] as [(Symbol, [Symbol], [Symbol])])
  func standsStill(given: Symbol, still: [Symbol], moving: [Symbol]) {
    var enclosures = ThreeLayerChain().derivation(overrides: [given: 0]).enclosures
    for slope in still { #expect(enclosures(slope).isIdentical(to: Interval(0)), "\(slope)") }
    for slope in moving { #expect(!enclosures(slope).contains(Rational(0)), "\(slope)") }
  }
}

// MARK: - Fixtures

extension ThreeLayerChainTests {
  static let formulas = [
    PrintedFormula("L5-10", "y* = w₃·σ(w₂·σ(w₁·x + b₁) + b₂) + b₃"),
    PrintedFormula("L5-11", "loss = y* − y", "loss = w₃·σ(w₂·σ(w₁·x + b₁) + b₂) + b₃ − y"),
    PrintedFormula("L5-12", "∂loss/∂w₃ = σ(w₂·σ(w₁·x + b₁) + b₂)"),
    PrintedFormula("L5-13", "∂loss/∂b₃ = 1"),
    PrintedFormula("L5-14", "∂loss/∂w₂ = w₃·σ(h₂ⁱⁿ)·σ(w₁·x + b)"),
  ]

  /// The parameters, with the number of quantities on the path from the loss.
  static let parameters: [(Symbol, Int)] = [
    ("w_3", 3), ("b_3", 3), ("w_2", 5), ("b_2", 5), ("w_1", 7), ("b_1", 7),
  ]

  /// The names of the chapter's quantities.
  struct Names {
    let x: Expression = .symbol("x")
    let target: Expression = .symbol("y")
    let w1: Expression = .symbol("w_1")
    let b1: Expression = .symbol("b_1")
    let w2: Expression = .symbol("w_2")
    let b2: Expression = .symbol("b_2")
    let w3: Expression = .symbol("w_3")
    let b3: Expression = .symbol("b_3")
    let h1: Expression = .symbol("h_1")
    let in2: Expression = .symbol("h_2^in")
    let h2: Expression = .symbol("h_2")
    let y: Expression = .symbol("y^*")
    let slope2: Expression = .symbol("∂loss/∂w_2")
  }
}
