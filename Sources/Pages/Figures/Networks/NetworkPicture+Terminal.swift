import NumericCore
import Textbook

extension NetworkPicture {
  /// The network in letters, at most `width` columns wide: drawn if that fits, else box by box.
  func lines(width: Int, language: Language) -> [TerminalLine] {
    let drawn = NetworkLayout.fitting(self, .terminal, most: Double(width)).map { drawing($0) } ?? list
    guard let words = legend(language) else { return drawn }
    return drawn + [TerminalLine((words.value, .value), ("   ", .plain), (words.gradient, .gradient))]
  }

  private func drawing(_ layout: NetworkLayout) -> [TerminalLine] {
    var grid = CharacterGrid(columns: Int(layout.width), rows: Int(layout.height.rounded(.up)))
    for route in layout.routes {
      grid.drawDots(along: route)
      let end = route[route.count - 1]
      grid.put("▸", column: Int(end.x) - 1, row: Int(end.y), .plain)
    }
    for label in layout.labels.compactMap({ $0 }) {
      grid.write(label)
    }
    for (box, field) in zip(boxes, layout.boxes) {
      grid.border(field.frame, sign: box.gate)
      grid.write(field)
    }
    return grid.lines
  }

  // MARK: - Where there is no room

  /// Each box with its numbers, below it what leads to it.
  private var list: [TerminalLine] {
    boxes.enumerated().flatMap { index, box -> [TerminalLine] in
      let arriving = arrows.filter { $0.to == index }
      let plain = arriving.filter { $0.entry == nil }.map { name(of: $0.from) }
      let weighted = arriving.filter { $0.entry != nil }
      let names = box.entries.enumerated().map { row, entry in
        var pieces = pieces(of: entry)
        if row == 0, let gate = box.gate { pieces.insert(("(\(gate)) ", .faint), at: 0) }
        if row == box.entries.count - 1, !plain.isEmpty {
          pieces.append((" ← \(plain.joined(separator: ", "))", .faint))
        }
        return TerminalLine(pieces)
      }
      return names
        + weighted.enumerated().map { row, arrow in
          let branch = row == weighted.count - 1 ? "└─ " : "├─ "
          return TerminalLine(
            [("  \(branch)", .faint)] + pieces(of: arrow.entry!) + [(" ── \(name(of: arrow.from))", .faint)])
        }
    }
  }

  private func pieces(of entry: Entry) -> [(text: String, tone: Tone)] {
    [(entry.symbol.unicode, .plain)] + (entry.value.map { [(" ▲\($0)", .value)] } ?? [])
      + (entry.gradient.map { [(" ▼\($0)", .gradient)] } ?? [])
  }
}

extension NetworkMeasures {
  static let terminal = NetworkMeasures(
    width: { Double(displayWidth($0.text)) }, space: 1, indent: 0, lineHeight: 1, boxPadding: (1, 1),
    labelPadding: (0, 0),
    gateRise: 0, gateWidth: { Double(displayWidth($0)) + 4 }, margin: 0, gap: (4, 1), widening: (1, 1),
    clearance: 0, freeEnds: (1, 2), portDistance: 1,
    grid: 1)
}

extension EntryLines.Content {
  fileprivate var tone: Tone {
    switch self {
    case .name: .plain
    case .value: .value
    case .gradient: .gradient
    }
  }
}

extension CharacterGrid {
  fileprivate mutating func write(_ field: NetworkLayout.Field) {
    var ends: [Int: Int] = [:]
    for piece in field.lines.pieces {
      let column = Int(field.frame.left + field.padding.x + piece.x)
      let row = Int(field.frame.top + field.padding.y) + piece.row
      // No arrow shows between a name and its value.
      for gap in (ends[row] ?? column)..<column { put(" ", column: gap, row: row, .plain) }
      write(piece.content.text, column: column, row: row, piece.content.tone)
      ends[row] = column + displayWidth(piece.content.text)
    }
  }

  /// A box, a gate's sign in its upper border.
  fileprivate mutating func border(_ frame: PictureFrame, sign: String?) {
    let (left, top) = (Int(frame.left), Int(frame.top))
    let (right, bottom) = (Int(frame.right) - 1, Int(frame.bottom) - 1)
    clear(frame)
    for column in left...right {
      put("─", column: column, row: top, .plain)
      put("─", column: column, row: bottom, .plain)
    }
    for row in top...bottom {
      put("│", column: left, row: row, .plain)
      put("│", column: right, row: row, .plain)
    }
    for (corner, column, row) in [
      ("┌", left, top), ("┐", right, top), ("└", left, bottom), ("┘", right, bottom),
    ] {
      put(Character(corner), column: column, row: row, .plain)
    }
    if let sign {
      write(" \(sign) ", column: left + (right - left - displayWidth(sign)) / 2, row: top, .heading)
    }
  }
}
