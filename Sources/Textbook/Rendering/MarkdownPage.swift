import NumericCore

/// A derivation as a Markdown page, for GitHub's rules of math and Mermaid.
public struct MarkdownPage {
  let chapter: any Chapter
  private var study: Study
  let language: Language
  let digits: Int
  private var blocks: [String] = []
  private var sectionHasGraph = false

  /// The whole page; `footer` closes it.
  public static func text(
    _ chapter: any Chapter, _ study: Study, language: Language, digits: Int = 6,
    footer: String = ""
  ) -> String {
    var page = MarkdownPage(chapter: chapter, study: study, language: language, digits: digits)
    page.write()
    if !footer.isEmpty { page.blocks += ["---", footer] }
    return page.blocks.joined(separator: "\n\n") + "\n"
  }

  private init(chapter: any Chapter, study: Study, language: Language, digits: Int) {
    self.chapter = chapter
    self.study = study
    self.language = language
    self.digits = digits
  }

  private var derivation: Derivation { study.derivation }
  private var prose: ChapterProse { chapter.prose }
  private var diagrams: MermaidDiagram { MermaidDiagram(study: study, digits: digits) }

  private mutating func write() {
    blocks.append("# \(text(prose.title))")
    blocks.append("\(text(prose.source)) · `swift run \(chapter.name)`")
    blocks += (study.rewriting.map(ConventionWords.lead) ?? []).map { "> \(text($0))" }
    blocks.append("**\(text(Words.goals))**")
    blocks.append(prose.goals.map { "- \(text($0))" }.joined(separator: "\n"))
    blocks += prose.introduction.map { text($0) }
    writeParts()
    writeGradientChecks()
    if let rewriting = study.rewriting, rewriting.hasEffect {
      blocks.append("## \(text(ConventionWords.title))")
      blocks += ConventionText(rewriting, language: language).markdown(language)
    }
    writeClaims()
    writeQuestions()
  }

  private mutating func writeParts() {
    for part in derivation.parts {
      switch part {
      case .givens(let symbols): writeGivens(symbols)
      case .step(let step): write(step)
      }
    }
  }

  /// What a run found out, with the values of its own.
  private mutating func write(_ found: Study) {
    let own = study
    study = found
    writeParts()
    study = own
  }

  private mutating func write(_ step: Derivation.Step) {
    switch step {
    case .section(let title):
      blocks.append("## \(text(title))")
      sectionHasGraph = false
    case .note(let note): blocks.append(text(note))
    case .quantity(let symbol): writeQuantity(symbol)
    case .partial(let symbol): writePartial(symbol)
    case .partialSum(let symbol): writeSum(symbol)
    case .matrix(let name, let matrix): write(name, matrix)
    case .claim(let index): write(study.verdict(at: index))
    case .comparison(let comparison): write(comparison)
    case .table(let table): write(table)
    case .drawing(let drawing, let figure):
      if let figure, study.isShownByFiles {
        write(figure)
      } else {
        blocks.append(fenced("mermaid", diagrams.network(drawing)))
      }
    case .figure(let figure): write(figure)
    case .mistakes(let symbol): writeMistakes(of: symbol)
    case .findings(let findings): write(study.outcome(of: findings))
    }
  }

  private mutating func write(_ figure: any Figure) {
    let caption = text(figure.caption)
    let whose = study.isShownByFiles ? "" : " (\(text(Words.ownNumbers)))"
    blocks.append(
      "![\(figure.caption[language].plainText)](\(figure.path))\n\n*\(caption)\(whose)*")
  }

  // MARK: - Quantities

  private mutating func writeGivens(_ givens: [Symbol]) {
    let values = givens.map { "\($0.latex) = \(value(of: $0).latexNumbers)" }
    let rows = stride(from: 0, to: values.count, by: 4).map { start in
      values[start..<min(start + 4, values.count)].joined(separator: ",\(TeXMacro.quad) ")
    }
    blocks.append(
      math(
        rows.count == 1 ? rows[0] : environment("gathered", rows)
      ))
  }

