import NumericCore

/// Counts as bars, one below the other, each made of parts of different kinds.
public struct BarChart: Sendable {
  /// One bar.
  public struct Bar: Sendable {
    /// What it is about.
    public let label: Bilingual
    /// How many there are of each kind; none is negative.
    public let counts: [Int]

    /// Creates a bar.
    public init(_ label: Bilingual, _ counts: [Int]) {
      self.label = label
      self.counts = counts
    }

    /// How long the bar is.
    package var total: Int { counts.reduce(0, +) }
  }

  /// What the parts of a bar are, in their order, for the legend.
  public let kinds: [Bilingual]
  /// The bars, from the top.
  public let bars: [Bar]

  /// Creates a chart.
  ///
  /// Every bar must have a count for each kind.
  public init(
    kinds: [Bilingual], bars: [Bar], file: StaticString = #filePath, line: UInt = #line
  ) {
    AuthorMistake.requireLengths(bars.map(\.counts.count), kinds.count, of: "bar", at: SourceLine(file, line))
    self.kinds = kinds
    self.bars = bars
  }
}
