/// Why a sandbox can't be had.
public enum SandboxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// This machine doesn't have what the level needs; the message says what.
  case unavailable(Sandbox.Level, String)
  /// There is no Swift compiler on the path.
  case noCompiler
  /// Whoever started the marker allows files to have only so many bytes (`ulimit -f`), which the compiler needs more of.
  case smallFiles(allowed: UInt64, needed: Int)
  /// A step that goes before the first submission failed; the message says which.
  case preparation(String)

  /// One line that says what is wrong.
  public var description: String {
    switch self {
    case .unavailable(let level, let reason): "\(level.rawValue) is not available here: \(reason)"
    case .noCompiler: "no Swift compiler (swiftc) is on the path"
    case .smallFiles(let allowed, let needed):
      "files may have only \(allowed) bytes here; give ulimit -f at least \(needed >> 10) KB"
    case .preparation(let reason): reason
    }
  }
}
