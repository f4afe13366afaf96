import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Chance hits", .inTurn)
struct ChanceHitsTests {
  @Test("are the share that the slips explain of the numbers as near as the answer")
  func share() {
    // 1 away from 3: a room of 2. One set of 0.02 in it, and the same again.
    var chance = ChanceHits(for: 2, right: [3])
    chance.add(Interval(2.49).hull(Interval(2.51)))
    #expect((chance.share - 0.01).magnitude < 1e-9)
    chance.add(Interval(2.495).hull(Interval(2.505)))
    #expect((chance.share - 0.01).magnitude < 1e-9)
    // Another half over it, and one too far off.
    chance.add(Interval(2.5).hull(Interval(2.53)))
    #expect((chance.share - 0.02).magnitude < 1e-9)
    chance.add(Interval(5).hull(Interval(5.5)))
    #expect((chance.share - 0.02).magnitude < 1e-9)
    #expect(!chance.isEvidence)
  }

  @Test("are certain where the answer is a right value, and counted from the nearest one")
  func nearest() {
    var chance = ChanceHits(for: 2, right: [3, 2])
    chance.add(Interval(2))
    #expect(!chance.isEvidence)
    #expect(!ChanceHits(for: 2, right: [.nan]).isEvidence)
  }

  @Test("of several numbers together are rarer: the room that the boxes take")
  func together() {
    // Rooms of 2 and 4. A box of 0.1 × 0.2, one half over it, one beside, one too far off in one of the two.
    var chance = ChanceHits(for: [2, 5], right: [3, 7])
    func add(_ x: Double, _ y: Double) {
      chance.add([Interval(x).hull(Interval(x + 0.1)), Interval(y).hull(Interval(y + 0.2))])
    }
    add(2.5, 6)
    #expect((chance.share(of: [0, 1]) - 0.02 / 8).magnitude < 1e-9)
    #expect((chance.share(of: [0]) - 0.05).magnitude < 1e-9)
    #expect((chance.share(of: [1]) - 0.05).magnitude < 1e-9)
    add(2.55, 6.1)
    #expect((chance.share(of: [0, 1]) - 0.035 / 8).magnitude < 1e-9)
    add(2.2, 5.5)
    #expect((chance.share(of: [0, 1]) - 0.055 / 8).magnitude < 1e-9)
    add(2.2, 9.5)
    #expect((chance.share(of: [0, 1]) - 0.055 / 8).magnitude < 1e-9)
    #expect((chance.share(of: [0, 1], rounding: [0.1, 0.2]) - 0.02 / 8).magnitude < 1e-9)
  }

  @Test(
    "are not counted for what leaves the right value as it is, and where one set is too many there are none")
  func unchanged() {
    var chance = ChanceHits(for: 2, right: [3])
    chance.add(Interval(3) + .halfUnit(2))
    #expect(chance.share == 0 && chance.isEvidence(oneMore: .halfUnit(2)))
    // A tenth is a twentieth of the room.
    #expect(!chance.isEvidence(oneMore: .halfUnit(1)))
  }
}
