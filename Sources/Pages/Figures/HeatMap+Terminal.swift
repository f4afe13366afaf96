import Textbook

extension HeatMap {
  /// From the lowest values to the highest.
  private static let shades = Array("·░▒▓█")

  /// The map in letters: the higher the value, the darker the shade, with the marks' labels on it.
  func lines(width: Int, language: Language) -> [String] {
    let measures = measures
    var canvas = TerminalCanvas(
      x: measures.x, y: measures.y, width: width, rows: 17, xLabel: x.label[language].plainText,
      yLabel: y.label[language].plainText, columns: 49)
    let columns = canvas.columns
    let rows = canvas.rows
    for row in 0..<rows {
      for column in 0..<columns {
        let place = Place(
          x: Double(column) / Double(columns - 1), y: 1 - Double(row) / Double(rows - 1))
        canvas.put(band(at: place, on: measures).map(shade) ?? "?", column: column, row: row)
      }
    }
    for place in paths.flatMap({ places(of: $0, on: measures) }).compactMap({ $0 }) where place.isInside {
      canvas.put("o", column: canvas.column(place.x), row: canvas.row(place.y))
    }
    for (place, label) in placedMarks(on: measures) {
      let text = Array(label.prefix(columns).map { displayWidth(String($0)) == 1 ? $0 : "*" })
      let row = canvas.row(place.y)
      // Spaces set the label off from the shades.
      let start = min(max(0, canvas.column(place.x) - text.count / 2), columns - text.count)
      for (offset, letter) in ([" "] + text + [" "]).enumerated() {
        let column = start - 1 + offset
        if (0..<columns).contains(column) { canvas.put(letter, column: column, row: row) }
      }
    }
    return canvas.lines + wrappedLines(legend, width: width, hanging: 2)
  }

  private func shade(_ band: Int) -> Character {
    Self.shades[band * Self.shades.count / (levels.count + 1)]
  }

  /// Each shade with the lowest level that it stands for.
  private var legend: String {
    var entries: [String] = []
    for band in 0...levels.count where band == 0 || shade(band) != shade(band - 1) {
      let level = band == 0 ? levels.first.map { "< \(text($0))" } : "≥ \(text(levels[band - 1]))"
      entries.append("\(shade(band))\u{A0}\((level ?? "").replacing(" ", with: "\u{A0}"))")
    }
    return entries.joined(separator: "   ")
  }
}
