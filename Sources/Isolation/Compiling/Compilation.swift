import Foundation
import Signatures

/// Compiles one source in the sandbox.
struct Compilation {
  let confinement: Confinement

  /// What came of it.
  enum Result {
    /// The program's bytes. They come out of the sandbox, and are only ever run in it.
    case program([UInt8])
    /// What the compiler said.
    case errors(DiagnosticText)
    case stopped(CompilerStop)
    case sandboxFailed(String)
  }

  private static let source = "Submission.swift"
  private static let shim = "Signatures.swift"
  /// What the script writes before anything of the submission is looked at: the sandbox stands.
  static let ready = UInt8(ascii: "R")

  /// Compiles a source with the shim of the functions, apart from those to be left out.
  func compile(_ source: [UInt8], _ functions: [FunctionSignature], leavingOut left: Set<Int>) -> Result {
    let shim = Shim.source(for: functions, without: left)
    let files = [
      Confinement.InputFile(name: Self.source, contents: source),
      Confinement.InputFile(name: Self.shim, contents: Array(shim.utf8)),
    ]
    do throws(SandboxError) {
      let (program, diagnostics, end) = try run(files)
      return result(program, diagnostics, end)
    } catch {
      return .sandboxFailed(error.description)
    }
  }

  /// Compiles and links, and hands the program out on standard output: no file leaves the sandbox.
  private var script: String {
    let workshop = confinement.workshop
    let compile =
      workshop.toolchain.compile(
        module: "Exercises", output: "submission.o", modules: workshop.modules) + [Self.source, Self.shim]
    func command(_ words: [String]) -> String { words.map(shellQuoted).joined(separator: " ") + " >&2" }
    return "printf R; " + command(compile) + " && " + command(workshop.link) + " && cat program"
  }

  private func run(
    _ files: [Confinement.InputFile]
  ) throws(SandboxError) -> (program: [UInt8], diagnostics: [UInt8], end: ChildProcess.End?) {
    let limits = confinement.limits
    let (output, process, diagnostics) = try start(files)
    let most = [
      limits.fileBytes + 1,
      confinement.blueprint.largestDiagnostics,
    ]
    var texts: [[UInt8]] = [[], []]
    let deadline = ContinuousClock.now + confinement.blueprint.compilerTime
    let isComplete = Channel.gather([output, diagnostics], upTo: most, by: deadline, into: &texts)
    if isComplete {
      return (texts[0], texts[1], try process.end(within: .seconds(2)))
    }
    try process.kill()
    return (texts[0], texts[1], nil)
  }

  private func start(
    _ files: [Confinement.InputFile]
  ) throws(SandboxError) -> (Descriptor, ConfinedProcess, Descriptor) {
    let output = try Descriptor.connection()
    let diagnostics = try Descriptor.connection()
    let launch = try confinement.launch(script, .compiling, files: files, used: 3)
    let process = try ConfinedProcess(
      launch, descriptors: [try .null(), output.theirs, diagnostics.theirs], confinement)
    return (output.ours, process, diagnostics.ours)
  }

  private func result(_ program: [UInt8], _ diagnostics: [UInt8], _ end: ChildProcess.End?) -> Result {
    guard program.first == Self.ready else {
      return .sandboxFailed(String(decoding: diagnostics.prefix(300), as: UTF8.self))
    }
    if program.count > 1, end == .exited(0) { return .program(Array(program.dropFirst())) }
    let text = DiagnosticText(diagnostics, source: Self.source)
    if !text.hasCrash, !text.errors.isEmpty || !text.signatureErrors.isEmpty { return .errors(text) }
    // As a shell reports the signal of a limit on processor time.
    let isTimeUp = end == nil || end == .exited(128 + SIGKILL)
    return .stopped(isTimeUp ? .time : .crash)
  }
}
