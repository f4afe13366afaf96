import Foundation

/// Reads the files that other people wrote: regular ones, and no more of them than is allowed.
///
/// A pipe doesn't make it wait: the file is opened without waiting, and what is open is looked at, not the name,
/// which could come to mean something else in between. A file that claims to be huge costs what is read of it.
public enum RegularFile {
  /// What was read.
  public struct Contents: Sendable {
    /// At most one byte more than allowed, which shows that there are too many.
    public let bytes: [UInt8]
    /// How many bytes the file has.
    public let size: Int
    /// When it was changed last, in seconds since 1970.
    public let modified: Int
  }

  /// Why nothing was read.
  public enum Fault: Error, Sendable, Equatable {
    /// A symbolic link, where links are not followed.
    case link
    /// A folder.
    case folder
    /// A pipe, a socket or a device.
    case notRegular
    /// The system's error of this number.
    case system(Int32)
  }

  /// Reads a file, whose path ends with a 0.
  public static func read(
    _ path: UnsafePointer<CChar>, atMost largest: Int, followingLinks: Bool = true
  ) throws(Fault) -> Contents {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else {
      switch errno {
      case ELOOP where !followingLinks: throw .link
      case ENXIO: throw .notRegular
      default: throw .system(errno)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notRegular
    }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= largest {
      let count = Foundation.read(descriptor, &block, min(block.count, largest + 1 - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    #if canImport(Darwin)
      let modified = Int(status.st_mtimespec.tv_sec)
    #else
      let modified = Int(status.st_mtim.tv_sec)
    #endif
    return Contents(bytes: bytes, size: Int(status.st_size), modified: modified)
  }
}
