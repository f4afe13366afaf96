/// The values of a function of two numbers, as colours; with marks on it.
public struct HeatMap: Sendable {
  /// A point set off from the rest.
  public struct Mark: Sendable {
    /// Where it is across.
    public let x: Double
    /// Where it is upwards.
    public let y: Double
    /// What is written beside it.
    public let label: String

    /// Creates a mark.
    public init(x: Double, y: Double, label: String) {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  /// The axis across. Without a range of its own it reaches round the marks and the paths.
  public let x: Axis
  /// The axis upwards.
  public let y: Axis
  /// How many cells lie side by side.
  public let columns: Int
  /// How many cells lie above each other.
  public let rows: Int
  /// The values at which the colour changes, upwards; infinite ones and doubles are left out.
  public let levels: [Double]
  /// The marks; one outside the axes is left out.
  public let marks: [Mark]
  /// Walks over the map, from point to point.
  public let paths: [[(x: Double, y: Double)]]
  /// The function, taken at the middle of each cell; where it is not a number no colour is drawn.
  public let value: @Sendable (Double, Double) -> Double

  /// Creates a map with at least one cell.
  public init(
    x: Axis, y: Axis, columns: Int, rows: Int, levels: [Double], marks: [Mark],
    paths: [[(x: Double, y: Double)]] = [],
    value: @escaping @Sendable (Double, Double) -> Double
  ) {
    self.x = x
    self.y = y
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    self.levels = Set(levels.filter(\.isFinite)).sorted()
    self.marks = marks
    self.paths = paths
    self.value = value
  }
}
