import NumericCore
import TestSupport
import Testing

@testable import Homework

@Suite("Sheets marked by hand", .tags(.grader), .inTurn)
struct HandMarkedTests {
  @Test("are marked the same, step by step", arguments: HandMarkedSheet.all)
  func marks(sheet: HandMarkedSheet) throws {
    let worksheet = try sheet.worksheet()
    try #require(worksheet.steps.map(\.symbol.name) == sheet.rows.map(\.quantity))
    let givens = try worksheet.givens.map { try #require(sheet.givens[$0]) }
    let marks = Sheets.marks(
      worksheet, worksheet.variant(givens: givens), sheet.rows.map(\.answer), decimalComma: sheet.decimalComma
    )
    for (mark, row) in zip(marks, sheet.rows) {
      let found = mark.stated
      #expect(
        found == row.outcome && mark.points == row.points,
        "\(row.quantity) = \(row.answer) (right: \(mark.right.typeset)): \(row.reason)")
    }
  }

  @Test("are at least forty, over six chapters, with every outcome and every refusal but one")
  func coverage() {
    let sheets = HandMarkedSheet.all
    #expect(sheets.count >= 40)
    #expect(Set(sheets.map(\.chapter)).count >= 6)
    let outcomes = Set(sheets.flatMap(\.rows).map(\.outcome))
    for outcome in ["correct", "follows", "wrong", "blank", "unreadable"] {
      #expect(outcomes.contains(outcome))
    }
    // Vague takes a derivation that magnifies: see the marker's own test.
    for refusal in ["zero", "implausible", "trivial"] { #expect(outcomes.contains("wrong!\(refusal)")) }
    #expect(outcomes.count { $0.hasPrefix("slip:") } >= 6)
  }
}

extension StepMark {
  /// The outcome as the table writes it: `slip:half-dropped`, `wrong!zero`.
  fileprivate var stated: String {
    var text = outcome.rawValue
    if let slip { text += ":\(slip.slip.id)" }
    if let refusal { text += "!\(refusal.rawValue)" }
    return text
  }
}
