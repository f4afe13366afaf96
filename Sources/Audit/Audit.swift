import Foundation
import Isolation
import Synchronization

/// Hands attacks in, marks them like any submission, and looks whether any scored or harmed.
///
/// An audit has secrets and a bystander of its own, so several can run at the same time.
public struct Audit: Sendable {
  /// What came of one attack.
  public struct Finding: Sendable {
    /// The attack.
    public let attack: Attack
    /// What was made of it.
    public let result: Outcome
    /// What it achieved; nothing, if all is well.
    public let breaches: [Breach]
    /// How long the marker took over it, in seconds.
    public let seconds: Double
    /// The most memory that its program took, as seen from outside, in bytes.
    public let memory: Int

    /// A finding.
    package init(attack: Attack, result: Outcome, breaches: [Breach], seconds: Double, memory: Int) {
      (self.attack, self.result, self.breaches) = (attack, result, breaches)
      (self.seconds, self.memory) = (seconds, memory)
    }
  }

  /// What the marking made of what was handed in.
  public enum Outcome: Sendable, Equatable {
    /// A submission for the audit's own exercise.
    case ran(RunResult)
    /// A source for a real chapter: the points that it earned.
    case earned(Int)
    /// An inbox.
    case marked(Grading.ClassMarks)
  }

  private let sandbox: Sandbox
  private let exercise: AuditExercise
  private let ground: AuditGround
  private let view: OutsideView
  private let grading: Grading?
  private let scoring: Scoring

  /// The sets of defences taken away under which a right solution scored: it is handed in once for each.
  private final class Scoring: Sendable {
    let removed = Mutex<Set<Set<String>>>([])
  }

  /// Prepares an audit, and checks that a right solution scores.
  ///
  /// - Parameters:
  ///   - level: What the sandbox is made of.
  ///   - removed: Defences to do without, by name.
  ///   - grading: How a class is really marked; without it, attacks on that can't be tried.
  /// - Throws: `SandboxError` when there is no such sandbox here.
  public init(
    level: Sandbox.Level, without removed: Set<String> = [], grading: Grading? = nil
  ) throws(SandboxError) {
    try self.init(level: level, without: removed, grading: grading, workshop: nil, Scoring())
  }

  private init(
    level: Sandbox.Level, without removed: Set<String>, grading: Grading?, workshop: Workshop?,
    _ scoring: Scoring
  ) throws(SandboxError) {
    self.scoring = scoring
    let defences = Defence.all(on: level).filter { !removed.contains($0.name) }
    let view = OutsideView()
    self.view = view
    self.grading = grading
    ground = try AuditGround(view)
    sandbox = try Sandbox(
      level: level, limits: Self.limits, measures: defences.measures, workshop: workshop,
      observe: { view.note($0, $1) })
    exercise = AuditExercise(AuditExercise.Rules(defences.rules))
    guard scoring.removed.withLock({ !$0.contains(removed) }) else { return }
    let right = sandbox.run(
      source: Array(AuditExercise.solution.utf8), functions: AuditExercise.functions, calls: exercise.calls)
    guard case .ran(let outcomes) = right, exercise.score(outcomes) == 2 else {
      throw .preparation("a right solution doesn't score: \(right)")
    }
    scoring.removed.withLock { _ = $0.insert(removed) }
  }

  /// Another audit, without a defence or with all; what was prepared is used again.
  public func another(without removed: Set<String> = []) throws(SandboxError) -> Audit {
    // What may be written to is not shared.
    let isShared = !removed.contains("read-only-modules")
    return try Audit(
      level: sandbox.level, without: removed, grading: grading,
      workshop: isShared ? sandbox.workshop : nil, scoring)
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

  /// Whether more memory was taken than the limits allow: with something for what others on the machine add to its
  /// shared memory meanwhile.
  static func isTooMuch(_ peaks: OutsideView.Peaks) -> Bool {
    let more = 128 << 20
    return peaks.running > limits.memory + more || peaks.compiling > limits.compilerMemory + more
  }

  /// Hands an attack in and looks what came of it.
  public func finding(on attack: Attack) throws -> Finding {
    let submission = try attack.submission(ground)
    let modules = self.modules
    let start = ContinuousClock.now
    let (result, peaks) = try view.peakMemory { try outcome(of: submission) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    var breaches = achieved(result, submission) + (try ground.traces())
    if "\(result)".contains("\(ground.secret)"), !breaches.contains(.toldSecret) {
      breaches.append(.toldSecret)
    }
    if self.modules != modules { breaches.append(.changedModules) }
    // A class is marked with the limits of students, in a process that is not watched.
    if !attack.needsGrading, Self.isTooMuch(peaks) { breaches.append(.tookMemory) }
    if seconds > attack.patience { breaches.append(.heldUpMarker) }
    return Finding(
      attack: attack, result: result, breaches: breaches, seconds: seconds, memory: peaks.running)
  }

  private func outcome(of submission: Attack.Submission) throws -> Outcome {
    switch submission {
    case .source(let text): return .ran(run(Array(text.utf8)))
    case .file(let path):
      do throws(Refusal) {
        return .ran(run(try sandbox.contents(ofFile: path)))
      } catch {
        return .ran(.refused(error))
      }
    case .chapter(let chapter, let source):
      guard let grading else { throw SandboxError.preparation("nothing here marks a chapter") }
      return .earned(try grading.mark(source, chapter))
    case .inbox(let attack):
      guard let grading else { throw SandboxError.preparation("nothing here marks a class") }
      let inbox = ground.folder + "/inbox"
      try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: false)
      try attack.build(inbox)
      return .marked(try grading.markClass(inbox, ground.folder + "/report"))
    }
  }

  private func run(_ source: [UInt8]) -> RunResult {
    sandbox.run(source: source, functions: AuditExercise.functions, calls: exercise.calls)
  }

  /// What an attack got by what was made of it.
  private func achieved(_ result: Outcome, _ submission: Attack.Submission) -> [Breach] {
    switch result {
    case .earned(let points): return points > 0 ? [.scored] : []
    case .marked(let marks):
      guard case .inbox(let attack) = submission else { return [] }
      return Self.breaches(of: marks, by: attack)
    case .ran(.ran(let outcomes)):
      var breaches: [Breach] = exercise.score(outcomes) > 0 ? [.scored] : []
      let numbers = outcomes.flatMap { outcome -> [Double] in
        outcome.numbers ?? []
      }
      if numbers.contains(Double(AuditGround.confession)) { breaches.append(.confessed) }
      if numbers.contains(Double(ground.secret)) { breaches.append(.toldSecret) }
      return breaches
    case .ran: return []
    }
  }

  /// What an inbox did to its class: a bystander without points, a row or a page, points for a file that is no
  /// solution, or a marking that came to no end.
  static func breaches(of marks: Grading.ClassMarks, by attack: InboxAttack) -> [Breach] {
    let bystanders = Set(attack.bystanders)
    let reported = Set(marks.rows.filter { $0.hasPage && $0.points > 0 }.map(\.file))
    var breaches: [Breach] = []
    if marks.failure != nil || !bystanders.isSubset(of: reported) { breaches.append(.stoppedClass) }
    if attack.earnsNothing, marks.rows.contains(where: { $0.points > 0 && !bystanders.contains($0.file) }) {
      breaches.append(.scored)
    }
    return breaches
  }

  /// The shared modules by name and size.
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
