import Foundation
import Pages

/// The files beside the pages, as they stand in this folder, without their comments: a page with all that
/// it loads is to be small.
enum PageFiles {
  private static let scripts = [
    "book.js", "explore.js", "lab.js", "lab-training.js", "lab-table.js", "lab-curve.js", "search.js",
  ]

  /// Each with its name.
  ///
  /// - Throws: An error of Foundation's where a file cannot be read.
  static func all() throws -> [(path: String, text: String)] {
    let style = try text("book.css").replacing(/\/\*[^*]*\*\/\n?/, with: "")
    return try [("book.css", style + HTMLPrinter.pictureStyle + "\n")] + scripts.map { ($0, try text($0)) }
  }

  /// The text of a file without its comments and its indentation, a third of its bytes: no text of these files is longer
  /// than a line.
  ///
  /// Files beside the program cost nothing to build; written into it, as numbers, they took longer to compile than all
  /// else that makes the site.
  private static func text(_ name: String) throws -> String {
    let url = Bundle.module.bundleURL.appending(path: name)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.hasPrefix("//") }.map { $0 + "\n" }.joined()
  }
}
