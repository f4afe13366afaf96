import Foundation
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

  @Test(
    "has a page a chapter, an index, the claims, the errata and the conventions in each language, a picture, and nothing left over"
  )
  func pageList() throws {
    let expected = (Book.chapters.map(\.name) + ["README", "claims", "errata", "conventions"]).flatMap {
      name in
      Language.allCases.map { "\($0.rawValue)/\(name).md" }
    }
    let figures = Book.chapters.flatMap { Verified.book[$0.name]!.derivation.figures.map(\.name) }
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
