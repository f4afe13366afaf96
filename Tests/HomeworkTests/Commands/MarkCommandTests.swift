import Foundation
import TestSupport
import Testing
import Textbook

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds

@Suite("Marking a class", .tags(.grader), .inTurn)
struct MarkCommandTests {
  @Test("A stopped run goes on, and its reports are those of one run, byte for byte")
  func resuming() throws {
    let folder = InboxFolder()
    try folder.fill(24)
    #expect(folder.mark("whole") == .success)
    #expect(folder.mark("again") == .success)
    let journal = folder.path + "/again/journal.jsonl"
    let lines = try Data(contentsOf: URL(fileURLWithPath: journal))
    // Cut anywhere: between two lines, within one, within a character.
    for length in [0, 1, lines.count / 3, lines.count / 2, lines.count - 1] {
      try lines.prefix(length).write(to: URL(fileURLWithPath: journal))
      try Data("half a".utf8).write(to: URL(fileURLWithPath: folder.path + "/again/.page.tmp"))
      try Data("half a".utf8).write(to: URL(fileURLWithPath: folder.path + "/again/class.csv.tmp"))
      try FileManager.default.removeItem(atPath: folder.path + "/again/marks.json")
      #expect(folder.mark("again") == .success)
      #expect(folder.files("again") == folder.files("whole"), "cut at \(length)")
    }
  }

  @Test("A run killed at any moment goes on to the same reports")
  func killing() throws {
    let folder = InboxFolder()
    // A long chapter, so that a run can be killed before it ends.
    try folder.fill(60, chapter: "two-two-two-network")
    #expect(folder.mark("whole") == .success)
    let program = InboxFolder.program
    try #require(FileManager.default.isExecutableFile(atPath: program), "\(program)")
    var kills = 0
    for delay in [0.3, 0.5, 0.7, 0.9, 1.2, 1.6, 60] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = [
        "mark", folder.inbox, "--seed-file", folder.seedFile, "--formats", InboxFolder.formats, "--lang",
        "en",
        "--report",
        folder.path + "/killed",
      ]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      let end = ContinuousClock.now + .seconds(delay)
      while process.isRunning, ContinuousClock.now < end { usleep(10_000) }
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        kills += 1
      }
      process.waitUntilExit()
    }
    #expect(kills > 0)
    #expect(folder.files("killed") == folder.files("whole"))
  }

  @Test("A sheet that was changed or taken away is not remembered")
  func changes() throws {
    let folder = InboxFolder()
    try folder.fill(6)
    _ = folder.mark("report")
    folder.write("no sheet", "2026-1000.json")
    try FileManager.default.removeItem(atPath: folder.inbox + "/2026-1002.md")
    #expect(folder.mark("report") == .failure)
    let records = try folder.records("report")
    #expect(records.count == 5)
    #expect(records["2026-1000.json"]?.problem?.name == "not-a-sheet")
    let journal = try String(contentsOfFile: folder.path + "/report/journal.jsonl", encoding: .utf8)
    #expect(journal.split(separator: "\n").count == 5 + 1)
  }

  @Test("A second run in the same folder is told so")
  func lock() throws {
    let folder = InboxFolder()
    try folder.fill(1)
    let journal = try MarkJournal(inFolder: folder.path + "/report", key: Sheets.course.journalKey)
    let run = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/report")
    #expect(run.code == .usage)
    #expect(run.errors == "companion: \(folder.path)/report/journal.jsonl: is in use by another run\n")
    _ = journal
  }

  @Test("Files of one name from two folders are both marked; the reports' own folder is not")
  func names() throws {
    let folder = InboxFolder()
    folder.write("a", "one/x.json")
    folder.write("b", "two/x.json")
    let run = folder.companion(
      "mark", folder.inbox + "/one", folder.inbox + "/two", "--seed-file", folder.seedFile, "--report",
      folder.inbox + "/one/marks",
      "--formats", "json")
    #expect(run.code == .failure)
    let again = folder.companion(
      "mark", folder.inbox + "/one", folder.inbox + "/two", "--seed-file", folder.seedFile, "--report",
      folder.inbox + "/one/marks",
      "--formats", "json")
    #expect(again.output == run.output)
    #expect(try folder.records("inbox/one/marks").keys.sorted() == ["x.json", "x.json (2)"])
  }
}
