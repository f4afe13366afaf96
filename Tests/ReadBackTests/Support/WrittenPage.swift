import Foundation
import ReadBack

/// A page of the book as it stands in docs.
struct WrittenPage {
  let path: String
  var text: String

  private static let docs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Self.docs.appending(path: path), encoding: .utf8)
  }

  var readBack: ReadBack { ReadBack(page: text, path: path) }

  /// The page with the first place of some text changed, and the lines of the equation, or the row, that it is in.
  func breaking(_ find: String, _ replacement: String) throws -> (page: WrittenPage, lines: ClosedRange<Int>)
  {
    guard let place = text.ranges(of: find).first else { throw NoSuchText(text: find, path: path) }
    var page = self
    page.text.replaceSubrange(place, with: replacement)
    let line = text[..<place.lowerBound].count(where: \.isNewline) + 1
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines[line - 1].first != "|" else { return (page, line...line) }
    let first = lines[..<line].lastIndex { $0.hasPrefix("```math") } ?? line - 1
    let last = lines[line...].firstIndex { $0.hasPrefix("```") } ?? line
    return (page, first + 1...last + 1)
  }
}

/// A text that a page ought to hold.
struct NoSuchText: Error {
  let text: String
  let path: String
}
