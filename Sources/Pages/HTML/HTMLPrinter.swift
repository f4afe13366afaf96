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
  /// Whether links of other pages may lead to its headings.
  private let isOfSite: Bool
  /// The claims whose notes stand in the text: links to them lead there, and not to the list of verdicts.
  private var noted: Set<String> = []

  /// Sets blocks.
  ///
  /// - Parameters:
  ///   - language: The language of the page.
  ///   - live: The numbers that the page keeps up to date, if it does; each is marked with its place.
  ///   - target: Where the id of a claim in a text leads, if anywhere.
  ///   - address: Where a link of the Markdown page leads on a page of a site; nil where it leads nowhere. Headings there have
  ///     anchors.
  public init(
    _ language: Language, keeping live: LiveValues? = nil,
    linkingClaims target: @escaping @Sendable (String) -> String? = { _ in nil },
    to address: (@Sendable (String) -> String?)? = nil
  ) {
    self.language = language
    self.live = live
    self.target = target
    self.address = address ?? { $0 }
    isOfSite = address != nil
  }

  /// The blocks as the content of an element.
  public func text(of blocks: [Block]) -> String {
    var printer = self
    printer.noted.formUnion(blocks.flatMap(\.notedClaims))
    return blocks.map(printer.text).filter { !$0.isEmpty }.joined(separator: "\n")
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
    case .passage(let passage): passage.html(math: math, hasAnchors: isOfSite, leadingTo: address)
    case .quote(let words):
      "<blockquote class=\"note\" role=\"note\">\(element("p", text(words)))</blockquote>"
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
    case .lessons(let list): text(of: list)
    case .figure(let figure): text(of: figure)
    case .claimNote(let note):
      claim(
        element("p", "\(spokenSign(note.head)) \(id(note.head, isPlace: true)) \(text(note.words))"),
        note.head)
    case .verdict(let box): claim(text(of: box), box.head)
    case .verdicts(let boxes): list(boxes.map(text))
    case .puzzle(let puzzle):
      standing(
        fold(
          math(puzzle.found) + " " + element("span", text(Self.answer(language)), style: "length"),
          element("p", text(puzzle.answer)), style: "puzzle",
          name: "\(puzzle.found.unicode), \(Self.answer(language).plain)"))
    case .claims(let claims): list(claims.map(text))
    case .erratum(let box): text(of: box)
    case .contradictions(let pairs):
      list(pairs.map { "\(link($0.first)), \(link($0.second)): \(text($0.proof))" })
    case .changes(let heads, let changes): text(of: changes, heads)
    case .fold(let summary, let blocks): fold(text(summary), text(of: blocks), name: Self.name(of: summary))
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
  private func claim(_ content: String, _ head: VerdictHead) -> String {
    "<div class=\"claim\(style(of: head))\" role=\"note\" data-claim=\"\(head.id.xmlEscaped)\">\(content)</div>"
  }

  /// The class that gives a verdict its colour, behind another.
  private func style(of head: VerdictHead) -> String {
    switch head.tone {
    case .bad: " wrong"
    case .warning: " partly"
    default: ""
    }
  }

  private func list(_ items: [String]) -> String {
    element("ul", items.map { element("li", $0) }.joined(separator: "\n"))
  }

  /// What is folded away; `name` is what its summary is called where that has formulas in it, which are no part of a
  /// name for a browser.
  private func fold(_ summary: String, _ body: String, style: String? = nil, name: String? = nil) -> String {
    let label = name.map { " aria-label=\"\($0.xmlEscaped)\"" } ?? ""
    return element("details", "<summary\(label)>\(summary)</summary>\n\(body)", style: style)
  }

  /// The name of a summary with formulas; nil where the browser finds it, or where a number in it may change.
  private static func name(of summary: InlineText) -> String? {
    var hasFormula = false
    for piece in summary.pieces {
      switch piece {
      case .formula(let formula) where formula.shownValue == nil: hasFormula = true
      case .words, .code: continue
      default: return nil
      }
    }
    return hasFormula ? summary.plain : nil
  }

  private static func answer(_ language: Language) -> InlineText { InlineText(Words.answer[language]) }

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
    var pieces = live == nil ? text.pieces : text.openPieces
    for place in pieces.indices {
      switch pieces[place] {
      case .words(let words): result += self.words(words, &isStrong)
      case .formula(let formula):
        // A browser may break a line on either side of a formula, so what belongs to it is tied to it.
        var (before, after) = ("", "")
        if place > 0, case .words = pieces[place - 1] { before = FormulaTies.takingOpening(from: &result) }
        if place + 1 < pieces.count, case .words(var next) = pieces[place + 1] {
          after = FormulaTies.takingClosing(from: &next)
          pieces[place + 1] = .words(next)
        }
        result += FormulaTies.tied(math(formula), before: before, after: after)
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
    guard let live else { return value.text.xmlEscaped }
    guard let place = live.place(of: value) else {
      return "<span data-still=\"\">\(value.text.xmlEscaped)</span>"
    }
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
      result += ForeignWords.tagged(String(part), on: language)
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
      of: Table(table.heads.map { Table.Column($0) }, rows: rows), marking: table.rows.map(quantity),
      isNamed: true)
    guard let left = table.left, let answer = table.rows.first(where: { $0.name == left.name }) else {
      return text
    }
    return text + "\n"
      + fold(self.text(left.words), self.text(of: answer), name: Self.name(of: left.words))
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

  /// A table; `marks` are attributes of its rows, which the first cell names where `isNamed`.
  private func text(of table: Table, marking marks: [String] = [], isNamed: Bool = false) -> String {
    func cells(_ name: String, _ row: [InlineText]) -> String {
      zip(table.columns, row).enumerated().map { number, cell in
        let (column, words) = cell
        let style = column.alignment == .leading ? "" : " class=\"number\""
        // A heading without words heads nothing.
        guard name == "th" || isNamed && number == 0, !words.isBlank else {
          return "<td\(style)>\(text(words))</td>"
        }
        let scope = name == "th" ? "col" : "row"
        return "<th scope=\"\(scope)\"\(style)\(spoken(words))>\(text(words))</th>"
      }.joined()
    }
    let title = table.title.map { element("caption", text($0)) } ?? ""
    let head = element("thead", element("tr", cells("th", table.columns.map(\.heading))))
    let rows = table.rows.enumerated().map { number, row in
      "<tr\(number < marks.count ? marks[number] : "")>\(cells("td", row))</tr>"
    }
    let body = element("tbody", rows.joined(separator: "\n"))
    return standing(element("div", element("table", title + head + "\n" + body), style: "table"))
  }

  /// An element, with a mark where its numbers stand still while others on the page follow the reader: none of its own
  /// decimals is kept up to date.
  private func standing(_ element: String, evenWithoutDecimals isFigure: Bool = false) -> String {
    guard live != nil, !element.contains(" data-v="), !element.contains(" data-way="),
      isFigure || element.contains(/[0-9]\.[0-9]/), let end = element.firstIndex(where: { " >".contains($0) })
    else { return element }
    return element[..<end] + " data-own=\"\"" + element[end...]
  }

  /// The name of a heading that is a formula and nothing else: reading programs name a cell by its heading's words.
  private func spoken(_ heading: InlineText) -> String {
    let isFormula = heading.pieces.allSatisfy { if case .formula = $0 { true } else { false } }
    return isFormula && !heading.pieces.isEmpty ? " aria-label=\"\(heading.plain.xmlEscaped)\"" : ""
  }

  private func text(of figure: FigureBlock) -> String {
    let image =
      figure.picture.map { svg($0(), title: figure.description) }
      ?? "<img src=\"\(figure.path.xmlEscaped)\" alt=\"\(figure.description.xmlEscaped)\"/>"
    let caption = figure.caption.map { caption in
      element("figcaption", text(caption) + (figure.remark.map { " (\(text($0)))" } ?? ""))
    }
    return standing(element("figure", image + (caption ?? "")), evenWithoutDecimals: true)
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
    let label = element("strong", "\(number)\(text(question.label)):")
    let content =
      element("p", "\(label) \(text(question.question))") + "\n"
      + fold(text(question.answerLabel), element("p", text(question.answer)))
    let own = hasOtherNumbers(question.question) || hasOtherNumbers(question.answer)
    return "<div class=\"question\"\(own ? " data-own=\"question\"" : "")>\(content)</div>"
  }

  /// Whether a text has numbers that don't follow the reader since they come from givens of their own.
  private func hasOtherNumbers(_ text: InlineText) -> Bool {
    guard let live else { return false }
    return text.openPieces.contains { piece in
      switch piece {
      case .formula(let formula): formula.shownValue.map { !live.areOwn($0.study) } ?? false
      case .value(let value): !live.areOwn(value.study)
      case .way(_, let old, let new): !live.areOwn(old.study) || !live.areOwn(new.study)
      case .either(let words): !live.areOwn(words.study)
      case .link(let words, _): hasOtherNumbers(words)
      case .words, .code, .claim, .lineBreak: false
      }
    }
  }

  /// The chapters as a list, an evening after the other: a table of so many words is no help on a telephone.
  private func text(of list: LessonList) -> String {
    let evenings = list.evenings.map { evening -> String in
      let items = evening.lessons.map { lesson in
        element(
          "li",
          "\(text(lesson.title)) \(element("span", text(lesson.length), style: "length"))"
            + element("p", text(lesson.summary)))
      }
      let first = evening.first == 1 ? "" : " start=\"\(evening.first)\""
      return
        "<h3>\(text(evening.title))</h3>\n<ol class=\"lessons\"\(first)>\(items.joined(separator: "\n"))</ol>"
    }
    return ([element("p", text(list.begin), style: "begin"), element("h2", text(list.title))] + evenings)
      .joined(separator: "\n")
  }

  // MARK: - Claims

  /// The sign where no word says the same.
  private func spokenSign(_ head: VerdictHead) -> String {
    "<span role=\"img\" aria-label=\"\(head.outcome.xmlEscaped)\">\(head.sign)</span>"
  }

  /// The sign beside the word for it.
  private func silentSign(_ head: VerdictHead) -> String {
    "<span aria-hidden=\"true\">\(head.sign)</span>"
  }

  /// The claim's id; where `isPlace`, links lead to it.
  private func id(_ head: VerdictHead, isPlace: Bool) -> String {
    let id = head.id.xmlEscaped
    return isPlace ? "<strong id=\"\(id)\">\(id)</strong>" : element("strong", id)
  }

  private func text(of box: VerdictBox) -> String {
    let words = box.lines.isEmpty ? "" : list(box.lines.map(text))
    let evidence =
      box.evidence.isEmpty ? "" : fold(text(box.evidenceLabel), list(box.evidence.map(text)))
    let head = "\(silentSign(box.head)) \(id(box.head, isPlace: !noted.contains(box.head.id)))"
    return element("p", "\(head) · \(box.head.outcome) · \(text(box.claimed))") + words + evidence
  }

  private func text(of claim: ClaimLine) -> String {
    let outcome = "\(silentSign(claim.head))\u{A0}\(claim.head.outcome)"
    let id = claim.target.map { link(claim.head.id, to: $0) } ?? claim.head.id
    let verdict = claim.verdictTarget.map { link(outcome, to: $0) } ?? outcome
    // The id leads on; an id in the words behind it would lead elsewhere.
    let details = claim.details.isEmpty ? "" : list(claim.details.map { text($0) })
    return "\(id) \(verdict): \(HTMLPrinter(language).text(claim.words))\(details)"
  }

  private func text(of box: ErratumBox) -> String {
    let slide = box.slide.map { "\($0) · " } ?? ""
    let id = box.head.id.xmlEscaped
    let head = "<h3 id=\"\(id)\">\(id) · \(silentSign(box.head))\u{A0}\(box.head.outcome)</h3>\n"
    let body = text(of: [
      .paragraph(
        "\(slide)\(link: InlineText(box.chapterTitle), to: "\(box.chapterName).md#\(box.head.id)")"),
      .paragraph("\(box.printedLabel): \(box.printed)"), .list(box.lines),
    ])
    return element("div", head + body, style: "claim\(style(of: box.head))")
  }
}

extension Block {
  /// The claims that have a note in the text.
  fileprivate var notedClaims: [String] {
    switch self {
    case .claimNote(let note): [note.head.id]
    case .fold(_, let blocks): blocks.flatMap(\.notedClaims)
    default: []
    }
  }
}
