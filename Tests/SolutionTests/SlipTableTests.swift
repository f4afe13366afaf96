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
@Suite("The slips that the visible tests name", .inTurn)
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

  // MARK: - The cases' own numbers

  /// A number that comes of slips, in the place of one that a function gives in a visible test.
  private struct CaseRow: Hashable {
    let function: String
    let right: Double
    let wrong: Double
    let slips: [Slip]

    static func == (left: CaseRow, right: CaseRow) -> Bool { left.line == right.line }
    func hash(into hasher: inout Hasher) { hasher.combine(line) }
    var line: String {
      String(format: "%.9g %.9g ", right, wrong) + slips.map(\.id).joined(separator: " ")
    }
  }

  /// The slips that are named there: those of everybody's first tries. With all of them the table would be three times as
  /// long, and most of it about another weight, or another unit, in a place where any would do.
  private static let classic: Set = [
    "sign-flipped", "derivative-forgotten", "activation-for-derivative", "derivative-at-activation",
    "slope-twice", "factor-forgotten", "path-forgotten", "bias-forgotten", "activation-forgotten",
    "half-dropped", "half-kept", "mean-for-sum", "denominator-dropped", "rate-forgotten",
    "updated-weights-early", "matrix-transposed", "weights-transposed", "kernel-rotated",
    "softmax-slope-twice", "bias-not-updated",
  ]
  /// So many calls of one function are looked at: the cases have two or three, and the rest is one of them nudged.
  private static let mostCalls = 3

  /// All of them, in the order of the calls.
  private static let caseRows: [CaseRow] = {
    let sheets = Book.chapters.compactMap { CodeSheet($0) }
    let functions = Dictionary(
      uniqueKeysWithValues: sheets.flatMap { sheet in
        sheet.functions.filter(\.exercise.bugs.isEmpty).map { ("\(sheet.typeName).\($0.exercise.name)", $0) }
      })
    var seen: Set<CaseRow> = []
    var rows: [CaseRow] = []
    var looked: [String: Int] = [:]
    for call in VisibleCall.all where looked[call.function, default: 0] < mostCalls {
      guard let function = functions[call.function], let found = Self.rows(for: call, of: function) else {
        continue
      }
      looked[call.function, default: 0] += 1
      rows += found.filter { seen.insert($0).inserted }
    }
    return rows
  }()

  /// What the slips in one step of a function give, from the numbers of a call.
  private static func rows(for call: VisibleCall, of function: CodeFunction) -> [CaseRow]? {
    guard let (network, numbers) = call.network(in: function) else { return nil }
    let scheme = network.scheme, givens = numbers.map { Interval($0) }
    let rights = scheme.values(of: givens)
    return scheme.steps.indices.flatMap { index -> [CaseRow] in
      let right = rights[index].midpoint
      guard right.isFinite else { return [] }
      var found: [(wrong: Double, slips: [Slip])] = []
      for slip in scheme.slips(of: index) {
        let wrong = slip.formula(givens: givens, answers: rights).midpoint
        guard wrong.isFinite, wrong != 0, !isNear(wrong, right) else { continue }
        if let same = found.firstIndex(where: { isNear($0.wrong, wrong) }) {
          if !found[same].slips.contains(slip.slip) { found[same].slips.append(slip.slip) }
        } else {
          found.append((wrong, [slip.slip]))
        }
      }
      return found.filter { row in
        row.slips.count <= mostNamed && !isRound(row.wrong) && row.slips.contains { classic.contains($0.id) }
      }.map {
        CaseRow(function: call.function, right: right, wrong: $0.wrong, slips: $0.slips)
      }
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
    let slips = rows.flatMap(\.slips) + caseRows.flatMap(\.slips)
    let used = Set(slips.map(\.id) + ["sign-flipped", "matrix-transposed"])
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

        /// What a function gives for a case's own numbers, what comes of a slip in its place, and the slips that give it.
        static let cases = \"""
      \(caseRows.map { "    " + $0.line }.joined(separator: "\n"))
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
    #expect(Set(Self.caseRows.map(\.function)).count > 40)
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

  @Test(
    "are found by the number that comes of them in a case of its own, if no other case has the two numbers")
  func foundInCases() throws {
    for row in Self.caseRows {
      let sentence = SlipNumbers.sentence(about: row.wrong, insteadOf: row.right)
      let alike = Self.caseRows.filter {
        Self.isNear($0.right, row.right) && Self.isNear($0.wrong, row.wrong)
      }
      let slips = Set(alike.flatMap(\.slips).map(\.id))
      guard slips.count <= Self.mostNamed else {
        #expect(sentence == nil)
        continue
      }
      for slip in row.slips { #expect(sentence?.contains(slip.name.en.plainText) == true, "\(row.line)") }
      #expect(SlipNumbers.sentence(about: row.right, insteadOf: row.right) == nil)
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
