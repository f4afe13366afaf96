import NumericCore
import TestSupport
import Testing

@testable import Textbook
@testable import companion

/// Somebody's number names their slip only if no other slip gives it, and no quantity of the chapter has it.
@Suite("The numbers of a chapter", .tags(.derivation), .inTurn)
struct ToldApartTests {
  private static let found = Memo { SlipValues(Study(Book.chapter($0).derivation())).coincidences() }

  /// The chapters in which every slip is told from every other, or is listed with the reason why not.
  private static let held = [
    "sigmoid-derivative", "one-one-one-network", "one-two-one-network", "three-layer-chain",
    "two-two-two-network", "hidden-error-distribution",
  ]

  @Test(
    "tell what it asks about from every other slip and quantity, but where a reason is given",
    arguments: Book.names)
  func asked(chapter: String) {
    let known = KnownCoincidence.asked.filter { $0.chapter == chapter }.flatMap(\.numbers)
    #expect(Set(Self.found[chapter].filter(\.isAsked).map(\.description)) == Set(known))
  }

  @Test("tell all its slips apart, but where a reason is given", arguments: held)
  func all(chapter: String) {
    let known = KnownCoincidence.all.filter { $0.chapter == chapter }.flatMap(\.numbers)
    #expect(Set(Self.found[chapter].map(\.description)) == Set(known))
  }

  @Test("are found not to tell slips apart that they hide", .tags(.mutant), arguments: Hidden.all)
  func hidden(_ hidden: Hidden) {
    let found = SlipValues(Study(hidden.derivation)).coincidences()
    #expect(Set(found.map(\.description)) == hidden.coincidences)
  }

  @Test("of the 1-2-1 network told a path from a sign no more, when its paths were 2 : −1", .tags(.mutant))
  func formerNumbers() {
    let former: [Symbol: PrintedDecimal] = [
      "x_t": 1, "y_t": 1, "w_1": "0.5", "w_2": 1, "w_3": -1, "w_4": "0.5", "w_5": 1,
    ]
    let study = Study(Book.chapter("one-two-one-network").derivation(overrides: former))
    let found = Set(SlipValues(study).coincidences().map(\.description))
    #expect(found.contains("∂E/∂w_1: path-forgotten = sign-flipped"))
    #expect(found.contains("∂E/∂w_1: half-dropped = path-forgotten"))
  }
}

/// A small derivation of no chapter, and what its numbers hide.
struct Hidden: CustomTestStringConvertible {
  let testDescription: String
  let derivation: Derivation
  let coincidences: Set<String>

  static let all = [
    Hidden(testDescription: "nothing", derivation: unit("0.7", "-0.4"), coincidences: []),
    Hidden(
      testDescription: "an input of 1 that is left out", derivation: unit(1, "-0.4"),
      coincidences: ["∂h/∂w: factor-forgotten = ∂h/∂w", "∂h/∂w: activation-for-derivative = h"]),
    Hidden(
      testDescription: "an input of −1, left out as if a sign were lost", derivation: unit(-1, "-0.4"),
      coincidences: ["∂h/∂w: factor-forgotten = sign-flipped"]),
  ]

  /// h = σ(w·x), by w alone.
  private static func unit(_ x: PrintedDecimal, _ w: PrintedDecimal) -> Derivation {
    var d = Derivation()
    let (x, w) = (d.given("x", x), d.given("w", w, as: .weight))
    let h = d.let("h", sigmoid(w * x))
    d.wentWrong([WrongNumber(d.gradient(of: h, by: w)[w], .signFlipped)])
    return d
  }
}
