import CompanionCLI
import Foundation
import Homework
import Seeds

/// What has been marked so far, a line a sheet, so that a run that was stopped goes on where it was.
///
/// A line is written whole or, when the process is killed, cut off at the end of the file; a cut line is dropped
/// and its sheet marked again. Once all sheets are marked a last line says so. Only where each line lies is kept in
/// memory.
///
/// Only its owner can read it. Nothing in it is believed that somebody without the course seed could have written: each line has a code, the
/// last one covers all before it, and what a line says must make sense, too.
final class MarkJournal {
  /// One line.
  struct Entry: Codable, Equatable {
    /// A hash of the file's bytes and of everything else that the marks depend on.
    let key: String
    /// When the sheet was changed last, in seconds since 1970.
    let modified: Int
    /// The marks as the program gave them.
    let record: MarkRecord
    /// What a person changed of them since.
    var adjustments: [Adjustment]?
    /// What is earned then.
    var adjustedPoints: Int?

    /// The marks with what was changed of them.
    var adjusted: MarkRecord { record.adjusted(by: adjustments ?? []) }

    /// The same without the reasons: who wrote them knew the student.
    var adjustedWithoutReasons: MarkRecord {
      record.adjusted(
        by: (adjustments ?? []).map { adjustment in
          var bare = adjustment
          bare.reason = ""
          return bare
        })
    }

    /// The same with other changes.
    func adjusted(by adjustments: [Adjustment]) -> Entry {
      var entry = self
      let own = adjustments.filter { $0.concerns(record) }
      entry.adjustments = own.isEmpty ? nil : own
      entry.adjustedPoints = own.isEmpty ? nil : entry.adjusted.points
      return entry
    }
  }

  /// The last line: what was marked, and the hash of the codes of the lines before it, so that none is missing.
  private struct End: Codable {
    let part: ClassPart
    let lines: String
  }

  /// Where a sheet's line lies, and what is needed to choose among a student's sheets.
  struct Place {
    let key: String
    let modified: Int
    let offset: Int
    let length: Int
    let owner: Owner?
    let answered: Int
    let points: Int
    let steps: Int
    let problem: String?
    let adjustments: [Adjustment]
    fileprivate let code: [UInt8]
  }

  /// Whose a file is: of two names that are one student's the files are one student's.
  struct Owner: Hashable {
    let student: OwnerKey
    let chapter: String
  }

  private let path: String
  private let key: [UInt8]
  private var descriptor: Int32
  private var end = 0
  private var lines = 0
  /// Each marked file's line; the last one counts.
  private(set) var places: [String: Place] = [:]
  /// What was marked, if all of it was.
  private(set) var part: ClassPart?
  /// The first line that was not authentic; from there on everything was dropped, to be marked again.
  private(set) var foreignLine: Int?

  private static let fileName = "journal.jsonl"

