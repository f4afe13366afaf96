import NumericCore
import Textbook

extension HeatMap {
  /// The axes, settled.
  var measures: (x: AxisMeasure, y: AxisMeasure) {
    let points = marks.map { ($0.x, $0.y) } + paths.flatMap { $0 }
    return (AxisMeasure(x, around: points.map(\.0)), AxisMeasure(y, around: points.map(\.1)))
  }

  /// The number of levels at most as high as the value at a place; nil where that is not a number.
  func band(at place: Place, on measures: (x: AxisMeasure, y: AxisMeasure)) -> Int? {
    let value = value(measures.x.value(at: place.x), measures.y.value(at: place.y))
    return value.isNaN ? nil : levels.count { $0 <= value }
  }

  /// The marks that lie between the axes.
  func placedMarks(on measures: (x: AxisMeasure, y: AxisMeasure)) -> [(place: Place, label: String)] {
    marks.compactMap { mark in
      guard let x = measures.x.place(of: mark.x), let y = measures.y.place(of: mark.y) else {
        return nil
      }
      let place = Place(x: x, y: y)
      return place.isInside ? (place, mark.label) : nil
    }
  }

  /// Where the points of a path lie; nil for one without a place.
  func places(of path: [(x: Double, y: Double)], on measures: (x: AxisMeasure, y: AxisMeasure)) -> [Place?] {
    path.map { point in
      guard let x = measures.x.place(of: point.x), let y = measures.y.place(of: point.y) else { return nil }
      return Place(x: x, y: y)
    }
  }

  /// A level as it is written.
  package func text(_ level: Double) -> String { NumberText(digits: 4).shortText(Interval(level)) }

  private static let barWidth = 18.0

  /// The map as SVG.
  func svg(title: String, language: Language) -> String {
    let measures = measures
    let numbers = levels.map { SVGDrawing.width(of: text($0)) }.max() ?? 0
    let frame = PlotFrame(
      x: measures.x, y: measures.y, xLabel: x.label[language].plainText,
      yLabel: y.label[language].plainText,
      height: 400, side: Self.barWidth + 30 + min(numbers, 120))
    var drawing = SVGDrawing()
    for (band, cells) in cells(on: measures).enumerated() where !cells.isEmpty {
      let path = cells.map { cell in
        "M\(svgNumber(frame.across(cell.left))) \(svgNumber(frame.down(cell.bottom)))"
          + "H\(svgNumber(frame.across(cell.right)))V\(svgNumber(frame.down(cell.top)))"
          + "H\(svgNumber(frame.across(cell.left)))z"
      }
      drawing.add("path", ["d": path.joined(), "color": colour(of: band)], style: "cells")
    }
    frame.drawAxes(in: &drawing, grid: false)
    drawColourBar(right: frame.right, top: frame.top, bottom: frame.bottom, in: &drawing)
    for path in paths { draw(places(of: path, on: measures), on: frame, in: &drawing) }
    for (place, label) in placedMarks(on: measures) {
      draw(label, x: frame.across(place.x), y: frame.down(place.y), on: frame, in: &drawing)
    }
    let height = frame.drawLegend([], in: &drawing)
    return drawing.svg(title: title, width: PlotFrame.width, height: height)
  }

  /// A stretch of cells of one colour in a row.
  private typealias Cells = (left: Double, right: Double, bottom: Double, top: Double)

  /// The cells of each colour, those side by side joined.
  private func cells(on measures: (x: AxisMeasure, y: AxisMeasure)) -> [[Cells]] {
    var cells: [[Cells]] = Array(repeating: [], count: levels.count + 1)
    for row in 0..<rows {
      let bottom = Double(row) / Double(rows)
      let top = Double(row + 1) / Double(rows)
      var last: Int?
      for column in 0..<columns {
        let middle = Place(x: (Double(column) + 0.5) / Double(columns), y: (bottom + top) / 2)
        let band = band(at: middle, on: measures)
        defer { last = band }
        guard let band else { continue }
        let right = Double(column + 1) / Double(columns)
        if band == last {
          cells[band][cells[band].count - 1].right = right
        } else {
          cells[band].append((Double(column) / Double(columns), right, bottom, top))
        }
      }
    }
    return cells
  }

  /// The colours upwards, each beside the levels that bound it.
  private func drawColourBar(
    right: Double, top: Double, bottom: Double, in drawing: inout SVGDrawing
  ) {
    let height = (bottom - top) / Double(levels.count + 1)
    let left = right + 16
    for band in 0...levels.count {
      let y = bottom - Double(band + 1) * height
      drawing.add(
        "rect",
        [
          "x": svgNumber(left), "y": svgNumber(y), "width": svgNumber(Self.barWidth),
          "height": svgNumber(height), "color": colour(of: band),
        ], style: "cells")
    }
    var free = Double.infinity
    for (number, level) in levels.enumerated() {
      let y = bottom - Double(number + 1) * height + 4.5
      // Where the levels lie close, not every number fits.
      guard y <= free else { continue }
      drawing.text(text(level), x: left + Self.barWidth + 6, y: y, room: 120)
      free = y - SVGDrawing.fontSize
    }
  }

  /// A line from point to point with a dot on each, dark on whatever colour lies below.
  private func draw(_ path: [Place?], on frame: PlotFrame, in drawing: inout SVGDrawing) {
    for line in clippedLines(path) where line.count > 1 {
      let corners = line.map { "\(svgNumber(frame.across($0.x))) \(svgNumber(frame.down($0.y)))" }
      let stroke: KeyValuePairs = [
        "d": "M" + corners.joined(separator: "L"), "fill": "none", "stroke": "#1f2328", "stroke-width": "1.5",
      ]
      drawing.add("path", stroke, style: "walk")
    }
    for place in path.compactMap({ $0 }) where place.isInside {
      let dot: KeyValuePairs = [
        "cx": svgNumber(frame.across(place.x)), "cy": svgNumber(frame.down(place.y)), "r": "2.5",
        "fill": "#1f2328",
      ]
      drawing.add("circle", dot, style: "walk")
    }
  }

  /// A ring with its label, on the side where there is room.
  private func draw(
    _ label: String, x: Double, y: Double, on frame: PlotFrame, in drawing: inout SVGDrawing
  ) {
    drawing.add("circle", ["cx": svgNumber(x), "cy": svgNumber(y), "r": "5"], style: "ring")
    let isLeft = x - frame.left > frame.right - x
    let room = (isLeft ? x - frame.left : frame.right - x) - 12
    drawing.text(
      label, x: isLeft ? x - 10 : x + 10, y: y + 4.5, anchor: isLeft ? .end : .start, room: room,
      style: "halo")
  }

  /// From blue through near white to orange: colours that colour-blind readers tell apart, and whose ends are
  /// dark, so that grey print shows the middle.
  package func colour(of band: Int) -> String {
    let stops = [[0x1f, 0x6f, 0xb5], [0xf4, 0xf1, 0xea], [0xd9, 0x6a, 0x0b]]
    let count = max(1, levels.count)
    // Whole numbers only: the same on every platform.
    let (stop, part) = (2 * band).quotientAndRemainder(dividingBy: count)
    let next = stops[min(stop + 1, 2)]
    let digits = Array("0123456789abcdef")
    return "#"
      + zip(stops[min(stop, 2)], next).map { from, to in
        let value = from + (to - from) * part / count
        return "\(digits[value / 16])\(digits[value % 16])"
      }.joined()
  }
}