  private mutating func writeQuantity(_ symbol: Symbol) {
    if case .repeated(let repetition)? = derivation[symbol]?.definition {
      blocks.append("\(inline(repetition.watched)), \(Words.after(repetition.times, language: language)):")
      blocks.append(math("\(symbol.latex) = \(value(of: symbol).latexNumbers)"))
      return
    }
    if case .stationary(let point, let coordinate)? = derivation[symbol]?.definition {
      let place = Words.vanishing(point.derivatives[coordinate], language: language)
      blocks.append(markdown(place) + ":")
      blocks.append(math("\(symbol.latex) = \(value(of: symbol).latexNumbers)"))
      return
    }
    let formula = derivation.formula(of: symbol)!
    equation(symbol, [formula.latex, substituted(formula), value(of: symbol).latexNumbers])
  }

  private func substituted(_ formula: Expression) -> String {
    formula.latex(leaf: { value(of: $0).latexNumbers })
  }

  private func value(of symbol: Symbol) -> String { study.text(of: symbol, digits: digits) }

  private mutating func writePartial(_ symbol: Symbol) {
    guard case .partial(let output, let variable, let formula)? = derivation[symbol]?.definition else {
      return
    }
    let graph = DependencyGraph(of: output, by: variable, in: derivation)
    let paths = graph.paths(limit: ChainRule.listedPaths)
    let result = value(of: symbol).latexNumbers
    let isListed = graph.pathCount <= ChainRule.listedPaths
    blocks.append("### \(inline(symbol))")
    if !sectionHasGraph, isListed, paths.count > 1 || (paths.first?.count ?? 0) > 3 {
      blocks.append(fenced("mermaid", diagrams.paths(graph)))
      sectionHasGraph = true
    }
    if !isListed {
      let count = graph.pathCount == Int.max ? "2⁶³+" : "\(graph.pathCount)"
      blocks.append(Words.elided(count, language: language))
      equation(symbol, [formula.latex, substituted(formula), result])
    } else if paths.count == 1 {
      equation(symbol, chain(along: paths[0]) + [substituted(formula), result])
    } else {
      for (number, path) in paths.enumerated() {
        let product = ChainRule.multiplied(ChainRule.correct.localDerivatives(along: path, in: derivation))
        let value = NumberText(digits: digits).text(of: product, in: study)
        let nodes = path.map(\.latex).joined(separator: " \(TeXMacro.leftarrow) ")
        blocks.append(
          "\(Words.paths[language].plain) \(number + 1): \(PageMath.inline(nodes))"
        )
        let sides = withoutRepeats(chain(along: path) + [substituted(product), value.latexNumbers])
        blocks.append(math(aligned("", sides)))
      }
      blocks.append("\(Words.sum[language].plain):")
      equation(symbol, [sumOfPaths(paths, digits: digits, in: study).latexNumbers, result])
    }
    warnIfWaysDiffer(symbol)
  }

