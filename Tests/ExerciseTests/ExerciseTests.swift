import CompanionCLI
@testable import CompanionCommands
import Homework
import Testing
import Textbook

@testable import companion

/// Your exercises: what is not attempted is skipped.
///
///     swift test --filter Exercise
@Suite("Exercise")
struct ExerciseTests {
  private static let folder = ExerciseFolder(of: Book.chapters)
  private static let names = folder.sheets.flatMap { sheet in
    sheet.functions.map { "\(sheet.chapter)/\($0.exercise.name)" }
  }

  @Test("Exercise", arguments: names)
  func exercise(_ name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    let sheet = try #require(Self.folder.sheets.first { $0.chapter == parts[0] })
    guard case .marked(let record) = Self.folder.state(of: sheet) else {
      try Test.cancel("not attempted")
    }
    let language = Language.detected()
    if let problem = record.problem {
      Issue.record("\(sheet.fileName): \(problem.message[language])")
      return
    }
    let steps = record.steps.filter { $0.function == parts[1] }
    if steps.allSatisfy({ $0.outcome == .blank }) { try Test.cancel("not attempted") }
    for step in steps where step.outcome != .correct {
      Issue.record("\(step.quantity) = \(step.answer): \(step.sentence(language))")
    }
  }
}
