import Textbook

/// A class's marks as JUnit XML: a suite a sheet, a case a step.
public struct JUnitReport {
  /// What comes before the suites.
  public static let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
  /// What comes after them.
  public static let closing = "</testsuites>\n"

  /// One sheet's suite.
  ///
  /// - Parameters:
  ///   - index: its place among the suites, from 0.
  ///   - timestamp: a time such as `2026-03-02T09:00:00`, without a zone.
  public static func suite(
    of record: MarkRecord, index: Int, language: Language, timestamp: String
  ) -> String {
    let record = record.shown
    let failures = record.steps.count { !$0.isEarned }
    let head = attributes([
      ("name", record.name), ("package", record.chapter ?? "unknown"), ("id", "\(index)"),
      ("timestamp", timestamp), ("hostname", "localhost"), ("tests", "\(max(record.steps.count, 1))"),
      ("failures", "\(failures)"), ("errors", record.problem == nil || record.isSetAside ? "0" : "1"),
      ("time", "0"),
    ])
    let lines =
      ["  <testsuite\(head)>"] + properties(of: record) + cases(of: record, language)
      + ["    <system-out/>", "    <system-err/>", "  </testsuite>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What code was kept apart by while it ran; of a sheet nothing.
  private static func properties(of record: MarkRecord) -> [String] {
    guard let isolation = record.isolation else { return ["    <properties/>"] }
    return [
      "    <properties>",
      "      <property" + attributes([("name", "isolation"), ("value", isolation)]) + "/>",
      "    </properties>",
    ]
  }

  private static func cases(of record: MarkRecord, _ language: Language) -> [String] {
    let classname = record.student ?? "unknown"
    if record.isSetAside {
      return [
        "    <testcase" + attributes([("classname", classname), ("name", "sheet"), ("time", "0")]) + "/>"
      ]
    }
    if let problem = record.problem {
      return [
        "    <testcase" + attributes([("classname", classname), ("name", "sheet"), ("time", "0")]) + ">",
        "      <error" + attributes([("message", problem.message[language]), ("type", problem.name)]) + "/>",
        "    </testcase>",
      ]
    }
    return record.steps.flatMap { step -> [String] in
      let head =
        "    <testcase"
        + attributes([("classname", classname), ("name", "\(step.number) \(step.quantity)"), ("time", "0")])
      if step.isEarned { return [head + "/>"] }
      return [
        head + ">",
        "      <failure"
          + attributes([("message", step.sentence(language)), ("type", step.slip ?? step.outcome.rawValue)])
          + "/>", "    </testcase>",
      ]
    }
  }

  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(StrangersText($0.1, atMost: .max).xml)\"" }.joined()
  }
}
