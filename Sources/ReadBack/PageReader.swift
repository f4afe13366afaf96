import NumericCore
import WrittenMath

/// What a page says, read from its Markdown alone.
struct PageReading {
  /// What its equations and tables state, in the page's order.
  var statements: [PageStatement] = []
  /// The rows of tables that show a step of descent.
  var steps: [PageStep] = []
  /// How many pieces of math were read.
  var pieces = 0
  /// How many of these are displayed.
  var displays = 0
  /// How many tables state something.
  var tables = 0
  /// Tables of numbers that no formula stands beside: their lines.
  var otherTables: [Int] = []
  /// What can't be read.
  var faults: [ReadBackFault] = []
}

/// A parameter before and after a step, and its gradient.
struct PageStep {
  let line: Int
  let parameter: Symbol
  let before: PrintedDecimal
  let gradient: PrintedDecimal
  let after: PrintedDecimal
  /// ↑, ↓ or =: which way it went.
  let direction: Character
}

/// Reads a page.
struct PageReader {
  let path: String
  let text: String
  let lines: PageLines
  private var reading = PageReading()

  /// What a page says.
  static func reading(of text: String, at path: String) -> PageReading {
    var reader = PageReader(path: path, text: text)
    reader.read()
    return reader.reading
  }

  private init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = PageLines(text)
  }

  private mutating func read() {
    let spans = MathSpan.all(in: text)
    var math: [Range<String.Index>: LaTeXMath] = [:]
    for span in spans {
      reading.pieces += 1
      if span.isDisplay { reading.displays += 1 }
      // A question mark in a table waits for the reader.
      if text[span.range] == "?" { continue }
      do {
        math[span.range] = try LaTeXMath(span.range, of: text)
      } catch {
        fault(at: error.range.lowerBound, error.en)
      }
    }
    let tables = PageTable.all(in: text)
    var rest = tables[...]
    for span in spans where span.isDisplay {
      while let table = rest.first, table.start < span.range.lowerBound {
        read(table, math)
        rest.removeFirst()
      }
      if let math = math[span.range] { display(math, at: span.range) }
    }
    for table in rest { read(table, math) }
    refuseUnusedGivens(math, spans.filter(\.isDisplay))
  }

  /// A number that is given for nothing was given for something else.
  private mutating func refuseUnusedGivens(_ math: [Range<String.Index>: LaTeXMath], _ displays: [MathSpan]) {
    var pieces: [Symbol: Int] = [:]
    for one in math.values { for name in Set(one.chains.flatMap(\.names)) { pieces[name, default: 0] += 1 } }
    for span in displays {
      for chain in math[span.range]?.chains ?? [] where chain.rest.count == 1 {
        guard case .name(let name) = chain.first.form, chain.rest[0].formula.decimal != nil, pieces[name] == 1
        else {
          continue
        }
        fault(at: chain.range.lowerBound, "\(name.unicode) is given, and stands nowhere else on the page")
      }
    }
  }

  private mutating func display(_ math: LaTeXMath, at range: Range<String.Index>) {
    if let relation = math.continues {
      fault(at: range.lowerBound, "the equation begins with \(relation.rawValue)")
    }
    var given: Set<Symbol> = []
    for chain in math.chains {
      let statement = PageStatement(chain, line: lines.line)
      if let name = statement.name, statement.sides.count == 2, !statement.decimals.isEmpty,
        !given.insert(name).inserted
      {
        fault(at: chain.range.lowerBound, "\(name.unicode) is given twice")
      }
      add(statement)
    }
  }

  private mutating func add(_ statement: PageStatement) {
    reading.statements += statement.byEntries(line: lines.line)
  }

  private mutating func fault(at place: String.Index, _ message: String) {
    reading.faults.append(ReadBackFault(page: path, line: lines.line(of: place), message: message))
  }

  // MARK: - Tables

  private mutating func read(_ table: PageTable, _ math: [Range<String.Index>: LaTeXMath]) {
    func chains(_ cell: PageTable.Cell) -> [WrittenChain] { cell.math.flatMap { math[$0]?.chains ?? [] } }
    let kind = table.kind(header: { chains($0) })
    switch kind {
    case .other, .prose: break
    default: reading.tables += 1
    }
    switch kind {
    case .formulas(let width):
      for row in table.rows {
        for start in stride(from: 0, to: row.count, by: width) {
          let sides = row[start..<min(start + width, row.count)].flatMap(chains)
          guard let first = sides.first else { continue }
          let rest = sides.dropFirst().flatMap { chain in
            [(relation: WrittenChain.Relation.equal, formula: chain.first)] + chain.rest
          }
          if !rest.isEmpty {
            add(PageStatement(WrittenChain(first.first, first.rest + rest), line: lines.line))
          }
        }
      }
    case .tidying:
      // What is tidied stands in the title, and each row is equal to it.
      let sides =
        [table.title.flatMap { math[$0]?.chains.first }].compactMap(\.self)
        + table.rows.flatMap { chains($0[1]) }
      guard let first = sides.first else { break }
      let rest = sides.dropFirst().map { (relation: WrittenChain.Relation.equal, formula: $0.first) }
      add(PageStatement(WrittenChain(first.first, rest), line: lines.line))
    case .statements:
      for cell in table.rows.joined() {
        for chain in chains(cell) { add(PageStatement(chain, line: lines.line)) }
      }
    case .steps:
      for row in table.rows {
        for start in stride(from: 0, to: row.count, by: 4) where start + 4 <= row.count {
          step(Array(row[start..<start + 4]), chains(row[start]))
        }
      }
    case .labels(let labels):
      for row in table.rows {
        guard let name = chains(row[0]).first.flatMap({ try? $0.first.symbol() }) else { continue }
        for (cell, label) in zip(row.dropFirst(), labels) { value(of: name.adding(.label(label)), in: cell) }
      }
    case .values:
      for row in table.rows {
        guard let name = chains(row[0]).first.flatMap({ try? $0.first.symbol() }) else { continue }
        for cell in row.dropFirst() { value(of: name, in: cell, isEstimate: true) }
      }
    case .rows(let columns):
      for row in table.rows {
        guard let label = chains(row[0]).first?.first.decimal else { continue }
        for (cell, name) in zip(row.dropFirst(), columns) {
          if let name { value(of: name.adding(.label("\(label)")), in: cell) }
        }
      }
    case .other: reading.otherTables.append(lines.line(of: table.start))
    case .prose: break
    }
  }

  private mutating func value(of name: Symbol, in cell: PageTable.Cell, isEstimate: Bool = false) {
    guard let decimal = PrintedDecimal(cell.text) else { return }
    let line = lines.line(of: cell.start)
    let sides = [PageStatement.Side.Form.symbolic(.symbol(name)), .decimal(decimal)]
    reading.statements.append(
      PageStatement(
        line: line, sides: sides.map { PageStatement.Side(form: $0, line: line) }, isEquality: true,
        isEstimate: isEstimate))
  }

  private mutating func step(_ cells: [PageTable.Cell], _ name: [WrittenChain]) {
    guard let parameter = name.first.flatMap({ try? $0.first.symbol() }) else { return }
    let after = cells[3].text.split(separator: " ")
    guard let before = PrintedDecimal(cells[1].text), let gradient = PrintedDecimal(cells[2].text),
      after.count == 2,
      let value = PrintedDecimal(String(after[0])), let direction = after[1].first
    else { return fault(at: cells[0].start, "a row of a step: numbers were expected") }
    reading.steps.append(
      PageStep(
        line: lines.line(of: cells[0].start), parameter: parameter, before: before, gradient: gradient,
        after: value,
        direction: direction))
  }
}
