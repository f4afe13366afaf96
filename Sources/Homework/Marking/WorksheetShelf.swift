import Synchronization
import Textbook

/// The worksheets of a book, each compiled once, when it is first asked for.
package final class WorksheetShelf: Sendable {
  /// What tells two worksheets of today apart.
  private struct Today: Hashable {
    let chapter: String
    let conventions: [Convention]
  }

  /// What tells two worksheets of a chapter apart: a stored sheet asks what it asks, whatever is asked today.
  private struct Key: Hashable {
    let today: Today
    let names: [String]
    let givens: [String]
    let decimals: Int
  }

  /// The book.
  package let chapters: [any Chapter]
  private let compiled = Memo<Today, Result<Worksheet, NoWorksheet>>()
  private let stored = Mutex<[Key: Worksheet]>([:])

  /// A shelf with nothing compiled yet.
  package init(_ chapters: [any Chapter]) { self.chapters = chapters }

  /// Today's worksheet of a chapter, in some conventions; nil where it makes none, and where there is no such chapter.
  subscript(name: String, conventions: [Convention] = []) -> Worksheet? {
    chapters.first { $0.name == name }.flatMap { try? worksheet(asking: $0, under: conventions) }
  }

  /// Today's worksheet of a chapter of the book, in some conventions.
  ///
  /// - Throws: `NoWorksheet` where it makes none.
  package func worksheet(
    asking chapter: any Chapter, under conventions: [Convention] = []
  ) throws(NoWorksheet) -> Worksheet {
    try compiled.value(for: Today(chapter: chapter.name, conventions: conventions)) {
      Result { () throws(NoWorksheet) in try Worksheet(asking: chapter, under: conventions) }
    }.get()
  }

  /// The name of the file that states a chapter; nil for the book's own, and where there is no such chapter.
  func file(of name: String) -> String? { chapters.first { $0.name == name }?.fileName }

  func hasChapter(_ name: String) -> Bool { chapters.contains { $0.name == name } }

  /// The worksheet that asks for some quantities of a chapter, from some numbers, to a number of decimals, in some
  /// conventions.
  ///
  /// - Throws: `SheetProblem` where there is no such chapter or quantity.
  func worksheet(
    _ name: String, asking names: [String], from givens: [String], to decimals: Int,
    under conventions: [Convention] = []
  ) throws(SheetProblem) -> Worksheet {
    guard let chapter = chapters.first(where: { $0.name == name }) else { throw .unknownChapter(name) }
    if var today = self[name, conventions], today.steps.map(\.symbol.name) == names,
      today.givens.map(\.name) == givens
    {
      today.scheme.decimals = decimals
      return today
    }
    let today = Today(chapter: name, conventions: conventions)
    let key = Key(today: today, names: names, givens: givens, decimals: decimals)
    // What is made twice at the same time comes out alike.
    if let known = stored.withLock({ $0[key] }) { return known }
    let worksheet = try Worksheet(asking: names, from: givens, to: decimals, of: chapter, under: conventions)
    stored.withLock { $0[key] = worksheet }
    return worksheet
  }
}
