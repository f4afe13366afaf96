import Files
import Textbook

/// A class's marks as CSV: a row a sheet, a column a step.
///
/// The column `page` is the name of the sheet's own page, without its ending.
public struct ClassTable {
  private static let columns = [
    "file", "student", "chapter", "points", "max_points", "status", "first_slip_step", "first_slip",
    "isolation", "page",
  ]

  /// The header for sheets with at most so many steps.
  public static func header(steps: Int) -> String {
    let numbered = (0..<steps).map { "step_\($0 + 1)" }
    return CSV.text(of: [columns + numbered])
  }

  /// The row of a sheet whose page is called so; nothing where it has none.
  public static func row(of record: MarkRecord, steps: Int, page: String = "") -> String {
    let record = record.shown
    let first = record.firstSlip.flatMap { slip in record.steps.first { $0.number == slip.step } }
    let fields: [String] = [
      record.name, record.student ?? "", record.chapter ?? "", "\(record.points)", "\(record.maxPoints)",
      record.problem?.name ?? "marked", first.map { "\($0.number)" } ?? "",
      first.map { $0.slip ?? $0.convention ?? $0.outcome.rawValue } ?? "", record.isolation ?? "", page,
    ]
    let outcomes = (0..<steps).map { $0 < record.steps.count ? record.steps[$0].outcome.rawValue : "" }
    return CSV.text(of: [(fields + outcomes).map { StrangersText($0).csvField }])
  }
}
