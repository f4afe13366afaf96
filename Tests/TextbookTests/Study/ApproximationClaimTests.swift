import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Claim that a value comes close to a decimal", .tags(.derivation), .inTurn)
struct ApproximationClaimTests {
  @Test(
    "holds as far as the value rounds to the printed digits",
    arguments: [
      ("1.75", "2", Verdict.Kind.certified), ("1.5", "2", .certified), ("1.5", "1", .certified),
      ("1.49", "2", .refuted), ("-1.75", "2", .refuted), ("1.75", "1.7", .certified),
      ("1.749", "1.8", .refuted),
      ("0.02", "0", .certified),
    ])
  func rounds(value: String, printed: String, kind: Verdict.Kind) throws {
    let verdict = try verdict(on: value, printed)
    #expect(verdict.kind == kind)
  }

  @Test("says what the value is, two digits further, and looks for no slip behind it", .tags(.mutant))
  func refuted() throws {
    let verdict = try verdict(on: "-1.0067", "1")
    let text = VerdictText(verdict, language: .en)
    #expect(text.claimed.plain == "y ≈ 1")
    #expect(text.lines.map(\.plain) == ["right: y ≈ −1.01"])
    #expect(verdict.diagnosis == nil)
    #expect(ClaimRecord(verdict, chapter: "test").corrected == "−1.01")
  }

  @Test("does not apply to other givens")
  func overridden() throws {
    #expect(try verdict(on: "2", "2", overrides: ["x": 3]).kind == .notApplicable)
  }

  @Test("about what has no value is undecided", .tags(.mutant))
  func undefined() {
    var d = Derivation()
    let x = d.given("x", 0)
    let y = d.let("y", 1 / x)
    d.claim("T", [.approximates(y, 1)])
    #expect(Study(d).verdicts[0].kind == .undecided)
  }

  private func verdict(
    on value: String, _ printed: String, overrides: [Symbol: PrintedDecimal] = [:]
  ) throws -> Verdict {
    var d = Derivation(overrides: overrides)
    let x = d.given("x", try #require(PrintedDecimal(value)))
    let y = d.let("y", x + 0)
    d.claim("T", [.approximates(y, try #require(PrintedDecimal(printed)))])
    return Study(d).verdicts[0]
  }
}
