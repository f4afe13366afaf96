import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("What is suggested where no author has chosen", .inTurn)
struct SuggestedWrongNumberTests {
  /// E = −ln σ(w·x), worked out by hand: with x = 2 and w = 0.5, ∂E/∂w = −2·(1 − σ(1)) = −0.537883.
  private static func crossEntropy(weight: PrintedDecimal = "0.5") -> Derivation {
    var d = Derivation()
    let (x, w) = (d.given("x", 2), d.given("w", weight, as: .weight))
    let p = d.let("p", sigmoid(d.let("z", w * x)))
    let error = d.let("E", -log(p))
    d.gradient(of: error, by: w)
    return d
  }

  @Test("has no slip of a square where there is none, and the weight's own input among the factors forgotten")
  func crossEntropy() throws {
    let d = Self.crossEntropy()
    let puzzles = Study(d).puzzles(d.suggestedWrongNumbers(of: .symbol("E")), digits: 6)
    // σ(1) = 0.731059 and ∂E/∂p = −1/0.731059 = −1.367879: without σ′ −2.73576, with σ for σ′ −2, without x half of it.
    let found = Dictionary(uniqueKeysWithValues: puzzles.map { ($0.wrong.slip.id, $0.found) })
    #expect(found["derivative-forgotten"] == "−2.73576")
    #expect(found["sign-flipped"] == "0.537883")
    #expect(found["activation-for-derivative"] == "−2.00000")
    #expect(found["factor-forgotten"] == "−0.268941")
    #expect(found["half-kept"] == nil && found["half-dropped"] == nil)
  }

  @Test("asks about no derivative that isn't shown")
  func hidden() {
    var d = Derivation()
    let (x, w) = (d.given("x", 2), d.given("w", "0.5", as: .weight))
    let y = d.let("y", w * x)
    #expect(d.suggestedWrongNumbers(of: y).isEmpty)
    d.partial(of: y, by: w)
    #expect(d.suggestedWrongNumbers(of: y).isEmpty)
    d.gradient(of: y, by: w)
    #expect(!d.suggestedWrongNumbers(of: y).isEmpty)
  }

  @Test(
    "nudges a weight by one unit of its last decimal where that is neither much nor nothing",
    arguments: zip(
      ["0.5", "0.50", "0.125", "0.1250", "0.12500", "3"] as [PrintedDecimal],
      ["0.01", "0.01", "0.001", "0.0001", "0.01", "0.01"] as [PrintedDecimal]))
  func amount(weight: PrintedDecimal, amount: PrintedDecimal) throws {
    let nudge = try #require(Self.crossEntropy(weight: weight).suggestedNudge(of: .symbol("E")))
    #expect(nudge == Nudge(variable: "w", amount: amount, output: "E", derivative: "∂E/∂w"))
  }
}
