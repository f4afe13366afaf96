import NumericCore
import Textbook
import WrittenMath

/// Reads a file of notes: every statement in order, and all that is wrong with them.
public struct NotesReader {
  private let source: SourceText
  private var meaning = Meaning(Scope())
  private var steps: [NotesStep] = []
  private var faults: [Fault] = []
  private var places: [Symbol: Range<String.Index>] = [:]
  /// Which derivatives the statements have asked for.
  private var gradients: [Symbol: [Symbol]] = [:]
  private var updated: [Symbol] = []
  private var claims = ClaimBook()
  private var shapes: [NotesChapter.Shape] = []

  /// The chapter of a file's text.
  ///
  /// - Throws: ``NotesFaults``, all that was found.
  public static func chapter(_ source: SourceText, called name: String) throws(NotesFaults) -> NotesChapter {
    var reader = NotesReader(source: source)
    return try reader.read(NotesText(source.text), called: name)
  }

  /// Whether a text has a block of statements: a sheet is Markdown, too.
  public static func hasStatements(_ text: String) -> Bool { NotesText(text).blocks > 0 }

  /// The chapter of statements without any prose, one a line.
  ///
  /// - Throws: ``NotesFaults``, all that was found.
  public static func chapter(ofStatements source: SourceText) throws(NotesFaults) -> NotesChapter {
    var reader = NotesReader(source: source)
    return try reader.read(NotesText(statements: source.text), called: source.name)
  }

  private init(source: SourceText) { self.source = source }

