#if !os(macOS)
  import Foundation

  /// The descriptors that a process started now would get unless it is told to close them.
  ///
  /// Files that were opened without `O_CLOEXEC`, by whoever started this process. On macOS nobody needs the list: there
  /// `POSIX_SPAWN_CLOEXEC_DEFAULT` closes them.
  package func inheritableDescriptors() -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter {
      let flags = fcntl($0, F_GETFD)
      return flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }
#endif
