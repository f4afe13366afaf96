import CompanionCLI
import Foundation

/// New files and changed ones, made all or none.
///
/// Each is written under a temporary name and renamed. When one fails, those before it are put back as they were.
struct FileChanges {
  /// The folder that the paths start from, with its slash; empty for the current one.
  var root: String
  /// The new files, which must not be there, by path.
  var created: [(path: String, text: String)] = []
  /// The files that get another text, by path; they are changed after the new ones, in this order.
  var updated: [(path: String, text: String)] = []

  /// Makes the changes.
  ///
  /// - Throws: `SystemError`, naming the file or the folder that stands in the way; nothing has changed then.
  func make() throws {
    let writer = FileWriter()
    var undo: [() -> Void] = []
    do {
      for (path, text) in created {
        let path = root + path
        guard !FileManager.default.fileExists(atPath: path) else { throw SystemError(path, number: EEXIST) }
        let folders = try writer.createFolders(above: path)
        undo.append { for folder in folders.reversed() { rmdir(folder) } }
        try writer.write(text, to: path)
        undo.append { unlink(path) }
      }
      for (path, text) in updated {
        let path = root + path
        let before = try PackageFile.text(atPath: path)
        try writer.write(text, to: path)
        undo.append { _ = try? writer.write(before, to: path) }
      }
    } catch {
      for step in undo.reversed() { step() }
      throw error
    }
  }
}
