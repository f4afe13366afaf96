import NumericCore
import Textbook

/// Sets blocks for a terminal: plain lines, of at most so many columns where words and formulas can be broken.
public struct TerminalPrinter: Sendable {
  private let width: Int
  private let language: Language

  /// Sets blocks `width` columns wide; `language` is that of the words in pictures.
  public init(width: Int = 80, language: Language = .en) {
    self.width = width
    self.language = language
  }

  /// The blocks as text; `paint` colours a piece of it.
  public func text(
    of blocks: [Block], paint: (String, Tone) -> String = { text, _ in text }
  ) -> String {
    lines(of: blocks).map { $0.painted(by: paint) + "\n" }.joined()
  }

  /// The blocks as lines.
  public func lines(of blocks: [Block]) -> [TerminalLine] { blocks.flatMap(lines) }

  private func lines(of block: Block) -> [TerminalLine] {
    switch block {
    case .heading(let words, 1, _): [TerminalLine(words.plain, .heading)]
    case .heading(let words, 2, _): [.empty, TerminalLine(words.plain, .heading)]
    // The equation below begins with the same name.
    case .heading: []
    case .byline(let words, _) where words.isBlank: []
    case .byline(let words, _): wrapped(words.plain, indent: 0, hanging: 0, .faint)
    case .paragraph(let words), .quote(let words):
      [.empty] + wrapped(words.plain, indent: 2, hanging: 2)
    case .passage(let passage): passage.lines(width: width)
    case .aside(let words): wrapped(words.plain, indent: 2, hanging: 2)
    case .warning(let words): [TerminalLine("    " + words.plain, .bad)]
    case .list(let items): items.flatMap { wrapped($0.plain, indent: 2, hanging: 4) }
    case .givens(let label, let givens):
      wrapped(
        "\(label.plain): "
          + givens.map { "\($0.name.unicode) = \($0.value.unicode)" }.joined(separator: ",  "),
        indent: 2, hanging: 4)
    case .formulas(let formulas, _): formulas.flatMap { wrapped($0.unicode, indent: 2, hanging: 4) }
    case .value(let value, let remark):
      wrapped(
        "\(value.name.unicode) = \(value.value.unicode)   (\(remark.plain))", indent: 2, hanging: 4)
    case .equation(let chain): lines(of: chain)
    case .equations(let table): table.rows.flatMap { lines(of: $0) }
    case .paths(let sum): lines(of: sum)
    case .matrix(let name, _, let values): matrix(name, values)
    case .table(let table): lines(of: table)
    case .lessons(let list): lines(of: list.table)
    case .figure(let figure): lines(of: figure)
    case .claimNote(let note): lines(of: note)
    case .verdict(let box): lines(of: box)
    case .verdicts(let boxes): boxes.flatMap { lines(of: $0) }
    case .puzzle(let puzzle):
      [.empty] + wrapped(puzzle.found.unicode, indent: 2, hanging: 4)
        + wrapped(puzzle.answer.plain, indent: 6, hanging: 6, .faint)
    case .claims(let claims):
      claims.flatMap { claim in
        [line(claim)] + claim.details.flatMap { wrapped($0.plain, indent: 11, hanging: 13) }
      }
    case .erratum(let box): lines(of: box)
    case .contradictions(let pairs):
      pairs.flatMap { pair in
        wrapped("\(pair.first) ≠ \(pair.second)  \(pair.proof.plain)", indent: 0, hanging: 4)
      }
    case .changes(_, let changes): changes.flatMap(lines)
    case .fold(let summary, let blocks): lines(of: .paragraph(summary)) + lines(of: blocks)
    case .question(let question):
      lines(of: .paragraph(question.asked))
        + wrapped(question.answered.plain, indent: 5, hanging: 5, .faint)
    case .tally(let gradients, let claims):
      [.empty] + (gradients.map { wrapped($0.plain, indent: 0, hanging: 2) } ?? [])
        + (claims.map { wrapped($0.plain, indent: 0, hanging: 2, .heading) } ?? [])
    case .rule: [.empty]
    }
  }

  // MARK: - Equations

  private func lines(of chain: EquationChain) -> [TerminalLine] {
    let name = chain.name.unicode
    return equation(
      name, withoutRepeats(chain.sides.map(\.unicode)).filter { $0 != name }, indent: 2,
      Tone(ofResultFor: chain.name))
  }

  private func lines(of sum: PathSum) -> [TerminalLine] {
    let name = sum.name.unicode
    let paths = sum.paths.enumerated().flatMap { number, path in
      let nodes = path.nodes.map(\.unicode).joined(separator: " ← ")
      let sides =
        withoutRepeats(path.chain.map(\.unicode)) + [path.numbers.unicode, path.value.unicode]
      return [TerminalLine("   \(number + 1)  " + nodes, .faint)] + equation("", sides, indent: 4)
    }
    return [TerminalLine("  \(name): \(sum.count.plain)")] + paths
      + equation(
        "\(name), \(sum.sumLabel.plain)", [sum.sum.unicode, sum.value.unicode], indent: 2,
        Tone(ofResultFor: sum.name))
  }

  /// `name = side = side`, on one line if it fits, else a line a side under the first equals sign; the last side, the
  /// result, in a tone of its own.
  private func equation(
    _ name: String, _ sides: [String], indent: Int, _ tone: Tone = .plain
  ) -> [TerminalLine] {
    let lead = String(repeating: " ", count: indent) + name
    let before = ([lead] + sides.dropLast()).joined(separator: " = ") + " = "
    if let result = sides.last, displayWidth(before + result) <= width {
      return [TerminalLine((before, .plain), (result, tone))]
    }
    let hanging = min(displayWidth(lead), indent + 12)
    return sides.enumerated().flatMap { number, side in
      let start = number == 0 ? lead : String(repeating: " ", count: hanging)
      let column = displayWidth(start) + 3
      return wrappedFormula(side, width: width - column).enumerated().map { row, part in
        TerminalLine(
          (row == 0 ? "\(start) = " : String(repeating: " ", count: column), .plain),
          (part, number == sides.count - 1 ? tone : .plain))
      }
    }
  }

