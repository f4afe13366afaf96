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
  var execution_time: Double? = nil
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
  public func gradescope(language: Language, origin: ReportOrigin? = nil) -> String {
    let record = shown
    return GradescopeReport(
      score: points, output: record.headline(language),
      extra_data: Self.data(origin).merging(["name": record.name, "student": record.student ?? ""]) { $1 },
      tests: record.steps.map { GradescopeReport.Test($0, named: "", number: "\($0.number)", language) }
    ).text(pretty: true) + "\n"
  }

  /// What the report is, and what the marks were made with.
  private static func data(_ origin: ReportOrigin?) -> [String: String] {
    (origin?.properties ?? []).reduce(into: ["format": format, "version": "\(version)"]) {
      $0[$1.name] = $1.value
    }
  }

  /// One submission's records, of each chapter the best counted and the others not: two copies are one solution.
  private static func counted(_ records: [MarkRecord]) -> [MarkRecord] {
    let files = records.filter { $0.chapter != nil }.map { record in
      (
        record.chapter!,
        Attempts.File(name: record.name, time: 0, answered: record.answered, points: record.points)
      )
    }
    let standings = Dictionary(grouping: files, by: \.0).values.reduce(into: [:]) { standings, files in
      standings.merge(Attempts(.best).standings(of: files.map(\.1))) { own, _ in own }
    }
    return records.map { record in
      switch standings[record.name] {
      // What was not attempted is a row of zeros here: the platform wants its tests.
      case let standing? where standing != .notAttempted: record.standing(standing, by: .best)
      default: record
      }
    }
  }

  /// One submission's files together as Gradescope's `results.json`, with the seconds that marking took.
  public static func gradescope(
    of records: [MarkRecord], seconds: Double, language: Language, origin: ReportOrigin? = nil
  ) -> String {
    let records = counted(records).map(\.shown)
    let nothing = Bilingual(ko: "Swift 파일이 없습니다.", en: "No Swift file was handed in.").plain(in: language)
    let headlines =
      records.isEmpty ? [nothing] : records.map { "\($0.name): \($0.headline(language))" }
    let tests = records.flatMap { record in record.steps.map { (record.chapter ?? record.name, $0) } }
    return GradescopeReport(
      score: records.reduce(0) { $0 + $1.points }, execution_time: seconds,
      output: headlines.joined(separator: "\n"),
      extra_data: data(origin),
      tests: tests.enumerated().map { index, test in
        GradescopeReport.Test(test.1, named: test.0 + ", ", number: "\(index + 1)", language)
      }
    ).text(pretty: true) + "\n"
  }
}

extension GradescopeReport.Test {
  fileprivate init(
    _ step: MarkRecord.StepRecord, named prefix: String, number: String, _ language: Language
  ) {
    self.init(
      name: prefix + (step.function.map { "\($0): " } ?? "") + Symbol(step.quantity).unicode, number: number,
      score: step.points, max_score: step.maxPoints, status: step.isEarned ? "passed" : "failed",
      output: step.sentence(language), tags: [step.outcome.rawValue],
      extra_data: step.slip.map { ["slip": $0] } ?? [:])
  }
}
