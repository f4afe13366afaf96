import NumericCore
import Textbook

/// A derivation as blocks, step by step in reading order.
public struct DerivationBlocks {
  /// The blocks.
  public private(set) var blocks: [Block] = []
  private var study: Study
  private let language: Language
  private let digits: Int

  /// Shows what a study's derivation states.
  public init(_ study: Study, language: Language, digits: Int = 6) {
    self.study = study
    self.language = language
    self.digits = digits
    addParts()
  }

  /// Shows how one quantity comes about, as the derivation shows it; one that it keeps to itself as an equation.
  public init(_ study: Study, showing symbol: Symbol, language: Language, digits: Int = 6) {
    self.study = study
    self.language = language
    self.digits = digits
    let shown = study.derivation.steps.first { step in
      switch step {
      case .partial(symbol), .partialSum(symbol): true
      default: false
      }
    }
    if case .given? = study.derivation[symbol]?.definition {
      blocks = [.givens(label: text(Words.given), [assignment(symbol)])]
    } else {
      add(shown ?? .quantity(symbol))
    }
  }

  private var derivation: Derivation { study.derivation }

  private mutating func addParts() {
    for part in derivation.parts {
      switch part {
      case .givens(let symbols):
        blocks.append(.givens(label: text(Words.given), symbols.map { assignment($0) }))
      case .step(let step): add(step)
      }
    }
  }

  private mutating func add(_ step: Derivation.Step) {
    switch step {
    case .section(let title):
      blocks.append(.heading(text(title), level: 2))
    case .note(let note):
      // Nothing of a note may be true under other numbers.
      let words = text(note)
      if !words.isBlank { blocks.append(.paragraph(words)) }
    case .quantity(let symbol): blocks.append(quantity(symbol))
    case .partial(let symbol): addPartial(symbol)
    case .partialSum(let symbol): addSum(symbol)
    case .matrix(let name, let matrix): blocks.append(block(name, matrix))
    case .claim(let index):
      blocks.append(.verdict(VerdictBox(study.verdict(at: index), in: study, language, digits: digits)))
    case .comparison(let comparison): blocks.append(.table(table(comparison)))
    case .table(let table): blocks.append(.table(self.table(table)))
    case .figure(let figure): blocks.append(block(figure))
    case .mistakes(let symbol): addMistakes(of: symbol)
    case .findings(let findings): addFindings(study.outcome(of: findings))
    }
  }

  /// What a run found out, with the values of its own.
  private mutating func addFindings(_ found: Study) {
    let own = study
    study = found
    addParts()
    study = own
  }

  // MARK: - Quantities

  private func quantity(_ symbol: Symbol) -> Block {
    switch derivation[symbol]?.definition {
    case .repeated(let repetition)?:
      let times = Words.after(repetition.times, language: language)
      return .value(assignment(symbol), remark: "\(repetition.watched), \(times)")
    case .stationary(let point, let coordinate)?:
      let place = Words.vanishing(point.derivatives[coordinate], language: language)
      return .value(assignment(symbol), remark: InlineText(place))
    default:
      return equation(symbol, derivation.formula(of: symbol)!)
    }
  }

  /// Formula, numbers put in, result.
  private func equation(_ symbol: Symbol, _ formula: Expression) -> Block {
    .equation(
      EquationChain(
        name: Formula(symbol), sides: [Formula(formula), substituted(formula), value(of: symbol)]))
  }

  private func substituted(_ formula: Expression) -> Formula {
    Formula(
      unicode: formula.unicode(leaf: { text(of: $0) }),
      latex: formula.latex(leaf: { text(of: $0).latexNumbers }))
  }

  private func text(of symbol: Symbol) -> String { study.text(of: symbol, digits: digits) }

  private func value(of symbol: Symbol) -> Formula { Formula(number: text(of: symbol)) }

  private func assignment(_ symbol: Symbol) -> Assignment {
    Assignment(name: Formula(symbol), value: value(of: symbol))
  }

  private mutating func addPartial(_ symbol: Symbol) {
    guard case .partial(let output, let variable, let formula)? = derivation[symbol]?.definition
    else {
      return
    }
    let graph = DependencyGraph(of: output, by: variable, in: derivation)
    let paths = graph.paths(limit: ChainRule.listedPaths)
    let isListed = graph.pathCount <= ChainRule.listedPaths
    blocks.append(.heading("\(symbol)", level: 3))
    if !isListed {
      let count = graph.pathCount == Int.max ? "2⁶³+" : "\(graph.pathCount)"
      blocks += [
        .aside(InlineText(Words.elided(count, language: language))), equation(symbol, formula),
      ]
    } else if paths.count == 1 {
      let sides = chain(along: paths[0]) + [substituted(formula), value(of: symbol)]
      blocks.append(.equation(EquationChain(name: Formula(symbol), sides: sides)))
    } else {
      blocks.append(.paths(sum(of: paths, symbol)))
    }
    addWarning(symbol)
  }

