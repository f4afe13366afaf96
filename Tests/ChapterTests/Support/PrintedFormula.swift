import NumericCore
import Testing
import Textbook

/// A claim and the formulas that it states, as the lecture prints them.
struct PrintedFormula: CustomTestStringConvertible {
  let claim: String
  let lines: [String]

  init(_ claim: String, _ lines: String...) { self.init(claim, lines) }

  init(_ claim: String, _ lines: [String]) {
    self.claim = claim
    self.lines = lines
  }

  var testDescription: String { "\(claim): \(lines[0])" }
}

/// Expects a claim to state exactly these formulas.
func expectStated(_ formula: PrintedFormula, in chapter: String) throws {
  let verdict = try Verified.chapter(chapter).verdict(on: formula.claim)
  #expect(verdict.findings.map(\.assertion.formulaText) == formula.lines)
}

extension Assertion {
  /// The two sides of a formula in Unicode; nil for what is no formula.
  var formulaText: String? {
    switch self {
    case .equal(let left, let right, _), .defines(let left, let right, _), .rule(let left, let right),
      .shows(let left, let right):
      "\(left.unicode) = \(right.unicode)"
    case .cases(let formula, let pieces):
      "\(formula.unicode) = "
        + pieces.map { "\($0.formula.unicode) where \($0.subject.unicode) \($0.range.rawValue) 0" }
        .joined(separator: ", ")
    case .atMost(let formula, let bound, _, _): "\(formula.unicode) ≤ \(bound.unicode)"
    case .prints, .approximates, .given, .matrix, .runs, .states: nil
    }
  }
}
