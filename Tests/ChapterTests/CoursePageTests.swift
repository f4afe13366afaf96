import Foundation
import TestSupport
import Testing
import Textbook

@testable import Pages
@testable import companion

/// The first page of each language, as it stands in docs.
@Suite("The course page", .inTurn)
struct CoursePageTests {
  private static let links = Language.allCases.flatMap { language -> [PageLink] in
    let page = "docs/\(language.rawValue)/README.md"
    return (try? PageLink.all(on: page, text: Repository.text(page))) ?? []
  }

  @Test("leads to files and places that there are", arguments: links)
  func link(link: PageLink) throws { #expect(try link.isGood) }

  @Test("would be found out with a link that leads nowhere", .tags(.mutant))
  func deadLinks() throws {
    let (page, text) = (
      "docs/en/README.md", "[a](xor-network.md#s99) [b](no-such-page.md) [c](xor-network.md#s1)"
    )
    let links = PageLink.all(on: page, text: text)
    #expect(try links.map { try $0.isGood } == [false, false, true])
  }

  @Test("answers every question, each with a link", arguments: Language.allCases)
  func questions(language: Language) throws {
    let page = try Repository.text("docs/\(language.rawValue)/README.md")
    for signpost in Signpost.all {
      let start = "- **\(InlineText(signpost.question[language]).plain)** "
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix(start) }, "\(start)")
      #expect(line.contains("](") && line.count > start.count + 20)
    }
  }

  @Test("has a glossary of at most twenty words, each of which its chapter uses", arguments: Glossary.entries)
  func glossary(entry: GlossaryEntry) throws {
    #expect(Glossary.entries.count <= Glossary.limit && Glossary.limit == 20)
    #expect(Glossary.entries.count { $0.term.en.plainText == entry.term.en.plainText } == 1)
    for language in Language.allCases {
      // "δ (delta)" is written δ.
      let word = InlineText(entry.term[language]).plain.split(separator: " (")[0].lowercased()
      let page = try Repository.text("docs/\(language.rawValue)/\(entry.chapter).md").lowercased()
      #expect(page.contains(word), "\(entry.chapter).md in \(language) never says \(word)")
    }
  }

  @Test("tells on the front page the two numbers of the erratum")
  func story() throws {
    let errata = try Repository.text("docs/en/errata.md")
    let entry = try #require(errata.split(separator: "\n### ").first { $0.contains("<a id=\"M-22\">") })
    let story = try #require(
      Repository.text("README.md").split(separator: "\n").first { $0.hasPrefix("A famous worked example") })
    let numbers = story.matches(of: /0\.\d{9}/).map { String($0.0) }
    #expect(numbers.count == 2)
    #expect(entry.contains("prints it: $`E^{(1)} = \(numbers[0])`$"))
    #expect(entry.contains("right: $`E^{(1)} = \(numbers[1])`$"))
  }

  @Test("names every chapter once in the course, with no verdict", arguments: Language.allCases)
  func chapters(language: Language) throws {
    let page = try Repository.text("docs/\(language.rawValue)/README.md")
    let row = /\| +(\d+ )?\| \[.*\| \d+ \| \d+ \|/
    let rows = page.split(separator: "\n").filter { $0.wholeMatch(of: row) != nil }
    let names = Book.chapters.map(\.name)
    #expect(rows.count == names.count)
    for (row, name) in zip(rows, names) { #expect(row.contains("](\(name).md)")) }
    #expect(!page.contains("✓") && !page.contains("✗"))
  }
}

extension GlossaryEntry: CustomTestStringConvertible {
  /// The word.
  public var testDescription: String { term.en.plainText }
}

/// The files of the repository, from this file's place in it.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appending(path: path).standardizedFileURL }

  static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }
}

/// A link on a page to another file of the repository.
struct PageLink: CustomTestStringConvertible {
  let file: URL
  let anchor: String?
  let testDescription: String

  /// The links of a page that stay in the repository.
  static func all(on page: String, text: String) -> [PageLink] {
    let folder = Repository.url(page).deletingLastPathComponent()
    return text.matches(of: /\]\(([^)#]*)(?:#([^)]*))?\)/).filter { !$0.1.hasPrefix("http") }.map { match in
      let file = match.1.isEmpty ? Repository.url(page) : folder.appending(path: String(match.1))
      return PageLink(
        file: file.standardizedFileURL, anchor: match.2.map(String.init), testDescription: String(match.0))
    }
  }

  /// Whether the file is there, with the place in it.
  var isGood: Bool {
    get throws {
      guard FileManager.default.fileExists(atPath: file.path) else { return false }
      guard let anchor else { return true }
      let text = try String(contentsOf: file, encoding: .utf8)
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { Self.anchor(of: $0) }
      return text.contains("<a id=\"\(anchor)\"></a>") || headings.contains(anchor)
    }
  }

  /// What GitHub calls the place of a heading: lower case, punctuation dropped, a hyphen for each space.
  private static func anchor(of heading: Substring) -> String {
    heading.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
      .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      .replacing(" ", with: "-")
  }
}
