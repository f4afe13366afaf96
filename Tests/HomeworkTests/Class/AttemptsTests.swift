import Foundation
import TestSupport
import Testing

@testable import Homework

@Suite("Which attempt counts", .tags(.grader), .inTurn)
struct AttemptsTests {
  typealias File = Attempts.File

  static let files = [
    File(name: "b.csv", time: 100, answered: 16, points: 8),
    File(name: "a.csv", time: 300, answered: 12, points: 10),
    File(name: "c.csv", time: 200, answered: 16, points: 12),
    File(name: "blank.csv", time: 400, answered: 0, points: 0),
  ]

  @Test(
    "By rule and time; a sheet without an answer never",
    arguments: [
      (Attempts(.latest), "a.csv", 3), (Attempts(.best), "c.csv", 2), (Attempts(.first), "b.csv", 1),
      (Attempts(.latest, until: 250), "c.csv", 2), (Attempts(.latest, until: 200), "c.csv", 2),
      (Attempts(.latest, until: 199), "b.csv", 1),
    ])
  func rules(attempts: Attempts, name: String, number: Int) {
    let standings = attempts.standings(of: Self.files)
    #expect(standings.count == 4)
    guard case .counts(number, _)? = standings[name] else {
      Issue.record("\(standings)")
      return
    }
    for file in Self.files where file.name != name {
      let isLate = attempts.until.map { file.time > $0 } ?? false
      let expected: Attempts.Standing =
        isLate ? .late : file.answered == 0 ? .untouched(counted: name) : .superseded(by: name)
      #expect(standings[file.name] == expected)
    }
  }

  @Test("Of one time: the copy's number, then the answers, then the name")
  func ties() {
    func latest(_ files: [(String, Int)]) -> String? {
      let files = files.map { File(name: $0.0, time: 1, answered: $0.1, points: 0) }
      return Attempts().standings(of: files).first { if case .counts = $0.value { true } else { false } }?.key
    }
    #expect(latest([("x.csv", 9), ("x-1.csv", 3), ("x-2.csv", 1)]) == "x-2.csv")
    #expect(latest([("x (1).csv", 3), ("x.csv", 9)]) == "x (1).csv")
    #expect(latest([("2026-1001.csv", 3), ("z.csv", 9)]) == "z.csv")
    #expect(latest([("a.csv", 3), ("b.csv", 3)]) == "a.csv")
  }

  @Test("Nothing but blanks is not attempted, once")
  func blank() {
    let files = ["a.csv", "a.json"].map { File(name: $0, time: 1, answered: 0, points: 0) }
    #expect(
      Attempts().standings(of: files) == ["a.csv": .notAttempted, "a.json": .untouched(counted: "a.csv")])
    #expect(Attempts(until: 0).standings(of: files) == ["a.csv": .late, "a.json": .late])
  }

  @Test(
    "Times as people write them; seconds since 1970 by date(1)",
    arguments: [
      ("2026-12-01T23:59:00+09:00", 1_796_137_140), ("2026-12-01 23:59:59+0900", 1_796_137_199),
      ("2026-12-01T23:59+09:00", 1_796_137_199), ("2026-12-01T14:59:59Z", 1_796_137_199),
      ("2026-12-01T23:59:59-05:30", 1_796_189_399),
    ])
  func times(text: String, seconds: Int) { #expect(Attempts.time(text) == seconds) }

  @Test("Without a zone a time is this machine's, and a day lasts to its end")
  func localTimes() throws {
    let end = try #require(Attempts.time("2026-12-01"))
    #expect(Attempts.time("2026-12-01T23:59:59") == end && Attempts.time("2026-12-01 23:59") == end)
    #expect(Attempts.time("2026-12-02T00:00:00") == end + 1)
  }

  @Test(
    "No times",
    arguments: [
      "", "tomorrow", "2026-13-01", "2026-02-30T10:00Z", "2026-12-01T25:00", "2026-12-01Z",
      "2026-12-01T10:00+99:00",
    ])
  func noTimes(text: String) { #expect(Attempts.time(text) == nil) }

  @Test("Blackboard writes the time into the name")
  func stated() {
    #expect(
      Attempts.time(statedIn: "HW1_jdoe_attempt_2026-12-01-23-59-59_x.csv")
        == Attempts.time("2026-12-01T23:59:59"))
    #expect(Attempts.time(statedIn: "HW1_jdoe_attempt_2026-12-41-23-59-59_x.csv") == nil)
    #expect(Attempts.time(statedIn: "jdoe.csv") == nil)
    // In a download of Moodle's or Canvas's these are the student's words.
    for path in ["Jane Doe_71_assignsubmission_file/", "doejane_4711_98_", "hw1/doejane_LATE_4711_98_"] {
      #expect(Attempts.time(statedIn: path + "x_attempt_2020-12-01-23-59-59_x.csv") == nil)
    }
  }
}
