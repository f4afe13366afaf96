import Foundation
import Homework

/// The files that a marking command is given: some files, and all below some folders.
struct SheetFolder {
  /// One file to mark.
  struct File: Sendable {
    /// Its name in reports: below the folder it was found in.
    let name: String
    let path: String
  }

  /// The files in the order of their names, byte by byte, so that every machine has the same.
  let files: [File]

  /// Finds the files; what begins with a dot is passed over, and links are not followed.
  ///
  /// - Throws: `SystemError` for a path that is not there or cannot be read.
  init(_ paths: [String]) throws(SystemError) {
    var found: [File] = []
    for path in paths {
      var status = stat()
      guard lstat(path, &status) == 0 else { throw SystemError(path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        try Self.walk(path, below: "", into: &found)
      } else {
        found.append(File(name: path.split(separator: "/").last.map(String.init) ?? path, path: path))
      }
    }
    files = found.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  private static func walk(
    _ folder: String, below prefix: String, into found: inout [File]
  ) throws(SystemError) {
    guard let stream = opendir(folder) else { throw SystemError(folder) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try walk(path, below: prefix + name + "/", into: &found)
      case S_IFREG: found.append(File(name: prefix + name, path: path))
      default: continue
      }
    }
  }
}

extension SheetFolder.File {
  /// The file's bytes, and when it was changed last; one byte more than a sheet may have tells that it is too
  /// large.
  func contents() throws(SystemError) -> (bytes: [UInt8], size: Int, modified: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(path, number: EINVAL) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Sheet.largest {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    #if canImport(Darwin)
      let modified = Int(status.st_mtimespec.tv_sec)
    #else
      let modified = Int(status.st_mtim.tv_sec)
    #endif
    return (bytes, Int(status.st_size), modified)
  }
}
