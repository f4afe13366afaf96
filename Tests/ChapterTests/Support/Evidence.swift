import NumericCore
import Testing

@testable import Textbook

/// Expects a counterexample to prove something: two enclosures that are not empty, bounded and disjoint.
func expectApart(_ point: Counterexample, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(!point.left.isEmpty && !point.right.isEmpty, sourceLocation: sourceLocation)
  #expect(point.left.isBounded && point.right.isBounded, sourceLocation: sourceLocation)
  #expect(
    point.left.isCertainlyLess(than: point.right) || point.right.isCertainlyLess(than: point.left),
    sourceLocation: sourceLocation)
}

/// Expects points that refute formulas, without a look for the slip behind them: where there is none, that search goes
/// through every pair of slips.
func expectApart(
  _ claim: Claim, in derivation: Derivation, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let points = claim.parts.compactMap { part -> Counterexample? in
    guard case .equal(let left, let right, let condition) = part,
      case .different(let point) = derivation.quantities.compare(left, right, under: condition)
    else { return nil }
    return point
  }
  try #require(!points.isEmpty, sourceLocation: sourceLocation)
  for point in points { try expectApart(point, sourceLocation: sourceLocation) }
}

/// Expects a claim to be about these givens, as printed, and the chapter to run with them.
func expectGivens(_ id: String, _ givens: [(Symbol, String)], in chapter: String) throws {
  let study = try Verified.chapter(chapter)
  let verdict = try study.verdict(on: id)
  let stated = verdict.findings.compactMap { finding -> (Symbol, String)? in
    guard case .given(.symbol(let name), let decimal) = finding.assertion else { return nil }
    return (name, decimal.description)
  }
  #expect(verdict.findings.allSatisfy { $0.kind == .reproduced })
  #expect(stated.map(\.0) == givens.map(\.0))
  #expect(stated.map(\.1) == givens.map(\.1))
  for (name, number) in givens {
    #expect(study.exacts[name] == PrintedDecimal(number)?.value, "\(name)")
  }
}
