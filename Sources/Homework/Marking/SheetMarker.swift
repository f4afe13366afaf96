import NumericCore
import Textbook

/// Marks sheets of a book's chapters.
///
/// A chapter is compiled when its first sheet comes, and serves all the others; it is safe to use from several
/// threads at once.
public struct SheetMarker: Sendable {
  private let worksheets: WorksheetShelf
  private let seed: String
  private let feedback: Feedback
  private let chapter: String?

  /// Prepares to mark.
  ///
  /// - Parameters:
  ///   - chapters: The book.
  ///   - seed: The course seed that the sheets were made with.
  ///   - feedback: How much a report tells the student.
  ///   - chapter: The only chapter whose sheets are expected, if there is but one.
  public init(
    _ chapters: [any Chapter], seed: String, feedback: Feedback = .hints, chapter: String? = nil
  ) {
    worksheets = WorksheetShelf(chapters)
    self.seed = seed
    self.feedback = feedback
    self.chapter = chapter
  }

  /// Marks one file's bytes; `name` is what the report calls it.
  public func mark(_ bytes: [UInt8], name: String) -> MarkRecord {
    do throws(SheetProblem) {
      return try mark(try Sheet(bytes: bytes), name: name)
    } catch {
      return MarkRecord(name: name, problem: error)
    }
  }

  private func mark(_ sheet: Sheet, name: String) throws(SheetProblem) -> MarkRecord {
    if let chapter, sheet.chapter != chapter { throw .otherChapter(sheet.chapter, expected: chapter) }
    guard let worksheet = worksheets[sheet.chapter] else { throw .unknownChapter(sheet.chapter) }
    let variant = try variant(of: sheet, worksheet)
    var answers = [String](repeating: "", count: worksheet.steps.count)
    var seen: Set<Int> = []
    for row in sheet.steps {
      guard (1...worksheet.steps.count).contains(row.number) else { throw .extraStep(row.number) }
      guard seen.insert(row.number).inserted else { throw .repeatedStep(row.number) }
      answers[row.number - 1] = row.answer
    }
    let marks = Marker(worksheet, variant).marks(for: answers, decimalComma: sheet.decimalComma)
    return MarkRecord(name: name, sheet: sheet, worksheet: worksheet, marks: marks, feedback: feedback)
  }

  /// The numbers of a sheet, if they are what the student it names was given.
  private func variant(of sheet: Sheet, _ worksheet: Worksheet) throws(SheetProblem) -> Variant {
    let code = worksheet.code(student: sheet.student, seed: seed, draw: sheet.draw)
    guard sheet.code == code, sheet.decimals == worksheet.decimals,
      (0..<Worksheet.drawLimit).contains(sheet.draw)
    else { throw .tampered(sheet.student) }
    let variant = worksheet.variant(student: sheet.student, seed: seed, draw: sheet.draw)
    let own = zip(worksheet.givens, variant.givens).map { Sheet.Given(name: $0.name, value: $1.typeset) }
    guard sheet.givens == own else { throw .tampered(sheet.student) }
    return variant
  }
}

/// How much a report tells the student.
public enum Feedback: String, CaseIterable, Sendable {
  /// The outcome of each step.
  case none
  /// Also the slip's hint, which points at the rule.
  case hints
  /// Also the right answers.
  case full
}
