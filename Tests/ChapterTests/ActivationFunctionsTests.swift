import NumericCore
import TestSupport
import Testing

@testable import ActivationFunctions
@testable import Textbook

@Suite("Activation functions and the softmax", .inTurn)
struct ActivationFunctionsTests {
  static let name = "activation-functions"

  @Test(
    "states the formulas of the slides (L3-49, L5-04 to L5-06, L5-08)", .tags(.derivation),
    arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("has the values and gradients that mpmath finds", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 50 ulp, for ∂y₁/∂x₁, a difference of two terms.
    #expect(enclosure.ulpWidth <= 64)
  }

  @Test("has step and ReLU at 0 as the slides have them", .tags(.derivation))
  func atZero() {
    let study = Study(ActivationFunctions().derivation(overrides: ["x": 0]))
    for quantity in ["h_step", "h_relu", "y", "∂h_relu/∂x"] as [Symbol] {
      #expect(study.exacts[quantity] == Rational(0), "\(quantity)")
    }
    // L3-54 has 1 for 0.0: whatever its function is, it is not this one.
    #expect(study.exacts["h_step"] != Rational(1))
  }

  @Test("runs L5's program, and says what became of np.int (L5-29)", .tags(.derivation))
  func stepProgram() throws {
    let program = StepProgram(type: "np.int", function: "h_step".e, argument: "x".e)
    // By the slide's own cases (L5-04): 0 up to 0, 1 above.
    #expect(program.run([-2, -0.5, 0, 0.5, 2]) == [0, 0, 0, 1, 1])
    let verdict = try Verified.chapter(Self.name).verdict(on: "L5-29")
    #expect(verdict.kind == .conditional)
    // numpy.org: the aliases of Python's types are deprecated in 1.20.0 and expired in 1.24.0.
    #expect(
      verdict.findings[0].outcome?.condition?.en.plain
        == "if NumPy is older than 1.24, or with int in place of np.int")
    #expect(verdict.findings[0].outcome?.remarks[0].en.plain.contains("deprecated since NumPy 1.20") == true)
  }

  @Test("does not run another program in its place (L5-29)", .tags(.mutant))
  func otherProgram() {
    let study = Study(ActivationFunctions().derivation())
    func kind(_ type: String, _ comparison: StepProgram.Comparison) -> Verdict.Kind {
      StepProgram(type: type, function: "h_step".e, argument: "x".e, comparison: comparison)
        .outcome(in: study).kind
    }
    // A type that is still there needs no condition; a step that is 1 at 0 is another function.
    #expect(kind("int", .greater) == .reproduced)
    #expect(kind("np.int", .greaterOrEqual) == .refuted)
    #expect(kind("np.int", .less) == .refuted)
  }

  @Test("has two lectures' ReLUs as one function, cut at 0 differently (L3-49, L5-06)", .tags(.derivation))
  func oneReLU() throws {
    var derivation = ActivationFunctions().derivation()
    let (h, x) = ("h_relu".e, "x".e)
    derivation.claim("T-1", h, cases: Piece(0, where: x, .notPositive), Piece(x, where: x, .positive))
    derivation.claim("T-2", h, is: "y".e)
    let study = Study(derivation)
    #expect(try ["T-1", "T-2"].map { try study.verdict(on: $0).kind } == [.proved, .proved])
  }

  @Test("has output − target arrive at the softmax's inputs behind a cross-entropy", .tags(.derivation))
  func outputLessTarget() throws {
    var derivation = ActivationFunctions().derivation()
    for (k, target) in [(1, 0), (2, 1), (3, 0)] as [(Int, Expression)] {
      let (slope, y) = ("∂E/∂x_\(k)".e, "y_\(k)".e)
      derivation.claim("T-\(k)", slope, is: y - target)
      derivation.claim("T-\(k) turned round", slope, is: target - y)
      // The diagonal of the softmax's derivatives alone is right for the right class only.
      derivation.claim("T-\(k) diagonal", slope, is: -target * (1 - y))
    }
    let study = Study(derivation)
    for k in 1...3 {
      #expect(try study.verdict(on: "T-\(k)").kind == .proved)
      #expect(try study.verdict(on: "T-\(k) turned round").kind == .refuted)
      #expect(try study.verdict(on: "T-\(k) diagonal").kind == (k == 2 ? .proved : .refuted))
    }
  }