  private mutating func read(_ notes: NotesText, called name: String) throws(NotesFaults) -> NotesChapter {
    faults = notes.faults
    for part in notes.parts {
      switch part {
      case .heading(let words): steps.append(.section(String(words)))
      case .prose(let words): steps.append(.passage(String(words)))
      case .statement(let line):
        do throws(Fault) { try add(StatementReader.statement(line, in: source), line) } catch {
          fail(error, line)
        }
      }
    }
    let start = source.text.startIndex
    if notes.blocks == 0 {
      faults.append(
        Fault(
          at: start..<start, ko: "문장이 없습니다. ```network로 시작하는 블록에 쓰세요",
          en: "no statements: they stand in a block that begins with ```network"))
    } else if meaning.scope.count == 0, faults.isEmpty {
      let fence = notes.firstFence ?? start..<start
      faults.append(Fault(at: fence, ko: "블록에 문장이 없습니다", en: "the block has no statements"))
    }
    guard faults.isEmpty else {
      throw NotesFaults(source: source, faults: faults.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
    steps = claims.claims(among: steps)
    let title = notes.title.map(String.init) ?? source.name
    let words = Bilingual(ko: RichText(stringLiteral: title), en: RichText(stringLiteral: title))
    let prose = ChapterProse(
      title: words, summary: words, source: Bilingual(ko: "", en: ""), goals: [], introduction: [],
      questions: [])
    var chapter = NotesChapter(
      name: name, prose: prose, source: source, steps: steps, places: places, shapes: shapes)
    let study = chapter.study()
    try requireDefined(chapter, study)
    chapter.known = study
    return chapter
  }

  /// Refuses numbers at which a quantity is not defined: a logarithm of 0, a quotient by 0.
  private func requireDefined(_ chapter: NotesChapter, _ study: Study) throws(NotesFaults) {
    guard let broken = study.unbounded.first else { return }
    let start = source.text.startIndex
    let fault = Fault(
      at: chapter.place(of: broken) ?? start..<start,
      ko: "\(broken.unicode): 이 값들로는 정의되지 않거나 유한하지 않습니다",
      en: "\(broken.unicode) is not defined with these numbers, or not finite")
    throw NotesFaults(source: source, faults: [fault])
  }

  /// Keeps a fault, and remembers which names the statement would have given.
  private mutating func fail(_ fault: Fault, _ line: Substring) {
    if !fault.isConsequence { faults.append(fault) }
    if line.after(word: "network") != nil { meaning.isAnyBroken = true }
    if line.after(word: "notes") != nil { return }
    for part in line.split(separator: "=", omittingEmptySubsequences: false).dropLast() {
      let name = part.trimmingSpaces.split(whereSeparator: \.isWhitespace).last ?? ""
      meaning.broken.insert(NameSpelling.symbol(of: name))
    }
    if let names = line.after(word: "step") {
      for name in names.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
        meaning.broken.insert(NameSpelling.symbol(of: name))
      }
    }
  }

  // MARK: - Statements

  private mutating func add(_ statement: NotesStatement, _ line: Substring) throws(Fault) {
    switch statement {
    case .given(let givens): for given in givens { try add(given) }
    case .formula(let name, let formula): try define(name, formula)
    case .gradient(let output, let variables): try add(gradientOf: output, by: variables)
    case .step(let parameters): try add(step: parameters, at: line.startIndex..<line.endIndex)
    case .after(let rounds, let watched): try add(rounds, after: watched, at: line.startIndex..<line.endIndex)
    case .network(let shorthand): try expand(shorthand)
    case .claim(let claim): try add(claim)
    }
  }

  private mutating func add(_ given: NotesStatement.Given) throws(Fault) {
    let name = try newName(given.name)
    let worth = try meaning.worth(of: given.value)
    var values: [PrintedDecimal] = []
    for entry in worth.entries {
      guard let value = entry.asDecimal else {
        throw Fault(
          at: given.value.range, ko: "주어진 값은 소수입니다", en: "a given is a decimal number, or a list of such")
      }
      values.append(value)
    }
    let named = name.named(worth)
    try meaning.scope.add(name, named, at: given.name.range, in: source)
    shapes.append(NotesChapter.Shape(name, named))
    if given.role == .target {
      meaning.scope.give(
        targets: zip(named.entries, values).compactMap { entry, value in entry.asSymbol.map { ($0, value) } })
    }
    for (entry, value) in zip(named.entries, values) {
      guard let symbol = entry.asSymbol else { continue }
      meaning.scope.give(symbol, value, given.role)
      places[symbol] = given.name.range
      steps.append(.given(symbol, value, given.role))
    }
  }

  private mutating func define(_ written: Written, _ formula: Written) throws(Fault) {
    let name = try newName(written)
    let worth = try meaning.worth(of: formula)
    statePartials()
    let named = name.named(worth)
    try meaning.scope.add(name, named, at: written.range, in: source)
    shapes.append(NotesChapter.Shape(name, named))
    var formulas: [(name: Symbol, formula: Expression)] = []
    for (entry, value) in zip(named.entries, worth.entries) {
      guard let symbol = entry.asSymbol else { continue }
      meaning.scope.define(symbol, value)
      places[symbol] = formula.range
      formulas.append((symbol, value))
    }
    steps.append(.formulas(formulas))
  }

  /// States the derivatives that the last formula named, ahead of it.
  private mutating func statePartials() {
    for (output, variable) in meaning.takePartials() { steps.append(.partial(of: output, by: variable)) }
  }

  /// A name that can be given to something.
  private func newName(_ written: Written) throws(Fault) -> Symbol {
    guard case .name(let name) = written.form else {
      throw Fault(
        at: written.range, ko: "이름이 있어야 합니다. 성분은 벡터로 한꺼번에 쓰세요",
        en: "a name was expected; the entries of a vector are stated together, as a list")
    }
    if FunctionName.of(name.name) != nil {
      throw Fault(
        at: written.range, ko: "\(name.unicode): 함수의 이름이라 쓸 수 없습니다",
        en: "\(name.unicode) is the name of a function; take another name")
    }
    if name.parts.superscript.contains(.updated) {
      throw Fault(
        at: written.range, ko: "\(name.unicode): 갱신된 값은 step으로 씁니다",
        en: "\(name.unicode) is an updated value: it comes from a step, not from a formula")
    }
    return name
  }

  // MARK: - Derivatives and steps

  /// The number of a name.
  private mutating func quantity(_ written: Written, _ ko: String, _ en: String) throws(Fault) -> Symbol {
    guard case .number(.symbol(let symbol)) = try meaning.worth(of: written) else {
      throw Fault(at: written.range, ko: ko, en: en)
    }
    return symbol
  }

  private mutating func add(gradientOf written: Written, by variables: [Written]) throws(Fault) {
    let output = try quantity(
      written, "\(written.text): 수 하나의 기울기만 구할 수 있습니다",
      "only a single number has a gradient; \(written.text) is none: sum its entries, or name one of them")
    guard meaning.scope.formulas[output] != nil else {
      throw Fault(
        at: written.range, ko: "\(output.unicode): 주어진 값은 미분할 수 없습니다",
        en: "\(output.unicode) is given, so it depends on nothing")
    }
    var groups: [[Symbol]] = []
    for variable in variables {
      var group: [Symbol] = []
      for entry in try meaning.worth(of: variable).entries {
        guard let symbol = entry.asSymbol else {
          throw Fault(
            at: variable.range, ko: "이름으로만 미분할 수 있습니다", en: "a gradient is by quantities with names")
        }
        guard meaning.scope.leads(symbol, to: output) else {
          throw Fault(
            at: variable.range, ko: "\(output.unicode): \(symbol.unicode) 값에 따라 달라지지 않습니다",
            en: "\(output.unicode) does not depend on \(symbol.unicode), so there is no gradient by it")
        }
        group.append(symbol)
        gradients[symbol, default: []].append(output)
      }
      groups.append(group)
    }
    steps.append(.gradient(of: output, by: groups))
  }

  private mutating func add(step written: [Written], at range: Range<String.Index>) throws(Fault) {
    let rates = meaning.scope.rates
    guard rates.count == 1, let rate = rates.first else {
      throw Fault(
        at: range,
        ko: rates.isEmpty ? "학습률이 없습니다: given eta = 0.5 (rate)" : "학습률이 여럿입니다",
        en: rates.isEmpty
          ? "a step needs a learning rate: given eta = 0.5 (rate)"
          : "a step needs one learning rate; there are \(rates.map(\.unicode).joined(separator: ", "))")
    }
    var together: [(output: Symbol, parameters: [[Symbol]])] = []
    for parameter in written {
      let worth = try meaning.worth(of: parameter)
      var stepped: [Symbol] = []
      var output: Symbol?
      for entry in worth.entries {
        guard let symbol = entry.asSymbol, meaning.scope.givens[symbol] != nil else {
          throw Fault(
            at: parameter.range, ko: "\(parameter.text): 계산되는 값이라 갱신할 수 없습니다",
            en: "\(parameter.text) is computed, so no step can change it")
        }
        guard let error = gradients[symbol]?.last else {
          throw Fault(
            at: parameter.range, ko: "\(symbol.unicode): 기울기가 먼저 있어야 합니다: gradient E by \(parameter.text)",
            en: "a step needs the gradient by \(symbol.unicode) first: gradient E by \(parameter.text)")
        }
        output = error
        stepped.append(symbol)
      }
      guard let output, case .name(let name) = parameter.form else {
        throw Fault(at: parameter.range, ko: "이름이 있어야 합니다", en: "a name was expected")
      }
      try meaning.scope.add(
        name.updated, worth.mapping { .symbol($0.asSymbol!.updated) }, at: parameter.range, in: source)
      for symbol in stepped {
        meaning.scope.updated(
          symbol, .symbol(symbol) - .symbol(rate) * .symbol(.partial(of: output, by: symbol)))
        places[symbol.updated] = parameter.range
        updated.append(symbol.updated)
      }
      if together.last?.output == output {
        together[together.count - 1].parameters.append(stepped)
      } else {
        together.append((output, [stepped]))
      }
    }
    for (output, parameters) in together { steps.append(.step(parameters, of: output, rate: rate)) }
  }

  private mutating func add(_ rounds: Int, after written: [Written], at range: Range<String.Index>)
    throws(Fault)
  {
    guard !updated.isEmpty else {
      throw Fault(
        at: range, ko: "라운드에는 step이 먼저 있어야 합니다", en: "rounds repeat steps, and there is no step so far")
    }
    var watched: [Symbol] = []
    for name in written {
      let symbol = try quantity(name, "수 하나를 쓰세요", "one number was expected: name an entry of \(name.text)")
      let later = symbol.inRound(rounds)
      try meaning.scope.add(later, .number(.symbol(later)), at: name.range, in: source)
      places[later] = name.range
      watched.append(symbol)
    }
    steps.append(.after(rounds, steps: updated, watched))
  }

  // MARK: - Claims

  private mutating func add(_ written: WrittenClaim) throws(Fault) {
    meaning.splitsWords = written.math != nil
    defer { meaning.splitsWords = false }
    let parts = try ClaimMeaning.assertions(of: written, in: &meaning)
    statePartials()
    claims.add(parts, id: written.id, behind: steps.count)
  }

  private mutating func expand(_ shorthand: Substring) throws(Fault) {
    let range = shorthand.startIndex..<shorthand.endIndex
    var drawn = DrawnWeights()
    let scope = meaning.scope
    let lines = try Shorthand(shorthand).statements(isKnown: { scope[$0] != nil }, draw: { drawn.next() })
    for line in lines {
      do throws(Fault) {
        let statement = try StatementReader.statement(line[...], in: SourceText(line, named: source.name))
        try add(statement.placed(at: range), shorthand)
      } catch {
        // The line is nobody's, so that the message must say what it is.
        throw Fault(at: range, ko: "\(line): \(error.ko)", en: "in \(line): \(error.en)")
      }
    }
  }
}

/// All that is wrong with a file.
public struct NotesFaults: Error, Sendable {
  /// The file.
  public let source: SourceText
  /// What is wrong, in the order of the file.
  public let faults: [Fault]

