/// Who of a class list handed something in, and who handed in that is not on it.
public struct Attendance: Sendable {
  private let roster: Roster
  private var seen: Set<OwnerKey> = []
  /// The ids of those who are not on the list, in the order they came.
  public private(set) var strangers: [String] = []

  /// Nobody has handed in yet.
  public init(_ roster: Roster) { self.roster = roster }

  /// Takes note of a file that names this student, or nobody.
  public mutating func add(_ student: String?) {
    guard let student, seen.insert(OwnerKey(student)).inserted, roster[student] == nil else { return }
    strangers.append(student)
  }

  /// Those of the list who handed in nothing, in its order.
  public var missing: [Person] { roster.people.filter { !seen.contains(OwnerKey($0.id)) } }
}
