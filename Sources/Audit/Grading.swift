/// How a class is really marked: given by whoever runs the audit, which knows of no chapters and no reports.
public struct Grading: Sendable {
  /// What a file earned.
  public struct Row: Sendable, Equatable {
    /// The file, as the table of the class names it.
    public let file: String
    /// Its points.
    public let points: Int
    /// Whether it has a page of its own.
    public let hasPage: Bool

    /// A row of the table of a class.
    public init(file: String, points: Int, hasPage: Bool) {
      (self.file, self.points, self.hasPage) = (file, points, hasPage)
    }
  }

  /// What came of a class.
  public struct ClassMarks: Sendable, Equatable {
    /// How the marking ended, in words when it did not end by itself.
    public let failure: String?
    /// The rows of the class's table.
    public let rows: [Row]

    /// What came of a class.
    public init(failure: String?, rows: [Row]) { (self.failure, self.rows) = (failure, rows) }
  }

  /// Marks one source for a chapter, with the real exercises, and returns its points.
  public let mark: @Sendable (_ source: String, _ chapter: String) throws -> Int
  /// Marks a folder of files, and writes the reports to another folder, in a process of its own.
  public let markClass: @Sendable (_ inbox: String, _ report: String) throws -> ClassMarks

  /// How a class is marked.
  public init(
    mark: @escaping @Sendable (_ source: String, _ chapter: String) throws -> Int,
    markClass: @escaping @Sendable (_ inbox: String, _ report: String) throws -> ClassMarks
  ) {
    (self.mark, self.markClass) = (mark, markClass)
  }
}
