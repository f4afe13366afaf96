import Textbook

/// The frame of a plot in SVG: where the plotting area lies, its axes with their numbers, what stands below.
struct PlotFrame {
  /// A line of the legend.
  struct Entry {
    /// What it explains.
    let label: String
    /// Draws the sample around a point, within 14 to either side.
    let sample: (inout SVGDrawing, _ x: Double, _ y: Double) -> Void
  }

  /// The measures of both axes.
  let x: AxisMeasure
  let y: AxisMeasure
  /// The plotting area.
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  private let xLines: [String]
  private let yLines: [String]

  /// The width of every plot.
  static let width = 640.0
  private static let margin = 16.0
  /// The room for a number; the letters of a longer one are drawn closer.
  private static let longestNumber = 160.0

  /// Lays a plot out; `side` is room kept free at its right.
  init(
    x: AxisMeasure, y: AxisMeasure, xLabel: String, yLabel: String, height: Double, side: Double = 0
  ) {
    self.x = x
    self.y = y
    xLines = SVGDrawing.lines(of: xLabel, room: Self.width - 2 * Self.margin)
    yLines = SVGDrawing.lines(of: yLabel, room: Self.width - 2 * Self.margin)
    let numbers = y.ticks.map { SVGDrawing.width(of: $0.label) }.max() ?? 0
    // Half of the first and of the last number below stick out.
    func half(_ tick: AxisMeasure.Tick?) -> Double {
      min(tick.map { SVGDrawing.width(of: $0.label) } ?? 0, Self.longestNumber) / 2
    }
    left = Self.margin + max(min(numbers, Self.longestNumber) + 8, half(x.ticks.first))
    right = Self.width - Self.margin - max(side, half(x.ticks.last))
    top = Self.margin + Double(yLines.count) * SVGDrawing.lineHeight + 8
    bottom = top + height
  }

  /// Where a place lies across.
  func across(_ place: Double) -> Double { left + (right - left) * place }
  /// Where a place lies down.
  func down(_ place: Double) -> Double { bottom - (bottom - top) * place }

  /// Draws the axes, their numbers and labels; with a grid for a plot of lines.
  func drawAxes(in drawing: inout SVGDrawing, grid: Bool) {
    let inX = x.ticks.map { (across($0.place), $0.label) }
    let inY = y.ticks.map { (down($0.place), $0.label) }
    if grid {
      let lines =
        inX.map { "M\(svgNumber($0.0)) \(svgNumber(top))V\(svgNumber(bottom))" }
        + inY.map { "M\(svgNumber(left)) \(svgNumber($0.0))H\(svgNumber(right))" }
      drawing.path(lines.joined(), style: "grid")
    }
    drawing.path(
      "M\(svgNumber(left)) \(svgNumber(top))V\(svgNumber(bottom))H\(svgNumber(right))"
        + inX.map { "M\(svgNumber($0.0)) \(svgNumber(bottom))v5" }.joined()
        + inY.map { "M\(svgNumber(left)) \(svgNumber($0.0))h-5" }.joined(), style: "axis")
    for (position, label) in inY {
      drawing.text(label, x: left - 8, y: position + 4.5, anchor: .end, room: Self.longestNumber)
    }
    var free = -Double.infinity
    for (position, label) in inX {
      let half = min(SVGDrawing.width(of: label), Self.longestNumber) / 2
      // A number that would run into its neighbour is left out; its tick stays.
      guard position - half >= free else { continue }
      drawing.text(label, x: position, y: bottom + 20, anchor: .middle, room: Self.longestNumber)
      free = position + half + 6
    }
    for (row, line) in yLines.enumerated() {
      drawing.text(
        line, x: Self.margin, y: Self.margin + 12 + Double(row) * SVGDrawing.lineHeight,
        room: Self.width - 2 * Self.margin)
    }
    let centre = (left + right) / 2
    for (row, line) in xLines.enumerated() {
      drawing.text(
        line, x: centre, y: bottom + 42 + Double(row) * SVGDrawing.lineHeight, anchor: .middle,
        room: 2 * (min(centre, Self.width - centre) - Self.margin))
    }
  }

  /// Draws the legend below the plot, and returns the picture's height.
  func drawLegend(_ entries: [Entry], in drawing: inout SVGDrawing) -> Double {
    var y = bottom + 34 + Double(xLines.count) * SVGDrawing.lineHeight
    guard !entries.isEmpty else { return y }
    var x = left
    y += 14
    for entry in entries {
      let lines = SVGDrawing.lines(of: entry.label, room: Self.width - Self.margin - left - 38)
      let width = 38 + (lines.map { SVGDrawing.width(of: $0) }.max() ?? 0)
      if x > left, x + width > Self.width - Self.margin {
        x = left
        y += SVGDrawing.lineHeight + 4
      }
      entry.sample(&drawing, x + 14, y - 4.5)
      for (row, line) in lines.enumerated() {
        drawing.text(
          line, x: x + 36, y: y + Double(row) * SVGDrawing.lineHeight,
          room: Self.width - Self.margin - x - 36)
      }
      y += Double(lines.count - 1) * SVGDrawing.lineHeight
      x += width + 24
    }
    return y + 16
  }
}
