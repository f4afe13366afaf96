import NumericCore
import Textbook

/// The chapters of a course as its first page lists them.
public struct LessonList: Hashable, Sendable {
  /// A chapter.
  public struct Lesson: Hashable, Sendable {
    /// Its title, which leads to it.
    public let title: InlineText
    /// What it is about, in a sentence.
    public let summary: InlineText
    /// How many minutes it takes.
    public let minutes: Int
    /// "19 min".
    public let length: InlineText
  }

  /// The chapters of an evening.
  public struct Evening: Hashable, Sendable {
    /// "Evening 1".
    public let title: InlineText
    /// Its number, from 1 on.
    public let number: Int
    /// The number of its first chapter in the book, from 1 on.
    public let first: Int
    /// Its chapters.
    public let lessons: [Lesson]
  }

  /// What the list is called.
  public let title: InlineText
  /// What leads to the first chapter.
  public let begin: InlineText
  /// What the columns are called where the list is a table: evening, chapter, minutes.
  public let heads: [InlineText]
  /// The evenings.
  public let evenings: [Evening]

  /// The list as a table, where that is easier to read.
  var table: Table {
    let rows = evenings.flatMap { evening in
      evening.lessons.enumerated().map { place, lesson -> [InlineText] in
        [
          place == 0 ? "\(evening.number)" : "", "\(lesson.title)\(.lineBreak)\(lesson.summary)",
          "\(lesson.minutes)",
        ]
      }
    }
    return Table(
      [Table.Column(heads[0], .count), Table.Column(heads[1]), Table.Column(heads[2], .count)], rows: rows)
  }
}
