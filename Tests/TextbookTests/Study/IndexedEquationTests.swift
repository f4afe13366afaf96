import class Foundation.JSONEncoder
import class Foundation.JSONSerialization
import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Claim of an equation with indices", .tags(.derivation), .inTurn)
struct IndexedEquationTests {
  @Test("is proved when the equation holds for every value")
  func proved() {
    let verdict = decided(wkj * hj)
    #expect(verdict.kind == .proved)
    #expect(
      verdict.claim.parts.map { $0.text(.en).plain } == [
        "y₁₃ = w₁₃·h₃", "y₁₄ = w₁₄·h₄", "y₂₃ = w₂₃·h₃", "y₂₄ = w₂₄·h₄",
      ])
    #expect(VerdictText(verdict, language: .ko).claimed.plain == "yₖⱼ = wₖⱼ·hⱼ (k = 1, 2; j = 3, 4)")
  }

  @Test("is refuted when it fails for one value alone", .tags(.mutant))
  func refuted() {
    // Right but for k = 2, j = 4, where the derivation adds 1.
    var d = network
    let (w24, h4): (Expression, Expression) = (.symbol("w_24"), .symbol("h_4"))
    d.quantities.redefine("y_24", as: .formula(w24 * h4 + 1))
    d.claim("T", ykj, is: wkj * hj, forAll: ["k": 1...2, "j": 3...4])
    let verdict = Study(d).verdicts[0]
    #expect(verdict.findings.map(\.kind) == [.proved, .proved, .proved, .refuted])
    #expect(verdict.kind == .refuted)
  }

  @Test("tells its condition once, and the gravest of its findings")
  func condition() {
    let condition = Condition(
      ko: "켜져 있을 때", en: "if on", positive: [3, 4].map { .symbol(Symbol("h_\($0)")) })
    let verdict = decided(wkj * relu(hj), provided: condition)
    #expect(verdict.kind == .conditional)
    let lines = VerdictText(verdict, language: .en).lines.map(\.plain)
    #expect(lines.count == 2)
    #expect(lines.first == "holds: if on")
    #expect(lines.last?.hasPrefix("outside it, at ") == true)
  }

  @Test("names each of several equations beside its condition")
  func several() throws {
    var d = network
    let y13 = Expression.symbol("w_13") * .symbol("h_3")
    d.claim(
      Claim(
        "T",
        [
          IndexedEquation(ykj, is: wkj * relu(hj), for: ["k": 1...2, "j": 3...4]),
          IndexedEquation(ykj, is: 2 * wkj * hj, for: ["k": 1...2, "j": 3...4]),
        ],
        provided: Condition(
          ko: "켜져 있을 때", en: "if on", positive: [3, 4].map { .symbol(Symbol("h_\($0)")) }),
        and: [.equal(ykj.replacing("k", by: 1).replacing("j", by: 3), y13, nil)]))
    let verdict = Study(d).verdicts[0]
    #expect(verdict.kind == .refuted)
    let text = VerdictText(verdict, language: .en)
    #expect(text.lines.map(\.plain).contains("holds (yₖⱼ): if on"))
    #expect(text.lines.count { $0.plain.hasPrefix("they differ even if on") } == 1)
    #expect(text.claimed.plain.hasSuffix("(k = 1, 2; j = 3, 4), y₁₃ = w₁₃·h₃"))
    let json = try JSONEncoder().encode(ClaimRecord(verdict, chapter: "t"))
    let record = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(record["printed"] as? String == text.claimed.plain)
    #expect((record["parts"] as? [Any])?.count == 9)
  }

  @Test("of many quantities is refuted near the givens, and names only the values moved")
  func nearTheGivens() throws {
    var d = Derivation()
    let x = (1...9).map { d.given(Symbol("x_\($0)"), 1) }
    let y = d.let("y", x.dropFirst().reduce(x[0]) { $0 + $1 })
    // With all x at 1 the two sides agree.
    d.claim("T", y, is: x.dropFirst().reduce(x[0].squared) { $0 + $1 })
    let verdict = Study(d).verdicts[0]
    let point = try #require(verdict.findings[0].counterexample)
    #expect(point.moved.map(\.symbol) == ["x_1"])
    #expect(point.left.isDisjoint(from: point.right))
    let line = try #require(
      VerdictText(verdict, language: .en).lines.map(\.plain).first { $0.contains("at x") })
    #expect(line.contains("at x₁ = \(point.moved[0].value.expression.unicode), all else as given: "))
  }

  private func decided(_ right: Expression, provided condition: Condition? = nil) -> Verdict {
    var d = network
    d.claim("T", ykj, is: right, forAll: ["k": 1...2, "j": 3...4], provided: condition)
    return Study(d).verdicts[0]
  }
}

// MARK: - Fixtures

private let (ykj, wkj, hj): (Expression, Expression, Expression) = (
  .symbol("y_kj"), .symbol("w_kj"), .symbol("h_j")
)

/// Four products y_kj = w_kj·h_j.
private let network: Derivation = {
  var d = Derivation()
  for j in 3...4 { d.given(Symbol("h_\(j)"), PrintedDecimal(j)) }
  for k in 1...2 {
    for j in 3...4 {
      let w = d.given(Symbol("w_\(k)\(j)"), PrintedDecimal(k + j))
      d.let(Symbol("y_\(k)\(j)"), w * .symbol(Symbol("h_\(j)")))
    }
  }
  return d
}()
