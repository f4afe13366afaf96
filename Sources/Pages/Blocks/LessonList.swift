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
    /// How many minutes it takes to read.
    public let reading: Int
    /// How many minutes its questions take.
    public let answering: Int
    /// "9 min, questions 5 min".
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
  /// What the columns are called where the list is a table: evening, chapter, minutes of reading, minutes of questions.
  public let heads: [InlineText]
  /// The evenings.
  public let evenings: [Evening]

  /// The list as a table, where that is easier to read.
  var table: Table {
    let rows = evenings.flatMap { evening in
      evening.lessons.enumerated().map { place, lesson -> [InlineText] in
        [
          place == 0 ? "\(evening.number)" : "", "\(lesson.title)\(.lineBreak)\(lesson.summary)",
          "\(lesson.reading)", "\(lesson.answering)",
        ]
      }
    }
    return Table(
      [
        Table.Column(heads[0], .count), Table.Column(heads[1]), Table.Column(heads[2], .count),
        Table.Column(heads[3], .count),
      ], rows: rows)
  }
}
