/// The line that opens a block of code or a formula: three backticks or tildes, or more, and what they hold.
struct PassageFence {
  /// The spaces before it, which its lines may have, too.
  let indent: Int
  /// The backticks or tildes.
  let marks: Substring
  /// What it says of its lines: `swift`, `math`.
  let info: Substring

  /// Reads a line; nil where it opens nothing.
  init?(_ line: Substring) {
    let text = line.drop { $0 == " " }
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    marks = text.prefix { $0 == mark }
    let rest = text.dropFirst(marks.count)
    guard marks.count >= 3, mark == "~" || !rest.contains("`") else { return nil }
    indent = line.count - text.count
    info = rest.prefix { !$0.isWhitespace }
  }

  /// Whether a line ends what this one opens.
  func isClosed(by line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    let closing = text.prefix { $0 == marks.first }
    return closing.count >= marks.count && text.dropFirst(closing.count).allSatisfy(\.isWhitespace)
  }

  /// The backticks or tildes that would close what is open where a text ends; nil where nothing is.
  static func leftOpen(in text: String) -> Substring? {
    var open: PassageFence?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let fence = open {
        if fence.isClosed(by: line) { open = nil }
      } else {
        open = PassageFence(line)
      }
    }
    return open?.marks
  }
}
