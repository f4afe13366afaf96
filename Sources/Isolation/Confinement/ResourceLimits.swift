/// The limits of a process, as commands of the shell that becomes it (getrlimit(2)).
enum ResourceLimits {
  /// The limits of the compiler, which may start the linker.
  static func compiler(_ limits: Limits, without removed: Set<Defence>) -> String {
    common(limits, seconds: limits.compilerSeconds, memory: limits.compilerMemory, without: removed)
  }

  /// The limits of a student's program.
  ///
  /// It may start no process and no thread: the shell has become it by then, and one is there. Shells don't agree
  /// on the letter. The count is that of the user in the sandbox's own namespace, from Linux 5.14 on; before, all
  /// of the user's processes count, and one too many is still one too many.
  static func program(_ limits: Limits, without removed: Set<Defence>) -> String {
    let common = common(
      limits, seconds: limits.processorSeconds, memory: limits.memory, without: removed)
    return removed.contains(.oneProcess) ? common : common + "ulimit -u 1 2>&- || ulimit -p 1; "
  }

  private static func common(
    _ limits: Limits, seconds: Int, memory: Int, without removed: Set<Defence>
  ) -> String {
    var commands = ["ulimit -c 0"]
    // The soft limit's signal tells that time was the reason; the hard one, a second later, can't be ignored.
    if !removed.contains(.processorTime) {
      commands += ["ulimit -H -t \(seconds + 1)", "ulimit -S -t \(seconds)"]
    }
    if !removed.contains(.memory) { commands.append("ulimit -v \(memory >> 10)") }
    if !removed.contains(.openFiles) { commands.append("ulimit -n \(limits.openFiles)") }
    if !removed.contains(.fileSize) { commands.append("ulimit -f \(limits.fileBytes >> 9)") }
    return commands.map { $0 + "; " }.joined()
  }
}

/// A word as a shell takes it literally.
func shellQuoted(_ word: String) -> String {
  "'" + word.replacing("'", with: "'\\''") + "'"
}
