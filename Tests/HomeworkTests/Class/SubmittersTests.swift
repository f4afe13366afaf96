import TestSupport
import Testing

@testable import Homework

@Suite("Who handed in a file", .tags(.grader), .inTurn)
struct SubmittersTests {
  static let moodle = try! Roster(
    bytes: Array(
      """
      Identifier,Full name,ID number,Email address
      Participant 71,Jane Doe,2023-1,jane@x.org
      Participant 72,Jane Roe,2023-2,roe@x.org
      Participant 73,김 가영,2023-3,ka@x.org
      """.utf8))
  static let canvas = try! Roster(
    bytes: Array(
      """
      Student,ID,SIS User ID,SIS Login ID,Section
      "Doe, Jane",4711,s2023,jdoe,CS1
      "Roe, Rik",4712,s2024,rroe,CS1
      """.utf8))

  @Test(
    "By folder, by platform's pattern, by id, e-mail or name in the path",
    arguments: [
      ("Jane Doe_71_assignsubmission_file/sheet.csv", "2023-1"),
      ("Jane Roe_72_assignsubmission_file_/a.md", "2023-2"),
      ("김 가영_73_assignsubmission_file/학습지.csv", "2023-3"), ("2023-1/x.csv", "2023-1"),
      ("JANE@X.ORG/x.csv", "2023-1"),
      ("submitted/2023-3/hw1/XORNetwork.swift", "2023-3"), ("hw1_2023-2_final.csv", "2023-2"),
      ("jane doe.csv", "2023-1"),
      ("Roe Jane/x.csv", "2023-2"),
      // Moodle made the folder, and the student chose what is in it.
      ("Jane Doe_71_assignsubmission_file/2023-2.csv", "2023-1"),
      ("Jane Doe_9_assignsubmission_file/roe@x.org/a.swift", "2023-1"),
      ("Someone Else_9_assignsubmission_file/2023-2.csv", "2023-2"),
    ])
  func moodle(path: String, id: String) {
    #expect(Submitters(Self.moodle).person(of: path)?.id == id, "\(path)")
  }

  @Test(
    "Canvas's flat downloads, also late ones, and Blackboard's",
    arguments: [
      ("doejane_4711_98765_XORNetwork.swift", "s2023"), ("roerik_LATE_4712_98766_sheet-1.csv", "s2024"),
      ("HW1_jdoe_attempt_2026-03-01-12-00-00_sheet.csv", "s2023"), ("roerik_99_98_x.csv", "s2024"),
    ])
  func flat(path: String, id: String) {
    #expect(Submitters(Self.canvas).person(of: path)?.id == id, "\(path)")
  }

  @Test("A folder of Moodle's by its name alone, where the list has other numbers or none")
  func moodleNames() throws {
    let roster = try Roster(bytes: Array("student,name\n7,Hana Ito\n8,김 가영\n".utf8))
    let submitters = Submitters(roster)
    #expect(submitters.person(of: "Hana Ito_71_assignsubmission_file/x.csv")?.id == "7")
    #expect(submitters.person(of: "김 가영_72_assignsubmission_file_/x.csv")?.id == "8")
    #expect(submitters.person(of: "Hana_71_assignsubmission_file/x.csv") == nil)
  }

  @Test(
    "Nobody where nothing tells, and where two people may be meant",
    arguments: ["sheet.csv", "jane/x.csv", "doejane_4711_4712_x.csv", "2023/x.csv", "71.5/x.csv"])
  func nobody(path: String) {
    #expect(Submitters(Self.canvas).person(of: path) == nil)
    #expect(Submitters().person(of: path) == nil)
  }

  @Test("Without a list a file is its folder's, or what a pattern finds")
  func code() throws {
    #expect(Submitters().student(of: "ann/XORNetwork.swift") == "ann")
    let pattern = try #require(NamePattern("HW?_{id}_*"))
    #expect(Submitters(pattern: pattern).student(of: "a/HW?_kim_XORNetwork.swift") == "kim")
    #expect(Submitters(pattern: pattern).student(of: "ann/XORNetwork.swift") == "ann")
    let known = try #require(NamePattern("*_{student}_*"))
    #expect(Submitters(Self.canvas, pattern: known).person(of: "x_y_jdoe_z.csv")?.id == "s2023")
    #expect(Submitters(Self.canvas, pattern: known).person(of: "jdoe/x.csv") == nil)
  }

  @Test(
    "Patterns",
    arguments: [
      ("{id}.csv", "kim.csv", ["kim"]), ("{id}_*", "a_b_c", ["a", "a_b"]),
      ("hw/{name}/*", "hw/Jane Doe/x.md", ["Jane Doe"]),
      ("hw/{name}/*", "hw/x.md", []), ("{id}", "a/b", ["b"]), ("*{id}", "", []),
    ])
  func patterns(pattern: String, path: String, found: [String]) throws {
    #expect(try #require(NamePattern(pattern)).students(in: path) == found)
  }

  @Test("No pattern", arguments: ["", "*", "{id}{name}", "{who}_{id}", "{id", "a}b{id}"])
  func noPattern(text: String) { #expect(NamePattern(text) == nil) }

  @Test("A name made to be slow to match is given up", .timeLimit(.minutes(1)))
  func patience() throws {
    let pattern = try #require(NamePattern("*_*_*_*_*_*_{id}_*x"))
    #expect(pattern.students(in: String(repeating: "_", count: 250)).isEmpty)
  }
}
