import CompanionCLI
import Isolation
import Textbook

/// `--isolation`: how strangers' code is kept apart.
enum IsolationOption {
  static let option = CommandOption.value(
    "isolation", "bubblewrap|seatbelt|process", ko: "격리 수준 (기본값: 이 컴퓨터에서 가장 강한 것)",
    en: "level of isolation (default: the strongest of this machine)")

  /// The level asked for, or the strongest; none that is safe is an error, and not a weaker level.
  ///
  /// - Throws: `SandboxError` where the machine hasn't the level asked for, `NoIsolation` where it has none.
  static func level(_ arguments: Arguments) throws -> Sandbox.Level {
    if let asked = try arguments.choice(of: option, as: Sandbox.Level.self) {
      if let obstacle = asked.obstacle { throw SandboxError.unavailable(asked, obstacle) }
      return asked
    }
    guard let strongest = Sandbox.strongest() else { throw NoIsolation() }
    return strongest
  }
}

/// There is no sandbox, and nobody said to do without.
struct NoIsolation: ReportedError {
  func message(in language: Language) -> String {
    switch language {
    case .ko:
      "격리할 방법이 없습니다(bubblewrap이 없음). 믿을 수 있는 코드라면 --isolation process를 주세요"
    case .en:
      "nothing here isolates strangers' code (no bubblewrap); for code you trust, give --isolation process"
    }
  }
}
