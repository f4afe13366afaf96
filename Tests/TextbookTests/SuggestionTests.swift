import TestSupport
import Testing

@testable import Textbook

@Suite("A suggestion", .inTurn)
struct SuggestionTests {
  static let quantities = ["x_t", "y_t", "w_1", "w_2", "η", "out_h1", "∂E/∂w_1"]
  static let chapters = [
    "sigmoid-derivative", "computational-graph", "one-one-one-network", "one-two-one-network",
    "two-two-two-network", "hidden-error-distribution",
  ]

  @Test(
    "is the same quantity written another way",
    arguments: [
      ("w1", "w_1"), ("W_2", "w_2"), ("w₂", "w_2"), ("xt", "x_t"), ("eta", "η"), ("Eta", "η"),
      ("outh1", "out_h1"),
      ("w_{1}", "w_1"), ("∂E/∂w1", "∂E/∂w_1"),
    ])
  func sameQuantity(typed: String, meant: String) {
    #expect(suggestion(for: typed, among: Self.quantities) == meant)
  }

  @Test("is what a name stands for only where no other is meant")
  func meant() {
    #expect(candidate(meantBy: "dE/dw1", among: Self.quantities) == "∂E/∂w_1")
    #expect(candidate(meantBy: "eta", among: Self.quantities) == "η")
    // A name of its own is meant, though it reads as another.
    #expect(candidate(meantBy: "W", among: ["w", "W"]) == "W")
    #expect(candidate(meantBy: "W_", among: ["w", "W"]) == "W")
    #expect(candidate(meantBy: "Ww", among: ["w_W", "wW"]) == nil)
    #expect(candidate(meantBy: "w_3", among: Self.quantities) == nil)
    // In the same case, one written another way goes before one in another case.
    #expect(candidate(meantBy: "W1", among: ["w_1", "W_1"]) == "W_1")
    #expect(candidates(meantBy: "Ab", among: ["a_b", "AB", "c"]) == ["a_b", "AB"])
    #expect(candidates(meantBy: "q", among: Self.quantities).isEmpty)
  }

  @Test(
    "is typed on a plain keyboard",
    arguments: [
      ("w_1", "w1"), ("W_o1", "Wo1"), ("η", "eta"), ("∂E/∂w_5", "dE/dw5"), ("w_{12}", "w12"),
      ("x_1^(2)", "x1(2)"),
      ("w_5^+", "w5+"), ("ŷ_1", "yhat1"),
    ])
  func typed(name: String, plain: String) {
    #expect(typedName(name) == plain)
    #expect(candidate(meantBy: plain, among: [name]) == name)
  }

  @Test(
    "is the nearest chapter, or the one that starts so",
    arguments: [
      ("sigmoid-derivatve", "sigmoid-derivative"), ("OneTwoOneNetwork", "one-two-one-network"),
      ("two-two-network", "two-two-two-network"), ("hidden", "hidden-error-distribution"),
      ("computational graph", "computational-graph"), ("one-one", "one-one-one-network"),
    ])
  func chapter(typed: String, meant: String) {
    #expect(suggestion(for: typed, among: Self.chapters) == meant)
  }

  @Test("is not made when nothing is near", arguments: ["", "_", "q", "zebra", "convolution"])
  func nothingNear(typed: String) {
    #expect(suggestion(for: typed, among: Self.quantities + Self.chapters) == nil)
  }

  @Test("prefers the same name over a nearer spelling, wherever it stands")
  func sameNameFirst() {
    #expect(suggestion(for: "w1", among: ["w2", "w11", "w_1"]) == "w_1")
  }

  @Test("takes the first among equals")
  func firstAmongEquals() {
    #expect(suggestion(for: "w_9", among: ["w_1", "w_2"]) == "w_1")
  }

  @Test(
    "has the Damerau-Levenshtein distance between names",
    arguments: [
      // The worked examples of the literature: kitten/sitting (Levenshtein), ca/abc (3 in the restricted form).
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("lnag", "lang", 1), ("", "abc", 3), ("abc", "", 3),
      ("", "", 0),
      ("same", "same", 0), ("ab", "ba", 1), ("flaw", "lawn", 2),
    ])
  func distance(first: String, second: String, expected: Int) {
    #expect(editDistance(first, second) == expected)
    #expect(editDistance(second, first) == expected)
  }
}
