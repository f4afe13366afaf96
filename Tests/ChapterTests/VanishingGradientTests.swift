import NumericCore
import TestSupport
import Testing
import VanishingGradient

@testable import Pages
@testable import Textbook

@Suite("The vanishing gradient", .inTurn)
struct VanishingGradientTests {
  static let name = "vanishing-gradient"

  @Test("states the formulas of the slide (L3-56 to L3-59)", .tags(.derivation), arguments: printed)
  func statesFormula(claim: String, text: String) throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: claim)
    #expect(VerdictText(verdict, language: .en).claimed.plain == text)
  }

  @Test("proves them for every pair of units", .tags(.derivation), arguments: ["L3-56", "L3-57"])
  func everyPair(claim: String) throws {
    let findings = try Verified.chapter(Self.name).verdict(on: claim).findings
    #expect(findings.map(\.kind) == [.proved, .proved, .proved, .proved])
  }

  @Test("needs t to be read with the index that it lost (L3-58)", .tags(.derivation))
  func lostIndex() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L3-58")
    #expect(verdict.findings.map(\.kind) == [.conditional, .conditional, .conditional, .conditional])
    for finding in verdict.findings {
      #expect(finding.condition?.reading == ["t_n": "t_nk".e])
      try expectApart(try #require(finding.counterexample))
    }
    // It would be right if both outputs had one target.
    var derivation = VanishingGradient().derivation()
    for part in verdict.claim.parts.enumerated() {
      guard case .equal(let left, let right, _) = part.element else { continue }
      let shared = Condition(
        ko: "목표가 같을 때", en: "if the targets are one",
        assuming: ["t_n7": .symbol("t_n"), "t_n8": .symbol("t_n")])
      derivation.claim("T-\(part.offset)", left, is: right, provided: shared)
    }
    let kinds = Study(derivation).verdicts.filter { $0.claim.id.hasPrefix("T-") }.map(\.kind)
    #expect(kinds == [.conditional, .conditional, .conditional, .conditional])
  }

  @Test("contradicts the formula before it: no target t fits (L3-57, L3-58)", .tags(.derivation))
  func noTarget() throws {
    let derivation = try Verified.derivation(Self.name)
    let claims = try ["L3-57", "L3-58"].map { id in try #require(derivation.claims.first { $0.id == id }) }
    guard
      case .noValue(of: "t_n", in: let one, and: let other)? = derivation.conflictOverSymbol(
        claims[0], claims[1])
    else {
      Issue.record("no proof")
      return
    }
    // The t for which L3-58 would be right for w_31, and for w_41 (network_oracle.py).
    let oracle = OracleValue.of("vanishing-gradient-target").map(\.value)
    #expect(one.1.contains(oracle[0]) && other.1.contains(oracle[1]))
  }

  @Test("grants the formulas with 1 to units that are on (L3-59)", .tags(.derivation))
  func allOn() throws {
    let study = try Verified.chapter(Self.name)
    let findings = try study.verdict(on: "L3-59").findings
    let kinds = findings.map(\.kind)
    #expect(kinds == [Verdict.Kind](repeating: .conditional, count: 12))
    // The third formula needs the target's index as well; without it all units may be on.
    for finding in findings.suffix(4) { try expectApart(try #require(finding.counterexample)) }
    // At each point outside the condition some unit is off.
    for finding in findings.prefix(8) {
      let point = try #require(finding.counterexample)
      try expectApart(point)
      var values = study.derivation.doubles
      for (symbol, value) in point.point { values.put(value.doubleValue, for: symbol) }
      #expect((3...8).contains { values(Symbol("s_n\($0)^(r)")) <= 0 })
    }
  }

  @Test("has the errors and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 300 ulp, at the far end of thirty layers.
    #expect(enclosure.ulpWidth <= 400)
  }

  @Test("shrinks by a quarter or more with every layer of sigmoids (L3-60)", .tags(.enclosure))
  func shrinks() throws {
    let study = try Verified.chapter(Self.name)
    let slopes = try (1...30).map { try #require(study.enclosures[Symbol("∂E_h/∂w^(\($0))")]) }
    // From the second layer up, each input is within 2% of the next one's, so ¼ has room for it.
    for (deeper, next) in zip(slopes.dropFirst(2), slopes.dropFirst(3)) {
      #expect(deeper.upperBound < next.lowerBound * 0.26)
    }
    for layer in 1...30 { #expect(study.exacts[Symbol("∂E_r/∂w^(\(layer))")] == Rational(1)) }
  }

  @Test(
    "has one size in every layer of ReLUs, whatever the weight", .tags(.derivation),
    arguments: ["0.5", "1.5"])
  func oneSize(weight: String) throws {
    let w = try #require(PrintedDecimal(weight))
    let exacts = Study(VanishingGradient().derivation(overrides: ["w": w])).exacts
    // −(t − w³⁰x)·w²⁹x with t = 0 and x = 1.
    for layer in 1...30 { #expect(exacts[Symbol("∂E_r/∂w^(\(layer))")] == w.value.raised(to: 59)) }
  }

  @Test("is none where a unit of the chain is off (L3-60)", .tags(.derivation))
  func off() {
    let exacts = Study(VanishingGradient().derivation(overrides: ["x": -1])).exacts
    for layer in 1...30 { #expect(exacts[Symbol("∂E_r/∂w^(\(layer))")] == Rational(0)) }
  }

  @Test("says what holds of both chains, and when (L3-60)", .tags(.derivation))
  func bothChains() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L3-60")
    let kinds: [Verdict.Kind] = [.proved, .proved, .conditional, .conditional, .conditional, .reproduced]
    #expect(verdict.findings.map(\.kind) == kinds)
    #expect(
      verdict.findings.map { $0.assertion.formulaText } == [
        "∂h⁽³⁰⁾/∂h⁽²⁹⁾ = ∂h⁽³⁰⁾/∂sₕ⁽³⁰⁾·w⁽³⁰⁾", "∂h⁽³⁰⁾/∂sₕ⁽³⁰⁾ ≤ 1/4", "∂h⁽³⁰⁾/∂h⁽²⁹⁾ ≤ w⁽³⁰⁾/4",
        "∂r⁽³⁰⁾/∂r⁽¹⁾ = w²⁹",
        "1 ≤ ∂r⁽²⁾/∂r⁽¹⁾", nil,
      ])
    for finding in verdict.findings[2...4] { try expectApart(try #require(finding.counterexample)) }
    // 1.97667…·10⁻²⁰ and 0.0975984… (mpmath).
    let ratio = try #require(verdict.findings[5].observations.first)
    #expect((ratio.value / (1.976670004490789e-20 / 0.09759847311937035) - 1).magnitude < 1e-12)
    #expect(ratio.holds)
  }

  @Test(
    "does not call positive weights enough: below 1 the gradient shrinks with all units on (L3-60, L3-65)",
    .tags(.mutant))
  func smallWeights() throws {
    let findings = try ["L3-60", "L3-65"].map { id in
      try #require(
        try Verified.chapter(Self.name).verdict(on: id).findings.first { finding in
          if case .atMost(1, _, _, _) = finding.assertion { true } else { false }
        })
    }
    for finding in findings {
      // The point that sets it apart has all units on.
      let point = try #require(finding.counterexample)
      let values = Dictionary(uniqueKeysWithValues: point.point.map { ($0.symbol, $0.value) })
      let (w, x) = (try #require(values["w"]), try #require(values["x"]))
      #expect(w > Rational(0) && w < Rational(1) && x > Rational(0))
    }
    // By hand: thirty layers with w = ½ leave (½)²⁹ = 1.86…·10⁻⁹ of the gradient.
    let exacts = Study(VanishingGradient().derivation(overrides: ["w": "0.5"])).exacts
    #expect(exacts["∂r^(30)/∂r^(1)"] == Rational(1, 2).raised(to: 29))
    // With a condition that says only that w is positive, it is refuted.
    var derivation = VanishingGradient().derivation()
    let (w, x) = ("w".e, "x".e)
    derivation.claim(
      "T", 1, isAtMost: "∂r^(2)/∂r^(1)".e, becauseOf: "v".e.squared,
      provided: Condition(ko: "양수일 때", en: "if positive", positive: [w * x, w.squared * x]))
    #expect(try Study(derivation).verdict(on: "T").kind == .refuted)
  }

  @Test("refutes a wrong formula in place of the slide's", .tags(.mutant), arguments: mutants)
  func mutant(mutant: Mutant) throws {
    var derivation = VanishingGradient().derivation()
    let claim = Claim("T", [mutant.equation], provided: mutant.condition)
    guard mutant.slip != nil else { return try expectApart(claim, in: derivation) }
    derivation.claim(claim)
    let verdict = try Study(derivation).verdict(on: "T")
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == mutant.slip)
    for finding in verdict.refutations { try expectApart(try #require(finding.counterexample)) }
  }
}

// MARK: - Fixtures

extension VanishingGradientTests {
  /// As the slide prints them, but for the units' numbers.
  static let printed = [
    ("L3-56", "∂Eₙ/∂wₖⱼ = −(tₙₖ − oₙₖ)·oₙₖ·(1 − oₙₖ)·hₙⱼ (k = 7, 8; j = 5, 6)"),
    ("L3-57", "∂Eₙ/∂wⱼᵢ = −hₙⱼ·(1 − hₙⱼ)·xₙᵢ·Σₖ wₖⱼ·(tₙₖ − oₙₖ)·oₙₖ·(1 − oₙₖ) (j = 5, 6; i = 3, 4)"),
    (
      "L3-58",
      "∂E/∂wᵢₚ = (Σⱼ (Σₖ (−(tₙ − oₙₖ)·oₙₖ·(1 − oₙₖ)·wₖⱼ))·hₙⱼ·(1 − hₙⱼ)·wⱼᵢ)·hₙᵢ·(1 − hₙᵢ)·hₙₚ (i = 3, 4; p = 1, 2)"
    ),
    (
      "L3-59",
      "∂Eₙ⁽ʳ⁾/∂wₖⱼ = −(tₙₖ − oₙₖ⁽ʳ⁾)·1·hₙⱼ⁽ʳ⁾ (k = 7, 8; j = 5, 6), "
        + "∂Eₙ⁽ʳ⁾/∂wⱼᵢ = −1·xₙᵢ⁽ʳ⁾·Σₖ wₖⱼ·(tₙₖ − oₙₖ⁽ʳ⁾)·1 (j = 5, 6; i = 3, 4), "
        + "∂E⁽ʳ⁾/∂wᵢₚ = (Σⱼ (Σₖ (−(tₙ − oₙₖ⁽ʳ⁾)·1·wₖⱼ))·1·wⱼᵢ)·1·hₙₚ (i = 3, 4; p = 1, 2)"
    ),
  ]

  /// An equation that the slide does not have, and the slip it is known by.
  struct Mutant: CustomTestStringConvertible {
    let testDescription: String
    let slip: String?
    let equation: IndexedEquation
    let condition: Condition?
  }

  static let mutants: [Mutant] = {
    let (t, o, hj, hi, hp, x) = ("t_nk".e, "o_nk".e, "h_nj".e, "h_ni".e, "h_np".e, "x_ni".e)
    let (wkj, wji) = ("w_kj".e, "w_ji".e)
    let (lastRange, middleRange, firstRange) = (7...8, 5...6, 3...4)
    func last(_ right: Expression) -> IndexedEquation {
      IndexedEquation("∂E_n/∂w_kj".e, is: right, for: ["k": lastRange, "j": middleRange])
    }
    func middle(_ right: Expression) -> IndexedEquation {
      IndexedEquation("∂E_n/∂w_ji".e, is: right, for: ["j": middleRange, "i": firstRange])
    }
    let delta = (t - o) * o * (1 - o)
    let back = sum(over: "k", lastRange, wkj * delta)
    let inner = sum(over: "k", lastRange, -(t - o) * o * (1 - o) * wkj)
    let on = Condition(
      ko: "켜져 있을 때", en: "if on", positive: (3...8).map { .symbol(Symbol("s_n\($0)^(r)")) })
    return [
      Mutant(
        testDescription: "the sign flipped", slip: "sign-flipped", equation: last(delta * hj), condition: nil),
      Mutant(
        testDescription: "the output's slope forgotten", slip: "derivative-forgotten",
        equation: last(-(t - o) * hj), condition: nil),
      Mutant(
        testDescription: "the minus in the sum alone", slip: "sign-flipped",
        equation: middle(hj * (1 - hj) * x * back), condition: nil),
      Mutant(
        testDescription: "the hidden slope forgotten", slip: "derivative-forgotten",
        equation: middle(-x * back),
        condition: nil),
      Mutant(
        testDescription: "the index of o lost", slip: "index-dropped",
        equation: middle(
          -hj * (1 - hj) * x * sum(over: "k", lastRange, wkj * (t - "o_n".e) * o * (1 - o))), condition: nil),
      Mutant(
        testDescription: "one layer's weights left out", slip: nil,
        equation: IndexedEquation(
          "∂E_n/∂w_ip".e, is: sum(over: "j", middleRange, inner * hj * (1 - hj)) * hi * (1 - hi) * hp,
          for: ["i": firstRange, "p": 1...2]), condition: nil),
      Mutant(
        testDescription: "one output alone", slip: "path-forgotten",
        equation: middle(-hj * (1 - hj) * x * sum(over: "k", 8...8, wkj * delta)), condition: nil),
      Mutant(
        testDescription: "w_ji for w_kj, with all units on", slip: nil,
        equation: IndexedEquation(
          "∂E_n^(r)/∂w_ji".e,
          is: -"x_ni^(r)".e * sum(over: "k", lastRange, wji * (t - "o_nk^(r)".e)),
          for: ["j": middleRange, "i": firstRange]), condition: on),
    ]
  }()
}

extension String {
  /// The quantity of this name, in a formula.
  fileprivate var e: Expression { .symbol(Symbol(self)) }
}
