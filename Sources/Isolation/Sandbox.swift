import Foundation
import Signatures

/// Compiles and runs strangers' Swift, and hands back raw numbers.
///
/// Knows nothing of right answers: these never enter a process that runs a student's code. What comes out of the
/// sandbox is taken for what it is, bytes of a stranger.
///
/// A sandbox takes two seconds to make, and may then be used from several threads at once.
public final class Sandbox: Sendable {
  /// What the sandbox is made of.
  public let level: Level
  /// How much a submission may use.
  public let limits: Limits
  /// What the sandbox is built from.
  public let measures: [Measure]
  package let workshop: Workshop
  private let confinement: Confinement

  /// What is to be confined: the compiler, or the program that it made.
  package enum Stage: Sendable { case compiling, running }

  /// Is told the number of each sandbox's first process, before anything of a submission runs.
  package typealias Observer = @Sendable (pid_t, Stage) -> Void

  /// Makes a sandbox with all measures that its level has here, and tries it.
  ///
  /// - Throws: `SandboxError` when this machine doesn't have what the level needs, or has no compiler.
  public convenience init(level: Level, limits: Limits = Limits()) throws(SandboxError) {
    try self.init(level: level, limits: limits, measures: Measure.all(on: level))
  }

  /// Makes a sandbox with some measures.
  ///
  /// - Parameters:
  ///   - workshop: What another sandbox has prepared, to be used again; such a sandbox is not tried.
  ///   - place: Where control groups can be made.
  ///   - observe: Is told the number of each sandbox's first process, before anything of a submission runs.
  package init(
    level: Level, limits: Limits, measures: [Measure], workshop: Workshop? = nil,
    place: ControlGroupPlace? = .here, observe: @escaping Observer = { _, _ in }
  ) throws(SandboxError) {
    if let obstacle = level.obstacle { throw .unavailable(level, obstacle) }
    self.level = level
    self.limits = limits
    self.measures = measures
    let blueprint = Blueprint(measures, limits)
    if let workshop {
      self.workshop = workshop
    } else {
      self.workshop = try .shared(isWritable: blueprint.writesModules)
    }
    confinement = Confinement(
      level: level, blueprint: blueprint, limits: limits, workshop: self.workshop, place: place,
      observe: observe)
    if workshop == nil { try tryOut() }
    if blueprint.writesModules, geteuid() == 0 {
      // Whom root runs the compiler as may write what only root may, otherwise.
      try Command("/bin/chmod", "-R", "a+w", self.workshop.modules).output()
    }
  }

  /// What code is isolated by, for reports: the level, and the control group where there is one.
  public var isolation: String {
    guard level == .bubblewrap, let place = confinement.place else { return level.rawValue }
    return level.rawValue + " + " + place.text
  }

  /// Reads a submission's file as a source.
  package func contents(ofFile path: String) throws(Refusal) -> [UInt8] {
    try SubmissionFile.contents(atPath: path, confinement.blueprint)
  }

  /// Compiles a source against the functions' signatures, makes the calls, and returns what came of them.
  ///
  /// The source is compiled alone, as a module `Exercises`, and may import Foundation.
  ///
  /// - Precondition: Every call names one of the functions and has arguments of its types.
  public func run(source: [UInt8], functions: [FunctionSignature], calls: [FunctionCall]) -> RunResult {
    for call in calls {
      precondition(functions.indices.contains(call.function), "a call of no function")
      precondition(
        Arranged.list(call.arguments).fits(.fields(name: nil, functions[call.function].parameters)),
        "a call with other arguments")
    }
    if let refusal = SubmissionFile.refusal(of: source, largest: confinement.blueprint.largestSource) {
      return .refused(refusal)
    }
    let compilation = Compilation(confinement: confinement)
    var result = compilation.compile(source, functions, leavingOut: [])
    // Functions of another signature are left out, so that they cost themselves and not the others.
    var mismatches: [Int: String] = [:]
    if case .errors(let text) = result, text.errors.isEmpty {
      mismatches = text.signatureErrors
      result = compilation.compile(source, functions, leavingOut: Set(mismatches.keys))
    }
    switch result {
    case .program(let program): return outcomes(of: program, functions, calls, mismatches)
    case .errors(let text):
      let rest = text.signatureErrors.sorted { $0.key < $1.key }.map {
        Diagnostic(line: nil, column: nil, message: $0.value)
      }
      return .doesNotCompile(text.errors.isEmpty ? rest : text.errors)
    case .stopped(let reason): return .compilerStopped(reason)
    case .sandboxFailed(let message): return .sandboxFailed(message: message)
    }
  }

  private func outcomes(
    of program: [UInt8], _ functions: [FunctionSignature], _ calls: [FunctionCall],
    _ mismatches: [Int: String]
  ) -> RunResult {
    let conversation = Conversation(confinement: confinement, program: program, functions: functions)
    do throws(SandboxError) {
      var made = try conversation.outcomes(of: calls.filter { mismatches[$0.function] == nil })[...]
      return .ran(
        calls.map { call in
          mismatches[call.function].map { .wrongSignature(message: $0) } ?? made.removeFirst()
        })
    } catch {
      return .sandboxFailed(message: error.description)
    }
  }

  /// Runs a submission of our own: a sandbox that can't run it must not mark anyone else's.
  private func tryOut() throws(SandboxError) {
    let function = FunctionSignature(type: "Trial", name: "half", parameters: ["x"], results: ["y"])
    let source = "import Foundation\nenum Trial { \(function.declaration) { log(exp(x)) / 2 } }"
    let result = run(
      source: Array(source.utf8), functions: [function], calls: [FunctionCall(function: 0, arguments: [0])])
    guard result == .ran([.numbers([0])]) else {
      throw .preparation("the sandbox doesn't run a trial program: \(result)")
    }
  }
}
