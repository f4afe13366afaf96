import Files
import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("The class as CSV", .inTurn)
struct ClassTableTests {
  /// The fields of a text by the grammar of RFC 4180, section 2, and nothing more lenient; nil where it fails.
  static func strictRows(_ text: String) -> [[String]]? {
    var rest = Array(text.utf8)[...]
    var rows: [[String]] = []
    var row: [String] = []
    while !rest.isEmpty {
      var field: [UInt8] = []
      if rest.first == 0x22 {
        rest.removeFirst()
        while true {
          guard let byte = rest.popFirst() else { return nil }
          if byte != 0x22 {
            field.append(byte)
          } else if rest.first == 0x22 {
            field.append(rest.removeFirst())
          } else {
            break
          }
        }
      } else {
        while let byte = rest.first, byte != 0x2C, byte != 0x0D {
          guard byte != 0x22, byte != 0x0A else { return nil }
          field.append(rest.removeFirst())
        }
      }
      row.append(String(decoding: field, as: UTF8.self))
      switch rest.popFirst() {
      case 0x2C: continue
      case 0x0D:
        guard rest.popFirst() == 0x0A else { return nil }
        rows.append(row)
        row = []
      default: return nil
      }
    }
    return row.isEmpty ? rows : nil
  }

  @Test("has the grammar of RFC 4180 and as many fields in each row, whatever a student wrote")
  func grammar() throws {
    let records = HostileRecords.all
    let table = ClassTable(steps: 6)
    let text = table.header + records.map { table.row(of: $0) }.joined()
    let rows = try #require(Self.strictRows(text))
    #expect(rows.count == records.count + 1)
    #expect(rows.allSatisfy { $0.count == 18 })
    for (row, record) in zip(rows.dropFirst(), records) {
      #expect(Array(row[0].unicodeScalars) == Array(StrangersText(record.name).csvField.unicodeScalars))
    }
  }

  @Test("lets no spreadsheet run what a student wrote")
  func formulas() throws {
    let text = HostileRecords.all.map { ClassTable(steps: 6).row(of: $0) }.joined()
    let fields = try #require(Self.strictRows(text)).flatMap { $0 }
    #expect(
      fields.allSatisfy { field in
        // A formula that is one text, of signs that numbers and dates have.
        if field.wholeMatch(of: #/="[0-9A-Za-z.,:/+% -]+"/#) != nil { return true }
        // Also where semicolons separate.
        return field.split(whereSeparator: { ",;|".contains($0) }).allSatisfy { part in
          part.unicodeScalars.first { !$0.properties.isWhitespace }.map {
            !"=+-@\t\r".unicodeScalars.contains($0)
          } ?? true
        }
      })
    #expect(fields.contains("'=cmd|' /C calc'!A0") && fields.contains("a;'=1+1"))
  }

  // What Excel 365 and LibreOffice 24 show of such cells: numbers without their zeros, powers of ten, dates, times.
  @Test(
    "An id that a spreadsheet would change is written as a formula that gives it",
    arguments: [
      "00123", "0", "20230000001234", "1e5", "2E10", "3-4", "2026-3-4", "12-2026", "1/2", "12:30", "1.50",
      "7%",
      "SEP1", "1-Mar", "march 4", "202600000123",
    ])
  func kept(id: String) throws {
    var record = HostileRecords.record("a")
    record.student = id
    let row = try #require(Self.strictRows(ClassTable(steps: 6).row(of: record))?.first)
    #expect(row[1] == (id == "0" ? "0" : "=\"\(id)\""))
    // What reads class lists takes it for the id.
    let list = CSV.text(of: [["student"], [row[1]]])
    if Person.id(id) != nil { #expect(try Roster(bytes: Array(list.utf8)).people.map(\.id) == [id]) }
  }

  @Test(
    "What no spreadsheet changes is written as it is",
    arguments: [
      "20231234", "12345678901", "2023-1234", "2026-1000", "s0042", "김철수", "CS-1", "a@b.org", "march",
    ])
  func plain(id: String) throws {
    var record = HostileRecords.record("a")
    record.student = id
    let row = try #require(Self.strictRows(ClassTable(steps: 6).row(of: record))?.first)
    #expect(row[1] == id)
  }

  @Test("begins with a byte order mark, once, and what is not marked has no points")
  func points() throws {
    let table = ClassTable(steps: 6)
    #expect(Array(table.header.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(!table.row(of: HostileRecords.record("김철수")).contains("\u{FEFF}"))
    let rows = try #require(
      Self.strictRows(
        table.row(of: MarkRecord(name: "x", problem: .notText)) + table.row(of: HostileRecords.record("b"))))
    #expect(Array(rows[0][3...5]) == ["", "", "not-text"])
    #expect(Array(rows[1][3...5]) == ["2", "6", "marked"])
  }

  @Test("With a class list a row says who it is, and who handed in nothing has one")
  func roster() throws {
    let roster = try Roster(bytes: Array("학번,성명,이메일,분반\n00123,김가영,ka@x.org,2\n7,=1+1,,\n".utf8))
    let table = ClassTable(steps: 1, roster: roster)
    var record = HostileRecords.record("a")
    record.student = "00123"
    let rows = try #require(
      Self.strictRows(
        table.header + table.row(of: record, page: "p") + table.row(ofMissing: roster.people[1])))
    #expect(
      rows[0].dropFirst() == [
        "student", "name", "email", "section", "chapter", "points", "max_points", "status", "first_slip_step",
        "first_slip", "isolation", "page", "marked_points", "adjustments", "step_1",
      ])
    #expect(
      rows[1][1...8] == ["=\"00123\"", "김가영", "ka@x.org", "2", "one-one-one-network", "2", "6", "marked"])
    #expect(rows[2] == ["", "7", "'=1+1", "", "", "", "", "", "missing", "", "", "", "", "", "", ""])
  }

  @Test(
    "The grammar's own reader rejects what is none",
    arguments: ["a,b", "a\n", "\"a\r\n", "a\"b\r\n", "\"a\"b\r\n", "a\r"])
  func mutants(text: String) { #expect(Self.strictRows(text) == nil) }

  @Test("A table is read back as it was written")
  func roundTrip() {
    let rows = HostileRecords.texts.map { ["x", $0, $0] }
    #expect(CSV.rows(of: CSV.text(of: rows)) == rows)
  }
}
