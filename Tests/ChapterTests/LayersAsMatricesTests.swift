import LayersAsMatrices
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Layers as matrices", .inTurn)
struct LayersAsMatricesTests {
  static let name = "layers-as-matrices"

  @Test("state what the slides print", .tags(.derivation), arguments: printed)
  func states(claim: String, text: String, kinds: [Verdict.Kind]) throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: claim)
    #expect(VerdictText(verdict, language: .en).claimed.plain == text)
    #expect(verdict.findings.map(\.kind) == kinds)
  }

  @Test(
    "have the values and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 2·10⁻¹⁴, for a gradient by a weight of the first layer.
    #expect(enclosure.width < 1e-13)
  }

  @Test("collapse into the matrix and vector that NumPy finds", .tags(.derivation), arguments: collapsed)
  func collapse(quantity: Symbol, value: Rational) throws {
    #expect(try Verified.chapter(Self.name).exacts[quantity] == value)
  }

  @Test("are affine without condition, linear only without biases (L5-03)", .tags(.derivation))
  func affine() throws {
    let findings = try Verified.chapter(Self.name).verdict(on: "L5-03").findings
    #expect(findings[0].condition == nil)
    let condition = try #require(findings[1].condition)
    let biases = (1...4).flatMap { layer in (1...2).map { Symbol("b_\($0)^(\(layer))") } }
    #expect(Set(condition.assuming.keys) == Set(biases))
    #expect(condition.assuming.values.allSatisfy { $0 == 0 })
    try expectApart(try #require(findings[1].counterexample))
  }

  @Test("need every bias gone to be linear (L5-03)", .tags(.mutant), arguments: 1...4)
  func biasLeft(layer: Int) throws {
    var derivation = LayersAsMatrices().derivation()
    guard
      case .matrix(let name, let output, let linear, let condition?, _) = try Verified.chapter(Self.name)
        .verdict(on: "L5-03").findings[1].assertion
    else { return }
    let others = condition.assuming.filter { $0.key != Symbol("b_2^(\(layer))") }
    derivation.claim(
      "T", name, output, is: linear,
      provided: Condition(ko: "하나만 남길 때", en: "with one left", assuming: others))
    #expect(try Study(derivation).verdict(on: "T").kind == .refuted)
  }

  @Test("are not linear with an activation: no product of the weights gives the output", .tags(.mutant))
  func notLinear() throws {
    var derivation = LayersAsMatrices().derivation()
    guard
      case .matrix(_, _, let affine, _, _) = try Verified.chapter(Self.name).verdict(on: "L5-03").findings[0]
        .assertion
    else { return }
    derivation.claim("T", "y", Matrix(column: [.symbol("y_1"), .symbol("y_2")]), is: affine)
    #expect(try Study(derivation).verdict(on: "T").kind == .refuted)
  }

  @Test("need the first index to be the receiving unit's (L3-52)", .tags(.derivation))
  func indexOrder() throws {
    let finding = try Verified.chapter(Self.name).verdict(on: "L3-52").findings[0]
    #expect(finding.condition?.otherwise["w_12"] == .symbol("w_21"))
    try expectApart(try #require(finding.counterexample))
  }

  @Test("are linear in one layer, and in several only without an activation (L1-20)", .tags(.derivation))
  func oneAndSeveral() throws {
    let finding = try Verified.chapter(Self.name).verdict(on: "L1-20").findings[0]
    #expect(finding.kind == .conditional)
    #expect(
      finding.outcome?.condition?.en.plain.hasPrefix("if an activation function that is not linear") == true)
  }

  @Test("lost one piece in the copy (L5-28)", .tags(.derivation))
  func lostPiece() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L5-28")
    #expect(verdict.findings[0].correction == "y = w4(act(w3(act(w2(act(w1*input + b1)) + b2)) + b3)) + b4")
    #expect(verdict.cause?.en.plain.hasPrefix("w2(act( was left out") == true)
  }

  @Test("refute the other reading of the indices (L3-52)", .tags(.mutant))
  func otherConvention() throws {
    var derivation = LayersAsMatrices().derivation()
    let x = (1...3).map { Expression.symbol(Symbol("x_\($0)")) }
    let w = (1...3).map { j in (1...3).map { Expression.symbol(Symbol("w_\(j)\($0)")) } }
    let s = Matrix([(1...3).map { .symbol(Symbol("s_\($0)")) }])
    let row = MatrixFormula.matrix("x", Matrix([x]))
    derivation.claim("right", "s", s, is: .product(row, .transposed(.matrix("W", Matrix(w)))))
    derivation.claim("wrong", "s", s, is: .product(row, .matrix("W", Matrix(w))))
    derivation.claim("column", "s", s.transposed(), is: .product(.matrix("W", Matrix(w)), .transposed(row)))
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .proved)
    #expect(try study.verdict(on: "column").kind == .proved)
    let wrong = try study.verdict(on: "wrong")
    #expect(wrong.kind == .refuted)
    #expect(wrong.diagnosis?.slip.id == "matrix-transposed")
  }

  @Test(
    "have the chain rule's gradient, layer by layer, as a column times a row", .tags(.derivation),
    arguments: 1...4)
  func outerProduct(layer: Int) throws {
    var derivation = LayersAsMatrices().derivation()
    func column(_ name: (Int) -> String) -> Matrix {
      Matrix(column: (1...2).map { .symbol(Symbol(name($0))) })
    }
    let gradient = Matrix((1...2).map { j in (1...2).map { .symbol(Symbol("∂C/∂w_\(j)\($0)^(\(layer))")) } })
    let delta = MatrixFormula.matrix("δ", column { "∂C/∂z_\($0)^(\(layer))" })
    let signal = MatrixFormula.matrix("a", column { "a_\($0)^(\(layer - 1))" })
    derivation.claim("right", "∂C/∂W", gradient, is: .product(delta, .transposed(signal)))
    derivation.claim("wrong", "∂C/∂W", gradient, is: .product(signal, .transposed(delta)))
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .proved)
    #expect(try study.verdict(on: "wrong").kind == .refuted)
  }

  @Test(
    "refute a chain rule with another unit's net input or signal (L1-04)", .tags(.mutant),
    arguments: ["z", "w"])
  func wrongChain(part: String) throws {
    let (net, weight) = part == "z" ? ("z_k^(3)", "w_jk^(3)") : ("z_j^(3)", "w_j1^(3)")
    let equation = IndexedEquation(
      .symbol("∂C/∂w_jk^(3)"), is: .symbol(Symbol("∂C/∂\(net)")) * .symbol(Symbol("∂z_j^(3)/∂\(weight)")),
      for: ["j": 1...2, "k": 1...2])
    try expectApart(Claim("T", [equation]), in: LayersAsMatrices().derivation())
  }
}

