import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("What is folded away", .inTurn)
struct FoldTests {
  /// A square, folded away with two claims about it; one of them prints a wrong number.
  private static let folded: Derivation = {
    var d = Derivation()
    let x = d.given("x", 3)
    d.fold(ko: "제곱", en: "The square") { d in
      d.note(Bilingual(ko: "안쪽", en: "inside"))
      let square = d.let("s", x.squared)
      d.claim("T-1", square, prints: "9")
      d.claim("T-2", square, prints: "8")
    }
    d.note(Bilingual(ko: "뒤", en: "after"))
    return d
  }()

  @Test("stands under its heading, what a slide prints wrong right below it")
  func blocks() throws {
    let blocks = DerivationBlocks(Study(Self.folded), language: .en).blocks
    try #require(blocks.count == 4)
    guard case .givens = blocks[0], case .fold(let summary, let inside) = blocks[1],
      case .claimNote(let note) = blocks[2], case .paragraph(let after) = blocks[3]
    else {
      Issue.record("other blocks: \(blocks)")
      return
    }
    #expect(summary.plain == "The square")
    #expect(note.head.id == "T-2")
    #expect(after.plain == "after")
    try #require(inside.count == 2)
    guard case .paragraph = inside[0], case .equation = inside[1] else {
      Issue.record("other blocks inside: \(inside)")
      return
    }
  }

  @Test("keeps its quantities and its words in the derivation")
  func derivation() {
    #expect(Self.folded.names == ["x", "s"])
    #expect(Self.folded.texts.map(\.en) == ["The square", "inside", "after"])
    #expect(
      Self.folded
        != { () -> Derivation in
          var d = Derivation()
          _ = d.given("x", 3)
          return d
        }())
  }

  @Test("can be stated earlier than it is shown, and is shown once")
  func aside() {
    var d = Derivation()
    let x = d.given("x", 3)
    let (square, proof) = d.settingAside { $0.let("s", x.squared) }
    d.let("c", square * x)
    d.fold(ko: "제곱", en: "The square") { $0.show(proof) }
    #expect(d.names == ["x", "s", "c"])
    let before = d.steps.prefix { $0 != .foldBegins(Bilingual(ko: "제곱", en: "The square")) }
    #expect(before.compactMap(\.quantity) == ["x", "c"])
    #expect(d.steps.compactMap(\.quantity) == ["x", "c", "s"])
  }
}
