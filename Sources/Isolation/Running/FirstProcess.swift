import Foundation
import SystemCalls

/// The first process of a sandbox, with which everything in it goes (pid_namespaces(7)).
///
/// It is held by a descriptor, so that its number, once given out again, ends nobody else's process.
struct FirstProcess {
  let number: pid_t
  private let descriptor: Descriptor?

  /// Takes hold of a process that is a child of another.
  ///
  /// The parent waits to be reaped by the marker, so as long as the process has this parent, its number is its own.
  /// - Returns: Nil when it is gone.
  init?(_ number: pid_t, childOf parent: pid_t) {
    self.number = number
    #if os(macOS)
      descriptor = nil
    #else
      descriptor = try? Descriptor(takingOver: companion_pidfd_open(number))
    #endif
    guard Self.parent(of: number) == parent else { return nil }
    self.parent = parent
  }

  private let parent: pid_t

  /// Ends it, and all of its sandbox with it.
  func kill() {
    #if !os(macOS)
      if let descriptor {
        _ = companion_pidfd_kill(descriptor.number)
        return
      }
    #endif
    // Where the kernel has no descriptors of processes.
    if Self.parent(of: number) == parent { Foundation.kill(number, SIGKILL) }
  }

  /// Waits until it is gone, which it is only after everything else in its sandbox.
  ///
  /// - Returns: Whether it is.
  func isGone(by deadline: ContinuousClock.Instant) -> Bool {
    if let descriptor {
      var request = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
      while poll(&request, 1, milliseconds(max(.zero, deadline - .now))) < 0, errno == EINTR {}
      return request.revents != 0
    }
    while Self.parent(of: number) == parent {
      guard ContinuousClock.now < deadline else { return false }
      usleep(500)
    }
    return true
  }

  /// The parent of a process; nil when there is none, or it is a zombie.
  private static func parent(of number: pid_t) -> pid_t? {
    // Its number, its name in parentheses, its state and its parent.
    guard let text = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      let name = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[name...].split(separator: " ")
    return fields.count > 2 && fields[1] != "Z" ? pid_t(fields[2]) : nil
  }
}
