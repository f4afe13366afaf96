/// A piece of math in a text in Markdown: where it stands, and how it is set.
public struct MathSpan: Sendable, Hashable {
  /// The math without what encloses it.
  public let range: Range<String.Index>
  /// Whether it has lines of its own: between `$$`, or in a block fenced as `math`.
  public let isDisplay: Bool

  /// All math of a text, in order: `$…$`, `` $`…`$ ``, `$$…$$`, and blocks fenced as `math`.
  ///
  /// What stands in other fenced blocks or in code is none. A dollar sign that nothing closes on its line is none,
  /// either.
  public static func all(in text: String) -> [MathSpan] {
    var scanner = MathScanner(text: text)
    return scanner.spans()
  }
}

/// Finds the math of a text in Markdown.
private struct MathScanner {
  let text: String
  var found: [MathSpan] = []

  init(text: String) { self.text = text }

  mutating func spans() -> [MathSpan] {
    var place = text.startIndex
    while place < text.endIndex {
      let lineEnd = text[place...].firstIndex(where: \.isNewline) ?? text.endIndex
      let line = text[place..<lineEnd]
      let start = line.drop { $0 == " " }
      if let fence = ["```", "~~~"].first(where: start.hasPrefix) {
        place = fenced(
          by: fence, from: lineEnd, isMath: start.dropFirst(3).prefix { !$0.isWhitespace } == "math")
      } else {
        place = inline(place..<lineEnd)
      }
    }
    return found
  }

  /// A fenced block, whose first line ends at a place; the place behind it.
  private mutating func fenced(by fence: String, from lineEnd: String.Index, isMath: Bool) -> String.Index {
    guard lineEnd < text.endIndex else { return lineEnd }
    let start = text.index(after: lineEnd)
    var place = start
    while place < text.endIndex {
      let end = text[place...].firstIndex(where: \.isNewline) ?? text.endIndex
      let next = end < text.endIndex ? text.index(after: end) : end
      if text[place..<end].drop(while: { $0 == " " }).hasPrefix(fence) {
        if isMath { found.append(MathSpan(range: start..<place, isDisplay: true)) }
        return next
      }
      place = next
    }
    return text.endIndex
  }

  /// The math in a line; a display may go on over the next lines. The place of the next line.
  private mutating func inline(_ line: Range<String.Index>) -> String.Index {
    var place = line.lowerBound
    var end = line.upperBound
    while place < end {
      let rest = text[place..<end]
      guard let mark = rest.firstIndex(where: { "$`\\".contains($0) }) else { break }
      let next = text.index(after: mark)
      if text[mark] == "\\" {
        place = next < end ? text.index(after: next) : end
      } else if text[mark] == "`" {
        let ticks = text[mark..<end].prefix { $0 == "`" }
        let closing = text[ticks.endIndex..<end].ranges(of: String(ticks)).first
        place = closing?.upperBound ?? ticks.endIndex
      } else if text[next...].hasPrefix("$") {
        let open = text.index(after: next)
        guard let close = text[open...].ranges(of: "$$").first else { return nextLine(end) }
        found.append(MathSpan(range: open..<close.lowerBound, isDisplay: true))
        place = close.upperBound
        if place > end { end = text[place...].firstIndex(where: \.isNewline) ?? text.endIndex }
      } else if text[next..<end].hasPrefix("`"), let close = text[next..<end].ranges(of: "`$").first {
        found.append(MathSpan(range: text.index(after: next)..<close.lowerBound, isDisplay: false))
        place = close.upperBound
      } else if let close = text[next..<end].firstIndex(of: "$"), close > next {
        found.append(MathSpan(range: next..<close, isDisplay: false))
        place = text.index(after: close)
      } else {
        place = next
      }
    }
    return nextLine(end)
  }

  private func nextLine(_ end: String.Index) -> String.Index {
    end < text.endIndex ? text.index(after: end) : end
  }
}
