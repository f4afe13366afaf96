import NumericCore

/// An axis of a picture: what it measures, and from where to where.
public struct Axis: Sendable {
  /// How equal steps along the axis grow.
  public enum Scale: Sendable {
    /// By equal differences.
    case linear
    /// By equal factors; only numbers above 0 have a place.
    case logarithmic
  }

  /// What it measures.
  public let label: Bilingual
  /// How it grows.
  public let scale: Scale
  /// Its ends; nil where it reaches round what is drawn.
  public let range: ClosedRange<Double>?

  /// Creates an axis.
  public init(_ label: Bilingual, scale: Scale = .linear, range: ClosedRange<Double>? = nil) {
    self.label = label
    self.scale = scale
    self.range = range
  }
}
