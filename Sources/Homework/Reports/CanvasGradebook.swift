import Files

/// A class's points as Canvas imports them: one assignment's column beside the students of an exported gradebook.
///
/// Canvas finds a student by `ID`, else by the school's ids, else by the name; an assignment by the number at the end of
/// its column's name. A row `Points Possible` stands before the students. An empty cell takes a score away, which Canvas
/// shows before it does so. Source: instructure/canvas-lms, lib/gradebook_importer.rb.
public struct CanvasGradebook: Sendable {
  private let roster: Roster
  /// Where the columns stand that say who somebody is.
  private let personal: [Int]
  /// The assignment's column as Canvas names it.
  public let assignment: String

  /// The gradebook of a class list that Canvas exported.
  ///
  /// - Parameter name: The assignment, with or without its number; not needed where there is one. A gradebook without
  ///   assignments gets a new one of this name.
  public init(_ roster: Roster, assignment name: String?) throws(GradebookFault) {
    let columns = roster.columns
    guard RosterColumns(columns).areCanvas, columns.first == "Student", columns.count > 2, columns[1] == "ID",
      let section = columns.firstIndex(of: "Section")
    else { throw .notCanvas(columns) }
    self.roster = roster
    let known = Self.known
    personal = columns.indices.prefix(section + 1).filter { known.contains(columns[$0]) }
    let assignments = Self.assignments(Array(columns.dropFirst(section + 1)))
    switch (name, assignments.count) {
    case (nil, 1): assignment = assignments[0]
    case (nil, _): throw .whichAssignment(assignments)
    case (let name?, 0): assignment = name
    case (let name?, _):
      let key = OwnerKey(name)
      let found = assignments.filter { OwnerKey($0) == key || OwnerKey(Self.title(of: $0)) == key }
      guard !found.isEmpty else { throw .unknownAssignment(name, among: assignments) }
      guard found.count == 1 else { throw .whichAssignment(found) }
      assignment = found[0]
    }
  }

  /// The file to be imported.
  public func text(_ marks: [OwnerKey: GradebookMark]) -> String {
    let most = marks.values.map(\.maxPoints).max().map(String.init) ?? ""
    let header = personal.map { roster.columns[$0] } + [assignment]
    let possible = ["    Points Possible"] + personal.dropFirst().map { _ in "" } + [most]
    let rows = roster.people.map { person in
      personal.map { person.cells.count > $0 ? StrangersText(person.cells[$0]).importField : "" }
        + [marks[OwnerKey(person.id)].map { "\($0.points)" } ?? ""]
    }
    return CSV.text(of: [header, possible] + rows)
  }

  private static let known: Set<String> = [
    "Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section",
  ]
  /// What Canvas works out itself, and passes over.
  private static let totals = ["Current", "Final", "Override"].flatMap { kind in
    ["Score", "Points", "Grade", "Status"].map { "\(kind) \($0)" }
  }

  /// The assignments among the columns after the section: those with a number, else all that are no totals.
  private static func assignments(_ columns: [String]) -> [String] {
    let own = columns.filter { column in !column.isEmpty && !totals.contains { column.contains($0) } }
    let numbered = own.filter { title(of: $0) != $0 }
    return numbered.isEmpty ? own : numbered
  }

  /// A column's name without the number: `HW1 (101)` → `HW1`.
  private static func title(of column: String) -> String {
    guard column.hasSuffix(")"), let open = column.lastIndex(of: "("),
      case let digits = column[column.index(after: open)...].dropLast(), !digits.isEmpty,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return column }
    return String(column[..<open]).withoutSpaceAround
  }
}
