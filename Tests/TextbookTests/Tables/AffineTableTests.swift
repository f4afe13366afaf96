import NumericCore
import TestSupport
import Testing
import Training

@testable import Pages
@testable import Textbook

@Suite("A table called linear", .tags(.derivation), .inTurn)
struct AffineTableTests {
  @Test("is proved with the map that gives it")
  func proved() {
    // s = −1.5 + x₁ + 0.5·x₂ and r = 2 at the corners of the square, by hand.
    let verdict = claim(square(["-1.5", "-1", "-0.5", "0"], [2, 2, 2]), isAffine: true)
    #expect(verdict.kind == .proved)
    #expect(evidence(of: verdict) == ["an affine column: s = −1.5 + x₁ + 0.5·x₂", "an affine column: r = 2"])
  }

  @Test("with one wrong entry is refuted, and every entry that can be the wrong one named", .tags(.mutant))
  func refuted() {
    let verdict = claim(square(["-1.5", "-1", "-0.5", "0.5"], [2, 2, 2]), isAffine: true)
    #expect(verdict.kind == .refuted)
    let lines = VerdictText(verdict, language: .en).lines.map(\.plain)
    // By hand: f(0, 0) + f(1, 1) must be f(0, 1) + f(1, 0) = −1.5.
    // Of the four changes only one gives both inputs the same weight.
    #expect(lines[0] == "right: s(0, 1) = −0.5")
    #expect(lines[4] == "the other rows give s = −1.5 + x₁ + 0.5·x₂, so s(1, 1) = 0; the table has 0.5")
    #expect(lines[5] == "an affine column: r = 2")
    let why =
      "one entry is misprinted: with s(0, 1) = −0.5 it is s = −1.5 + x₁ + x₂, with one weight for all inputs"
    #expect(lines[6] == "why: \(why), whose sign is AND")
  }

  @Test("names all entries that can be wrong where none is simpler than the others", .tags(.mutant))
  func noneSimpler() {
    // By hand: the four repairs give −0.5 + 2.5·x₁ + 4·x₂, 4·x₂ + x₁ and so on, none with equal weights.
    let verdict = claim(square([0, 4, 1, "4.5"], [2, 2, 2]), isAffine: true)
    #expect(
      verdict.findings[0].corrected?.text
        == "s(0, 0) = 0.5, or s(0, 1) = 3.5, or s(1, 0) = 0.5, or s(1, 1) = 5")
    #expect(verdict.cause == nil)
  }

  @Test("names the one wrong entry where there is only one")
  func oneEntry() {
    // Four points of a line, and a fifth beside it: only that one can be wrong.
    let rows: [(PrintedDecimal, PrintedDecimal)] = [(0, 1), (1, 3), (2, 5), (3, "6.99"), (4, 9)]
    let verdict = claim(line(rows), isAffine: true)
    #expect(verdict.findings[0].corrected?.text == "y(3) = 7")
  }

  @Test("with two wrong entries says that no single one repairs it", .tags(.mutant))
  func twoEntries() {
    let verdict = claim(line([(0, 0), (1, 1), (2, 2), (3, 4), (4, 7)]), isAffine: true)
    #expect(verdict.kind == .refuted)
    #expect(verdict.findings[0].corrected?.text == "y: no single entry repairs it")
  }

  @Test("is decided exactly: one part in 10²⁰ is enough", .tags(.mutant))
  func exact() {
    let off: PrintedDecimal = "2.00000000000000000001"
    #expect(claim(line([(0, 0), (1, 1), (2, 2)]), isAffine: true).kind == .proved)
    #expect(claim(line([(0, 0), (1, 1), (2, off)]), isAffine: true).kind == .refuted)
  }

  @Test("that gives two values for one input is refuted", .tags(.mutant))
  func twoValues() { #expect(claim(line([(1, 0), (1, 1)]), isAffine: true).kind == .refuted) }

  @Test(
    "called non-linear is proved where some column has no map, and refuted with the map elsewhere",
    .tags(.mutant))
  func nonLinear() {
    let verdict = claim(AffineTable(.exclusiveOr, isAffine: false))
    #expect(verdict.kind == .proved)
    #expect(evidence(of: verdict) == ["the other rows give Y = A + B, so Y(1, 1) = 2; the table has 0"])
    #expect(AffineTable(.exclusiveOr, isAffine: true).maps[0] == nil)
    let wrong = claim(line([(0, 1), (1, 3), (2, 5)]), isAffine: false)
    #expect(wrong.kind == .refuted)
    #expect(wrong.findings[0].corrected?.text == "y = 1 + 2·x")
  }

  @Test("takes the exclusive or as the lecture prints it (L1-05, L1-19)")
  func exclusiveOr() {
    let rows = DataTable.exclusiveOr.rows.map { ($0.inputs + $0.outputs).map(\.description).joined() }
    #expect(rows == ["000", "011", "101", "110"])
  }
}

