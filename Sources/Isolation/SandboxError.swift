/// Why a sandbox can't be had.
public enum SandboxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// This machine doesn't have what the level needs; the message says what.
  case unavailable(Sandbox.Level, String)
  /// There is no Swift compiler on the path.
  case noCompiler
  /// A step that goes before the first submission failed; the message says which.
  case preparation(String)

  /// One line that says what is wrong.
  public var description: String {
    switch self {
    case .unavailable(let level, let reason): "\(level.rawValue) is not available here: \(reason)"
    case .noCompiler: "no Swift compiler (swiftc) is on the path"
    case .preparation(let reason): reason
    }
  }
}
