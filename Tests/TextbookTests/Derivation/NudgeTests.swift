import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("A nudge", .inTurn)
struct NudgeTests {
  /// E = (w·x)², of which a nudge of w is known exactly.
  private static func derivation() -> Derivation {
    var d = Derivation()
    let (x, w) = (d.given("x", 3), d.given("w", "0.5", as: .weight))
    let y = d.let("y", w * x)
    let error = d.let("E", y.squared)
    d.nudge(w, by: "0.01", watching: error)
    d.gradient(of: error, by: w)
    return d
  }

  @Test("moves what is watched, and the derivative predicts nearly how far")
  func moves() throws {
    let derivation = Self.derivation()
    let nudge = try #require(
      derivation.steps.compactMap { if case .nudge(let nudge) = $0 { nudge } else { nil } }.first)
    let outcome = try #require(Study(derivation).outcome(of: nudge))
    #expect(outcome.before == "0.5")
    #expect(outcome.after == "0.51")
    // (0.51·3)² = 2.3409, (0.5·3)² = 2.25, and 2·9·0.5·0.01 = 0.09, worked out by hand.
    #expect(("2.3409" as PrintedDecimal).isRounding(ofAllOf: outcome.output))
    #expect(("0.0909" as PrintedDecimal).isRounding(ofAllOf: outcome.moved))
    #expect(("0.0900" as PrintedDecimal).isRounding(ofAllOf: outcome.predicted))
  }

  @Test("leaves everything else where it was")
  func others() {
    let derivation = Self.derivation()
    #expect(derivation == Self.derivation())
    #expect(Study(derivation).text(of: "E") == "2.25")
  }
}
