import NumericCore
import Textbook

/// Sets blocks as HTML, formulas as MathML, which browsers draw by themselves; pictures stand in the text.
///
/// Every element is closed, so that the text is XML, too.
public struct HTMLPrinter: Sendable {
  private let language: Language
  private let live: LiveValues?
  private let target: @Sendable (String) -> String?
  private let address: @Sendable (String) -> String?

  /// Sets blocks.
  ///
  /// - Parameters:
  ///   - language: The language of the page.
  ///   - live: The numbers that the page keeps up to date, if it does; each is marked with its place.
  ///   - target: Where the id of a claim in a text leads, if anywhere.
  ///   - address: Where a link of the Markdown page leads here; nil where it leads nowhere.
  public init(
    _ language: Language, keeping live: LiveValues? = nil,
    linkingClaims target: @escaping @Sendable (String) -> String? = { _ in nil },
    to address: @escaping @Sendable (String) -> String? = { $0 }
  ) {
    self.language = language
    self.live = live
    self.target = target
    self.address = address
  }

  /// The blocks as the content of an element.
  public func text(of blocks: [Block]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let words, let level, let anchor):
      "<h\(level)\(anchor.map { " id=\"\($0.xmlEscaped)\"" } ?? "")>\(text(words))</h\(level)>"
    case .byline(let words, let command):
      element(
        "p", (words.isBlank ? "" : "\(text(words)) · ") + element("code", command.xmlEscaped),
        style: "byline")
    case .paragraph(let words): element("p", text(words))
    case .passage(let passage): passage.html(math: math, leadingTo: address)
    case .quote(let words): element("blockquote", element("p", text(words)))
    case .aside(let words): element("p", text(words), style: "aside")
    case .warning(let words): element("p", element("strong", text(words)), style: "warning")
    case .list(let items): list(items.map(text))
    case .givens(_, let givens): row(givens.map { equation([$0.name, $0.value]) })
    case .formulas(let formulas, _): row(formulas.map(math))
    case .value(let value, let remark):
      element("p", "\(text(remark)): \(equation([value.name, value.value]))")
    case .equation(let chain): text(of: chain)
    case .equations(let table): text(of: table)
    case .paths(let sum): text(of: sum)
    case .matrix(let name, let entries, let values): matrix(name, entries, values)
    case .table(let table): text(of: table)
    case .figure(let figure): text(of: figure)
    case .claimNote(let note):
      quote(element("p", "\(text(of: note.head)) \(text(note.words))"), of: note.head)
    case .verdict(let box): quote(text(of: box), of: box.head)
    case .verdicts(let boxes): list(boxes.map(text))
    case .puzzle(let puzzle): fold(math(puzzle.found), element("p", text(puzzle.answer)))
    case .claims(let claims): list(claims.map(text))
    case .erratum(let box): text(of: box)
    case .contradictions(let pairs):
      list(pairs.map { "\(link($0.first)), \(link($0.second)): \(text($0.proof))" })
    case .changes(let heads, let changes): text(of: changes, heads)
    case .fold(let summary, let blocks): fold(text(summary), text(of: blocks))
    case .question(let question): text(of: question)
    case .tally(let gradients, let claims):
      element("p", [gradients, claims].compactMap { $0 }.map(text).joined(separator: "<br/>"))
    case .rule: "<hr/>"
    }
  }

  // MARK: - Elements

  private func element(_ name: String, _ content: String, style: String? = nil) -> String {
    "<\(name)\(style.map { " class=\"\($0)\"" } ?? "")>\(content)</\(name)>"
  }

  /// What is said of a claim.
  private func quote(_ content: String, of head: VerdictHead) -> String {
    "<blockquote data-claim=\"\(head.id.xmlEscaped)\">\(content)</blockquote>"
  }

  private func list(_ items: [String]) -> String {
    element("ul", items.map { element("li", $0) }.joined(separator: "\n"))
  }

  private func fold(_ summary: String, _ body: String) -> String {
    element("details", element("summary", summary) + "\n" + body)
  }

  private func link(_ words: String, to place: String) -> String {
    address(place).map { "<a href=\"\($0.xmlEscaped)\">\(words)</a>" } ?? words
  }

  private func link(_ claim: String) -> String {
    target(claim).map { link(claim.xmlEscaped, to: $0) } ?? claim.xmlEscaped
  }

  /// What a text is in running text.
  public func text(_ text: InlineText) -> String {
    var isStrong = false
    var result = ""
    for piece in live == nil ? text.pieces : text.openPieces {
      switch piece {
      case .words(let words): result += self.words(words, &isStrong)
      case .formula(let formula): result += math(formula)
      case .value(let value): result += number(value)
      case .way(let sign, let old, let new): result += way(sign, old, new)
      case .either(let words): result += either(words)
      case .code(let code): result += element("code", code.xmlEscaped)
      case .claim(let id): result += link(id)
      case .link(let words, let address): result += link(self.text(words), to: address)
      case .lineBreak: result += "<br/>"
      }
    }
    return result + (isStrong ? "</strong>" : "")
  }

  /// A number among words.
  private func number(_ value: ShownValue) -> String {
    guard let live, let place = live.place(of: value) else { return value.text.xmlEscaped }
    let given = live.isGiven(value.expression) ? " data-t=\"\"" : ""
    return "<span data-v=\"\(place)\"\(given)>\(value.text.xmlEscaped)</span>"
  }

  private func way(_ sign: String, _ old: ShownValue, _ new: ShownValue) -> String {
    guard let live, let from = live.place(of: old), let to = live.place(of: new) else {
      return sign.xmlEscaped
    }
    return "<span data-way=\"\(to) \(from)\">\(sign.xmlEscaped)</span>"
  }

  /// Words that stand while a fact holds; those that don't stand now are hidden.
  private func either(_ alternative: InlineText.Alternative) -> String {
    guard let live, let place = live.place(of: alternative) else {
      return alternative.standing.map(text) ?? ""
    }
    func span(_ words: InlineText, not: Bool, stands: Bool) -> String {
      guard !words.isBlank else { return "" }
      let attributes = (not ? " data-not=\"\"" : "") + (stands ? "" : " hidden=\"\"")
      return "<span data-fact=\"\(place)\"\(attributes)>\(text(words))</span>"
    }
    return span(alternative.words, not: false, stands: alternative.holds == true)
      + span(alternative.otherwise, not: true, stands: alternative.holds == false)
  }

  /// Words, whose bold may end in other words behind a formula.
  private func words(_ words: String, _ isStrong: inout Bool) -> String {
    var result = ""
    for (number, part) in words.split(separator: "**", omittingEmptySubsequences: false).enumerated() {
      if number > 0 {
        isStrong.toggle()
        result += isStrong ? "<strong>" : "</strong>"
      }
      result += String(part).xmlEscaped
    }
    return result
  }

  // MARK: - Math

  /// A formula that is short enough for half a line of a narrow screen is never broken.
  private static let unbroken = 24

  /// A formula, in pieces where it may be too long for a line.
  public func math(_ formula: Formula) -> String {
    let content = formula.mathML(live)
    guard latexWidth(formula.latex) > Self.unbroken else { return MathML.formula(content) }
    return pieces([content])
  }

  /// The sides of an equation, in pieces where they may be too long for a line.
  private func equation(_ sides: [Formula]) -> String {
    let width = sides.reduce(0) { $0 + latexWidth($1.latex) }
    let equals = MathML.sign("=")
    let whole = sides.map { $0.mathML(live) }.joined(separator: equals)
    guard width > Self.unbroken else { return MathML.formula(whole) }
    return pieces([whole])
  }

  private func pieces(_ rows: [String]) -> String {
    let pieces = rows.flatMap { MathML.pieces(of: $0) }.map { MathML.formula($0) }
    return pieces.count == 1 ? pieces[0] : element("span", pieces.joined(), style: "broken")
  }

  /// Formulas beside each other, as many as fit.
  private func row(_ formulas: [String]) -> String {
    element("p", formulas.map { element("span", $0) }.joined(separator: "\n"), style: "formulas")
  }

  private func text(of chain: EquationChain) -> String {
    let sides = distinct(chain.sides).filter { $0.latex != chain.name.latex }
    return "<p class=\"equation\"\(quantity(chain))>\(equation([chain.name] + sides))</p>"
  }

  /// Marks the equation of a quantity that the page keeps up to date.
  private func quantity(_ chain: EquationChain) -> String {
    chain.sides.last?.shownValue.flatMap { live?.place(of: $0) }.map { " data-q=\"\($0)\"" } ?? ""
  }

  /// The sides without those that only repeat the one before.
  private func distinct(_ sides: [Formula]) -> [Formula] {
    sides.enumerated().filter { $0.offset == 0 || sides[$0.offset - 1].latex != $0.element.latex }.map(
      \.element)
  }

  private func text(of table: EquationTable) -> String {
    let rows = table.rows.map { chain -> [InlineText] in
      let (formula, numbers) = (chain.sides.first, chain.sides.dropFirst().dropLast().first)
      let result = chain.name == table.left?.name ? Formula(number: "?") : chain.sides.last
      return [chain.name, formula, numbers == formula ? nil : numbers, result].map {
        $0.map { InlineText($0) } ?? ""
      }
    }
    let text = text(
      of: Table(table.heads.map { Table.Column($0) }, rows: rows), marking: table.rows.map(quantity))
    guard let left = table.left, let answer = table.rows.first(where: { $0.name == left.name }) else {
      return text
    }
    return text + "\n" + fold(self.text(left.words), self.text(of: answer))
  }

  private func text(of sum: PathSum) -> String {
    let arrow = MathML.sign("←")
    let paths = sum.paths.enumerated().flatMap { number, path in
      [
        element(
          "p",
          "\(text(sum.pathLabel)) \(number + 1): "
            + MathML.formula(path.nodes.map(\.mathML).joined(separator: arrow))),
        element("p", equation(distinct(path.chain + [path.numbers, path.value])), style: "equation"),
      ]
    }
    return
      ([element("p", "\(math(sum.name)), \(text(sum.count)):")] + paths + [
        element("p", "\(text(sum.sumLabel)):"),
        text(of: EquationChain(name: sum.name, sides: [sum.sum, sum.value])),
      ])
      .joined(separator: "\n")
  }

  private func matrix(_ name: Formula, _ entries: [[Formula]], _ values: [[Formula]]) -> String {
    let sides = withoutRepeats(
      [entries, values].map { rows in MathML.matrix(rows.map { row in row.map { $0.mathML(live) } }) })
    return element(
      "p", pieces([([name.mathML] + sides).joined(separator: MathML.sign("="))]), style: "equation")
  }

  // MARK: - Tables and figures

  /// A table; `marks` are attributes of its rows.
  private func text(of table: Table, marking marks: [String] = []) -> String {
    func cells(_ name: String, _ row: [InlineText]) -> String {
      zip(table.columns, row).map { column, words in
        element(name, text(words), style: column.alignment == .leading ? nil : "number")
      }.joined()
    }
    let title = table.title.map { element("caption", text($0)) } ?? ""
    let head = element("thead", element("tr", cells("th", table.columns.map(\.heading))))
    let rows = table.rows.enumerated().map { number, row in
      "<tr\(number < marks.count ? marks[number] : "")>\(cells("td", row))</tr>"
    }
    let body = element("tbody", rows.joined(separator: "\n"))
    return element("div", element("table", title + head + "\n" + body), style: "table")
  }

  private func text(of figure: FigureBlock) -> String {
    let image =
      figure.picture.map { svg($0(), title: figure.description) }
      ?? "<img src=\"\(figure.path.xmlEscaped)\" alt=\"\(figure.description.xmlEscaped)\"/>"
    let caption = figure.caption.map { caption in
      element("figcaption", text(caption) + (figure.remark.map { " (\(text($0)))" } ?? ""))
    }
    return element("figure", image + (caption ?? ""))
  }

  /// The picture as an element of the page, which needs no name space of its own there; on a page that keeps its numbers
  /// up to date, ``pictureStyle`` is the page's.
  public func svg(_ picture: Picture, title: String) -> String {
    let text = picture.svg(title: title, language: language, keeping: live)
      .replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    return live == nil ? text : text.replacing("<style>\n\(Self.pictureStyle)\n</style>\n", with: "")
  }

  /// The style of all pictures.
  public static var pictureStyle: String { SVGDrawing.styles }

  private func text(of changes: [FormulaChange], _ heads: [InlineText]) -> String {
    let rows = changes.map { change -> [InlineText] in
      [change.name, "\(change.before)\(.lineBreak)→ \(change.after)", change.value]
    }
    return text(of: Table(heads.map { Table.Column($0) }, rows: rows))
  }

  private func text(of question: QuestionBlock) -> String {
    let number = question.number.map { "\($0). " } ?? ""
    return element("p", "\(number)\(element("strong", text(question.label))) \(text(question.question))")
      + "\n"
      + fold(text(question.answerLabel), element("p", text(question.answer)))
  }

  // MARK: - Claims

  private func text(of head: VerdictHead) -> String {
    "\(head.sign) <strong id=\"\(head.id.xmlEscaped)\">\(head.id.xmlEscaped)</strong>"
  }

  private func text(of box: VerdictBox) -> String {
    let words = box.lines.isEmpty ? "" : list(box.lines.map(text))
    let evidence =
      box.evidence.isEmpty ? "" : fold(text(box.evidenceLabel), list(box.evidence.map(text)))
    return element("p", "\(text(of: box.head)) · \(box.head.outcome) · \(text(box.claimed))") + words
      + evidence
  }

  private func text(of claim: ClaimLine) -> String {
    let outcome = "\(claim.head.sign)\u{A0}\(claim.head.outcome)"
    let id = claim.target.map { link(claim.head.id, to: $0) } ?? claim.head.id
    let verdict = claim.verdictTarget.map { link(outcome, to: $0) } ?? outcome
    // The id leads on; an id in the words behind it would lead elsewhere.
    let details = claim.details.isEmpty ? "" : list(claim.details.map { text($0) })
    return "\(id) \(verdict): \(HTMLPrinter(language).text(claim.words))\(details)"
  }

  private func text(of box: ErratumBox) -> String {
    let slide = box.slide.map { "\($0) · " } ?? ""
    return text(of: [
      .heading(
        InlineText("\(box.head.id) · \(box.head.sign)\u{A0}\(box.head.outcome)"), level: 3,
        anchor: box.head.id),
      .paragraph(
        "\(slide)\(link: InlineText(box.chapterTitle), to: "\(box.chapterName).md#\(box.head.id)")"),
      .paragraph("\(box.printedLabel): \(box.printed)"), .list(box.lines),
    ])
  }
}
