import Pages

/// The files beside the pages, as they stand in this folder, without their comments: a page with all that
/// it loads is to be small.
enum PageFiles {
  /// Each with its name.
  static var all: [(path: String, text: String)] {
    [
      ("book.css", style + HTMLPrinter.pictureStyle + "\n"),
      ("book.js", text(PackageResources.book_js)), ("explore.js", text(PackageResources.explore_js)),
      ("lab.js", text(PackageResources.lab_js)),
      ("lab-training.js", text(PackageResources.lab_training_js)),
      ("lab-table.js", text(PackageResources.lab_table_js)),
      ("lab-curve.js", text(PackageResources.lab_curve_js)),
      ("search.js", text(PackageResources.search_js)),
    ]
  }

  /// The style of the pages, without its comments.
  private static var style: String { text(PackageResources.book_css).replacing(/\/\*[^*]*\*\/\n?/, with: "") }

  /// The text without its comments and its indentation, a third of its bytes: no text of these files is longer than a
  /// line.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.hasPrefix("//") }.map { $0 + "\n" }.joined()
  }
}
