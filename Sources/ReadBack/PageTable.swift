import NumericCore
import WrittenMath

/// A table of a page in Markdown.
struct PageTable {
  /// A cell: its text, where it begins, and the math in it.
  struct Cell {
    let text: String
    let start: String.Index
    let math: [Range<String.Index>]
  }

  /// The first math in the bold line above, if there is one.
  let title: Range<String.Index>?
  let header: [Cell]
  let rows: [[Cell]]
  let start: String.Index

  /// What a table's rows say.
  enum Kind {
    /// A quantity, its formula, with numbers maybe, and its value: so many cells a quantity.
    case formulas(width: Int)
    /// One formula, tidied row by row.
    case tidying
    /// Statements, in each cell one.
    case statements
    /// Steps of descent.
    case steps
    /// A quantity's values in layers.
    case labels([String])
    /// Rows of data: a number, and the values of the quantities that the header names.
    case rows([Symbol?])
    /// A quantity's value, found in several ways.
    case values
    /// Numbers that no formula stands beside.
    case other
    /// No numbers of quantities.
    case prose
  }

  /// What the rows say, by the header.
  func kind(header chains: (Cell) -> [WrittenChain]) -> Kind {
    let words = header.map(\.text)
    func has(_ ko: [String], _ en: [String]) -> Bool { words.starts(with: ko) || words.starts(with: en) }
    if has(["변수", "식", "숫자로", "값"], ["Quantity", "Formula", "With numbers", "Value"]) {
      return .formulas(width: 4)
    }
    if has(["변수", "식", "값"], ["Quantity", "Formula", "Value"]) { return .formulas(width: 3) }
    if has(["도착한 기울기", "국소 미분", "넘긴 기울기"], ["What arrives", "Local slope", "Passed on"]) {
      return .statements
    }
    if has(["한 일", "나온 식"], ["What is done", "Then it reads"]) { return .tidying }
    if has(["매개변수", "갱신 전", "기울기", "갱신 후"], ["Parameter", "Before", "Gradient", "After"]) { return .steps }
    if has(["변수", "손 공식", "이중수(전방)"], ["Quantity", "formula", "dual numbers (forward)"]) { return .values }
    let layers = words.dropFirst().map { word in
      word.hasPrefix("layer ")
        ? String(word.dropFirst(6)) : word.hasSuffix("층") ? String(word.dropLast()) : ""
    }
    if has(["변수"], ["Quantity"]) {
      return layers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) } ? .labels(layers) : .other
    }
    if ["줄", "행", "Row"].contains(words[0]), header.contains(where: { !$0.math.isEmpty }) {
      return .rows(header.dropFirst().map { chains($0).first.flatMap { try? $0.first.symbol() } })
    }
    return header.contains { !$0.math.isEmpty } || has(["출력"], ["Output"]) ? .other : .prose
  }

  /// All tables of a text in Markdown.
  static func all(in text: String) -> [PageTable] {
    var tables: [PageTable] = []
    var block: [[Cell]] = []
    var place = text.startIndex
    var title: Range<String.Index>?
    func flush() {
      if block.count > 2 {
        tables.append(
          PageTable(title: title, header: block[0], rows: Array(block[2...]), start: block[0][0].start))
      }
      block = []
    }
    while place < text.endIndex {
      let end = text[place...].firstIndex(where: \.isNewline) ?? text.endIndex
      if text[place] == "|" {
        block.append(cells(place..<end, of: text))
      } else {
        flush()
        if place < end { title = text[place] == "*" ? spans(in: place..<end, of: text).first : nil }
      }
      place = end < text.endIndex ? text.index(after: end) : end
    }
    flush()
    return tables
  }

  private static func cells(_ line: Range<String.Index>, of text: String) -> [Cell] {
    var cells: [Cell] = []
    let math = MathSpan.all(in: String(text[line])).isEmpty ? [] : spans(in: line, of: text)
    var start = text.index(after: line.lowerBound)
    for bar in text[start..<line.upperBound].indices where text[bar] == "|" {
      if math.contains(where: { $0.contains(bar) }) { continue }
      cells.append(
        Cell(
          text: text[start..<bar].trimmed, start: start,
          math: math.filter { start <= $0.lowerBound && $0.upperBound <= bar }))
      start = text.index(after: bar)
    }
    return cells
  }

  /// The math `` $`…`$ `` in a line.
  private static func spans(in line: Range<String.Index>, of text: String) -> [Range<String.Index>] {
    var spans: [Range<String.Index>] = []
    var rest = text[line]
    while let open = rest.ranges(of: "$`").first,
      let close = text[open.upperBound..<line.upperBound].ranges(of: "`$").first
    {
      spans.append(open.upperBound..<close.lowerBound)
      rest = text[close.upperBound..<line.upperBound]
    }
    return spans
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
