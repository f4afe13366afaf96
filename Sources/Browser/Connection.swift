import Foundation

/// This side of a connection on which messages go both ways, each ended by a NUL.
///
/// A socket and not two pipes: one descriptor serves both ways, and writing to a browser that is gone raises no signal.
final class Connection {
  private let descriptor: Int32
  /// Whole messages that nobody has asked for yet.
  private var messages: [Data] = []
  /// The start of a message whose end hasn't come.
  private var start = Data()
  private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)

  /// Takes over a socket that doesn't block.
  init(takingOver descriptor: Int32) { self.descriptor = descriptor }

  deinit {
    close(descriptor)
    piece.deallocate()
  }

  /// The two ends, of which no other process that is started meanwhile gets one; nil where no file can be opened.
  ///
  /// The browser's own has a high number, out of the way of those it becomes in the browser.
  static func pair() -> (ours: Connection, theirs: Int32)? {
    var ends: [Int32] = [-1, -1]
    #if os(macOS)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    let ours = Connection(takingOver: ends[0])
    let theirs = fcntl(ends[1], F_DUPFD_CLOEXEC, 64)
    close(ends[1])
    guard theirs >= 0 else { return nil }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    #if os(macOS)
      var on: Int32 = 1
      setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return (ours, theirs)
  }

  /// What became of a message that was sent or waited for.
  enum Outcome<Message> {
    case done(Message)
    case late
    /// Nobody is at the other end.
    case gone
  }

  /// Sends a message.
  func send(_ message: Data, by deadline: ContinuousClock.Instant) -> Outcome<Void> {
    #if os(macOS)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    let bytes = message + [0]
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress! + sent, $0.count - sent, flags)
      }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        guard wait(for: POLLOUT, until: deadline) else { return .late }
      } else if errno != EINTR {
        return .gone
      }
    }
    return .done(())
  }

  /// Lets the other side know that there is nothing more to come.
  func hangUp() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Waits for the next message.
  ///
  /// Late is late even where more messages are there, or a page that never stops talking would be listened to forever.
  func receive(by deadline: ContinuousClock.Instant) -> Outcome<Data> {
    while messages.isEmpty {
      guard wait(for: POLLIN, until: deadline) else { return .late }
      let count = read(descriptor, piece.baseAddress, piece.count)
      if count > 0 {
        take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
      } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
        return .gone
      }
    }
    return ContinuousClock.now < deadline ? .done(messages.removeFirst()) : .late
  }

  /// Cuts what was read into messages. Each byte is looked at once, however long a message is.
  private func take(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let end = memchr(rest.baseAddress!, 0, rest.count) {
      let length = UnsafeRawPointer(end) - rest.baseAddress!
      start.append(contentsOf: rest[..<length])
      messages.append(start)
      start = Data()
      rest = UnsafeRawBufferPointer(rebasing: rest[(length + 1)...])
      if rest.isEmpty { return }
    }
    start.append(contentsOf: rest)
  }

  /// Whether the descriptor became ready in time.
  private func wait(for events: Int32, until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return false }
      var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      if poll(&entry, 1, Int32(min(left.rounded(.up), 1e6))) > 0 { return true }
    }
  }
}