  private func sum(of paths: [DependencyGraph.Path], _ symbol: Symbol) -> PathSum {
    let products = paths.map { path in
      ChainRule.multiplied(ChainRule.correct.localDerivatives(along: path, in: derivation))
    }
    let values = products.map { NumberText(digits: digits).text(of: $0, in: study) }
    let shown = zip(paths, zip(products, values)).map { path, product in
      PathSum.Path(
        nodes: path.map { Formula($0) }, chain: chain(along: path), numbers: substituted(product.0),
        value: Formula(number: product.1))
    }
    // "−0.0087 + 0.0174".
    let sum = values.enumerated().map { number, value in
      if number == 0 { return value }
      return value.hasPrefix("−") ? " − \(value.dropFirst())" : " + \(value)"
    }
    return PathSum(
      name: Formula(symbol),
      count: InlineText(Words.pathCount("\(paths.count)", language: language)),
      pathLabel: text(Words.paths), paths: shown, sumLabel: text(Words.sum),
      sum: Formula(number: sum.joined()), value: value(of: symbol))
  }

  /// The chain rule along a path: first the partials, then what each of them is.
  private func chain(along path: DependencyGraph.Path) -> [Formula] {
    let locals = ChainRule.correct.localDerivatives(along: path, in: derivation)
    let steps = zip(path, path.dropFirst())
    let unicode = steps.map { "∂\($0.unicode)/∂\($1.unicode)" }.joined(separator: "·")
    let latex = steps.map {
      "\(TeXMacro.frac){\(TeXMacro.partial) \($0.latex)}{\(TeXMacro.partial) \($1.latex)}"
    }.joined(separator: " \(TeXMacro.cdot) ")
    let names = unicode.isEmpty ? [] : [Formula(unicode: unicode, latex: latex)]
    return names + [Formula(ChainRule.multiplied(locals))]
  }

  private mutating func addSum(_ symbol: Symbol) {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else {
      return
    }
    blocks.append(equation(symbol, derivation.sumOverUsers(of: output, by: variable)))
    addWarning(symbol)
  }

  private mutating func addWarning(_ symbol: Symbol) {
    if let check = study.gradientCheck(of: symbol), !check.agree {
      blocks.append(.warning(text(Words.fourWaysDiffer)))
    }
  }

  private func block(_ name: Symbol, _ matrix: Matrix) -> Block {
    .matrix(
      name: Formula(name), entries: matrix.rows.map { row in row.map { Formula($0) } },
      values: matrix.values(in: study, digits: digits).map { row in row.map { Formula(number: $0) }
      })
  }

  // MARK: - Tables, figures, boxes

  private func table(_ comparison: Comparison) -> Table {
    let columns = [comparison.rowHeading ?? Words.quantity] + comparison.columns
    return Table(
      title: text(comparison.title), columns.map { Table.Column(text($0)) },
      rows: comparison.rows.map { row in
        [InlineText(Formula(row.name))] + row.values.map { InlineText(text(of: $0)) }
      })
  }

  private func table(_ table: TextTable) -> Table {
    Table(
      title: text(table.title),
      table.columns.enumerated().map { Table.Column(text($1), $0 == 0 ? .leading : .trailing) },
      rows: table.rows.map { row in row.map { text($0) } })
  }

  private func block(_ figure: any Figure) -> Block {
    .figure(
      FigureBlock(
        text(figure.caption).plain, path: figure.path, caption: text(figure.caption),
        remark: study.isShownByFiles ? nil : text(Words.ownNumbers),
        picture: { [study] in study.picture(of: figure) }))
  }

  private mutating func addMistakes(of symbol: Symbol) {
    let mistakes = study.mistakes(of: symbol, digits: digits)
    guard !mistakes.isEmpty else { return }
    let rows = mistakes.map { mistake in
      MistakeBox.Row(
        name: text(mistake.name(language)), formula: mistake.shortFormula.map { Formula($0) },
        value: mistake.value, hint: text(mistake.slip.hint))
    }
    blocks.append(
      .mistakes(
        MistakeBox(
          title: text(Words.mistakes), name: Formula(symbol), rightLabel: text(Words.rightValue),
          right: text(of: symbol), heads: [text(Words.mistake), text(Words.wouldGive)], rows: rows))
    )
  }

  private func text(_ words: Bilingual) -> InlineText { text(words[language]) }

  private func text(_ words: RichText) -> InlineText {
    InlineText(words, in: study, digits: digits)
  }
}
