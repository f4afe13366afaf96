import NumericCore
import TestSupport
import Testing
import Textbook
import Training

@testable import CompanionCommands
@testable import companion

@Suite("The facts of the book's sentences", .inTurn)
struct BookFactTests {
  struct Case: CustomTestStringConvertible {
    let chapter: any Chapter
    let convention: Convention?
    var testDescription: String { "\(chapter.name) \(convention?.name ?? "")" }

    static let all = Book.chapters.flatMap { chapter in
      ChapterFacts.conventions(of: chapter).map { Case(chapter: chapter, convention: $0) }
    }
  }

  /// With a chapter's own numbers and drawn ones: three sets as its lecture writes it, one in each other convention.
  /// Where a setting takes ten thousand rounds, one set as the lecture writes it. `companion facts --settings N` tries any
  /// number.
  @Test("are true wherever a sentence states them", .tags(.derivation), arguments: Case.all)
  func areTrue(example: Case) {
    let facts = ChapterFacts(example.chapter, under: example.convention)
    var generator = SeededGenerator(seed: 20_261)
    let derivation = facts.chapter.derivation()
    let isTrained = derivation.names.contains { derivation[$0]!.isIterated }
    let count = example.convention == nil ? (isTrained ? 1 : 3) : (isTrained ? 0 : 1)
    let drawn = (0..<count).map { _ in FactSetting(of: derivation, using: &generator) }
    for setting in [.ownNumbers] + drawn {
      let tally = facts.audit(setting)
      #expect(tally.contradicted.map(\.unicode) == [], "\(setting.givens)")
    }
  }

  @Test("are the same in both languages", arguments: Book.chapters.map(\.name))
  func languages(name: String) {
    let chapter = Book.chapter(name)
    let prose = chapter.prose
    let texts =
      chapter.derivation().texts + prose.goals + prose.introduction
      + prose.questions.flatMap { [$0.text, $0.answer] }
    for text in texts { #expect(text.ko.facts == text.en.facts, "\(text.en.plainText)") }
  }

  @Test("stand in every chapter", arguments: Book.chapters)
  func count(chapter: any Chapter) { #expect(ChapterFacts(chapter, under: nil).count > 0) }

  @Test("are found out where they are stated and false")
  func rejects() {
    var d = Derivation()
    let (a, b) = (d.given("a", 1), d.given("b", 2))
    let h = d.let("h", sigmoid(a))
    var audit = FactAudit(Study(d))
    // A sentence that says what is not so.
    let wrong: [Fact] = [
      b < a, .equal(a, b), .rounds(h, "0.732"), .all([a < b, b < a]), .any([b < a, .equal(a, b)]),
      .not(a < b),
    ]
    for fact in wrong {
      #expect(audit.check(fact, said: true).contradicted == [fact])
      #expect(audit.check(.not(fact), said: false).contradicted == [.not(fact)])
      #expect(audit.check(fact, said: false).contradicted == [])
    }
    // What no floating point can tell is not called confirmed.
    #expect(audit.check(.equal(h * (1 - h), h - h * h), said: true).unconfirmed == 1)
  }
}
