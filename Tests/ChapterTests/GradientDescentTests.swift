import NumericCore
import SlideNumbers
import TestSupport
import Testing

@testable import GradientDescent
@testable import Textbook

@Suite("Linear and logistic regression on the lecture's rows", .inTurn)
struct GradientDescentTests {
  static let name = "gradient-descent"

  @Test("runs on the slides' rows (L3-02, L3-05)", .tags(.printedValue), arguments: rows)
  func data(row: SlideRow) throws {
    let exacts = try Verified.chapter(Self.name).exacts
    #expect(exacts[Symbol("x_1^(\(row.n))")] == Rational(row.x1))
    #expect(exacts[Symbol("x_2^(\(row.n))")] == Rational(row.x2))
    #expect(exacts[Symbol("t^(\(row.n))")] == PrintedDecimal(row.target)?.value)
    #expect(exacts[Symbol("c^(\(row.n))")] == Rational(row.label))
  }

  @Test("states the slides' captions, and says which hold (L3-02, L3-05)", .tags(.printedValue))
  func captions() throws {
    for (claim, model) in [("L3-02", "L"), ("L3-05", "P")] {
      let verdict = try Verified.chapter(Self.name).verdict(on: claim)
      #expect(verdict.findings.prefix(30).allSatisfy { $0.kind == .reproduced })
      let captions = verdict.findings.dropFirst(30)
      #expect(captions.count == 10)
      for (row, finding) in zip(Self.rows, captions) {
        guard case .approximates(.symbol(let output), let printed) = finding.assertion else {
          Issue.record("not a caption")
          continue
        }
        #expect(output.name == "\(model)(\(row.x1),\(row.x2))")
        #expect(printed.description == (model == "L" ? row.target : "\(row.label)"))
        // By mpmath's value, rounded here: the book's own rounding is not asked.
        let oracle = try #require(OracleValue.of(Self.name).first { $0.quantity == output })
        let holds = PrintedNumber(printed.description).isWithinHalfAUnit(of: oracle.value)
        #expect(finding.kind == (holds ? .certified : .refuted), "\(output)")
      }
      #expect(captions.count { $0.kind == .certified } == (model == "L" ? 1 : 6))
    }
  }

  @Test("refutes a caption with a wrong digit", .tags(.mutant))
  func wrongCaption() throws {
    var derivation = GradientDescent().derivation()
    derivation.claim("T-1", [.approximates(.symbol("L(1,2)"), "1.7")])
    derivation.claim("T-2", [.approximates(.symbol("L(1,2)"), "1.8")])
    derivation.claim("T-3", [.approximates(.symbol("P(5,9)"), "0.98")])
    let study = Study(derivation)
    let kinds = try ["T-1", "T-2", "T-3"].map { try study.verdict(on: $0).kind }
    #expect(kinds == [.certified, .refuted, .refuted])
  }

  @Test("has the quantities that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 5.3e-12, for E after a thousand rounds; plain interval arithmetic keeps no digit there.
    #expect(enclosure.width <= 6e-12 * max(1, enclosure.midpoint.magnitude))
  }

  @Test("goes down the parabola of one weight as far as its closed form says", .tags(.derivation))
  func oneWeight() throws {
    let study = try Verified.chapter(Self.name)
    // E = (2 − 2w)²: its slope at 0 is −8, it bends by 8, and above 2/8 descent climbs.
    #expect(study.exacts["∂E_7/∂w_2"] == -8)
    #expect(study.exacts["κ_7"] == 8)
    #expect(study.exacts["η_7"] == Rational(1, 4))
    // The distance from the floor at 1 becomes 1 − 8·rate times as much with every step.
    let rates = [Rational(1, 100), Rational(1, 10), Rational(26, 100)]
    for (number, rate) in rates.enumerated() {
      for rounds in [1, 2, 3, 10] {
        let factor = Rational(1) - Rational(8) * rate
        let left = (0..<rounds).reduce(Rational(1)) { power, _ in power * factor }
        let reached = try #require(study.enclosures[Symbol("v_\(number + 1)^(\(rounds))")])
        #expect(reached.contains(Rational(1) - left), "\(rate), \(rounds)")
        #expect(!reached.contains(Rational(1) + left), "\(rate), \(rounds)")
      }
    }
  }

