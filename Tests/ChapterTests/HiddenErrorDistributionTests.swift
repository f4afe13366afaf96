import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook

@testable import HiddenErrorDistribution

@Suite("The errors shared out to the hidden layer", .inTurn)
struct HiddenErrorDistributionTests {
  static let name = "hidden-error-distribution"

  @Test(
    "print as on the slide (L2-03…05, L2-09…11)", .tags(.printedValue),
    arguments: HiddenErrorDistributionNumbers.slide)
  func printsSlide(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test(
    "print as the course's code does (H-02…04)", .tags(.printedValue),
    arguments: HiddenErrorDistributionNumbers.courseCode)
  func printsCourseCode(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test("are exact fractions, a tie among them (L2-09…11)", .tags(.printedValue), arguments: exactShares)
  func exactShare(quantity: Symbol, exact: Rational) throws {
    #expect(try Verified.chapter(Self.name).exacts[quantity] == exact)
  }

  @Test("follow the formulas of the slides (L2-02, L2-06…08)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test(
    "follow the matrix formulas of the slides (L2-01, L2-02, L2-12…16)", .tags(.derivation),
    arguments: matrixFormulas)
  func statesMatrixFormula(claim: String, formula: String) throws {
    let findings = try Verified.chapter(Self.name).verdict(on: claim).findings
    let stated = findings.map { finding -> String in
      guard case .matrix(let name, _, let printed, _, _) = finding.assertion else { return "" }
      return "\(name.name) = \(printed.text)"
    }
    #expect(stated.joined(separator: ", ") == formula)
  }

  @Test("come from the code's givens (H-01)", .tags(.printedValue))
  func givens() throws {
    try expectGivens(
      "H-01",
      [
        ("x_1", "1"), ("x_2", "0"), ("t_1", "1"), ("t_2", "1"), ("v_11", "0.1"), ("v_12", "0.4"),
        ("v_21", "0.2"), ("v_22", "0.2"), ("v_31", "0.3"), ("v_32", "0"), ("u_11", "0.3"), ("u_12", "0.2"),
        ("u_13", "0.1"), ("u_21", "0.2"), ("u_22", "0.1"), ("u_23", "0.1"),
      ], in: Self.name)
  }

  @Test("are substituted wrongly in the second and third row (L2-07)", .tags(.printedValue))
  func copiedRow() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L2-07")
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings.map(\.kind) == [.certified, .refuted, .refuted])
    #expect(verdict.diagnosis?.slip.id == "row-copied")
    #expect(
      verdict.refutations.map(\.correction) == [
        "0.42·0.2/(0.3 + 0.2 + 0.1) + 0.45·0.1/(0.2 + 0.1 + 0.1)",
        "0.42·0.1/(0.3 + 0.2 + 0.1) + 0.45·0.1/(0.2 + 0.1 + 0.1)",
      ])
  }

  @Test(
    "need W itself where W is stored by hidden unit, not its transpose (L2-14, L2-16)", .tags(.derivation),
    arguments: [("L2-14", "W^[2]·E^[2]"), ("L2-16", "W^[l+1]·E^[l+1]")])
  func transposed(claim: String, right: String) throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: claim)
    let finding = try #require(verdict.findings.first)
    #expect(verdict.kind == .refuted)
    #expect(verdict.diagnosis?.slip.id == "matrix-transposed")
    #expect(finding.correction == right)
    #expect(finding.shapes?.left.description == "2×3")
    #expect(finding.shapes?.right.description == "2×1")
  }

  @Test(
    "lose their denominators only where the weights into an output add up to 1 (L2-13)", .tags(.derivation))
  func denominators() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "L2-13").findings.first)
    #expect(finding.kind == .conditional)
    #expect(finding.condition?.assuming["w_31"]?.unicode == "1 − w₁₁ − w₂₁")
    #expect(finding.condition?.assuming["w_32"]?.unicode == "1 − w₁₂ − w₂₂")
    let point = try #require(finding.counterexample)
    try expectApart(point)
    // The first row at the slide's own numbers: 0.435 with the denominators, 0.3·0.42 + 0.2·0.45 without.
    #expect(point.left.contains(Rational(435, 1000)))
    #expect(point.right.contains(Rational(216, 1000)))
  }

  @Test("take a transpose where the rows are outputs (L2-15)", .tags(.derivation))
  func rowsAreOutputs() throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: "L2-15").findings.first)
    #expect(finding.kind == .conditional)
    #expect(finding.condition?.reading["w_12"] == .symbol("w_21"))
    #expect(finding.condition?.reading["w_23"] == .symbol("w_32"))
    try expectApart(try #require(finding.counterexample))
  }

  @Test("are not the derivatives of the error", .tags(.derivation))
  func notTheGradient() throws {
    let study = try Verified.chapter(Self.name)
    for unit in 1...3 {
      let shared = try #require(study.enclosures[Symbol("ε_\(unit)^[1]")])
      let gradient = try #require(study.enclosures[Symbol("∂C/∂a_\(unit)^[1]")])
      // They point in opposite directions, so not even a learning rate can make up for it.
      #expect(shared.lowerBound > 0 && gradient.upperBound < 0, "hidden unit \(unit)")
    }
  }

  @Test("of the second network and its gradient are what mpmath finds", .tags(.enclosure), arguments: oracle)
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
  }

  @Test("point there against the way down, and in the course's network along it", .tags(.derivation))
  func direction() throws {
    let study = try Verified.chapter(Self.name)
    #expect(study.truth(of: Facts.sharingTurnsBoth) == true)
    #expect(study.truth(of: Facts.oneFactorDoes) == true)
    // With a target that the saturated output nearly meets, they turn round.
    let other = Study(HiddenErrorDistribution().derivation(overrides: ["t_o2": "0.99"]))
    #expect(other.truth(of: Facts.sharingTurnsBoth) == false)
    #expect(other.truth(of: Facts.sharingAgrees) == true)
  }

  @Test("lead the training uphill, and the gradient downhill, as mpmath finds", .tags(.derivation))
  func trainedBothWays() throws {
    let errors = try Verified.chapter(Self.name).outcome(of: TrainedBothWays())
    for value in OracleValue.of("hidden-error-both-ways") {
      let (way, rounds) = try #require(Self.training(value.quantity, errors))
      // 200 rounds of a contraction: each adds less than 2⁻⁵⁰ to errors near 2⁻⁵.
      #expect((way[rounds] - value.value.doubleValue).magnitude < 1e-14, "\(value.quantity)")
    }
    #expect(errors.shared[200] > errors.shared[0] && errors.gradient[200] < errors.gradient[0])
  }

  @Test("do not lead uphill where no output is saturated", .tags(.mutant))
  func endsLower() {
    // Small weights into the second output: no σ′ is far from the other, and both ways go down.
    let study = Study(HiddenErrorDistribution().derivation(overrides: ["r_1": "0.6", "r_2": "0.4"]))
    #expect(study.truth(of: Facts.sharingEndsHigher) == false)
  }

  /// The run that a quantity such as shared^(200) names, and the number of rounds.
  private static func training(
    _ quantity: Symbol, _ errors: TrainedBothWays.Errors
  ) -> (way: [Double], rounds: Int)? {
    let parts = quantity.name.split(separator: "^")
    guard parts.count == 2, let rounds = Int(parts[1].dropFirst().dropLast()) else { return nil }
    switch parts[0] {
    case "shared": return (errors.shared, rounds)
    case "gradient": return (errors.gradient, rounds)
    default: return nil
    }
  }

  @Test(
    "are the simplified ones where the weights add up to 1, and for some errors elsewhere (L2-13)",
    .tags(.derivation))
  func sameByChance() {
    let exacts = Study(HiddenErrorDistribution().derivation(overrides: Self.byChance)).exacts
    // By hand: 2·(½, ¼, ¼) + (½, ¼, ¼) shared, 2·(¼, ⅛, ⅛) + (1, ½, ½) simplified.
    for (unit, value) in [(1, Rational(3, 2)), (2, Rational(3, 4)), (3, Rational(3, 4))] {
      #expect(exacts[Symbol("e_\(unit)^[1]")] == value)
      #expect(exacts[Symbol("e_\(unit)^[1]′")] == value)
    }
    // With the slide's own numbers they are not.
    let own = Study(HiddenErrorDistribution().derivation()).exacts
    #expect(own["e_1^[1]"] != own["e_1^[1]′"])
  }
}

