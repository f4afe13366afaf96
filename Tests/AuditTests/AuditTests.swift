import Foundation
import Isolation
import Synchronization
import TestSupport
import Testing

@testable import Audit

@Suite("The audit", .tags(.mutant), .serialized, .needsBubblewrap)
struct AuditTests {
  /// Made once: it takes two seconds. Its workshop is shared.
  private static let whole = Result { try Audit(level: .bubblewrap) }

  private static func audit(without removed: Set<String> = []) throws -> Audit {
    try whole.get().another(without: removed)
  }

  /// The attacks of the sample that the compiler turns down before they come to anything; all others must run, or they
  /// would show nothing.
  private static let compileTime: Set<String> = ["crashes-compiler"]

  @Test("has at least eighty attacks, one for each defence, and each says what stops it")
  func attacks() {
    #expect(Attack.all.count >= 80)
    #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
    #expect(Set(Attack.all.compactMap(\.shows)) == Set(Defence.all.map(\.name)))
    let known = Set(Defence.all.map(\.name)).union(Design.allCases.map(\.rawValue))
    for attack in Attack.all {
      #expect(!attack.stoppedBy.isEmpty && known.isSuperset(of: attack.stoppedBy), "\(attack.name)")
    }
  }

  /// One that answers, one that exhausts, one that the compiler stops and one that is no file; `companion audit` runs
  /// all of them, in a step of its own.
  private static let sample = Attack.all.filter {
    ["forged-answers", "fork-bomb", "crashes-compiler", "symbolic-link"].contains($0.name)
  }

  @Test("finds that an attack gets nothing", arguments: sample)
  func stopped(attack: Attack) throws {
    let finding = try Self.audit().finding(on: attack)
    #expect(finding.breaches == [])
    switch finding.result {
    case .ran(.ran): #expect(!Self.compileTime.contains(attack.name))
    case .ran(.doesNotCompile), .ran(.compilerStopped): #expect(Self.compileTime.contains(attack.name))
    case .ran(.refused): #expect(Attack.strangeFiles.contains { $0.name == attack.name })
    case .ran(.sandboxFailed(let message)): Issue.record("\(message)")
    case .earned, .marked: Issue.record("not handed in to a sandbox")
    }
  }

  /// One for a defence of each kind: what is seen, what is called, what is used up; `companion audit --each` shows all.
  private static let shown: [Attack] = ["own-files", "own-network", "one-process"]
    .map { defence in Attack.all.first { $0.shows == defence }! }

  @Test("finds what gets through without a defence", arguments: shown)
  func missing(attack: Attack) throws {
    let weak = try Self.audit(without: [attack.shows!])
    #expect(try weak.finding(on: attack).breaches != [])
  }

  @Test("a child in a session of its own is gone, even where it may be started")
  func staysBehind() throws {
    let attack = try #require(Attack.all.first { $0.name == "stays-behind" })
    #expect(try Self.audit(without: ["one-process"]).finding(on: attack).breaches == [])
    // Without the filter, it can also take the name that it is looked for by.
    let weak = try Self.audit(without: ["one-process", "own-processes", "system-calls"])
    #expect(try weak.finding(on: attack).breaches.contains(.leftProcess))
  }

  @Test("sees from outside what is held in files in memory and in flight")
  func inFlight() throws {
    let attack = try #require(Attack.all.first { $0.name == "in-flight" })
    let strong = try Self.audit().finding(on: attack)
    #expect(strong.breaches == [] && strong.memory < Audit.limits.memory)
    // A control group would end it; here it is what the limits of a process let through.
    let without = try Self.audit(without: ["file-size", "own-network", "memory"])
    // It has a second of processor time, in which a busy machine may not let it get so far: it may try again.
    var weak = try without.finding(on: attack)
    for _ in 0..<2 where !weak.breaches.contains(.confessed) { weak = try without.finding(on: attack) }
    #expect(weak.breaches.contains(.confessed))
    #expect(weak.memory > Audit.limits.memory)
  }

  @Test("counts what an inbox did to its class")
  func inboxes() throws {
    let attack = try #require(InboxAttack.all.first)
    func breaches(_ failure: String? = nil, _ rows: Grading.Row...) -> [Breach] {
      Audit.breaches(of: Grading.ClassMarks(failure: failure, rows: rows), by: attack)
    }
    let ann = Grading.Row(file: attack.bystanders[0], points: 40, hasPage: true)
    let zoe = Grading.Row(file: attack.bystanders[1], points: 40, hasPage: true)
    let mallory = Grading.Row(file: "mallory/x.swift", points: 0, hasPage: false)
    #expect(breaches(nil, ann, mallory, zoe) == [])
    #expect(breaches(nil, ann, mallory) == [.stoppedClass])
    #expect(breaches("signal 4", ann, zoe) == [.stoppedClass])
    let pageless = Grading.Row(file: zoe.file, points: 40, hasPage: false)
    #expect(breaches(nil, ann, pageless) == [.stoppedClass])
    let thief = Grading.Row(file: "mallory/x.swift", points: 1, hasPage: true)
    #expect(breaches(nil, ann, zoe, thief) == [.scored])
  }

  @Test("counts a mark for a source that computes nothing")
  func marks() throws {
    let attack = Attack(try #require(MarksAttack.all.first))
    func finding(points: Int) throws -> [Breach] {
      let grading = Grading(
        mark: { _, _ in points }, markClass: { _, _ in Grading.ClassMarks(failure: nil, rows: []) })
      return try Audit(level: .bubblewrap, grading: grading).finding(on: attack).breaches
    }
    #expect(try finding(points: 0) == [])
    #expect(try finding(points: 3) == [.scored])
  }
}

extension Attack: CustomTestStringConvertible {
  /// Its name.
  public var testDescription: String { name }
}

/// Whether strangers' code can be run here; where it can't, the tests that need it are skipped and say so.
extension Trait where Self == ConditionTrait {
  fileprivate static var needsBubblewrap: Self {
    .enabled(if: Sandbox.Level.bubblewrap.obstacle == nil, "bubblewrap is missing or not allowed here")
  }
}
