import Files
import Textbook

/// A class list: a table with a row for each student, as a spreadsheet or a learning platform writes it.
public struct Roster: Sendable {
  /// The students, in the list's order.
  public let people: [Person]
  /// The names of the columns; empty where the list is one of ids alone.
  public let columns: [String]
  private let byKey: [OwnerKey: Int]

  /// The largest file that is read as a roster, in bytes: some ten thousand students with all that is known of them.
  public static let largest = 1 << 22

  /// Reads a file's bytes.
  ///
  /// - Parameter column: The name, or the number from 1, of the column with the ids; found by its name where none is
  ///   given. A list without names of columns has the ids in its first one, each with a digit in it.
  /// - Throws: `RosterFault` where it is no table, has no such column, an id that can't be one, or one twice.
  public init(bytes: [UInt8], column: String? = nil) throws(RosterFault) {
    if let kind = DocumentKind(of: bytes) { throw .document(kind) }
    guard let text = WrittenText.of(bytes), let table = CSV.rows(of: text) else { throw .noTable }
    let rows = table.map { $0.map(Self.cell) }.filter { $0.contains { !$0.isEmpty } }
    guard let first = rows.first else { throw .empty }
    let names = RosterColumns(first)
    let place = try Self.idPlace(rows, names, column)
    let isNamed = Self.isHeader(first, names, place, column, rows)
    columns = isNamed ? first : []
    var people: [Person] = []
    var byKey: [OwnerKey: Int] = [:]
    for (index, row) in rows.enumerated().dropFirst(isNamed ? 1 : 0) where !Self.isNobody(row, names) {
      let text = row.count > place ? row[place] : ""
      guard let id = Person.id(text) else { throw .noID(text, row: index + 1) }
      guard byKey.updateValue(people.count, forKey: OwnerKey(id)) == nil else {
        throw .repeated(id, row: index + 1)
      }
      people.append(isNamed ? Self.person(id, row, names, place) : Person(id: id, cells: row))
    }
    guard !people.isEmpty else { throw .empty }
    (self.people, self.byKey) = (people, byKey)
  }

  /// The student of an id, however it is written.
  public subscript(id: String) -> Person? { byKey[OwnerKey(id)].map { people[$0] } }

  /// All that a platform may call a student by in the path of a file.
  func ids(of person: Person) -> [String] {
    [person.id, person.email].compactMap { $0 }
      + RosterColumns(columns).callingPlaces.compactMap { place in
        guard person.cells.count > place, !person.cells[place].isEmpty else { return nil }
        // Moodle's files say 71 where its list says Participant 71.
        return person.cells[place].split(separator: " ").last.map(String.init)
      }
  }

  /// The cells of a column, one a student; nil where the list has no such column.
  func cells(of name: String) -> [String]? {
    RosterColumns(columns).place(of: name).map { place in
      people.map { $0.cells.count > place ? $0.cells[place] : "" }
    }
  }
}

// MARK: - Reading

extension Roster {
  /// A cell without the `="…"` or the apostrophe that keeps a spreadsheet from taking an id for a number.
  private static func cell(_ text: String) -> String {
    var cell = CSV.kept(text.withoutSpaceAround)
    if cell.hasPrefix("'"), cell.dropFirst().contains(where: \.isNumber) {
      cell = String(cell.dropFirst())
    }
    return cell.withoutSpaceAround
  }

  private static func looksLikeID(_ cell: String) -> Bool { cell.contains { $0.isNumber || $0 == "@" } }

  /// Where the ids stand.
  private static func idPlace(
    _ rows: [[String]], _ names: RosterColumns, _ column: String?
  ) throws(RosterFault) -> Int {
    if let column {
      guard let place = names.place(of: column) else { throw .unknownColumn(column, among: rows[0]) }
      return place
    }
    guard names.areNames else {
      guard rows.allSatisfy({ looksLikeID($0[0]) }) else { throw .whichColumn(rows[0]) }
      return 0
    }
    // A platform leaves a column empty that the school doesn't use.
    let people = rows.dropFirst().filter { !isNobody($0, names) }
    let filled = names.idPlaces.map { place in
      (place, people.count { $0.count > place && !$0[place].isEmpty })
    }
    let most = filled.map(\.1).max() ?? 0
    guard let best = filled.first(where: { $0.1 == most }), most > 0 || people.isEmpty else {
      throw .whichColumn(rows[0])
    }
    return best.0
  }

