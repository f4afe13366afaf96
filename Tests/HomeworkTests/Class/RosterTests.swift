import TestSupport
import Testing

@testable import Homework

@Suite("Class lists", .tags(.grader), .inTurn)
struct RosterTests {
  @Test(
    "Lists of spreadsheets and platforms: the ids, and no header or row of points among them",
    arguments: [
      ("semicolon", ["20231234", "20235678"], ["Kim A", "B C"]), ("tab", ["20231234"], ["Kim A"]),
      ("sid", ["20231234", "20235678"], ["Jane", "Rik"]),
      ("name-first", ["20231234", "20235678"], ["Doe", "Roe"]),
      ("canvas", ["s20231234", "s20235678"], ["Doe, Jane", "Roe, Rik"]),
    ])
  func files(name: String, ids: [String], names: [String]) throws {
    let roster = try Roster(bytes: ClassFile.bytes("rosters/\(name).csv"))
    #expect(roster.people.map(\.id) == ids)
    #expect(roster.people.map(\.name) == names)
  }

  static let platforms: [(String, Person)] = [
    // Moodle: participants; grading worksheet.
    (
      "First name,Last name,ID number,Email address,Groups\nJane,Doe,2023,jane@x.org,Lab 1\n",
      Person(id: "2023", name: "Jane Doe", email: "jane@x.org", section: "Lab 1")
    ),
    (
      "Identifier,Full name,Email address,Status,Grade\nParticipant 71,Jane Doe,jane@x.org,,\n",
      Person(id: "jane@x.org", name: "Jane Doe", email: "jane@x.org")
    ),
    // Gradescope
    (
      "First Name,Last Name,SID,Email,Sections\nJane,Doe,2023,jane@x.org,A\n",
      Person(id: "2023", name: "Jane Doe", email: "jane@x.org", section: "A")
    ),
    // Blackboard, where a school leaves the student id empty
    (
      "\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\n\"Doe\"\t\"Jane\"\t\"jdoe\"\t\"\"\n",
      Person(id: "jdoe", name: "Jane Doe")
    ),
    // nbgrader
    ("id,first_name,last_name,email\njd,Jane,Doe,\n", Person(id: "jd", name: "Jane Doe")),
    // Canvas without ids of the school's
    (
      "Student,ID,SIS User ID,SIS Login ID,Section\n\"Doe, Jane\",4711,,jdoe,CS1\n\"Student, Test\",9,,,CS1\n",
      Person(id: "jdoe", name: "Doe, Jane", section: "CS1")
    ),
    ("학번;성명;분반\n00123;김가영;2\n", Person(id: "00123", name: "김가영", section: "2")),
    ("student\n=\"00123\"\n", Person(id: "00123")), ("student\n'00123\n", Person(id: "00123")),
    ("id\nO'Brien Ann\n", Person(id: "O'Brien Ann")), ("00123\n", Person(id: "00123")),
  ]

  @Test("Each platform's columns", arguments: platforms)
  func columns(text: String, person: Person) throws {
    let people = try Roster(bytes: Array(text.utf8)).people
    #expect(people.count == 1)
    var read = try #require(people.first)
    read.cells = []
    #expect(read == person)
  }

  @Test(
    "What can't be told is asked for, and what is wrong is named",
    arguments: [
      ("matricule,nom\n1,Doe\n", RosterFault.whichColumn(["matricule", "nom"])),
      ("ann\nben\n", .whichColumn(["ann"])),
      ("Name,Section\nDoe,1\n", .whichColumn(["Name", "Section"])), ("", .empty), ("student\n", .empty),
      ("a,\"b", .noTable),
      ("student\na/b\n", .noID("a/b", row: 2)), ("student,name\n1,A\n,B\n", .noID("", row: 3)),
      ("id\n.x\n", .noID(".x", row: 2)),
      ("student\nAnn\nANN \n", .repeated("ANN", row: 3)), ("PK\u{3}\u{4}rest", .document(.archive)),
    ])
  func faults(text: String, fault: RosterFault) {
    #expect(throws: fault) { try Roster(bytes: Array(text.utf8)) }
  }

  @Test("A column is asked for by its name or its number")
  func column() throws {
    let bytes = Array("nom,matricule\nDoe,7\nRoe,8\n".utf8)
    for column in ["matricule", "MATRICULE", "2"] {
      #expect(try Roster(bytes: bytes, column: column).people.map(\.id) == ["7", "8"])
    }
    #expect(throws: RosterFault.unknownColumn("sid", among: ["nom", "matricule"])) {
      try Roster(bytes: bytes, column: "sid")
    }
    #expect(try Roster(bytes: Array("ann\nben\n".utf8), column: "1").people.map(\.id) == ["ann", "ben"])
  }

  @Test("One student however the id is written; two where only a letter differs")
  func keys() throws {
    let roster = try Roster(bytes: Array("student\nJosé Kim\nann\n".utf8))
    #expect(roster["jose\u{301}  KIM"]?.id == "José Kim" && roster["ａｎｎ"]?.id == "ann")
    #expect(roster["anne"] == nil)
  }
}
