import Seeds

/// Takes out of records who handed them in: names go, and ids that are names or addresses become pseudonyms.
///
/// An id that is mostly digits stays, since without the school's list it names nobody. What a student wrote into an
/// answer stays, too.
public struct Anonymity: Sendable {
  private let key: [UInt8]
  private var files: [String: Int] = [:]
  private var names: [String: String] = [:]

  /// What names somebody of the class, the longest first.
  private var known: [String] = []

  /// Pseudonyms that only who has the key can make; whoever the class list names is named nowhere.
  public init(key: [UInt8], roster: Roster? = nil) {
    self.key = key
    know((roster?.people ?? []).flatMap { [$0.id, $0.email, $0.name].compactMap { $0 } })
  }

  private mutating func know(_ texts: [String]) {
    known = Set(known + texts.filter { id($0) != $0 }).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// The id as reports have it: an e-mail address or a name is `student-` and eight digits of its HMAC-SHA-256.
  public func id(_ id: String) -> String {
    let digits = id.count(where: \.isNumber)
    if !id.contains("@"), digits > 0, digits >= id.count(where: \.isLetter) { return id }
    let code = SHA256.authenticationCode(of: Array(OwnerKey(id).text.utf8), key: key)
    return "student-" + code.prefix(4).hexadecimal
  }

  /// Gives a student's next file a name that says no more than whose it is, its number, and of which kind.
  ///
  ///     Kim Cheolsu_1234_assignsubmission_file/answer.md → 2026-1001-1.md
  public mutating func add(_ name: String, by student: String?) {
    let owner = student.map(id) ?? "unknown"
    if let student { know([student]) }
    files[owner, default: 0] += 1
    names[name] = "\(owner)-\(files[owner]!)\(Self.ending(of: name))"
  }

  /// The name of a file that was added.
  public func name(_ name: String) -> String { names[name] ?? "unknown" }

  /// A record without names, and none in what it says of the file.
  public func record(_ record: MarkRecord) -> MarkRecord {
    var record = record
    var names = record.name.split(separator: "/").map(String.init).filter(Self.canBeName).map { ($0, "…") }
    names.append((record.name, name(record.name)))
    names += known.map { ($0, id($0)) }
    names.sort { $0.0.utf8.count > $1.0.utf8.count }
    if var problem = record.problem {
      for (name, other) in names {
        problem.message.ko.replace(name, with: other)
        problem.message.en.replace(name, with: other)
      }
      problem.message.en.replace("student student-", with: "student-")
      record.problem = problem
    }
    record.name = name(record.name)
    record.student = record.student.map(id)
    return record
  }

  /// Somebody of whom only the id is said.
  public func person(_ person: Person) -> Person { Person(id: id(person.id)) }

  /// Whether a part of a path can name somebody, and is not part of every other word.
  private static func canBeName(_ part: String) -> Bool {
    part.utf8.count > 3 || part.utf8.contains { $0 >= 0x80 }
  }

  /// The ending of a name, if it says of which kind the file is.
  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), endings.contains(name[dot...].dropFirst().lowercased()) else {
      return ""
    }
    return String(name[dot...])
  }

  /// The endings that are kept; another may be somebody's name, as in `Cheolsu.Kim`.
  private static let endings: Set<String> = [
    "csv", "doc", "docx", "heic", "htm", "html", "hwp", "hwpx", "jpeg", "jpg", "json", "md", "numbers", "ods",
    "odt",
    "pages", "pdf", "png", "rtf", "swift", "txt", "xls", "xlsx", "zip",
  ]
}
