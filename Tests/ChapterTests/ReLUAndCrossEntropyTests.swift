import NumericCore
import ReLUAndCrossEntropy
import TestSupport
import Testing

@testable import Textbook

@Suite("The 1-1-1 network with more samples, a ReLU, cross-entropy", .inTurn)
struct ReLUAndCrossEntropyTests {
  static let name = "relu-and-cross-entropy"

  @Test(
    "states the formulas of the slides (L3-47, L3-48, L3-50, L3-51)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws {
    try expectStated(formula, in: Self.name)
    #expect(try Verified.chapter(Self.name).verdict(on: formula.claim).kind == .proved)
  }

  @Test(
    "has the quantities and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 28 ulp, for ∂E_Data/∂w₁, where two samples pull against each other.
    #expect(enclosure.ulpWidth <= 32)
  }

  @Test("draws how the squared error loses its gradient where the answer is badly wrong", .tags(.derivation))
  func gradientByAnswer() throws {
    let study = try Verified.chapter(Self.name)
    let drawn = try #require(study.figures.first { $0.figure.name == "cross-entropy-gradient" })
    guard case .plot(let plot) = drawn.study.picture(of: drawn.figure) else {
      Issue.record("no plot")
      return
    }
    func value(_ series: Int, at net: Double) throws -> Double {
      try #require(plot.series[series].points.first { $0.x == net }).y
    }
    // By hand, for target 1: σ(0) = ½, so −½ and −½·½·½; far to the left y − 1 goes to −1, and (y − 1)y(1 − y) to 0.
    #expect(try value(0, at: 0) == -0.5)
    #expect(try value(1, at: 0) == -0.125)
    #expect(try value(0, at: -8) < -0.999)
    #expect(try value(1, at: -8) > -0.001)
    #expect(plot.series[1].points.allSatisfy { $0.y >= -4.0 / 27 })
  }

  @Test("has exact values where the ReLU keeps everything rational", .tags(.derivation), arguments: exact)
  func exactValue(quantity: Symbol, value: Rational) throws {
    #expect(try Verified.chapter(Self.name).exacts[quantity] == value)
  }

  @Test(
    "adds one chain a sample, for either task (L3-62, L3-63)", .tags(.derivation),
    arguments: [
      ("L3-62", "E_MSE", "MSE", ""), ("L3-63", "E_CE", "CE", "_c"),
    ])
  func chains(claim: String, error: String, loss: String, mark: String) throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: claim)
    #expect(verdict.findings.map(\.kind) == [.proved, .proved])
    // The sum is the gradient of the error: a chain left out, or the other sample's, is not.
    var derivation = study.derivation
    func chain(_ n: Int, _ m: Int) -> Expression {
      .symbol(Symbol("∂\(loss)^(\(n))/∂ŷ\(mark)^(\(n))"))
        * .symbol(Symbol("∂ŷ\(mark)^(\(m))/∂NN\(mark)^(\(m))"))
        * .symbol(Symbol("∂NN\(mark)^(\(m))/∂w_1"))
    }
    let gradient = Expression.symbol(Symbol("∂\(error)/∂w_1"))
    derivation.claim("T-1", gradient, is: chain(1, 1) + chain(2, 2))
    #expect(try Study(derivation).verdict(on: "T-1").kind == .proved)
    for wrong in [chain(1, 1), chain(1, 2) + chain(2, 1)] {
      try expectApart(Claim("T", [Assertion.equal(gradient, wrong, nil)]), in: derivation)
    }
    // Regression is the network of L3-47 once more.
    guard claim == "L3-62" else { return }
    let (own, other) = (study.enclosures["∂E_MSE/∂w_1"], study.enclosures["∂E_Data/∂w_1"])
    #expect(try #require(own).isDisjoint(from: #require(other)) == false)
  }

  @Test("has one path a sample to each weight (L3-47)", .tags(.derivation), arguments: ["w_1", "w_2"])
  func paths(weight: String) throws {
    let derivation = try Verified.derivation(Self.name)
    let graph = DependencyGraph(of: "E_Data", by: Symbol(weight), in: derivation.quantities)
    #expect(graph.paths(limit: 10).map { $0[1] } == ["E^(1)", "E^(2)"])
  }

  @Test(
    "learns nothing from a sample that leaves the ReLU off", .tags(.derivation), arguments: ["-0.75", "0"])
  func off(weight: String) throws {
    let given = try #require(PrintedDecimal(weight))
    let study = Study(ReLUAndCrossEntropy().derivation(overrides: ["w_1": given]))
    // At w_1 = 0 the net input is 0, where the slide's convention decides.
    for quantity in ["h", "∂h/∂s_1", "∂E/∂w_1", "∂E/∂w_2"] as [Symbol] {
      #expect(study.exacts[quantity] == Rational(0), "\(quantity)")
    }
    for quantity in ["∂E^(c)/∂w_1", "∂E^(c)/∂w_2"] as [Symbol] {
      let enclosure = try #require(study.enclosures[quantity])
      #expect(enclosure.lowerBound == 0 && enclosure.upperBound == 0, "\(quantity)")
    }
    #expect(study.exacts["E"] == Rational(1, 2))
  }

  @Test("has y − y_t for the derivative of cross-entropy by the net input", .tags(.derivation))
  func cancels() throws {
    var derivation = ReLUAndCrossEntropy().derivation()
    derivation.claim("T-1", .symbol("∂E^(c)/∂s_2"), is: .symbol("δ_2"))
    derivation.claim("T-2", .symbol("∂E^(c)/∂s_2"), is: .symbol("y^(c)") - .symbol("y_t"))
    derivation.claim("T-3", .symbol("∂E^(s)/∂s_2"), is: .symbol("δ_2"))
    let study = Study(derivation)
    #expect(
      try ["T-1", "T-2", "T-3"].map { try study.verdict(on: $0).kind } == [.proved, .proved, .refuted])
  }

  @Test("learns from a bad miss with cross-entropy, next to nothing with the squared error")
  func saturated() throws {
    let study = Study(ReLUAndCrossEntropy().derivation(overrides: ["w_2": "-8"]))
    // σ(−12) = 6.1441746022147…·10⁻⁶ (mpmath): the gradients are σ − 1 and (σ − 1)·σ·(1 − σ).
    let crossEntropy = try #require(study.enclosures["∂E^(c)/∂s_2"])
    let squared = try #require(study.enclosures["∂E^(s)/∂s_2"])
    #expect(crossEntropy.upperBound < -0.99999)
    #expect(squared.lowerBound > -0.0000062)
    #expect(squared.upperBound < 0)
  }

  @Test(
    "refutes a wrong formula in place of the slide's", .tags(.mutant), arguments: mutants)
  func mutant(mutant: ClaimMutant) throws {
    var derivation = ReLUAndCrossEntropy().derivation()
    derivation.claim(Claim("T", [mutant.assertion]))
    let verdict = try Study(derivation).verdict(on: "T")
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == mutant.slip)
    try expectApart(try #require(verdict.findings[0].counterexample))
  }
}

