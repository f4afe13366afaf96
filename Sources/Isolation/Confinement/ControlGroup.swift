import Foundation

/// A control group of version 2 that one sandbox runs in: it counts what no limit of a process does, memory that is
/// in files or in flight among it, and ends all that is in it at once (cgroups(7)).
struct ControlGroup {
  /// A file of a group, and what is written to it.
  struct Setting: Sendable, Equatable {
    let file: String
    let value: String
    /// Whether the group is of use without: swap may not be counted, and older kernels lack some files.
    var isOptional = false

    /// The controller that it belongs to.
    var controller: String { String(file.prefix { $0 != "." }) }
  }

  /// At most so many bytes, none of them swapped out, and all of the group ended when there are more.
  static func memory(_ bytes: Int) -> [Setting] {
    [
      Setting(file: "memory.max", value: "\(bytes)"),
      Setting(file: "memory.swap.max", value: "0", isOptional: true),
      Setting(file: "memory.oom.group", value: "1", isOptional: true),
    ]
  }

  /// At most so many processes and threads.
  static func processes(_ count: Int) -> Setting { Setting(file: "pids.max", value: "\(count)") }

  let path: String

  /// Makes a group.
  ///
  /// - Throws: `SandboxError.preparation` when it can't be made or a limit can't be set.
  init(in place: ControlGroupPlace, _ settings: [Setting]) throws(SandboxError) {
    path = "\(place.folder)/\(ControlGroupPlace.prefix)\(getpid())-\(UInt32.random(in: 0 ... .max))"
    guard mkdir(path, 0o755) == 0 else { throw .preparation("\(path): \(String(cString: strerror(errno)))") }
    for setting in settings where place.controllers.contains(setting.controller) {
      guard Self.write(setting.value, to: "\(path)/\(setting.file)") || setting.isOptional else {
        rmdir(path)
        throw .preparation("\(path)/\(setting.file): \(String(cString: strerror(errno)))")
      }
    }
  }

  /// The command of a shell that goes into the group, and takes with it all that it starts.
  var join: String { "echo $$ > \(shellQuoted(path + "/cgroup.procs"))" }

  /// Ends whatever is in the group, and removes it.
  ///
  /// - Returns: Whether it is gone, and so nothing was left in it.
  func remove(by deadline: ContinuousClock.Instant) -> Bool {
    while rmdir(path) != 0, errno != ENOENT {
      guard ContinuousClock.now < deadline else { return false }
      _ = Self.write("1", to: path + "/cgroup.kill")
      usleep(500)
    }
    return true
  }

  /// Writes to a file of the kernel's, which takes a value in one piece or not at all.
  static func write(_ text: String, to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return text.utf8CString.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count - 1) } > 0
  }
}
