import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("PrairieLearn's results.json", .inTurn)
struct PrairieLearnReportTests {
  /// Source: PrairieLearn's documentation, "External grading", "Grading result format".
  static let shape: JSONShape = .record(
    ["gradable": .flag],
    optional: [
      "score": .number(0...1), "message": .text, "output": .text, "format_errors": .list(.text),
      "tests": .list(
        // Points on all tests or none: ours are on all.
        .record(
          [
            "points": .number(0...(.greatestFiniteMagnitude)),
            "max_points": .number(0...(.greatestFiniteMagnitude)),
          ],
          optional: ["name": .text, "description": .text, "message": .text, "output": .text])),
    ])

  @Test("follows the published rules, whatever a student wrote", arguments: Language.allCases)
  func rules(language: Language) {
    for record in HostileRecords.all {
      let text = record.prairieLearn(language: language)
      #expect(Self.shape.faults(of: text) == [], "\(record.name)")
      #expect(text.contains("\"gradable\" : \(record.problem == nil)"))
      #expect(text.contains("\"format_errors\"") == (record.problem != nil))
    }
  }

  @Test(
    "would not pass with a mistake in it",
    arguments: [
      ("\"gradable\" : true", "\"gradable\" : \"true\""), ("\"points\" : 1", "\"points\" : \"1\""),
      ("\"max_points\"", "\"max\""), ("\"score\" : 0.3", "\"score\" : 3.3"),
      ("\"gradable\"", "\"gradeable\""),
    ])
  func mutants(right: String, wrong: String) {
    let text = HostileRecords.record("0.5").prairieLearn(language: .en)
    #expect(text.contains(right))
    #expect(Self.shape.faults(of: text.replacing(right, with: wrong, maxReplacements: 1)) != [])
  }
}
