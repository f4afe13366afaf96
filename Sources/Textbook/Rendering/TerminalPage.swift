import NumericCore

/// What a piece of terminal text is, for whoever colours it.
public enum Tone: Sendable {
  /// Ordinary text.
  case plain
  /// A heading.
  case heading
  /// What is right.
  case good
  /// What is wrong.
  case bad
  /// What holds under a condition.
  case warning
  /// What may be passed over.
  case faint
}

/// A derivation as terminal text.
public struct TerminalPage {
  let chapter: any Chapter
  private(set) var study: Study
  let language: Language
  let digits: Int
  let width: Int
  let paint: (String, Tone) -> String
  private var output = ""

  /// Prepares a page `width` columns wide; `paint` colours a piece of text.
  public init(
    _ chapter: any Chapter, _ study: Study, language: Language, digits: Int = 6,
    width: Int = 80,
    paint: @escaping (String, Tone) -> String = { text, _ in text }
  ) {
    self.chapter = chapter
    self.study = study
    self.language = language
    self.digits = digits
    self.width = width
    self.paint = paint
  }

  /// The whole page.
  public static func text(
    _ chapter: any Chapter, _ study: Study, language: Language, digits: Int = 6,
    width: Int = 80,
    paint: @escaping (String, Tone) -> String = { text, _ in text }
  ) -> String {
    var page = TerminalPage(
      chapter, study, language: language, digits: digits, width: width, paint: paint)
    page.write()
    return page.output
  }

  /// What a derivation shows, without a chapter's title before it and its counts behind.
  public static func body(
    _ chapter: any Chapter, _ study: Study, language: Language, width: Int = 80,
    paint: @escaping (String, Tone) -> String = { text, _ in text }
  ) -> String {
    var page = TerminalPage(chapter, study, language: language, width: width, paint: paint)
    page.writeParts()
    return page.output
  }

  private var derivation: Derivation { study.derivation }

  private mutating func write() {
    line(chapter.prose.title[language].plain, .heading)
    wrapped(chapter.prose.source[language].plain, indent: 0, hanging: 0, .faint)
    for paragraph in study.rewriting.map(ConventionWords.lead) ?? [] { write(paragraph[language]) }
    for paragraph in chapter.prose.introduction { write(paragraph[language]) }
    writeParts()
    if let rewriting = study.rewriting, rewriting.hasEffect { write(rewriting) }
    writeCounts()
  }

  private mutating func writeParts() {
    for part in derivation.parts {
      switch part {
      case .givens(let symbols): writeGivens(symbols)
      case .step(let step): write(step)
      }
    }
  }

  private mutating func write(_ step: Derivation.Step) {
    switch step {
    case .section(let title):
      line("")
      line(title[language].plain, .heading)
    case .note(let text): write(text[language])
    case .quantity(let symbol): writeQuantity(symbol)
    case .partial(let symbol): writePartial(symbol)
    case .partialSum(let symbol): writeSum(symbol)
    case .matrix(let name, let matrix): write(name, matrix)
    case .claim(let index): write(study.verdict(at: index))
    case .comparison(let comparison): write(comparison)
    case .table(let table): write(table)
    case .drawing: break
    case .figure(let figure): write(figure)
    case .mistakes(let symbol): writeMistakes(of: symbol)
    case .findings(let findings): write(study.outcome(of: findings))
    }
  }

  /// What a run found out, with the values of its own.
  private mutating func write(_ found: Study) {
    let own = study
    study = found
    writeParts()
    study = own
  }

  // MARK: - Quantities

  private mutating func writeGivens(_ givens: [Symbol]) {
    let text = givens.map { "\($0.unicode) = \(value(of: $0))" }.joined(separator: ",  ")
    wrapped("\(Words.given[language].plain): \(text)", indent: 2, hanging: 4)
  }

