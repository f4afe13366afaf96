import CompanionCLI
import Foundation
import Homework

/// What has been marked so far, a line a sheet, so that a run that was stopped goes on where it was.
///
/// A line is written whole or, when the process is killed, cut off at the end of the file; a cut line is dropped
/// and its sheet marked again. Once all sheets are marked a last line says so. Only where each line lies is kept in
/// memory.
final class MarkJournal {
  /// One line.
  struct Entry: Codable {
    /// A hash of the file's bytes and of everything else that the marks depend on.
    let key: String
    /// When the sheet was changed last, in seconds since 1970.
    let modified: Int
    let record: MarkRecord
  }

  /// Where a sheet's line lies, and what is needed to choose among a student's sheets.
  struct Place {
    let key: String
    let modified: Int
    let offset: Int
    let length: Int
    let owner: String?
    let answered: Int
    let steps: Int
  }

  private let path: String
  private var descriptor: Int32
  private var end = 0
  private var lines = 0
  /// Each marked file's line; the last one counts.
  private(set) var places: [String: Place] = [:]
  /// What was marked, if all of it was.
  private(set) var part: ClassPart?

  private static let fileName = "journal.jsonl"

  /// Opens or creates the journal of a report folder.
  ///
  /// - Throws: `SystemError` when it cannot be, or when another run holds it.
  init(inFolder folder: String) throws(SystemError) {
    _ = try FileWriter().createFolders(above: folder + "/")
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(path) }
    // Two runs that write into one journal would spoil it. The system lets go of the lock of a killed run.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(path, number: EBUSY) }
    try readPlaces()
    // A line that was cut off must not be continued, and the last line is written anew.
    part = nil
    if ftruncate(descriptor, off_t(end)) != 0 { throw SystemError(path) }
  }

  /// Opens the journal of a report folder, only to read.
  init(reading folder: String) throws(SystemError) {
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    try readPlaces()
  }

  /// Forgets the files that are not there any more, and what was marked again since.
  func keepOnly(_ names: [String]) throws(SystemError) {
    let kept = Set(names)
    places = places.filter { kept.contains($0.key) }
    guard lines > places.count else { return }
    let temporary = path + ".tmp"
    let new = open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard new >= 0, flock(new, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(temporary) }
    var moved: [String: Place] = [:]
    var offset = 0
    for (name, place) in places.sorted(by: { $0.value.offset < $1.value.offset }) {
      let error = writeAll(try bytes(at: place), to: new)
      guard error == 0 else { throw SystemError(temporary, number: error) }
      moved[name] = Place(
        key: place.key, modified: place.modified, offset: offset, length: place.length, owner: place.owner,
        answered: place.answered, steps: place.steps)
      offset += place.length
    }
    guard rename(temporary, path) == 0 else { throw SystemError(path) }
    close(descriptor)
    (descriptor, places, end, lines) = (new, moved, offset, moved.count)
  }

  deinit { close(descriptor) }

  /// Adds marked sheets, in order.
  func append(_ entries: [Entry]) throws(SystemError) {
    var bytes: [UInt8] = []
    for entry in entries {
      let line = Self.line(of: entry)
      note(entry, offset: end + bytes.count, length: line.count)
      bytes += line
    }
    lseek(descriptor, off_t(end), SEEK_SET)
    let error = writeAll(bytes, to: descriptor)
    guard error == 0 else { throw SystemError(path, number: error) }
    end += bytes.count
  }

  /// Writes the last line: all is marked.
  func finish(_ part: ClassPart) throws(SystemError) {
    lseek(descriptor, off_t(end), SEEK_SET)
    let error = writeAll(Self.line(of: part), to: descriptor)
    guard error == 0 else { throw SystemError(path, number: error) }
    self.part = part
  }

  /// The record of a marked file.
  func record(at place: Place) throws(SystemError) -> MarkRecord {
    guard let entry = Self.entry(of: try bytes(at: place)[...]) else { throw SystemError(path, number: EIO) }
    return entry.record
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

  private func readPlaces() throws(SystemError) {
    var pending: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      if count == 0 { return }
      let seen = pending.count
      pending += block[..<count]
      guard let last = pending[seen...].lastIndex(of: UInt8(ascii: "\n")) else { continue }
      for line in pending[...last].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropLast()
      {
        guard let entry = Self.entry(of: line) else {
          part = try? JSONDecoder().decode(ClassPart.self, from: Data(line))
          return
        }
        note(entry, offset: end, length: line.count + 1)
        end += line.count + 1
      }
      pending.removeSubrange(...last)
    }
  }

  private func note(_ entry: Entry, offset: Int, length: Int) {
    lines += 1
    let record = entry.record
    let owner = record.student.flatMap { student in record.chapter.map { "\($0)/\(student)" } }
    places[record.name] = Place(
      key: entry.key, modified: entry.modified, offset: offset, length: length, owner: owner,
      answered: record.steps.count { $0.outcome != "blank" }, steps: record.steps.count)
  }

  private static func line(of content: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try! encoder.encode(content)) + [UInt8(ascii: "\n")]
  }

  /// Reads a line; nil for one that was cut off.
  static func entry(of line: ArraySlice<UInt8>) -> Entry? {
    try? JSONDecoder().decode(Entry.self, from: Data(line))
  }
}
