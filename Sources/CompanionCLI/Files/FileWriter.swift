import Foundation

/// Writes text files whole or not at all.
///
/// The text goes to a temporary file in the same folder, which is then renamed: a reader sees the old file or
/// the new one, never a part. An error leaves the old file, and neither a temporary file nor a new folder.
public struct FileWriter: Sendable {
  /// What became of a file.
  public enum Outcome: Sendable {
    case created, updated, unchanged
  }

  private let temporary: String?
  private let isPrivate: Bool

  /// Creates a writer.
  public init() { (temporary, isPrivate) = (nil, false) }

  /// Creates a writer of files and folders that only their owner can read.
  ///
  /// A file that is there, and that others can read or write, is closed to them; a folder that is there stays as it is.
  ///
  /// - Parameter temporary: A temporary file that the writer is alone with; one that was killed may have left it there.
  package init(privatelyBy temporary: String? = nil) { (self.temporary, isPrivate) = (temporary, true) }

  /// Writes a text in UTF-8, with the folders on the way; a file that holds it already is not touched.
  ///
  /// A link is followed, and the file's permissions stay. A device or a pipe is written to directly.
  ///
  /// - Throws: `SystemError`, naming the file or the folder that stands in the way.
  @discardableResult
  public func write(_ text: String, to path: String) throws(SystemError) -> Outcome {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw SystemError(path, number: EISDIR) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try writeDirectly(text, to: path)
      return .updated
    }
    let permissions = exists ? status.st_mode & (isPrivate ? 0o700 : 0o7777) : isPrivate ? 0o600 : nil
    if exists, try isSame(text, asFileAt: path) {
      if let permissions, isPrivate, status.st_mode & 0o7777 != permissions { chmod(path, permissions) }
      return .unchanged
    }

    let target = exists ? resolved(path) : path
    let created = try createFolders(above: target)
    do throws(SystemError) {
      try replace(target, with: text, permissions: permissions)
    } catch {
      for folder in created.reversed() { rmdir(folder) }
      throw error
    }
    return exists ? .updated : .created
  }

  /// Whether a file holds a text, byte for byte; a file that is not there doesn't, nor does a pipe or a device.
  ///
  /// - Throws: `SystemError` when the file is there and can't be read.
  public func isSame(_ text: String, asFileAt path: String) throws(SystemError) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0, [ENOENT, ENOTDIR, ENXIO].contains(errno) { return false }
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path) }
    if status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR { return false }
    var rest = Array(text.utf8)[...]
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      if count == 0 { return rest.isEmpty }
      guard rest.starts(with: block[..<count]) else { return false }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a file beside the target and renames it.
  private func replace(_ path: String, with text: String, permissions: mode_t?) throws(SystemError) {
    let temporary =
      self.temporary ?? path.folder + ".\(path.lastName.prefix(40)).\(UInt64.random(in: 0 ... .max)).tmp"
    let reuse = self.temporary == nil ? O_EXCL : O_TRUNC
    let descriptor = open(temporary, O_WRONLY | O_CREAT | reuse | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw SystemError(path) }
    var error = writeAll(text.utf8, to: descriptor)
    if let permissions, error == 0, fchmod(descriptor, permissions) != 0 { error = errno }
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, error == 0 { error = errno }
    if error == 0, rename(temporary, path) != 0 { error = errno }
    guard error == 0 else {
      unlink(temporary)
      throw SystemError(path, number: error)
    }
  }

  private func writeDirectly(_ text: String, to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    let error = writeAll(text.utf8, to: descriptor)
    close(descriptor)
    if error != 0 { throw SystemError(path, number: error) }
  }

  /// Creates the folders that a path needs, and returns those that were not there.
  package func createFolders(above path: String) throws(SystemError) -> [String] {
    var created: [String] = []
    for (index, character) in zip(path.indices, path) where character == "/" && index != path.startIndex {
      let folder = String(path[..<index])
      var status = stat()
      if stat(folder, &status) == 0 {
        if status.st_mode & S_IFMT == S_IFDIR { continue }
        throw SystemError(folder, number: ENOTDIR)
      }
      if mkdir(folder, isPrivate ? 0o700 : 0o777) == 0 {
        created.append(folder)
      } else {
        let error = SystemError(folder)
        for folder in created.reversed() { rmdir(folder) }
        throw error
      }
    }
    return created
  }

  /// The file that a path leads to through its links.
  private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension String {
  /// What goes before the last name, with its slash; empty for a bare name.
  fileprivate var folder: String { lastIndex(of: "/").map { String(self[...$0]) } ?? "" }
  /// The last name of a path.
  fileprivate var lastName: Substring { lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...] }
}
