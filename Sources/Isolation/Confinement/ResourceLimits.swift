/// The limits of a process, as commands of the shell that becomes it (getrlimit(2)).
///
/// They are joined by `&&`, and so to what follows: where a limit can't be set, nothing runs.
enum ResourceLimits {
  /// The limits of the compiler, which may start the linker.
  static func compiler(_ limits: Limits, without removed: Set<Defence>) -> String {
    common(limits, seconds: limits.compilerSeconds, memory: limits.compilerMemory, without: removed)
      .joined(separator: " && ")
  }

  /// The limits of a student's program.
  ///
  /// It may start no process and no thread: the shell has become it by then, and one is there. Shells don't agree
  /// on the letter. The count is that of the user in the sandbox's own namespace, from Linux 5.14 on; before, all
  /// of the user's processes count, and one too many is still one too many.
  static func program(_ limits: Limits, without removed: Set<Defence>) -> String {
    var commands = common(limits, seconds: limits.processorSeconds, memory: limits.memory, without: removed)
    if !removed.contains(.oneProcess) { commands.append("{ ulimit -u 1 2>&- || ulimit -p 1; }") }
    return commands.joined(separator: " && ")
  }

  private static func common(
    _ limits: Limits, seconds: Int, memory: Int, without removed: Set<Defence>
  ) -> [String] {
    var commands = ["ulimit -c 0"]
    if !removed.contains(.processorTime) { commands.append("ulimit -t \(seconds)") }
    #if !os(macOS)
      if !removed.contains(.memory) { commands.append("ulimit -v \(memory >> 10)") }
    #endif
    if !removed.contains(.openFiles) { commands.append("ulimit -n \(limits.openFiles)") }
    if !removed.contains(.fileSize) { commands.append("ulimit -f \(limits.fileBytes >> 9)") }
    return commands
  }
}

/// A word as a shell takes it literally.
func shellQuoted(_ word: String) -> String {
  "'" + word.replacing("'", with: "'\\''") + "'"
}