  private mutating func writeQuantity(_ symbol: Symbol) {
    switch derivation[symbol]!.definition {
    case .repeated(let repetition):
      let times = Words.after(repetition.times, language: language)
      wrapped(
        "\(symbol.unicode) = \(value(of: symbol))   (\(repetition.watched.unicode), \(times))", indent: 2,
        hanging: 4)
    case .stationary(let point, let coordinate):
      let place = Words.vanishing(point.derivatives[coordinate], language: language).plain
      wrapped("\(symbol.unicode) = \(value(of: symbol))   (\(place))", indent: 2, hanging: 4)
    default: equation(symbol.unicode, sides(of: symbol), indent: 2)
    }
  }

  /// Formula, numbers put in, result; a side that repeats the one before is left out.
  private func sides(of symbol: Symbol) -> [String] {
    let formula = derivation.formula(of: symbol)!
    return withoutRepeats([formula.unicode, substituted(formula), value(of: symbol)])
  }

  private func substituted(_ formula: Expression) -> String { formula.unicode(leaf: { value(of: $0) }) }

  private func value(of symbol: Symbol) -> String { study.text(of: symbol, digits: digits) }

  private mutating func writePartial(_ symbol: Symbol) {
    guard case .partial(let output, let variable, let formula)? = derivation[symbol]?.definition else {
      return
    }
    let graph = DependencyGraph(of: output, by: variable, in: derivation)
    let paths = graph.paths(limit: ChainRule.listedPaths)
    if graph.pathCount > ChainRule.listedPaths {
      wrapped(
        Words.elided(graph.pathCount == Int.max ? "2⁶³+" : "\(graph.pathCount)", language: language),
        indent: 2,
        hanging: 2)
      equation(
        symbol.unicode, withoutRepeats([formula.unicode, substituted(formula), value(of: symbol)]), indent: 2)
    } else if paths.count == 1 {
      equation(symbol.unicode, sides(of: paths[0], resultOf: symbol), indent: 2)
    } else {
      line("  \(symbol.unicode): \(Words.pathCount("\(paths.count)", language: language))")
      for (number, path) in paths.enumerated() {
        line("   \(number + 1)  " + path.map(\.unicode).joined(separator: " ← "), .faint)
        let product = ChainRule.multiplied(ChainRule.correct.localDerivatives(along: path, in: derivation))
        let value = NumberText(digits: digits).text(of: product, in: study)
        equation("", chain(along: path) + [substituted(product), value], indent: 4)
      }
      let sum = sumOfPaths(paths, digits: digits, in: study)
      equation("\(symbol.unicode), \(Words.sum[language].plain)", [sum, value(of: symbol)], indent: 2)
    }
    warnIfWaysDiffer(symbol)
  }

