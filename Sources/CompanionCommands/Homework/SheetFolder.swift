import CompanionCLI
import Files
import Foundation
import Homework

/// The files that a marking command is given: some files, and all below some folders.
struct SheetFolder {
  /// One file to mark.
  struct File: Sendable {
    /// Its name in reports: below the folder it was found in, and no other's.
    let name: String
    /// Its name where it was found, which another file may have, too.
    fileprivate let found: String
    /// Where it lies, as the system calls it: not every name is UTF-8.
    fileprivate let path: SystemPath
    /// Whether a link may lead to it: only where the person at the keyboard named it.
    fileprivate let followsLinks: Bool
  }

  /// The files in the order of their names, byte by byte, so that every machine has the same.
  let files: [File]

  /// Finds the files; what begins with a dot is passed over, and so is the folder of the reports.
  ///
  /// Links and whatever else is no file are among them, to be reported when they are to be read. A name that
  /// occurs twice, below two folders, gets a number.
  ///
  /// - Throws: `SystemError` for a path that is not there or cannot be read.
  init(_ paths: [String], except reports: String?) throws(SystemError) {
    var search = Search()
    var status = stat()
    if let reports, stat(reports, &status) == 0 { search.passedOver = (status.st_dev, status.st_ino) }
    for path in paths {
      guard stat(path, &status) == 0 else { throw SystemError(path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        guard search.walk(SystemPath(path), below: "") else { throw SystemError(path) }
      } else {
        let name = path.pathParts.last ?? path
        search.found.append(File(name: name, found: name, path: SystemPath(path), followsLinks: true))
      }
    }
    var uses: [String: Int] = [:]
    var taken: Set<String> = []
    let named = search.found.map { file in
      var name = file.name
      while !taken.insert(name).inserted {
        uses[file.name, default: 1] += 1
        name = "\(file.name) (\(uses[file.name]!))"
      }
      return File(name: name, found: file.name, path: file.path, followsLinks: file.followsLinks)
    }
    files = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension SheetFolder {
  /// The Swift files among the files that a student may have written: neither a package's manifest nor its
  /// tests. Of a folder without any, its first file stands for the student.
  var sources: [File] {
    var named: Set<String> = []
    let sources = files.filter { file in
      let parts = file.found.pathParts
      let isSource =
        file.found.hasSuffix(".swift")
        && !["Package.swift", "NotAttempted.swift"].contains(parts[parts.count - 1])
        && !parts.dropLast().contains("Tests")
      if isSource { named.insert(parts[0]) }
      return isSource
    }
    let others = files.filter { named.insert($0.found.pathParts[0]).inserted }
    return (sources + others).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

/// A walk through folders.
private struct Search {
  var found: [SheetFolder.File] = []
  var passedOver: (device: dev_t, file: ino_t)?

  /// Collects the files of a folder in the order of their names; false if it cannot be read.
  mutating func walk(_ folder: SystemPath, below prefix: String) -> Bool {
    guard let stream = opendir(folder.bytes) else { return false }
    var names: [SystemPath] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { SystemPath($0) }
        })
    }
    closedir(stream)
    for name in names.sorted() where !name.isHidden {
      let (path, shown) = (folder / name, prefix + name.text)
      var status = stat()
      let isFolder = lstat(path.bytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if isFolder, let passedOver, passedOver == (status.st_dev, status.st_ino) { continue }
      if isFolder, walk(path, below: shown + "/") { continue }
      found.append(SheetFolder.File(name: shown, found: shown, path: path, followsLinks: false))
    }
    return true
  }
}

/// A path as the system knows it: bytes that end with a 0.
private struct SystemPath: Comparable, Sendable {
  let bytes: [CChar]

  init(_ path: String) { bytes = path.utf8CString.map { $0 } }

  init(_ path: UnsafePointer<CChar>) {
    bytes = Array(UnsafeBufferPointer(start: path, count: strlen(path) + 1))
  }

  private init(bytes: [CChar]) { self.bytes = bytes }

  var isHidden: Bool { bytes[0] == CChar(UInt8(ascii: ".")) }

  /// The path as text; bytes of a name that is not UTF-8 are written as `%B1`.
  var text: String {
    let own = bytes.dropLast().map { UInt8(bitPattern: $0) }
    return String(validating: own, as: UTF8.self)
      ?? own.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true) }
      .joined()
  }

  static func / (folder: SystemPath, name: SystemPath) -> SystemPath {
    SystemPath(bytes: folder.bytes.dropLast() + [CChar(UInt8(ascii: "/"))] + name.bytes)
  }

  static func < (a: SystemPath, b: SystemPath) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
  }
}

extension SheetFolder.File {
  /// A file's bytes, its size, and when it was changed last.
  typealias Contents = RegularFile.Contents

  /// Reads the file, up to one byte more than a sheet may have.
  ///
  /// - Returns: nil for a link, a pipe, a device.
  func contents() throws(SystemError) -> Contents? {
    do throws(RegularFile.Fault) {
      return try RegularFile.read(path.bytes, atMost: Sheet.largest, followingLinks: followsLinks)
    } catch {
      switch error {
      case .link, .folder, .notRegular: return nil
      case .system(ELOOP): return nil
      case .system(let number): throw SystemError(name, number: number)
      }
    }
  }
}
