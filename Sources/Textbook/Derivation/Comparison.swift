import NumericCore

/// Quantities set side by side, a column for each way they were obtained.
public struct Comparison: Sendable, Hashable {
  /// A quantity in each of the ways.
  public struct Row: Sendable, Hashable {
    /// The quantity's common name.
    public let name: Expression
    /// Its twin in each column.
    public let values: [Symbol]
  }

  /// What is compared.
  public let title: Bilingual
  /// A heading for the rows' names; nil says that they are quantities.
  public let rowHeading: Bilingual?
  /// A heading for each column of values.
  public let columns: [Bilingual]
  /// The quantities.
  public let rows: [Row]

  /// Creates a comparison.
  public init(
    title: Bilingual, rowHeading: Bilingual? = nil, columns: [Bilingual],
    rows: [(name: Expression, values: [Expression])], file: StaticString = #filePath, line: UInt = #line
  ) {
    self.title = title
    self.rowHeading = rowHeading
    self.columns = columns
    self.rows = rows.map { row in
      Row(name: row.name, values: row.values.map { $0.name(at: SourceLine(file, line)) })
    }
  }
}
