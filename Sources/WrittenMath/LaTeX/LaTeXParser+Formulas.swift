import NumericCore

extension LaTeXParser {
  /// A sum of products, each with its sign.
  mutating func sum() throws(Fault) -> Written {
    skipBlanks()
    try enter(at: nodes.first?.range ?? end)
    defer { leave() }
    var terms = [try term()]
    while let node = ahead(), let sign = node.sign, "+−".contains(sign) {
      _ = take()
      let positive = try term()
      terms.append(
        sign == "+"
          ? positive : Written(.negation(positive), at: node.range.lowerBound..<positive.range.upperBound))
    }
    guard terms.count > 1 else { return terms[0] }
    return Written(.sum(terms), at: terms[0].range.lowerBound..<last)
  }

  /// A product with a sign of its own.
  private mutating func term() throws(Fault) -> Written {
    skipBlanks()
    guard let node = nodes.first, let sign = node.sign, "+−".contains(sign) else { return try product() }
    try enter(at: node.range)
    defer { leave() }
    _ = take()
    let positive = try term()
    return sign == "+" ? positive : Written(.negation(positive), at: node.range.lowerBound..<last)
  }

  /// Factors, multiplied or divided from left to right.
  mutating func product() throws(Fault) -> Written {
    var result = try factor()
    var count = 1
    while let node = ahead() {
      count += 1
      if count > LaTeXTree.deepest { throw LaTeXTree.tooDeep(at: node.range) }
      let start = result.range.lowerBound
      if let sign = node.sign, let times = LaTeXVocabulary.products[sign] {
        _ = take()
        let right = try signedFactor()
        result = Written(.product(result, times, right), at: start..<last)
      } else if node.sign == "/" {
        if isStatement, nodes.dropFirst().first?.isBlank == true { break }
        _ = take()
        let right = try signedFactor()
        result = Written(.quotient(result, right), at: start..<last)
      } else if startsFactor(node) {
        if case .digit = node.kind, result.form != .dots { throw unexpected(node) }
        let right = try factor()
        result = Written(.product(result, .beside, right), at: start..<last)
      } else {
        break
      }
    }
    return result
  }

  private mutating func signedFactor() throws(Fault) -> Written {
    skipBlanks()
    guard let node = nodes.first, node.sign == "−" else { return try factor() }
    try enter(at: node.range)
    defer { leave() }
    _ = take()
    let positive = try signedFactor()
    return Written(.negation(positive), at: node.range.lowerBound..<last)
  }

  private func startsFactor(_ node: LaTeXNode) -> Bool {
    switch node {
    case .group: return true
    case .block(let name, let rows, _): return !isStatementBlock(name, rows)
    case .token(let token):
      switch token.kind {
      case .letter, .digit, .word, .left, .command: return true
      case .sign("("): return !conditionsInParentheses || !holdsRelation()
      case .sign(let sign): return "[{∂∑…".contains(sign)
      case .text(let words): return !isProse(words)
      default: return false
      }
    }
  }

  /// Whether a relation stands in the parentheses that come next.
  private func holdsRelation() -> Bool {
    for node in nodes {
      if node.sign == ")" { return false }
      if let sign = node.sign, LaTeXVocabulary.relations[sign] != nil { return true }
    }
    return false
  }

  /// One factor, with what is raised behind it.
  mutating func factor() throws(Fault) -> Written {
    skipBlanks()
    guard let node = nodes.first else { throw missingFormula() }
    try enter(at: node.range)
    defer { leave() }
    switch node {
    case .group(let inner, let range): return try behind(try braced(inner, range))
    case .block(let name, let rows, let range):
      _ = take()
      return try behind(try block(name, rows, range))
    case .token(let token): return try factor(token)
    }
  }

  private mutating func factor(_ token: LaTeXToken) throws(Fault) -> Written {
    switch token.kind {
    case .letter, .word, .text: return try name()
    case .digit: return try behind(try number())
    case .command(let name):
      if LaTeXVocabulary.accents[name] != nil { return try self.name() }
      _ = take()
      return try behind(try built(name, from: token))
    case .left(let delimiter):
      _ = take()
      return try fenced(delimiter, from: token)
    case .sign("("), .sign("["), .sign("{"):
      _ = take()
      return try behind(try parenthesised(from: token))
    case .sign("∑"):
      _ = take()
      return try series(from: token)
    case .sign("∂"): return try inlineDerivative()
    case .sign("|"):
      _ = take()
      let inner = try list(closedBy: "|", from: token)
      return try behind(Written(.call("abs", inner), at: token.range.lowerBound..<last))
    case .sign("…"):
      _ = take()
      return Written(.dots, at: token.range)
    default: throw missingFormula()
    }
  }

  // MARK: - Numbers and groups

  private mutating func number() throws(Fault) -> Written {
    let start = nodes.first!.range.lowerBound
    var digits = ""
    while let node = nodes.first, case .digit(let digit) = node.kind,
      digits.isEmpty || node.range.lowerBound == last
    {
      digits.append(digit)
      _ = take()
    }
    guard let decimal = PrintedDecimal(digits) else {
      throw Fault(at: start..<last, ko: "\(digits): 수가 아닙니다", en: "\(digits) is no number")
    }
    return Written(.number(decimal), at: start..<last)
  }

  /// What stands between braces, which print nothing: only what holds together by itself.
  private mutating func braced(_ inner: [LaTeXNode], _ range: Range<String.Index>) throws(Fault) -> Written {
    _ = take()
    let formula = try formula(inner, in: range)
    switch formula.form {
    case .sum, .negation, .product, .quotient:
      throw Fault(
        at: range, ko: "중괄호는 보이지 않으므로 묶지 못합니다. 괄호를 쓰세요: (…)",
        en: "braces print nothing and group nothing: write parentheses, (…)")
    default: return formula
    }
  }

