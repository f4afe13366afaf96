import Files
import TestSupport
import Testing
import Textbook

@testable import Homework

@Suite("The class as CSV")
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
    let text = ClassTable.header(steps: 6) + records.map { ClassTable.row(of: $0, steps: 6) }.joined()
    let rows = try #require(Self.strictRows(text))
    #expect(rows.count == records.count + 1)
    #expect(rows.allSatisfy { $0.count == 16 })
    for (row, record) in zip(rows.dropFirst(), records) {
      #expect(Array(row[0].unicodeScalars) == Array(StrangersText(record.name).csvField.unicodeScalars))
    }
  }

  @Test("lets no spreadsheet run what a student wrote")
  func formulas() throws {
    let text = HostileRecords.all.map { ClassTable.row(of: $0, steps: 6) }.joined()
    let fields = try #require(Self.strictRows(text)).flatMap { $0 }
    #expect(
      fields.allSatisfy { field in
        // Also where semicolons separate.
        field.split(whereSeparator: { ",;|".contains($0) }).allSatisfy { part in
          part.unicodeScalars.first { !$0.properties.isWhitespace }.map {
            !"=+-@\t\r".unicodeScalars.contains($0)
          } ?? true
        }
      })
    #expect(fields.contains("'=cmd|' /C calc'!A0") && fields.contains("a;'=1+1"))
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
