import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The errata")
struct ErrataTests {
  private static let errata = Errata(Book.chapters.map { ($0, Verified.book[$0.name]!) })

  @Test("hold every refuted and conditional claim once, in the lectures' order")
  func entries() {
    let expected = ClaimTable.verdicts.filter { $0.kind == .refuted || $0.kind == .conditional }.map(\.claim)
    let ids = Self.errata.entries.map(\.verdict.claim.id)
    #expect(ids.sorted() == expected.sorted())
    let order = Lecture.all.flatMap(\.claimIDs)
    #expect(ids == order.filter(ids.contains))
  }

  @Test("prove every contradiction that a chapter declares")
  func contradictions() {
    #expect(Self.errata.contradictions.filter { $0.proof == nil }.map(\.claimIDs.0) == [])
    #expect(!Self.errata.contradictions.isEmpty)
  }

  @Test(
    "declare no contradiction with a claim that nobody makes",
    .enabled(if: ClaimTable.isComplete, "some chapters are still to come"))
  func dangling() { #expect(Self.errata.dangling.isEmpty) }

  /// A claim, and what the slides after it did with it, read off the slides.
  static let later: [(String, [String: Consequence.Outcome])] = [
    // The table repeats the digit.
    ("L3-44", ["L3-46": .carriedOn]),
    // 0.343 stands nowhere else; every later number comes of 0.269.
    (
      "L3-33",
      [
        "L3-34": .notCarriedOn, "L3-35": .notCarriedOn, "L3-36": .notCarriedOn, "L3-37": .notCarriedOn,
        "L3-46": .notCarriedOn,
      ]
    ),
    // The next line of the same slide has the right rows again.
    ("L2-07", ["L2-08": .notCarriedOn, "L2-10": .notCarriedOn, "L2-11": .notCarriedOn]),
    // The generalisation is of the simplified errors.
    ("L2-13", ["L2-14": .carriedOn, "L2-15": .carriedOn, "L2-16": .carriedOn]),
    (
      "L1-08",
      ["L1-09": .notCarriedOn, "L1-10": .notCarriedOn, "L1-11": .notCarriedOn, "L1-12": .notCarriedOn]
    ),
  ]

  @Test("say which later slides carry an error on", .tags(.derivation), arguments: later)
  func consequences(claim: String, expected: [String: Consequence.Outcome]) throws {
    let entry = try #require(Self.errata.entries.first { $0.verdict.claim.id == claim })
    let found = entry.consequences.map { ($0.claimID, $0.outcome) }
    #expect(Dictionary(uniqueKeysWithValues: found) == expected)
  }

  @Test("fit a terminal of 80 columns", arguments: Language.allCases)
  func terminal(language: Language) {
    for entry in Self.errata.entries {
      let text = ErratumText(entry, language: language).text(width: 80) { text, _ in text }
      #expect(text.split(separator: "\n").filter { displayWidth($0) > 80 } == [])
    }
  }
}
