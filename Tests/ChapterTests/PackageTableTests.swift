import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCommands
@testable import companion

/// What is written from the table of chapters, as it stands in this package.
@Suite("The table of chapters in Package.swift", .inTurn)
struct PackageTableTests {
  /// The repository's folder, from this file's place in it.
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  private static func table() throws -> ChapterTable {
    try #require(ChapterTable(manifest: text(ChapterTable.path)))
  }

  @Test("names the book's chapters, in its order, each with its type's module")
  func chapters() throws {
    let entries = try Self.table().entries
    #expect(entries.map(\.executable) == Book.chapters.map(\.name))
    #expect(entries.map(\.target) == Book.chapters.map { "\(type(of: $0))" })
  }

  @Test("is what the book's list is written from")
  func list() throws {
    let entries = try Self.table().entries
    #expect(
      try Self.text(ChapterTable.bookPath) == ChapterTable.bookSource(of: entries),
      "\(ChapterTable.bookPath) is out of date: run `swift run companion book`")
  }

  @Test("has a row a chapter on the front page")
  func frontPage() throws {
    let page = try Self.text(FrontPage.path)
    #expect(
      try FrontPage(Book.chapters).text(replacingPartOf: page) == page,
      "\(FrontPage.path) is out of date: run `swift run companion book`")
  }
}
