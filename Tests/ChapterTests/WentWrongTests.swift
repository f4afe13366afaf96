import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Textbook
@testable import companion

@Suite("What went wrong", .tags(.derivation), .inTurn)
struct WentWrongTests {
  /// The chapters that ask it.
  private static let asking = Verified.derivations.filter { !$0.derivation.wrongNumbers.isEmpty }.map(
    \.chapter)

  @Test("is asked about three to five slips, each of which gives a wrong number", arguments: asking)
  func numbers(chapter: String) throws {
    let study = try Verified.chapter(chapter)
    let asked = study.derivation.wrongNumbers
    #expect((3...5).contains(asked.count))
    let puzzles = study.puzzles(asked, digits: 6)
    #expect(puzzles.map(\.wrong) == asked)
    for puzzle in puzzles { #expect(puzzle.found != puzzle.right) }
  }

  @Test("is the last thing asked before the end", arguments: asking)
  func place(chapter: String) throws {
    guard case .wentWrong? = try Verified.derivation(chapter).steps.last else {
      Issue.record("something follows")
      return
    }
  }

  @Test("gives the numbers that mpmath finds", .tags(.printedValue), arguments: WrongNumberByHand.all)
  func byHand(wrong: WrongNumberByHand) throws {
    let study = try Verified.chapter(wrong.chapter)
    let puzzles = study.puzzles(study.derivation.wrongNumbers, digits: 6)
    let found = try #require(
      puzzles.first {
        $0.wrong.quantity == wrong.quantity && $0.wrong.slip.id == wrong.slip && places($0) == wrong.places
      })
    #expect(found.found == NumberText(digits: 6).text(exact: nil, enclosure: Interval(wrong.value)))
  }

  @Test("is worked out by hand in every slip of the chapters that are", arguments: WrongNumberByHand.chapters)
  func complete(chapter: String) throws {
    let asked = try Verified.derivation(chapter).wrongNumbers
    #expect(asked.count == WrongNumberByHand.all.count { $0.chapter == chapter })
  }

  private func places(_ puzzle: Puzzle) -> String {
    puzzle.wrong.places.map { "\($0)" }.joined(separator: " ")
  }
}

extension Derivation {
  /// All that it asks about.
  fileprivate var wrongNumbers: [WrongNumber] {
    steps.flatMap { step -> [WrongNumber] in if case .wentWrong(let numbers) = step { numbers } else { [] } }
  }
}

/// A number that mpmath found with a slip made by hand (Fixtures/wrong_numbers.py).
struct WrongNumberByHand: CustomTestStringConvertible {
  let chapter: String
  let quantity: Symbol
  let slip: String
  let places: String
  let value: Rational

  var testDescription: String { "\(chapter): \(quantity), \(slip)" }

  static let all: [WrongNumberByHand] = {
    guard
      let url = Bundle.module.url(
        forResource: "wrong_numbers", withExtension: "tsv", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("Fixtures/wrong_numbers.tsv is missing") }
    return text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let decimal = PrintedDecimal(fields[4]) else {
        preconditionFailure("not a row of the oracle: \(line)")
      }
      return WrongNumberByHand(
        chapter: fields[0], quantity: Symbol(fields[1]), slip: fields[2], places: fields[3],
        value: decimal.value)
    }
  }()

  static let chapters = Set(all.map(\.chapter)).sorted()
}
