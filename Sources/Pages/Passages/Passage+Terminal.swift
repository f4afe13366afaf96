extension Passage {
  /// The passage for a terminal: paragraphs broken at its edge, lists under their bullets, bold words in bold.
  func lines(width: Int) -> [TerminalLine] { PassageTerminal(width: width, indent: 2).lines(of: blocks) }
}

/// Sets blocks of a passage from a column on.
private struct PassageTerminal {
  let width: Int
  let indent: Int

  /// The blocks set further in; what is nested deep leaves room for a word.
  private func inside(by columns: Int) -> PassageTerminal {
    PassageTerminal(width: width, indent: min(indent + columns, max(indent, width / 2)))
  }

  /// The blocks, each after an empty line.
  func lines(of blocks: [PassageBlock]) -> [TerminalLine] { blocks.flatMap { [.empty] + lines(of: $0) } }

  private func lines(of block: PassageBlock) -> [TerminalLine] {
    switch block {
    case .heading(let runs, let level):
      // As the derivation's own sections stand.
      (level > 2 ? self : PassageTerminal(width: width, indent: 0)).set([(runs.plain, .heading)])
    case .paragraph(let runs): set(runs.pieces)
    case .list(let first, let items): lines(of: items, from: first)
    case .quote(let blocks):
      inside(by: 2).lines(of: blocks).dropFirst().map { line in
        let room = String(line.text.dropFirst(indent + 2))
        return room.isEmpty
          ? TerminalLine(spaces + "│", .faint)
          : TerminalLine(
            [(spaces + "│ ", .faint)] + line.droppingSpaces(indent + 2).pieces.map { ($0.text, $0.tone) })
      }
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isBlank ? .empty : TerminalLine(spaces + "  " + $0)
      }
    case .math(let latex): inside(by: 2).formula(latex)
    case .table(let alignments, let rows): table(alignments, rows.map { row in row.map(\.plain) })
    case .rule:
      [TerminalLine(spaces + String(repeating: "─", count: max(1, min(20, width - indent))), .faint)]
    }
  }

  private var spaces: String { String(repeating: " ", count: indent) }

  // MARK: - Text

  private func set(_ pieces: [(text: String, tone: Tone)]) -> [TerminalLine] {
    TonedWords(pieces).wrapped(width: width - indent).map { $0.indented(by: indent) }
  }

  private func formula(_ latex: String) -> [TerminalLine] {
    PassageMath.unicode(latex).split(separator: "\n").flatMap { row in
      // A formula that is too long to be one is broken like words.
      row.utf8.count > PassageMath.longest
        ? set([(String(row), .plain)])
        : wrappedFormula(String(row), width: width - indent).map { TerminalLine(spaces + $0) }
    }
  }

  // MARK: - Lists and tables

  private func lines(of items: [[PassageBlock]], from first: Int?) -> [TerminalLine] {
    let bullets = items.indices.map { number in first.map { "\($0 + number)." } ?? "•" }
    let room = bullets.map { displayWidth($0) }.max()! + 1
    let setter = inside(by: room)
    return zip(bullets, items).flatMap { bullet, item -> [TerminalLine] in
      var lines = item.flatMap { block -> [TerminalLine] in
        // A list inside an item stands right below its words.
        if case .list = block { return setter.lines(of: block) }
        return [.empty] + setter.lines(of: block)
      }
      if lines.first?.text.isEmpty == true { lines.removeFirst() }
      let lead = spaces + padded(bullet, to: setter.indent - indent)
      guard let head = lines.first, head.text.hasPrefix(setter.spaces) else {
        return [TerminalLine(spaces + bullet)] + lines
      }
      let rest = head.droppingSpaces(setter.indent).pieces.map { ($0.text, $0.tone) }
      return [TerminalLine([(lead, .plain)] + rest)] + lines.dropFirst()
    }
  }

  /// Columns under each other where they fit, else each row broken like words.
  private func table(_ alignments: [Table.Alignment], _ rows: [[String]]) -> [TerminalLine] {
    let widths = alignments.indices.map { column in rows.map { displayWidth($0[column]) }.max()! }
    let fits = widths.reduce(0, +) + 3 * (widths.count - 1) <= width - indent - 2
    return rows.enumerated().flatMap { number, row -> [TerminalLine] in
      let tone: Tone = number == 0 ? .faint : .plain
      guard fits else { return inside(by: 2).set([(row.joined(separator: " | "), tone)]) }
      let cells = row.indices.map { column in
        let isRight = alignments[column] != .leading
        return !isRight && column == row.count - 1
          ? row[column] : padded(row[column], to: widths[column], alignedRight: isRight)
      }
      let line = cells.joined(separator: "   ")
      return [line[...].isBlank ? .empty : TerminalLine(spaces + "  " + line, tone)]
    }
  }
}

extension [PassageRun] {
  /// The text in pieces, bold words in the tone of a heading.
  fileprivate var pieces: [(text: String, tone: Tone)] {
    flatMap { run -> [(text: String, tone: Tone)] in
      switch run {
      case .words(let text, let emphasis), .code(let text, let emphasis): [(text, emphasis.tone)]
      case .math(let latex, let emphasis):
        [(PassageMath.unicode(latex).replacing("\n", with: " "), emphasis.tone)]
      case .link(let runs, let address):
        runs.pieces + (runs.plain == address || address.isEmpty ? [] : [(" (\(address))", .plain)])
      case .image(let text, _): [(text, .plain)]
      case .lineBreak: [("\n", .plain)]
      }
    }
  }
}

extension PassageRun.Emphasis {
  fileprivate var tone: Tone { contains(.strong) ? .heading : .plain }
}

extension TerminalLine {
  /// The line without so many spaces at its beginning.
  fileprivate func droppingSpaces(_ count: Int) -> TerminalLine {
    guard let first = pieces.first else { return self }
    return TerminalLine(
      [(String(first.text.dropFirst(count)), first.tone)] + pieces.dropFirst().map { ($0.text, $0.tone) })
  }
}