@Suite("The affine map through points", .tags(.derivation), .inTurn)
struct AffineFitTests {
  @Test("goes through them all, whatever their number", arguments: 1...6, [1, 7, 42])
  func throughPoints(dimensions: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func number() -> Rational { Rational(Int.random(in: -20...20, using: &random), 7) }
    let coefficients = (0...dimensions).map { _ in number() }
    let points = (0..<2 * dimensions + 2).map { _ in (0..<dimensions).map { _ in number() } }
    let values = points.map { point in
      zip(coefficients.dropFirst(), point).reduce(coefficients[0]) { $0 + $1.0 * $1.1 }
    }
    let fit = try #require(AffineFit(points: points, values: values))
    #expect(fit.isUnique && fit.coefficients == coefficients)
    var wrong = values
    wrong[0] = wrong[0] + Rational(1, 1_000_000)
    #expect(AffineFit(points: points, values: wrong) == nil)
  }

  @Test("is not unique where the points leave something open")
  func open() throws {
    let fit = try #require(
      AffineFit(points: [[1, 2], [2, 4]], values: [3, 5]))
    #expect(!fit.isUnique)
    #expect(fit.value(at: [1, 2]) == 3 && fit.value(at: [2, 4]) == 5)
  }
}

@Suite("A table of steps", .tags(.derivation), .inTurn)
struct StepTableTests {
  @Test("holds where a threshold parts the inputs, or is refuted", .tags(.mutant), arguments: cases)
  func holds(rows: [(PrintedDecimal, PrintedDecimal)], kind: Verdict.Kind, first: String?) {
    let table = line(rows)
    let found = claim(StepTable(table))
    #expect(found.kind == kind)
    #expect(VerdictText(found, language: .en).lines.first?.plain == first)
  }

  static let cases: [([(PrintedDecimal, PrintedDecimal)], Verdict.Kind, String?)] = [
    ([(-1, 0), ("0.5", 1)], .proved, nil),
    ([(-1, 0), (0, 0), ("0.5", 1)], .proved, nil),
    // The threshold may be anywhere: the lecture prints none.
    ([(-1, 1), ("-1.5", 0)], .proved, nil),
    ([(2, 0)], .proved, nil),
    (
      [(-1, 0), ("0.0", 1)], .proved,
      "the lecture does not print the function; if it is a step, it must be 1 at 0"
    ),
    ([(0, 0), ("0.0", 1)], .refuted, "right: no step sends 0 to 0 and 0.0 to 1"),
    ([(-1, 1), ("0.5", 0)], .refuted, "right: no step sends 0.5 to 0 and −1 to 1"),
    ([("0.5", 2)], .refuted, "right: a step is 0 or 1"),
  ]
}

// MARK: - Fixtures

/// (x₁, x₂) → (s, r) at the four corners of the unit square; r repeats its last value.
private func square(_ s: [PrintedDecimal], _ r: [PrintedDecimal]) -> DataTable {
  let corners: [[PrintedDecimal]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
  let outputs = zip(s, r + [r.last!]).map { [$0, $1] }
  return DataTable(
    ["x_1", "x_2"], to: ["s", "r"], rows: zip(corners, outputs).map { .init(inputs: $0, outputs: $1) })
}

private func line(_ rows: [(PrintedDecimal, PrintedDecimal)]) -> DataTable {
  DataTable(["x"], to: ["y"], rows: rows.map { .init(inputs: [$0.0], outputs: [$0.1]) })
}

private func claim(_ table: DataTable, isAffine: Bool) -> Verdict {
  claim(AffineTable(table, isAffine: isAffine))
}

private func claim(_ statement: some Statement) -> Verdict {
  verdict { $0.claim("T", states: statement) }
}

private func evidence(of verdict: Verdict) -> [String] {
  VerdictText(verdict, language: .en).evidence.map(\.plain)
}
