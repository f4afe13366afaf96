import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework

@Suite("A class that hands in again", .tags(.grader), .inTurn)
struct AttemptCommandTests {
  static let worksheet = Sheets.worksheet("one-one-one-network")!

  static func sheet(_ student: String, slips: Int = 0) throws -> Sheet {
    try InboxFolder.worked(worksheet, student, slips: slips)
  }

  static func blank(_ student: String) throws -> Sheet {
    try worksheet.sheet(for: student, seed: Sheets.seed)
  }

  @Test("A right resubmission counts, whatever it is called; the first where the first is asked for")
  func resubmission() throws {
    let folder = InboxFolder()
    folder.write(try Self.sheet("ann", slips: 3).json, "a.json", at: 1_800_000_000)
    folder.write(try Self.sheet("ann").csv, "z.csv", at: 1_800_000_100)
    folder.write(try Self.blank("ann").json, "later.json", at: 1_800_000_200)
    #expect(folder.mark("marks") == .success)
    let records = try folder.records("marks")
    #expect(records["z.csv"]?.points == Self.worksheet.points)
    #expect(records["z.csv"]?.attempt == MarkRecord.Attempt(number: 2, of: 2, rule: .latest))
    #expect(
      records["a.json"]?.problem?.name == "duplicate"
        && records["later.json"]?.problem?.name == "untouched-copy")
    #expect(folder.mark("marks", "--attempts", "first") == .success)
    #expect(try folder.records("marks")["a.json"]?.points == Self.worksheet.points - 3)
    #expect(folder.mark("marks", "--until", "2027-01-15T08:00:00Z") == .success)
    let early = try folder.records("marks")
    #expect(early["a.json"]?.points == Self.worksheet.points - 3 && early["z.csv"]?.problem?.name == "late")
    let output = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--until", "soon", "--report", folder.path + "/m")
    #expect(
      output.code == .usage
        && output.errors.hasPrefix("companion: --until: 'soon' is not a time such as"))
  }

  @Test("An untouched sheet is not attempted: no zero in the mean, and no fault")
  func notAttempted() throws {
    let folder = InboxFolder()
    folder.write(try Self.sheet("ann").json, "ann.json")
    folder.write(try Self.blank("ben").json, "ben.json")
    let run = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/marks")
    #expect(run.code == .success)
    #expect(run.output.hasPrefix("files: 2, marked: 1, not marked: 0, not attempted: 1, mean: 100%\n"))
    #expect(try folder.records("marks")["ben.json"]?.problem?.name == "not-attempted")
  }

  @Test("Another's sheet in one's own folder counts for neither")
  func anothers() throws {
    let folder = InboxFolder()
    try "student\nann\nben\n".write(toFile: folder.path + "/r.csv", atomically: true, encoding: .utf8)
    folder.write(try Self.sheet("ann", slips: 2).json, "ann/sheet.json", at: 1_800_000_000)
    folder.write(try Self.sheet("ann").json, "ben/sheet.json", at: 1_800_000_100)
    #expect(folder.mark("marks", "--roster", folder.path + "/r.csv") == .failure)
    let records = try folder.records("marks")
    #expect(records["ann/sheet.json"]?.points == Self.worksheet.points - 2)
    #expect(
      records["ben/sheet.json"]?.problem?.name == "anothers-sheet"
        && records["ben/sheet.json"]?.student == "ben")
  }

  @Test(
    "Adjustments change marks, stay without their file, come along to a new attempt, and go with an empty one"
  )
  func adjustments() throws {
    let folder = InboxFolder()
    func decide(_ rows: String) throws {
      try ("student,chapter,step,points,reason\n" + rows).write(
        toFile: folder.path + "/adjustments.csv", atomically: true, encoding: .utf8)
    }
    let file = folder.path + "/adjustments.csv"
    folder.write(try Self.sheet("ann", slips: 1).json, "ann.json")
    let slipped = Self.worksheet.points - 1
    #expect(folder.mark("marks") == .success)
    #expect(try folder.records("marks")["ann.json"]?.points == slipped)
    let step = try #require(try folder.records("marks")["ann.json"]?.firstSlip?.step)
    try decide("ann,,\(step),1,appeal granted\n")
    #expect(folder.mark("marks", "--adjustments", file) == .success)
    let granted = try #require(try folder.records("marks")["ann.json"])
    #expect(granted.points == slipped + 1 && granted.steps[step - 1].points == 1)
    #expect(granted.adjustments?.map(\.words.en) == ["points set by hand: appeal granted"])
    #expect(granted.adjustments?.map(\.before) == [0])
    #expect(folder.mark("marks") == .success)
    #expect(try folder.records("marks")["ann.json"] == granted)
    // What was marked stays known beside it.
    let journal = try MarkJournal(reading: folder.path + "/marks", key: Sheets.course.journalKey)
    let entry = try journal.entry(at: try #require(journal.places["ann.json"]))
    #expect(entry.record.points == slipped && entry.adjustedPoints == slipped + 1)
    #expect(folder.merge(["marks"]).code == .success)
    #expect(try folder.records("merged")["ann.json"] == granted)
    try decide("")
    #expect(folder.mark("marks", "--adjustments", file) == .success)
    #expect(try folder.records("marks")["ann.json"]?.points == slipped)
    try decide("bob,,1,1,who is that\n")
    let idle = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/marks",
      "--adjustments", file)
    #expect(idle.code == .failure && idle.output.hasSuffix("adjustments that concern no mark: bob 1\n"))
  }

  @Test(
    "Notes beside the answers are work, and so is a page that is no sheet; an untouched sheet is written anew"
  )
  func notes() throws {
    let folder = InboxFolder()
    func make(_ student: String) -> String {
      folder.companion(tokens: [
        "worksheet", "one-one-one-network", "--student", student, "--seed-file", folder.seedFile, "--output",
        folder.path + "/out", "--format", "markdown,html",
      ]).output
    }
    let path = folder.path + "/out/one-one-one-network-ann"
    _ = make("ann")
    #expect(!make("ann").contains("left alone"))
    let sheet = try String(contentsOfFile: path + ".md", encoding: .utf8)
    try (sheet + "\nmy derivation\n").write(toFile: path + ".md", atomically: true, encoding: .utf8)
    try "<p>mine</p>".write(toFile: path + ".html", atomically: true, encoding: .utf8)
    #expect(make("ann").contains("they are no sheets: 2 ("))
    #expect(try String(contentsOfFile: path + ".md", encoding: .utf8).hasSuffix("my derivation\n"))
    #expect(try String(contentsOfFile: path + ".html", encoding: .utf8) == "<p>mine</p>")
  }

  @Test("A sheet with answers is never written over, and the rest is")
  func filled() throws {
    let folder = InboxFolder()
    let tokens = [
      "worksheet", "one-one-one-network", "--student", "ann", "--seed-file", folder.seedFile, "--output",
      folder.path + "/out",
    ]
    #expect(folder.companion(tokens: tokens).code == .success)
    let path = folder.path + "/out/one-one-one-network-ann"
    var sheet = try Sheet(bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path + ".json"))))
    sheet.steps[0].answer = "0.5"
    try sheet.json.write(toFile: path + ".json", atomically: true, encoding: .utf8)
    try "my notes".write(toFile: path + ".md", atomically: true, encoding: .utf8)
    try "".write(toFile: path + ".csv", atomically: true, encoding: .utf8)
    let again = folder.companion(tokens: tokens)
    #expect(again.code == .success)
    #expect(again.output.contains("left alone, since there are answers in them or they are no sheets: 2 ("))
    #expect(try String(contentsOfFile: path + ".json", encoding: .utf8) == sheet.json)
    #expect(try String(contentsOfFile: path + ".md", encoding: .utf8) == "my notes")
    #expect(try String(contentsOfFile: path + ".csv", encoding: .utf8).hasPrefix("kind,"))
  }
}
