import NumericCore
import Pages
import TestSupport
import Testing
import Textbook

@testable import companion

/// The page against the rewritings themselves, counted here a second time.
@Suite("The page of conventions", .inTurn)
struct ConventionsPageTests {
  private static func page(_ language: Language) throws -> String {
    try PageTests.text("\(language.rawValue)/conventions.md")
  }

  /// The cells of the row of a chapter in a convention.
  private static func cells(of chapter: String, _ convention: String, in page: String) -> [[Substring]] {
    page.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("](\(chapter).md)<br/>`\(convention)`")
    }
    .map { $0.split(separator: "|").map { $0.drop { $0 == " " } } }
  }

  struct Case: CustomTestStringConvertible {
    let chapter: any Chapter
    let convention: Convention
    var testDescription: String { "\(chapter.name) \(convention.name)" }
  }

  static let cases = Book.chapters.flatMap { chapter in
    Convention.all.map { Case(chapter: chapter, convention: $0) }
  }

  /// Two independent counts of the numbers at the ends of a cell's lines: `another value: 13`.
  private static func numbers(_ cell: Substring) -> [Int] {
    cell.matches(of: /([0-9]+) *(?:<br\/>|$)/).compactMap { Int($0.1) }
  }

  @Test(
    "has a row with its counts for every chapter that a convention changes, and no other", arguments: cases)
  func row(example: Case) throws {
    let study = try Verified.chapter(example.chapter.name, under: example.convention)
    let rewriting = try #require(study.rewriting)
    for language in Language.allCases {
      let rows = Self.cells(of: example.chapter.name, example.convention.name, in: try Self.page(language))
      guard case .changes = rewriting.standings[0] else {
        #expect(rows.isEmpty)
        continue
      }
      let cells = try #require(rows.count == 1 ? rows.first : nil)
      let others = rewriting.effects.filter { $0.outcome != .same }
      let alike = rewriting.effects.filter { $0.outcome == .same }
      let written = alike.filter { $0.name != $0.lectureName || $0.before != $0.after }
      #expect(Self.numbers(cells[1]).reduce(0, +) == others.count)
      #expect(Self.numbers(cells[2]) == [written.count])
      #expect(Self.numbers(cells[3]) == [alike.count - written.count])
    }
  }

  /// Counted by hand: half=no doubles E and its derivatives by y, four net inputs, three activations and five weights.
  @Test("counts the 1-2-1 network's doubled quantities as one does by hand", .tags(.printedValue))
  func byHand() throws {
    let cells = try #require(
      Self.cells(of: "one-two-one-network", "half=no", in: try Self.page(.en)).first)
    #expect(cells[1].hasPrefix("2 times the lecture's value: 14 "))
    #expect(cells[2].hasPrefix("0 "))
  }

  @Test("has an example of every topic, worked in both conventions", arguments: Language.allCases)
  func examples(language: Language) throws {
    let sections = try Self.page(language).split(separator: "\n## ").dropFirst()
    #expect(sections.count == Convention.Topic.allCases.count)
    for (topic, section) in zip(Convention.Topic.allCases, sections) {
      let command = try #require(section.firstMatch(of: /\n\*\*[^*]+\*\*: .*`(swift run [^`]+)`\n/)).1
      #expect(command.contains("--convention \(topic.rawValue)="))
      // At least one row that keeps its value, with a number on both sides.
      let values = section.matches(of: /\$`(?:= )?([0-9.−-]+)`\$ \| .*\$`(?:= )?([0-9.−-]+)`\$ \|/)
        .map { ($0.1, $0.2) }
      #expect(values.contains { $0 == $1 })
      if topic != .weights { #expect(values.contains { $0 != $1 }) }
    }
  }

  @Test("is short, and sends the reader to the command for the rest", arguments: Language.allCases)
  func size(language: Language) throws {
    let page = try Self.page(language)
    #expect(page.utf8.count < 40_000)
    #expect(!page.contains("<details>"))
  }
}
