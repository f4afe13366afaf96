import CompanionCLI
@testable import CompanionCommands
import Homework
import Isolation
import SlideNumbers
import Testing
import Textbook

@testable import companion

/// Your exercises: what is not attempted is skipped.
///
///     swift test --filter ExerciseTests
@Suite("Your exercises")
struct ExerciseTests {
  private static let folder = ExerciseFolder(of: Book.chapters)

  /// Twenty sets of numbers, as `companion practise` tries it.
  @Test("A function is right for any numbers", arguments: Function.all)
  func anyNumbers(function: Function) throws {
    guard let record = try Self.marked(function) else { return }
    let steps = record.steps.filter { $0.function == function.name }
    try #require(!steps.isEmpty)
    if steps.allSatisfy({ $0.outcome == .blank }) { try Test.cancel("not attempted") }
    for step in steps where step.outcome != .correct {
      Issue.record("\(step.quantity) = \(step.answer): \(step.sentence(Language.detected()))")
    }
  }

  @Test("A function gives the numbers that the slides print", arguments: Function.printed)
  func slideNumbers(function: Function) throws {
    guard try Self.marked(function) != nil else { return }
    let sheet = try #require(Self.folder.sheets.first { $0.chapter == function.chapter })
    let code = try #require(sheet.functions.first { $0.exercise.name == function.name })
    switch Self.folder.outcome(of: code, in: sheet) {
    case .value(let value):
      let numbers = value.entries
      let results = Dictionary(uniqueKeysWithValues: zip(code.results.map(\.name), numbers))
      for value in function.values {
        let result = try #require(results[value.name])
        #expect(
          value.printed.isWithinHalfAUnit(of: result),
          "\(value.name) = \(result), and \(value.claim) prints \(value.printed)")
      }
    case .notAttempted: try Test.cancel("not attempted")
    case let other: Issue.record("with the slide's numbers: \(other)")
    }
  }

  /// What a function's file has come to; a file that cannot be run fails the test, and one that is not attempted
  /// ends it.
  private static func marked(_ function: Function) throws -> MarkRecord? {
    let sheet = try #require(folder.sheets.first { $0.chapter == function.chapter })
    guard case .marked(let record) = folder.state(of: sheet) else { try Test.cancel("not attempted") }
    if let problem = record.problem {
      Issue.record("\(sheet.fileName): \(problem.message[Language.detected()])")
      return nil
    }
    return record
  }

  /// A function that a student writes.
  struct Function: CustomTestStringConvertible {
    let chapter: String
    let name: String
    /// What the slides print for its results.
    let values: [PrintedValue]

    var testDescription: String { "\(chapter)/\(name)" }

    static let all = Book.chapters.flatMap { chapter in
      let printed = SlideTables.all.first { $0.chapter == chapter.name }?.values ?? []
      return chapter.exercises.map { exercise in
        let results = Set(exercise.results.map(\.name))
        return Function(
          chapter: chapter.name, name: exercise.name, values: printed.filter { results.contains($0.name) })
      }
    }

    /// Those with results that the slides print.
    static let printed = all.filter { !$0.values.isEmpty }
  }
}
