import NumericCore

/// Counts as bars, one below the other, each made of parts of different kinds.
public struct BarChart: Picture {
  /// One bar.
  public struct Bar: Sendable {
    /// What it is about.
    public let label: Bilingual
    /// How many there are of each kind; none is negative.
    public let counts: [Int]

    /// Creates a bar.
    public init(_ label: Bilingual, _ counts: [Int]) {
      self.label = label
      self.counts = counts
    }

    /// How long the bar is.
    var total: Int { counts.reduce(0, +) }
  }

  /// What the parts of a bar are, in their order, for the legend.
  public let kinds: [Bilingual]
  /// The bars, from the top.
  public let bars: [Bar]

  /// Creates a chart.
  ///
  /// Every bar must have a count for each kind.
  public init(
    kinds: [Bilingual], bars: [Bar], file: StaticString = #filePath, line: UInt = #line
  ) {
    AuthorMistake.requireLengths(bars.map(\.counts.count), kinds.count, of: "bar", at: SourceLine(file, line))
    self.kinds = kinds
    self.bars = bars
  }

  /// The length of the longest bar, at least 1.
  private var longest: Int { max(1, bars.map(\.total).max() ?? 1) }

  // MARK: - As SVG

  /// The chart as SVG: a bar's total stands at its end.
  public func svg(title: String, language: Language) -> String {
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
    drawing.path("M\(svgNumber(left)) \(svgNumber(margin - 4))V\(svgNumber(y - gap + 4))", style: "axis")
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

  // MARK: - In the terminal

  private static let shades = Array("█▒░▓")

  /// The chart in letters: a shade for each kind, and the totals.
  public func lines(width: Int, language: Language) -> [String] {
    let labels = bars.map { $0.label[language].plainText }
    let margin = labels.map { displayWidth($0) }.max() ?? 0
    let room = max(8, min(50, width - margin - 4 - "\(longest)".count))
    let rows = zip(bars, labels).map { bar, label in
      var done = 0
      var cells = ""
      for (kind, count) in bar.counts.enumerated() {
        done += count
        // The parts' ends are rounded, not their lengths, so that a bar is as long as its total; what is there
        // shows in one cell at least.
        let end = (2 * done * room + longest) / (2 * longest)
        let length = max(count > 0 ? 1 : 0, end - cells.count)
        cells += String(repeating: shade(kind), count: length)
      }
      return "\(padded(label, to: margin, alignedRight: true)) │\(cells) \(bar.total)"
    }
    return rows
      + kinds.enumerated().flatMap { kind, name in
        wrappedLines("\(shade(kind)) \(name[language].plainText)", width: width, hanging: 2)
      }
  }

  private func shade(_ kind: Int) -> Character { Self.shades[kind % Self.shades.count] }
}

extension SVGDrawing {
  /// A part of a bar, in the ink of its kind.
  fileprivate mutating func bar(x: Double, y: Double, width: Double, height: Double, kind: Int) {
    add(
      "rect",
      ["x": svgNumber(x), "y": svgNumber(y), "width": svgNumber(width), "height": svgNumber(height)],
      style: "mark ink\(kind % Self.inks)")
  }
}
