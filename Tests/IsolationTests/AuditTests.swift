import TestSupport
import Testing

@testable import Isolation

@Suite("The audit", .tags(.mutant), .serialized, .needsBubblewrap)
struct AuditTests {
  private static func audit(without removed: Set<Defence> = []) throws -> Audit {
    try Audit(level: .bubblewrap, without: removed, workshop: Shared.sandbox(.bubblewrap).workshop)
  }

  /// The attacks that the compiler turns down before they come to anything; all others must run, or they would
  /// show nothing.
  private static let compileTime: Set<String> = [
    "replaces-main", "replaces-entry", "top-level-code", "manifest", "diagnostics", "module-import", "macro",
    "poisons-modules", "slow-to-check", "crashes-compiler", "huge-type", "many-errors",
  ]

  @Test("has at least thirty attacks, and one for each defence")
  func attacks() {
    #expect(Attack.all.count >= 30)
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
    #expect(Set(Attack.all.compactMap(\.shows)) == Set(Defence.allCases))
  }

  /// A few of each kind; `companion audit` runs all of them.
  private static let sample = Attack.all.filter {
    [
      "infinity", "forged-answers", "replaces-exp", "replaces-main", "runs-before-main", "environment",
      "files",
      "network", "fork-bomb", "deep-recursion", "crashes-compiler", "symbolic-link", "pipe",
    ].contains($0.name)
  }

  @Test("finds that an attack gets nothing", arguments: sample)
  func stopped(attack: Attack) throws {
    let finding = try Self.audit().finding(on: attack)
    #expect(finding.breaches == [])
    switch finding.result {
    case .ran: #expect(!Self.compileTime.contains(attack.name))
    case .doesNotCompile, .compilerStopped: #expect(Self.compileTime.contains(attack.name))
    case .refused: #expect(Attack.strangeFiles.contains { $0.name == attack.name })
    case .sandboxFailed(let message): Issue.record("\(message)")
    }
  }

  /// One for each defence that is quick to show; `companion audit --each` shows all.
  private static let shown: [Attack] = Sandbox.defences(of: .bubblewrap)
    .subtracting([.processorTime, .deadline, .diagnosticSize])
    .compactMap { defence in Attack.all.first { $0.shows == defence } }
    .sorted { $0.name < $1.name }

  @Test("finds what gets through without a defence", arguments: shown)
  func missing(attack: Attack) throws {
    let weak = try Self.audit(without: [attack.shows!])
    #expect(try weak.finding(on: attack).breaches != [])
  }

  @Test("a child in a session of its own is gone, even where it may be started")
  func staysBehind() throws {
    let attack = try #require(Attack.all.first { $0.name == "stays-behind" })
    #expect(try Self.audit(without: [.oneProcess]).finding(on: attack).breaches == [])
    let weak = try Self.audit(without: [.oneProcess, .ownProcesses])
    #expect(try weak.finding(on: attack).breaches.contains(.leftProcess))
  }
}

extension Attack: CustomTestStringConvertible {
  /// Its name.
  public var testDescription: String { name }
}
