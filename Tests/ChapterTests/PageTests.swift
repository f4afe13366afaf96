import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("The generated book")
struct PageTests {
  /// The repository's folder, from this file's place in it.
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let pages = BookPages(Book.chapters.map { ($0, Verified.book[$0.name]!) }).files

  @Test("has its pages in docs, byte for byte", arguments: pages.map(\.path))
  func page(path: String) throws {
    let text = try #require(Self.pages.first { $0.path == path }?.text)
    let file = Self.repository.appending(path: "docs").appending(path: path)
    let written = try Data(contentsOf: file)
    #expect(written == Data(text.utf8), "docs/\(path) is out of date: run `swift run companion book`")
  }

  private static let markdown = pages.map(\.path).filter { $0.hasSuffix(".md") }

  /// A page made now, and as it stands in docs.
  private static func texts(of path: String) throws -> [String] {
    let fresh = try #require(pages.first { $0.path == path }?.text)
    return [fresh, try String(contentsOf: repository.appending(path: "docs/\(path)"), encoding: .utf8)]
  }

  @Test("has math that GitHub sets: its macros, and no page too heavy", arguments: markdown)
  func math(path: String) throws {
    for text in try Self.texts(of: path) { #expect(PageMathAudit(page: text).faults == []) }
  }

  @Test("has math on every page of a chapter, so that there is something to refuse")
  func someMath() {
    for page in Self.pages where Book.chapters.contains(where: { page.path.hasSuffix("/\($0.name).md") }) {
      #expect(!PageMathAudit(page: page.text).macros.isEmpty, "\(page.path)")
      let mutant = page.text.replacing("```math\n", with: "```math\n\\phantom{=}", maxReplacements: 1)
      #expect(PageMathAudit(page: mutant).faults.count == 1, "\(page.path)")
    }
  }

  /// Characters that nobody sees, and the hyphen that a search for a hyphen does not find.
  private static func hidden(in text: String) -> [Unicode.Scalar] {
    let hidden: Set<Unicode.Scalar> = [
      "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2011}", "\u{2060}", "\u{FEFF}",
    ]
    return text.unicodeScalars.filter(hidden.contains)
  }

  @Test("has its words in one piece, so that a search finds them", arguments: pages.map(\.path))
  func words(path: String) throws {
    for text in try Self.texts(of: path) { #expect(Self.hidden(in: text) == []) }
  }

  @Test("would be found out with a word in pieces", .tags(.mutant))
  func wordsInPieces() {
    #expect(Self.hidden(in: "re\u{2060}futed, L1\u{2011}08") == ["\u{2060}", "\u{2011}"])
  }

  @Test("names every claim's verdict in plain words in the list of claims", arguments: Language.allCases)
  func verdicts(language: Language) throws {
    let page = try #require(Self.pages.first { $0.path == "\(language.rawValue)/claims.md" }?.text)
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
    for verdict in Verified.book.values.flatMap(\.verdicts) {
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("- [\(verdict.claim.id)]") })
      let head = try #require(line.firstMatch(of: /^- \[[^\]]+\]\([^)]+\) ([^:]*):/)).1
      #expect(head.contains(try #require(words[verdict.kind])), "\(line)")
    }
  }

  @Test(
    "has a page a chapter, an index, the claims, the errata and the conventions in each language, a picture, and nothing left over"
  )
  func pageList() throws {
    let expected = (Book.chapters.map(\.name) + ["README", "claims", "errata", "conventions"]).flatMap {
      name in
      Language.allCases.map { "\($0.rawValue)/\(name).md" }
    }
    let figures = Book.chapters.flatMap { Verified.book[$0.name]!.figures.map(\.figure.name) }
    let pictures =
      ["figures/one-one-one-network.svg"]
      + figures.flatMap { name in Language.allCases.map { "\($0.rawValue)/figures/\(name).svg" } }
    #expect(Self.pages.map(\.path).sorted() == (expected + pictures).sorted())
    for language in Language.allCases {
      let folder = Self.repository.appending(path: "docs/\(language.rawValue)")
      let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let pages = found.filter { $0.hasSuffix(".md") }.map { "\(language.rawValue)/\($0)" }
      #expect(Set(pages).subtracting(expected) == [])
    }
  }
}