  /// A row a line, the columns flush right.
  private func matrix(_ name: Formula, _ values: [[Formula]]) -> [TerminalLine] {
    let rows = values.map { row in row.map(\.unicode) }
    let widths = rows[0].indices.map { column in rows.map { displayWidth($0[column]) }.max()! }
    let lead = "  \(name.unicode) = "
    return rows.enumerated().map { number, row in
      let cells = zip(row, widths).map { padded($0, to: $1, alignedRight: true) }
      let start = number == 0 ? lead : String(repeating: " ", count: displayWidth(lead))
      return TerminalLine("\(start)[ \(cells.joined(separator: "  ")) ]")
    }
  }

  private func lines(of change: FormulaChange) -> [TerminalLine] {
    func broken(_ text: String, _ lead: String, _ tone: Tone) -> [TerminalLine] {
      wrappedFormula(text, width: width - 6).enumerated().map { number, part in
        TerminalLine((number == 0 ? lead : "      ") + part, tone)
      }
    }
    return broken("\(change.name.plain): \(change.before.unicode)", "  ", .faint)
      + broken(change.after.unicode, "    → ", .plain)
      + [TerminalLine("      " + change.value.plain, .faint)]
  }

  // MARK: - Tables and figures

  private func lines(of table: Table) -> [TerminalLine] {
    let rows = [table.columns.map(\.heading.plain)] + table.rows.map { row in row.map(\.plain) }
    let widths = table.columns.indices.map { column in rows.map { displayWidth($0[column]) }.max()!
    }
    let title = table.title.map { wrapped($0.plain, indent: 2, hanging: 2) } ?? []
    return [.empty] + title
      + rows.enumerated().map { number, row in
        let cells = row.indices.map { column in
          let isLeading = table.columns[column].alignment == .leading
          // Nothing follows a last cell that is flush left.
          return isLeading && column == row.count - 1
            ? row[column] : padded(row[column], to: widths[column], alignedRight: !isLeading)
        }
        return TerminalLine("    " + cells.joined(separator: "   "), number == 0 ? .faint : .plain)
      }
  }

  private func lines(of figure: FigureBlock) -> [TerminalLine] {
    let lines = figure.picture?().lines(width: width - 2, language: language) ?? []
    guard !lines.isEmpty else { return [] }
    let caption = figure.caption.map { wrapped($0.plain, indent: 2, hanging: 2, .faint) } ?? []
    return [.empty] + lines.map { $0.indented(by: 2) } + caption
  }

  // MARK: - Claims

  private func lines(of note: ClaimNote) -> [TerminalLine] {
    let head = "\(note.head.sign) \(note.head.id)"
    return wrappedLines("\(head)  \(note.words.plain)", width: width - 4, hanging: 4).enumerated().map {
      number, row in
      number == 0
        ? TerminalLine(
          ("    ", .plain), (head, note.head.tone), (String(row.dropFirst(head.count)), .plain))
        : TerminalLine("    " + row)
    }
  }

  private func lines(of box: VerdictBox) -> [TerminalLine] {
    let head = "\(box.head.sign) \(box.head.id)"
    let claim = "\(head)  \(box.claimed.plain)  "
    let first: [TerminalLine]
    if displayWidth(claim) + displayWidth(box.head.outcome) + 4 <= width {
      first = [
        TerminalLine(
          ("    ", .plain), (head, box.head.tone), (String(claim.dropFirst(head.count)), .plain),
          (box.head.outcome, box.head.tone))
      ]
    } else {
      let rows = wrappedLines(claim + box.head.outcome, width: width - 4, hanging: 4)
      first = rows.enumerated().map { number, row in
        number == 0
          ? TerminalLine(
            ("    ", .plain), (head, box.head.tone), (String(row.dropFirst(head.count)), .plain))
          : TerminalLine("    " + row)
      }
    }
    return first + box.lines.flatMap { wrapped($0.plain, indent: 8, hanging: 10) }
  }

  /// One row of the table of all claims, cut where the terminal ends.
  private func line(_ claim: ClaimLine) -> TerminalLine {
    let head = claim.head
    let lead = " \(padded(head.id, to: 7))\(padded(head.outcome, to: 16))"
    let room = width - 2 - displayWidth(head.sign) - displayWidth(lead)
    return TerminalLine(
      ("  ", .plain), (head.sign, head.tone),
      (lead + shortened(claim.words.plain, to: room), .plain))
  }

  private func shortened(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var kept = ""
    for character in text {
      guard displayWidth(kept) + displayWidth(String(character)) < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private func lines(of box: ErratumBox) -> [TerminalLine] {
    let slide = box.slide.map { "\($0) · " } ?? ""
    let head = TerminalLine(
      ("\(box.head.sign) \(box.head.id)", box.head.tone), ("  \(box.head.outcome)  ", .plain),
      (slide + box.chapterName, .faint))
    return [head] + ([box.printed] + box.lines).flatMap { wrapped($0.plain, indent: 4, hanging: 6) }
      + [.empty]
  }

  // MARK: - Lines

  private func wrapped(_ text: String, indent: Int, hanging: Int, _ tone: Tone = .plain)
    -> [TerminalLine]
  {
    wrappedLines(text, width: width - indent, hanging: hanging - indent).map {
      TerminalLine(String(repeating: " ", count: indent) + $0, tone)
    }
  }
}
