import Notes
import NumericCore
import TestSupport
import Testing
import Textbook
import TwoTwoTwoNetwork
import WrittenMath

/// docs/notes/two-two-two.md beside the chapter in Swift: one derivation, written twice.
@Suite("A chapter as notes", .inTurn) struct SameChapterTests {
  private let notes: Study
  private let chapter = TwoTwoTwoNetwork().study()

  init() throws {
    let source = SourceText(try NotesFixture.text("../../docs/notes/two-two-two.md"), named: "two-two-two.md")
    notes = try NotesReader.chapter(source, called: "two-two-two").study()
  }

  @Test("The notes have at most sixty lines")
  func length() throws {
    let text = try NotesFixture.text("../../docs/notes/two-two-two.md")
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count <= 60)
  }

  @Test("Every quantity that the chapter shows has the same formula in the notes")
  func quantities() throws {
    let shown = chapter.derivation.steps.compactMap(\.quantity)
    #expect(shown.count > 50)
    for name in shown {
      let own = try #require(notes.derivation[name], "\(name) is missing")
      #expect(own.definition == chapter.derivation[name]?.definition, "\(name)")
      #expect(own.role == chapter.derivation[name]?.role, "\(name)")
    }
  }

  @Test("Both show the same gradients and steps, and call them by the same short names")
  func gradients() {
    func shown(_ study: Study) -> Set<Symbol> { Set(study.derivation.steps.compactMap(\.quantity)) }
    #expect(shown(notes) == shown(chapter))
    #expect(notes.derivation.shortNames == chapter.derivation.shortNames)
  }

  @Test("Every claim ends in the same verdict, for the same reason")
  func verdicts() throws {
    let other = Dictionary(uniqueKeysWithValues: notes.verdicts.map { ($0.claim.id, $0) })
    #expect(other.count == chapter.verdicts.count)
    for verdict in chapter.verdicts {
      let own = try #require(other[verdict.claim.id])
      #expect(own.kind == verdict.kind, "\(verdict.claim.id)")
      #expect(
        own.diagnosis?.steps.map(\.slip.id) == verdict.diagnosis?.steps.map(\.slip.id), "\(verdict.claim.id)")
    }
  }
}
