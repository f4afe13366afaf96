import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Rounding chain", .tags(.printedValue), .inTurn)
struct RoundingChainTests {
  @Test(
    "takes each factor as the lecture printed it before, and says which way the print was found",
    arguments: [
      // 0.731·0.731 = 0.534361, while σ(1)² = 0.534446…
      ("0.534", .both), ("0.5344", .both), ("0.53436", .displayed), ("0.53445", .unrounded),
      ("0.54", .neither),
    ] as [(PrintedDecimal, RoundingChain.Source)])
  func factors(printed: PrintedDecimal, source: RoundingChain.Source) throws {
    let verdict = verdict(printed) { d, h in d.claim("T-1", h, prints: "0.731") }
    let chain = try #require(verdict.findings[0].chain)
    #expect(chain.source == source)
    #expect(chain.displayed?.exact == Rational(534_361, 1_000_000))
    #expect(chain.arithmetic?.unicode == "0.731·0.731")
    #expect(chain.isShown == false)
    #expect(PrintedDecimal("0.534446645").isRounding(ofAllOf: chain.unrounded.enclosure))
  }

  @Test("does not take what another lecture printed, or what this one prints later", .tags(.mutant))
  func otherPrints() throws {
    for id in ["U-1", "T-3"] {
      let verdict = verdict("0.53436", after: id == "T-3") { d, h in
        d.claim(Claim(id, [printing(h, "0.731")]))
      }
      let chain = try #require(verdict.findings[0].chain)
      #expect(chain.source == .neither)
      #expect(chain.arithmetic == nil)
      #expect(chain.isRounded == false)
    }
  }

  @Test("takes the last of several prints, and goes through what was not printed to what was")
  func lastPrint() throws {
    // 0.73 − 1 = −0.27, which was not printed itself; its square is 0.0729.
    var d = Derivation()
    let h = d.let("h", sigmoid(d.given("x", 1)))
    let miss = d.let("m", h - 1)
    d.claim("T-0", h, prints: "0.7311")
    d.claim("T-1", h, prints: "0.73")
    d.claim("T-2", d.let("q", miss.squared), prints: "0.0729")
    let verdict = Study(d).verdicts[2]
    let chain = try #require(verdict.findings[0].chain)
    #expect(chain.displayed?.exact == Rational(729, 10_000))
    #expect(chain.arithmetic == nil)
    #expect(chain.source == .displayed)
    #expect(verdict.kind == .refuted)
  }

  @Test("follows a restated number back to where it came from")
  func restated() throws {
    // 1/3 restated as 0.33: times three is 0.99, and 1 unrounded.
    func verdict(_ printed: PrintedDecimal) -> Verdict {
      var d = Derivation()
      let third = d.let("a", d.given("one", 1) / 3)
      let again = d.given("b", "0.33", restating: third)
      d.claim("T", d.let("c", 3 * again), prints: printed)
      return Study(d).verdicts[0]
    }
    let stated = try #require(verdict("0.99").findings[0].chain)
    #expect(verdict("0.99").kind == .certified)
    #expect(stated.unrounded.exact == Rational(1))
    #expect(stated.source == .displayed)
    #expect(verdict("1.00").kind == .refuted)
    #expect(verdict("1.00").findings[0].chain?.source == .unrounded)
  }

  @Test("of a quantity after rounds has only the unrounded value")
  func afterRounds() throws {
    var d = smallNetwork()
    d.claim("T", "E^(3)".e, prints: d.printed("E^(3)"))
    let chain = try #require(Study(d).verdicts[0].findings[0].chain)
    #expect(chain.displayed == nil)
    #expect(chain.source == .unrounded)
  }

  @Test("is told where the two ways part, in both languages")
  func words() {
    let verdict = verdict("0.53445") { d, h in d.claim("T-1", h, prints: "0.731") }
    #expect(
      VerdictText(verdict, language: .en).lines.map(\.plain) == [
        "from the numbers printed before: 0.731·0.731 = 0.534361; carried on unrounded: 0.53444665; "
          + "the slide printed the unrounded result"
      ])
    #expect(
      VerdictText(verdict, language: .ko).lines.map(\.plain) == [
        "앞에 적힌 숫자로 계산하면: 0.731·0.731 = 0.534361; 반올림하지 않고 이어 가면: 0.53444665; "
          + "슬라이드의 숫자는 반올림하지 않고 계산한 것입니다"
      ])
  }

  /// The verdict on p = h² with h = σ(1), after what `state` claims, or before it.
  private func verdict(
    _ printed: PrintedDecimal, after isLater: Bool = false, _ state: (inout Derivation, Expression) -> Void
  ) -> Verdict {
    var d = Derivation()
    let h = d.let("h", sigmoid(d.given("x", 1)))
    let p = d.let("p", h * h)
    if !isLater { state(&d, h) }
    d.claim("T-2", p, prints: printed)
    if isLater { state(&d, h) }
    return Study(d).verdicts.first { $0.claim.id == "T-2" }!
  }

  private func printing(_ value: Expression, _ decimal: PrintedDecimal) -> Assertion {
    .prints(value, decimal, shown: nil, frame: nil)
  }
}
