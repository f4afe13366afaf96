import Pages

/// The files beside the pages, as they stand in this folder.
enum PageFiles {
  /// Each with its name.
  static var all: [(path: String, text: String)] {
    [
      ("book.css", text(PackageResources.book_css) + HTMLPrinter.pictureStyle + "\n"),
      ("book.js", text(PackageResources.book_js)), ("explore.js", text(PackageResources.explore_js)),
      ("search.js", text(PackageResources.search_js)),
    ]
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
