import Foundation
import Textbook

/// A system call that failed, and what it was about.
public struct SystemError: ReportedError, Equatable {
  /// The file, folder or stream it was about.
  public let subject: String
  /// The error's number, as in `errno`.
  public let number: Int32

  /// Creates the error, by default from the call that failed last.
  public init(_ subject: String, number: Int32 = errno) {
    self.subject = subject
    self.number = number
  }

  /// The subject, and the reason in a few words.
  public func message(in language: Language) -> String { "\(subject): \(reason.plain(in: language))" }

  private var reason: Bilingual {
    switch number {
    case EACCES, EPERM: Bilingual(ko: "권한이 없습니다", en: "permission denied")
    case EROFS: Bilingual(ko: "읽기 전용 파일 시스템입니다", en: "the file system is read-only")
    case ENOENT: Bilingual(ko: "없습니다", en: "does not exist")
    case ENOTDIR, EEXIST:
      Bilingual(ko: "폴더여야 하는데 파일입니다", en: "is a file where a folder was expected")
    case EISDIR: Bilingual(ko: "파일이어야 하는데 폴더입니다", en: "is a folder where a file was expected")
    case ENOSPC: Bilingual(ko: "저장 공간이 없습니다", en: "no space left on the device")
    case EDQUOT: Bilingual(ko: "저장 할당량을 넘었습니다", en: "the disk quota is used up")
    case EFBIG: Bilingual(ko: "파일이 너무 큽니다", en: "the file would be too large")
    case ENAMETOOLONG: Bilingual(ko: "이름이 너무 깁니다", en: "the name is too long")
    case ELOOP: Bilingual(ko: "심볼릭 링크가 맴돕니다", en: "the symbolic links go in a circle")
    case EBUSY: Bilingual(ko: "다른 실행이 쓰고 있습니다", en: "is in use by another run")
    case EBADF: Bilingual(ko: "닫혀 있습니다", en: "is closed")
    default: Self.systemReason(number)
    }
  }

  private static func systemReason(_ number: Int32) -> Bilingual {
    let text = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return Bilingual(ko: "\(text)", en: "\(text.prefix(1).lowercased() + text.dropFirst())")
  }
}

/// Writes all bytes to an open file, waiting and going on as needed.
///
/// - Returns: 0, or the number of the error that stopped it.
package func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32 {
  let bytes = Array(bytes)
  return bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress! + done, buffer.count - done)
      if count >= 0 {
        done += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        // Someone who shares the stream made it non-blocking.
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
