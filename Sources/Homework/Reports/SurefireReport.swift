import Textbook

/// One sheet's marks as Maven Surefire's test report: a suite, with a case a step.
///
/// It differs from Ant's form (`JUnitReport`) in its root, which is one `testsuite`, and in what it has to say: how many
/// cases were skipped, and nothing of the machine. Source: apache/maven-surefire, surefire-test-report.xsd.
public struct SurefireReport {
  /// The report of a sheet.
  public static func text(
    of record: MarkRecord, language: Language, origin: ReportOrigin? = nil
  ) -> String {
    let record = record.shown
    let isFault = record.problem != nil && !record.isSetAside
    let head = JUnitReport.attributes([
      ("name", record.name), ("time", "0"), ("tests", "\(max(record.steps.count, 1))"),
      ("errors", isFault ? "1" : "0"), ("skipped", "0"),
      ("failures", "\(record.steps.count { !$0.isEarned })"),
    ])
    let lines =
      ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuite\(head)>"]
      + JUnitReport.properties(of: record, origin) + JUnitReport.cases(of: record, language)
      + ["</testsuite>"]
    return lines.joined(separator: "\n") + "\n"
  }
}