  private mutating func writeSum(_ symbol: Symbol) {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return }
    let sum = derivation.sumOverUsers(of: output, by: variable)
    equation(symbol, [sum.latex, substituted(sum), value(of: symbol).latexNumbers])
    warnIfWaysDiffer(symbol)
  }

  private mutating func warnIfWaysDiffer(_ symbol: Symbol) {
    if let check = study.gradientCheck(of: symbol), !check.agree {
      blocks.append("**\(text(Words.fourWaysDiffer))**")
    }
  }

  private mutating func write(_ name: Symbol, _ matrix: Matrix) {
    let values = matrix.values(in: study, digits: digits).map { row in row.map(\.latexNumbers) }
    let sides = withoutRepeats([matrix.latex, Matrix.latex(values)])
    blocks.append(math(([name.latex] + sides).joined(separator: " = ")))
  }

  private func chain(along path: DependencyGraph.Path) -> [String] {
    let locals = ChainRule.correct.localDerivatives(along: path, in: derivation)
    let names = zip(path, path.dropFirst()).map {
      "\(TeXMacro.frac){\(TeXMacro.partial) \($0.latex)}{\(TeXMacro.partial) \($1.latex)}"
    }
    return withoutRepeats([
      names.joined(separator: " \(TeXMacro.cdot) "), ChainRule.multiplied(locals).latex,
    ]).filter {
      !$0.isEmpty
    }
  }

  private mutating func equation(_ symbol: Symbol, _ sides: [String]) {
    blocks.append(math(aligned(symbol.latex, withoutRepeats(sides).filter { $0 != symbol.latex })))
  }

  /// One line where it is short, else a line a side, and more where a side is too long for the page.
  private func aligned(_ left: String, _ sides: [String]) -> String {
    let single = ([left] + sides).filter { !$0.isEmpty }.joined(separator: " = ")
    // A product along a path starts with fractions, which are half as wide as they count.
    guard latexWidth(single) > (left.isEmpty ? 72 : 48) else { return single }
    let rows = sides.enumerated().flatMap { number, side in
      let parts = wrappedLaTeX(side, width: 66)
      let first =
        left.isEmpty && number == 0
        ? "&\(parts[0])" : "\(number == 0 ? left : "") &= \(parts[0])"
      // The empty group makes the sign that begins the row one between two terms.
      return [first] + parts.dropFirst().map { "&\(TeXMacro.quad) {} \($0)" }
    }
    return environment("aligned", rows)
  }

  private mutating func write(_ comparison: Comparison) {
    var rows = [
      "**\(text(comparison.title))**", "",
      "| \(text(comparison.rowHeading ?? Words.quantity)) | "
        + comparison.columns.map { text($0) }.joined(separator: " | ") + " |",
      "|" + String(repeating: "---|", count: comparison.columns.count + 1),
    ]
    for row in comparison.rows {
      let cells = [PageMath.inline(row.name.latex)] + row.values.map { value(of: $0) }
      rows.append("| " + cells.joined(separator: " | ") + " |")
    }
    blocks.append(rows.joined(separator: "\n"))
  }

  private mutating func write(_ table: TextTable) {
    let alignment = "|---|" + String(repeating: "---:|", count: table.columns.count - 1)
    let rows = ([table.columns] + table.rows).map { row in
      "| " + row.map { text($0) }.joined(separator: " | ") + " |"
    }
    let lines = ["**\(text(table.title))**", "", rows[0], alignment] + rows.dropFirst()
    blocks.append(lines.joined(separator: "\n"))
  }

  private mutating func writeMistakes(of symbol: Symbol) {
    let mistakes = study.mistakes(of: symbol, digits: digits)
    guard !mistakes.isEmpty else { return }
    var rows = [
      "> **\(text(Words.mistakes))** — \(inline(symbol)), \(text(Words.rightValue)) \(value(of: symbol))",
      ">",
      "> | \(text(Words.mistake)) | \(text(Words.wouldGive)) | |", "> |---|---|---|",
    ]
    for mistake in mistakes {
      let formula = mistake.shortFormula.map { ": \(PageMath.inline($0.latex))" } ?? ""
      rows.append(
        "> | \(markdown(mistake.name(language)))\(formula) | \(mistake.value) | \(markdown(mistake.slip.hint[language])) |"
      )
    }
    blocks.append(rows.joined(separator: "\n"))
  }

  // MARK: - Claims and questions

  private mutating func write(_ verdict: Verdict) {
    let words = VerdictText(verdict, language: language)
    let head = "\(Words.mark(verdict.kind)) **\(verdict.claim.id)** · \(text(Words.verdict(verdict.kind)))"
    let seen = words.lines.map { "> - \(markdown($0))" }
    var lines = ["> <a id=\"\(verdict.claim.id)\"></a>\(head) · \(markdown(words.claimed))"]
    if !seen.isEmpty { lines += [">"] + seen }
    if !words.evidence.isEmpty {
      let evidence = words.evidence.map { "> - \(markdown($0))" }
      lines +=
        [">", "> <details><summary>\(text(Words.evidence))</summary>", ">"] + evidence + [
          ">", "> </details>",
        ]
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  private mutating func writeClaims() {
    guard !study.verdicts.isEmpty else { return }
    blocks.append("## \(text(Words.claims))")
    let lines = study.verdicts.map { verdict in
      let claimed = VerdictText(verdict, language: language).printed
      return ClaimLine(verdict, target: "#\(verdict.claim.id)").markdown(markdown(claimed), language)
    }
    blocks.append(lines.joined(separator: "\n"))
  }

  /// Every gradient in four ways, folded away.
  private mutating func writeGradientChecks() {
    let shown = derivation.steps.compactMap { step in
      step.gradient.flatMap { study.gradientCheck(of: $0) }
    }
    guard !shown.isEmpty else { return }
    let heads = [Words.quantity, Words.byFormula, Words.byDual, Words.byReverse, Words.byDifference]
    var rows = [
      "| " + heads.map { text($0) }.joined(separator: " | ") + " |",
      "|" + String(repeating: "---|", count: heads.count),
    ]
    let style = NumberText(digits: digits)
    for check in shown {
      let enclosures = [check.byFormula, check.byDual, check.byReverse].map {
        style.text(exact: nil, enclosure: $0)
      }
      // Only as many digits of the difference as its bound leaves.
      let difference = Interval(check.byDifference - check.differenceBound)
        .hull(Interval(check.byDifference + check.differenceBound))
      rows.append(
        "| \(inline(check.symbol)) | "
          + (enclosures + [style.text(exact: nil, enclosure: difference)]).joined(separator: " | ")
          + " |")
    }
    let checks = study.gradientChecks
    let summary = Words.gradientsAgree(checks.count { $0.agree }, of: checks.count, language: language)
    blocks.append("<details><summary>\(summary)</summary>\n\n\(rows.joined(separator: "\n"))\n\n</details>")
  }

  private mutating func writeQuestions() {
    guard !prose.questions.isEmpty else { return }
    blocks.append("## \(text(Words.questions))")
    for (number, question) in prose.questions.enumerated() {
      let derived =
        question.givens.isEmpty ? study : chapter.study(overrides: question.givens)
      blocks.append("\(number + 1). \(markdown(question.text[language], derived))")
      blocks.append(
        "   <details><summary>\(text(Words.answer))</summary>\n\n   \(markdown(question.answer[language], derived))\n\n   </details>"
      )
    }
  }

  // MARK: - Text

  private func text(_ words: Bilingual) -> String { markdown(words[language]) }

  private func markdown(_ text: RichText, _ values: Study? = nil) -> String {
    text.segments.map { segment in
      switch segment {
      case .text(let words): words
      case .math(let formula): PageMath.inline(formula.latex)
      case .value(let symbol):
        PageMath.inline((values ?? study).text(of: symbol, digits: digits).latexNumbers)
      case .outcome(let text): (values ?? study).outcome(of: text.inquiry)
      case .code(let code): "`\(code)`"
      case .typeset(_, let latex): PageMath.inline(latex)
      }
    }.joined()
  }

  private func inline(_ symbol: Symbol) -> String { PageMath.inline(symbol.latex) }

  private func math(_ body: String) -> String { PageMath.display(body) }

  private func environment(_ name: String, _ rows: [String]) -> String {
    let body = rows.joined(separator: " \\\\\n")
    return "\(TeXMacro.begin){\(name)}\n\(body)\n\(TeXMacro.end){\(name)}"
  }

  private func fenced(_ kind: String, _ body: String) -> String { "```\(kind)\n\(body)\n```" }
}
