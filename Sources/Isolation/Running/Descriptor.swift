import Foundation

/// An open file of the marker, closed when nobody holds it any more, and never inherited by accident.
package final class Descriptor: Sendable {
  package let number: Int32

  /// Takes over an open file, moved out of the way of the numbers that a child process gets (3 and up).
  package init(takingOver number: Int32) throws(SandboxError) {
    let moved = number < 0 ? -1 : fcntl(number, F_DUPFD_CLOEXEC, 64)
    let error = errno
    if number >= 0 { close(number) }
    guard moved >= 0 else {
      throw .preparation("no more files can be opened: \(String(cString: strerror(error)))")
    }
    self.number = moved
  }

  deinit { close(number) }

  /// Opens what a child shall have where it must have something.
  package static func null() throws(SandboxError) -> Descriptor {
    try Descriptor(takingOver: open("/dev/null", O_RDWR | O_CLOEXEC))
  }

  /// A file without a name that holds some bytes, for a child to read once.
  ///
  /// - Parameter folder: Where the file has a name for the moment it takes to remove it.
  static func holding(_ bytes: some Collection<UInt8>, inFolder folder: String) throws(SandboxError)
    -> Descriptor
  {
    let path = "\(folder)/.\(UInt64.random(in: 0 ... .max))"
    let file = try Descriptor(takingOver: open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
    unlink(path)
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(file.number, $0.baseAddress, $0.count) }
      guard count > 0 || (count < 0 && errno == EINTR) else {
        throw .preparation("\(folder): \(String(cString: strerror(errno)))")
      }
      done += max(0, count)
    }
    lseek(file.number, 0, SEEK_SET)
    return file
  }

  /// The two ends of a connection. Sockets, since on Linux they are born closed to children, which a pipe isn't
  /// without GNU extensions, and since writing to one whose other end is gone raises no signal.
  package static func connection() throws(SandboxError) -> (ours: Descriptor, theirs: Descriptor) {
    var ends: [Int32] = [-1, -1]
    #if os(macOS)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    #endif
    _ = socketpair(AF_UNIX, kind, 0, &ends)
    let ours = try Descriptor(takingOver: ends[0])
    let theirs = try Descriptor(takingOver: ends[1])
    _ = fcntl(ours.number, F_SETFL, O_NONBLOCK)
    #if os(macOS)
      var on: Int32 = 1
      setsockopt(ours.number, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return (ours, theirs)
  }
}
