import CompanionCLI
import Textbook

/// What a command that ran in this process did.
package struct Run: Equatable {
  /// The code that it ended with.
  package var code: ExitCode
  /// What it wrote to standard output.
  package var output: String
  /// What it wrote to standard error, without the line that names the help.
  package var errors: String
  /// The command line that the help is found by, as it was named after an error; nil where none was.
  package private(set) var help: String?

  /// What a run is expected to do.
  package init(code: ExitCode, output: String, errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }

  /// Runs a body as a command of the name `demo`, started as with `swift run`.
  package init(language: Language = .en, body: (Language, Output) throws -> ExitCode) {
    let (output, errors) = (Output(), Output())
    code = outcome(
      named: "demo", language: language, output: output, errors: errors, launch: .swiftRun, body: body)
    self.output = output.pendingText
    self.errors = errors.pendingText
    let (before, after) = Self.pointer[language]!
    if let line = self.errors.split(separator: "\n").last, line.hasPrefix(before), line.hasSuffix(after) {
      help = String(line.dropFirst(before.count).dropLast(after.count))
      self.errors.removeLast(line.count + 1)
    }
  }

  /// Whether two commands did the same, wherever they say that help is found.
  package static func == (a: Run, b: Run) -> Bool {
    (a.code, a.output, a.errors) == (b.code, b.output, b.errors)
  }

  /// What stands around the command line that the help is found by.
  private static let pointer: [Language: (before: String, after: String)] = [
    .en: ("See '", "'"), .ko: ("사용법: ", ""),
  ]
}

extension Launch {
  /// As `swift run` starts a program.
  package static let swiftRun = Launch(program: ".build/x86_64-unknown-linux-gnu/debug/demo")
}
