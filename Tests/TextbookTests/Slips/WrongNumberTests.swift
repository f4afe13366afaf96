import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// Every expected number is computed from a pass written out by hand.
@Suite("A wrong number", .tags(.derivation), .inTurn)
struct WrongNumberTests {
  @Test("is what the slip gives wherever it is made", arguments: ByHand.all)
  func throughout(_ made: ByHand) throws {
    let study = Study(twoOutputs(hides: false))
    let altered = try #require(study.altered(by: made.wrong, for: study.checkable + [made.wrong.quantity]))
    var doubles = altered.doubles
    for (name, number) in made.numbers {
      let value = doubles(Symbol(name))
      #expect((value - number).magnitude <= 1e-14 * number.magnitude, "\(name): \(value), not \(number)")
    }
  }

  @Test("says what else comes out wrong, in reading order, and nothing that is right")
  func elsewhere() throws {
    let study = Study(twoOutputs(hides: false))
    let puzzle = try #require(study.puzzles([WrongNumber("∂E/∂w".e, .halfDropped)], digits: 6).first)
    #expect(puzzle.elsewhere.map(\.symbol) == ["E_1", "E_2", "E", "∂E/∂v_1", "v_1^+", "w^+"])
    let hidden = try #require(study.puzzles([WrongNumber("∂E/∂w".e, .derivativeForgotten)], digits: 6).first)
    #expect(hidden.elsewhere.map(\.symbol) == ["w^+"])
  }

  @Test("is left out where the slip gives the right value, or an earlier slip's number", .tags(.mutant))
  func leftOut() {
    let asked = [
      WrongNumber("∂E/∂w".e, .factorForgotten, at: ["x".e]),
      WrongNumber("∂E/∂w".e, .pathForgotten, at: ["y_1".e]),
      WrongNumber("∂E/∂w".e, .pathForgotten, at: ["y_2".e]),
    ]
    // x is 1, so nobody sees that it was forgotten; and both paths carry the same.
    let hiding = Study(twoOutputs(hides: true)).puzzles(asked, digits: 6)
    #expect(hiding.map(\.wrong) == [asked[1]])
    #expect(Study(twoOutputs(hides: false)).puzzles(asked, digits: 6).map(\.wrong) == asked)
  }

  @Test("is nothing where the slip cannot be made", .tags(.mutant))
  func cannotBeMade() {
    let study = Study(twoOutputs(hides: false))
    let asked = [
      WrongNumber("∂E/∂v_1".e, .pathForgotten, at: ["y_2".e]), WrongNumber("∂E/∂w".e, .factorForgotten),
      WrongNumber("∂E/∂w".e, .matrixTransposed), WrongNumber("E".e, .derivativeForgotten, at: ["y_1".e]),
    ]
    for wrong in asked { #expect(study.puzzles([wrong], digits: 6).isEmpty, "\(wrong.slip.id)") }
  }
}

/// A slip, and what it makes of some quantities.
struct ByHand: CustomTestStringConvertible {
  let testDescription: String
  let wrong: WrongNumber
  let numbers: [String: Double]

  init(
    _ what: String, _ slip: Slip, of quantity: String = "∂E/∂w", at places: [NumericCore.Expression] = [],
    _ numbers: [String: Double]
  ) {
    testDescription = what
    wrong = WrongNumber(quantity.e, slip, at: places)
    self.numbers = numbers
  }

  /// What the network's quantities are by hand.
  private static let (x, w, v1, v2, rate) = (0.5, 0.8, 1.5, -0.7, 0.3)
  private static let h = 1 / (1 + Foundation.exp(-w * x))
  private static let (e1, e2) = (v1 * h - 1, v2 * h - 0.25)
  private static let (byV1, byV2, slope) = (e1 * h, e2 * h, h * (1 - h))
  private static let arrives = e1 * v1 + e2 * v2
  private static let byW = arrives * slope * x
  private static let (half1, half2) = (e1 * e1 / 2, e2 * e2 / 2)
  private static let firstAlone = e1 * v1 * slope * x
  private static let twiceTheFirst = (2 * e1 * v1 + e2 * v2) * slope * x
  private static let unweighted = (e1 + e2) * slope * x
  private static let early = (e1 * (v1 - rate * byV1) + e2 * (v2 - rate * byV2)) * slope * x
  private static let (uphillW, uphillV1) = (w + rate * byW, v1 + rate * byV1)

