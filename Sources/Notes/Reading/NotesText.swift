import Textbook
import WrittenMath

/// A file of notes, taken apart: Markdown, and between it the blocks of statements.
struct NotesText {
  /// A part of the file, in order.
  enum Part {
    /// A heading below the title.
    case heading(Substring)
    /// Markdown between headings and blocks, without empty lines around it.
    case prose(Substring)
    /// A statement of a block: a line, or several where a bracket stays open.
    case statement(Substring)
  }

  /// The title; nil where the file has none.
  private(set) var title: Substring?
  /// What follows.
  private(set) var parts: [Part] = []
  /// What is wrong with the blocks themselves.
  private(set) var faults: [Fault] = []
  /// Where the first block begins.
  private(set) var firstFence: Range<String.Index>?
  /// How many blocks there are.
  private(set) var blocks = 0

  /// Takes a text that is nothing but statements, one a line.
  init(statements text: String) {
    blocks = 1
    parts = text.split(whereSeparator: \.isNewline).map { .statement($0.trimmingSpaces) }
  }

  /// Takes a text apart.
  init(_ text: String) {
    var prose: Range<String.Index>?
    var fence: (marks: Substring, isNetwork: Bool, opening: Range<String.Index>)?
    var statement: Unfinished?
    func close(_ line: Substring, _ marks: Substring) -> Bool {
      let trimmed = line.trimmingSpaces
      return trimmed.hasPrefix(marks) && trimmed.allSatisfy { $0 == marks.first }
    }
    func flush(_ parts: inout [Part]) {
      if let range = prose {
        let words = text[range].trimmingLines
        if !words.isEmpty { parts.append(.prose(words)) }
      }
      prose = nil
    }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = line.trimmingSpaces
      if let open = fence {
        if close(line, open.marks) {
          if let unfinished = statement {
            parts.append(.statement(text[unfinished.start..<line.startIndex].trimmingSpaces))
          }
          (fence, statement) = (nil, nil)
          if !open.isNetwork { prose = extended(prose, line) }
        } else if open.isNetwork {
          add(line, in: text, to: &statement)
        } else {
          prose = extended(prose, line)
        }
      } else if let marks = Self.fence(trimmed) {
        let word = trimmed.dropFirst(marks.count).trimmingSpaces
        let isNetwork = word.lowercased() == "network"
        if !isNetwork, suggestion(for: String(word), among: ["network"]) != nil {
          faults.append(
            Fault(
              at: word.startIndex..<word.endIndex, ko: "'\(word)': 문장은 network 블록에 씁니다 (혹시 network?)",
              en: "statements stand in a block called network; did you mean network?"))
        }
        fence = (marks, isNetwork, line.startIndex..<line.endIndex)
        if isNetwork {
          flush(&parts)
          blocks += 1
          firstFence = firstFence ?? line.startIndex..<line.endIndex
        } else {
          prose = extended(prose, line)
        }
      } else if let heading = Self.heading(line) {
        flush(&parts)
        if heading.level == 1, title == nil, parts.isEmpty {
          title = heading.text
        } else {
          parts.append(.heading(heading.text))
        }
      } else {
        prose = extended(prose, line)
      }
    }
    flush(&parts)
    if let open = fence, open.isNetwork {
      if let unfinished = statement { parts.append(.statement(text[unfinished.start...].trimmingSpaces)) }
      faults.append(
        Fault(
          at: open.opening, ko: "블록이 닫히지 않았습니다. \(open.marks) 줄로 끝내세요",
          en: "this block is never closed; end it with a line \(open.marks)"))
    }
  }

  /// A statement that goes on in the next line: where it begins, how many brackets are open, and whether mathematics is.
  private typealias Unfinished = (start: String.Index, depth: Int, isMath: Bool)

  /// Adds a line of a block to the statement that goes on, or begins one.
  private mutating func add(_ line: Substring, in text: String, to statement: inout Unfinished?) {
    let trimmed = line.trimmingSpaces
    if statement == nil, trimmed.isEmpty || trimmed.hasPrefix("#") { return }
    var depth = statement?.depth ?? 0
    var isMath = statement?.isMath ?? false
    for character in line.replacing("$$", with: "$") {
      if character == "$" { isMath.toggle() }
      if isMath { continue }
      if character == "#" { break }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
    }
    let start = statement?.start ?? line.startIndex
    // What never closes is told of its first line, not of the rest of the block.
    let goesOn =
      isMath
      ? Self.closesMath(text[line.endIndex...])
      : depth > 0 && trimmed.last.map { "[,(".contains($0) } ?? false
    if goesOn {
      statement = (start, depth, isMath)
    } else {
      parts.append(.statement(text[start..<line.endIndex].trimmingSpaces))
      statement = nil
    }
  }

  /// Whether the next dollar sign comes before the next statement and the end of the block.
  private static func closesMath(_ rest: Substring) -> Bool {
    for line in rest.split(maxSplits: 60, whereSeparator: \.isNewline).prefix(60) {
      let trimmed = line.trimmingSpaces
      let isStatement = StatementReader.keywords.contains { trimmed.after(word: $0) != nil }
      if isStatement || fence(trimmed) != nil { return false }
      if trimmed.contains("$") { return true }
    }
    return false
  }

  private func extended(_ range: Range<String.Index>?, _ line: Substring) -> Range<String.Index> {
    (range?.lowerBound ?? line.startIndex)..<line.endIndex
  }

  /// The marks that open a fence; nil for any other line.
  private static func fence(_ line: Substring) -> Substring? {
    for mark in ["`", "~"] as [Character] {
      let marks = line.prefix { $0 == mark }
      if marks.count >= 3 { return marks }
    }
    return nil
  }

  /// A heading with its level; nil for any other line.
  private static func heading(_ line: Substring) -> (level: Int, text: Substring)? {
    let marks = line.prefix { $0 == "#" }
    let rest = line.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.first == " " || rest.first == "\t" else { return nil }
    var text = rest.trimmingSpaces
    // `## Forward ##` is closed by marks that are no part of it.
    let closed = text.reversed().drop { $0 == "#" }
    if let last = closed.first, last == " " { text = text[..<closed.startIndex.base].trimmingSpaces }
    return text.isEmpty ? nil : (marks.count, text)
  }
}

extension Substring {
  /// The text without spaces around it.
  var trimmingSpaces: Substring {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { start[...$0] } ?? start[start.startIndex..<start.startIndex]
  }

  /// The text without empty lines around it; the spaces of its first line stay.
  var trimmingLines: Substring {
    let end = lastIndex { !$0.isWhitespace }
    guard let end else { return self[startIndex..<startIndex] }
    let text = self[...end]
    let first = text.firstIndex { !$0.isWhitespace }!
    let line = text[..<first].lastIndex(where: \.isNewline).map(index(after:)) ?? startIndex
    return text[line...]
  }
}
