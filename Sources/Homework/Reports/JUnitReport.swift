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
  ///   - origin: what the marks were made with.
  public static func suite(
    of record: MarkRecord, index: Int, language: Language, timestamp: String, origin: ReportOrigin? = nil
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
      ["  <testsuite\(head)>"] + properties(of: record, origin) + cases(of: record, language)
      + ["    <system-out/>", "    <system-err/>", "  </testsuite>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the marks were made with, and what code was kept apart by while it ran.
  static func properties(of record: MarkRecord, _ origin: ReportOrigin?) -> [String] {
    let isolation = record.isolation.map { [(name: "isolation", value: $0)] } ?? []
    let properties = (origin?.properties ?? []) + isolation
    guard !properties.isEmpty else { return ["    <properties/>"] }
    return ["    <properties>"]
      + properties.map { "      <property" + attributes([("name", $0.name), ("value", $0.value)]) + "/>" }
      + ["    </properties>"]
  }

  /// A case a step; one of a file that was not marked, or need not be.
  static func cases(of record: MarkRecord, _ language: Language) -> [String] {
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

  static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(StrangersText($0.1, atMost: .max).xml)\"" }.joined()
  }
}
