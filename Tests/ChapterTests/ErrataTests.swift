import TestSupport
import Testing

@testable import Pages
@testable import Textbook
@testable import companion

@Suite("The errata", .inTurn)
struct ErrataTests {
  private static let errata = Errata(Verified.book)

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
    "list the slides that contradict each other",
    arguments: [
      ("L1-08", "L5-21"), ("L5-20", "L5-21"), ("L3-09", "L3-06"), ("L2-14", "L2-01"), ("L2-16", "L2-01"),
      ("L2-07", "L2-08"), ("L3-57", "L3-58"), ("L3-13", "L3-14"), ("L5-10", "L5-14"),
    ])
  func contradiction(first: String, second: String) {
    let pairs = Self.errata.contradictions.filter { $0.proof != nil }.map { [$0.claimIDs.0, $0.claimIDs.1] }
    #expect(pairs.contains([first, second]))
  }

  @Test("do not set L3-54 against a step function that its lecture does not print", .tags(.mutant))
  func noContradiction() {
    #expect(!Self.errata.contradictions.contains { [$0.claimIDs.0, $0.claimIDs.1].contains("L3-54") })
  }

  /// How the copy words what the chapters state in the book's notation.
  static let wordings = [
    ("L1-01", "rows predicted positive (1)"), ("L1-22", "w = w − α·∂E/∂w"),
    ("L2-01", "Z^[l] = W^[l]ᵀ·A^[l−1]"),
    ("L3-04", "∂E/∂wᵢ = Σ −2·(t − y)·1·xᵢ"), ("L3-59", "∂Eₙ/∂wₖⱼ = − …"),
    ("L3-60", "over thirty layers the gradient shrinks"),
    ("L3-61", "∂E/∂wᵢ = Σ ∂MSE/∂y·∂y/∂LM·∂LM/∂wᵢ"), ("L3-62", "∂E/∂wᵢ = Σ ∂MSE/∂y·∂y/∂NN·∂NN/∂wᵢ"),
    ("L3-63", "∂E/∂wᵢ = Σ ∂CE/∂y·∂y/∂NN·∂NN/∂wᵢ"), ("L3-65", "f(x) = x (x > 0)"),
    ("L4-12", "net₁₁ = w₁₁·x₁₁"),
    ("L5-01", "y = w2(act(w1 * input + b1)) + b2"), ("L5-03", "without an activation function"),
    ("L5-28", "y = w4(act(w3(act(w1*input + b1)) + b2)) + b3)) + b4"), ("L5-29", "def step_function(x)"),
  ]

  @Test("and the table of claims show what the copy prints, in its notation", arguments: wordings)
  func wording(claim: String, start: String) throws {
    let row = try #require(ClaimTable.verdicts.first { $0.claim == claim })
    let verdict = try Verified.chapter(row.chapter).verdict(on: claim)
    #expect(VerdictText(verdict, language: .en).printed.plain.hasPrefix(start))
  }

  @Test(
    "name a point only where a line above names one, and say whose an enclosure is",
    arguments: Language.allCases)
  func proofs(language: Language) {
    for entry in Self.errata.entries {
      let lines = ErratumText(entry, language: language).lines.map(\.plain)
      let points = language == .en ? "at the point above" : "위와 같이"
      if lines.contains(where: { $0.contains(points) }) {
        #expect(entry.verdict.findings.contains { $0.counterexample != nil }, "\(entry.verdict.claim.id)")
      }
      #expect(
        !lines.contains {
          $0.contains("enclosure [") || $0.contains("참값을 담은 구간 [") && !$0.contains("의 참값을 담은 구간")
        })
    }
    let text = Self.errata.entries.first { $0.verdict.claim.id == "L3-33" }
      .map { ErratumText($0, language: .en).lines.map(\.plain).joined() }
    #expect(text?.contains("the enclosure of yₜ − y") == true)
  }

  @Test("declare no contradiction with a claim that nobody makes")
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
      let text = TerminalPrinter(width: 80).text(of: [.erratum(ErratumBox(entry, language))])
      #expect(text.split(separator: "\n").filter { displayWidth($0) > 80 } == [])
    }
  }
}
