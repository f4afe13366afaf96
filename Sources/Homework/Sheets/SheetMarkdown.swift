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
  public func markdown(of worksheet: Worksheet, language: Language) -> String {
    let words = SheetWords(language)
    var blocks: [Block] = [
      .heading(InlineText("\(worksheet.title[language].plainText) · \(words.title)"), level: 1),
      .paragraph("\(strong: InlineText(words.student)) \(whose) · \(code: chapter)"),
    ]
    blocks += worksheet.conventions.map { convention in
      .quote(
        "\(strong: InlineText(words.convention)) \(code: convention.name): \(InlineText(convention.meaning[language]))."
      )
    }
    blocks += [
      .paragraph(InlineText(words.instructions(decimals: decimals, comma: decimalComma))),
      .heading(InlineText(words.givens), level: 2),
      .formulas(givens.map { Formula(Symbol($0.name), is: Formula(number: $0.value)) }, perRow: 4),
    ]
    let unasked = worksheet.unasked
    if !unasked.shown.isEmpty {
      blocks += [
        .paragraph(InlineText(words.unasked)),
        .formulas(unasked.shown.map { worksheet.formula(of: $0) }, perRow: 1),
      ]
    }
    if unasked.areMore { blocks.append(.paragraph(InlineText(words.likewise))) }
    blocks += [.heading(InlineText(words.steps), level: 2), .table(table(of: worksheet, words))]
    var blank = self
    for index in blank.steps.indices { blank.steps[index].answer = "" }
    let record = blank.record.text(pretty: false).replacing("--", with: "-\\u002d")
    return MarkdownPrinter().text(of: blocks) + "\n" + Self.opening + record + Self.closing + "\n"
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
  func question(of step: MarkingScheme.Step) -> String {
    if case .partial? = scheme.derivation[step.symbol]?.definition { return step.symbol.latex }
    return formula(of: step.symbol).latex
  }

  /// A quantity with its formula.
  fileprivate func formula(of symbol: Symbol) -> Formula {
    Formula(symbol, is: Formula(scheme.derivation.formula(of: symbol)!))
  }

  /// The quantities that are not asked but that the steps are computed from, in order: of those that only digits
  /// tell apart, the first, unless one like it is asked. And whether there are more of these kinds.
  var unasked: (shown: [Symbol], areMore: Bool) {
    let (asked, derivation) = (steps.map(\.symbol), scheme.derivation)
    let needed = derivation.names.filter(derivation.ancestors(of: asked).contains).filter { symbol in
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

/// The fixed words of a sheet.
private struct SheetWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  var title: String { Bilingual(ko: "학습지", en: "Worksheet").plain(in: language) }
  var student: String { Bilingual(ko: "학번", en: "Student").plain(in: language) }
  var convention: String { Bilingual(ko: "규약", en: "Convention").plain(in: language) }
  var givens: String { Bilingual(ko: "주어진 값", en: "Given").plain(in: language) }
  var unasked: String {
    Bilingual(ko: "계산에는 다음 식도 씁니다.", en: "These are needed on the way:").plain(in: language)
  }
  var likewise: String {
    Bilingual(
      ko: "번호만 다른 변수는 같은 꼴의 식으로 구합니다.",
      en: "Quantities whose names differ only in numbers have formulas of one form."
    ).plain(in: language)
  }
  var steps: String { Bilingual(ko: "계산할 것", en: "To compute").plain(in: language) }
  var quantity: String { Bilingual(ko: "변수", en: "Quantity").plain(in: language) }
  var points: String { Bilingual(ko: "배점", en: "Points").plain(in: language) }
  var answer: String { Bilingual(ko: "답", en: "Answer").plain(in: language) }

  func instructions(decimals: Int, comma: Bool) -> String {
    switch language {
    case .ko:
      "위에서부터 차례로 계산해 표의 마지막 칸에 적으세요. 답은 소수 \(decimals)자리까지 반올림합니다. "
        + "앞에서 틀린 값으로 뒤를 옳게 계산하면 뒤의 점수는 인정됩니다. 분수(`3/8`)와 지수 표기(`1.2e-3`)도 됩니다."
        + (comma ? " 소수점 대신 쉼표를 써도 됩니다." : "")
    case .en:
      "Work from the top down and write each answer into the last column. Round to \(decimals) decimals. "
        + "Right work on a wrong earlier value earns its marks. Fractions (`3/8`) and exponents (`1.2e-3`) are fine."
        + (comma ? " A decimal comma is fine, too." : "")
    }
  }
}
