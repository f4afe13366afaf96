import Foundation
import Processes

/// A process that the marker started, and takes down again.
package struct ChildProcess {
  package let identifier: pid_t

  /// How a process ended.
  package enum End: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Starts a command.
  ///
  /// - Parameters:
  ///   - command: The program's path and its arguments.
  ///   - environment: All its variables, `NAME=value`.
  ///   - descriptors: What it has open under 0, 1, 2 and so on.
  ///   - inherits: Whether it also gets what the marker left open to children: only for a process that nothing is kept from.
  package init(
    _ command: [String], environment: [String], descriptors: [Descriptor], inherits: Bool = false
  ) throws(SandboxError) {
    do {
      // A descriptor is closed when nobody holds it any more: not before the child has it.
      identifier = try withExtendedLifetime(descriptors) { () throws(SpawnError) in
        try spawn(command, environment: environment) { actions, attributes in
          for (place, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor.number, Int32(place))
          }
          startAfresh(&actions, &attributes, descriptors: descriptors.count, inherits: inherits)
        }
      }
    } catch {
      throw .preparation("\(command[0]): \(String(cString: strerror(error.number)))")
    }
  }

  /// Ends it, with the group of processes that it leads, and waits until it is gone.
  package func kill() {
    Foundation.kill(-identifier, SIGKILL)
    _ = reap()
  }

  /// Waits for its end, which is near, and tells how it ended; nil when it hadn't by the deadline, and was killed.
  package func end(by deadline: ContinuousClock.Instant) -> End? {
    while !hasEnded, ContinuousClock.now < deadline { usleep(500) }
    let isInTime = hasEnded
    Foundation.kill(-identifier, SIGKILL)
    let end = reap()
    return isInTime ? end : nil
  }

  /// Whether it has ended. It is only looked at, and not yet reaped: until then no other process can have its
  /// number.
  var hasEnded: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT) != 0
      || information.si_signo != 0
  }

  private func reap() -> End {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    // As WIFSIGNALED, WTERMSIG and WEXITSTATUS do, which are macros that Swift doesn't see.
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }
}