  /// Whether the first row names the columns.
  private static func isHeader(
    _ row: [String], _ names: RosterColumns, _ place: Int, _ column: String?, _ rows: [[String]]
  ) -> Bool {
    if names.areNames { return true }
    guard let column else { return false }
    let isCalledByName = row.count > place && OwnerKey(row[place]) == OwnerKey(column)
    let rest = rows.dropFirst().map { $0.count > place ? $0[place] : "" }
    return isCalledByName || !rest.isEmpty && !looksLikeID(row[place]) && rest.allSatisfy(looksLikeID)
  }

  /// Whether a row of Canvas's is about nobody: the points possible, or the student it makes up to try things.
  private static func isNobody(_ row: [String], _ names: RosterColumns) -> Bool {
    names.areCanvas && ["points possible", "student, test"].contains(OwnerKey(row[0]).text)
  }

  private static func person(_ id: String, _ row: [String], _ names: RosterColumns, _ place: Int) -> Person {
    func cell(_ place: Int?) -> String? {
      place.flatMap { row.count > $0 && !row[$0].isEmpty ? row[$0] : nil }
    }
    let parts = names.namePlaces(besides: place).compactMap(cell)
    return Person(
      id: id, name: parts.isEmpty ? nil : parts.joined(separator: " "), email: cell(names.emailPlace),
      section: cell(names.sectionPlace), cells: row)
  }
}

/// Why a file is no class list.
public enum RosterFault: Error, Sendable, Hashable {
  /// It is an office program's own file.
  case document(DocumentKind)
  /// It is no text, or its quotes don't close.
  case noTable
  /// There is nobody in it.
  case empty
  /// Which of its columns has the ids doesn't show.
  case whichColumn([String])
  /// It has no column of this name.
  case unknownColumn(String, among: [String])
  /// A row has no id, or one that can't be part of a file's name.
  case noID(String, row: Int)
  /// An id stands twice.
  case repeated(String, row: Int)

  /// One line that says what is wrong and what was expected.
  public var message: Bilingual {
    switch self {
    case .document(let kind): kind.message
    case .noTable:
      Bilingual(
        ko: "CSV 표가 아닙니다. 쉼표, 세미콜론, 탭으로 나눈 표를 UTF-8, UTF-16, CP949로 읽습니다.",
        en: "not a table: commas, semicolons or tabs between the columns are read, in UTF-8, UTF-16 or CP949")
    case .empty: Bilingual(ko: "명단에 학생이 없습니다.", en: "there is no student in the list")
    case .whichColumn(let names):
      Bilingual(
        ko: "학번이 어느 열에 있는지 알 수 없습니다. --column으로 열을 알려 주세요. 열: \(Self.list(names))",
        en: "which column has the ids? Say it with --column NAME; the columns are \(Self.list(names))")
    case .unknownColumn(let name, let names):
      Bilingual(
        ko: "없는 열입니다: \(Self.shown(name)). 열: \(Self.list(names))",
        en: "there is no column \(Self.shown(name)); the columns are \(Self.list(names))")
    case .noID(let text, let row):
      Bilingual(
        ko: "\("\(row)")번째 줄: 학번으로 쓸 수 없습니다: \(Self.shown(text)). 글자, 숫자, 빈칸, -_.@' 같은 기호로 64바이트까지 씁니다.",
        en:
          "row \("\(row)"): \(Self.shown(text)) is not an id; expected at most 64 bytes of letters, digits, spaces and signs such as -_.@'"
      )
    case .repeated(let id, let row):
      Bilingual(
        ko: "\("\(row)")번째 줄: 두 번 나온 학번입니다: \(Self.shown(id))",
        en: "row \("\(row)"): the id \(Self.shown(id)) stands twice")
    }
  }

  private static func shown(_ text: String) -> String { "'" + text.cut(to: 60).visible + "'" }
  private static func list(_ names: [String]) -> String {
    names.prefix(12).map { $0.cut(to: 30).visible }.joined(separator: ", ")
  }
}
