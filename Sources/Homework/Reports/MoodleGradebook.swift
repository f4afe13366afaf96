import Files

/// A class's points as Moodle imports them: an assignment's grading worksheet, or a table for the gradebook.
///
/// The worksheet must have the columns Identifier, Grade and Last modified (grade); what has no grade in it is left as it
/// is. The gradebook's import takes any columns, and asks which of them says who somebody is and what is what; feedback
/// and grade have to come together. Sources: moodle/moodle, mod/assign/feedback/offline/importgradeslib.php; Moodle's
/// documentation, "Grade import".
public struct MoodleGradebook: Sendable {
  private let roster: Roster
  private let isWorksheet: Bool
  /// The columns that say who somebody is, by their names.
  private let personal: [String]

  /// The gradebook of a class list.
  public init(_ roster: Roster) throws(GradebookFault) {
    self.roster = roster
    isWorksheet = roster.cells(of: "Identifier") != nil
    if isWorksheet {
      personal = ["Identifier", "Full name", "Email address"].filter { roster.cells(of: $0) != nil }
    } else {
      let names = ["ID number", "Email address", "Email", "이메일"]
      let usable = names.first { name in roster.cells(of: name)?.contains { !$0.isEmpty } == true }
      guard let usable else { throw .notMoodle(roster.columns) }
      personal = [usable]
    }
  }

  /// The file to be imported.
  ///
  /// - Throws: `tooManyPoints` where the worksheet says that Moodle would leave some out.
  public func text(_ marks: [OwnerKey: GradebookMark]) throws(GradebookFault) -> String {
    let most = marks.values.map(\.maxPoints).max() ?? 0
    let maximum = roster.cells(of: "Maximum Grade")?.first { !$0.isEmpty }
    if let maximum, let number = Double(maximum), Double(most) > number {
      throw .tooManyPoints(most, most: maximum)
    }
    let who = personal.map { roster.cells(of: $0)! }
    let modified = roster.cells(of: "Last modified (grade)")
    let rows = roster.people.enumerated().map { index, person in
      let mark = marks[OwnerKey(person.id)]
      let feedback = mark?.feedback.map { StrangersText($0, atMost: .max).importField }
      return who.map { StrangersText($0[index]).importField } + [mark.map { "\($0.points)" } ?? ""]
        + (isWorksheet ? [modified?[index] ?? ""] : []) + [feedback?.joined(separator: "\n") ?? ""]
    }
    return CSV.text(of: [header] + rows)
  }

  private var header: [String] {
    guard !isWorksheet else { return personal + ["Grade", "Last modified (grade)", "Feedback comments"] }
    return [personal[0] == "ID number" ? "ID number" : "Email address", "Grade", "Feedback"]
  }
}
