import Foundation

/// The marker's end of a connection with a process that it doesn't trust.
///
/// Nothing here waits past its deadline or reads more than it was asked to.
struct Channel {
  let descriptor: Descriptor

  /// Why bytes did not come through.
  enum Failure: Error {
    /// The deadline passed.
    case late
    /// The other end is closed.
    case closed
  }

  /// Sends all bytes by a deadline.
  func send(_ bytes: [UInt8], by deadline: ContinuousClock.Instant) throws(Failure) {
    #if os(macOS)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Foundation.send(descriptor.number, $0.baseAddress, $0.count, flags)
      }
      if count > 0 {
        done += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        try wait(for: POLLOUT, by: deadline)
      } else if errno != EINTR {
        throw .closed
      }
    }
  }

  /// Receives a number of bytes, no more and no fewer, by a deadline.
  ///
  /// The deadline is for all of them together, so that a byte now and then gains no time.
  func receive(_ count: Int, by deadline: ContinuousClock.Instant) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try receive(upTo: count - bytes.count, by: deadline)
      if more.isEmpty { throw .closed }
      bytes += more
    }
    return bytes
  }

  /// Receives what is there, up to a number of bytes; nothing at the end.
  func receive(upTo count: Int, by deadline: ContinuousClock.Instant) throws(Failure) -> [UInt8] {
    while true {
      var block = [UInt8](repeating: 0, count: min(count, 1 << 16))
      let received = recv(descriptor.number, &block, block.count, 0)
      if received >= 0 { return Array(block[..<received]) }
      if errno == EAGAIN || errno == EWOULDBLOCK {
        try wait(for: POLLIN, by: deadline)
      } else if errno == ECONNRESET {
        return []
      } else if errno != EINTR {
        throw .closed
      }
    }
  }

  private func wait(for event: some BinaryInteger, by deadline: ContinuousClock.Instant) throws(Failure) {
    let left = deadline - .now
    guard left > .zero else { throw .late }
    var request = pollfd(fd: descriptor.number, events: Int16(event), revents: 0)
    _ = poll(&request, 1, milliseconds(left))
  }
}

/// A duration in whole milliseconds, rounded up, for `poll`.
func milliseconds(_ duration: Duration) -> Int32 {
  Int32(clamping: Int64((duration / .milliseconds(1)).rounded(.up)))
}

extension Channel {
  /// Reads several connections at once, to the end of all.
  ///
  /// - Parameters:
  ///   - most: How many bytes each may bring.
  ///   - bytes: What each brought, also when it wasn't all.
  /// - Returns: Whether all came to their end, by the deadline and with no more bytes than they may.
  static func gather(
    _ connections: [Descriptor], upTo most: [Int], by deadline: ContinuousClock.Instant,
    into bytes: inout [[UInt8]]
  ) -> Bool {
    var open = Set(connections.indices)
    while !open.isEmpty {
      let left = deadline - .now
      guard left > .zero else { return false }
      let places = open.sorted()
      var requests = places.map { pollfd(fd: connections[$0].number, events: Int16(POLLIN), revents: 0) }
      _ = poll(&requests, nfds_t(requests.count), milliseconds(left))
      for (place, request) in zip(places, requests) where request.revents != 0 {
        let channel = Channel(descriptor: connections[place])
        guard let block = try? channel.receive(upTo: 1 << 16, by: deadline) else { return false }
        if block.isEmpty { open.remove(place) }
        bytes[place] += block
        guard bytes[place].count <= most[place] else { return false }
      }
    }
    return true
  }
}
