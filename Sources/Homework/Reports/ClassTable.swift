import Textbook

/// A class's marks as CSV: a row a sheet, a column a step.
///
/// A field that a spreadsheet would run as a formula gets an apostrophe before it.
/// Source: OWASP, "CSV Injection".
public struct ClassTable {
  private static let columns = [
    "file", "student", "chapter", "points", "max_points", "status", "first_slip_step", "first_slip",
    "isolation",
  ]

  /// The header for sheets with at most so many steps.
  public static func header(steps: Int) -> String {
    let numbered = (0..<steps).map { "step_\($0 + 1)" }
    return CSV.text(of: [columns + numbered])
  }

  /// The row of a sheet.
  public static func row(of record: MarkRecord, steps: Int) -> String {
    let first = record.firstSlip.flatMap { slip in record.steps.first { $0.number == slip.step } }
    let fields: [String] = [
      record.name, record.student ?? "", record.chapter ?? "", "\(record.points)", "\(record.maxPoints)",
      record.problem?.name ?? "marked", first.map { "\($0.number)" } ?? "",
      first.map { $0.slip ?? $0.outcome } ?? "", record.isolation ?? "",
    ]
    let outcomes = (0..<steps).map { $0 < record.steps.count ? record.steps[$0].outcome : "" }
    return CSV.text(of: [(fields + outcomes).map { neutral($0) }])
  }

  /// Text of students and file names that a spreadsheet takes for text.
  private static func neutral(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
      return field
    }
    return "'" + field
  }
}