  @Test("draws the walk that the table certifies", .tags(.derivation), arguments: [1, 10, 100])
  func walk(rounds: Int) throws {
    let study = Study(GradientDescent().derivation())
    let weights: [Symbol] = ["w_0", "w_1", "w_2"]
    let descent = Descent(weights: weights, steps: weights.map { $0.adding(.label("t+1")) }, error: "E")
    let reached = descent.walk(in: study, rounds: rounds)[rounds]
    for (index, weight) in reached.weights.enumerated() {
      let certified = try #require(study.enclosures[Symbol("w_\(index)^(\(rounds))")])
      #expect((weight - certified.midpoint).magnitude < 1e-9)
    }
    // From elsewhere it is another walk.
    #expect(descent.walk(in: study, from: [1, 1, 1], rounds: rounds)[rounds].weights != reached.weights)
  }

  @Test("solves the normal equations exactly", .tags(.derivation))
  func normalEquations() throws {
    let exacts = try Verified.chapter(Self.name).exacts
    // By hand from A and b, with fractions: D = 13442, D₀ = 23952.5, D₁ = −9457.5, D₂ = 4511.
    #expect(exacts["w_0^*"] == Rational(47905, 26884))
    #expect(exacts["w_1^*"] == Rational(-18915, 26884))
    #expect(exacts["w_2^*"] == Rational(4511, 13442))
    for sum in ["R_0", "R_1", "R_2"] as [Symbol] { #expect(exacts[sum] == Rational(0), "\(sum)") }
  }

  @Test("finds the same minimum where the gradient vanishes", .tags(.derivation))
  func stationary() {
    var derivation = GradientDescent().derivation()
    let w: [Expression] = [.symbol("w_0"), .symbol("w_1"), .symbol("w_2")]
    _ = derivation.stationaryPoint(of: .symbol("E"), over: w, named: ["v_0", "v_1", "v_2"])
    let study = Study(derivation)
    for index in 0...2 {
      #expect(study.exacts[Symbol("v_\(index)")] == study.exacts[Symbol("w_\(index)^*")])
    }
  }

  @Test("states the formulas of the slides", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("names the lost sign of L3-09, against L3-06", .tags(.derivation))
  func lostSign() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L3-09")
    #expect(verdict.diagnosis?.slip.id == "sign-flipped")
    try expectApart(try #require(verdict.findings[0].counterexample))
  }

  @Test("has no minimum to show when the classes can be separated", .tags(.enclosure))
  func separable() {
    // Class 1 exactly where x₂ is above 4.5.
    let study = Study(
      GradientDescent().derivation(overrides: ["c^(2)": 0, "c^(7)": 0]))
    #expect(study.unbounded.first == "ŵ_0")
  }

  @Test(
    "climbs when the learning rate is above the threshold, and not yet above the safe bound",
    .tags(.derivation),
    arguments: [("0.003", true), ("0.00295", true), ("0.0028", false), ("0.0026", false)])
  func tooLarge(rate: String, climbs: Bool) throws {
    let η = try #require(PrintedDecimal(rate))
    let study = Study(GradientDescent().derivation(overrides: ["η": η]))
    let threshold = try #require(study.enclosures["η_max"])
    let safe = try #require(study.enclosures["η_safe"])
    #expect(safe.isCertainlyLess(than: Interval(η.value)))
    #expect(threshold.isCertainlyLess(than: Interval(η.value)) == climbs)
    let gaps = try (climbs ? [10, 100] : [100, 1000]).map {
      try #require(study.enclosures[Symbol("E_gap^(\($0))")])
    }
    #expect(climbs ? gaps[0].isCertainlyLess(than: gaps[1]) : gaps[1].isCertainlyLess(than: gaps[0]))
  }

  /// Under another convention: how many times the lecture's value some quantities are, by hand.
  static let underConventions: [(String, [Symbol: Rational])] = [
    (
      "samples=mean",
      [
        "E": Rational(1, 10), "E_min": Rational(1, 10), "E_gap^(0)": Rational(1, 10), "C": Rational(1, 10),
        "C_min": Rational(1, 10), "C_gap^(0)": Rational(1, 10), "∂E/∂w_0": Rational(1, 10),
        "∂C/∂w_0": Rational(1, 10), "∂C/∂w_1": Rational(1, 10), "∂C/∂w_2": Rational(1, 10),
        "κ": Rational(1, 10),
        "η_safe": Rational(10), "η_max": Rational(10), "ε_safe": Rational(10),
      ]
    ),
    (
      "half=yes",
      [
        "E": Rational(1, 2), "E_min": Rational(1, 2), "E_gap^(0)": Rational(1, 2), "κ": Rational(1, 2),
        "η_safe": Rational(2), "η_max": Rational(2),
      ]
    ),
  ]

  @Test(
    "keeps its minimum, its bounds and its gaps to a convention", .tags(.derivation),
    arguments: underConventions)
  func convention(name: String, factors: [Symbol: Rational]) throws {
    let rewritten = GradientDescent().derivation().under([try #require(Convention.named(name))])
    let effects = rewritten.rewriting.effects
    for (quantity, factor) in factors {
      #expect(effects.first { $0.lectureName == quantity }?.outcome == .multiple(factor), "\(quantity)")
    }
    for kept: Symbol in ["w_0^*", "ŵ_0", "ŵ_1", "ŵ_2", "L(3,1)", "P(3,1)", "λ_max", "A_11"] {
      #expect(effects.first { $0.lectureName == kept }?.outcome == .same, "\(kept)")
    }
    // No error is below its minimum.
    let study = Study(rewritten)
    for error in ["E", "C"] {
      let gap = try #require(study.enclosures[Symbol("\(error)_gap^(1000)")])
      #expect(gap.lowerBound > 0)
    }
    if name == "samples=mean" {
      for error in ["E", "C"] {
        let oracle = try #require(OracleValue.of(Self.name).first { $0.quantity.name == "\(error)_min" })
        #expect(
          study.enclosures[Symbol("\(error)_min")]?.contains(oracle.value / Rational(10)) == true)
      }
    }
  }

  @Test(
    "says that the captions are the targets once more (L3-02, L3-05)", .tags(.derivation),
    arguments: ["L3-02", "L3-05"])
  func copiedTargets(claim: String) throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: claim)
    #expect(verdict.diagnosis?.slip.id == "targets-repeated")
    // One caption that is not its target, and it is no copy.
    var parts = verdict.claim.parts
    guard case .approximates(let output, _) = parts[parts.count - 1] else { return }
    parts[parts.count - 1] = .approximates(output, 7)
    var derivation = GradientDescent().derivation()
    derivation.claim(Claim("T", parts))
    let other = try Study(derivation).verdict(on: "T")
    #expect(other.kind == .refuted && other.diagnosis == nil)
  }

  @Test("comes closer with every round of the table", .tags(.derivation), arguments: ["E", "C"])
  func descends(error: String) throws {
    let enclosures = try Verified.chapter(Self.name).enclosures
    let gaps = try [0, 1, 10, 100, 1000].map { try #require(enclosures[Symbol("\(error)_gap^(\($0))")]) }
    for (earlier, later) in zip(gaps, gaps.dropFirst()) { #expect(later.isCertainlyLess(than: earlier)) }
    #expect(gaps.last!.lowerBound > 0)
  }
}

// MARK: - Fixtures

extension GradientDescentTests {
  /// A row as both slides print it.
  struct SlideRow: CustomTestStringConvertible {
    let n: Int
    let x1: Int
    let x2: Int
    let target: String
    let label: Int

    var testDescription: String { "(\(x1), \(x2))" }
  }

  static let rows = [
    SlideRow(n: 1, x1: 3, x2: 1, target: "-1", label: 0),
    SlideRow(n: 2, x1: 4, x2: 3, target: "1", label: 1),
    SlideRow(n: 3, x1: 6, x2: 1, target: "0.5", label: 0),
    SlideRow(n: 4, x1: 2, x2: 3, target: "3", label: 0),
    SlideRow(n: 5, x1: 5, x2: 9, target: "-2", label: 1),
    SlideRow(n: 6, x1: 4, x2: 8, target: "5", label: 1),
    SlideRow(n: 7, x1: 1, x2: 2, target: "2", label: 1),
    SlideRow(n: 8, x1: 4, x2: 4, target: "-2", label: 0),
    SlideRow(n: 9, x1: 4, x2: 1, target: "-4", label: 0),
    SlideRow(n: 10, x1: 5, x2: 5, target: "1", label: 1),
  ]

  static let formulas = [
    PrintedFormula("L3-03", "E = Σₙ (t⁽ⁿ⁾ − (w₀ + w₁·x₁⁽ⁿ⁾ + w₂·x₂⁽ⁿ⁾))²"),
    PrintedFormula(
      "L3-04", "∂E/∂w₀ = Σₙ −2·(t⁽ⁿ⁾ − y⁽ⁿ⁾)·1·x₀", "∂E/∂w₁ = Σₙ −2·(t⁽ⁿ⁾ − y⁽ⁿ⁾)·1·x₁⁽ⁿ⁾",
      "∂E/∂w₂ = Σₙ −2·(t⁽ⁿ⁾ − y⁽ⁿ⁾)·1·x₂⁽ⁿ⁾"),
    PrintedFormula(
      "L3-61",
      (0...2).map { i in
        let w = Symbol("w_\(i)").unicode
        return "∂E/∂\(w) = Σₙ ∂MSE⁽ⁿ⁾/∂y_LM⁽ⁿ⁾·∂y_LM⁽ⁿ⁾/∂LM⁽ⁿ⁾·∂LM⁽ⁿ⁾/∂\(w)"
      }
        + ["∂MSE⁽¹⁾/∂y_LM⁽¹⁾ = −2·(t⁽¹⁾ − y_LM⁽¹⁾)", "∂y_LM⁽¹⁾/∂LM⁽¹⁾ = 1"]
        + (0...2).map { i in
          let w = Symbol("w_\(i)").unicode
          return "∂E/∂\(w) = Σₙ −2·(t⁽ⁿ⁾ − y_LM⁽ⁿ⁾)·1·∂LM⁽ⁿ⁾/∂\(w)"
        }),
    PrintedFormula("L3-06", "C = −Σₙ (c⁽ⁿ⁾·log(LR⁽ⁿ⁾) + (1 − c⁽ⁿ⁾)·log(1 − LR⁽ⁿ⁾))"),
    PrintedFormula(
      "L3-08", "w₀⁽ᵗ⁺¹⁾ = w₀ − η·∂E/∂w₀", "w₁⁽ᵗ⁺¹⁾ = w₁ − η·∂E/∂w₁", "w₂⁽ᵗ⁺¹⁾ = w₂ − η·∂E/∂w₂"),
    PrintedFormula("L3-09", "C = Σₙ (c⁽ⁿ⁾·log(ŷ⁽ⁿ⁾) + (1 − c⁽ⁿ⁾)·log(1 − ŷ⁽ⁿ⁾))"),
    PrintedFormula(
      "L3-10", "∂C/∂w₀ = Σₙ ∂CE⁽ⁿ⁾/∂ŷ⁽ⁿ⁾·∂ŷ⁽ⁿ⁾/∂LR⁽ⁿ⁾·∂LR⁽ⁿ⁾/∂f⁽ⁿ⁾·∂f⁽ⁿ⁾/∂w₀",
      "∂C/∂w₁ = Σₙ ∂CE⁽ⁿ⁾/∂ŷ⁽ⁿ⁾·∂ŷ⁽ⁿ⁾/∂LR⁽ⁿ⁾·∂LR⁽ⁿ⁾/∂f⁽ⁿ⁾·∂f⁽ⁿ⁾/∂w₁",
      "∂C/∂w₂ = Σₙ ∂CE⁽ⁿ⁾/∂ŷ⁽ⁿ⁾·∂ŷ⁽ⁿ⁾/∂LR⁽ⁿ⁾·∂LR⁽ⁿ⁾/∂f⁽ⁿ⁾·∂f⁽ⁿ⁾/∂w₂"),
    PrintedFormula("L1-02", "w₁⁺ = w₁ − ε·∂C/∂w₁", "w₂⁺ = w₂ − ε·∂C/∂w₂"),
    PrintedFormula("L1-03", "w₀⁺ = w₀ − ε·∂C/∂w₀"),
  ]
}
