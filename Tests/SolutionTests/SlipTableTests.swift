import Foundation
import NumericCore
import SlideNumbers
import TestSupport
import Testing
import Textbook

@testable import Homework
@testable import companion

/// The table by which a student's test names a slip, worked out anew from the functions' own derivations.
///
/// Where slips or functions have changed:
///
///     SLIP_TABLE=write swift test --filter SlipTableTests
@Suite("The slips that the visible tests name")
struct SlipTableTests {
  /// A number that comes of slips, in the place of one that a slide prints.
  private struct Row {
    let printed: PrintedValue
    let right: Double
    let wrong: Double
    var slips: [Slip]
  }

  /// At most so many slips are named for one number: more would say nothing.
  private static let mostNamed = 2

  /// All rows, in the order of the slides' tables.
  private static let rows: [Row] = SlideTables.all.flatMap { chapter, values -> [Row] in
    guard let sheet = Book.chapters.first(where: { $0.name == chapter }).flatMap({ CodeSheet($0) }) else {
      return []
    }
    return values.flatMap { value in rows(for: value, in: sheet) }
  }

  /// What the slips in one step of a function give, from the lecture's own numbers.
  private static func rows(for value: PrintedValue, in sheet: CodeSheet) -> [Row] {
    var rows: [Row] = []
    for function in sheet.functions where function.exercise.bugs.isEmpty {
      let shown = function.shown
      guard let index = shown.results.firstIndex(where: { $0.name == value.name }) else { continue }
      let example = shown.example
      let right = example.results[index]
      for slip in shown.scheme.slips(of: index) {
        let wrong = slip.formula(
          givens: example.numbers.map { Interval($0) }, answers: example.results.map { Interval($0) }
        ).midpoint
        // A 0 may have been put in as well; and what prints as the slide does is taken for right.
        guard wrong.isFinite, wrong != 0, !value.printed.isWithinHalfAUnit(of: wrong) else { continue }
        if let same = rows.firstIndex(where: { isNear($0.wrong, wrong) }) {
          if !rows[same].slips.contains(slip.slip) { rows[same].slips.append(slip.slip) }
        } else {
          rows.append(Row(printed: value, right: right, wrong: wrong, slips: [slip.slip]))
        }
      }
    }
    return rows.filter { row in
      row.slips.count <= mostNamed && (row.wrong == -row.right || !isRound(row.wrong))
    }
  }

  /// Whether a number has two decimals or fewer: with small integers many a mistake gives it, known or not, so that it
  /// is no evidence. Only the right value with the other sign is.
  private static func isRound(_ number: Double) -> Bool { (100 * number).rounded() == 100 * number }

  /// Whether two numbers are taken for one by what looks them up.
  private static func isNear(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude <= 2 * SlipNumbers.nearness * min(a.magnitude, b.magnitude)
  }

  private static var text: String {
    let used = Set(rows.flatMap(\.slips).map(\.id) + ["sign-flipped", "matrix-transposed"])
    let names = Slip.all.filter { used.contains($0.id) }.map {
      "    \($0.id)|\($0.name.ko.plainText)|\($0.name.en.plainText)"
    }
    let lines = rows.map { row in
      let number = String(format: "%.9g", row.wrong)
      return "    \(row.printed.claim) \(row.printed.name) \(number) "
        + row.slips.map(\.id).joined(separator: " ")
    }
    return """
      /// Made by SlipTableTests: a change here would be undone.
      enum SlipTable {
        /// A claim, the quantity that it prints, what comes of a slip in its place, and the slips that give it.
        static let rows = \"""
      \(lines.joined(separator: "\n"))
          \"""

        /// The slips, each with its name in Korean and in English.
        static let names = \"""
      \(names.joined(separator: "\n"))
          \"""
      }

      """
  }

  private static var path: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "SlideNumbers/SlipTable.swift").path
  }

  @Test("are what the slips of the book give for the slides' numbers")
  func table() throws {
    if ProcessInfo.processInfo.environment["SLIP_TABLE"] == "write" {
      try Self.text.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(written == Self.text, "the table is not what the slips give")
    #expect(Set(Self.rows.map(\.printed.name)).count > 20)
  }

  @Test("are found by the number that comes of them")
  func found() throws {
    for row in Self.rows {
      let sentence = try #require(SlipNumbers.sentence(about: row.wrong, for: row.printed))
      for slip in row.slips {
        #expect(sentence.contains(slip.name.en.plainText) && sentence.contains(slip.name.ko.plainText))
      }
      #expect(SlipNumbers.sentence(about: row.right, for: row.printed) == nil)
    }
  }

  @Test("are hardly ever hit by chance", .tags(.mutant))
  func chance() throws {
    for row in Self.rows {
      var chance = ChanceHits(for: row.wrong, right: [row.right])
      for other in Self.rows where other.printed.claim == row.printed.claim {
        guard other.printed.name == row.printed.name else { continue }
        let reach = SlipNumbers.nearness * other.wrong.magnitude
        chance.add(try #require(Interval(lower: other.wrong - reach, upper: other.wrong + reach)))
      }
      #expect(chance.isEvidence, "\(row.printed.name): \(row.wrong)")
    }
  }
}
