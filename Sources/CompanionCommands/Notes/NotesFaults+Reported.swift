import CompanionCLI
import Notes
import Pages
import Textbook
import WrittenMath

extension NotesFaults: ListedError {
  /// How many places are told.
  private static let most = 20

  /// Each place with its line and a caret below what is meant.
  public func lines(in language: Language) -> [String] {
    var lines: [String] = []
    for fault in faults.prefix(Self.most) { lines += self.lines(for: fault, language) }
    if faults.count > Self.most {
      let rest = faults.count - Self.most
      lines.append(
        Bilingual(ko: "그 밖에 \(rest)곳이 더 있습니다", en: "and \(rest) more").plain(in: language))
    }
    return lines
  }

  private func lines(for fault: Fault, _ language: Language) -> [String] {
    let position = source.position(of: fault.range.lowerBound)
    let message = language == .ko ? fault.ko : fault.en
    let head = "\(source.name):\(position.line):\(position.column): \(message)"
    let excerpt = Excerpt(of: position.text, from: fault.range, width: 72)
    return excerpt.text.isEmpty ? [head] : [head, "  " + excerpt.text, "  " + excerpt.carets]
  }
}

/// A line of a file as a message shows it, with a mark below what is meant.
private struct Excerpt {
  let text: String
  let carets: String

  /// Cuts a line out that is longer than a terminal is wide.
  init(of line: Substring, from range: Range<String.Index>, width: Int) {
    let start = min(range.lowerBound, line.endIndex)
    let end = max(start, min(range.upperBound, line.endIndex))
    var first = line.startIndex
    // What is far to the right is shown without what is far to the left of it.
    if displayWidth(Self.shown(line[first..<end])) > width {
      first = line.index(start, offsetBy: -width / 3, limitedBy: line.startIndex) ?? line.startIndex
    }
    let before = first == line.startIndex ? "" : "…"
    var shown = ""
    var last = first
    while last < line.endIndex, displayWidth(before + shown) < width {
      shown += Self.shown(line[last...last])
      last = line.index(after: last)
    }
    text = before + shown + (last < line.endIndex ? "…" : "")
    let indent = displayWidth(before + Self.shown(line[first..<start]))
    let marked = displayWidth(Self.shown(line[start..<max(start, min(end, last))]))
    carets = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(0, marked - 1))
  }

  /// The text with a tab as a space, and nothing that moves a cursor.
  private static func shown(_ text: some StringProtocol) -> String {
    escaped(text.map { $0 == "\t" ? " " : String($0) }.joined())
  }
}
