import Foundation
import Signatures

/// Makes the calls: the marker asks, the program in the sandbox answers.
///
/// A call that ends the program costs that call alone: the program is started again for the rest.
struct Conversation {
  let confinement: Confinement
  let program: [UInt8]
  let functions: [FunctionSignature]

  /// Returns the outcome of each call.
  func outcomes(of calls: [FunctionCall]) throws(SandboxError) -> [CallOutcome] {
    var outcomes: [CallOutcome] = []
    let end = ContinuousClock.now + confinement.blueprint.totalTime
    // How often each function held the marker up: from some time on it must answer at once, so that one that loops
    // for ever costs neither the others nor its own calls that come to an end.
    var delays = Array(repeating: 0, count: functions.count)
    while outcomes.count < calls.count, ContinuousClock.now < end {
      let hurried = Set(functions.indices.filter { delays[$0] >= confinement.limits.slowCalls })
      let run = try outcomesOfOneRun(calls[outcomes.count...], hurrying: hurried, by: end)
      outcomes += run.outcomes
      if run.isDelayed { delays[calls[outcomes.count - 1].function] += 1 }
    }
    return outcomes + Array(repeating: .notRun, count: calls.count - outcomes.count)
  }

  /// Starts the program and makes calls until all are made or one ends it.
  private func outcomesOfOneRun(
    _ calls: ArraySlice<FunctionCall>, hurrying hurried: Set<Int>, by end: ContinuousClock.Instant
  ) throws(SandboxError) -> (outcomes: [CallOutcome], isDelayed: Bool) {
    let (channel, process) = try start()
    var outcomes: [CallOutcome] = []
    var failure: Channel.Failure?
    do throws(Channel.Failure) {
      if confinement.blueprint.asksAhead {
        try channel.send(calls.flatMap { $0.message(to: functions[$0.function]) }, by: end)
      }
      for call in calls {
        let function = functions[call.function]
        let blueprint = confinement.blueprint
        let time = hurried.contains(call.function) ? blueprint.briefCallTime : blueprint.callTime
        let deadline = min(end, .now + time)
        if !blueprint.asksAhead {
          try channel.send(call.message(to: function), by: deadline)
        }
        let head = AnswerHead(try channel.receive(AnswerHead.length, by: deadline))
        guard let length = head.rest else { throw .closed }
        outcomes.append(head.outcome(try channel.receive(length, by: deadline), of: function))
      }
    } catch {
      failure = error
    }
    switch failure {
    case nil:
      try process.kill()
      return (outcomes, false)
    case .late:
      try process.kill()
      return (outcomes + [.tooSlow], true)
    case .closed:
      guard let end = try process.end(within: .seconds(1)) else { return (outcomes + [.noAnswer], true) }
      let outcome = Self.outcome(of: end)
      return (outcomes + [outcome], outcome == .tooSlow)
    }
  }

  /// Starts the program, and waits until the sandbox stands.
  private func start() throws(SandboxError) -> (Channel, ConfinedProcess) {
    let (ours, theirs) = try Descriptor.connection()
    let null = try Descriptor.null()
    let output =
      confinement.blueprint.showsOutput ? try Descriptor(takingOver: dup(STDOUT_FILENO)) : null
    let file = Confinement.InputFile(name: "program", contents: program, isProgram: true)
    let folders = shellQuoted(confinement.workshop.libraryFolders.joined(separator: ":"))
    let script = "printf R >&\(Driver.descriptor); export LD_LIBRARY_PATH=\(folders); exec ./program"
    let launch = try confinement.launch(script, .running, files: [file], used: 4)
    let process = try ConfinedProcess(launch, descriptors: [null, output, output, theirs], confinement)
    let channel = Channel(descriptor: ours)
    guard (try? channel.receive(1, by: .now + .seconds(10))) == [Compilation.ready] else {
      try process.kill()
      throw .preparation("the sandbox does not start")
    }
    return (channel, process)
  }

  /// What it means that the program closed the channel. None of it earns anything: a code that the program gives
  /// itself can at most name another reason why there is no answer.
  private static func outcome(of end: ChildProcess.End) -> CallOutcome {
    let signal: Int32 =
      switch end {
      case .signalled(let signal): signal
      case .exited(let code): code - 128
      }
    // The signal of a limit on processor time.
    if signal == SIGKILL { return .tooSlow }
    return signalNames[signal].map { .crashed(signal: $0) } ?? .noAnswer
  }

  private static let signalNames: [Int32: String] = [
    SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE",
    SIGSEGV: "SIGSEGV", SIGSYS: "SIGSYS", SIGXFSZ: "SIGXFSZ",
  ]
}
