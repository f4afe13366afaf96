import Foundation

extension TemporaryFolder {
  /// Removes a folder and all that is in it, as far as it may, however deep that lies.
  ///
  /// Strangers' files may lie deeper than the system can name. So each folder's folders are moved up beside it before it is
  /// removed, and no path grows.
  static func remove(_ folder: String) {
    if (try? FileManager.default.removeItem(atPath: folder)) != nil { return }
    let top = Array(folder.utf8CString.dropLast())
    var isLess = true
    while isLess {
      isLess = false
      for name in names(in: top) {
        let item = top + [slash] + name
        if isFolder(item) {
          for inner in names(in: item) { bringUp(item + [slash] + inner, to: top) }
          isLess = rmdir(item + [0]) == 0 || isLess
        } else {
          isLess = unlink(item + [0]) == 0 || isLess
        }
      }
    }
    rmdir(top + [0])
  }

  private static let (slash, dot) = (CChar(UInt8(ascii: "/")), CChar(UInt8(ascii: ".")))

  /// Removes a file, or moves a folder to one that is above it, under a name that nothing there has.
  private static func bringUp(_ item: [CChar], to top: [CChar]) {
    guard isFolder(item) else {
      unlink(item + [0])
      return
    }
    let name = "removed-\(UInt64.random(in: 0 ... .max))"
    rename(item + [0], top + [slash] + Array(name.utf8CString))
  }

  /// Whether a path is that of a folder, which it may then be written to; no link is followed.
  private static func isFolder(_ path: [CChar]) -> Bool {
    var status = stat()
    guard lstat(path + [0], &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    chmod(path + [0], 0o700)
    return true
  }

  /// The names in a folder, in bytes: not every name is text.
  private static func names(in folder: [CChar]) -> [[CChar]] {
    guard let stream = opendir(folder + [0]) else { return [] }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      if name != [dot], name != [dot, dot] { names.append(name) }
    }
    return names
  }
}
