import NumericCore
import Textbook

/// A quantity in a picture as lines: its name, its value (▲) and below that its gradient (▼).
struct EntryLines {
  /// A piece of a line.
  enum Content: Hashable {
    case name(Symbol)
    case value(String, of: Symbol)
    case gradient(String, by: Symbol)
  }

  /// A piece with its place.
  struct Piece {
    let content: Content
    /// From the left of the lines.
    let x: Double
    /// The line, from the top.
    let row: Int
  }

  /// How the pieces stand.
  enum Arrangement {
    /// The value beside the name, the gradient below the value.
    case beside
    /// Each on a line of its own.
    case stacked
    /// The value beside the name, the gradient below the name.
    case hanging
  }

  private(set) var pieces: [Piece] = []
  private(set) var width = 0.0
  private(set) var rows = 0

  /// Sets quantities one below the other; values that stand beside names are aligned.
  init(_ entries: [NetworkPicture.Entry], _ arrangement: Arrangement, measures: NetworkMeasures) {
    let names = entries.filter { $0.value != nil || $0.gradient != nil }.map {
      measures.width(.name($0.symbol))
    }
    let column = (names.max() ?? 0) + measures.space
    for entry in entries {
      let numbers = [
        entry.value.map { Content.value($0, of: entry.symbol) },
        entry.gradient.map { Content.gradient($0, by: entry.symbol) },
      ].compactMap { $0 }
      add(.name(entry.symbol), x: 0, row: rows, measures)
      for (line, number) in numbers.enumerated() {
        switch arrangement {
        case .beside: add(number, x: column, row: rows + line, measures)
        case .stacked: add(number, x: measures.indent, row: rows + 1 + line, measures)
        case .hanging: add(number, x: line == 0 ? column : 0, row: rows + line, measures)
        }
      }
      rows += arrangement == .stacked ? 1 + numbers.count : max(1, numbers.count)
    }
  }

  private mutating func add(_ content: Content, x: Double, row: Int, _ measures: NetworkMeasures) {
    pieces.append(Piece(content: content, x: x, row: row))
    width = max(width, x + measures.width(content))
  }
}

extension EntryLines.Content {
  /// The piece in letters.
  var text: String {
    switch self {
    case .name(let symbol): symbol.unicode
    case .value(let value, _): "▲\(value)"
    case .gradient(let gradient, _): "▼\(gradient)"
    }
  }
}
