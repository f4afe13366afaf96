import NumericCore
import Pages
import Textbook

/// The Markdown form of a sheet: to read, to print, and to fill in.
///
/// A comment at the end carries the sheet's record for the marker; the answers are read from the last column of
/// the table's rows.
extension Sheet {
  private static let opening = "<!-- worksheet "
  private static let closing = " -->"

  /// The sheet as Markdown.
  ///
  /// The networks are drawn in letters: of what a student uploads or passes on, one file travels, and on many pages
  /// only a picture that is a file of its own is shown.
  public func markdown(of worksheet: Worksheet, language: Language) -> String {
    let parts = SheetParts(self, worksheet, language)
    let words = parts.words
    let head: [Block] =
      [
        .heading(InlineText("\(worksheet.title[language].plainText) · \(words.title)"), level: 1),
        .paragraph("\(strong: InlineText(words.student)) \(whose) · \(code: parts.origin)"),
      ] + parts.conventions + [.paragraph(parts.instructions(answersIn: .lastColumn))]
    let body: [Block] =
      [
        .heading(InlineText(words.givens), level: 2), .formulas(parts.givens, perRow: 4),
        .list(parts.definitions),
      ]
      + parts.onTheWay + [.heading(InlineText(words.steps), level: 2), .table(table(of: worksheet, words))]
    var blank = self
    for index in blank.steps.indices { blank.steps[index].answer = "" }
    let record = blank.record.text(pretty: false).replacing("--", with: "-\\u002d")
    let pictures = parts.pictures.map { "```text\n" + drawn($0, language) + "```\n" }
    let printer = MarkdownPrinter()
    return ([printer.text(of: head)] + pictures + [printer.text(of: body)]).joined(separator: "\n")
      + "\n" + Self.opening + record + Self.closing + "\n"
  }

  private func drawn(_ picture: NetworkPicture, _ language: Language) -> String {
    TerminalPrinter(language: language).text(of: [
      .figure(FigureBlock("", path: "", picture: { .network(picture) }))
    ])
  }

  /// The student's id, name and section.
  private var whose: InlineText {
    InlineText([student, name, section].compactMap { $0?.markdownEscaped }.joined(separator: " · "))
  }

  private func table(of worksheet: Worksheet, _ words: SheetWords) -> Table {
    let rows = zip(worksheet.steps, steps).map { step, row -> [InlineText] in
      [
        "\(row.number)", InlineText(builtUp: worksheet.question(of: step)), "\(row.points)",
        InlineText(row.answer.markdownEscaped),
      ]
    }
    return Table(
      [
        Table.Column("", .trailing), Table.Column(InlineText(words.quantity)),
        Table.Column(InlineText(words.points), .trailing), Table.Column(InlineText(words.answer)),
      ], rows: rows)
  }

  /// Reads the Markdown form.
  init(markdown: String) throws(SheetProblem) {
    guard let start = markdown.range(of: Self.opening, backwards: true) else { throw .noSheet }
    let rest = markdown[start.upperBound...]
    guard let end = rest.range(of: Self.closing) else { throw .notASheet("Markdown: comment") }
    try self.init(json: String(rest[..<end.lowerBound]))
    statedConventions = markdown[..<start.lowerBound].statedConventions
    var places: [Int: Int] = [:]
    for (index, row) in steps.enumerated() { places[row.number] = index }
    var seen: Set<Int> = []
    for line in markdown[..<start.lowerBound].split(whereSeparator: \.isNewline) {
      let cells = line.tableCells
      guard cells.count >= 4, let number = Int(cells[0]) else { continue }
      guard let index = places[number] else { throw .extraStep(number) }
      guard seen.insert(number).inserted else { throw .repeatedStep(number) }
      steps[index].answer = cells[cells.count - 1].filter { $0 != "`" && $0 != "$" }
    }
  }
}

extension Worksheet {
  /// What a step asks, in LaTeX: a forward quantity and an update with their formulas, a partial derivative by
  /// its name alone.
  func question(of step: MarkingScheme.Step) -> String { asked(step).latex }

  /// What a step asks.
  func asked(_ step: MarkingScheme.Step) -> Formula {
    if case .partial? = scheme.derivation[step.symbol]?.definition { return Formula(step.symbol) }
    return formula(of: step.symbol)
  }

  /// A quantity with its formula.
  func formula(of symbol: Symbol) -> Formula {
    Formula(symbol, is: Formula(scheme.derivation.formula(of: symbol)!))
  }

  /// The quantities that are not asked but that the steps are computed from, in order: of those that only digits
  /// tell apart, the first, unless one like it is asked. And whether there are more of these kinds.
  var unasked: (shown: [Symbol], areMore: Bool) {
    let (asked, derivation) = (steps.map(\.symbol), scheme.derivation)
    let needed = derivation.names.filter(derivation.quantities.ancestors(of: asked).contains).filter {
      symbol in
      switch derivation[symbol]?.definition {
      case .formula, .step: !asked.contains(symbol)
      default: false
      }
    }
    var kinds = Set(asked.map(\.kind))
    // Which shared bias a unit's own begins with is not to be guessed from its neighbour's.
    let shown = needed.filter { kinds.insert($0.kind).inserted || derivation[$0]?.role == .bias }
    return (shown, shown.count < needed.count)
  }
}

extension Substring {
  /// The conventions that lines of a sheet name, in either language: > **Convention** `half=no`: …
  fileprivate var statedConventions: [String] {
    split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      let head = parts[0].filter { !" >*".contains($0) }
      let isMeant = Language.allCases.contains { head == SheetWords($0).convention }
      return isMeant && parts.count > 2 ? String(parts[1]) : nil
    }
  }

  /// The cells of a table row, without the outer bars; `\|` is no bar. Empty for any other line.
  fileprivate var tableCells: [String] {
    let body = trimmingWhitespace
    guard body.first == "|" else { return [] }
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in body.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(String(cell[...].trimmingWhitespace))
        cell = ""
      } else {
        if isEscaped, character != "|" { cell.append("\\") }
        isEscaped = character == "\\" && !isEscaped
        if !isEscaped { cell.append(character) }
      }
    }
    // A row may lack its closing bar.
    let last = String(cell[...].trimmingWhitespace)
    return last.isEmpty ? cells : cells + [last]
  }

  fileprivate var trimmingWhitespace: Substring {
    var body = drop(while: \.isWhitespace)
    while let last = body.last, last.isWhitespace { body.removeLast() }
    return body
  }
}

extension InlineText {
  /// A formula as sheets and reports write it: with its derivatives built up, also in a cell.
  init(builtUp latex: String) { self.init("$`\(latex)`$") }
}

extension String {
  /// The text with what Markdown would take for markup escaped.
  var markdownEscaped: String {
    reduce(into: "") { text, character in
      if "\\`*_{}[]<>#|~".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
  }

  fileprivate func range(of text: String, backwards: Bool) -> Range<String.Index>? { ranges(of: text).last }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
