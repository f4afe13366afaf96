import Foundation
import Processes

/// A program that shows a long text a screen at a time: `$PAGER`, or `less -R`.
///
/// The variable's words are the program and its arguments; no shell reads them, so nothing in it is a command.
package struct Pager: Equatable {
  /// The program and its arguments.
  package let command: [String]

  /// The pager for a terminal; nil where nobody could use one, or `NO_PAGER` is set (and not empty).
  package init?(
    for terminal: Terminal, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    func value(_ name: String) -> String { environment[name] ?? "" }
    guard terminal.isInteractive, value("NO_PAGER").isEmpty, !value("TERM").isEmpty, value("TERM") != "dumb"
    else { return nil }
    let words = value("PAGER").split(separator: " ").map(String.init)
    command = words.isEmpty ? ["less", "-R"] : words
  }

  /// Shows a text, and waits until the person has left the pager.
  ///
  /// - Returns: Whether it was shown; false where there is no such program, or it failed.
  package func show(_ text: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    // The pager gets the one end as its input, and must not hold the other: it would wait for itself.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = start(reading: ends[0])
    close(ends[0])
    defer { close(ends[1]) }
    guard let child else { return false }
    // Ctrl-C is the pager's while it runs.
    let interrupt = signal(SIGINT, SIG_IGN)
    let broken = signal(SIGPIPE, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGPIPE, broken)
    }
    // A person who leaves early has read enough.
    _ = writeAll(text.utf8, to: ends[1])
    close(ends[1])
    ends[1] = -1
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  /// Starts the program with its standard input from a pipe; nil where there is none of that name.
  private func start(reading end: Int32) -> pid_t? {
    var variables = ProcessInfo.processInfo.environment
    // `PAGER=less` alone would show colours as escapes.
    if variables["LESS"] == nil { variables["LESS"] = "R" }
    return try? spawn(command, environment: variables.map { "\($0)=\($1)" }, lookedUp: true) {
      actions, attributes in
      posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO)
      // What this process ignores, a fresh one doesn't.
      var signals = sigset_t()
      sigemptyset(&signals)
      for number in [SIGPIPE, SIGXFSZ, SIGINT] { sigaddset(&signals, number) }
      posix_spawnattr_setsigdefault(&attributes, &signals)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    }
  }
}

extension Output {
  /// Adds a text; where it goes to a terminal and is longer than the screen, a pager shows it.
  package func page(_ text: String) {
    let terminal = terminal
    // The shell's next prompt needs a line, too.
    let isLong = text.utf8.count { $0 == UInt8(ascii: "\n") } >= terminal.height
    flush()
    guard isLong, let pager = Pager(for: terminal), pager.show(text) else { return write(text) }
  }
}
