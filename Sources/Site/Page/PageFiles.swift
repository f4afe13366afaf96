/// The files beside the pages, as they stand in this folder.
enum PageFiles {
  /// The style of every page.
  static var style: String { String(decoding: PackageResources.book_css, as: UTF8.self) }
  /// The script of every page.
  static var script: String { String(decoding: PackageResources.book_js, as: UTF8.self) }
}