  /// The formula that some nodes are, and nothing else.
  func formula(_ inner: [LaTeXNode], in range: Range<String.Index>) throws(Fault) -> Written {
    var parser = inside(inner, in: range)
    let formula = try parser.sum()
    parser.skipBlanks()
    if let node = parser.nodes.first { throw parser.unexpected(node) }
    return formula
  }

  /// A reader of what lies inside something.
  func inside(_ inner: [LaTeXNode], in range: Range<String.Index>) -> LaTeXParser {
    let end = inner.last?.range.upperBound ?? range.upperBound
    return LaTeXParser(inner[...], end: end, isStatement: false, depth: depth)
  }

  /// What stands in parentheses, brackets or braces: one formula, or several separated by commas.
  mutating func parenthesised(from open: LaTeXToken) throws(Fault) -> Written {
    guard case .sign(let sign) = open.kind, let close = ["(": ")", "[": "]", "{": "}"][sign] else {
      throw missingFormula()
    }
    let parts = try list(closedBy: Character(close), from: open)
    return group(parts, in: sign, at: open.range.lowerBound..<last)
  }

  private func group(_ parts: [Written], in open: Character, at range: Range<String.Index>) -> Written {
    if parts.count == 1 { return Written(parts[0].form, at: range) }
    return Written(open == "[" ? .list(parts) : .tuple(parts), at: range)
  }

  /// The formulas up to what closes, separated by commas or semicolons.
  mutating func list(closedBy close: Character, from open: LaTeXToken) throws(Fault) -> [Written] {
    // Inside parentheses no space parts statements.
    var inner = LaTeXParser(nodes, end: end.lowerBound, isStatement: false, depth: depth)
    inner.last = last
    var parts: [Written] = []
    repeat {
      inner.skipBlanks()
      while inner.nodes.first?.kind == .rowEnd { inner.nodes.removeFirst() }
      if inner.nodes.isEmpty { throw Self.notClosed(open) }
      parts.append(try inner.sum())
      inner.skipBlanks()
    } while inner.take(",") || inner.take(";")
    guard let node = inner.nodes.first else { throw Self.notClosed(open) }
    guard node.sign == close || (close == "." && isRight(node)) else {
      if let sign = node.sign, ")]}".contains(sign) || isRight(node) {
        throw Fault(
          at: node.range, ko: "여기서는 \(close == "." ? "\\right" : String(close))로 닫아야 합니다",
          en: "\(close == "." ? "\\right" : String(close)) was expected here")
      }
      throw inner.unexpected(node)
    }
    nodes = inner.nodes
    closedByBar = take().kind == .right("|")
    return parts
  }

  private func isRight(_ node: LaTeXNode) -> Bool {
    if case .right = node.kind { true } else { false }
  }

  private static func notClosed(_ open: LaTeXToken) -> Fault {
    Fault(at: open.range, ko: "이 괄호가 닫히지 않았습니다", en: "this parenthesis is not closed")
  }

  /// What stands between `\left` and `\right`; behind a bar, the point at which it is taken.
  private mutating func fenced(_ open: Character, from token: LaTeXToken) throws(Fault) -> Written {
    guard "([{.".contains(open) else {
      throw Fault(at: token.range, ko: "|…|는 읽지 않습니다", en: "|…| is not read")
    }
    if open == "{", case .block(let name, let rows, let range) = nodes.first,
      ["array", "aligned"].contains(name),
      case .right(".") = nodes.dropFirst().first?.kind
    {
      _ = take()
      _ = take()
      return try cases(rows, range)
    }
    let parts = try list(closedBy: ".", from: token)
    let whole = group(parts, in: open, at: token.range.lowerBound..<last)
    if closedByBar, nodes.first?.kind == .subscript { return try behind(try at(whole)) }
    return try behind(whole)
  }

  /// A sum with its Σ, which reaches to the next plus or minus.
  private mutating func series(from sigma: LaTeXToken) throws(Fault) -> Written {
    var under: (nodes: [LaTeXNode], range: Range<String.Index>)?
    var above: Written?
    while let kind = nodes.first?.kind, kind == .subscript || kind == .superscript {
      _ = take()
      let script = try scriptArgument()
      if kind == .subscript { under = script } else { above = try formula(script.nodes, in: script.range) }
    }
    guard let under else {
      let body = try term()
      return Written(.sumWhere([], body), at: sigma.range.lowerBound..<last)
    }
    let chains = try condition(under)
    let body = try term()
    let range = sigma.range.lowerBound..<last
    if chains.count == 1, case .name(let index) = chains[0].first.form, chains[0].rest.count <= 1,
      chains[0].rest.first.map({ $0.relation == .equal }) ?? true
    {
      return Written(.series(index: index, from: chains[0].rest.first?.formula, to: above, body), at: range)
    }
    if let chain = chains.first(where: \.rest.isEmpty) {
      throw Fault(
        at: chain.range, ko: "Σ 아래에는 i, i=1, x \\in D처럼 쓰세요. =나 ∈가 빠진 것 같습니다",
        en: "under Σ belongs i, i=1 or x \\in D: a = or ∈ seems to be missing")
    }
    return Written(.sumWhere(chains, body), at: range)
  }

  /// The statements in a script.
  func condition(_ script: (nodes: [LaTeXNode], range: Range<String.Index>)) throws(Fault) -> [WrittenChain] {
    var parser = inside(script.nodes, in: script.range)
    return try parser.statements().chains
  }
}
