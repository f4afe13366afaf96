import NumericCore
import OneOneOneNetwork
import SlideNumbers
import TestSupport
import Testing
import Textbook

@Suite("The 1-1-1 network", .inTurn)
struct OneOneOneNetworkTests {
  static let name = "one-one-one-network"

  @Test(
    "prints the first pass as on the slide (L3-29…32, L3-34…37)", .tags(.printedValue),
    arguments: OneOneOneNetworkNumbers.firstPass)
  func printsFirstPass(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test(
    "prints the second pass as on the slide (L3-38…43, L3-45)", .tags(.printedValue),
    arguments: OneOneOneNetworkNumbers.secondPass)
  func printsSecondPass(value: PrintedValue) throws { try expectCertified(value, in: Self.name) }

  @Test("states the formulas of the slide (L3-26…28)", .tags(.derivation), arguments: formulas)
  func statesFormula(formula: PrintedFormula) throws { try expectStated(formula, in: Self.name) }

  @Test("refutes the slide's 0.343, whose place is 0.269's (L3-33)", .tags(.printedValue))
  func errorOfTheFirstPass() throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: "L3-33")
    let finding = try #require(verdict.findings.first)
    guard case .prints(let value, let decimal, let shown, let frame) = finding.assertion else {
      Issue.record("L3-33 prints no number")
      return
    }
    #expect(value.unicode == "yₜ − y")
    #expect(decimal.description == "0.343")
    #expect(shown?.unicode == "1 − 0.731")
    #expect(frame?.text == "_²/2")
    #expect(finding.kind == .refuted)
    // 1 − σ(1), to 25 digits.
    let oracle: PrintedDecimal = "0.2689414213699951207488408"
    #expect(finding.enclosure?.contains(oracle.value) == true)
    #expect(finding.correction == "0.269")
    #expect(finding.displayed?.value == Rational(269, 1000))
    #expect(finding.displayed?.agreesWithPrint == false)
    #expect(verdict.diagnosis == nil, "no known slip gives 0.343")
  }

  @Test("refutes the slide's 1.0384, for which 1.0383 is right (L3-44)", .tags(.printedValue))
  func secondUpdate() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L3-44")
    let finding = try #require(verdict.findings.first)
    #expect(finding.kind == .refuted)
    #expect(finding.correction == "1.0383")
    // What the slide itself adds up is 1.0383, too.
    #expect(finding.displayed?.formula.unicode == "1.0197 + 0.1·0.186")
    #expect(finding.displayed?.value == Rational(10383, 10000))
    #expect(finding.displayed?.agreesWithPrint == false)
    #expect(verdict.diagnosis == nil, "no known slip gives 1.0384")
  }

  @Test("refutes only the last of the trajectory's six numbers (L3-46)", .tags(.printedValue))
  func trajectory() throws {
    let study = try Verified.chapter(Self.name)
    let verdict = try study.verdict(on: "L3-46")
    let printed: [(Symbol, String)] = [
      ("w_1", "1"), ("w_2", "1"), ("w_1^+", "1.0053"), ("w_2^+", "1.0197"), ("w_1^(2)+", "1.0104"),
      ("w_2^(2)+", "1.0384"),
    ]
    #expect(verdict.findings.count == printed.count)
    for (quantity, number) in printed {
      let (finding, decimal) = try study.finding("L3-46", printing: quantity)
      #expect(decimal.description == number)
      #expect(finding.kind == (quantity == "w_2^(2)+" ? .refuted : .certified), "\(quantity)")
    }
    #expect(verdict.refutations.map(\.correction) == ["1.0383"])
    #expect(verdict.diagnosis == nil)
  }

  @Test("encloses the unrounded second pass", .tags(.enclosure), arguments: OracleValue.of(name))
  func unroundedPass(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 33 ulp, for the gradient by w₁.
    #expect(enclosure.ulpWidth <= 64)
  }

  @Test("sets the two second passes side by side, and they differ where they should")
  func comparison() throws {
    let study = try Verified.chapter(Self.name)
    let comparisons = study.derivation.steps.compactMap { step -> Comparison? in
      if case .comparison(let comparison) = step { comparison } else { nil }
    }
    let comparison = try #require(comparisons.first)
    #expect(comparisons.count == 1)
    #expect(
      comparison.rows.map(\.name.unicode) == [
        "w₁", "w₂", "s₁", "h", "s₂", "y", "E", "∂E/∂w₂", "∂E/∂w₁", "w₂⁺", "w₁⁺",
      ])
    for row in comparison.rows {
      let (restated, unrounded) = (
        study.enclosures[row.values[0]]!, study.enclosures[row.values[1]]!
      )
      #expect(restated.isDisjoint(from: unrounded), "\(row.name.unicode)")
      // The slide's weights are rounded to four decimals, and nothing here magnifies that by more than one.
      let apart = restated.hull(unrounded).width
      #expect(apart < 0.00005, "\(row.name.unicode)")
    }
  }
}

