import CompanionCLI
import Foundation
import Textbook

/// The table of chapters in `Package.swift`: the one place that says which chapters there are, and in which order.
///
/// Each has a line of its own there, `("OneOneOneNetwork", "one-one-one-network", .derivation),`.
struct ChapterTable: Equatable {
  /// A line of the table.
  struct Entry: Equatable {
    /// The module, and the chapter's type in it: `OneOneOneNetwork`.
    let target: String
    /// The executable, and the chapter's name: `one-one-one-network`.
    let executable: String
    /// What it is: `derivation` or `lab`.
    var kind = "derivation"
  }

  /// The chapters, in the book's order.
  let entries: [Entry]
  /// The manifest's lines up to the last entry, and those after it.
  private let head, tail: [Substring]

  /// The manifest's path from the package's folder.
  static let path = "Package.swift"
  private static let opening = "let chapters:"

  /// Reads the table of a manifest; nil where there is none, or a line of it is of another form.
  init?(manifest: String) {
    let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix(Self.opening) }),
      let end = lines[start...].firstIndex(of: "]")
    else { return nil }
    var entries: [Entry] = []
    for line in lines[(start + 1)..<end] where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      let form = /^  \("([A-Za-z][A-Za-z0-9]*)", "([a-z][a-z0-9-]*)", \.(derivation|lab)\),$/
      guard let match = line.wholeMatch(of: form) else { return nil }
      entries.append(
        Entry(target: String(match.1), executable: String(match.2), kind: String(match.3)))
    }
    self.entries = entries
    (head, tail) = (Array(lines[..<end]), Array(lines[end...]))
  }

  /// The table of the package in a folder (`root`, with its slash; empty for the current one); nil where no package
  /// with such a table is there.
  static func ofPackage(at root: String) -> ChapterTable? {
    (try? PackageFile.text(atPath: root + path)).flatMap(ChapterTable.init(manifest:))
  }

  /// The manifest with one chapter more, at the table's end.
  func manifest(adding entry: Entry) -> String {
    let line = "  (\"\(entry.target)\", \"\(entry.executable)\", .\(entry.kind)),"
    return (head + [line[...]] + tail).joined(separator: "\n")
  }

  // MARK: - What follows from it

  /// Where the book's list is written.
  static let bookPath = "Sources/companion/Book.swift"

  /// The source of the book's list of chapters: ``bookPath``.
  static func bookSource(of entries: [Entry]) -> String {
    let imports = (entries.map(\.target) + ["Textbook"]).sorted()
    return """
      // Written by `companion book` from the table in Package.swift.

      \(imports.map { "import \($0)" }.joined(separator: "\n"))

      /// The chapters, in the order someone learning would read them.
      enum Book {
        static let chapters: [any Chapter] = [
      \(entries.map { "    \($0.target)()," }.joined(separator: "\n"))
        ]
      }

      """
  }
}

/// Why a command for authors can't do its work.
enum AuthoringError: ReportedError, Equatable {
  /// The current folder is not the package's.
  case noPackage
  /// A chapter can't have this name.
  case unfitName(String)
  /// Something has the name already.
  case nameTaken(String, by: String)
  /// `README.md` has no place for its table of chapters.
  case noPlaceInFrontPage

  func message(in language: Language) -> String {
    switch (self, language) {
    case (.noPackage, .ko):
      "Package.swift에 장의 표가 없습니다. 패키지 폴더에서 실행하세요"
    case (.noPackage, .en):
      "there is no Package.swift with a table of chapters here; run this in the package's folder"
    case (.unfitName(let name), .ko):
      "장 이름으로 쓸 수 없습니다: \(quoted(name)). 붙임표로 이은 소문자 낱말이어야 합니다. 예: two-inputs"
    case (.unfitName(let name), .en):
      "\(quoted(name)) is no name for a chapter: lower-case words with hyphens between them were expected, such as "
        + "two-inputs"
    case (.nameTaken(let name, let owner), .ko): "\(quoted(name)): 이미 있는 이름입니다 (\(owner))"
    case (.nameTaken(let name, let owner), .en): "\(quoted(name)) is taken: \(owner) is there already"
    case (.noPlaceInFrontPage, .ko):
      "README.md에 장의 표가 들어갈 자리가 없습니다: \(FrontPage.opening) 줄과 \(FrontPage.closing) 줄이 하나씩 있어야 합니다"
    case (.noPlaceInFrontPage, .en):
      "README.md has no place for the table of chapters: a line \(FrontPage.opening) and a line "
        + "\(FrontPage.closing) were expected"
    }
  }
}
