import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("Gradescope's results.json", .inTurn)
struct GradescopeReportTests {
  /// Source: gradescope-autograders.readthedocs.io, "Autograder Specifications", Output Format.
  static let shape: JSONShape = {
    let formats = JSONShape.oneOf(["text", "html", "simple_format", "md", "ansi"])
    let visibility = JSONShape.oneOf(["visible", "hidden", "after_due_date", "after_published"])
    let points = JSONShape.number(0...(.greatestFiniteMagnitude))
    return .record(
      [
        "tests": .list(
          .record(
            ["score": points, "max_score": points],
            optional: [
              "name": .text, "name_format": formats, "number": .text, "status": .oneOf(["passed", "failed"]),
              "output": .text, "output_format": formats, "visibility": visibility, "tags": .list(.text),
              "extra_data": .anyRecord,
            ]))
      ],
      optional: [
        "score": points, "execution_time": points, "output": .text, "output_format": formats,
        "test_output_format": formats, "test_name_format": formats, "visibility": visibility,
        "stdout_visibility": visibility, "extra_data": .anyRecord,
      ])
  }()

  @Test("follows the published rules, whatever a student wrote", arguments: Language.allCases)
  func rules(language: Language) {
    for record in HostileRecords.all {
      #expect(Self.shape.faults(of: record.gradescope(language: language)) == [], "\(record.name)")
    }
  }

  @Test(
    "would not pass with a mistake in it",
    arguments: [
      ("\"passed\"", "\"pass\""), ("\"number\" : \"1\"", "\"number\" : 1"), ("\"visible\"", "\"public\""),
      ("\"score\" : 2", "\"score\" : \"2\""), ("\"max_score\"", "\"maxScore\""), ("\"tests\"", "\"cases\""),
      ("\"tags\" : [", "\"tags\" : [1,"), ("{", "{,"),
      ("\"output_format\" : \"text\"", "\"output_format\" : \"txt\""),
    ])
  func mutants(right: String, wrong: String) {
    let text = HostileRecords.record("0.5").gradescope(language: .en)
    #expect(text.contains(right))
    #expect(Self.shape.faults(of: text.replacing(right, with: wrong, maxReplacements: 1)) != [])
  }
}
