import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Accidental hits")
struct AccidentalHitsTests {
  /// y = 2, printed as 1 or so.
  private func hits(_ printed: PrintedDecimal...) -> AccidentalHits {
    var d = Derivation()
    let y = d.let("y", d.given("x", 1) + 1)
    return AccidentalHits(printed.map { .prints(y, $0) }, in: d)
  }

  @Test("are expected as often as candidates are near, times the digit's share of their room")
  func expected() {
    // 1.0 is one away from 2: a room of 2 around it, in which a candidate hits one tenth with a chance of 1/20.
    var hits = hits("1.0")
    #expect(hits.chance(of: [0]) == 0.05)
    // Two near, and one of them twice; one too far off; the right value itself.
    for value in [1.0, 0.3, 0.3, 2.5, 2.0] { hits.add([value]) }
    #expect(hits.expected(of: [0]) == 2 * 0.05)
  }

  @Test("of several numbers together are rarer")
  func together() {
    let hits = hits("1.0", "3.00")
    #expect(hits.chance(of: [0, 1]) == 0.05 * 0.005)
    #expect(!hits.isHopeless)
  }

  @Test("rule a pair out from the start where the print is only a few units off")
  func hopeless() {
    #expect(hits("2.1").isHopeless)
    #expect(hits("2").isHopeless)
    // A tenth is a hundredth of the room where that reaches 5 either way.
    #expect(hits("6.9").isHopeless)
    #expect(!hits("7.1").isHopeless)
  }
}
