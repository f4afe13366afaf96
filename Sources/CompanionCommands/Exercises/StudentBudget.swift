import Homework
import Synchronization

/// How much of the marker's time the files of one student may take, in one run.
///
/// A file has limits of its own, but nothing says how many files a student hands in: a hundred that the compiler
/// works on for ten seconds each would hold up the class. So there is a number of files, and a time by the clock for
/// all of them together, and a row that says so for each file beyond. A file that was begun is finished.
final class StudentBudget: Sendable {
  /// How many files of a student are marked: more than twice as many as there are chapters.
  static let files = 40
  /// How long all of a student's files may take, by the clock. One takes about half a second.
  static let seconds = 60

  private let beyond: Set<String>
  private let patience: Duration
  private let spent = Mutex<[OwnerKey: Duration]>([:])

  /// Prepares for files of these names and students, in the order in which they count.
  init(
    of files: [(name: String, student: String)], atMost most: Int = files,
    patience: Duration = .seconds(seconds)
  ) {
    var counts: [OwnerKey: Int] = [:]
    let surplus = files.filter { file in
      counts[OwnerKey(file.student), default: 0] += 1
      return counts[OwnerKey(file.student)]! > most
    }
    beyond = Set(surplus.map(\.name))
    self.patience = patience
  }

  /// The record of a file: made, where its student has something left.
  func record(of name: String, by student: String, _ make: () -> MarkRecord) -> MarkRecord {
    if beyond.contains(name) { return .tooManyFiles(name, by: student, most: Self.files) }
    let key = OwnerKey(student)
    if spent.withLock({ $0[key, default: .zero] >= patience }) {
      return .timeUsedUp(name, by: student, seconds: Self.seconds)
    }
    let start = ContinuousClock.now
    let record = make()
    let time = ContinuousClock.now - start
    spent.withLock { $0[key, default: .zero] += time }
    return record
  }
}
