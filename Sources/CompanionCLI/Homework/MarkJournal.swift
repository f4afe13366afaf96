import Foundation
import Homework

/// What has been marked so far, a line a sheet, so that a run that was stopped goes on where it was.
///
/// A line is written whole or, when the process is killed, cut off at the end of the file; a cut line is dropped
/// and its sheet marked again. Only where each line lies is kept in memory.
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
  }

  private let path: String
  private let descriptor: Int32
  private var end = 0
  /// Each marked file's line; the last one counts.
  private(set) var places: [String: Place] = [:]

  private static let fileName = "journal.jsonl"

  /// Opens or creates the journal of a report folder.
  init(inFolder folder: String) throws(SystemError) {
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw SystemError(folder) }
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(path) }
    try readPlaces()
    // A line that was cut off must not be continued.
    if ftruncate(descriptor, off_t(end)) != 0 { throw SystemError(path) }
  }

  /// Opens the journal of a report folder, only to read.
  init(reading folder: String) throws(SystemError) {
    path = folder + "/" + Self.fileName
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(path) }
    try readPlaces()
  }

  /// Forgets the files that are not there any more.
  func keepOnly(_ names: [String]) {
    let kept = Set(names)
    places = places.filter { kept.contains($0.key) }
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

  /// The record of a marked file.
  func record(at place: Place) throws(SystemError) -> MarkRecord {
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
    guard let entry = Self.entry(of: bytes[...]) else { throw SystemError(path, number: EIO) }
    return entry.record
  }

  private func readPlaces() throws(SystemError) {
    var pending: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path) }
      if count == 0 { return }
      pending += block[..<count]
      while let newline = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = pending[...newline]
        guard let entry = Self.entry(of: line) else { return }
        note(entry, offset: end, length: line.count)
        end += line.count
        pending.removeSubrange(...newline)
      }
    }
  }

  private func note(_ entry: Entry, offset: Int, length: Int) {
    let record = entry.record
    let owner = record.student.flatMap { student in record.chapter.map { "\($0)/\(student)" } }
    places[record.name] = Place(
      key: entry.key, modified: entry.modified, offset: offset, length: length, owner: owner,
      answered: record.steps.count { $0.outcome != "blank" })
  }

  private static func line(of entry: Entry) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try! encoder.encode(entry)) + [UInt8(ascii: "\n")]
  }

  private static func entry(of line: ArraySlice<UInt8>) -> Entry? {
    try? JSONDecoder().decode(Entry.self, from: Data(line))
  }
}
