import Pages

/// The files beside the pages, as they stand in this folder, the scripts without their comments: a page with all that
/// it loads is to be small.
enum PageFiles {
  /// Each with its name.
  static var all: [(path: String, text: String)] {
    [
      ("book.css", text(PackageResources.book_css) + HTMLPrinter.pictureStyle + "\n"),
      ("book.js", script(PackageResources.book_js)), ("explore.js", script(PackageResources.explore_js)),
      ("lab.js", script(PackageResources.lab_js)),
      ("lab-training.js", script(PackageResources.lab_training_js)),
      ("lab-table.js", script(PackageResources.lab_table_js)),
      ("lab-curve.js", script(PackageResources.lab_curve_js)),
      ("search.js", script(PackageResources.search_js)),
    ]
  }

  /// A script without the lines that only speak to its readers, and without what lines begin with.
  private static func script(_ bytes: [UInt8]) -> String {
    let lines = text(bytes).split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter { !$0.hasPrefix("//") && !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
