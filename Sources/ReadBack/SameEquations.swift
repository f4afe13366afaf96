import WrittenMath

extension ReadBack {
  /// Where the page of one language displays other equations than that of the other: in its lines of math, or in its
  /// tables. The fault names the line of the second page.
  public static func difference(
    between first: (text: String, path: String), and second: (text: String, path: String)
  ) -> ReadBackFault? {
    let (a, b) = (displayed(first.text), displayed(second.text))
    let lines = PageLines(second.text)
    for (left, right) in zip(a, b) where first.text[left].words != second.text[right].words {
      return ReadBackFault(
        page: second.path, line: lines.line(of: right.lowerBound),
        message: "\(first.path):\(PageLines(first.text).line(of: left.lowerBound)) has another equation here")
    }
    guard a.count != b.count else { return nil }
    let last = b.last?.lowerBound ?? second.text.startIndex
    return ReadBackFault(
      page: second.path, line: lines.line(of: last),
      message: "\(first.path) displays \(a.count) formulas, this page \(b.count)")
  }

  /// The math that a page displays, and what is in its tables.
  private static func displayed(_ text: String) -> [Range<String.Index>] {
    var found = MathSpan.all(in: text).filter(\.isDisplay).map(\.range)
    for table in PageTable.all(in: text) { found += (table.rows.joined() + table.header).flatMap(\.math) }
    return found
  }
}

extension Substring {
  /// The text cut at its spaces.
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}
