import Files
import Textbook

/// A class's marks as CSV: a row a sheet, a column a step.
///
/// The column `page` is the name of the sheet's own page, without its ending. A file that was not marked has no points,
/// which are not zero points; and neither has somebody who handed in nothing, in a row with the status `missing`.
/// The text begins with a byte order mark, without which Excel takes UTF-8 for something else.
public struct ClassTable: Sendable {
  private let steps: Int
  private let roster: Roster?

  /// A table of sheets with at most so many steps; with the names, addresses and sections of a class list.
  public init(steps: Int, roster: Roster? = nil) { (self.steps, self.roster) = (steps, roster) }

  /// The mark and the names of the columns.
  public var header: String {
    let person = roster == nil ? [] : ["name", "email", "section"]
    let columns = [
      "chapter", "points", "max_points", "status", "first_slip_step", "first_slip", "isolation", "page",
      "marked_points", "adjustments",
    ]
    return "\u{FEFF}"
      + CSV.text(of: [["file", "student"] + person + columns + (0..<steps).map { "step_\($0 + 1)" }])
  }

  /// The row of a sheet whose page is called so; nothing where it has none.
  public func row(of record: MarkRecord, page: String = "") -> String {
    let record = record.shown
    let first = record.firstSlip.flatMap { slip in record.steps.first { $0.number == slip.step } }
    let isMarked = record.problem == nil
    let outcomes = (0..<steps).map { $0 < record.steps.count ? record.steps[$0].outcome.rawValue : "" }
    return text(
      [record.name, record.student ?? ""] + person(record.student.flatMap { roster?[$0] })
        + [
          record.chapter ?? "", isMarked ? "\(record.points)" : "",
          isMarked || record.maxPoints > 0 ? "\(record.maxPoints)" : "", record.problem?.name ?? "marked",
          first.map { "\($0.number)" } ?? "",
          first.map { $0.slip ?? $0.convention ?? $0.outcome.rawValue } ?? "", record.isolation ?? "", page,
          record.markedPoints.map(String.init) ?? "", record.adjustmentWords(.en),
        ] + outcomes)
  }

  /// The row of somebody of the class list who handed in nothing.
  public func row(ofMissing missing: Person) -> String {
    let none = [String](repeating: "", count: 6 + steps)
    return text(["", missing.id] + person(missing) + ["", "", "", "missing"] + none)
  }

  private func person(_ person: Person?) -> [String] {
    roster == nil ? [] : [person?.name ?? "", person?.email ?? "", person?.section ?? ""]
  }

  private func text(_ fields: [String]) -> String {
    CSV.text(of: [fields.map { StrangersText($0).csvField }])
  }
}
