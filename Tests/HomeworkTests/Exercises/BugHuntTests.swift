import Isolation
import Signatures
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// A function that is handed out with a slip in it, mended or not, and the slip named or not.
@Suite("A slip to be found", .tags(.grader), .inTurn)
struct BugHuntTests {
  private static let seed = "hunts"
  private static let kim = BugHunt.Holder.student("kim", seed: seed)

  private static func sheet() throws -> CodeSheet {
    try #require(CodeSheets.all.first { $0.chapter == "two-two-two-network" })
  }

  /// The rows of the mended function and of its slip's name, in kim's file.
  private static func rows(
    isMended: Bool, naming choice: Int, countsSlips: Bool = true
  ) throws -> [MarkRecord.StepRecord] {
    let hunt = try #require(try sheet().hunts.first)
    let right = ConsistentCodeSlipTests.Habit.all[0].habit
    let forgotten = ConsistentCodeSlipTests.Habit("slope forgotten", [], hidden: { arriving, _ in arriving })
    let marker = CodeMarker(
      CodeSheets.shelf, seed: seed, isolation: "none", countsSlips: countsSlips
    ) { _, functions, calls in
      .ran(
        calls.map { call in
          switch functions[call.function].name {
          case hunt.signature.name: .value(.count(choice))
          case hunt.function: (isMended ? right : forgotten).answer("hiddenDeltas", call.arguments)
          case let other: right.answer(other, call.arguments)
          }
        })
    }
    let record = marker.mark([], name: "kim/x.swift", chapter: "two-two-two-network")
    #expect(record.maxPoints == (countsSlips ? 140 : 100))
    return record.steps.filter { $0.function == hunt.function || $0.function == hunt.signature.name }
  }

  @Test("earns where all is mended and the slip of one's own file is named")
  func found() throws {
    let hunt = try #require(try Self.sheet().hunts.first)
    let rows = try Self.rows(isMended: true, naming: hunt.rightChoice(of: Self.kim))
    #expect(rows.map(\.points) == [20, 20] && rows.allSatisfy { $0.outcome == .correct })
  }

  @Test("earns nothing under another name, be it that of the clone's own slip", .tags(.mutant))
  func misnamed() throws {
    let hunt = try #require(try Self.sheet().hunts.first)
    let right = hunt.rightChoice(of: Self.kim), practice = hunt.rightChoice(of: .practice)
    #expect(right != practice)
    for choice in Array(hunt.choices.indices).filter({ $0 != right }) + [-1, 99] {
      let rows = try Self.rows(isMended: true, naming: choice)
      #expect(rows.map(\.points) == [0, 0] && rows[0].refusal == .unnamed)
    }
  }

  @Test("earns nothing unmended, and is not named by the report", .tags(.mutant))
  func unmended() throws {
    let hunt = try #require(try Self.sheet().hunts.first)
    let rows = try Self.rows(isMended: false, naming: hunt.rightChoice(of: Self.kim))
    #expect(rows.map(\.points) == [0, 0])
    #expect(rows.allSatisfy { $0.slip == nil && $0.feedback == nil && $0.outcome == .wrong })
  }

  @Test("is left out where nobody was handed one")
  func leftOut() throws {
    #expect(try Self.rows(isMended: true, naming: 0, countsSlips: false).isEmpty)
  }

  @Test("is drawn for each student, and is never the one in everybody's clone")
  func drawn() throws {
    for hunt in CodeSheets.all.flatMap(\.hunts) {
      let drawn = (0..<40).map { hunt.bug(of: .student("s\($0)", seed: Self.seed)).slip }
      #expect(Set(drawn) == Set(hunt.bugs.dropFirst().map(\.slip)))
      #expect(hunt.bug(of: .practice).slip == hunt.bugs[0].slip)
      #expect(Set(hunt.choices).count == hunt.choices.count && hunt.choices.count >= 8)
    }
    let (sheet, hunt) = (try Self.sheet(), try #require(try Self.sheet().hunts.first))
    let line = try #require(
      hunt.bug(of: Self.kim).body.split(separator: "\n").first { $0.contains("return") })
    #expect(ExerciseStub.text(of: sheet, for: Self.kim).contains(line))
    #expect(!ExerciseStub.text(of: sheet).contains(line))
  }
}
