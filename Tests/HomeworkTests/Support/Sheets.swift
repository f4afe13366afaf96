import NumericCore
import Synchronization
import Textbook

@testable import Homework
@testable import companion

/// Worksheets of the book's chapters, compiled once, and sheets worked by students who never were.
enum Sheets {
  static let seed = "spring-26"
  static let chapters = Book.chapters
  private static let shelf = WorksheetShelf(chapters)

  static func worksheet(_ chapter: String) -> Worksheet? { shelf[chapter] }

  static func students(_ count: Int) -> [String] { (0..<count).map { "2026-\(1000 + $0)" } }

  /// The right answers, rounded as told.
  static func solution(_ worksheet: Worksheet, _ variant: Variant) -> [String] {
    worksheet.steps.map { variant.answer(to: $0.number, decimals: worksheet.decimals).typeset }
  }

  /// The answers of someone who rounds each answer as told and calculates on with what was written, making a
  /// slip in some steps.
  static func worked(
    _ worksheet: Worksheet, _ variant: Variant, slips: [Int: Worksheet.StepSlip] = [:]
  ) -> [String] {
    let givens = variant.givens.map { Interval($0.value) }
    var answers: [Interval] = []
    var texts: [String] = []
    for step in worksheet.steps {
      let formula = slips[step.number]?.formula ?? step.ways[0]
      let value = formula(givens: givens, answers: answers)
      let written = PrintedDecimal.rounding(
        Rational(exactly: value.midpoint) ?? Rational(0), decimals: worksheet.decimals)
      answers.append(Interval(written.value))
      texts.append(written.typeset)
    }
    return texts
  }
}
