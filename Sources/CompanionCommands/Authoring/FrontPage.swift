import Foundation
import Textbook

/// The package's front page, `README.md`: what it says about the chapters and the lectures is written by the book.
struct FrontPage {
  /// Its path from the package's folder.
  static let path = "README.md"
  /// The line before what the book writes.
  static let opening = "<!-- chapters, written by `companion book` -->"
  /// The line after it.
  static let closing = "<!-- end of chapters -->"

  private let chapters: [any Chapter]

  init(_ chapters: [any Chapter]) { self.chapters = chapters }

  /// The page of the package in a folder, brought up to date; nil where there is no such file.
  ///
  /// - Throws: `AuthoringError.noPlaceInFrontPage` where the two lines are not there, once each and in order.
  func upToDate(at root: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: root + Self.path) else { return nil }
    return try text(replacingPartOf: PackageFile.text(atPath: root + Self.path))
  }

  /// A page with its table of chapters and its list of lectures brought up to date.
  func text(replacingPartOf page: String) throws(AuthoringError) -> String {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let (starts, ends) = (
      lines.indices.filter { lines[$0] == Self.opening }, lines.indices.filter { lines[$0] == Self.closing }
    )
    guard starts.count == 1, ends.count == 1, let start = starts.first, let end = ends.first, start < end
    else {
      throw .noPlaceInFrontPage
    }
    lines.replaceSubrange((start + 1)..<end, with: ["", table[...], "", lectures[...], ""])
    return lines.joined(separator: "\n")
  }

  /// A row for each chapter: its name, its pages, the lectures that it makes claims about.
  private var table: String {
    let rows = chapters.map { chapter in
      let (name, ids) = (chapter.name, Set(chapter.derivation().claims.map(\.id)))
      let sources = Lecture.all.filter { !ids.isDisjoint(with: $0.claimIDs) }
      let lectures = sources.filter(\.isLecture).map(\.id).joined(separator: ", ")
      let others = sources.filter { !$0.isLecture }.map(\.inShort).joined(separator: " and ")
      let shown = [lectures, others.isEmpty ? "" : "with the numbers of \(others)"].filter { !$0.isEmpty }
      return "| `\(name)` | [ko](docs/ko/\(name).md) · [en](docs/en/\(name).md) "
        + "| \(shown.isEmpty ? "—" : shown.joined(separator: ", ")) |"
    }
    return (["| chapter | page | lecture |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private var lectures: String {
    let titles = Lecture.all.filter(\.isLecture).map { "\($0.id) \($0.title.en.plainText)" }
    return "The lectures: " + titles.joined(separator: "; ") + "."
  }
}
