import Audit
import Foundation
import Isolation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import companion

/// Files that return numbers without working them out, compiled and run.
@Suite("Marks without computing, in Swift", .tags(.grader), .inTurn)
struct MarksAttackTests {
  private static let marker = Result {
    let sandbox = try Sandbox(level: .process, limits: .patient)
    return CodeMarker(
      CodeSheets.shelf, seed: "attacks", isolation: "process", countsSlips: true,
      run: { sandbox.run(source: $0, functions: $1, calls: $2) })
  }

  @Test("Each compiles, is run, and earns nothing", arguments: MarksAttack.all.map(\.name))
  func earnsNothing(name: String) throws {
    let attack = try #require(MarksAttack.all.first { $0.name == name })
    let record = try Self.marker.get().mark(Array(attack.source.utf8), name: "bob/x.swift")
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.chapter == attack.chapter)
    #expect(record.steps.contains { !$0.answer.isEmpty || $0.outcome == .threw })
    let earned = record.steps.filter { $0.points > 0 }.map { "\($0.quantity) \($0.points)" }
    #expect(record.points == 0, "\(earned)")
  }

  @Test("A solution handed in twice is worth one on Gradescope")
  func twice() {
    func record(_ name: String, _ points: Int) -> MarkRecord {
      MarkRecord(
        name: name, student: name, chapter: "sigmoid-derivative", points: points, maxPoints: 60, steps: [],
        problem: nil, firstSlip: nil)
    }
    let records = [record("a/x.swift", 40), record("b/x.swift", 60), record("c/x.swift", 60)]
    let text = MarkRecord.gradescope(of: records, seconds: 1, language: .en)
    #expect(text.contains("\"score\" : 60,"))
    #expect(text.contains("a/x.swift: ") && text.contains("c/x.swift: "))
  }

  @Test("There are fifteen or more, each under a name of its own in both languages")
  func list() {
    #expect(MarksAttack.all.count >= 15)
    #expect(Set(MarksAttack.all.map(\.name)).count == MarksAttack.all.count)
    #expect(Set(MarksAttack.all.map(\.ko)).count == MarksAttack.all.count)
  }
}

/// What one student may use of the marker.
@Suite("A student's budget", .tags(.grader), .inTurn)
struct StudentBudgetTests {
  private func record(_ name: String) -> MarkRecord {
    MarkRecord(
      name: name, student: CodeMarker.student(of: name), chapter: "c", points: 1, maxPoints: 1, steps: [],
      problem: nil, firstSlip: nil)
  }

  private func owned(_ names: [String]) -> [(name: String, student: String)] {
    names.map { ($0, CodeMarker.student(of: $0)) }
  }

  @Test("Files beyond the number are not run, and those of others are")
  func files() {
    let names = (0..<5).map { "ann/\($0).swift" } + ["ben/0.swift"]
    let budget = StudentBudget(of: owned(names), atMost: 3)
    var run: [String] = []
    let problems = names.map { name in
      budget.record(of: name, by: CodeMarker.student(of: name)) {
        run.append(name)
        return record(name)
      }.problem?.name
    }
    #expect(problems == [nil, nil, nil, "too-many-files", "too-many-files", nil])
    #expect(run == ["ann/0.swift", "ann/1.swift", "ann/2.swift", "ben/0.swift"])
  }

  @Test("Once the time is used up the rest is not run, and is tried again by the next run")
  func time() {
    let names = ["ann/0.swift", "ann/1.swift", "ann/2.swift", "ben/0.swift"]
    let budget = StudentBudget(of: owned(names), patience: .milliseconds(30))
    let records = names.map { name in
      budget.record(of: name, by: CodeMarker.student(of: name)) {
        if name != "ann/0.swift" { usleep(40_000) }
        return record(name)
      }
    }
    #expect(records.map { $0.problem?.name } == [nil, nil, "time-used-up", nil])
    #expect(records[2].problem?.isPassing == true)
    #expect(records[2].problem?.message.en.contains("\(StudentBudget.seconds) seconds") == true)
  }

  @Test("A folder that is one student's is one budget, whatever accent falls on its slash")
  func owner() {
    #expect(CodeMarker.student(of: "ann/\u{301}x.swift") == "ann")
    #expect(CodeMarker.student(of: "ann.swift") == "ann")
  }
}
