import NumericCore

/// A table that a lecture prints: for each row the inputs, and the outputs that belong to them.
public struct DataTable: Sendable, Hashable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// The numbers on the left.
    public let inputs: [PrintedDecimal]
    /// The numbers on the right.
    public let outputs: [PrintedDecimal]

    /// Creates a row.
    public init(inputs: [PrintedDecimal], outputs: [PrintedDecimal]) {
      self.inputs = inputs
      self.outputs = outputs
    }
  }

  /// The names of the input columns.
  public let inputs: [Symbol]
  /// The names of the output columns.
  public let outputs: [Symbol]
  /// The rows, in the order printed.
  public let rows: [Row]

  /// Creates a table; every row has a number for each column.
  public init(
    _ inputs: [Symbol], to outputs: [Symbol], rows: KeyValuePairs<[PrintedDecimal], [PrintedDecimal]>,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    self.init(
      inputs, to: outputs, rows: rows.map { Row(inputs: $0.key, outputs: $0.value) }, file: file, line: line)
  }

  /// Creates a table from rows that are there already.
  public init(
    _ inputs: [Symbol], to outputs: [Symbol], rows: [Row], file: StaticString = #filePath, line: UInt = #line
  ) {
    AuthorMistake.unless(!rows.isEmpty, "a table has no rows", at: SourceLine(file, line))
    AuthorMistake.requireLengths(
      rows.map(\.inputs.count), inputs.count, of: "left side of row", at: SourceLine(file, line))
    AuthorMistake.requireLengths(
      rows.map(\.outputs.count), outputs.count, of: "right side of row", at: SourceLine(file, line))
    self.inputs = inputs
    self.outputs = outputs
    self.rows = rows
  }

  /// The table on one line, breakable between its rows: `(x₁, x₂) → (s₁, s₂): (0, 0) → (−1.5, −0.5), …`.
  var text: RichText {
    let head = arrow(from: inputs.map { .symbol($0) }, to: outputs.map { .symbol($0) })
    let lines = rows.map { row in
      arrow(from: row.inputs.map { .number($0) }, to: row.outputs.map { .number($0) })
    }
    return "\(head): \(lines.dropFirst().reduce(lines[0]) { "\($0), \($1)" })"
  }

  private func arrow(from left: [Expression], to right: [Expression]) -> RichText {
    "\(Self.tuple(left)) → \(Self.tuple(right))"
  }

  /// A list of formulas in parentheses; a single one stands bare.
  static func tuple(_ entries: [Expression]) -> RichText {
    if entries.count == 1 { return "\(entries[0])" }
    return RichText([
      .typeset(
        unicode: "(\(entries.map(\.unicode).joined(separator: ", ")))",
        latex: "(\(entries.map(\.latex).joined(separator: ", ")))")
    ])
  }
}
