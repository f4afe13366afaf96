import Foundation

extension Sandbox {
  /// What a sandbox is made of, strongest first.
  public enum Level: String, Sendable, CaseIterable {
    /// Linux namespaces, set up by bubblewrap (bwrap(1)), with limits.
    case bubblewrap
    /// The sandbox of macOS, set up by sandbox-exec(1), with limits. Written to the manual, and not tested.
    case seatbelt
    /// A process of its own with limits and nothing more: for code that is not hostile.
    case process
  }

  /// The strongest level that this machine has, or nil when it has none that is safe for strangers' code.
  public static func strongest() -> Level? {
    [.bubblewrap, .seatbelt].first { $0.obstacle == nil }
  }
}

extension Sandbox.Level {
  /// Why the level can't be had on this machine, or nil.
  public var obstacle: String? {
    switch self {
    case .process: return nil
    case .seatbelt:
      #if os(macOS)
        return FileManager.default.isExecutableFile(atPath: Confinement.sandboxExec) ? nil : "no sandbox-exec"
      #else
        return "it is part of macOS"
      #endif
    case .bubblewrap:
      guard let bwrap = executable(named: "bwrap") else { return "bwrap is not installed" }
      do throws(SandboxError) {
        let trial = [bwrap, "--unshare-all", "--ro-bind", "/", "/", "--", "/bin/sh", "-c", ":"]
        let user = geteuid() == 0 ? try SandboxUser() : nil
        try Command((try user?.command() ?? []) + trial).output()
        return nil
      } catch {
        return error.description
      }
    }
  }
}
