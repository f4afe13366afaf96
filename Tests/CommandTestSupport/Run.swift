import CompanionCLI
import Textbook

/// What a command that ran in this process did.
package struct Run: Equatable {
  /// The code that it ended with.
  package var code: ExitCode
  /// What it wrote to standard output.
  package var output: String
  /// What it wrote to standard error.
  package var errors: String

  /// What a run is expected to do.
  package init(code: ExitCode, output: String, errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }

  /// Runs a body as a command of the name `demo`.
  package init(language: Language = .en, body: (Language, Output) throws -> ExitCode) {
    let (output, errors) = (Output(), Output())
    code = outcome(named: "demo", language: language, output: output, errors: errors, body: body)
    self.output = output.pendingText
    self.errors = errors.pendingText
  }
}
