import Foundation

/// Why a submission was not given to the compiler.
public enum Refusal: Error, Sendable, Equatable {
  /// A symbolic link: it could lead to a file of someone else.
  case symbolicLink
  /// A folder, a pipe or a device.
  case notAFile
  /// There is no such file, or it can't be read; the number is that of the system's error.
  case unreadable(Int32)
  /// Larger than a source may be.
  case tooLarge(largest: Int)
  /// Without a single byte that is not white space.
  case empty
  /// Not text in UTF-8, or with a zero byte in it.
  case notText
}

/// Reads the source of a submission: the bytes of one regular file.
public enum SubmissionFile {
  /// Returns the bytes of a file that is no link, no larger than a source may be, and text.
  ///
  /// A pipe doesn't make it wait: the file is opened without waiting, and what is open is looked at, not the
  /// name, which could come to mean something else in between.
  public static func contents(atPath path: String, limits: Limits = Limits()) throws(Refusal) -> [UInt8] {
    try contents(atPath: path, Blueprint(Measure.reading, limits))
  }

  static func contents(atPath path: String, _ blueprint: Blueprint) throws(Refusal) -> [UInt8] {
    let follow = blueprint.followsLinks ? 0 : O_NOFOLLOW
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | follow)
    guard descriptor >= 0 else {
      throw errno == ELOOP ? .symbolicLink : .unreadable(errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let largest = blueprint.largestSource
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= largest {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(errno) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    if let refusal = refusal(of: bytes, largest: largest) { throw refusal }
    return bytes
  }

  /// Why bytes are no source, or nil.
  static func refusal(of bytes: [UInt8], largest: Int) -> Refusal? {
    if bytes.count > largest { return .tooLarge(largest: largest) }
    if bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil { return .notText }
    if bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) { return .empty }
    return nil
  }
}
