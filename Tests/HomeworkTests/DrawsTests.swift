import Foundation
import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

@Suite("Drawn numbers", .tags(.grader), .inTurn)
struct DrawsTests {
  /// What Python's own hmac gives (Fixtures/draws.py).
  struct Row {
    let key, text, code: String
    let numbers: [UInt64]
    let dice: [Int]
  }

  static let rows: [Row] = {
    guard
      let url = Bundle.module.url(forResource: "draws", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/draws.tsv is missing") }
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        key: fields[0], text: fields[1], code: fields[4],
        numbers: fields[2].split(separator: " ").map { UInt64($0)! },
        dice: fields[3].split(separator: " ").map { Int($0)! })
    }
  }()

  @Test("are those of Python's hmac", arguments: rows.indices)
  func python(row: Int) {
    let row = Self.rows[row]
    var draws = Draws(key: row.key, text: row.text)
    #expect(row.numbers.map { _ in draws.next() } == row.numbers)
    draws = Draws(key: row.key, text: row.text)
    #expect(row.dice.map { _ in draws.integer(in: 1...6) } == row.dice)
  }

  @Test("of version 1 come with the code that Python's hmac gives")
  func code() throws {
    let sheet = Sheet(
      version: 1, chapter: "two-two-two-network", student: "2023-1234", draw: 0, decimals: 5,
      decimalComma: false,
      code: "", givens: [], steps: [])
    #expect(sheet.code(key: "spring-26") == Self.rows[0].code)
  }

  @Test("differ from student to student and from seed to seed, and stay the same")
  func distinct() throws {
    let worksheet = try #require(Sheets.worksheet("two-two-two-network"))
    let students = Sheets.students(200)
    let sets = try students.map { try worksheet.variant(student: $0, seed: Sheets.seed).givens }
    #expect(Set(sets).count == students.count)
    #expect(try worksheet.variant(student: students[0], seed: Sheets.seed).givens == sets[0])
    #expect(try worksheet.variant(student: students[0], seed: "autumn-26").givens != sets[0])
  }
}
