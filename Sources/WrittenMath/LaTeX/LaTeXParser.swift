import NumericCore

/// Reads statements, chains and formulas off LaTeX's nodes.
struct LaTeXParser {
  /// What is left to be read.
  var nodes: ArraySlice<LaTeXNode>
  /// The place behind the last node.
  let end: Range<String.Index>
  /// Whether a wide space or a row's end stands between two statements; else it is only a space.
  let isStatement: Bool
  /// How deep this is nested.
  var depth: Int
  /// Where the last node that was taken ends.
  var last: String.Index
  /// Where the statement begins that is being read.
  var statementStart: Int
  /// Whether a number above a name is a mark, as in what a derivative is of or by.
  var numbersAreMarks = false
  /// Whether parentheses with a relation in them say where a case holds.
  var conditionsInParentheses = false
  /// Whether the last `\right` stood before a bar.
  var closedByBar = false

  /// Reads some nodes, as deep as they lie.
  init(_ nodes: ArraySlice<LaTeXNode>, end: String.Index, isStatement: Bool, depth: Int) {
    self.nodes = nodes
    self.end = end..<end
    self.isStatement = isStatement
    self.depth = depth
    last = end
    statementStart = isStatement ? nodes.startIndex : -1
  }

  /// Takes the next node.
  mutating func take() -> LaTeXNode {
    let node = nodes.removeFirst()
    last = node.range.upperBound
    return node
  }

  /// Takes the next node if it is a sign.
  mutating func take(_ sign: Character) -> Bool {
    guard nodes.first?.sign == sign else { return false }
    _ = take()
    return true
  }

  mutating func skipBlanks() {
    while let node = nodes.first, node.isBlank { nodes.removeFirst() }
  }

  /// One level deeper; every call is met by ``leave()``.
  mutating func enter(at range: Range<String.Index>) throws(Fault) {
    depth += 1
    if depth > LaTeXTree.deepest { throw LaTeXTree.tooDeep(at: range) }
  }

  mutating func leave() { depth -= 1 }

  /// What stands behind an operand, if it belongs to the same formula.
  mutating func ahead() -> LaTeXNode? {
    let rest = nodes.drop(while: \.isBlank)
    guard let node = rest.first else { return nil }
    let isWide = nodes[..<rest.startIndex].contains { $0.kind == .wide }
    guard !isStatement || !isWide || isOperator(rest) else { return nil }
    nodes = rest
    return node
  }

  /// Whether a formula goes on behind a wide space; a slash between two spaces stands between two formulas.
  private func isOperator(_ rest: ArraySlice<LaTeXNode>) -> Bool {
    guard let sign = rest.first?.sign else { return false }
    if sign == "/" { return rest.dropFirst().first?.isBlank != true }
    return "+−".contains(sign) || LaTeXVocabulary.products[sign] != nil
      || LaTeXVocabulary.relations[sign] != nil
      || sign == ":" && rest.dropFirst().first?.sign == "="
  }

  /// The relation that comes next; it is taken.
  mutating func relation() -> WrittenChain.Relation? {
    guard let sign = ahead()?.sign else { return nil }
    if sign == ":", nodes.dropFirst().first?.sign == "=" {
      _ = take()
      _ = take()
      return .becomes
    }
    guard let relation = LaTeXVocabulary.relations[sign] else { return nil }
    _ = take()
    return relation
  }
}

// MARK: - Statements

extension LaTeXParser {
  /// What a formula says: its chains, and the relation with which the first goes on from what stood before.
  mutating func statements() throws(Fault) -> (chains: [WrittenChain], continues: WrittenChain.Relation?) {
    var chains: [WrittenChain] = []
    var continues: WrittenChain.Relation?
    while skipSeparators() {
      if case .block(let name, let rows, let range) = nodes.first, isStatementBlock(name, rows) {
        _ = take()
        try enter(at: range)
        let inner = try statements(inRows: rows, endingAt: range.upperBound)
        leave()
        if chains.isEmpty { continues = inner.continues }
        chains += inner.chains
      } else if let goesOn = relation() {
        let more = try chain(behind: goesOn)
        guard let before = chains.popLast() else {
          continues = goesOn
          chains.append(WrittenChain(more.first, more.rest))
          continue
        }
        chains.append(WrittenChain(before.first, before.rest + [(goesOn, more.first)] + more.rest))
      } else {
        chains.append(try chain(behind: nil))
      }
      if let node = ahead(), !isSeparator(node) { throw unexpected(node) }
    }
    return (chains, continues)
  }

