/// Reads the blocks of Markdown, as far as notes of a lecture use it.
///
/// HTML is no block: tags are words, and comments are left out. What is nested deeper than anybody nests is words, too.
/// Every line is looked at a bounded number of times.
struct PassageReader {
  /// How many lists and quotes may stand in each other.
  private static let deepest = 8
  /// How many columns a table may have.
  private static let mostColumns = 64

  private var lines: ArraySlice<Substring>
  private let depth: Int
  private var paragraph: [Substring] = []
  private var blocks: [PassageBlock] = []
  private var hasCommentEnd = true

  /// The blocks of a text.
  static func blocks(of text: String) -> [PassageBlock] {
    blocks(
      of: text.replacing("\t", with: "    ").split(separator: "\n", omittingEmptySubsequences: false),
      depth: 0)
  }

  private static func blocks(of lines: [Substring], depth: Int) -> [PassageBlock] {
    var reader = PassageReader(lines: lines[...], depth: depth)
    reader.read()
    return reader.blocks
  }

  private init(lines: ArraySlice<Substring>, depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  private mutating func read() {
    while let line = lines.first {
      if line.isBlank {
        endParagraph()
        lines.removeFirst()
      } else if let block = block(at: line) {
        endParagraph()
        if let block { blocks.append(block) }
      } else {
        paragraph.append(lines.removeFirst())
      }
    }
    endParagraph()
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    blocks.append(.paragraph(PassageRuns.runs(of: paragraph)))
    paragraph = []
  }

  /// The block that begins at a line, with its lines taken; nil where a paragraph begins or goes on, nothing where the
  /// lines are a comment.
  private mutating func block(at line: Substring) -> PassageBlock?? {
    if let fence = PassageFence(line), line.indentation < 4 { return code(in: fence) }
    if let math = math(at: line) { return .some(math) }
    if skipComment(at: line) { return .some(nil) }
    if let heading = heading(at: line) { return .some(heading) }
    if line.isRule {
      lines.removeFirst()
      return .some(.rule)
    }
    if depth < Self.deepest {
      if line.isQuoted { return .some(quote()) }
      if let marker = ListMarker(line), marker.mayFollow(paragraph.last) { return .some(list(marker)) }
    }
    if let table = table(at: line) { return .some(table) }
    if paragraph.isEmpty, line.indentation >= 4 { return .some(indentedCode()) }
    return nil
  }

  // MARK: - Lines as they are

  private mutating func code(in fence: PassageFence) -> PassageBlock {
    lines.removeFirst()
    var body: [Substring] = []
    while let line = lines.popFirst(), !fence.isClosed(by: line) {
      body.append(line.dropFirst(min(fence.indent, line.indentation)))
    }
    let text = body.joined(separator: "\n")
    return fence.info == "math" ? .math(text) : .code(text)
  }

  private mutating func indentedCode() -> PassageBlock {
    var body: [Substring] = []
    while let line = lines.first, line.isBlank || line.indentation >= 4 {
      body.append(line.dropFirst(4))
      lines.removeFirst()
    }
    while body.last?.isBlank == true { body.removeLast() }
    return .code(body.joined(separator: "\n"))
  }

  /// A formula between double dollar signs; one that never ends is words.
  private mutating func math(at line: Substring) -> PassageBlock? {
    let first = line.trimmed
    guard first.hasPrefix("$$") else { return nil }
    let rest = first.dropFirst(2)
    if let end = rest.firstRange(of: "$$") {
      guard end.upperBound == rest.endIndex, end.lowerBound > rest.startIndex else { return nil }
      lines.removeFirst()
      return .math(String(rest[..<end.lowerBound]))
    }
    // As in TeX, a formula has no blank line.
    guard let last = lines.dropFirst().firstIndex(where: { $0.isBlank || $0.contains("$$") }),
      lines[last].trimmed.hasSuffix("$$")
    else { return nil }
    let body = [rest] + lines[..<last].dropFirst() + [lines[last].trimmed.dropLast(2)]
    lines = lines[(last + 1)...]
    return .math(body.joined(separator: "\n"))
  }

  private mutating func skipComment(at line: Substring) -> Bool {
    guard hasCommentEnd, line.trimmed.hasPrefix("<!--") else { return false }
    guard let end = lines.firstIndex(where: { $0.contains("-->") }) else {
      hasCommentEnd = false
      return false
    }
    // What stands behind a comment on its line is part of the text.
    lines = lines[end...]
    lines[end] = lines[end][lines[end].firstRange(of: "-->")!.upperBound...]
    return true
  }

  // MARK: - Headings

  private mutating func heading(at line: Substring) -> PassageBlock? {
    if !paragraph.isEmpty, let level = line.underlinedLevel {
      let words = PassageRuns.runs(of: paragraph)
      paragraph = []
      lines.removeFirst()
      return .heading(words, level: level)
    }
    let text = line.trimmed
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.indentation < 4,
      text.count == level || text.dropFirst(level).first == " "
    else { return nil }
    lines.removeFirst()
    var words = text.dropFirst(level).trimmed
    let closing = words.reversed().prefix { $0 == "#" }.count
    if closing > 0, words.count == closing || words.dropLast(closing).last == " " {
      words = words.dropLast(closing).trimmed
    }
    return .heading(PassageRuns.runs(of: [words]), level: level)
  }

  // MARK: - Quotes and lists

  private mutating func quote() -> PassageBlock {
    var inside: [Substring] = []
    while let line = lines.first, line.isQuoted || goesOn(line, after: inside.last) {
      lines.removeFirst()
      guard line.isQuoted else {
        inside.append(line)
        continue
      }
      let text = line.trimmed.dropFirst()
      inside.append(text.first == " " ? text.dropFirst() : text)
    }
    return .quote(Self.blocks(of: inside, depth: depth + 1))
  }

  /// Whether a line without a mark goes on with the paragraph before it.
  private func goesOn(_ line: Substring, after last: Substring?) -> Bool {
    guard let last, !last.isBlank, !line.isBlank else { return false }
    return PassageFence(line) == nil && ListMarker(line) == nil && !line.isQuoted && !line.isRule
      && !line.trimmed.hasPrefix("#") && !line.trimmed.hasPrefix("$$")
  }

  private mutating func list(_ first: ListMarker) -> PassageBlock {
    var items: [[PassageBlock]] = []
    while let line = lines.first, !line.isRule, let marker = ListMarker(line), marker.isOfOneList(with: first)
    {
      items.append(item(marker))
    }
    return .list(first: first.number, items: items)
  }

  private mutating func item(_ marker: ListMarker) -> [PassageBlock] {
    var inside = [lines.removeFirst().dropFirst(marker.width)]
    while let line = lines.first {
      if line.isBlank {
        // Blank lines belong to an item only where something of it follows.
        let following = lines.drop(while: \.isBlank)
        guard let next = following.first else { break }
        let isInside = next.indentation >= marker.width
        if isInside || ListMarker(next)?.isOfOneList(with: marker) == true { lines = following }
        guard isInside else { break }
        inside.append("")
        continue
      }
      guard line.indentation >= marker.width || goesOn(line, after: inside.last) else { break }
      inside.append(line.dropFirst(min(marker.width, line.indentation)))
      lines.removeFirst()
    }
    return Self.blocks(of: inside, depth: depth + 1)
  }

  // MARK: - Tables

  private mutating func table(at line: Substring) -> PassageBlock? {
    guard line.contains("|"), let below = lines.dropFirst().first, let alignments = below.alignments else {
      return nil
    }
    let head = line.cells
    guard head.count == alignments.count, head.count <= Self.mostColumns else { return nil }
    lines.removeFirst(2)
    var rows = [head]
    while let row = lines.first, !row.isBlank, row.contains("|") {
      let cells = Array(row.cells.prefix(head.count))
      rows.append(cells + Array(repeating: "", count: head.count - cells.count))
      lines.removeFirst()
    }
    return .table(
      alignments: alignments, rows: rows.map { row in row.map { PassageRuns.runs(of: [$0[...]]) } })
  }
}

/// What stands before an item of a list.
private struct ListMarker {
  /// Its number, where it has one.
  let number: Int?
  /// The sign, behind a number too.
  let sign: Character
  /// The columns before the item's own words.
  let width: Int
  private let isEmpty: Bool

