import Textbook

extension LinePlot {
  /// The plot in letters: the first line in braille dots, every other series in marks of its own.
  func lines(width: Int, language: Language) -> [String] {
    let measures = measures
    var canvas = TerminalCanvas(
      x: measures.x, y: measures.y, width: width, rows: 16, xLabel: x.label[language].plainText,
      yLabel: y.label[language].plainText)
    let glyphs = glyphs
    for (series, glyph) in zip(series, glyphs) {
      let places = places(of: series, on: measures)
      let lines =
        series.style == .points
        ? places.compactMap { $0 }.filter(\.isInside).map { [$0] } : clippedLines(places)
      guard let glyph else {
        canvas.drawDots(along: lines)
        continue
      }
      canvas.draw(lines, glyph: glyph, everyOtherColumn: series.style != .points)
    }
    return canvas.lines
      + zip(series, glyphs).flatMap { series, glyph in
        wrappedLines(
          "\(glyph.map(String.init) ?? "⠒⠒") \(series.label[language].plainText)", width: width,
          hanging: 3)
      }
  }

  /// The mark of each series; nil for the one that is drawn in dots.
  private var glyphs: [Character?] {
    let dotted =
      series.firstIndex { $0.style == .line } ?? series.firstIndex { $0.style == .dashed }
    var free = Array("+×o*#%@").makeIterator()
    var used: Character = "+"
    return series.indices.map { index -> Character? in
      if index == dotted { return nil }
      used = free.next() ?? used
      return used
    }
  }
}