// MARK: - Fixtures

extension LayersAsMatricesTests {
  static let printed: [(String, String, [Verdict.Kind])] = [
    (
      "L3-52", "s = (x₁ x₂ x₃)·(w₁₁ w₂₁ w₃₁; w₁₂ w₂₂ w₃₂; w₁₃ w₂₃ w₃₃), h = ReLU((s₁ s₂ s₃))",
      [.conditional, .defined]
    ),
    (
      "L3-64", "(x₁, x₂, x₃) → (s₁, s₂, s₃) → (h₁, h₂, h₃) → (σ₁, σ₂, σ₃, σ₄) → (H₁, H₂, H₃, H₄)", [.defined]
    ),
    (
      "L5-28", "y = w4(act(w3(act(w1*input + b1)) + b2)) + b3)) + b4", [.refuted]
    ),
    (
      "L5-01",
      [("σ", "s"), ("ReLU", "(s,ReLU)"), ("step", "(s,step)")].map { act, mark in
        "\(Symbol("y^\(mark)").unicode) = V·\(act)(W⁽¹⁾·a⁽⁰⁾ + b⁽¹⁾) + e"
      }.joined(separator: ", "), [.defined, .defined, .defined]
    ),
    (
      "L5-02",
      [("σ", ""), ("ReLU", "^(ReLU)"), ("step", "^(step)")].map { act, mark in
        "\(Symbol("y\(mark)").unicode) = "
          + "W⁽⁴⁾·\(act)(W⁽³⁾·\(act)(W⁽²⁾·\(act)(W⁽¹⁾·a⁽⁰⁾ + b⁽¹⁾) + b⁽²⁾) + b⁽³⁾) + b⁽⁴⁾, "
      }.joined() + "y = w4(act(w3(act(w2(act(w1*input + b1)) + b2)) + b3)) + b4)",
      [.defined, .defined, .defined, .conditional]
    ),
    (
      "L1-04",
      (1...4).map { l -> String in
        let l = Symbol("^(\(l))").unicode
        return "∂C/∂wⱼₖ\(l) = ∂C/∂zⱼ\(l)·∂zⱼ\(l)/∂wⱼₖ\(l) (j = 1, 2; k = 1, 2)"
      }.joined(separator: ", "), .init(repeating: .proved, count: 16)
    ),
    (
      "L5-03", "u⁽⁴⁾ = W⁽⁴⁾·W⁽³⁾·W⁽²⁾·W⁽¹⁾·a⁽⁰⁾ + c, u⁽⁴⁾ = W⁽⁴⁾·W⁽³⁾·W⁽²⁾·W⁽¹⁾·a⁽⁰⁾",
      [.proved, .conditional]
    ),
    ("L5-09", "(3×4)·(4×4)·(4×2)", [.proved]),
  ]

  /// What NumPy 2.4 gives: `W4 @ W3 @ W2 @ W1` and the biases' vector, `P @ Q @ R`, all times a thousand.
  static let collapsed: [(Symbol, Rational)] =
    [
      ("m_11", 375), ("m_12", -4500), ("m_21", 750), ("m_22", 2250), ("c_1", 2425), ("c_2", -1650),
      ("pqr_11", 2000), ("pqr_12", -4000), ("pqr_21", 2000), ("pqr_22", 3000), ("pqr_31", 5000),
      ("pqr_32", -4000),
    ].map { (Symbol($0.0), Rational($0.1, 1000)) }
}
