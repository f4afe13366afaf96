import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds

@Suite("Journals are not believed", .tags(.grader), .inTurn)
struct JournalTests {
  static let key = Sheets.course.journalKey

  /// A marked class of six, its report folder's journal, and its lines.
  private final class Marked {
    let folder = InboxFolder()
    let path: String
    let bytes: [UInt8]
    var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) }

    init() throws {
      try folder.fill(6)
      folder.write("no sheet", "x.txt")
      #expect(folder.mark("whole") == .failure)
      #expect(folder.mark("part") == .failure)
      path = folder.path + "/part/journal.jsonl"
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    func put(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
    func put(_ lines: [String]) throws { try put(lines.map { $0 + "\n" }.joined().utf8) }

    /// What `merge` makes of a journal, and that `mark` makes the reports of an untouched one all the same.
    func verdict() throws -> String {
      let run = folder.merge(["part"])
      #expect(run.code == .usage && run.output == "")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/merged"))
      #expect(folder.mark("part") == .failure)
      #expect(folder.files("part") == folder.files("whole"))
      return run.errors
    }

    func foreign(_ line: Int) -> String {
      "companion: \(ForeignJournalLine(path: path, line: line))\n"
    }
  }

  @Test(
    "A changed letter anywhere in a line: merge names file and line, and mark marks again", .tags(.mutant))
  func letters() throws {
    let marked = try Marked()
    let third = marked.lines[2]
    for place in stride(from: 0, to: third.utf8.count, by: third.utf8.count / 12) {
      var bytes = Array(third.utf8)
      bytes[place] ^= 1
      var lines = marked.lines
      // What is no UTF-8 any more would be repaired on the way into a string.
      lines[2] = String(decoding: bytes, as: UTF8.self)
      try marked.put(lines)
      #expect(try marked.verdict() == marked.foreign(3), "byte \(place)")
    }
  }

  @Test("Lines taken away, put in again, exchanged or added are noticed", .tags(.mutant))
  func order() throws {
    let marked = try Marked()
    let lines = marked.lines
    let last = lines.count
    for missing in 0..<(last - 1) {
      var fewer = lines
      fewer.remove(at: missing)
      try marked.put(fewer)
      #expect(try marked.verdict() == marked.foreign(last - 1))
    }
    var exchanged = lines
    exchanged.swapAt(0, 1)
    try marked.put(exchanged)
    #expect(try marked.verdict() == marked.foreign(last))
    try marked.put([lines[0]] + lines)
    #expect(try marked.verdict() == marked.foreign(last + 1))
    for added in [lines[0], lines[last - 1], "", "{}"] {
      try marked.put(lines + [added])
      #expect(try marked.verdict() == marked.foreign(last + 1), "\(added)")
    }
    try marked.put(Array(lines.dropLast()))
    #expect(try marked.verdict().hasSuffix("marking was not finished; run the same companion mark again\n"))
  }

  @Test("Forged marks do not last")
  func forged() throws {
    let marked = try Marked()
    let record = try #require(try marked.folder.records("whole")["csv/2026-1001.csv"])
    #expect(record.points == record.maxPoints - 1)
    var lines = marked.lines
    let place = try #require(lines.firstIndex { $0.contains("csv/2026-1001.csv") })
    lines[place] = lines[place].replacing(
      "\"outcome\":\"slip\",\"points\":0", with: "\"outcome\":\"correct\",\"points\":1")
    #expect(lines[place] != marked.lines[place])
    try marked.put(lines)
    #expect(try marked.verdict() == marked.foreign(place + 1))
  }

  @Test("Another seed's journal, and an earlier version's, are marked again, which is said")
  func otherSeeds() throws {
    let marked = try Marked()
    let first = marked.lines[0]
    // As version 0.1.0 wrote it: the line alone.
    let bare = String(first.dropFirst("{\"code\":\"".count + 64 + "\",\"line\":".count).dropLast())
    let resealed = JournalLine(
      try JSONDecoder().decode(MarkJournal.Entry.self, from: Data(bare.utf8)), key: Array("another".utf8))
    for line in [bare, String(decoding: resealed.bytes.dropLast(), as: UTF8.self)] {
      try marked.put([line] + marked.lines.dropFirst())
      #expect(marked.folder.merge(["part"]).errors == marked.foreign(1))
      for language in Language.allCases {
        try marked.put([line] + marked.lines.dropFirst())
        let run = marked.folder.companion(
          "mark", marked.folder.inbox, "--seed-file", marked.folder.seedFile, "--formats",
          InboxFolder.formats,
          "--report", marked.folder.path + "/part", language: language)
        let said =
          language == .ko
          ? "1번째 줄부터는 이 판이 이 시드로 쓴 기록이 아니어서 다시 채점합니다\n"
          : "from line 1 on not what this version wrote with this seed; marking again\n"
        #expect(run.output.hasPrefix("\(marked.path): \(said)"))
      }
      #expect(marked.folder.mark("part") == .failure)
      #expect(marked.folder.files("part") == marked.folder.files("whole"))
    }
    let other = marked.folder.path + "/other.seed"
    try Data(CourseSeed.newFile().utf8).write(to: URL(fileURLWithPath: other))
    let run = marked.folder.companion(
      "merge", marked.folder.path + "/part", "--seed-file", other, "--report", marked.folder.path + "/merged")
    #expect(run.code == .usage && run.errors == marked.foreign(1))
  }

  @Test("A journal that is a pipe, or a line that never ends, is no journal")
  func notRegular() throws {
    let marked = try Marked()
    try FileManager.default.removeItem(atPath: marked.path)
    mkfifo(marked.path, 0o666)
    let message = "companion: \(marked.path): is not a regular file; pipes and devices are not read\n"
    #expect(marked.folder.merge(["part"]).errors == message)
    #expect(marked.folder.mark("part") == .usage)
    try FileManager.default.removeItem(atPath: marked.path)
    try marked.put([])
    truncate(marked.path, 3 << 30)
    #expect(marked.folder.merge(["part"]).errors == marked.foreign(1))
    #expect(marked.folder.mark("part") == .failure)
    #expect(marked.folder.files("part") == marked.folder.files("whole"))
  }

  // MARK: - What a line says

  /// A record that the marker can have made.
  static let sound = MarkJournal.Entry(
    key: String(repeating: "0", count: 32), modified: 1_772_442_000, record: HostileRecords.record("a"))

  static func isTaken(_ entry: MarkJournal.Entry) -> Bool {
    let line = JournalLine(entry, key: key).bytes.dropLast()
    return MarkJournal.entry(of: line, key: key) == entry
  }

  /// Changes of a record that no run can have written, each with a name.
  static let impossible: [(String, @Sendable (inout MarkRecord) -> Void)] = [
    ("points 7 of 1", { ($0.points, $0.maxPoints) = (7, 1) }),
    ("points −5 of −5", { ($0.points, $0.maxPoints, $0.steps) = (-5, -5, []) }),
    ("points beyond their sum", { $0.points += 1 }), ("points below it", { $0.points -= 1 }),
    ("most points", { $0.maxPoints = .max }), ("points at the end", { $0.points = .max }),
    ("a step's points", { $0.steps[0].points = .max }), ("a step's −1", { $0.steps[0].points = -1 }),
    ("a step's most points", { $0.steps[0].maxPoints = .max }),
    ("steps that overflow together", { for step in 0..<2 { $0.steps[step].maxPoints = .max } }),
    ("step 0", { $0.steps[0].number = 0 }), ("step min", { $0.steps[0].number = .min }),
    ("step max", { $0.steps[5].number = .max }), ("a step twice", { $0.steps[1].number = 1 }),
    ("a step gone", { $0.steps.removeLast() }), ("all steps gone", { $0.steps = [] }),
    ("follows a later step", { $0.steps[1].follows = [3] }),
    ("follows itself", { $0.steps[1].follows = [2] }),
    ("follows step min", { $0.steps[1].follows = [.min] }),
    ("first slip 0", { $0.firstSlip?.step = 0 }), ("first slip max", { $0.firstSlip?.step = .max }),
    ("lost max", { $0.firstSlip?.lost = [.max] }), ("followed before", { $0.firstSlip?.followed = [1] }),
    ("above", { $0.name = "../../../escape" }), ("above, later", { $0.name = "a/../../b" }),
    ("absolute", { $0.name = "/etc/passwd" }), ("here", { $0.name = "./a" }), ("nothing", { $0.name = "" }),
    ("a folder", { $0.name = "a/" }), ("a zero byte", { $0.name = "a\u{0}b" }),
    ("an endless name", { $0.name = String(repeating: "a", count: 1 << 15) }),
    ("a student above", { $0.student = "../../../escape" }), ("a student ..", { $0.student = ".." }),
  ]

  @Test("What the marker makes is taken, be a student's text what it may")
  func taken() {
    for text in HostileRecords.texts where !text.utf8.contains(0) && !text.contains("/") && !text.isEmpty {
      var record = HostileRecords.record(text)
      // No file system has longer names; an answer may be as long as a sheet.
      if text.utf8.count > 1 << 10 { (record.name, record.student) = ("a.json", "a") }
      #expect(Self.isTaken(MarkJournal.Entry(key: "", modified: 0, record: record)), "\(text.prefix(40))")
    }
  }

  @Test(
    "What it cannot make is refused, even with the right code", .tags(.mutant), arguments: impossible.indices)
  func refused(index: Int) {
    let (name, change) = Self.impossible[index]
    #expect(Self.isTaken(Self.sound))
    var record = Self.sound.record
    change(&record)
    #expect(
      !Self.isTaken(MarkJournal.Entry(key: Self.sound.key, modified: 0, record: record)), "\(name)")
  }

  @Test("A time beyond the year 9999, and a key that is none, are refused", .tags(.mutant))
  func others() {
    for (key, modified) in [("0", 0), ("", -1), ("", Int.max), ("", 253_402_300_800)] {
      #expect(!Self.isTaken(MarkJournal.Entry(key: key, modified: modified, record: Self.sound.record)))
    }
  }

  @Test(
    "No part is numbered as none can be", .tags(.mutant),
    arguments: [(0, 0, 1), (-5, -5, 1), (7, 1, 1), (1, -2, 1), (1, 0, 1), (1, 2, -1), (Int.max, 1, 1)])
  func parts(part: Int, of: Int, files: Int) throws {
    #expect(!ClassPart(part: part, of: of, files: files).isSound)
    let folder = InboxFolder()
    let journal = try MarkJournal(inFolder: folder.path + "/part", key: Self.key)
    try journal.append([Self.sound])
    try journal.finish(ClassPart(part: part, of: of, files: files))
    #expect(folder.merge(["part"]).errors.contains("journal.jsonl, line 2: "))
  }

  @Test("A file whose time is absurd is marked, and merged")
  func times() throws {
    let folder = InboxFolder()
    try folder.fill(3)
    for (name, seconds) in [("2026-1000.json", 1 << 39), ("2026-1002.md", -(1 << 33))] {
      var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
      utimes(folder.inbox + "/" + name, &times)
    }
    #expect(folder.mark("part") == .success)
    #expect(folder.merge(["part"]).code == .success)
    #expect(folder.files("merged") == folder.files("part"))
  }
}
