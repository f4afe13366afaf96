import Files
import Foundation
import Textbook

extension RegularFile {
  /// The bytes of a file that the command line names.
  ///
  /// - Throws: `SystemError` where it cannot be read, `UnfitFile` where it is no file or too large.
  package static func contents(atPath path: String, atMost largest: Int) throws -> [UInt8] {
    let contents: Contents
    do throws(Fault) {
      contents = try read(path, atMost: largest)
    } catch {
      switch error {
      case .system(let number): throw SystemError(path, number: number)
      case .folder: throw SystemError(path, number: EISDIR)
      case .link, .notRegular: throw UnfitFile(path: path, fault: .notRegular)
      }
    }
    guard contents.bytes.count <= largest else {
      throw UnfitFile(path: path, fault: .tooLarge(bytes: contents.size, largest: largest))
    }
    return contents.bytes
  }
}

/// A file that is not read.
package struct UnfitFile: ReportedError, Equatable {
  package enum Fault: Equatable {
    /// A pipe, a socket or a device.
    case notRegular
    /// Larger than anything of its kind.
    case tooLarge(bytes: Int, largest: Int)
  }

  package let path: String
  package let fault: Fault

  package init(path: String, fault: Fault) {
    self.path = path
    self.fault = fault
  }

  package func message(in language: Language) -> String {
    switch (fault, language) {
    case (.notRegular, .ko): "\(path): 보통 파일이 아닙니다. 파이프나 장치는 읽지 않습니다"
    case (.notRegular, .en): "\(path): is not a regular file; pipes and devices are not read"
    case (.tooLarge(let bytes, let largest), .ko): "\(path): \(bytes)바이트입니다. \(largest)바이트까지 읽습니다"
    case (.tooLarge(let bytes, let largest), .en): "\(path): has \(bytes) bytes, expected at most \(largest)"
    }
  }
}
