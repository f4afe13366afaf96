/// A picture made of letters, each with its tone.
struct CharacterGrid {
  private struct Cell {
    /// Nil for the second half of a wide letter.
    var letter: Character? = " "
    var tone = Tone.plain
  }

  private var cells: [[Cell]]

  /// An empty picture.
  init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// Writes a letter; outside of the picture, nothing.
  mutating func put(_ letter: Character?, column: Int, row: Int, _ tone: Tone) {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return }
    cells[row][column] = Cell(letter: letter, tone: tone)
  }

  /// Writes a text; a wide letter takes two cells.
  mutating func write(_ text: String, column: Int, row: Int, _ tone: Tone) {
    var column = column
    for letter in text {
      put(letter, column: column, row: row, tone)
      let width = displayWidth(String(letter))
      if width == 2 { put(nil, column: column + 1, row: row, tone) }
      column += width
    }
  }

  /// Takes away what lies in a frame.
  mutating func clear(_ frame: PictureFrame) {
    for row in Int(frame.top)..<Int(frame.bottom) {
      for column in Int(frame.left)..<Int(frame.right) { put(" ", column: column, row: row, .plain) }
    }
  }

  /// Draws a broken line in braille dots, two across and four down to a letter.
  mutating func drawDots(along route: [PicturePoint]) {
    let corners = route.map { (x: Int(($0.x * 2).rounded(.down)), y: Int(($0.y * 4).rounded(.down))) }
    for (x, y) in TerminalCanvas.raster(corners) where x >= 0 && y >= 0 {
      let (column, row) = (x / 2, y / 4)
      guard cells.indices.contains(row), cells[row].indices.contains(column) else { continue }
      let bit = TerminalCanvas.brailleBits[y % 4][x % 2]
      let scalar = cells[row][column].letter?.unicodeScalars.first?.value ?? 0
      let dots = (0x2800...0x28FF).contains(scalar) ? scalar : 0x2800
      cells[row][column] = Cell(letter: Character(Unicode.Scalar(dots | bit)!), tone: .faint)
    }
  }

  /// The rows, without the spaces that end them.
  var lines: [TerminalLine] {
    cells.map { row in
      let end = row.lastIndex { $0.letter != " " }.map { $0 + 1 } ?? 0
      var pieces: [(text: String, tone: Tone)] = []
      for cell in row[..<end] {
        guard let letter = cell.letter else { continue }
        if pieces.last?.tone == cell.tone {
          pieces[pieces.count - 1].text.append(letter)
        } else {
          pieces.append((String(letter), cell.tone))
        }
      }
      return TerminalLine(pieces)
    }
  }
}
