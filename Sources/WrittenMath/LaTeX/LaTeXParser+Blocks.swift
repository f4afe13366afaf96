extension LaTeXParser {
  /// Whether a block holds statements in its rows, and no entries.
  func isStatementBlock(_ name: String, _ rows: [[[LaTeXNode]]]) -> Bool {
    LaTeXVocabulary.statementBlocks.contains(name)
      || name == "array"
        && rows.contains {
          $0.contains { $0.contains { $0.sign.map { LaTeXVocabulary.relations[$0] != nil } ?? false } }
        }
  }

  /// A matrix, or cases.
  mutating func block(_ name: String, _ rows: [[[LaTeXNode]]], _ range: Range<String.Index>) throws(Fault)
    -> Written
  {
    if name == "cases" { return try cases(rows, range) }
    guard LaTeXVocabulary.matrices.contains(name) || name == "array" else {
      guard LaTeXVocabulary.statementBlocks.contains(name) else {
        throw Fault(
          at: range, ko: "\(name): 읽지 않는 블록입니다. aligned, gathered, pmatrix, cases를 읽습니다",
          en: "\(name) is no block that is read; aligned, gathered, pmatrix and cases are")
      }
      throw Fault(at: range, ko: "\(name): 식 안에 쓸 수 없습니다", en: "\(name) can't stand inside a formula")
    }
    var entries: [[Written]] = []
    for row in rows {
      if row.count != rows[0].count {
        throw Fault(
          at: row.first { !$0.isEmpty }?.first?.range ?? range, ko: "행렬의 줄마다 항목 수가 같아야 합니다",
          en: "each row of a matrix must have as many entries")
      }
      var written: [Written] = []
      for cell in row {
        guard let first = cell.first else {
          throw Fault(at: range, ko: "행렬에 빈 항목이 있습니다", en: "an entry of the matrix is empty")
        }
        written.append(try formula(cell, in: first.range.lowerBound..<cell.last!.range.upperBound))
      }
      entries.append(written)
    }
    return Written(.matrix(entries), at: range)
  }

  /// Formulas by cases, each with where it holds: behind `&`, or in parentheses.
  mutating func cases(_ rows: [[[LaTeXNode]]], _ range: Range<String.Index>) throws(Fault) -> Written {
    var cases: [Written.Case] = []
    for row in rows {
      guard let formulaNodes = row.first, let first = formulaNodes.first, row.count <= 2 else {
        throw Fault(
          at: range, ko: "경우마다 식 & 조건을 쓰세요", en: "each case is a formula & where it holds")
      }
      var parser = inside(formulaNodes, in: first.range)
      parser.conditionsInParentheses = true
      let formula = try parser.sum()
      parser.skipBlanks()
      var condition = row.count == 2 ? row[1] : Array(parser.nodes)
      if row.count == 2, let node = parser.nodes.first { throw parser.unexpected(node) }
      condition.removeAll { node in
        if case .text = node.kind { true } else { false }
      }
      if condition.first?.sign == "(", condition.last?.sign == ")" {
        condition = Array(condition.dropFirst().dropLast())
      }
      guard let start = condition.first else {
        cases.append(Written.Case(formula, where: nil))
        continue
      }
      var reader = inside(condition, in: start.range)
      let chain = try reader.chain(behind: nil)
      reader.skipBlanks()
      if let node = reader.nodes.first { throw reader.unexpected(node) }
      cases.append(Written.Case(formula, where: chain))
    }
    return Written(.cases(cases), at: range)
  }

  /// The statements of an aligned block. Two columns are one: a relation is aligned between them.
  mutating func statements(
    inRows rows: [[[LaTeXNode]]], endingAt end: String.Index
  ) throws(Fault) -> (chains: [WrittenChain], continues: WrittenChain.Relation?) {
    let columns = ((rows.map(\.count).max() ?? 1) + 1) / 2
    var found: [(chains: [WrittenChain], continues: WrittenChain.Relation?)] = []
    for column in 0..<columns {
      let joined = joinedRows(rows, column: column)
      guard !joined.isEmpty else { continue }
      var parser = LaTeXParser(joined[...], end: end, isStatement: true, depth: depth)
      found.append(try parser.statements())
    }
    let chains = found.flatMap(\.chains).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return (chains, found.first?.continues)
  }

  /// One column of equations, row below row. A row that begins with an operator, or inside parentheses, goes on with
  /// the one above.
  private func joinedRows(_ rows: [[[LaTeXNode]]], column: Int) -> [LaTeXNode] {
    var joined: [LaTeXNode] = []
    for row in rows where row.count > 2 * column {
      let left = row[2 * column]
      let right = row.count > 2 * column + 1 ? row[2 * column + 1] : []
      let piece = left + right
      guard let first = piece.first(where: { !$0.isBlank }) else { continue }
      let goesOn = left.allSatisfy(\.isBlank) && row.count > 2 * column + 1 && isOperatorSign(first)
      if !joined.isEmpty, !goesOn, openParentheses(joined) <= 0 {
        joined.append(
          .token(LaTeXToken(kind: .rowEnd, range: first.range.lowerBound..<first.range.lowerBound)))
      }
      joined += piece
    }
    return joined
  }

  private func isOperatorSign(_ node: LaTeXNode) -> Bool {
    node.sign.map { "+−/".contains($0) || LaTeXVocabulary.products[$0] != nil } ?? false
  }

  private func openParentheses(_ nodes: [LaTeXNode]) -> Int {
    nodes.reduce(0) { open, node in
      switch node.kind {
      case .sign("("), .sign("["), .sign("{"), .left: open + 1
      case .sign(")"), .sign("]"), .sign("}"), .right: open - 1
      default: open
      }
    }
  }
}
