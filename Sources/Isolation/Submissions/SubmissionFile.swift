import Files
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
  public static func contents(atPath path: String, limits: Limits = Limits()) throws(Refusal) -> [UInt8] {
    try contents(atPath: path, Blueprint(Measure.reading, limits))
  }

  static func contents(atPath path: String, _ blueprint: Blueprint) throws(Refusal) -> [UInt8] {
    let largest = blueprint.largestSource
    let bytes: [UInt8]
    do throws(RegularFile.Fault) {
      bytes = try RegularFile.read(path, atMost: largest, followingLinks: blueprint.followsLinks).bytes
    } catch {
      switch error {
      case .link: throw .symbolicLink
      case .folder, .notRegular: throw .notAFile
      case .system(let number): throw .unreadable(number)
      }
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
