import Foundation
import Testing

@testable import Isolation

/// The levels that this machine can show: `process` everywhere, bubblewrap where it is installed and allowed.
let availableLevels: [Sandbox.Level] = [.bubblewrap, .process].filter { $0.obstacle == nil }

/// A sandbox of each level, made once: that takes two seconds.
enum Shared {
  private static let bubblewrap = made(.bubblewrap)
  private static let process = made(.process)

  static func sandbox(_ level: Sandbox.Level) throws -> Sandbox {
    try level == .bubblewrap ? bubblewrap.get() : process.get()
  }

  private static func made(_ level: Sandbox.Level) -> Result<Sandbox, SandboxError> {
    Result { () throws(SandboxError) in try Sandbox(level: level) }
  }
}

/// Whether strangers' code can be run here; where it can't, the tests that need it are skipped and say so.
extension Trait where Self == ConditionTrait {
  static var needsBubblewrap: Self {
    .enabled(if: availableLevels.contains(.bubblewrap), "bubblewrap is missing or not allowed here")
  }
}