  static let all = errors + backward + steps

  private static let errors = [
    ByHand(
      "½ dropped from both errors", .halfDropped,
      ["E_1": 2 * half1, "E_2": 2 * half2, "∂E/∂w": 2 * byW, "∂E/∂v_1": 2 * byV1]),
    ByHand(
      "½ dropped from one of them", .halfDropped, at: ["E_1".e],
      ["E_1": 2 * half1, "E_2": half2, "∂E/∂w": twiceTheFirst]),
    ByHand(
      "2 lost in every derivative", .halfKept, ["∂E/∂w": byW / 2, "∂E/∂v_1": byV1 / 2, "E_1": half1]),
    ByHand(
      "sign of every derivative of the error", .signFlipped,
      ["∂E/∂w": -byW, "∂E/∂v_1": -byV1, "w^+": uphillW]),
  ]

  private static let backward = [
    ByHand(
      "one output forgotten", .pathForgotten, at: ["y_2".e], ["∂E/∂w": firstAlone, "∂E/∂v_1": byV1]),
    ByHand("the last path forgotten", .pathForgotten, ["∂E/∂w": firstAlone]),
    ByHand("input forgotten", .factorForgotten, at: ["x".e], ["∂E/∂w": arrives * slope, "∂E/∂v_1": byV1]),
    ByHand(
      "what a weight was fed forgotten, and not the h in h(1 − h)", .factorForgotten, of: "∂E/∂v_1",
      at: ["h".e], ["∂E/∂v_1": e1, "∂E/∂w": byW]),
    ByHand(
      "weights left out on the way back", .factorForgotten, at: ["v_1".e, "v_2".e], ["∂E/∂w": unweighted]),
    ByHand("σ′ forgotten", .derivativeForgotten, ["∂E/∂w": arrives * x, "∂E/∂v_1": byV1]),
    ByHand("updated too early", .updatedWeightsEarly, ["∂E/∂w": early, "∂E/∂v_1": byV1]),
  ]

  private static let steps = [
    ByHand("uphill", .signFlipped, of: "w^+", ["∂E/∂w": byW, "w^+": uphillW, "v_1^+": uphillV1]),
    ByHand(
      "rate forgotten in every step", .rateForgotten, of: "w^+", ["w^+": w - byW, "v_1^+": v1 - byV1]),
  ]
}

/// One hidden unit and two outputs of no chapter; or with numbers that hide slips: an input of 1, and two outputs that
/// are treated alike.
///
///     h = σ(w·x)    y_k = v_k·h    E = ½(t₁ − y₁)² + ½(t₂ − y₂)²
private func twoOutputs(hides: Bool) -> Derivation {
  var d = Derivation()
  let x = d.given("x", hides ? 1 : "0.5")
  let w = d.given("w", "0.8", as: .weight)
  let v = [d.given("v_1", "1.5", as: .weight), d.given("v_2", hides ? "1.5" : "-0.7", as: .weight)]
  let t = [d.given("t_1", 1, as: .target), d.given("t_2", hides ? 1 : "0.25", as: .target)]
  let rate = d.given("η", "0.3", as: .rate)
  let s = d.let("s", w * x)
  let h = d.let("h", sigmoid(s))
  let y = (0..<2).map { d.let(Symbol("y_\($0 + 1)"), v[$0] * h) }
  let parts = (0..<2).map { d.let(Symbol("E_\($0 + 1)"), (t[$0] - y[$0]).squared / 2) }
  let error = d.let("E", parts[0] + parts[1])
  let dE = d.gradient(of: error, by: v[0], w)
  d.withoutShowing { d in _ = d.step(v[1], along: d.partial(of: error, by: v[1]), rate: rate) }
  d.step(v[0], along: dE[v[0]], rate: rate)
  d.step(w, along: dE[w], rate: rate)
  return d
}