  private mutating func writeSum(_ symbol: Symbol) {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return }
    let sum = derivation.sumOverUsers(of: output, by: variable)
    equation(symbol.unicode, withoutRepeats([sum.unicode, substituted(sum), value(of: symbol)]), indent: 2)
    warnIfWaysDiffer(symbol)
  }

  private mutating func warnIfWaysDiffer(_ symbol: Symbol) {
    if let check = study.gradientCheck(of: symbol), !check.agree {
      line("    " + Words.fourWaysDiffer[language].plain, .bad)
    }
  }

  /// A row a line, the columns flush right.
  private mutating func write(_ name: Symbol, _ matrix: Matrix) {
    let rows = matrix.values(in: study, digits: digits)
    let widths = rows[0].indices.map { column in rows.map { displayWidth($0[column]) }.max()! }
    let lead = "  \(name.unicode) = "
    for (number, row) in rows.enumerated() {
      let cells = zip(row, widths).map { String(repeating: " ", count: $1 - displayWidth($0)) + $0 }
      let start = number == 0 ? lead : String(repeating: " ", count: displayWidth(lead))
      line("\(start)[ \(cells.joined(separator: "  ")) ]")
    }
  }

  private func sides(of path: DependencyGraph.Path, resultOf symbol: Symbol) -> [String] {
    withoutRepeats(chain(along: path) + [substituted(derivation.formula(of: symbol)!), value(of: symbol)])
      .filter { $0 != symbol.unicode }
  }

  /// The chain rule along a path: first the partials, then what each of them is.
  private func chain(along path: DependencyGraph.Path) -> [String] {
    let locals = ChainRule.correct.localDerivatives(along: path, in: derivation)
    let names = zip(path, path.dropFirst()).map { "∂\($0.unicode)/∂\($1.unicode)" }
    return withoutRepeats([names.joined(separator: "·"), ChainRule.multiplied(locals).unicode]).filter {
      !$0.isEmpty
    }
  }

  private mutating func writeMistakes(of symbol: Symbol) {
    let mistakes = study.mistakes(of: symbol, digits: digits)
    guard !mistakes.isEmpty else { return }
    line("")
    wrapped(
      "\(Words.mistakes[language].plain) (\(symbol.unicode) = \(value(of: symbol)))", indent: 2, hanging: 4)
    for mistake in mistakes {
      let formula = mistake.shortFormula.map { ": \($0.unicode)" } ?? ""
      wrapped("\(mistake.value)  \(mistake.name(language).plain)\(formula)", indent: 4, hanging: 6, .faint)
    }
  }

  // MARK: - Claims

  private mutating func write(_ verdict: Verdict) {
    let text = VerdictText(verdict, language: language)
    let tone = TerminalPage.tone(of: verdict.kind)
    let head = "\(Words.mark(verdict.kind)) \(verdict.claim.id)"
    let outcome = Words.verdict(verdict.kind)[language].plain
    let claim = "\(head)  \(text.claimed.plain)  "
    if displayWidth(claim) + displayWidth(outcome) + 4 <= width {
      output += "    " + paint(head, tone) + claim.dropFirst(head.count) + paint(outcome, tone) + "\n"
    } else {
      for (number, row) in wrappedLines(claim + outcome, width: width - 4, hanging: 4).enumerated() {
        output += "    " + (number == 0 ? paint(head, tone) + row.dropFirst(head.count) : row) + "\n"
      }
    }
    for line in text.lines { wrapped(plain(line), indent: 8, hanging: 10, .plain) }
  }

  private mutating func writeCounts() {
    line("")
    let checks = study.gradientChecks
    if !checks.isEmpty {
      let agreeing = checks.count { $0.agree }
      wrapped(Words.gradientsAgree(agreeing, of: checks.count, language: language), indent: 0, hanging: 2)
    }
    let counts = Verdict.Kind.allCases.compactMap { kind -> String? in
      let count = study.verdicts.count { $0.kind == kind }
      return count == 0 ? nil : "\(Words.verdict(kind)[language].plain) \(count)"
    }
    wrapped(
      "\(Words.claims[language].plain): " + counts.joined(separator: ", "), indent: 0, hanging: 2, .heading)
  }

  private mutating func write(_ comparison: Comparison) {
    line("")
    wrapped(plain(comparison.title[language]), indent: 2, hanging: 2)
    let header =
      [plain((comparison.rowHeading ?? Words.quantity)[language])]
      + comparison.columns.map { plain($0[language]) }
    let rows = comparison.rows.map { row in [row.name.unicode] + row.values.map { value(of: $0) } }
    let widths = header.indices.map { column in ([header] + rows).map { displayWidth($0[column]) }.max()! }
    for (number, row) in ([header] + rows).enumerated() {
      let cells = zip(row, widths).dropLast().map { padded($0, to: $1) } + [row.last!]
      line("    " + cells.joined(separator: "   "), number == 0 ? .faint : .plain)
    }
  }

  private mutating func write(_ table: TextTable) {
    line("")
    wrapped(plain(table.title[language]), indent: 2, hanging: 2)
    let rows = ([table.columns] + table.rows).map { row in row.map { plain($0[language]) } }
    let widths = table.columns.indices.map { column in rows.map { displayWidth($0[column]) }.max()! }
    for (number, row) in rows.enumerated() {
      let cells = zip(row, widths).dropFirst().map { padded($0, to: $1, alignedRight: true) }
      let text = ([padded(row[0], to: widths[0])] + cells).joined(separator: "   ")
      line("    " + text, number == 0 ? .faint : .plain)
    }
  }

  private mutating func write(_ rewriting: Rewriting) {
    let changes = ConventionText(rewriting, language: language)
    line("")
    line(plain(ConventionWords.title[language]), .heading)
    for row in changes.rows {
      let before = wrappedFormula("\(row.name.plain): \(row.before.unicode)", width: width - 6)
      for (number, part) in before.enumerated() { line((number == 0 ? "  " : "      ") + part, .faint) }
      for (number, part) in wrappedFormula(row.after.unicode, width: width - 6).enumerated() {
        line((number == 0 ? "    → " : "      ") + part)
      }
      line("      " + plain(row.value), .faint)
    }
    for (label, names) in changes.groups {
      wrapped("\(plain(label)): \(names.map(\.plain).joined(separator: ", "))", indent: 2, hanging: 4)
    }
  }

  private mutating func write(_ figure: any Figure) {
    let lines = study.picture(of: figure).lines(width: width - 2, language: language)
    guard !lines.isEmpty else { return }
    line("")
    for row in lines { line("  " + row) }
    wrapped(plain(figure.caption[language]), indent: 2, hanging: 2, .faint)
  }

  /// The colour of a verdict.
  public static func tone(of kind: Verdict.Kind) -> Tone {
    switch kind {
    case .certified, .proved, .defined, .reproduced: .good
    case .refuted, .undecided: .bad
    case .conditional: .warning
    case .notApplicable: .faint
    }
  }

  // MARK: - Lines

  private func plain(_ text: RichText) -> String {
    text.segments.map { segment in
      switch segment {
      case .value(let symbol): value(of: symbol)
      case .outcome(let text): study.outcome(of: text.inquiry)
      case .text(let words): words.replacing("**", with: "")
      default: RichText([segment]).plain
      }
    }.joined()
  }

  private mutating func write(_ text: RichText) {
    line("")
    wrapped(plain(text), indent: 2, hanging: 2)
  }

  private mutating func line(_ text: String, _ tone: Tone = .plain) {
    output += (text.isEmpty ? "" : paint(text, tone)) + "\n"
  }

  private mutating func wrapped(_ text: String, indent: Int, hanging: Int, _ tone: Tone = .plain) {
    for row in wrappedLines(text, width: width - indent, hanging: hanging - indent) {
      line(String(repeating: " ", count: indent) + row, tone)
    }
  }

  /// `name = side = side`, on one line if it fits, else a line a side under the first equals sign.
  private mutating func equation(_ name: String, _ sides: [String], indent: Int) {
    let lead = String(repeating: " ", count: indent) + name
    let single = ([lead] + sides).joined(separator: " = ")
    guard displayWidth(single) > width else { return line(single) }
    let hanging = min(displayWidth(lead), indent + 12)
    for (number, side) in sides.enumerated() {
      let start = number == 0 ? lead : String(repeating: " ", count: hanging)
      let room = width - displayWidth(start) - 3
      for (row, part) in wrappedFormula(side, width: room).enumerated() {
        line(row == 0 ? "\(start) = \(part)" : String(repeating: " ", count: displayWidth(start) + 3) + part)
      }
    }
  }
}

/// The sum of the products along some paths, as numbers: "−0.0087 + 0.0174".
func sumOfPaths(_ paths: [DependencyGraph.Path], digits: Int, in study: Study) -> String {
  let derivation = study.derivation
  return paths.enumerated().map { number, path in
    let product = ChainRule.multiplied(ChainRule.correct.localDerivatives(along: path, in: derivation))
    let value = NumberText(digits: digits).text(of: product, in: study)
    if number == 0 { return value }
    return value.hasPrefix("−") ? " − \(value.dropFirst())" : " + \(value)"
  }.joined()
}

extension NumberText {
  /// The value of a formula over a verified derivation's quantities.
  func text(of formula: Expression, in study: Study) -> String {
    let exact = formula.evaluated { study.exacts[$0] ?? .undefined }
    let enclosure = formula.evaluated { study.enclosures[$0]! }
    return text(exact: exact.isDefined ? exact : nil, enclosure: enclosure)
  }
}