extension OneOneOneNetworkTests {
  @Test("tells which way each number was found", .tags(.printedValue), arguments: chains)
  func chain(row: ChainRow) throws {
    let finding = try #require(try Verified.chapter(Self.name).verdict(on: row.claim).findings.first)
    let chain = try #require(finding.chain)
    #expect(chain.displayed?.exact == row.displayed.value)
    #expect(row.unrounded.isRounding(ofAllOf: chain.unrounded.enclosure))
    #expect(chain.source == row.source)
  }

  @Test("tells another way for another print", .tags(.mutant))
  func otherPrint() throws {
    var derivation = OneOneOneNetwork().derivation()
    let slope: Expression = .symbol("∂E^(2)/∂w_2^(2)")
    // −0.185196, from the factors as displayed, would print so.
    derivation.claim("L3-T", slope, prints: "-0.185", shown: -(1 - "0.747") * "0.732")
    let finding = try #require(try Study(derivation).verdict(on: "L3-T").findings.first)
    #expect(finding.kind == .refuted)
    #expect(finding.chain?.source == .displayed)
  }
}

// MARK: - Fixtures

extension OneOneOneNetworkTests {
  /// A number of the slides, from the factors as displayed (by hand) and unrounded from the start (Python's
  /// decimal module).
  struct ChainRow: CustomTestStringConvertible {
    let claim: String
    let displayed, unrounded: PrintedDecimal
    let source: RoundingChain.Source

    init(
      _ claim: String, _ displayed: PrintedDecimal, _ unrounded: PrintedDecimal,
      _ source: RoundingChain.Source
    ) {
      self.claim = claim
      self.displayed = displayed
      self.unrounded = unrounded
      self.source = source
    }

    var testDescription: String { claim }
  }

  static let chains = [
    ChainRow("L3-31", "0.731", "0.7310585786", .both),
    ChainRow("L3-34", "-0.196639", "-0.1966119332", .both),
    ChainRow("L3-35", "-0.052895891", "-0.0528770928", .both),
    ChainRow("L3-36", "1.0197", "1.0196611933", .both),
    ChainRow("L3-37", "1.0053", "1.0052877093", .both),
    // 0.747 comes from the restated 1.0197 and an unrounded h.
    ChainRow("L3-40", "0.7464204", "0.7464908337", .restated),
    ChainRow("L3-41", "0.747", "0.7464908337", .displayed),
    ChainRow("L3-42", "-0.185196", "-0.1855932835", .unrounded),
    ChainRow("L3-43", "-0.0506102888016", "-0.0506985840", .both),
    ChainRow("L3-44", "1.0383", "1.0382205217", .neither),
    ChainRow("L3-45", "1.0104", "1.0103575677", .both),
  ]

  static let formulas = [
    PrintedFormula(
      "L3-26", "∂s₁/∂w₁ = xₜ", "∂h/∂s₁ = h·(1 − h)", "∂s₂/∂w₂ = h", "∂s₂/∂h = w₂", "∂y/∂s₂ = 1",
      "∂E/∂y = −(yₜ − y)"),
    PrintedFormula("L3-27", "∂E/∂w₂ = −(yₜ − y)·h"),
    PrintedFormula("L3-28", "∂E/∂w₁ = −(yₜ − y)·w₂·h·(1 − h)·xₜ"),
  ]
}
