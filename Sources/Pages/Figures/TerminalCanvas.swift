import Textbook

/// A plotting area made of letters, with its axes.
struct TerminalCanvas {
  private let x: AxisMeasure
  private let y: AxisMeasure
  private let xLabel: [String]
  private let yLabel: [String]
  /// The columns left of the axis.
  private let margin: Int
  /// The letters of the plotting area, row by row from the top.
  private var cells: [[Character]]

  /// How many columns the plotting area has.
  var columns: Int { cells[0].count }
  /// How many rows it has.
  var rows: Int { cells.count }

  /// Lays out an empty plotting area; it and its axes take at most `width` columns, unless that leaves no room.
  init(
    x: AxisMeasure, y: AxisMeasure, width: Int, rows: Int, xLabel: String, yLabel: String,
    columns most: Int = .max
  ) {
    self.x = x
    self.y = y
    self.xLabel = wrappedLines(xLabel, width: width)
    self.yLabel = wrappedLines(yLabel, width: width)
    margin = y.ticks.map { displayWidth($0.label) }.max() ?? 0
    // Two columns for the axis and the space before it.
    let columns = max(8, min(most, width - margin - 2))
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The column that a place falls into.
  func column(_ place: Double) -> Int { Int((place * Double(columns - 1)).rounded()) }
  /// The row that a place falls into.
  func row(_ place: Double) -> Int { Int(((1 - place) * Double(rows - 1)).rounded()) }

  // MARK: - Drawing

  /// Writes a letter.
  mutating func put(_ letter: Character, column: Int, row: Int) { cells[row][column] = letter }

  /// Draws lines in a letter; in every other column, what lies below a line can be seen too.
  mutating func draw(_ lines: [[Place]], glyph: Character, everyOtherColumn: Bool) {
    for line in lines {
      let corners = line.map { (x: column($0.x), y: row($0.y)) }
      for (column, row) in Self.raster(corners) where !everyOtherColumn || column.isMultiple(of: 2) {
        put(glyph, column: column, row: row)
      }
    }
  }

  /// The dots' bits in Unicode's braille block, which begins at U+2800, row by row.
  static let brailleBits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Draws lines in braille dots, two across and four down to a letter.
  mutating func drawDots(along lines: [[Place]]) {
    var patterns = Array(repeating: Array(repeating: UInt32(0), count: columns), count: rows)
    for line in lines {
      let corners = line.map { place in
        (
          x: Int((place.x * Double(2 * columns - 1)).rounded()),
          y: Int(((1 - place.y) * Double(4 * rows - 1)).rounded())
        )
      }
      for (column, row) in Self.raster(corners) {
        patterns[row / 4][column / 2] |= Self.brailleBits[row % 4][column % 2]
      }
    }
    for row in patterns.indices {
      for column in patterns[row].indices where patterns[row][column] != 0 {
        put(Character(Unicode.Scalar(0x2800 + patterns[row][column])!), column: column, row: row)
      }
    }
  }

  /// The dots of a broken line on a grid, by the method of Bresenham.
  static func raster(_ corners: [(x: Int, y: Int)]) -> [(Int, Int)] {
    guard var (x, y) = corners.first else { return [] }
    var dots = [(x, y)]
    for corner in corners.dropFirst() {
      let across = abs(corner.x - x)
      let down = -abs(corner.y - y)
      var error = across + down
      while (x, y) != corner {
        let doubled = 2 * error
        if doubled >= down {
          error += down
          x += corner.x > x ? 1 : -1
        }
        if doubled <= across {
          error += across
          y += corner.y > y ? 1 : -1
        }
        dots.append((x, y))
      }
    }
    return dots
  }

  // MARK: - The lines

  /// The plotting area with its axes, their numbers and labels.
  var lines: [String] {
    let numbers = Dictionary(
      y.ticks.map { (row($0.place), $0.label) }, uniquingKeysWith: { first, _ in first })
    let area = cells.enumerated().map { row, letters in
      let number = padded(numbers[row] ?? "", to: margin, alignedRight: true)
      return trimmed("\(number) \(numbers[row] == nil ? "│" : "┤")\(String(letters))")
    }
    var axis = Array(repeating: Character("─"), count: columns)
    for tick in x.ticks { axis[column(tick.place)] = "┬" }
    let indent = String(repeating: " ", count: margin + 1)
    let centred = xLabel.map { line in
      String(repeating: " ", count: max(0, margin + 2 + (columns - displayWidth(line)) / 2)) + line
    }
    let fits = centred.allSatisfy { displayWidth($0) <= margin + 2 + columns }
    return yLabel + area + ["\(indent)└\(String(axis))", indent + " " + numbersBelow]
      + (fits ? centred : xLabel)
  }

  /// The numbers of the axis across, each about its tick; one that would touch its neighbour is left out.
  private var numbersBelow: String {
    var line = ""
    for tick in x.ticks {
      let width = displayWidth(tick.label)
      let start = min(max(0, column(tick.place) - width / 2), columns - width)
      guard start >= (line.isEmpty ? 0 : displayWidth(line) + 1) else { continue }
      line = padded(line, to: start) + tick.label
    }
    return line
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
