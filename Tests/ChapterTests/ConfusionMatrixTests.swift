import ConfusionMatrix
import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("The confusion matrix of two classifiers", .inTurn)
struct ConfusionMatrixTests {
  static let name = "confusion-matrix"

  @Test("has a row for each prediction and a column for what is actual (L1-01)", .tags(.derivation))
  func slide() throws {
    let verdict = try Verified.chapter(Self.name).verdict(on: "L1-01")
    guard case .matrix("M", let table, let formula, nil, isDefinition: true) = verdict.findings[0].assertion
    else {
      Issue.record("not a table")
      return
    }
    #expect(table.rows.map { $0.map(\.unicode) } == [["TP", "FP"], ["FN", "TN"]])
    let product = try formula.evaluated()
    // Predicted positive and actually negative stands at the top right.
    #expect(product.rows[0][1].symbols.first == "d^(1)")
    #expect(product.rows[0][1].unicode.hasPrefix("Σₙ d⁽ⁿ⁾·(1 − c⁽ⁿ⁾)"))
    #expect(verdict.kind == .defined)
  }

  @Test("is not the table with rows and columns exchanged", .tags(.mutant))
  func transposed() throws {
    // With the threshold at 0.3 the two wrong cells differ; at ½ they happen to be the same.
    var derivation = ConfusionMatrix().derivation(overrides: ["θ": "0.3"])
    let formula = try Self.formula(in: derivation)
    let table = Matrix([[.symbol("TP"), .symbol("FN")], [.symbol("FP"), .symbol("TN")]])
    derivation.claim("T", "M", table, isDefinedAs: formula)
    #expect(try Study(derivation).verdict(on: "T").kind == .refuted)
  }

  @Test(
    "counts what mpmath's outputs say", .tags(.derivation),
    arguments: [("", "0.5"), ("_a", "0.3"), ("_b", "0.5"), ("_c", "0.7"), ("_d", "0.9")])
  func counts(mark: String, threshold: String) throws {
    let θ = try #require(PrintedDecimal(threshold)).value
    let answers = try GradientDescentTests.rows.map { row -> (called: Bool, actual: Bool) in
      let output = Symbol("P(\(row.x1),\(row.x2))")
      let oracle = try #require(
        OracleValue.of(GradientDescentTests.name).first { $0.quantity == output })
      return (oracle.value > θ, row.label == 1)
    }
    try expectCounts(answers, mark)
  }

  @Test(
    "counts the XOR network's answers, by mpmath's outputs", .tags(.derivation), arguments: [0, 500, 4000])
  func network(rounds: Int) throws {
    let answers = try [false, true, true, false].enumerated().map { index, actual in
      let output = Symbol("y_\(rounds)^(\(index + 1))")
      let oracle = try #require(OracleValue.of(Self.name).first { $0.quantity == output })
      return (called: oracle.value > Rational(1, 2), actual: actual)
    }
    try expectCounts(answers, "_\(rounds)")
  }

  @Test("encloses the network's outputs", .tags(.enclosure), arguments: OracleValue.of(name))
  func enclosesOracle(oracle: OracleValue) throws {
    let enclosure = try #require(try Verified.chapter(Self.name).enclosures[oracle.quantity])
    #expect(encloses(enclosure, oracle))
    // Measured: at most 43 ulp, for an output close to 0.
    #expect(enclosure.ulpWidth <= 64)
  }

  @Test("answers the whole truth table only after training", .tags(.derivation))
  func learns() throws {
    let exacts = try Verified.chapter(Self.name).exacts
    #expect(exacts["accuracy_0"] == Rational(1, 2))
    #expect(exacts["accuracy_500"] == Rational(3, 4))
    #expect(exacts["accuracy_4000"] == Rational(1))
  }

  @Test("has no precision where nothing is called positive", .tags(.derivation))
  func undefinedPrecision() throws {
    let study = Study(ConfusionMatrix().derivation(overrides: ["θ": 1]))
    #expect(study.unbounded.contains("precision"))
    #expect(study.exacts["precision"] == nil)
    #expect(study.exacts["recall"] == Rational(0))
    #expect(study.exacts["TP"] == Rational(0) && study.exacts["FP"] == Rational(0))
  }

  @Test("calls an output on the threshold negative", .tags(.derivation))
  func onTheThreshold() {
    // With all weights of the first network 0, every output is ½ exactly.
    var zero: [Symbol: PrintedDecimal] = [:]
    for weight in ["v_11", "v_12", "v_20", "v_21", "v_22", "u_1", "u_2"] { zero[Symbol("\(weight)^[0]")] = 0 }
    let study = Study(ConfusionMatrix().derivation(overrides: zero))
    #expect(study.exacts["TP_0"] == Rational(0) && study.exacts["FP_0"] == Rational(0))
    #expect(study.exacts["FN_0"] == Rational(2) && study.exacts["TN_0"] == Rational(2))
  }

  /// Expects the counts and the scores, worked out here from the answers by their definitions.
  private func expectCounts(_ answers: [(called: Bool, actual: Bool)], _ mark: String) throws {
    let exacts = try Verified.chapter(Self.name).exacts
    func count(_ called: Bool, _ actual: Bool) -> Int { answers.count { $0 == (called, actual) } }
    let (TP, FP, FN, TN) = (count(true, true), count(true, false), count(false, true), count(false, false))
    for (cell, number) in [("TP", TP), ("FP", FP), ("FN", FN), ("TN", TN)] {
      #expect(exacts[Symbol(cell + mark)] == Rational(number), "\(cell)")
    }
    #expect(exacts[Symbol("accuracy" + mark)] == Rational(TP + TN, answers.count))
    #expect(exacts[Symbol("precision" + mark)] == Rational(TP, TP + FP))
    #expect(exacts[Symbol("recall" + mark)] == Rational(TP, TP + FN))
    // 2/(1/precision + 1/recall)
    let harmonic = Rational(2) / (Rational(TP + FP, TP) + Rational(TP + FN, TP))
    #expect(exacts[Symbol("F1" + mark)] == harmonic)
  }

  /// The product of matrices that the chapter defines its table by.
  private static func formula(in derivation: Derivation) throws -> MatrixFormula {
    let claim = try #require(derivation.claims.first { $0.id == "L1-01" })
    guard case .matrix(_, _, let formula, _, _) = claim.parts[0] else { throw NoTable() }
    return formula
  }

  private struct NoTable: Error {}
}
