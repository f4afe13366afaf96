import CompanionCLI
import Files

/// A text file of the package that a command for authors reads.
enum PackageFile {
  /// At most so many bytes of it are read.
  private static let largest = 1 << 20

  /// Its text.
  ///
  /// - Throws: `SystemError` where it cannot be read, `UnfitFile` where it is no file or too large.
  static func text(atPath path: String) throws -> String {
    String(decoding: try RegularFile.contents(atPath: path, atMost: largest), as: UTF8.self)
  }
}
