import Textbook

/// A book's exercises, each chapter's prepared when it is first asked for: markers with other seeds can share them.
package final class ExerciseShelf: Sendable {
  /// What tells two sheets apart.
  private struct Key: Hashable {
    let chapter: String
    let withSlips: Bool
    let conventions: [Convention]
  }

  /// The book.
  package let chapters: [any Chapter]
  private let sheets = Memo<Key, CodeSheet?>()

  /// A shelf with nothing prepared yet.
  package init(_ chapters: [any Chapter]) { self.chapters = chapters }

  /// A chapter's exercises in some conventions; nil where it has none, and where there is no such chapter.
  package func sheet(_ chapter: String, withSlips: Bool, under conventions: [Convention]) -> CodeSheet? {
    sheets.value(for: Key(chapter: chapter, withSlips: withSlips, conventions: conventions)) {
      chapters.first { $0.name == chapter }
        .flatMap { CodeSheet($0, withSlips: withSlips, under: conventions) }
    }
  }
}