  /// Collects faults.
  public init(source: SourceText, faults: [Fault]) {
    self.source = source
    self.faults = faults
  }
}

extension NotesChapter.Shape {
  /// A name and what its entries are called.
  fileprivate init(_ name: Symbol, _ named: Worth) {
    self.name = name
    switch named {
    case .number(let entry): (form, rows) = (.number, [[entry.asSymbol!]])
    case .vector(let entries): (form, rows) = (.vector, [entries.map { $0.asSymbol! }])
    case .matrix(let matrix): (form, rows) = (.matrix, matrix.map { $0.map { $0.asSymbol! } })
    }
  }
}

extension Symbol {
  /// The name with the shape of something: its entries' names.
  func named(_ worth: Worth) -> Worth {
    switch worth {
    case .number: .number(.symbol(self))
    case .vector(let entries): .vector(entries.indices.map { .symbol(entry([$0 + 1])) })
    case .matrix(let rows):
      .matrix(rows.indices.map { i in rows[i].indices.map { j in .symbol(entry([i + 1, j + 1])) } })
    }
  }
}

extension Expression {
  /// 6.3·10⁻² as the digits that it prints: 0.063; nil for any other product.
  private static func scientific(_ factors: [Expression]) -> PrintedDecimal? {
    guard factors.count == 2, case .number(let number) = factors[0],
      case .power(.number(10), let exponent) = factors[1]
    else { return nil }
    let decimals = number.decimals - exponent
    return decimals >= 0
      ? PrintedDecimal(significand: number.significand, decimals: decimals)
      : PrintedDecimal(significand: number.significand * BigInteger(10).raised(to: -decimals), decimals: 0)
  }

  /// The decimal if it is one, with its sign.
  var asDecimal: PrintedDecimal? {
    switch self {
    case .number(let number): number
    case .negation(let inside):
      inside.asDecimal.map { PrintedDecimal(significand: -$0.significand, decimals: $0.decimals) }
    case .product(let factors): Self.scientific(factors)
    default: nil
    }
  }
}
