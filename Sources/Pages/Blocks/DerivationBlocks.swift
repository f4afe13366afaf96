import NumericCore
import Textbook

/// A derivation as blocks, step by step in reading order.
public struct DerivationBlocks {
  /// The blocks.
  public private(set) var blocks: [Block] = []
  private var study: Study
  private let language: Language
  private let digits: Int
  /// The quantities shown so far.
  private var shown: Set<Symbol> = []

  /// Shows what a study's derivation states.
  public init(_ study: Study, language: Language, digits: Int = 6) {
    self.study = study
    self.language = language
    self.digits = digits
    add(derivation.parts)
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

  private mutating func add(_ parts: [ShownPart]) {
    for part in parts {
      switch part {
      case .givens(let symbols):
        blocks.append(.givens(label: text(Words.given), symbols.map { assignment($0) }))
      case .table(let rows, let left): addTable(rows, leaving: left)
      case .gates(let symbols): addGates(symbols)
      case .fold(let summary, let parts): addFold(text(summary), parts)
      case .step(let step): add(step)
      }
    }
  }

  /// What is folded away, and below it what is wrong with a claim inside.
  private mutating func addFold(_ summary: InlineText, _ parts: [ShownPart]) {
    var around: [Block] = []
    swap(&around, &blocks)
    add(parts)
    let isNote = { (block: Block) in if case .claimNote = block { true } else { false } }
    blocks = around + [.fold(summary: summary, blocks.filter { !isNote($0) })] + blocks.filter(isNote)
  }

  private mutating func add(_ step: Derivation.Step) {
    switch step {
    case .section(let title): blocks.append(.heading(text(title), level: 2))
    case .note(let note):
      // Nothing of a note may be true under other numbers.
      let words = text(note)
      if !words.isBlank { blocks.append(.paragraph(words)) }
    case .passage(let text): blocks.append(.passage(Passage(text)))
    case .quantity(let symbol):
      blocks.append(quantity(symbol))
      shown.insert(symbol)
    case .partial(let symbol): addPartial(symbol)
    case .partialSum(let symbol): addSum(symbol)
    case .matrix(let name, let matrix): blocks.append(block(name, matrix))
    case .claim(let index):
      let note = ClaimNote(study.verdict(at: index), in: study, language, digits: digits)
      if let note { blocks.append(.claimNote(note)) }
    case .comparison(let comparison): blocks.append(.table(table(comparison)))
    case .table(let table): blocks.append(.table(self.table(table)))
    case .figure(let figure): blocks.append(block(figure))
    case .wentWrong(let numbers): blocks += PuzzleBlock.section(numbers, in: study, language, digits: digits)
    case .findings(let findings): addFindings(study.outcome(of: findings))
    case .alongPaths(let symbol, let all): addPaths(of: symbol, costOf: all)
    case .nudge(let nudge): addNudge(nudge)
    case .question(let question):
      blocks.append(.question(QuestionBlock(question, in: study, language, digits: digits)))
    // They are gathered with what stands between them.
    case .tableBegins, .gatesBegin, .tableEnds, .foldBegins, .foldEnds: break
    }
  }

  /// What a run found out, with the values of its own.
  private mutating func addFindings(_ found: Study) {
    let own = study
    study = found
    add(derivation.parts)
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
    .equation(chain(symbol, formula))
  }

  private func chain(_ symbol: Symbol, _ formula: Expression, termByTerm terms: [Expression] = [])
    -> EquationChain
  {
    // Where routes meet, the reader sees what each of them brings.
    let values = terms.count > 1 ? [Formula(summing: terms.map(shownValue))] : []
    return EquationChain(
      name: name(of: symbol), sides: [written(formula), substituted(formula)] + values + [value(of: symbol)])
  }

  /// The name, with what it is short for.
  private func name(of symbol: Symbol) -> Formula {
    derivation.shortNames[symbol].map { Formula($0, is: Formula(symbol)) } ?? Formula(symbol)
  }

  /// The short name where there is one, else the name.
  private func shortName(of symbol: Symbol) -> Formula { Formula(derivation.shortNames[symbol] ?? symbol) }

  /// A formula in which short names stand for what has one.
  private func written(_ formula: Expression) -> Formula {
    let short = derivation.shortNames
    guard formula.symbols.contains(where: { short[$0] != nil }) else { return Formula(formula) }
    return Formula(
      unicode: formula.unicode(leaf: { short[$0]?.unicode }),
      latex: formula.latex(leaf: { short[$0]?.latex }), mathML: formula.mathML(leaf: { short[$0]?.mathML }))
  }

  private func substituted(_ formula: Expression) -> Formula {
    Formula(formula, substituting: shownValue)
  }

  private var style: NumberText { NumberText(digits: digits) }

  private func text(of symbol: Symbol) -> String { study.text(of: symbol, digits: digits) }

  private func shownValue(of symbol: Symbol) -> ShownValue {
    ShownValue(of: symbol, in: study, digits: digits)
  }

  private func shownValue(of formula: Expression) -> ShownValue {
    ShownValue(of: formula, in: study, digits: digits)
  }

  private func value(of symbol: Symbol) -> Formula { Formula(value: shownValue(of: symbol)) }

  private func assignment(_ symbol: Symbol) -> Assignment {
    Assignment(name: Formula(symbol), value: value(of: symbol))
  }

  // MARK: - Derivatives

  private mutating func addPartial(_ symbol: Symbol) {
    guard case .partial(let output, let variable, let formula)? = derivation[symbol]?.definition
    else {
      return
    }
    let graph = DependencyGraph(of: output, by: variable, in: derivation.quantities)
    if graph.pathCount > ChainRule.listedPaths {
      let count = graph.pathCount == Int.max ? "2⁶³+" : "\(graph.pathCount)"
      blocks += [
        .aside(InlineText(Words.elided(count, language: language))), equation(symbol, formula),
      ]
    } else {
      blocks.append(alongPaths(symbol, graph))
    }
    addWarning(symbol)
    shown.insert(symbol)
  }

  /// The derivative along its path, or along each of them with the sum.
  private func alongPaths(_ symbol: Symbol, _ graph: DependencyGraph) -> Block {
    let paths = graph.paths(limit: ChainRule.listedPaths)
    guard paths.count == 1 else { return .paths(sum(of: paths, symbol)) }
    let numbers = substituted(
      ChainRule.multiplied(ChainRule.correct.localDerivatives(along: paths[0], in: derivation.quantities)))
    return .equation(
      EquationChain(name: name(of: symbol), sides: chain(along: paths[0]) + [numbers, value(of: symbol)]))
  }

  private mutating func addPaths(of symbol: Symbol, costOf all: [Symbol]) {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return }
    let graph = DependencyGraph(of: output, by: variable, in: derivation.quantities)
    var folded: [Block] = []
    if graph.pathCount <= ChainRule.listedPaths { folded.append(alongPaths(symbol, graph)) }
    if !all.isEmpty {
      let variables = all.compactMap { derivation[$0]?.variable }
      let cost = BackwardCost(of: output, by: variables, in: derivation)
      folded.append(.paragraph(text(Words.cost(cost, count: all.count, language: language))))
    }
    let summary = Words.alongPaths(symbol, paths: graph.pathCount, language: language)
    blocks.append(.fold(summary: text(summary), folded))
  }

