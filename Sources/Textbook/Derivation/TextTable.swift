import NumericCore

/// Words and numbers in rows and columns that are no quantities of the derivation: counts of runs, say.
public struct TextTable: Sendable, Hashable {
  /// What the table shows.
  public let title: Bilingual
  /// A heading for each column.
  public let columns: [Bilingual]
  /// The rows; the first cell says what the row is about.
  public let rows: [[Bilingual]]

  /// Creates a table.
  ///
  /// Every row must have a cell for each column.
  public init(
    title: Bilingual, columns: [Bilingual], rows: [[Bilingual]],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    AuthorMistake.requireLengths(rows.map(\.count), columns.count, of: "row", at: SourceLine(file, line))
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
