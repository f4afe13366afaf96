import Foundation
import NumericCore
import Testing

/// An example of docs/notes, with what an oracle says of it (Oracle/, whose scripts write the tables).
struct ExampleFile: CustomTestStringConvertible {
  let name: String
  let text: String
  /// Quantities, as the notes name them, with their values to 25 digits.
  let values: [(quantity: Symbol, value: Rational)]
  /// What becomes of each part of a claim, in one of a verdict's words.
  let verdicts: [(claim: String, verdict: String)]

  var testDescription: String { name }

  /// An example by its file's name; a page in two languages has one table.
  init(_ file: String) throws {
    name = file.split(separator: ".").first.map(String.init) ?? file
    text = try NotesFixture.text("../../docs/notes/\(file).md")
    values = try NotesFixture.rows("Fixtures/\(name).tsv").map {
      (Symbol($0[0]), try #require(PrintedDecimal($0[1])).value)
    }
    verdicts = try NotesFixture.rows("Fixtures/\(name).verdicts.tsv").map { ($0[0], $0[3]) }
  }
}

/// The files beside these tests.
enum NotesFixture {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// A file's bytes.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path).standardizedFileURL))
  }

  /// A file's text.
  static func text(_ path: String) throws -> String {
    try #require(String(validating: try bytes(path), as: UTF8.self))
  }

  /// The rows of a table without its header; there must be some.
  static func rows(_ path: String) throws -> [[String]] {
    let rows = try text(path).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    try #require(!rows.isEmpty, "\(path) has no rows")
    return rows
  }
}