  /// The derivative from the nearest ones found: what arrives, times the local derivative.
  private mutating func addSum(_ symbol: Symbol) {
    guard let chain = passedBack(symbol) else { return }
    blocks.append(.equation(chain))
    addWarning(symbol)
    shown.insert(symbol)
  }

  private func passedBack(_ symbol: Symbol) -> EquationChain? {
    guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return nil }
    let terms = derivation.quantities.passedBack(of: output, by: variable, naming: shown.contains)
    return chain(symbol, .sum(of: terms), termByTerm: terms)
  }

  private func sum(of paths: [DependencyGraph.Path], _ symbol: Symbol) -> PathSum {
    let products = paths.map { path in
      ChainRule.multiplied(ChainRule.correct.localDerivatives(along: path, in: derivation.quantities))
    }
    let values = products.map { shownValue(of: $0) }
    let shown = zip(paths, zip(products, values)).map { path, product in
      PathSum.Path(
        nodes: path.map { Formula($0) }, chain: chain(along: path), numbers: substituted(product.0),
        value: Formula(value: product.1))
    }
    return PathSum(
      name: Formula(symbol),
      count: InlineText(Words.pathCount("\(paths.count)", language: language)),
      pathLabel: text(Words.paths), paths: shown, sumLabel: text(Words.sum),
      sum: Formula(summing: values), value: value(of: symbol))
  }

  /// The chain rule along a path: first the partials, then what each of them is.
  private func chain(along path: DependencyGraph.Path) -> [Formula] {
    let locals = ChainRule.correct.localDerivatives(along: path, in: derivation.quantities)
    let steps = zip(path, path.dropFirst())
    let unicode = steps.map { "∂\($0.unicode)/∂\($1.unicode)" }.joined(separator: "·")
    let latex = steps.map {
      "\(TeXMacro.frac){\(TeXMacro.partial) \($0.latex)}{\(TeXMacro.partial) \($1.latex)}"
    }.joined(separator: " \(TeXMacro.cdot) ")
    let mathML = steps.map { Symbol.partial(of: $0, by: $1).mathML }.joined(separator: MathML.sign("⋅"))
    let names = unicode.isEmpty ? [] : [Formula(unicode: unicode, latex: latex, mathML: mathML)]
    return names + [Formula(ChainRule.multiplied(locals))]
  }

  private mutating func addWarning(_ symbol: Symbol) {
    if let check = study.gradientCheck(of: symbol), !check.agree {
      blocks.append(.warning(text(Words.fourWaysDiffer)))
    }
  }

  private func block(_ name: Symbol, _ matrix: Matrix) -> Block {
    let texts = matrix.values(in: study, digits: digits)
    let values = zip(matrix.rows, texts).map { row, texts in
      zip(row, texts).map { Formula(value: ShownValue($0, $1, in: study)) }
    }
    return .matrix(
      name: Formula(name), entries: matrix.rows.map { row in row.map { Formula($0) } }, values: values)
  }

  // MARK: - Tables, figures, boxes

  private mutating func addTable(_ steps: [Derivation.Step], leaving left: Symbol?) {
    let symbols = steps.compactMap(\.quantity)
    let updates = symbols.compactMap { derivation[$0]?.update }
    if updates.count == symbols.count {
      blocks.append(.table(table(of: updates)))
    } else {
      // One after the other: what a row works out has its name in the next.
      var rows: [EquationChain] = []
      for (step, symbol) in zip(steps, symbols) {
        // What has a short name was given it where one of the form was worked in full.
        if let chain = row(step) {
          rows.append(EquationChain(name: shortName(of: symbol), sides: chain.sides))
        }
        shown.insert(symbol)
      }
      let heads = [Words.quantity, Words.byNames, Words.byNumbers, Words.result]
      var table = EquationTable(heads: heads.map { text($0) }, rows: rows)
      if let left {
        table.left = (shortName(of: left), text(Words.leftToReader(left, language: language)))
      }
      blocks.append(.equations(table))
    }
    for symbol in symbols { addWarning(symbol) }
  }

  /// Derivatives that come through one gate each: what arrives, the gate's local slope, what is passed on.
  private mutating func addGates(_ symbols: [Symbol]) {
    let heads = [Words.arrives, Words.localSlope, Words.passedOn]
    let rows = symbols.compactMap { symbol -> [InlineText]? in
      guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition,
        let gate = derivation.quantities.users(of: variable, towards: output).first,
        let formula = derivation.formula(of: gate)
      else { return nil }
      let local = ChainRule.localDerivative(of: gate, formula: formula, by: variable)
      // Where the way begins, the output's derivative by itself arrives.
      let arriving = Symbol.partial(of: output, by: gate)
      return [
        cell([Formula(arriving), gate == output ? Formula(number: "1") : value(of: arriving)]),
        cell([
          Formula(Symbol.partial(of: gate, by: variable)), Formula(local),
          Formula(value: shownValue(of: local)),
        ]),
        cell([name(of: symbol), value(of: symbol)]),
      ]
    }
    var table = Table(heads.map { Table.Column(text($0)) }, rows: rows)
    table.asked = symbols.compactMap { symbol in
      guard case .partial(let output, let variable, _)? = derivation[symbol]?.definition else { return nil }
      return asked(
        symbol, as: .sum(of: derivation.quantities.passedBack(of: output, by: variable) { $0 != symbol }))
    }
    blocks.append(.table(table))
    for symbol in symbols {
      shown.insert(symbol)
      addWarning(symbol)
    }
  }

  /// What a table shows the result of.
  private func asked(_ symbol: Symbol, as formula: Expression) -> Table.Asked {
    Table.Asked(name: shortName(of: symbol), formula: written(formula), value: shownValue(of: symbol))
  }

  /// An equation in a table's cell.
  private func cell(_ sides: [Formula]) -> InlineText { InlineText(Formula(equating: sides)) }

  private func row(_ step: Derivation.Step) -> EquationChain? {
    if case .partialSum(let symbol) = step { return passedBack(symbol) }
    return step.quantity.flatMap { symbol in derivation.formula(of: symbol).map { chain(symbol, $0) } }
  }

  /// Parameters before and after a step, with what moved them and which way.
  private func table(of updates: [Quantity.Update]) -> Table {
    var table = Table(
      [
        Table.Column(text(Words.parameter)), .init(text(Words.old), .trailing),
        .init(text(Words.gradient), .trailing),
        .init(text(Words.new), .trailing),
      ],
      rows: updates.map { update in
        let (old, new) = (study.enclosures(update.parameter), study.enclosures(update.new))
        let direction = new.upperBound < old.lowerBound ? "↓" : old.upperBound < new.lowerBound ? "↑" : "="
        return [
          "\(update.parameter)", InlineText(shownValue(of: update.parameter)),
          InlineText(shownValue(of: update.gradient)),
          """
          \(shownValue(of: update.new)) \
          \(way: direction, from: shownValue(of: update.parameter), to: shownValue(of: update.new))
          """,
        ]
      }, isPaired: updates.count > 4)
    table.asked = updates.map { asked($0.new, as: derivation.formula(of: $0.new)!) }
    return table
  }

  private mutating func addNudge(_ nudge: Nudge) {
    guard let outcome = study.outcome(of: nudge) else { return }
    blocks.append(.paragraph(NudgeText(nudge, outcome, in: study, language, digits: digits).words))
  }

  private func table(_ comparison: Comparison) -> Table {
    let columns = [comparison.rowHeading ?? Words.quantity] + comparison.columns
    return Table(
      title: text(comparison.title), columns.map { Table.Column(text($0)) },
      rows: comparison.rows.map { row in
        [InlineText(Formula(row.name))] + row.values.map { InlineText(shownValue(of: $0)) }
      })
  }

  /// A column stands at the right if it is of numbers: each cell but those of the first has one.
  private func table(_ table: TextTable) -> Table {
    let columns = table.columns.enumerated().map { place, heading in
      let isNumbers = table.rows.allSatisfy { $0[place][language].plain.contains(where: \.isNumber) }
      return Table.Column(text(heading), place > 0 && isNumbers ? .trailing : .leading)
    }
    return Table(title: text(table.title), columns, rows: table.rows.map { row in row.map { text($0) } })
  }

  private func block(_ figure: any Figure) -> Block {
    .figure(
      FigureBlock(
        text(figure.caption).plain, path: figure.path, caption: text(figure.caption),
        remark: study.isShownByFiles ? nil : text(Words.ownNumbers),
        picture: { [study] in study.picture(of: figure) }))
  }

  private func text(_ words: Bilingual) -> InlineText { text(words[language]) }

  private func text(_ words: RichText) -> InlineText {
    InlineText(words, in: study, digits: digits)
  }
}
