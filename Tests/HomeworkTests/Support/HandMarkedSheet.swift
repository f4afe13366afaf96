import Foundation
import NumericCore
import Testing

@testable import Homework

/// A sheet as a student handed it in, with what each step deserves by a careful person's account
/// (HandMarked/sheets.py).
struct HandMarkedSheet: CustomTestStringConvertible {
  struct Row {
    let quantity, answer, outcome: String
    let points: Int
    let reason: String
  }

  let name, chapter, why: String
  let decimals: Int
  let decimalComma: Bool
  private(set) var givens: [Symbol: PrintedDecimal] = [:]
  private(set) var rows: [Row] = []

  var testDescription: String { "\(chapter): \(name)" }

  private init(_ fields: [String]) {
    (name, chapter, why) = (fields[1], fields[2], fields[5])
    (decimals, decimalComma) = (Int(fields[3])!, fields[4] == "1")
  }

  /// All sheets; a missing or unreadable table stops the tests.
  static let all: [HandMarkedSheet] = {
    guard
      let url = Bundle.module.url(forResource: "sheets", withExtension: "tsv", subdirectory: "HandMarked"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { preconditionFailure("HandMarked/sheets.tsv is missing") }
    var sheets: [HandMarkedSheet] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch fields[0] {
      case "sheet": sheets.append(HandMarkedSheet(fields))
      case "given": sheets[sheets.count - 1].givens[Symbol(fields[1])] = PrintedDecimal(fields[2])!
      case "step":
        sheets[sheets.count - 1].rows.append(
          Row(
            quantity: fields[1], answer: fields[2], outcome: fields[3], points: Int(fields[4])!,
            reason: fields[5]))
      default: preconditionFailure("not a row of a sheet: \(line)")
      }
    }
    return sheets
  }()

  /// The chapter's worksheet, asking for what the sheet asks, from its numbers, to as many decimals.
  func worksheet() throws -> Worksheet {
    try Sheets.worksheet(chapter, asking: rows.map(\.quantity), from: givens.keys.map(\.name), to: decimals)
  }
}

extension Worksheet {
  /// The variant with the givens that somebody chose.
  func variant(givens values: [PrintedDecimal]) -> Variant {
    Variant(
      student: "", draw: 0, givens: values, right: scheme.rightAnswers(for: values.map { Interval($0.value) })
    )
  }
}
