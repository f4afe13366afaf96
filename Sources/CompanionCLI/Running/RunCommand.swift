import Foundation
import Textbook

/// Runs a command line to its end: the only thing that a `main.swift` does.
///
/// `--help` and `--version` are answered here. An error becomes one line on standard error, `name: message`,
/// and exit code 2; a mistake in the command line is followed by one that names the help. The output is flushed before
/// the process ends; a reader who goes away ends it quietly.
///
/// - Parameters:
///   - syntax: What the command may be given.
///   - version: The version that `--version` prints.
///   - body: Does the work with what was given, and writes to the output.
public func runCommand(
  _ syntax: CommandSyntax, version: String, body: (Arguments, Language, Output) throws -> ExitCode
) -> Never {
  let tokens = Array(CommandLine.arguments.dropFirst())
  runCommand(named: syntax.name, language: .chosen(by: tokens, otherwise: .detected())) { language, output in
    try answer(tokens, syntax, version, language, output, body)
  }
}

/// Runs a body to its end and exits with its code, as `runCommand(_:version:body:)` does, for a program that
/// reads its command line itself.
///
/// - Parameters:
///   - name: The program's name, before each message.
///   - language: The language of messages.
///   - body: Does the work.
public func runCommand(
  named name: String, language: Language = .detected(), body: (Language, Output) throws -> ExitCode
) -> Never {
  // A write to a closed pipe then fails with EPIPE, which `Output` takes as "stop writing".
  signal(SIGPIPE, SIG_IGN)
  // A file that may not grow further (`ulimit -f`) then fails with EFBIG, which is told like a full disk.
  signal(SIGXFSZ, SIG_IGN)
  let code = outcome(
    named: name, language: language, output: .standard(), errors: .standardError(), body: body)
  exit(code.rawValue)
}

/// Answers one command line: help, the version, or the body's work.
///
/// - Throws: `MisusedCommand` where the command line is wrong, and what the body throws.
package func answer(
  _ tokens: [String], _ syntax: CommandSyntax, _ version: String, _ language: Language, _ output: Output,
  launch: Launch = .current, _ body: (Arguments, Language, Output) throws -> ExitCode
) throws -> ExitCode {
  do {
    let arguments = try syntax.parse(tokens)
    switch arguments.request {
    case .help: output.write(syntax.help(in: language, launch: launch))
    case .version: output.line("\(syntax.name) \(version)")
    case .run:
      if syntax.options.contains(.language) { _ = try arguments.choice(of: .language, as: Language.self) }
      return try body(arguments, language, output)
    }
    return .success
  } catch let error as UsageError {
    throw MisusedCommand(error, of: syntax.name)
  }
}

/// Runs a body, flushes its output, writes its error if it throws, and returns the code to exit with.
///
/// What the body wrote before it threw still goes out, and goes out first. An output that can't be written
/// (a full disk) is an error of its own, whatever the body returned.
package func outcome(
  named name: String, language: Language, output: Output, errors: Output, launch: Launch = .current,
  body: (Language, Output) throws -> ExitCode
) -> ExitCode {
  do {
    let code: ExitCode
    do {
      code = try body(language, output)
    } catch {
      output.flush()
      throw error
    }
    try output.finish()
    return code
  } catch is Interruption {
    return .interrupted
  } catch {
    if let listed = error as? any ListedError {
      for line in listed.lines(in: language) { errors.line(escaped(line)) }
    } else {
      errors.line("\(name): \(oneLine(error, in: language))")
    }
    if let misuse = error as? MisusedCommand { errors.line(misuse.pointer(launch, in: language)) }
    errors.flush()
    return .usage
  }
}

/// The description of any error on one line.
private func oneLine(_ error: any Error, in language: Language) -> String {
  let text =
    (error as? any ReportedError)?.message(in: language)
    ?? (error as? any LocalizedError)?.errorDescription
    ?? String(describing: error)
  // A name from a stranger's file must not move the cursor.
  return escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
}
