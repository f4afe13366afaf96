import Foundation
import TestSupport
import Testing

@testable import Files
@testable import Homework
@testable import Seeds

@Suite("Sheets that a spreadsheet saved", .tags(.grader), .inTurn)
struct SpreadsheetTests {
  private static let marker = Sheets.marker(seed: CourseSeed(typed: "k"))

  @Test(
    "The same marks as written, after a spreadsheet, after one with decimal commas",
    arguments: ["as-written", "saved-by-a-spreadsheet", "saved-in-a-comma-locale"])
  func files(name: String) {
    let record = Self.marker.mark(ClassFile.bytes("sheets/\(name).csv"), name: name)
    #expect(record.problem == nil && record.student == "00123")
    #expect(record.points == 34 && record.maxPoints == 34)
  }

  /// What a spreadsheet makes of a table: numbers lose the zeros that say nothing, long ones their last digits, words
  /// of logic become capitals.
  static func saved(_ csv: String) -> [[String]] {
    CSV.rows(of: csv)!.map { row in
      row.map { cell in
        if ["true", "false"].contains(cell) { return cell.uppercased() }
        guard cell.contains(where: \.isNumber), let number = Double(cell), number.isFinite else {
          return cell
        }
        return abs(number) >= 1e11 ? String(format: "%.5E", number) : String(format: "%.15g", number)
      }
    }
  }

  @Test("Every chapter's sheet", arguments: Sheets.chapters)
  func chapters(chapter: String) throws {
    let worksheet = try #require(Sheets.worksheet(chapter))
    // A number of 14 digits is shown with six; one with zeros loses them.
    for student in ["0077", "20230000001234"] {
      let sheet = try InboxFolder.worked(worksheet, student)
      let text = CSV.text(of: Self.saved(sheet.csv))
      let marker = Sheets.marker(ids: ["20230000001234", "20230000101234"])
      let record = marker.mark(Array(text.utf8), name: "a")
      #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
      #expect(record.student == student && record.points == worksheet.points)
    }
  }

  @Test("Windows writes in CP949 what it can, and question marks for the rest")
  func korean() throws {
    let worksheet = try #require(Sheets.worksheet("xor-network"))
    var sheet = try InboxFolder.worked(worksheet, "학생 1")
    // What is typed at a keyboard.
    for index in sheet.steps.indices { sheet.steps[index].answer.replace("−", with: "-") }
    let encoding = String.Encoding(rawValue: 0x8000_0422)
    let bytes = [UInt8](try #require(sheet.csv.data(using: encoding, allowLossyConversion: true)))
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    let record = Sheets.marker().mark(bytes, name: "a")
    #expect(record.problem == nil, "\(record.problem?.message.en ?? "")")
    #expect(record.student == "학생 1" && record.points == worksheet.points)
  }

  @Test("A code of digits that became a number still counts; another number does not")
  func code() throws {
    #expect(Sheet.isShown("1.23457E+15", for: "1234567890123456"))
    #expect(Sheet.isShown("1.23457E+57", for: "1234567890123e45"))
    #expect(!Sheet.isShown("1.23458E+15", for: "1234567890123456"))
    #expect(!Sheet.isShown("1.23457E+15", for: "12345678901234ab"))
    #expect(!Sheet.isShown("1234567890123456", for: "1234567890123457"))
    // A narrow column shows three digits; a student who writes one would hit one code of digits in nine.
    #expect(Sheet.isShown("1.23E+15", for: "1234567890123456"))
    for guess in [
      "1e15", "1.2E+15", "1.\(String(repeating: "0", count: 9000))e15", "1.00e10000", "e15", "1.23e",
    ] {
      #expect(!Sheet.isShown(guess, for: "1234567890123456"), "\(guess.prefix(20))")
    }
  }

  @Test("A program that quotes each cell changes nothing")
  func quoted() throws {
    let worksheet = try #require(Sheets.worksheet("one-one-one-network"))
    let sheet = try InboxFolder.worked(worksheet, "a")
    let rows = try #require(CSV.rows(of: sheet.csv))
    let text = rows.map { row in row.map { "\"\($0)\"" }.joined(separator: ";") }.joined(separator: "\n")
    let record = Sheets.marker().mark(Array(text.utf8), name: "a")
    #expect(record.problem == nil && record.points == worksheet.points)
  }

  @Test("A number that was changed is named, with what was handed out")
  func changed() throws {
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    var sheet = try InboxFolder.worked(worksheet, "a")
    let own = sheet.givens[4].value
    sheet.givens[4].value = "9.5"
    let record = Sheets.marker().mark(Array(sheet.csv.utf8), name: "a")
    #expect(record.problem?.name == "changed-given" && record.points == 0)
    #expect(
      record.problem?.message.en == "the given w_1 stands as 9.5, but \(own) was handed out to student a")
    // Under somebody else's name there is nothing to compare with.
    sheet.student = "b"
    #expect(Sheets.marker().mark(Array(sheet.csv.utf8), name: "a").problem?.name == "tampered")
  }

  @Test(
    "Office files are named",
    arguments: [
      ("PK\u{3}\u{4}", "save a table as CSV"), ("%PDF-1.7", "a PDF"), ("{\\rtf1", "save it as plain text"),
    ])
  func documents(beginning: String, words: String) {
    let problem = Sheets.marker().mark(Array(beginning.utf8) + [0, 1, 2], name: "a").problem
    #expect(problem?.name == "not-text" && problem?.message.en.contains(words) == true)
  }
}
