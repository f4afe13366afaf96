import Files
import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("Gradebooks of platforms", .tags(.grader), .inTurn)
struct GradebookTests {
  static func marks(_ ids: String...) -> [OwnerKey: GradebookMark] {
    let mark = GradebookMark(HostileRecords.record("0.5"), language: .en)!
    return Dictionary(uniqueKeysWithValues: ids.map { (OwnerKey($0), mark) })
  }

  /// As Canvas's exporter writes it (lib/gradebook_exporter.rb): the ids, the assignments, then what it works out itself.
  static let canvas = """
    Student,ID,SIS User ID,SIS Login ID,Section,HW1 (101),HW 2 (102),Homework Current Score,Final Score
        Points Possible,,,,,34,10,(read only),(read only)
    "Doe, Jane",4711,00042,jdoe,CS1,3,,9,9
    김철수,4712,s20235678,rroe,"CS1, CS2",,,,
    "Student, Test",9,,,CS1,,,,

    """

  @Test("Canvas's has the students with their ids as they were, and the assignment's points")
  func canvas() throws {
    let roster = try Roster(bytes: Array(Self.canvas.utf8))
    let text = try CanvasGradebook(roster, assignment: "hw1").text(Self.marks("00042"))
    #expect(
      text
        == "Student,ID,\"SIS User ID\",\"SIS Login ID\",Section,\"HW1 (101)\"\r\n\"    Points Possible\",,,,,6\r\n"
        + "\"Doe, Jane\",4711,00042,jdoe,CS1,2\r\n김철수,4712,s20235678,rroe,\"CS1, CS2\",\r\n")
  }

  @Test("Which assignment is asked for, and a class list that is not Canvas's is refused", .tags(.mutant))
  func canvasFaults() throws {
    let roster = try Roster(bytes: Array(Self.canvas.utf8))
    let both = ["HW1 (101)", "HW 2 (102)"]
    #expect(throws: GradebookFault.whichAssignment(both)) { try CanvasGradebook(roster, assignment: nil) }
    #expect(throws: GradebookFault.unknownAssignment("HW3", among: both)) {
      try CanvasGradebook(roster, assignment: "HW3")
    }
    #expect(try CanvasGradebook(roster, assignment: "HW 2 (102)").assignment == "HW 2 (102)")
    let bare = try Roster(bytes: Array("Student,ID,SIS Login ID,Section\nDoe,1,jdoe,A\n".utf8))
    #expect(throws: GradebookFault.whichAssignment([])) { try CanvasGradebook(bare, assignment: nil) }
    #expect(try CanvasGradebook(bare, assignment: "New").assignment == "New")
    let other = try Roster(bytes: Array("student,name\n1,A\n".utf8))
    #expect(throws: GradebookFault.notCanvas(["student", "name"])) {
      try CanvasGradebook(other, assignment: nil)
    }
  }

  /// As Moodle's grading table is downloaded for an assignment with feedback comments.
  static let worksheet = """
    Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"
    "Participant 71","Jane Doe",jane@x.org,"Submitted",,100.00,Yes,-,"Friday, 2 May 2025, 9:00 AM",
    "Participant 72",=1+1,rik@x.org,,5,100.00,Yes,-,-,old

    """

  @Test("Moodle's worksheet has the columns that its importer needs, and the feedback in one cell")
  func moodle() throws {
    let roster = try Roster(bytes: Array(Self.worksheet.utf8))
    let text = try MoodleGradebook(roster).text(Self.marks("jane@x.org"))
    let rows = try #require(ClassTableTests.strictRows(text))
    #expect(
      rows[0] == [
        "Identifier", "Full name", "Email address", "Grade", "Last modified (grade)", "Feedback comments",
      ])
    #expect(
      Array(rows[1].dropLast())
        == ["Participant 71", "Jane Doe", "jane@x.org", "2", "Friday, 2 May 2025, 9:00 AM"])
    let feedback = rows[1][5].split(separator: "\n")
    #expect(feedback.first?.hasPrefix("2 of 6. First step that went wrong: 3 (w₁).") == true)
    // Five of the six steps are not simply right.
    #expect(feedback.count == 6 && feedback[1].hasPrefix("2 w₁: follows from your value"))
    #expect(rows[2] == ["Participant 72", "'=1+1", "rik@x.org", "", "-", ""])
  }

  @Test("Without identifiers it is the table for Moodle's gradebook, by id number or by address")
  func gradebook() throws {
    let numbers = try Roster(bytes: Array("ID number,Email address\n0042,a@x.org\n".utf8))
    #expect(try MoodleGradebook(numbers).text([:]) == "\"ID number\",Grade,Feedback\r\n0042,,\r\n")
    let addresses = try Roster(bytes: Array("ID number,Email address\n,a@x.org\n".utf8))
    #expect(try MoodleGradebook(addresses).text([:]) == "\"Email address\",Grade,Feedback\r\na@x.org,,\r\n")
  }

  @Test("A class list without either is refused, and points that Moodle would drop are", .tags(.mutant))
  func moodleFaults() throws {
    let other = try Roster(bytes: Array("student,name\n1,A\n".utf8))
    #expect(throws: GradebookFault.notMoodle(["student", "name"])) { try MoodleGradebook(other) }
    let small = try Roster(bytes: Array(Self.worksheet.replacing("100.00", with: "5.00").utf8))
    #expect(throws: GradebookFault.tooManyPoints(6, most: "5.00")) {
      try MoodleGradebook(small).text(Self.marks("jane@x.org"))
    }
  }

  @Test("No line of a student's runs in a spreadsheet")
  func formulas() throws {
    let roster = try Roster(bytes: Array(Self.worksheet.utf8))
    var record = HostileRecords.record("=1+1")
    record.steps[3].function = "=cmd|x"
    let mark = try #require(GradebookMark(record, language: .ko))
    let text = try MoodleGradebook(roster).text([OwnerKey("jane@x.org"): mark])
    let fields = try #require(ClassTableTests.strictRows(text)).flatMap { $0 }
    #expect(fields.allSatisfy { !"=+-@".contains($0.first ?? " ") || $0 == "-" })
  }

  @Test("A file that does not count has no mark")
  func problems() {
    #expect(GradebookMark(MarkRecord(name: "x", problem: .notText), language: .en) == nil)
    #expect(
      GradebookMark(HostileRecords.record("a").standing(.superseded(by: "b"), by: .latest), language: .en)
        == nil)
  }
}
