import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("What later claims made of a wrong one", .inTurn)
struct ConsequenceTests {
  /// The consequences of the first claim.
  private func consequences(_ state: (inout Derivation) -> Void) -> [String: Consequence.Outcome] {
    var d = Derivation()
    state(&d)
    let study = Study(d)
    let found = study.consequences(of: study.verdicts[0])
    return Dictionary(uniqueKeysWithValues: found.map { ($0.claimID, $0.outcome) })
  }

  @Test("A number is carried on, or not, or its digits do not tell", .tags(.derivation))
  func numbers() {
    let found = consequences { d in
      let x = d.given("x", "1.23")
      let a = d.let("a", 2 * x)
      d.claim("L1-01", a, prints: "2.56")
      d.claim("L1-02", d.let("b", a * 3), prints: "7.68")
      d.claim("L1-03", d.let("c", a * 5), prints: "12.3")
      d.claim("L1-04", d.let("e", a / 1000), prints: "0.00")
      d.claim("L1-05", d.let("f", a + 1), prints: "9.99")
      d.claim("L1-06", d.let("g", x + 1), prints: "2.23")
    }
    #expect(found == ["L1-02": .carriedOn, "L1-03": .notCarriedOn, "L1-04": .ofEither])
  }

  @Test("Only later slides of the same lecture are affected")
  func later() {
    let found = consequences { d in
      let a = d.let("a", 2 * d.given("x", 1))
      d.claim("L1-05", a, prints: 3)
      d.claim("L1-04", d.let("b", a * 2), prints: 6)
      d.claim("L2-09", d.let("c", a * 2), prints: 6)
    }
    #expect(found.isEmpty)
  }

  @Test("A number goes through the relations that the lecture states")
  func statedRelation() {
    let found = consequences { d in
      let (x, y) = (d.given("x", 1), d.given("y", 2))
      let a = d.let("a", 2 * x)
      let sum = d.let("s", 2 * x + y)
      d.claim("L1-01", a, prints: 3)
      d.claim("L1-02", sum, is: a + y)
      d.claim("L1-03", sum, prints: 5)
    }
    #expect(found == ["L1-03": .carriedOn])
  }

  @Test("A displayed difference without a name is put in wherever it stands")
  func unnamed() {
    let found = consequences { d in
      let (t, y) = (d.given("t", 1), d.given("y", "0.25"))
      let error = d.let("E", (t - y).squared / 2)
      d.claim("L1-01", t - y, prints: "0.5", frame: Frame(error, "_²/2"))
      d.claim("L1-02", error, prints: "0.125")
    }
    #expect(found == ["L1-02": .carriedOn])
  }

  @Test("A wrong formula is carried on by a formula that follows from it, and by a number")
  func formulas() {
    let found = consequences { d in
      let (x, w) = (d.given("x", 2), d.given("w", "0.5"))
      let y = d.let("y", (w * x).squared)
      let dy = d.gradient(of: y, by: w)
      d.claim("L1-01", dy[w], is: 2 * w * x)
      d.claim("L1-02", d.let("s", dy[w] * 3), is: 6 * w * x)
      d.claim("L1-03", d.let("r", dy[w] + 1), is: 2 * w * x.squared + 1)
      d.claim("L1-04", dy[w], prints: 2)
      d.claim("L1-05", .symbol("s"), is: 3 * dy[w])
    }
    // The last is true of any dy: it says nothing.
    #expect(found == ["L1-02": .carriedOn, "L1-03": .notCarriedOn, "L1-04": .carriedOn])
  }

  @Test("A chapter that goes on with the wrong formula under another name carries it on")
  func namesake() {
    let found = consequences { d in
      let (x, w) = (d.given("x", 2), d.given("w", "0.5"))
      let share = d.let("a", x * w / (w + 1))
      d.claim("L1-01", share, is: x * w)
      let simple = d.let("b", w * x)
      d.claim("L1-02", d.let("c", simple * 2), prints: 2)
    }
    #expect(found == ["L1-02": .carriedOn])
  }

  @Test("A right claim has no consequences")
  func right() {
    let found = consequences { d in
      let a = d.let("a", 2 * d.given("x", 1))
      d.claim("L1-01", a, prints: 2)
      d.claim("L1-02", d.let("b", a * 2), prints: 4)
    }
    #expect(found.isEmpty)
  }
}