// MARK: - Fixtures

extension HiddenErrorDistributionTests {
  /// Weights into the two outputs that add up to ½ and to 2, and errors with which the denominators do not matter.
  static let byChance: [Symbol: PrintedDecimal] = [
    "w_11": "0.25", "w_21": "0.125", "w_31": "0.125", "w_12": 1, "w_22": "0.5", "w_32": "0.5", "y_1": 3,
    "ŷ_1": 1,
    "y_2": 2, "ŷ_2": 1,
  ]

  static let oracle = OracleValue.of(name)

  static let exactShares: [(Symbol, Rational)] = [
    ("e_1^[1]", Rational(87, 200)), ("e_2^[1]", Rational(101, 400)), ("e_3^[1]", Rational(73, 400)),
  ]

  static let formulas = [
    PrintedFormula(
      "L2-06", "e₁^[1] = e₁^[2]·w₁₁/(w₁₁ + w₂₁ + w₃₁) + e₂^[2]·w₁₂/(w₁₂ + w₂₂ + w₃₂)",
      "e₂^[1] = e₁^[2]·w₂₁/(w₁₁ + w₂₁ + w₃₁) + e₂^[2]·w₂₂/(w₁₂ + w₂₂ + w₃₂)",
      "e₃^[1] = e₁^[2]·w₃₁/(w₁₁ + w₂₁ + w₃₁) + e₂^[2]·w₃₂/(w₁₂ + w₂₂ + w₃₂)"),
    PrintedFormula(
      "L2-07", "e₁^[1] = 0.42·0.3/(0.3 + 0.2 + 0.1) + 0.45·0.2/(0.2 + 0.1 + 0.1)",
      "e₂^[1] = 0.42·0.3/(0.3 + 0.2 + 0.1) + 0.45·0.2/(0.2 + 0.1 + 0.1)",
      "e₃^[1] = 0.42·0.3/(0.3 + 0.2 + 0.1) + 0.45·0.2/(0.2 + 0.1 + 0.1)"),
    PrintedFormula(
      "L2-08", "e₁^[1] = 0.42·0.3/(0.3 + 0.2 + 0.1) + 0.45·0.2/(0.2 + 0.1 + 0.1)",
      "e₂^[1] = 0.42·0.2/(0.3 + 0.2 + 0.1) + 0.45·0.1/(0.2 + 0.1 + 0.1)",
      "e₃^[1] = 0.42·0.1/(0.3 + 0.2 + 0.1) + 0.45·0.1/(0.2 + 0.1 + 0.1)"),
  ]

  static let matrixFormulas = [
    ("L2-01", "Z^[1] = W^[1]T·A^[0], Z^[2] = W^[2]T·A^[1]"),
    ("L2-02", "A^[1] = sigmoid(Z^[1]), A^[2] = sigmoid(Z^[2])"),
    ("L2-12", "E^[1] = R·E^[2]"), ("L2-13", "E^[1] = W^[2]·E^[2]"),
    ("L2-14", "E^[1] = W^[2]T·E^[2]"), ("L2-15", "E^[l] = W^[l+1]T·E^[l+1]"),
    ("L2-16", "E^[l] = W^[l+1]T·E^[l+1]"),
  ]
}