  init?(_ line: Substring) {
    let indent = line.indentation
    let text = line.dropFirst(indent)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard indent < 4, digits.count < 10, let sign = rest.first,
      (digits.isEmpty ? "-*+" : ".)").contains(sign)
    else { return nil }
    let words = rest.dropFirst()
    let spaces = words.indentation
    guard words.isBlank || spaces > 0 else { return nil }
    number = Int(digits)
    self.sign = sign
    isEmpty = words.isBlank
    // More than four spaces begin a block of code inside the item.
    width = indent + digits.count + 1 + (isEmpty || spaces > 4 ? 1 : spaces)
  }

  func isOfOneList(with other: ListMarker) -> Bool {
    sign == other.sign && (number == nil) == (other.number == nil)
  }

  /// Whether a list may begin right below a line of a paragraph: a year at the beginning of a line is no item.
  func mayFollow(_ line: Substring?) -> Bool { line == nil || !isEmpty && (number ?? 1) == 1 }
}

extension Substring {
  var isBlank: Bool { allSatisfy { $0 == " " } }

  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  var trimmed: Substring {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return start }
    return start[...last]
  }

  fileprivate var isQuoted: Bool { indentation < 4 && trimmed.first == ">" }

  /// Whether the line is one between two parts: three or more of a sign, and nothing else.
  fileprivate var isRule: Bool {
    let signs = filter { $0 != " " }
    guard indentation < 4, signs.count >= 3, let sign = signs.first, "-*_".contains(sign) else {
      return false
    }
    return signs.allSatisfy { $0 == sign }
  }

  /// What the paragraph above becomes a heading of.
  fileprivate var underlinedLevel: Int? {
    let text = trimmed
    guard indentation < 4, let sign = text.first, "=-".contains(sign), text.allSatisfy({ $0 == sign }) else {
      return nil
    }
    return sign == "=" ? 1 : 2
  }

  /// The cells of a table's row, at each pipe that no backslash stands before.
  fileprivate var cells: [String] {
    var cells = [""]
    var isEscaped = false
    for character in trimmed {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first?[...].isBlank == true { cells.removeFirst() }
    if cells.count > 1, cells.last?[...].isBlank == true { cells.removeLast() }
    return cells.map { String($0[...].trimmed) }
  }

  /// How the columns below a table's head stand; nil where the line doesn't say.
  fileprivate var alignments: [Table.Alignment]? {
    guard contains("-"), allSatisfy({ "|:- ".contains($0) }) else { return nil }
    let cells = cells
    guard cells.allSatisfy({ $0.contains("-") }) else { return nil }
    return cells.map { $0.hasSuffix(":") && !$0.hasPrefix(":") ? .trailing : .leading }
  }
}
