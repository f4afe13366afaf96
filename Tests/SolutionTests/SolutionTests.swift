import Foundation
import Homework
import Isolation
import SlideNumbers
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import companion

/// The files as handed out, and solutions worked out by hand from the formulas in them, beside this file.
@Suite("Stubs and solutions", .inTurn)
struct SolutionTests {
  private static let marker = Result {
    let sandbox = try Sandbox(level: .process, limits: patient)
    return CodeMarker(
      ExerciseShelf(practised), seed: "solutions", isolation: "process", drawing: .once,
      keepsSecrets: false,
      run: { sandbox.run(source: $0, functions: $1, calls: $2) })
  }

  static let practised: [any Chapter] = Book.chapters + [OwnEngine()]

  /// What is tested is the marks: a machine that other tests keep busy must not cost any.
  private static var patient: Limits {
    var limits = Limits()
    (limits.callTime, limits.totalTime) = (.seconds(120), .seconds(600))
    (limits.processorSeconds, limits.compilerSeconds) = (60, 120)
    return limits
  }

  private static let chapters = practised.map(\.name)

  static func mark(_ source: [UInt8], of chapter: String) throws -> MarkRecord {
    try marker.get().mark(source, name: "test.swift", chapter: chapter)
  }

  static func solution(_ chapter: String) throws -> String {
    let name = try #require(sheet(chapter)).typeName
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "swift", subdirectory: "Solutions"))
    return try String(contentsOf: url, encoding: .utf8)
  }

  private static func sheet(_ chapter: String) -> CodeSheet? {
    practised.first { $0.name == chapter }.flatMap { CodeSheet($0) }
  }

  @Test("A solution earns all its points", arguments: chapters)
  func solutionEarnsAll(_ chapter: String) throws {
    let record = try Self.mark(Array(try Self.solution(chapter).utf8), of: chapter)
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.points == record.maxPoints && record.maxPoints > 0)
    for step in record.steps {
      #expect(step.outcome == .correct, "\(step.function ?? "") \(step.quantity): \(step.sentence(.en))")
    }
  }

  @Test("The slides' numbers are what right functions give", arguments: SlideTables.all.map(\.chapter))
  func slideNumbers(_ chapter: String) throws {
    let sheet = try #require(Self.sheet(chapter))
    let values = try #require(SlideTables.all.first { $0.chapter == chapter }).values
    var compared: Set<String> = []
    for function in sheet.functions {
      for (symbol, result) in zip(function.shown.results, function.shown.example.results) {
        for value in values where value.name == symbol.name {
          #expect(value.printed.isWithinHalfAUnit(of: result), "\(value.claim): \(symbol) = \(result)")
          #expect(!value.printed.shifted(by: 2).isWithinHalfAUnit(of: result))
          compared.insert(value.name)
        }
      }
    }
    #expect(compared.count >= 5)
  }

  /// Three of them: the build compiles all, and `companion exercises --check` compares them with what is handed out.
  @Test(
    "A stub compiles, is blank, and earns nothing",
    arguments: ["sigmoid-derivative", "one-one-one-network", "confusion-matrix"])
  func stubEarnsNothing(_ chapter: String) throws {
    let sheet = try #require(Self.sheet(chapter))
    let record = try Self.mark(Array(ExerciseStub.text(of: sheet).utf8), of: chapter)
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.points == 0)
    // What is handed out with a slip in it is no blank.
    let mended = Set(sheet.hunts.map(\.function))
    for step in record.steps where !mended.contains(step.function ?? "") { #expect(step.outcome == .blank) }
    #expect(record.steps.count > 1)
  }

  @Test(
    "A slip that is to be found is told from right work, and is the one that is to be named",
    arguments: chapters)
  func bugsAreNamed(_ chapter: String) throws {
    let sheet = try #require(Self.sheet(chapter))
    let solution = try Self.solution(chapter)
    #expect(!sheet.hunts.isEmpty || chapter == "own-engine")
    for hunt in sheet.hunts {
      #expect(hunt.bugs.count == 3 && Set(hunt.bugs.map(\.slip)).count == 3)
      for bug in hunt.bugs {
        let source = try #require(Self.replacing(bodyOf: hunt.function, in: solution, by: bug.body))
        let record = try Self.mark(Array(source.utf8), of: chapter)
        #expect(record.problem == nil, "\(bug.slip): \(record.problem?.message.en ?? "")")
        let steps = record.steps.filter { $0.function == hunt.function }
        #expect(!steps.isEmpty && steps.allSatisfy { $0.points == 0 }, "\(chapter) \(bug.slip)")
        // Parts that the slip does not touch are right, and have no name.
        let named = Set(steps.compactMap(\.slip))
        #expect(named == [bug.slip], "\(chapter) \(hunt.function): \(steps.map { $0.sentence(.en) })")
      }
    }
  }

  /// A source with another body of one function; nil where it has no such function.
  static func replacing(bodyOf function: String, in source: String, by body: String) -> String? {
    guard let head = source.firstRange(of: "static func \(function)("),
      let start = source[head.upperBound...].firstRange(of: " {\n"),
      let end = source[start.upperBound...].firstRange(of: "\n  }\n")
    else { return nil }
    return source[..<start.upperBound] + body + source[end.lowerBound...]
  }

  @Test(
    "A slip in a solution is rejected with its own hint",
    arguments: [
      ("(out - target) * out", "(target - out) * out", "sign-flipped"),
      ("$0 - rate * $1", "$0 + rate * $1", "sign-flipped"),
      ("* out * (1 - out)", "* out", "activation-for-derivative"),
      (
        "zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }",
        "zip(weights[k], deltas).reduce(0) { $0 + $1.0 * $1.1 }", "matrix-transposed"
      ),
    ])
  func slipIsNamed(_ right: String, _ wrong: String, _ slip: String) throws {
    let chapter = "two-two-two-network"
    let solution = try Self.solution(chapter)
    let slipped = solution.replacing(right, with: wrong)
    try #require(slipped != solution)
    let record = try Self.mark(Array(slipped.utf8), of: chapter)
    #expect(record.points < record.maxPoints)
    #expect(record.steps.contains { $0.slip == slip && $0.feedback != nil }, "\(record.steps.map(\.slip))")
  }
}
