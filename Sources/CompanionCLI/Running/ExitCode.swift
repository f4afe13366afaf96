/// What a command ends with.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// All is well.
  case success = 0
  /// The command ran, and what it checks doesn't hold.
  case failure = 1
  /// The command could not do what was asked: wrong usage, or a file that can't be read or written.
  case usage = 2
  /// The person stopped it (128 + SIGINT, as a shell reports it).
  case interrupted = 130
}
