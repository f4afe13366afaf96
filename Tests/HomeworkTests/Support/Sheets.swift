import NumericCore
import Synchronization
import TestSupport
import Textbook
import Training

@testable import Homework
@testable import Seeds
@testable import companion

/// Worksheets of the book's chapters, compiled once, and sheets worked by students who never were.
enum Sheets {
  /// The course's seed file, and so the key of every draw.
  static let seed = "5ca1ab1e0ddba11c0ffee0fbadc0de42"
  static let course = CourseSeed(file: Array(seed.utf8))!
  private static let shelf = WorksheetShelf(Book.chapters)

  /// The chapters; each of them asks for something.
  static let chapters = Book.chapters.map(\.name)

  /// What marks with the worksheets compiled here.
  static func marker(seed: CourseSeed = course, chapter: String? = nil, ids: [String] = []) -> SheetMarker {
    SheetMarker(shelf, seed: seed, chapter: chapter, ids: ids)
  }

  static func worksheet(_ chapter: String) -> Worksheet? { shelf[chapter] }

  /// The worksheet of a sheet as it stands, whatever is asked of the chapter today.
  static func worksheet(
    _ chapter: String, asking names: [String], from givens: [String], to decimals: Int, under: [String] = []
  ) throws -> Worksheet {
    try shelf.worksheet(
      chapter, asking: names, from: givens, to: decimals, under: under.compactMap { .named($0) })
  }

  /// The worksheet in some conventions, which are named as on a command line.
  static func worksheet(_ chapter: String, under names: [String]) -> Worksheet? {
    shelf[chapter, names.compactMap { .named($0) }]
  }

  static func students(_ count: Int) -> [String] { (0..<count).map { "2026-\(1000 + $0)" } }

  /// The right answers, rounded as told.
  static func solution(_ worksheet: Worksheet, _ variant: Variant) -> [String] {
    worksheet.steps.map { variant.answer(to: $0.number, decimals: worksheet.decimals).typeset }
  }

  /// The marks of a sheet's answers as they are written.
  static func marks(
    _ worksheet: Worksheet, _ variant: Variant, _ answers: [String], decimalComma: Bool = false
  ) -> [StepMark] {
    Marker(
      answers.map { Answer($0, decimalComma: decimalComma) }, by: worksheet.scheme, where: variant.right
    ).marks()
  }

  /// The answers of someone who rounds each answer as told and calculates on with what was written, making a
  /// slip in some steps.
  static func worked(
    _ worksheet: Worksheet, _ variant: Variant, slips: [Int: MarkingScheme.StepSlip] = [:]
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

  /// The answers of someone who makes no mistake, takes any of the ways, and calculates on now with what was
  /// written, now with what the calculator shows; now and then with more digits written than asked.
  static func workedHonestly(
    _ worksheet: Worksheet, _ variant: Variant, using generator: inout SeededGenerator
  ) -> [String] {
    let givens = variant.givens.map { Interval($0.value) }
    var written: [Interval] = []
    var shown: [Interval] = []
    var texts: [String] = []
    for step in worksheet.steps {
      let answers = zip(written, shown).map { Bool.random(using: &generator) ? $0 : $1 }
      let value = step.ways.randomElement(using: &generator)!(givens: givens, answers: answers)
      let digits = worksheet.decimals + (Int.random(in: 0..<8, using: &generator) == 0 ? 3 : 0)
      let answer = PrintedDecimal.rounding(Rational(exactly: value.midpoint)!, decimals: digits)
      written.append(Interval(answer.value))
      shown.append(value)
      texts.append(answer.typeset)
    }
    return texts
  }
}