// MARK: - Fixtures

extension ReLUAndCrossEntropyTests {
  static let formulas = [
    PrintedFormula(
      "L3-47", "E_Data = (t₁ − y⁽¹⁾)² + (t₂ − y⁽²⁾)²", "∂E_Data/∂w₁ = ∂E⁽¹⁾/∂w₁ + ∂E⁽²⁾/∂w₁",
      "∂E_Data/∂w₂ = ∂E⁽¹⁾/∂w₂ + ∂E⁽²⁾/∂w₂"),
    PrintedFormula(
      "L3-48", "h = ReLU(s₁)", "y = s₂", "∂h/∂s₁ = 1 where s₁ > 0, 0 where s₁ ≤ 0",
      "∂E/∂w₂ = ∂E/∂y·∂y/∂s₂·∂s₂/∂w₂", "∂E/∂w₁ = ∂E/∂y·∂y/∂s₂·∂s₂/∂h·∂h/∂s₁·∂s₁/∂w₁"),
    PrintedFormula(
      "L3-50", "E⁽ᶜ⁾ = −yₜ·log(y⁽ᶜ⁾) − (1 − yₜ)·log(1 − y⁽ᶜ⁾)", "∂E⁽ᶜ⁾/∂y⁽ᶜ⁾ = −yₜ/y⁽ᶜ⁾ + (1 − yₜ)/(1 − y⁽ᶜ⁾)"
    ),
    PrintedFormula(
      "L3-51", "y⁽ᶜ⁾ = σ(s₂)", "∂y⁽ᶜ⁾/∂s₂ = y⁽ᶜ⁾·(1 − y⁽ᶜ⁾)", "∂E⁽ᶜ⁾/∂w₂ = ∂E⁽ᶜ⁾/∂y⁽ᶜ⁾·∂y⁽ᶜ⁾/∂s₂·∂s₂/∂w₂",
      "∂E⁽ᶜ⁾/∂w₁ = ∂E⁽ᶜ⁾/∂y⁽ᶜ⁾·∂y⁽ᶜ⁾/∂s₂·∂s₂/∂h·∂h/∂s₁·∂s₁/∂w₁"),
  ]

  /// By hand: s₁ = 2·¾, y = 3/2·2/5, E = ½·(2/5)², ∂E/∂w₂ = −2/5·3/2, ∂E/∂w₁ = −2/5·2/5·1·2.
  static let exact: [(Symbol, Rational)] = [
    ("s_1", Rational(3, 2)), ("h", Rational(3, 2)), ("y", Rational(3, 5)), ("E", Rational(2, 25)),
    ("∂h/∂s_1", Rational(1)), ("∂E/∂w_2", Rational(-3, 5)), ("∂E/∂w_1", Rational(-8, 25)),
  ]

  /// Formulas that the slide does not have.
  static let mutants: [ClaimMutant] = {
    let (s1, y, target): (Expression, Expression, Expression) = ("s_1".e, "y^(c)".e, "y_t".e)
    let slope = "∂h/∂s_1".e
    let byOutput = "∂E^(c)/∂y^(c)".e
    return [
      ClaimMutant("1 at s₁ = 0, too", .cases(slope, [Piece(1, where: s1, .notNegative)])),
      ClaimMutant("the cases exchanged", .cases(slope, [Piece(0, where: s1, .positive)])),
      ClaimMutant("the slope below 0 left at 1", .cases(slope, [Piece(1, where: s1, .notPositive)])),
      ClaimMutant(
        "cross-entropy without its minus signs", slip: "sign-flipped",
        .equal(byOutput, target / y - (1 - target) / (1 - y), nil)),
      ClaimMutant(
        "the second sign flipped", slip: "sign-flipped",
        .equal(byOutput, -(target / y) - (1 - target) / (1 - y), nil)),
      ClaimMutant(
        "only one sample", slip: "path-forgotten", .equal("∂E_Data/∂w_1".e, "∂E^(1)/∂w_1".e, nil)),
      ClaimMutant("the ½ that this slide lacks", .equal("∂E^(1)/∂y^(1)".e, -("t_1".e - "y^(1)".e), nil)),
    ]
  }()
}

extension String {
  /// The quantity of this name, in a formula.
  fileprivate var e: Expression { .symbol(Symbol(self)) }
}
