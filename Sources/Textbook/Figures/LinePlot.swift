/// Curves and points over two axes.
public struct LinePlot: Sendable {
  /// How a series is drawn.
  public enum Style: Sendable {
    /// A line through the points.
    case line
    /// A broken line through the points.
    case dashed
    /// A mark at each point.
    case points
  }

  /// Some points with their name.
  public struct Series: Sendable {
    /// What they are, for the legend.
    public let label: Bilingual
    /// The points; one that has no place on an axis (not finite, or not above 0 on a logarithmic axis) is left
    /// out, and a line has a gap there.
    public let points: [(x: Double, y: Double)]
    /// How they are drawn.
    public let style: Style

    /// Creates a series.
    public init(_ label: Bilingual, _ points: [(x: Double, y: Double)], style: Style = .line) {
      self.label = label
      self.points = points
      self.style = style
    }
  }

  /// The axis across.
  public let x: Axis
  /// The axis upwards.
  public let y: Axis
  /// What is drawn, from the back to the front.
  public let series: [Series]

  /// Creates a plot.
  public init(x: Axis, y: Axis, series: [Series]) {
    self.x = x
    self.y = y
    self.series = series
  }
}
