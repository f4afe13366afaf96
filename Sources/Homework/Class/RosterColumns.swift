/// Which columns of a class list say what.
///
/// The names are those that Canvas, Moodle, Blackboard, Gradescope and nbgrader write into their exports, and those that
/// people write into a list of their own. Sources: each platform's documentation of its gradebook export or roster.
struct RosterColumns {
  private let names: [String]

  /// Reads a list's first row.
  init(_ row: [String]) { names = row.map(Self.plain) }

  /// A name in lower case, with spaces for hyphens and underscores.
  private static func plain(_ name: String) -> String {
    OwnerKey(String(name.map { "-_".contains($0) ? " " : $0 })).text
  }

  private static let ids = [
    "학번", "student id", "studentid", "student number", "sid", "id number", "idnumber", "student", "id",
    "username",
    "user name", "login", "login id", "user id", "userid", "아이디",
  ]
  /// What Canvas calls `Student` and `ID` are a name and a number of its own.
  private static let canvasIDs = ["sis user id", "sis login id", "id"]
  private static let emails = ["email", "email address", "e mail", "mail", "이메일", "이메일 주소", "전자우편"]
  private static let fullNames = ["name", "full name", "student name", "이름", "성명", "성함"]
  private static let firstNames = ["first name", "firstname", "given name", "given names", "forename"]
  private static let lastNames = ["last name", "lastname", "surname", "family name", "성"]
  private static let sections = ["section", "sections", "section name", "group", "groups", "분반", "반"]

  /// Whether the list is a gradebook of Canvas's.
  var areCanvas: Bool { names.contains("sis user id") || names.contains("sis login id") }

  /// The place of a column, by its name or its number from 1.
  func place(of column: String) -> Int? {
    names.firstIndex(of: Self.plain(column))
      ?? Int(column).flatMap { names.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  /// The columns that may hold ids, the likeliest first.
  var idPlaces: [Int] { places(of: (areCanvas ? Self.canvasIDs : Self.ids) + Self.emails) }

  /// The columns of what platforms call a student by in the path of a file.
  var callingPlaces: [Int] {
    // Canvas's and Moodle's own numbers are among them, which are no ids.
    places(
      of: areCanvas ? Self.canvasIDs : Self.ids.filter { !["student", "id"].contains($0) } + ["identifier"])
  }

  /// Whether the row names columns: a list's own row of data has no such word.
  var areNames: Bool {
    let known = [
      Self.ids, Self.canvasIDs, Self.emails, Self.fullNames, Self.firstNames, Self.lastNames, Self.sections,
    ]
    return names.contains { name in known.contains { $0.contains(name) } }
  }

  /// The places of a person's name, first name first; of one column where it is whole.
  func namePlaces(besides id: Int) -> [Int] {
    let whole = places(of: areCanvas ? ["student"] : Self.fullNames + ["student"]).first { $0 != id }
    let parts = [places(of: Self.firstNames).first, places(of: Self.lastNames).first].compactMap { $0 }
    return whole.map { [$0] } ?? parts.filter { $0 != id }
  }

  /// The place of the e-mail addresses.
  var emailPlace: Int? { places(of: Self.emails).first }

  /// The place of the sections.
  var sectionPlace: Int? { places(of: Self.sections).first }

  private func places(of wanted: [String]) -> [Int] { wanted.compactMap { names.firstIndex(of: $0) } }
}