  /// Formulas with relations between them.
  mutating func chain(behind relation: WrittenChain.Relation?) throws(Fault) -> WrittenChain {
    if relation == nil, isStatement { statementStart = nodes.startIndex }
    let first = try side(behind: relation)
    var rest: [(WrittenChain.Relation, Written)] = []
    while let relation = self.relation() { rest.append((relation, try side(behind: relation))) }
    return WrittenChain(first, rest.map { (relation: $0.0, formula: $0.1) })
  }

  private mutating func side(behind relation: WrittenChain.Relation?) throws(Fault) -> Written {
    skipBlanks()
    if let node = nodes.first, node.sign == "?" {
      throw Fault(
        at: node.range, ko: "이 자리의 식이 아직 비어 있습니다(?)", en: "this side is still a question, no formula")
    }
    return try sum()
  }

  /// Skips what parts statements; false at the end.
  private mutating func skipSeparators() -> Bool {
    while let node = nodes.first, node.isBlank || isSeparator(node) { nodes.removeFirst() }
    return !nodes.isEmpty
  }

  private func isSeparator(_ node: LaTeXNode) -> Bool {
    switch node.kind {
    case .rowEnd: true
    case .sign(let sign):
      ",;.⇒/".contains(sign) || sign == ":" && nodes.dropFirst().first?.sign != "="
    case .text(let words): isProse(words)
    default: false
    }
  }

  /// Whether words stand between formulas and are no name in one.
  func isProse(_ words: String) -> Bool {
    guard words.contains(" ") || !words.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return LaTeXVocabulary.prose.contains(words.lowercased())
    }
    // A word of another script is a name where something is said of it.
    let next = nodes.dropFirst().first
    return words.contains(" ")
      || next?.kind != .subscript && next?.sign.map { LaTeXVocabulary.relations[$0] } == nil
  }
}

// MARK: - Faults

extension LaTeXParser {
  /// What comes next, where something else was expected.
  func unexpected(_ node: LaTeXNode) -> Fault {
    switch node.kind {
    case .sign(let sign) where ")]}".contains(sign):
      return Fault(
        at: node.range, ko: "여는 괄호가 없습니다: \(sign)", en: "this \(sign) closes nothing")
    case .right:
      return Fault(at: node.range, ko: "이 \\right를 여는 \\left가 없습니다", en: "this \\right closes no \\left")
    case .digit:
      return Fault(
        at: node.range, ko: "수 앞에 연산 기호가 있어야 합니다. 아래첨자라면 중괄호로 묶으세요: w_{11}",
        en: "a sign was expected before this number; a subscript of two characters needs braces: w_{11}")
    case .sign("?"):
      return Fault(at: node.range, ko: "식이 아직 비어 있습니다(?)", en: "a question, no formula")
    case .superscript, .subscript:
      return Fault(at: node.range, ko: "첨자 앞에 이름이 있어야 합니다", en: "a script needs a name before it")
    default:
      return Fault(
        at: node.range, ko: "여기에는 연산 기호나 =가 있어야 합니다", en: "an operator or a relation was expected here")
    }
  }

  /// What comes next is no formula, or nothing comes.
  func missingFormula() -> Fault {
    guard let node = nodes.first else {
      return Fault(at: end, ko: "여기에 식이 더 있어야 합니다", en: "a formula was expected here")
    }
    switch node.kind {
    case .sign(let sign) where ")]}".contains(sign): return unexpected(node)
    case .right, .sign("?"), .superscript, .subscript: return unexpected(node)
    default: return Fault(at: node.range, ko: "여기에 식이 있어야 합니다", en: "a formula was expected here")
    }
  }
}
