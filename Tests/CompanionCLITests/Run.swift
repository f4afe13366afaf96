import Textbook

@testable import CompanionCLI

/// What a command that ran in this process did.
struct Run: Equatable {
  var code: ExitCode
  var output: String
  var errors: String

  init(code: ExitCode, output: String, errors: String) {
    self.code = code
    self.output = output
    self.errors = errors
  }

  init(language: Language = .en, body: (Language, Output) throws -> ExitCode) {
    let (output, errors) = (Output(), Output())
    code = outcome(named: "demo", language: language, output: output, errors: errors, body: body)
    self.output = output.pendingText
    self.errors = errors.pendingText
  }
}