  /// Opens or creates the journal of a report folder, which is written and read with a key.
  ///
  /// - Throws: `SystemError` when it cannot be, or when another run holds it; `UnfitFile` when it is no file.
  init(inFolder folder: String, key: [UInt8]) throws {
    _ = try FileWriter(privatelyBy: nil).createFolders(above: folder + "/")
    self.key = key
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw SystemError(path) }
    try requireRegularFile()
    // An earlier version let others read it.
    fchmod(descriptor, 0o600)
    // Two runs that write into one journal would spoil it. The system lets go of the lock of a killed run.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(path, number: EBUSY) }
    foreignLine = try readLines()
    // A line that was cut off must not be continued, and the last line is written anew.
    part = nil
    if ftruncate(descriptor, off_t(end)) != 0 { throw SystemError(path) }
  }

  /// Opens the journal of a report folder, only to read.
  ///
  /// - Throws: `ForeignJournalLine` for the first line that is not authentic.
  init(reading folder: String, key: [UInt8]) throws {
    self.key = key
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError(path) }
    try requireRegularFile()
    if let line = try readLines() { throw ForeignJournalLine(path: path, line: line) }
  }

  private func requireRegularFile() throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw UnfitFile(path: path, fault: .notRegular) }
  }

  /// Takes the journal away, and its folder if nothing else is in it: what it says is of no use.
  func discard() {
    unlink(path)
    rmdir(String(path.dropLast(Self.fileName.count + 1)))
  }

  /// Forgets the files that are not there any more, and what was marked again since.
  func keepOnly(_ names: [String]) throws(SystemError) {
    let kept = Set(names)
    places = places.filter { kept.contains($0.key) }
    guard lines > places.count else { return }
    let temporary = path + ".tmp"
    let new = open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard new >= 0, flock(new, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(temporary) }
    var moved: [String: Place] = [:]
    var offset = 0
    for (name, place) in places.sorted(by: { $0.value.offset < $1.value.offset }) {
      let error = writeAll(try bytes(at: place), to: new)
      guard error == 0 else { throw SystemError(temporary, number: error) }
      moved[name] = Place(
        key: place.key, modified: place.modified, offset: offset, length: place.length, owner: place.owner,
        answered: place.answered, points: place.points, steps: place.steps, problem: place.problem,
        adjustments: place.adjustments,
        code: place.code)
      offset += place.length
    }
    guard rename(temporary, path) == 0 else { throw SystemError(path) }
    close(descriptor)
    (descriptor, places, end, lines) = (new, moved, offset, moved.count)
  }

  deinit { close(descriptor) }

  /// Adds marked sheets, in order; what a person changed of a file's marks before holds for the new ones.
  func append(_ entries: [Entry]) throws(SystemError) {
    try write(
      entries.map { entry in
        guard let known = places[entry.record.name], !known.adjustments.isEmpty else { return entry }
        return entry.adjusted(by: known.adjustments)
      })
  }

  /// Changes marks as a person decided, in the place of all that was decided before, and returns what concerned no
  /// mark.
  func adjust(by adjustments: [Adjustment]) throws(SystemError) -> [Adjustment] {
    var idle = adjustments
    var changed: [Entry] = []
    for (_, place) in places.sorted(by: { $0.value.offset < $1.value.offset })
    where !(adjustments.isEmpty && place.adjustments.isEmpty) {
      let entry = try entry(at: place)
      idle.removeAll { entry.record.adjusted(by: [$0]).adjustments != nil }
      let adjusted = entry.adjusted(by: adjustments)
      if adjusted != entry { changed.append(adjusted) }
    }
    try write(changed)
    return idle
  }

  private func write(_ entries: [Entry]) throws(SystemError) {
    var bytes: [UInt8] = []
    for entry in entries {
      let line = JournalLine(entry, key: key)
      note(entry, line.code, offset: end + bytes.count, length: line.bytes.count)
      bytes += line.bytes
    }
    lseek(descriptor, off_t(end), SEEK_SET)
    let error = writeAll(bytes, to: descriptor)
    guard error == 0 else { throw SystemError(path, number: error) }
    end += bytes.count
  }

  /// Writes the last line: all is marked.
  func finish(_ part: ClassPart) throws(SystemError) {
    lseek(descriptor, off_t(end), SEEK_SET)
    let line = JournalLine(End(part: part, lines: hashOfCodes()), key: key)
    let error = writeAll(line.bytes, to: descriptor)
    guard error == 0 else { throw SystemError(path, number: error) }
    self.part = part
  }

  /// What is known of a marked file.
  func entry(at place: Place) throws(SystemError) -> Entry {
    let line = try bytes(at: place)
    guard let entry = Self.entry(of: line.dropLast(), key: key) else { throw SystemError(path, number: EIO) }
    return entry
  }

  /// The hash of the codes of all lines, in the order of the file.
  private func hashOfCodes() -> String {
    let places = places.values.sorted { $0.offset < $1.offset }
    return SHA256.hash(places.flatMap(\.code)).hexadecimal
  }

  private func bytes(at place: Place) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: place.length)
    var done = 0
    while done < place.length {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress! + done, place.length - done, off_t(place.offset + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError(path, number: count == 0 ? EIO : errno) }
      done += count
    }
    return bytes
  }

  /// Reads the lines that are whole, up to the first that is not authentic, whose number is returned.
  private func readLines() throws(SystemError) -> Int? {
    var pending: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      // What comes after the last line was not there when it was written.
      if part != nil { return count > 0 || !pending.isEmpty ? lines + 2 : nil }
      if count == 0 { return nil }
      let seen = pending.count
      pending += block[..<count]
      guard let last = pending[seen...].lastIndex(of: UInt8(ascii: "\n")) else {
        if pending.count > JournalLine.longest { return lines + 1 }
        continue
      }
      for line in pending[...last].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropLast()
      {
        guard part == nil, take(line) else { return lines + (part == nil ? 1 : 2) }
      }
      pending.removeSubrange(...last)
    }
  }

  /// Takes note of a line; false where it is not authentic.
  private func take(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let line = JournalLine(reading: bytes, key: key) else { return false }
    if let entry = Self.entry(line) {
      note(entry, line.code, offset: end, length: bytes.count + 1)
      end += bytes.count + 1
      return true
    }
    guard let last = line.value(as: End.self), last.part.isSound, last.lines == hashOfCodes(),
      lines == places.count
    else { return false }
    part = last.part
    return true
  }

  private func note(_ entry: Entry, _ code: [UInt8], offset: Int, length: Int) {
    lines += 1
    let record = entry.record
    let owner = record.student.flatMap { student in
      record.chapter.map { Owner(student: OwnerKey(student), chapter: $0) }
    }
    places[record.name] = Place(
      key: entry.key, modified: entry.modified, offset: offset, length: length, owner: owner,
      answered: record.answered, points: entry.adjustedPoints ?? record.points, steps: record.steps.count,
      problem: record.problem?.name, adjustments: entry.adjustments ?? [], code: code)
  }

  /// Reads a line; nil for one that is not authentic, or that says what cannot be.
  static func entry(of line: ArraySlice<UInt8>, key: [UInt8]) -> Entry? {
    JournalLine(reading: line, key: key).flatMap { entry($0) }
  }

  private static func entry(_ line: JournalLine) -> Entry? {
    guard let entry = line.value(as: Entry.self), entry.isSound else { return nil }
    return entry
  }
}

extension MarkJournal.Entry {
  /// Whether it says what a run can have written.
  var isSound: Bool {
    let isKey = key.isEmpty || key.utf8.count == 32
    return isKey && (0...Self.latest).contains(modified) && record.isSound
      && adjustedPoints == (adjustments == nil ? nil : adjusted.points)
  }

  /// The last second of the year 9999: what reports can write down.
  static let latest = 253_402_300_799
}
