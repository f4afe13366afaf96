import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import companion

/// The pages as they stand in docs. That each is what would be generated now, byte for byte, is a step of its own:
/// `companion book --check`.
@Suite("The generated book", .inTurn)
struct PageTests {
  /// The folder of the pages, from this file's place in the repository.
  private static let docs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs")

  /// A file of docs.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: docs.appending(path: path), encoding: .utf8)
  }

  /// The pages of chapters, and those beside them.
  private static let chapterPages = pages(Book.names)
  private static let markdown =
    chapterPages + pages(["README", "claims", "errata", "conventions", "your-own-lecture"])
    + ["CONTRIBUTING.md", "CHANGELOG.md"]

  private static func pages(_ names: [String]) -> [String] {
    names.flatMap { name in Language.allCases.map { "\($0.rawValue)/\(name).md" } }
  }

  @Test(
    "has a chapter's pages as they are generated now, but for the links to its neighbours",
    arguments: ["sigmoid-derivative", "one-two-one-network"])
  func page(chapter: String) throws {
    /// The page's blocks: the third names the chapters before and after, the last leads to them.
    func blocks(_ page: String) -> [Substring] { page.split(separator: "\n\n") }
    func body(_ blocks: [Substring]) -> [Substring] { Array(blocks[..<2] + blocks[3..<(blocks.count - 1)]) }
    /// Those of reading and those of questions.
    func minutes(_ blocks: [Substring]) throws -> [Substring] {
      let time = try #require(blocks[2].firstMatch(of: /([0-9]+)(?: minutes? to read, |분쯤, 질문에 )([0-9]+)/))
      return [time.1, time.2]
    }
    let files = BookPages([(Book.chapter(chapter), try Verified.chapter(chapter))]).files
    for path in Self.pages([chapter]) {
      let text = blocks(try #require(files.first { $0.path == path }?.text))
      let written = blocks(try Self.text(path))
      #expect(body(text).joined().count > 1000)
      #expect(body(text) == body(written), "docs/\(path) is out of date: run `swift run companion book`")
      #expect(try minutes(text) == minutes(written))
    }
  }

  @Test("has math that GitHub sets: its macros, and no page too heavy", arguments: markdown)
  func math(path: String) throws { #expect(PageMathAudit(page: try Self.text(path)).faults == []) }

  @Test("has math on every page of a chapter, so that there is something to refuse", arguments: chapterPages)
  func someMath(path: String) throws {
    let text = try Self.text(path)
    #expect(!PageMathAudit(page: text).macros.isEmpty)
    let mutant = text.replacing("```math\n", with: "```math\n\\phantom{=}", maxReplacements: 1)
    #expect(PageMathAudit(page: mutant).faults.count == 1)
  }

  /// Characters that nobody sees, and the hyphen that a search for a hyphen does not find.
  private static func hidden(in text: String) -> [Unicode.Scalar] {
    let hidden: Set<Unicode.Scalar> = [
      "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2011}", "\u{2060}", "\u{FEFF}",
    ]
    return text.unicodeScalars.filter(hidden.contains)
  }

  @Test("has its words in one piece, so that a search finds them", arguments: markdown)
  func words(path: String) throws { #expect(Self.hidden(in: try Self.text(path)) == []) }

  @Test("would be found out with a word in pieces", .tags(.mutant))
  func wordsInPieces() {
    #expect(Self.hidden(in: "re\u{2060}futed, L1\u{2011}08") == ["\u{2060}", "\u{2011}"])
  }

  @Test("names every claim's verdict in plain words in the list of claims", arguments: Language.allCases)
  func verdicts(language: Language) throws {
    let page = try Self.text("\(language.rawValue)/claims.md")
    let words: [Verdict.Kind: String] =
      switch language {
      case .ko:
        [
          .certified: "확인", .proved: "증명", .refuted: "틀림", .conditional: "조건부", .defined: "정의",
          .reproduced: "재현",
        ]
      case .en:
        [
          .certified: "certified", .proved: "proved", .refuted: "refuted", .conditional: "conditional",
          .defined: "defined", .reproduced: "reproduced",
        ]
      }
    let lines = page.split(separator: "\n")
    for verdict in ClaimTable.verdicts {
      let line = try #require(lines.first { $0.hasPrefix("- [\(verdict.claim)]") })
      let head = try #require(line.firstMatch(of: /^- \[[^\]]+\]\([^)]+\) ([^:]*):/)).1
      #expect(head.contains(try #require(words[verdict.kind])), "\(line)")
    }
  }

  @Test(
    "has a page a chapter, an index, the claims, the errata, the conventions and one's own lecture in each language, its pictures, and nothing left over"
  )
  func pageList() throws {
    func found(_ folder: String, _ ending: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: Self.docs.appending(path: folder).path)
        .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
    }
    // One's own lecture is made from notes, and is not among the chapters.
    let figures = Verified.book.flatMap { $0.study.figures.map(\.figure.name) } + ["your-own-lecture-2"]
    for language in Language.allCases.map(\.rawValue) {
      #expect(try found(language, ".md") == Self.markdown.filter { $0.hasPrefix(language + "/") }.sorted())
      #expect(
        try found("\(language)/figures", ".svg") == figures.map { "\(language)/figures/\($0).svg" }.sorted())
    }
  }
}
