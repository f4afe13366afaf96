import NumericCore
import Textbook

/// Sets blocks as Markdown, by GitHub's rules of math.
public struct MarkdownPrinter: Sendable {
  private let target: @Sendable (String) -> String?

  /// Sets blocks; the id of a claim in a text leads to its `target`, if it has one.
  public init(linkingClaims target: @escaping @Sendable (String) -> String? = { _ in nil }) {
    self.target = target
  }

  /// The blocks as a page.
  public func text(of blocks: [Block]) -> String { body(blocks) + "\n" }

  private func body(_ blocks: [Block]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let words, let level, let anchor):
      String(repeating: "#", count: level) + " " + (anchor.map(place) ?? "") + text(words)
    case .byline(let words, let command):
      (words.isBlank ? "" : "\(text(words)) · ") + "`\(command)`"
    case .paragraph(let words), .aside(let words): text(words)
    case .passage(let passage): passage.markdown
    case .quote(let words): "> \(text(words))"
    case .warning(let words): "**\(text(words))**"
    case .list(let items): lines(items.map { "- \(text($0))" })
    case .givens(_, let givens): display(givens.map { "\($0.name.latex) = \($0.value.latex)" })
    case .formulas(let formulas, let count):
      PageMath.display(environment("gathered", rows(of: formulas.map(\.latex), perRow: count)))
    case .value(let value, let remark):
      "\(text(remark)): " + PageMath.inline("\(value.name.latex) = \(value.value.latex)")
    case .equation(let chain): text(of: chain)
    case .equations(let table): text(of: table)
    case .paths(let sum): text(of: sum)
    case .matrix(let name, let entries, let values): matrix(name, entries, values)
    case .table(let table):
      (table.title.map { "**\(text($0))**\n\n" } ?? "")
        + lines(rows(of: table.isPaired ? table.paired : table))
    case .lessons(let list): lines(rows(of: list.table))
    case .figure(let figure): text(of: figure)
    case .claimNote(let note):
      "> \(place(note.head.id))\(note.head.sign) **\(note.head.id)** \(text(note.words))"
    case .verdict(let box): text(of: box)
    case .verdicts(let boxes): lines(boxes.map(entry))
    // What GitHub takes for HTML is not searched for math.
    case .puzzle(let puzzle): fold(puzzle.found.unicode, text(puzzle.answer))
    case .claims(let claims): lines(claims.map(line))
    case .erratum(let box): text(of: box)
    case .contradictions(let pairs):
      lines(pairs.map { "- \(link($0.first)), \(link($0.second)): \(text($0.proof))" })
    case .changes(let heads, let changes): text(of: changes, heads)
    case .fold(let summary, let blocks): fold(text(summary), body(blocks))
    case .question(let question): text(of: question)
    case .tally(let gradients, let claims):
      lines([gradients, claims].compactMap { $0 }.map { text($0) })
    case .rule: "---"
    }
  }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private func fold(_ summary: String, _ body: String) -> String {
    "<details><summary>\(summary)</summary>\n\n\(body)\n\n</details>"
  }

  /// What links lead to.
  private func place(_ anchor: String) -> String { "<a id=\"\(anchor)\"></a>" }

  private func link(_ claim: String) -> String {
    target(claim).map { "[\(claim)](\($0))" } ?? claim
  }

  // MARK: - Inline text

  private func text(_ text: InlineText) -> String {
    text.pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .formula(let formula): PageMath.inline(formula.latex)
      case .value(let value): value.text
      case .way(let sign, _, _): sign
      case .either(let words): words.standing.map(self.text) ?? ""
      case .code(let code): "`\(code)`"
      case .claim(let id): link(id)
      case .link(let words, let address): "[\(self.text(words))](\(address))"
      case .lineBreak: "<br/>"
      }
    }.joined()
  }

  // MARK: - Math

  /// Equations side by side, four in a row.
  private func display(_ equations: [String]) -> String {
    let rows = rows(of: equations, perRow: 4)
    return PageMath.display(rows.count == 1 ? rows[0] : environment("gathered", rows))
  }

  private func rows(of equations: [String], perRow count: Int) -> [String] {
    stride(from: 0, to: equations.count, by: count).map { start in
      equations[start..<min(start + count, equations.count)].joined(separator: ",\(TeXMacro.quad) ")
    }
  }

  private func text(of chain: EquationChain) -> String {
    let sides = withoutRepeats(chain.sides.map(\.latex)).filter { $0 != chain.name.latex }
    return PageMath.display(aligned(chain.name.latex, sides))
  }

  /// Of many, the numbers are left out, and two stand beside each other: one of the form is worked in full before.
  private func text(of table: EquationTable) -> String {
    let isLong = table.rows.count > 4
    let heads = (isLong ? [0, 1, 3] : [0, 1, 2, 3]).map { table.heads[$0] }
    let rows = table.rows.map { chain -> [InlineText] in
      let (formula, numbers) = (chain.sides.first, chain.sides.dropFirst().dropLast().first)
      let result = chain.name == table.left?.name ? Formula(unicode: "?", latex: "?") : chain.sides.last
      // Numbers that only repeat the formula are not said twice, nor is a sum term by term.
      let cells =
        isLong
        ? [chain.name, formula, result] : [chain.name, formula, numbers == formula ? nil : numbers, result]
      return cells.map { $0.map { InlineText($0) } ?? "" }
    }
    let whole = Table(heads.map { Table.Column($0) }, rows: rows)
    let text = lines(self.rows(of: isLong ? whole.paired : whole))
    guard let left = table.left, let answer = table.rows.first(where: { $0.name == left.name }) else {
      return text
    }
    return "\(text)\n\n\(fold(self.text(left.words), self.text(of: answer)))"
  }

  private func text(of question: QuestionBlock) -> String {
    let asked = "**\(text(question.label))** \(text(question.question))"
    let folded =
      "<details><summary>\(text(question.answerLabel))</summary>\n\n\(text(question.answer))\n\n</details>"
    guard let number = question.number else { return "\(asked)\n\n\(folded)" }
    return "\(number). \(asked)\n\n"
      + folded.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "   \($0)" }
      .joined(separator: "\n")
  }

  private func text(of sum: PathSum) -> String {
    let paths = sum.paths.enumerated().flatMap { number, path in
      let nodes = path.nodes.map(\.latex).joined(separator: " \(TeXMacro.leftarrow) ")
      let sides = withoutRepeats((path.chain + [path.numbers, path.value]).map(\.latex))
      return [
        "\(text(sum.pathLabel)) \(number + 1): \(PageMath.inline(nodes))",
        PageMath.display(aligned("", sides)),
      ]
    }
    let whole = EquationChain(name: sum.name, sides: [sum.sum, sum.value])
    return
      (["\(PageMath.inline(sum.name.latex)), \(text(sum.count)):"] + paths + [
        "\(text(sum.sumLabel)):", text(of: whole),
      ])
      .joined(separator: "\n\n")
  }

  private func matrix(_ name: Formula, _ entries: [[Formula]], _ values: [[Formula]]) -> String {
    let sides = [entries, values].map { rows in Matrix.latex(rows.map { row in row.map(\.latex) }) }
    return PageMath.display(([name.latex] + withoutRepeats(sides)).joined(separator: " = "))
  }

  /// One line where it is short, else a line a side, and more where a side is too long for the page; what fits beside the
  /// side before stands there.
  private func aligned(_ left: String, _ sides: [String]) -> String {
    let single = ([left] + sides).filter { !$0.isEmpty }.joined(separator: " = ")
    // A product along a path starts with fractions, which are half as wide as they count.
    guard latexWidth(single) > 72 else { return single }
    var rows: [String] = []
    for (number, side) in sides.enumerated() {
      if number > 1, let last = rows.last, latexWidth(last) + latexWidth(side) < 60 {
        rows[rows.count - 1] = "\(last) = \(side)"
        continue
      }
      let parts = wrappedLaTeX(side, width: 66)
      let first =
        left.isEmpty && number == 0
        ? "&\(parts[0])" : "\(number == 0 ? left : "") &= \(parts[0])"
      // The empty group makes the sign that begins the row one between two terms.
      rows += [first] + parts.dropFirst().map { "&\(TeXMacro.quad) {} \($0)" }
    }
    return environment("aligned", rows)
  }

  private func environment(_ name: String, _ rows: [String]) -> String {
    let body = rows.joined(separator: " \\\\\n")
    return "\(TeXMacro.begin){\(name)}\n\(body)\n\(TeXMacro.end){\(name)}"
  }

  // MARK: - Tables and figures

  private func rows(of table: Table) -> [String] {
    let headings = table.columns.map { text($0.heading) }
    let delimiter = "|" + table.columns.map { $0.alignment.rawValue + "|" }.joined()
    // An empty heading takes one blank.
    let head = "|" + headings.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    return [head, delimiter] + table.rows.map { row in "|" + row.map { " \(text($0)) |" }.joined() }
  }

  private func text(of figure: FigureBlock) -> String {
    let image = "![\(figure.description)](\(figure.path))"
    guard let caption = figure.caption else { return image }
    let remark = figure.remark.map { " (\(text($0)))" } ?? ""
    return "\(image)\n\n*\(text(caption))\(remark)*"
  }

  private func text(of changes: [FormulaChange], _ heads: [InlineText]) -> String {
    // A long formula is broken: a cell is no wider than its longest line.
    func broken(_ formula: Formula) -> InlineText {
      wrappedLaTeX(formula.latex, width: 66).map { InlineText(Formula(unicode: "", latex: $0)) }
        .joined(separator: .lineBreak)
    }
    let rows = changes.map { change -> [InlineText] in
      [change.name, "\(broken(change.before))\(.lineBreak)→ \(broken(change.after))", change.value]
    }
    return lines(self.rows(of: Table(heads.map { Table.Column($0) }, rows: rows)))
  }

  // MARK: - Claims

  private func text(of box: VerdictBox) -> String {
    let head = box.head
    var lines = [
      "\(place(head.id))\(head.sign) **\(head.id)** · \(head.outcome) · \(text(box.claimed))"
    ]
    if !box.lines.isEmpty { lines += [""] + box.lines.map { "- \(text($0))" } }
    if !box.evidence.isEmpty {
      lines += ["", "<details><summary>\(text(box.evidenceLabel))</summary>", ""]
      lines += box.evidence.map { "- \(text($0))" } + ["", "</details>"]
    }
    return quoted(lines)
  }

  /// A claim to be looked up: one that the derivation has told of leads there.
  private func entry(_ box: VerdictBox) -> String {
    let head = box.head
    let isTold = head.tone != .good && head.tone != .faint
    let id = isTold ? "[\(head.id)](#\(head.id))" : "\(place(head.id))**\(head.id)**"
    let evidence = (box.lines + box.evidence).map { "\n  - \(text($0))" }.joined()
    return "- \(head.sign) \(id) \(head.outcome): \(text(box.claimed))\(evidence)"
  }

  /// Lines set off from the rest.
  private func quoted(_ lines: [String]) -> String {
    self.lines(lines.map { $0.isEmpty ? ">" : "> \($0)" })
  }

  private func line(_ claim: ClaimLine) -> String {
    let outcome = outcome(claim.head)
    let id = claim.target.map { "[\(claim.head.id)](\($0))" } ?? claim.head.id
    let linked = claim.verdictTarget.map { "[\(outcome)](\($0))" } ?? outcome
    // The id leads on; an id in the words behind it would lead elsewhere.
    let details = claim.details.map { "\n  - \(text($0))" }.joined()
    return "- \(id) \(linked): \(MarkdownPrinter().text(claim.words))\(details)"
  }

  /// The verdict's sign and word, on one line.
  private func outcome(_ head: VerdictHead) -> String { "\(head.sign)\u{A0}\(head.outcome)" }

  private func text(of box: ErratumBox) -> String {
    let slide = box.slide.map { "\($0) · " } ?? ""
    return body([
      .heading(InlineText("\(box.head.id) · \(outcome(box.head))"), level: 3, anchor: box.head.id),
      .paragraph(
        "\(slide)\(link: InlineText(box.chapterTitle), to: "\(box.chapterName).md#\(box.head.id)")"),
      .paragraph("\(box.printedLabel): \(box.printed)"), .list(box.lines),
    ])
  }
}
