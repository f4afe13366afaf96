/// What a layout must know of the printer that it is for.
struct NetworkMeasures {
  /// How wide a piece of a line is.
  let width: @Sendable (EntryLines.Content) -> Double
  /// Between a name and its value.
  let space: Double
  /// How far a value stands in that is below its name.
  let indent: Double
  let lineHeight: Double
  /// Between a box's border and its lines.
  let boxPadding: (x: Double, y: Double)
  /// The same of a label on an arrow.
  let labelPadding: (x: Double, y: Double)
  /// How far a gate's sign rises above its box.
  let gateRise: Double
  /// The least width of a box with a gate's sign.
  let gateWidth: @Sendable (String) -> Double
  /// Around the whole.
  let margin: Double
  /// The least distance of two columns, and of two boxes of a column.
  let gap: (x: Double, y: Double)
  /// By how much the distances grow at a time, where labels find no room.
  let widening: (x: Double, y: Double)
  /// The distance of labels from boxes, from each other, and from arrows that are not their own.
  let clearance: Double
  /// How much of an arrow stays free at its start and at its end.
  var freeEnds: (start: Double, end: Double)
  /// The distance of arrows that leave one box, or arrive at it.
  let portDistance: Double
  /// Corners of frames lie on multiples of it; 0 where they may lie anywhere.
  let grid: Double

  /// A corner, moved onto the grid.
  func snapped(_ value: Double) -> Double { grid > 0 ? (value / grid).rounded() * grid : value }

  /// An arrow's height, moved to the middle of a line of the grid.
  func snappedLine(_ value: Double) -> Double {
    grid > 0 ? ((value / grid).rounded(.down) + 0.5) * grid : value
  }
}
