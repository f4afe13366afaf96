import Foundation
import TestSupport
import Testing

@testable import CompanionCLI
@testable import CompanionCommands
@testable import Homework
@testable import Seeds
@testable import companion

@Suite("What a sheet was made with", .tags(.grader), .inTurn)
struct SheetOriginTests {
  static let worksheet = Sheets.worksheet("one-one-one-network")!

  @Test("A class's sheets carry names, version and seed, in each form, and are marked by none of them")
  func carried() throws {
    let folder = InboxFolder()
    try "student;name;section\n007;Doe, <Jane>;=A\n".write(
      toFile: folder.path + "/r.csv", atomically: true, encoding: .utf8)
    let run = folder.companion(
      tokens: [
        "worksheet", "one-one-one-network", "--roster", folder.path + "/r.csv", "--seed-file",
        folder.seedFile,
        "--output", folder.path + "/out", "--format", "markdown,json,csv,html",
      ])
    #expect(run.code == .success)
    for ending in ["md", "json", "csv"] {
      let path = folder.path + "/out/one-one-one-network-007." + ending
      let sheet = try Sheet(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
      #expect(sheet.name == "Doe, <Jane>" && sheet.student == "007")
      #expect(sheet.program == companionVersion && sheet.seed == Sheets.course.fingerprint)
      // A spreadsheet must not run a section.
      #expect(sheet.section == (ending == "csv" ? "'=A" : "=A"))
    }
    for name in ["007", "class"] {
      let page = try String(
        contentsOfFile: folder.path + "/out/one-one-one-network-\(name).html", encoding: .utf8)
      #expect(page.contains("Doe, &lt;Jane&gt;") && !page.contains("<Jane>"))
    }
  }

  @Test("Another seed is named by its fingerprint, and so it is where no sheet fits")
  func otherSeed() throws {
    let folder = InboxFolder()
    for student in ["ann", "ben"] {
      var sheet = try InboxFolder.worked(Self.worksheet, student)
      sheet.code = "0123456789abcdef"
      sheet.seed = "0badc0de"
      folder.write(sheet.json, student + ".json")
    }
    let none = folder.companion(
      "mark", folder.inbox, "--seed-file", folder.seedFile, "--report", folder.path + "/m")
    let own = Sheets.course.fingerprint
    #expect(none.code == .usage)
    #expect(
      none.errors
        == "companion: none of the 2 sheets fits this seed; give the one that they were made with (student ann's sheet says that it was made with seed 0badc0de; this is seed \(own))\n"
    )
    folder.write(try InboxFolder.worked(Self.worksheet, "cho").json, "cho.json")
    #expect(folder.mark("m") == .failure)
    #expect(try folder.records("m")["ann.json"]?.problem?.name == "other-seed")
  }

  @Test("A sheet of another version says so, and one of this doesn't")
  func version() throws {
    let marker = SheetMarker(Book.chapters, seed: Sheets.course, program: "2.0")
    var sheet = try InboxFolder.worked(Self.worksheet, "ann")
    #expect(marker.mark(Array(sheet.json.utf8), name: "a").madeBy == nil)
    sheet.program = "2.0"
    #expect(marker.mark(Array(sheet.json.utf8), name: "a").madeBy == nil)
    sheet.program = "1.9"
    let record = marker.mark(Array(sheet.json.utf8), name: "a")
    #expect(record.madeBy == "1.9" && record.points == record.maxPoints)
    var summary = ClassSummary()
    summary.add(record)
    #expect(summary.text(.en).contains("sheets made by version 1.9: 1\n"))
  }

  @Test("A sheet mostly unread heads its report and the class's")
  func unread() throws {
    var sheet = try InboxFolder.worked(Self.worksheet, "ann")
    let count = sheet.steps.count
    for index in 0...count / 2 { sheet.steps[index].answer += " or so" }
    let record = Sheets.marker().mark(Array(sheet.json.utf8), name: "a.json")
    #expect(record.headline(.en).hasPrefix("\(count / 2 + 1) of \(count) answers could not be read. "))
    var summary = ClassSummary()
    summary.add(record)
    #expect(summary.text(.en).split(separator: "\n")[1] == "  most answers could not be read in: a.json")
    sheet.steps[0].answer = "0.5"
    let half = Sheets.marker().mark(Array(sheet.json.utf8), name: "a.json")
    #expect(half.isMostlyUnread == (2 * (count / 2) > count))
  }

  @Test("What cannot be read in a student's folder is the student's, and so not missing")
  func folders() throws {
    let roster = try Roster(bytes: Array("student\nann\n".utf8))
    let record = MarkRecord(name: "ann/x.pdf", problem: .document(.pdf)).handedIn(by: roster["ann"])
    #expect(record.student == "ann" && record.problem?.name == "not-text")
    var attendance = Attendance(roster)
    attendance.add(record.student)
    #expect(attendance.missing.isEmpty)
  }
}