  @Test("has y_i(1 − y_i) and −y_i·y_j for the derivatives of the softmax", .tags(.derivation))
  func jacobian() throws {
    var derivation = ActivationFunctions().derivation()
    for i in 1...3 {
      for j in 1...3 {
        let (yi, yj) = ("y_\(i)".e, "y_\(j)".e)
        let slope = "∂y_\(i)/∂x_\(j)".e
        derivation.claim("T-\(i)\(j)", slope, is: i == j ? yi * (1 - yi) : -yi * yj)
        derivation.claim("T-\(i)\(j) wrong", slope, is: i == j ? yi * (1 + yi) : yi * yj)
      }
    }
    let verdicts = Study(derivation).verdicts.filter { $0.claim.id.hasPrefix("T-") }
    #expect(verdicts.count == 18)
    for verdict in verdicts {
      #expect(
        verdict.kind == (verdict.claim.id.hasSuffix("wrong") ? .refuted : .proved), "\(verdict.claim.id)")
    }
  }

  @Test("proves that any C may be subtracted, and that 1 alone may be multiplied (L5-07, L5-08)")
  func shift() throws {
    let study = try Verified.chapter(Self.name)
    let code = try study.verdict(on: "L5-07")
    #expect(code.findings.map(\.kind) == [.proved, .proved, .proved, .reproduced])
    let printed = try study.verdict(on: "L5-08")
    #expect(printed.findings.map(\.kind) == [.refuted, .refuted, .refuted])
    #expect(printed.diagnosis?.slip.id == "operator-lost")
    #expect(
      printed.findings.map(\.correction)
        == (1...3).map { k in
          "e^(x\(["₁", "₂", "₃"][k - 1]) − C)/(Σᵢ e^(xᵢ − C))"
        })
    for finding in printed.findings { try expectApart(try #require(finding.counterexample)) }
    var derivation = ActivationFunctions().derivation()
    let powers = (1...3).map { exp("x_\($0)".e * "C".e) }
    let total = powers[0] + powers[1] + powers[2]
    derivation.claim(
      "T", "y_1".e, is: powers[0] / total,
      provided: Condition(ko: "C가 1일 때", en: "if C is 1", assuming: ["C": 1]))
    #expect(try Study(derivation).verdict(on: "T").kind == .conditional)
  }

  @Test("overflows without the maximum subtracted (L5-07)", .tags(.printedValue))
  func overflow() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "L5-07").findings.last)
    #expect(finding.observations.map(\.holds) == [true, true, true, true])
    #expect(finding.observations[0].value == 3)
    // mpmath with 40 digits: exp(-k)/(1 + exp(-10) + exp(-20)) for k = 0, 10, 20.
    let rights = [0.9999546000703311, 4.539786860886666e-05, 2.061060046209062e-09]
    for (observation, right) in zip(finding.observations.dropFirst(), rights) {
      #expect((observation.value - right).magnitude <= 2 * right.ulp)
      // The range is narrow enough to see a change of the last digits.
      #expect(!observation.expected.contains(right * (1 + 1e-14)))
    }
  }
}

// MARK: - Fixtures

extension ActivationFunctionsTests {
  static let formulas = [
    PrintedFormula("L5-04", "hₛₜₑₚ = 0 where x ≤ 0, 1 where x > 0"),
    PrintedFormula("L5-05", "h_σ = 1/(1 + e^−x)"),
    PrintedFormula("L5-06", "hᵣₑₗᵤ = 0 where x < 0, x where x ≥ 0"),
    PrintedFormula("L3-49", "y = 0 where s ≤ 0, s where s > 0"),
    PrintedFormula(
      "L5-08", "y₁ = e^(x₁·C)/(Σᵢ e^(xᵢ·C))", "y₂ = e^(x₂·C)/(Σᵢ e^(xᵢ·C))", "y₃ = e^(x₃·C)/(Σᵢ e^(xᵢ·C))"),
  ]
}

extension String {
  /// The quantity of this name, in a formula.
  fileprivate var e: Expression { .symbol(Symbol(self)) }
}
