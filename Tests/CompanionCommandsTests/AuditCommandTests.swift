import CommandTestSupport
import Foundation
import Pages
import TestSupport
import Testing
import Textbook

@testable import Audit
@testable import CompanionCLI
@testable import CompanionCommands
@testable import Isolation

@Suite("The audit's command", .tags(.grader), .inTurn)
struct AuditCommandTests {
  private static func run(_ tokens: [String]) -> Run {
    Run { language, output in
      try answer(tokens, AuditCommand.syntax, "1", language, output, AuditCommand(chapters: []).run)
    }
  }

  /// A finding on an attack, with what it achieved.
  private static func finding(_ name: String, _ result: RunResult, _ breaches: [Breach] = []) -> Audit.Finding
  {
    let attack = Attack.all.first { $0.name == name }!
    return Audit.Finding(attack: attack, result: .ran(result), breaches: breaches, seconds: 0.25, memory: 0)
  }

  @Test(
    "refuses what it can't do on one line",
    arguments: [
      ["--without", "no-such-thing"], ["--isolation", "none"], ["--isolation", "seatbelt"],
      ["--isolation", "process", "--without", "own-files"],
      ["--isolation", "process", "--each", "--without", "deadline"],
    ])
  func refusals(tokens: [String]) {
    #if !os(macOS)
      let run = Self.run(tokens)
      #expect(run.code == .usage && run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
    #endif
  }

  @Test("prints what stopped each attack, and what got through")
  func table() {
    let report = AuditReport(
      level: .bubblewrap, removed: "own-network",
      findings: [
        Self.finding("no-answer", .ran([.noAnswer, .notAttempted])),
        Self.finding("network", .ran([.notAttempted]), [.reachedNetwork]),
      ])
    #expect(!report.isPassed)
    #expect(
      report.text(.en) == """
        Isolation: bubblewrap, without own-network

        ✓ no-answer             ends at once with code 0, so that   no answer ·
                                nothing is wrong                    every-answer
        ✗ network               connects to a port of this machine  reached the network

        1 of 2 attacks got through: network

        """)
  }

  @Test("keeps to 80 columns, in both languages", arguments: [Language.ko, .en])
  func width(language: Language) {
    let findings = Attack.all.map {
      Audit.Finding(attack: $0, result: .ran(.compilerStopped(.time)), breaches: [], seconds: 0, memory: 0)
    }
    let report = AuditReport(level: .process, removed: "one-process", findings: findings)
    #expect(report.isPassed)
    let defences = DefenceReport(level: .process, defences: Defence.all.map(\.name), findings: findings)
    for line in (report.text(language) + defences.text(language)).split(separator: "\n") {
      #expect(displayWidth(line) <= 80, "\(line)")
    }
  }

  @Test("counts a defence that nothing misses as a failure", .tags(.mutant))
  func unneeded() throws {
    func report(_ breaches: [Breach]) -> DefenceReport {
      DefenceReport(
        level: .bubblewrap, defences: ["deadline"],
        findings: [Self.finding("sleeper", .ran([.tooSlow]), breaches)])
    }
    #expect(report([.heldUpMarker]).isPassed)
    #expect(!report([]).isPassed)
    #expect(!DefenceReport(level: .bubblewrap, defences: ["deadline"], findings: []).isPassed)
    let row = try #require(report([]).record.defences.first)
    #expect(row.without == "deadline" && row.stopped == ["sleeper"] && row.through.isEmpty)
  }
}

@Suite("The audit's marking of a class", .tags(.grader), .inTurn)
struct AuditGradingTests {
  @Test("a file has a page where the table names one that is there", .tags(.mutant))
  func pages() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "audit-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/students", withIntermediateDirectories: true)
    try "cannot".write(toFile: folder + "/students/p-17.md", atomically: false, encoding: .utf8)
    let table = "file,points,page\nann/x.swift,20,p-17\nzoe/x.swift,,7\ncan/x.swift,1,\n"
    #expect(
      AuditGrading.rows(in: table, report: folder) == [
        Grading.Row(file: "ann/x.swift", points: 20, hasPage: true),
        Grading.Row(file: "zoe/x.swift", points: 0, hasPage: false),
        Grading.Row(file: "can/x.swift", points: 1, hasPage: false),
      ])
    #expect(AuditGrading.rows(in: "file,points\nann/x.swift,20\n", report: folder).isEmpty)
  }
}
