import NumericCore

/// Quantities set side by side, a column for each way they were obtained.
public struct Comparison: Sendable {
  /// What is compared.
  public let title: Bilingual
  /// A heading for the rows' names; nil says that they are quantities.
  public let rowHeading: Bilingual?
  /// A heading for each column of values.
  public let columns: [Bilingual]
  /// For each row: the quantity's common name and its twin in each column.
  public let rows: [(name: Expression, values: [Symbol])]

  /// Creates a comparison.
  public init(
    title: Bilingual, rowHeading: Bilingual? = nil, columns: [Bilingual],
    rows: [(name: Expression, values: [Expression])], file: StaticString = #filePath, line: UInt = #line
  ) {
    self.title = title
    self.rowHeading = rowHeading
    self.columns = columns
    self.rows = rows.map { ($0.name, $0.values.map { $0.name(at: SourceLine(file, line)) }) }
  }
}
