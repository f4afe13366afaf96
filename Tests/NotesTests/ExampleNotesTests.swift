import Notes
import NumericCore
import TestSupport
import Testing
import Textbook
import WrittenMath

/// The examples of docs/notes against tables that mpmath computed without any formula of a gradient.
@Suite("Example notes", .inTurn)
struct ExampleNotesTests {
  private static let examples = [
    "one-neuron", "small-convolution", "softmax-regression", "tanh-cross-entropy", "two-two-two",
    "your-own-lecture.en", "your-own-lecture.ko",
  ]

  @Test("Every quantity's enclosure holds the oracle's value", .tags(.enclosure), arguments: examples)
  func values(name: String) throws {
    let example = try ExampleFile(name)
    let study = try study(of: example)
    for (quantity, value) in example.values {
      let enclosure = try #require(study.enclosures[quantity], "\(quantity) is not stated")
      #expect(enclosure.contains(value), "\(quantity)")
    }
  }

  @Test("Every claim's verdict is the oracle's", .tags(.printedValue), arguments: examples)
  func verdicts(name: String) throws {
    let example = try ExampleFile(name)
    let found = try study(of: example).verdicts
    let expected = Dictionary(grouping: example.verdicts, by: \.claim)
    #expect(Set(found.map(\.claim.id)) == Set(expected.keys))
    for verdict in found {
      let parts = try #require(expected[verdict.claim.id]).map(\.verdict)
      let whole = Self.order.first(where: parts.contains)
      #expect(verdict.kind.rawValue == whole, "\(verdict.claim.id)")
    }
  }

  /// A claim's verdict is the first of these that a part has.
  private static let order = ["refuted", "conditional", "certified", "proved", "reproduced", "defined"]

  private func study(of example: ExampleFile) throws -> Study {
    let source = SourceText(example.text, named: "\(example.name).md")
    return Study(try NotesReader.chapter(source, called: example.name).derivation())
  }
}
