import Files
import Homework

/// A file in the place of a sheet that somebody has worked on: it is never written over.
enum FilledSheet {
  /// Whether a file holds work: answers, or something that is no sheet at all.
  static func isAt(_ path: String) -> Bool {
    guard let contents = try? RegularFile.read(path, atMost: Sheet.largest), !contents.bytes.isEmpty else {
      return false
    }
    guard let sheet = try? Sheet(bytes: contents.bytes) else { return true }
    return sheet.isAnswered
  }
}
