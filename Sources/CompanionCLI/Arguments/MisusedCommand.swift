import Textbook

/// A mistake in a command line, with the command whose help tells what it takes.
package struct MisusedCommand: ReportedError, Equatable {
  /// What is wrong.
  package let error: UsageError
  /// The command as it is typed: `companion check`.
  package let command: String

  package init(_ error: UsageError, of command: String) {
    self.error = error
    self.command = command
  }

  /// What is wrong, on one line.
  package func message(in language: Language) -> String { error.message(in: language) }

  /// Where to look, on one line.
  func pointer(_ launch: Launch, in language: Language) -> String {
    let line = launch.typed("\(command) --help")
    return Bilingual(ko: "사용법: \(line)", en: "See '\(line)'").plain(in: language)
  }
}
