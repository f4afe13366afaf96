import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Equal derivations", .inTurn)
struct EqualDerivationTests {
  /// One part more, or another one in its place.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let state: @Sendable (inout Derivation) -> Void

    init(_ description: String, _ state: @escaping @Sendable (inout Derivation) -> Void) {
      testDescription = description
      self.state = state
    }
  }

  private static let twoWords = ["one", "another"].map { Bilingual(ko: "\($0)", en: "\($0)") }

  /// Each changes the small network in another way.
  static let changes: [Change] =
    [
      Change("a quantity") { $0.let("z", "y".e + 1) },
      Change("its formula") { $0.let("z", "y".e + 2) },
      Change("a given") { $0.given("z", 1) },
      Change("its role") { $0.given("z", 1, as: .weight) },
      Change("a restated given") { $0.given("z", 1, restating: "y".e) },
      Change("a section") { $0.section(ko: "one", en: "one") },
      Change("a matrix") { $0.show("M", Matrix([["y".e]])) },
      Change("its entry") { $0.show("M", Matrix([["h".e]])) },
      Change("a wrong number") { $0.wentWrong([WrongNumber("y".e, .halfDropped)]) },
      Change("one of another quantity") { $0.wentWrong([WrongNumber("h".e, .halfDropped)]) },
      Change("one by another slip") { $0.wentWrong([WrongNumber("y".e, .halfKept)]) },
      Change("one by it in one place") { $0.wentWrong([WrongNumber("y".e, .halfDropped, at: ["E".e])]) },
      Change("one with a word more") {
        $0.wentWrong([WrongNumber("y".e, .halfDropped, remark: twoWords[0])])
      },
      Change("a shown gradient") { $0.gradient(of: "E".e, by: "h".e) },
      Change("the same as a sum") { $0.summedGradient(of: "E".e, by: "h".e) },
      Change("the same, not shown") { $0.partial(of: "E".e, by: "h".e) },
      Change("a later value") { $0.after(2, roundsOf: ["v^+".e], "y".e, named: "z") },
      Change("after more rounds") { $0.after(3, roundsOf: ["v^+".e], "y".e, named: "z") },
      Change("of other parameters") { $0.after(2, roundsOf: ["c^+".e], "y".e, named: "z") },
      Change("a contradiction") { $0.contradicts("T-1", "T-2") },
      Change("a drawing") {
        $0.draw(NetworkDrawing(nodes: [["y".e]], edges: []), as: "net", caption: twoWords[0])
      },
      Change("with gradients") {
        $0.draw(NetworkDrawing(nodes: [["y".e]], edges: [], of: "E".e), as: "net", caption: twoWords[0])
      },
      Change("with a gate") {
        $0.draw(
          NetworkDrawing(nodes: [["y".e]], edges: [], gates: ["y".e: "+"]), as: "net", caption: twoWords[0])
      },
    ]
    + twoWords.enumerated().flatMap { number, words in
      [
        Change("a note \(number)") { $0.note(words) },
        Change("a table \(number)") { $0.show(TextTable(title: words, columns: [words], rows: [])) },
        Change("a comparison \(number)") {
          $0.compare(Comparison(title: words, columns: [words], rows: [("y".e, ["h".e])]))
        },
        Change("a wording \(number)") {
          $0.claim("T-1", "y".e, prints: "1")
          $0.wording(of: "T-1", words)
        },
        Change("a condition \(number)") {
          $0.claim("T-1", "y".e, is: "h".e, provided: Condition(ko: words.ko, en: words.en))
        },
      ]
    }
    + claims.enumerated().map { number, part in Change("claim \(number)") { $0.claim("T-1", [part]) } }

  /// No two say the same.
  private static let claims: [Assertion] = {
    let (y, h) = ("y".e, "h".e)
    return [
      .prints(y, "1", shown: nil, frame: nil), .prints(y, "1.0", shown: nil, frame: nil),
      .prints(y, "1", shown: h, frame: nil), .prints(y, "1", shown: nil, frame: Frame(h, "_²")),
      .approximates(y, "1"), .given(y, "1"), .given(y, "2"), .shows(y, 1), .shows(y, 2), .rule(y, h),
      .rule(h, y), .equal(y, h, nil), .equal(h, y, nil), .defines(y, h, nil), .defines(h, y, nil),
      .cases(y, [Piece(1, where: h, .positive)]), .cases(y, [Piece(1, where: h, .notNegative)]),
      .atMost(y, bound: 1, gap: h, nil), .atMost(y, bound: 2, gap: h, nil),
      .matrix(name: "M", Matrix([[y]]), .matrix("N", Matrix([[h]])), nil, isDefinition: true),
      .matrix(name: "M", Matrix([[y]]), .matrix("N", Matrix([[h]])), nil, isDefinition: false),
      .states(LayerSequence([[y], [h]])), .states(LayerSequence([[h], [y]])),
    ]
  }()

  @Test("say the same part by part", arguments: changes.indices)
  func equal(place: Int) {
    let changed = Self.changed(Self.changes[place])
    #expect(changed == Self.changed(Self.changes[place]))
    #expect(changed != smallNetwork())
    for (other, change) in Self.changes.enumerated() where other != place {
      #expect(changed != Self.changed(change), "\(Self.changes[place]) is no \(change)")
    }
  }

  /// An experiment that says nothing of the derivation it runs on.
  private struct Bare: Experiment {
    let claimed = Bilingual(ko: "실험", en: "an experiment")
    func outcome(in study: Study) -> ExperimentRecord {
      ExperimentRecord(claimed, [Observation(claimed, study.doubles(Symbol("v")), within: 0...1)])
    }
  }

  @Test("tell an experiment by the lecture's names from the same one on other numbers")
  func ofLecture() throws {
    func renamed(_ overrides: [Symbol: PrintedDecimal]) -> Derivation {
      var d = Derivation(overrides: overrides)
      let v = d.given("v", "0.5", as: .weight)
      d.let("y", sigmoid(v))
      d.claim("T-1", runs: Bare())
      return d.renamed(Renaming(["v": "u"], in: d))
    }
    #expect(renamed([:]).claims == renamed([:]).claims)
    #expect(renamed([:]).claims != renamed(["v": 2]).claims)
    // Each runs on its own numbers, told by the lecture's names.
    for (overrides, holds) in [([:], true), (["v": 2], false)] as [([Symbol: PrintedDecimal], Bool)] {
      let verdict = Study(renamed(overrides)).verdict(at: 0)
      #expect((verdict.kind == .reproduced) == holds)
    }
  }

  private static func changed(_ change: Change) -> Derivation {
    var d = smallNetwork()
    change.state(&d)
    return d
  }
}
