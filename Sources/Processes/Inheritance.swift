import Foundation

/// Makes a process one of its own: the leader of its group, with signals as nobody has changed them, and without the
/// files that others opened here meanwhile.
///
/// - Parameters:
///   - count: How many descriptors it is given; those from 0 on are its own.
///   - inherits: Whether it also gets what this process left open to children.
package func startAfresh(
  _ actions: inout SpawnActions, _ attributes: inout SpawnAttributes, descriptors count: Int,
  inherits: Bool = false
) {
  var flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
  #if os(macOS)
    if !inherits { flags |= POSIX_SPAWN_CLOEXEC_DEFAULT }
  #else
    if !inherits {
      for number in inheritable where number >= count {
        posix_spawn_file_actions_addclose(&actions, number)
      }
    }
  #endif
  posix_spawnattr_setflags(&attributes, Int16(flags))
  // This process ignores SIGPIPE, perhaps; the child starts with every signal as a fresh process has it.
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
}

#if !os(macOS)
  /// What this process has open that a child would get: files opened without `O_CLOEXEC`, by whoever started it.
  private var inheritable: [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter {
      let flags = fcntl($0, F_GETFD)
      return flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }
#endif
