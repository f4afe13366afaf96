import TestSupport
import Testing

@testable import Files

@Suite("Text as programs write it", .tags(.grader), .inTurn)
struct WrittenTextTests {
  /// 학번,이름 in each encoding; the bytes are what iconv (GNU libc 2.36) writes.
  static let written: [[UInt8]] = [
    [0xED, 0x95, 0x99, 0xEB, 0xB2, 0x88, 0x2C, 0xEC, 0x9D, 0xB4, 0xEB, 0xA6, 0x84],
    [0xEF, 0xBB, 0xBF, 0xED, 0x95, 0x99, 0xEB, 0xB2, 0x88, 0x2C, 0xEC, 0x9D, 0xB4, 0xEB, 0xA6, 0x84],
    [0xFF, 0xFE, 0x59, 0xD5, 0x88, 0xBC, 0x2C, 0x00, 0x74, 0xC7, 0x84, 0xB9],
    [0xFE, 0xFF, 0xD5, 0x59, 0xBC, 0x88, 0x00, 0x2C, 0xC7, 0x74, 0xB9, 0x84],
    [0xC7, 0xD0, 0xB9, 0xF8, 0x2C, 0xC0, 0xCC, 0xB8, 0xA7],
  ]

  @Test("Five encodings, one text", arguments: written)
  func encodings(bytes: [UInt8]) { #expect(WrittenText.of(bytes) == "학번,이름") }

  @Test("UTF-16 without a mark is known by its first letter")
  func unmarked() {
    #expect(WrittenText.of([0x69, 0, 0x64, 0]) == "id")
    #expect(WrittenText.of([0, 0x69, 0, 0x64]) == "id")
  }

  @Test(
    "What is no text",
    arguments: [[0x61, 0x00, 0x62], [0x80, 0x01, 0x02], [0xFF, 0xFE, 0x00, 0xD8], [0x4D, 0xFC, 0x6C]])
  func noText(bytes: [UInt8]) { #expect(WrittenText.of(bytes) == nil) }
}

@Suite("Tables as spreadsheets write them", .tags(.grader), .inTurn)
struct CSVTests {
  static let table = [["student", "name"], ["1", "Doe, Jane; x"], ["2", ""]]

  @Test(
    "Any separator, any end of a line",
    arguments: [
      "student,name\r\n1,\"Doe, Jane; x\"\r\n2,\r\n", "student;name\n1;\"Doe, Jane; x\"\n2;\n",
      "student\tname\r1\t\"Doe, Jane; x\"\r2\t", "sep=;\r\nstudent;name\r\n1;\"Doe, Jane; x\"\r\n2;\r\n",
    ])
  func separators(text: String) { #expect(CSV.rows(of: text) == Self.table) }

  @Test("Separators between quotes say nothing; an empty line is a row without text")
  func quotes() {
    #expect(CSV.rows(of: "\"a;b;c\",d\n") == [["a;b;c", "d"]])
    #expect(CSV.rows(of: "a\n\nb") == [["a"], [""], ["b"]])
    #expect(CSV.rows(of: "") == [])
  }

  @Test("An open quote, and text behind a closing one, are no table", arguments: ["a,\"b", "\"a\"b"])
  func broken(text: String) { #expect(CSV.rows(of: text) == nil) }
}
