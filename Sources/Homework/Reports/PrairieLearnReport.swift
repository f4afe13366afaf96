import NumericCore
import Textbook

/// One sheet's marks as PrairieLearn's `results.json`.
///
/// Source: PrairieLearn's documentation, "External grading", Grading result format.
struct PrairieLearnReport: Encodable {
  struct Test: Encodable {
    let name: String
    let description: String
    let points: Int
    let max_points: Int
    let message: String
    let output: String
  }

  let gradable: Bool
  let score: Double
  let message: String
  let format_errors: [String]?
  let tests: [Test]
}

extension MarkRecord {
  /// The marks as PrairieLearn's `results.json`; a file that is no sheet is not gradable.
  public func prairieLearn(language: Language) -> String {
    let record = shown
    return PrairieLearnReport(
      gradable: problem == nil, score: maxPoints == 0 ? 0 : Double(points) / Double(maxPoints),
      message: record.headline(language), format_errors: record.problem.map { [$0.message[language]] },
      tests: record.steps.map { step in
        PrairieLearnReport.Test(
          name: "\(step.number) \(step.subject)", description: step.outcomeWord(language),
          points: step.points, max_points: step.maxPoints, message: step.sentence(language),
          output: step.answer)
      }
    ).text(pretty: true) + "\n"
  }
}
