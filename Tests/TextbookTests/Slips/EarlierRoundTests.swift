import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// A slope of the round before, and a central difference divided by h, against the same worked out by hand.
@Suite("A slip across rounds, and one in a difference", .tags(.derivation), .inTurn)
struct EarlierRoundTests {
  private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private func values(_ slip: Slip, _ derivation: Derivation, _ target: Symbol) -> [Double] {
    slip.variants(derivation, [target]).map { variant in
      var doubles = variant.derivation.doubles
      return doubles(target)
    }
  }

  private func isNear(_ value: Double, _ other: Double) -> Bool {
    (value - other).magnitude <= 1e-12 * other.magnitude
  }

  @Test("The slope of each unit may be that of the round before, and is no other unit's")
  func earlierSlope() throws {
    let (x, t, eta, w, v) = (0.83, 0.27, 0.5, 0.6, -1.1)
    func pass(_ w: Double, _ v: Double) -> (h: Double, o: Double, w: Double, v: Double) {
      let h = logistic(w * x), o = logistic(v * h)
      let delta = -(t - o) * o * (1 - o)
      return (h, o, w - eta * delta * v * h * (1 - h) * x, v - eta * delta * h)
    }
    let first = pass(w, v)
    let second = pass(first.w, first.v)
    func gradient(_ o: Double, _ h: Double) -> Double {
      -(t - second.o) * o * (1 - o) * first.v * h * (1 - h) * x
    }
    let target = Symbol.partial(of: "E^(2)", by: "u")
    let early = values(.slopeOfEarlierRound, twoRounds(), target)
    #expect(early.count { isNear($0, gradient(second.o, first.h)) } == 1)
    #expect(early.count { isNear($0, gradient(first.o, second.h)) } == 1)
    // Wherever else the slip is made, in the first round, there is no round before.
    #expect(early.count == 2)
    // Another unit's is another slip.
    let elsewhere = values(.derivativeElsewhere, twoRounds(), target)
    #expect(elsewhere.contains { isNear($0, gradient(second.o, second.o)) })
    #expect(!elsewhere.contains { isNear($0, gradient(second.o, first.h)) })
  }

  @Test(
    "A round knows the one before through updated weights, given once more or not", arguments: [false, true])
  func rounds(restates: Bool) throws {
    let earlier = try #require(EarlierRound(in: twoRounds(restates: restates).quantities))
    for name in ["s", "h", "z", "o", "E"] as [Symbol] {
      #expect(earlier(name.inRound(2)) == name)
      #expect(earlier(name) == nil)
    }
    #expect(earlier("x") == nil && earlier("t") == nil)
  }

  @Test("Where nothing is updated there are no rounds", .tags(.mutant))
  func noRounds() {
    #expect(EarlierRound(in: plainArithmetic().quantities) == nil)
  }

  @Test("A central difference divided by h is twice what it should be, and has a name of its own")
  func overH() {
    let (a, h) = (0.7, 0.05)
    let twice = (pow(a + h, 3) - pow(a - h, 3)) / h
    let found = values(.differenceOverH, plainArithmetic(), "central")
    #expect(found.count == 1 && isNear(found[0], twice))
    #expect(values(.halfDropped, plainArithmetic(), "central").isEmpty)
  }
}
