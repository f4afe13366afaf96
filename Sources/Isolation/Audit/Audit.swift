import Foundation

/// Hands attacks in, marks them like any submission, and looks whether any scored or harmed.
///
/// An audit has secrets and a bystander of its own, so several can run at the same time.
public struct Audit: Sendable {
  /// What came of one attack.
  public struct Finding: Sendable {
    /// The attack.
    public let attack: Attack
    /// What the sandbox made of its submission.
    public let result: RunResult
    /// What it achieved; nothing, if all is well.
    public let breaches: [Breach]
    /// How long the marker took over it, in seconds.
    public let seconds: Double
  }

  private let sandbox: Sandbox
  private let exercise: AuditExercise
  private let ground: AuditGround

  /// Prepares an audit, and checks that a right solution scores.
  ///
  /// - Parameters:
  ///   - level: What the sandbox is made of.
  ///   - removed: Defences to do without.
  /// - Throws: `SandboxError` when there is no such sandbox here.
  public init(level: Sandbox.Level, without removed: Set<Defence> = []) throws(SandboxError) {
    try self.init(level: level, without: removed, workshop: nil)
  }

  init(level: Sandbox.Level, without removed: Set<Defence>, workshop: Workshop?) throws(SandboxError) {
    ground = try AuditGround()
    sandbox = try Sandbox(level: level, limits: Self.limits, without: removed, workshop: workshop)
    exercise = AuditExercise(without: removed)
    let right = sandbox.run(
      source: Array(AuditExercise.solution.utf8), functions: AuditExercise.functions, calls: exercise.calls)
    guard case .ran(let outcomes) = right, exercise.score(outcomes) == 2 else {
      throw .preparation("a right solution doesn't score: \(right)")
    }
  }

  /// Another audit, without a defence or with all; what was prepared is used again.
  public func another(without removed: Set<Defence> = []) throws(SandboxError) -> Audit {
    try Audit(level: sandbox.level, without: removed, workshop: sandbox.workshop)
  }

  /// Tighter than for students, so that an audit takes seconds: attacks are written for these.
  static var limits: Limits {
    var limits = Limits()
    limits.compilerSeconds = 2
    limits.processorSeconds = 1
    limits.memory = 256 << 20
    limits.callTime = .seconds(6)
    limits.totalTime = .seconds(12)
    limits.slowCalls = 1
    return limits
  }

  /// Hands an attack in and looks what came of it.
  public func finding(on attack: Attack) throws -> Finding {
    let submission = try attack.submission(ground)
    let modules = self.modules
    let start = ContinuousClock.now
    let result = result(of: submission)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    var breaches = ground.traces()
    if case .ran(let outcomes) = result {
      if exercise.score(outcomes) > 0 { breaches.insert(.scored, at: 0) }
      let numbers = outcomes.flatMap { outcome -> [Double] in
        guard case .numbers(let numbers) = outcome else { return [] }
        return numbers
      }
      if numbers.contains(Double(AuditGround.confession)) { breaches.append(.confessed) }
      if numbers.contains(Double(ground.secret)) { breaches.append(.toldSecret) }
    }
    if "\(result)".contains("\(ground.secret)"), !breaches.contains(.toldSecret) {
      breaches.append(.toldSecret)
    }
    if self.modules != modules { breaches.append(.changedModules) }
    if seconds > attack.patience { breaches.append(.heldUpMarker) }
    return Finding(attack: attack, result: result, breaches: breaches, seconds: seconds)
  }

  private func result(of submission: Attack.Submission) -> RunResult {
    let source: [UInt8]
    switch submission {
    case .source(let text): source = Array(text.utf8)
    case .file(let path):
      do throws(Refusal) {
        source = try SubmissionFile.contents(
          atPath: path, limits: sandbox.limits, without: sandbox.removed)
      } catch {
        return .refused(error)
      }
    }
    return sandbox.run(source: source, functions: AuditExercise.functions, calls: exercise.calls)
  }

  /// The shared modules by name, size and time.
  private var modules: Set<String> {
    let manager = FileManager.default
    let names = manager.enumerator(atPath: sandbox.workshop.modules)?.compactMap { $0 as? String } ?? []
    return Set(
      names.map { name in
        var status = stat()
        stat("\(sandbox.workshop.modules)/\(name)", &status)
        // Not the time of a folder: the compiler may make and remove a lock in it.
        return status.st_mode & S_IFMT == S_IFREG ? "\(name) \(status.st_size)" : name
      })
  }
}
