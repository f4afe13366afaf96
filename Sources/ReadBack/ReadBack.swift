/// What reading a page back found: how much of it was read and decided, and what is wrong.
public struct ReadBack: Sendable {
  /// The page's path.
  public let path: String
  /// How many pieces of math were read.
  public let pieces: Int
  /// How many of these are displayed.
  public let displays: Int
  /// How many tables of statements were read.
  public let tables: Int
  /// How many statements were decided.
  public let decided: Int
  /// How many statements give a number that no formula stands for.
  public let givens: Int
  /// What was read and can't be decided from the page alone.
  public let undecided: [Undecided]
  /// What is wrong, in the order of the lines.
  public let faults: [ReadBackFault]

  /// Reads a page in Markdown and decides its equations again, from the numbers and formulas that it displays.
  ///
  /// A quantity's value is worked out from the page's givens through the page's own formulas, in interval arithmetic. Each
  /// formula must agree with it there and at two other points; each derivative must be that of the page's formulas;
  /// numbers put in must be the names' values, and each result a rounding.
  public init(page text: String, path: String) {
    let reading = PageReader.reading(of: text, at: path)
    let judge = PageJudge(reading, path: path)
    self.path = path
    pieces = reading.pieces
    displays = reading.displays
    decided = judge.decided
    givens = judge.givens
    undecided =
      (judge.undecided + reading.otherTables.map { Undecided(line: $0, reason: .table) })
      .sorted { $0.line < $1.line }
    tables = reading.tables
    faults = (reading.faults + judge.faults).sorted { ($0.line, $0.message) < ($1.line, $1.message) }
  }
}
