import NumericCore
import Textbook

/// One sheet's marks as Gradescope's `results.json`.
///
/// Source: gradescope-autograders, "Autograder Specifications", Output Format.
struct GradescopeReport: Encodable {
  struct Test: Encodable {
    let name: String
    let number: String
    let score: Int
    let max_score: Int
    let status: String
    let output: String
    let output_format = "text"
    let visibility = "visible"
    let tags: [String]
    let extra_data: [String: String]
  }

  let score: Int
  let output: String
  let output_format = "text"
  let visibility = "visible"
  let stdout_visibility = "hidden"
  let extra_data: [String: String]
  let tests: [Test]
}

extension MarkRecord {
  /// The marks as Gradescope's `results.json`.
  ///
  /// The execution time, which may be left out, is: with it, marking again would not give the same file.
  public func gradescope(language: Language) -> String {
    GradescopeReport(
      score: points, output: headline(language),
      extra_data: [
        "format": Self.format, "version": "\(Self.version)", "name": name, "student": student ?? "",
      ],
      tests: steps.map { step in
        GradescopeReport.Test(
          name: Symbol(step.quantity).unicode, number: "\(step.number)", score: step.points,
          max_score: step.maxPoints,
          status: step.isEarned ? "passed" : "failed", output: step.sentence(language), tags: [step.outcome],
          extra_data: step.slip.map { ["slip": $0] } ?? [:])
      }
    ).text(pretty: true) + "\n"
  }
}
