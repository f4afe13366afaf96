import Textbook

extension BarChart {
  /// The length of the longest bar, at least 1.
  var longest: Int { max(1, bars.map(\.total).max() ?? 1) }

  /// The chart as SVG: a bar's total stands at its end.
  func svg(title: String, language: Language) -> String {
    let (width, margin, thickness, gap) = (PlotFrame.width, 16.0, 22.0, 12.0)
    let labels = bars.map { $0.label[language].plainText }
    let left = margin + min(240, labels.map { SVGDrawing.width(of: $0) }.max() ?? 0) + 10
    let numbers = SVGDrawing.width(of: "\(longest)") + 10
    let unit = (width - margin - numbers - left) / Double(longest)
    var drawing = SVGDrawing()
    var y = margin
    for (bar, label) in zip(bars, labels) {
      drawing.text(label, x: left - 10, y: y + 15.5, anchor: .end, room: left - 10 - margin)
      var x = left
      for (kind, count) in bar.counts.enumerated() where count > 0 {
        drawing.bar(x: x, y: y, width: Double(count) * unit, height: thickness, kind: kind)
        x += Double(count) * unit
      }
      drawing.text("\(bar.total)", x: x + 8, y: y + 15.5)
      y += thickness + gap
    }
    drawing.path(
      "M\(svgNumber(left)) \(svgNumber(margin - 4))V\(svgNumber(y - gap + 4))", style: "axis")
    y += 8
    for (kind, name) in kinds.enumerated() {
      drawing.bar(x: left, y: y, width: 22, height: 12, kind: kind)
      for line in SVGDrawing.lines(of: name[language].plainText, room: width - margin - left - 32) {
        drawing.text(line, x: left + 32, y: y + 10.5)
        y += SVGDrawing.lineHeight
      }
    }
    return drawing.svg(title: title, width: width, height: y + 8)
  }
}

extension SVGDrawing {
  /// A part of a bar, in the ink of its kind.
  fileprivate mutating func bar(x: Double, y: Double, width: Double, height: Double, kind: Int) {
    add(
      "rect",
      [
        "x": svgNumber(x), "y": svgNumber(y), "width": svgNumber(width),
        "height": svgNumber(height),
      ],
      style: "mark ink\(kind % Self.inks)")
  }
}
