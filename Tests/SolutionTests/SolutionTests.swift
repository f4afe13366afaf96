import Foundation
import Homework
import Isolation
import SlideNumbers
import Testing
import Textbook

@testable import CompanionCLI
@testable import companion

/// The files as handed out, and solutions worked out by hand from the formulas in them, beside this file.
@Suite("Stubs and solutions")
struct SolutionTests {
  private static let marker = Result {
    let sandbox = try Sandbox(level: .process, limits: patient)
    return CodeMarker(
      Book.chapters, seed: "solutions", isolation: "process",
      run: { sandbox.run(source: $0, functions: $1, calls: $2) })
  }

  /// What is tested is the marks: a machine that other tests keep busy must not cost any.
  private static var patient: Limits {
    var limits = Limits()
    (limits.callTime, limits.totalTime) = (.seconds(120), .seconds(600))
    (limits.processorSeconds, limits.compilerSeconds) = (60, 120)
    return limits
  }

  private static let chapters = Book.chapters.map(\.name)

  private static func mark(_ source: [UInt8], of chapter: String) throws -> MarkRecord {
    try marker.get().mark(source, name: "test.swift", chapter: chapter)
  }

  private static func solution(_ chapter: String) throws -> String {
    let name = try #require(sheet(chapter)).typeName
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "swift", subdirectory: "Solutions"))
    return try String(contentsOf: url, encoding: .utf8)
  }

  private static func sheet(_ chapter: String) -> CodeSheet? {
    Book.chapters.first { $0.name == chapter }.flatMap { CodeSheet($0) }
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
      for (symbol, result) in zip(function.results, function.example.results) {
        for value in values where value.name == symbol.name {
          #expect(value.printed.isWithinHalfAUnit(of: result), "\(value.claim): \(symbol) = \(result)")
          #expect(!value.printed.shifted(by: 2).isWithinHalfAUnit(of: result))
          compared.insert(value.name)
        }
      }
    }
    #expect(compared.count >= 6)
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
    #expect(record.steps.count > 1 && record.steps.allSatisfy { $0.outcome == .blank })
  }

  @Test(
    "A slip in a solution is rejected with its own hint",
    arguments: [
      ("let dE_dy = -(y_t - y)", "let dE_dy = y_t - y", "sign-flipped"),
      ("w_2 - eta * dE_dw_2", "w_2 + eta * dE_dw_2", "sign-flipped"),
      ("h * (1 - h)", "h", "activation-for-derivative"),
    ])
  func slipIsNamed(_ right: String, _ wrong: String, _ slip: String) throws {
    let chapter = "one-one-one-network"
    let solution = try Self.solution(chapter)
    let slipped = solution.replacing(right, with: wrong)
    try #require(slipped != solution)
    let record = try Self.mark(Array(slipped.utf8), of: chapter)
    #expect(record.points < record.maxPoints)
    #expect(record.steps.contains { $0.slip == slip && $0.feedback != nil }, "\(record.steps.map(\.slip))")
  }
}
