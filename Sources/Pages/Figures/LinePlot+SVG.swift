import Textbook

extension LinePlot {
  /// The axes, settled around the series' points.
  var measures: (x: AxisMeasure, y: AxisMeasure) {
    let points = series.flatMap(\.points)
    return (AxisMeasure(x, around: points.map(\.x)), AxisMeasure(y, around: points.map(\.y)))
  }

  /// Where the points of a series lie; nil for one without a place.
  func places(of series: Series, on measures: (x: AxisMeasure, y: AxisMeasure)) -> [Place?] {
    series.points.map { point in
      guard let x = measures.x.place(of: point.x), let y = measures.y.place(of: point.y) else {
        return nil
      }
      return Place(x: x, y: y)
    }
  }

  /// The plot as SVG.
  func svg(title: String, language: Language) -> String {
    let measures = measures
    let frame = PlotFrame(
      x: measures.x, y: measures.y, xLabel: x.label[language].plainText,
      yLabel: y.label[language].plainText,
      height: 300)
    var drawing = SVGDrawing()
    frame.drawAxes(in: &drawing, grid: true)
    let pens = pens
    for (series, pen) in zip(series, pens) {
      let places = places(of: series, on: measures)
      if series.style == .points {
        pen.mark(places.compactMap { $0 }.filter(\.isInside), on: frame, in: &drawing)
      } else {
        pen.draw(clippedLines(places), on: frame, in: &drawing)
      }
    }
    let entries = zip(series, pens).map { series, pen in
      PlotFrame.Entry(label: series.label[language].plainText) { pen.sample(in: &$0, x: $1, y: $2) }
    }
    let height = frame.drawLegend(entries, in: &drawing)
    return drawing.svg(title: title, width: PlotFrame.width, height: height)
  }

  /// A pen for each series: an ink, a mark and a dash of its own.
  private var pens: [PlotPen] {
    let lines = series.count { $0.style == .line }
    return series.enumerated().map { number, series in
      let dashedBefore = self.series[..<number].count { $0.style == .dashed }
      return PlotPen(
        number: number,
        stroke: series.style == .points
          ? nil : series.style == .line ? "line" : dashedBefore.isMultiple(of: 2) ? "dash" : "dot",
        // Marks on a line tell it from the others without its colour.
        hasMarks: series.style == .line && lines > 1,
        radius: series.style == .points && series.points.count > 60 ? 1.6 : 3.5)
    }
  }
}

/// What draws a series of a plot in SVG.
private struct PlotPen {
  let number: Int
  /// The class of its line; nil where only marks are drawn.
  let stroke: String?
  let hasMarks: Bool
  let radius: Double

  private var ink: String { "ink\(number % SVGDrawing.inks)" }

  func draw(_ lines: [[Place]], on frame: PlotFrame, in drawing: inout SVGDrawing) {
    let drawn = lines.map { thinned($0.map { (frame.across($0.x), frame.down($0.y)) }) }
    let path = drawn.filter { $0.count > 1 }.map { points in
      "M" + straightened(points).map { "\(svgNumber($0.x)) \(svgNumber($0.y))" }.joined(separator: "L")
    }
    if !path.isEmpty, let stroke { drawing.path(path.joined(), style: "\(stroke) \(ink)") }
    // A point on its own shows only as a mark.
    var marks = drawn.filter { $0.count == 1 }.flatMap { $0 }
    if hasMarks {
      var next = frame.left + Double(number * 17 % 80)
      for point in drawn.filter({ $0.count > 1 }).flatMap({ $0 }) where point.x >= next {
        marks.append(point)
        next = point.x + 80
      }
    }
    add(marks, in: &drawing)
  }

  func mark(_ places: [Place], on frame: PlotFrame, in drawing: inout SVGDrawing) {
    add(places.map { (frame.across($0.x), frame.down($0.y)) }, in: &drawing)
  }

  func sample(in drawing: inout SVGDrawing, x: Double, y: Double) {
    if let stroke {
      drawing.path("M\(svgNumber(x - 14)) \(svgNumber(y))h28", style: "\(stroke) \(ink)")
    }
    if hasMarks || stroke == nil { add([(x, y)], in: &drawing, radius: max(radius, 2.5)) }
  }

  private func add(
    _ points: [(x: Double, y: Double)], in drawing: inout SVGDrawing, radius: Double? = nil
  ) {
    guard !points.isEmpty else { return }
    let shape = shape(radius ?? self.radius)
    drawing.path(
      points.map { "M\(svgNumber($0.x)) \(svgNumber($0.y))\(shape)" }.joined(), style: "mark \(ink)"
    )
  }

  /// A circle, a square, a triangle, a diamond or a star about the point where the path stands.
  private func shape(_ radius: Double) -> String {
    func n(_ factor: Double) -> String { svgNumber(factor * radius) }
    let r = n(1)
    let d = n(2)
    return switch number % 5 {
    case 0: "m-\(r) 0a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0-\(d) 0z"
    case 1: "m-\(r)-\(r)h\(d)v\(d)h-\(d)z"
    case 2: "m0-\(n(1.3))l\(n(1.2)) \(n(2.2))h-\(n(2.4))z"
    case 3: "m0-\(n(1.4))l\(n(1.4)) \(n(1.4))-\(n(1.4)) \(n(1.4))-\(n(1.4))-\(n(1.4))z"
    default:
      "m-\(n(1.4))-\(n(0.4))h\(n(1))v-\(n(1))h\(n(0.8))v\(n(1))h\(n(1))v\(n(0.8))h-\(n(1))v\(n(1))h-\(n(0.8))v-\(n(1))h-\(n(1))z"
    }
  }

  /// The line without what nobody sees: of the points above one pixel, the first, the highest, the lowest
  /// and the last.
  private func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    var kept: [(x: Double, y: Double)] = []
    var start = 0
    while start < points.count {
      let column = points[start].x.rounded(.down)
      var end = start + 1
      while end < points.count, points[end].x.rounded(.down) == column { end += 1 }
      let group = start..<end
      let highest = group.min { points[$0].y < points[$1].y }!
      let lowest = group.max { points[$0].y < points[$1].y }!
      kept += Set([start, highest, lowest, end - 1]).sorted().map { points[$0] }
      start = end
    }
    return kept
  }

  /// The line without the points that lie on the way from one kept to the next, or beside it by no more than a file's
  /// one decimal leaves open. It is reckoned in tenths of a pixel, in whole numbers, so that every platform keeps the
  /// same points.
  private func straightened(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard points.count > 2 else { return points }
    let tenths = points.map { (x: Int(($0.x * 10).rounded()), y: Int(($0.y * 10).rounded())) }
    var kept = [0]
    for end in 2..<points.count {
      let start = kept[kept.count - 1]
      let isStraight = (start + 1..<end).allSatisfy {
        isOnTheWay(tenths[$0], from: tenths[start], to: tenths[end])
      }
      if !isStraight { kept.append(end - 1) }
    }
    return (kept + [points.count - 1]).map { points[$0] }
  }

  /// Whether a point lies within a tenth of the way between two others, and not beyond its ends.
  private func isOnTheWay(
    _ point: (x: Int, y: Int), from start: (x: Int, y: Int), to end: (x: Int, y: Int)
  ) -> Bool {
    let (dx, dy, px, py) = (end.x - start.x, end.y - start.y, point.x - start.x, point.y - start.y)
    let (along, across, length) = (px * dx + py * dy, px * dy - py * dx, dx * dx + dy * dy)
    return (0...length).contains(along) && across * across <= length
  }
}
