import NumericCore

extension LaTeXParser {
  /// A name with its scripts, or the function's value that it begins: `w_{jk}^{[1]}`, `W^T`, `e^{-x}`, `f(x, y)`.
  mutating func name() throws(Fault) -> Written {
    let isHead = nodes.startIndex == statementStart
    guard let start = nodes.first?.range.lowerBound else { throw missingFormula() }
    var base = try baseName()
    try refuseBraces(behind: base, at: start..<last)
    var scripts = try scripts()
    base += String(repeating: "′", count: scripts.primes)
    let stem = scripts.lower.map { "\(base)_\($0)" } ?? base
    if let call = try call(base, stem, scripts, isHead: isHead, from: start) { return call }
    if let derivative = try totalDerivative(base, scripts, from: start) { return derivative }
    if base == "e", scripts.lower == nil, let upper = scripts.upper, !isMarkOfE(upper.nodes) {
      let exponent = try formula(upper.nodes, in: upper.range)
      return try behind(Written(.call("exp", [exponent]), at: start..<last))
    }
    if base == "π", scripts.lower == nil {
      return try behind(raised(Written(.pi, at: start..<last), scripts.upper))
    }
    guard let upper = scripts.upper else {
      return try behind(Written(.name(Symbol(stem)), at: start..<last))
    }
    scripts.upper = nil
    return try behind(named(stem, upper, from: start))
  }

  /// `dE/dw` on one line; nil where a name is no more than a name.
  private mutating func totalDerivative(
    _ base: String, _ scripts: Scripts, from start: String.Index
  ) throws(Fault) -> Written? {
    guard base.first == "d", base.count > 1, scripts.upper == nil, nodes.first?.sign == "/",
      nodes.dropFirst().first?.letter == "d", let next = nodes.dropFirst(2).first,
      next.range.lowerBound == nodes.dropFirst().first?.range.upperBound, next.letter != nil
    else { return nil }
    let stem = String(base.dropFirst()) + (scripts.lower.map { "_\($0)" } ?? "")
    let output = Written(.name(Symbol(stem)), at: start..<last)
    _ = take()
    _ = take()
    let variable = try name()
    return Written(.derivative(.total, of: output, by: variable), at: start..<last)
  }

  /// A name with what stands above it: marks, a transpose, or an exponent.
  private mutating func named(
    _ stem: String, _ upper: (nodes: [LaTeXNode], range: Range<String.Index>), from start: String.Index
  ) throws(Fault) -> Written {
    let range = start..<last
    guard let text = LaTeXScript.text(of: upper.nodes) else {
      return try raised(Written(.name(Symbol(stem)), at: range), upper)
    }
    switch LaTeXScript.Role(text) {
    case .transpose(let marks):
      let name = Symbol(marks.isEmpty ? stem : "\(stem)^\(marks)")
      return Written(.transposed(Written(.name(name), at: range)), at: range)
    case .marks: return Written(.name(Symbol("\(stem)^\(text)")), at: range)
    case .exponent where numbersAreMarks: return Written(.name(Symbol("\(stem)^\(text)")), at: range)
    case .exponent: return try raised(Written(.name(Symbol(stem)), at: range), upper)
    }
  }

  /// A formula raised to a power.
  func raised(
    _ base: Written, _ upper: (nodes: [LaTeXNode], range: Range<String.Index>)?
  ) throws(Fault) -> Written {
    guard let upper else { return base }
    let exponent = try formula(upper.nodes, in: upper.range)
    return Written(.power(base, exponent), at: base.range.lowerBound..<upper.range.upperBound)
  }

  /// Whether what stands above an e marks a quantity of that name: `e^*`, `e^{(1)}`, `e^T`. All else is an exponent.
  private func isMarkOfE(_ nodes: [LaTeXNode]) -> Bool {
    guard let text = LaTeXScript.text(of: nodes) else { return false }
    if ["+", "*", "T", "′"].contains(text) || text.hasPrefix("[") { return true }
    guard text.hasPrefix("("), text.hasSuffix(")") else { return false }
    let label = text.dropFirst().dropLast()
    return label.count == 1 || label.allSatisfy(\.isNumber)
  }

  // MARK: - Bases

  /// The letter or word that a name begins with. Letters and digits that touch are one word.
  private mutating func baseName() throws(Fault) -> String {
    guard let node = nodes.first else { throw missingFormula() }
    switch node.kind {
    case .word(let word), .text(let word):
      _ = take()
      return word
    case .command(let accent):
      _ = take()
      return try accented(accent, from: node)
    case .letter(let letter):
      _ = take()
      if letter == "Δ" || letter == "∇" {
        // Δw is one name, ∇E too.
        switch nodes.first?.kind {
        case .letter, .word, .command: return String(letter) + (try baseName())
        default: return String(letter)
        }
      }
      guard letter.isASCII else { return String(letter) }
      var run = String(letter)
      while let next = nodes.first, next.range.lowerBound == last {
        if let letter = next.letter, letter.isASCII, run.last?.isNumber != true {
          run.append(letter)
        } else if case .digit(let digit) = next.kind, digit != "." {
          run.append(digit)
        } else {
          break
        }
        _ = take()
      }
      return run
    default: throw missingFormula()
    }
  }

  /// One letter with a mark above it: `\hat{y}` is ŷ.
  private mutating func accented(_ accent: String, from node: LaTeXNode) throws(Fault) -> String {
    guard let mark = LaTeXVocabulary.accents[accent] else { throw missingFormula() }
    var inner: [LaTeXNode] = []
    if case .group(let nodes, _) = nodes.first {
      inner = nodes
    } else if let next = nodes.first {
      inner = [next]
    }
    guard inner.count == 1, let text = LaTeXScript.text(of: inner), text.count == 1,
      text.first?.isLetter == true
    else {
      throw Fault(
        at: node.range, ko: "\\\(accent): 글자 하나 위에 있을 때만 읽습니다: \\\(accent){y}",
        en: "\\\(accent) is read above one letter: \\\(accent){y}")
    }
    _ = take()
    return text + String(mark)
  }

  private func refuseBraces(behind word: String, at range: Range<String.Index>) throws(Fault) {
    guard case .group(let inner, let braces) = nodes.first, !inner.isEmpty, word.count > 1 else { return }
    throw Fault(
      at: range.lowerBound..<braces.upperBound,
      ko: "\(word) 뒤의 중괄호는 읽지 못합니다. 매크로라면 \\\(word)로 쓰세요",
      en: "braces behind \(word) can't be read; a macro begins with \\: \\\(word)")
  }

  // MARK: - Scripts

  /// What stands below and above a name.
  private struct Scripts {
    var lower: String?
    var upper: (nodes: [LaTeXNode], range: Range<String.Index>)?
    var primes = 0
  }

  private mutating func scripts() throws(Fault) -> Scripts {
    var scripts = Scripts()
    while let node = nodes.first {
      if node.sign == "′", scripts.upper == nil {
        _ = take()
        scripts.primes += 1
      } else if node.kind == .subscript {
        _ = take()
        let script = try scriptArgument()
        guard scripts.lower == nil else { throw doubled(node) }
        guard let text = LaTeXScript.text(of: script.nodes), !text.isEmpty, !text.contains("^") else {
          throw Fault(
            at: script.range, ko: "이 아래첨자는 읽지 못합니다. 글자와 숫자만 쓰세요",
            en: "this subscript can't be read: letters and digits were expected")
        }
        scripts.lower = text
      } else if node.kind == .superscript {
        _ = take()
        let script = try scriptArgument()
        guard scripts.upper == nil else { throw doubled(node) }
        guard !script.nodes.isEmpty else {
          throw Fault(at: script.range, ko: "위첨자가 비어 있습니다", en: "the superscript is empty")
        }
        scripts.upper = script
      } else {
        break
      }
    }
    return scripts
  }

  private func doubled(_ node: LaTeXNode) -> Fault {
    Fault(
      at: node.range, ko: "같은 쪽 첨자가 둘입니다. 하나로 묶으세요: w^{(1)+}",
      en: "a second script on the same side: put both into one, w^{(1)+}")
  }

  /// What a script takes: a group, or one token.
  mutating func scriptArgument() throws(Fault) -> (nodes: [LaTeXNode], range: Range<String.Index>) {
    switch nodes.first {
    case .group(let inner, let range):
      _ = take()
      return (inner, range)
    case .token(let token):
      switch token.kind {
      case .letter, .digit, .word, .text, .sign: return ([take()], token.range)
      default: break
      }
    default: break
    }
    throw Fault(
      at: nodes.first?.range ?? end, ko: "첨자에 쓸 글자나 {…}가 있어야 합니다",
      en: "a letter or {…} was expected as a script")
  }

  // MARK: - Functions

  /// The function's value that a name begins; nil where the name is no function's.
  ///
  /// A known function is one, a word in front of parentheses too, and a name that is given several things. `h(1 - h)`
  /// is a product; `f(x)` a value; and so is what a statement defines, `E(w) = …`.
  private mutating func call(
    _ base: String, _ stem: String, _ scripts: Scripts, isHead: Bool, from start: String.Index
  ) throws(Fault) -> Written? {
    guard case .token(let open) = nodes.first, open.kind == .sign("(") || open.kind == .left("(") else {
      return nil
    }
    let known = LaTeXVocabulary.functionWords[base.filter { $0 != "′" }]
    let isPlain = scripts.lower == nil && scripts.upper == nil
    let isWord = base.count > 1 && base.allSatisfy { $0.isLetter && $0.isASCII } && isPlain
    let inside = insideParentheses()
    let isCall =
      known != nil && scripts.lower == nil || isWord || scripts.primes > 0 || isPlain && "fgFG".contains(base)
      || inside.hasComma && isPlainOrMarked(scripts) || isHead && inside.isDefinition
    guard isCall else { return nil }
    _ = take()
    let arguments = try list(closedBy: open.kind == .left("(") ? "." : ")", from: open)
    let primes = String(repeating: "′", count: scripts.primes)
    let name = known.map { $0 + primes } ?? stem
    let written = Written(.call(name, arguments), at: start..<last)
    return try behind(raised(written, scripts.upper))
  }

  private func isPlainOrMarked(_ scripts: Scripts) -> Bool { scripts.upper == nil }

  /// Whether the parentheses that come next hold several things, and whether what holds plain names alone is defined
  /// by them: an equals sign stands behind.
  private func insideParentheses() -> (hasComma: Bool, isDefinition: Bool) {
    var open = 0
    var hasComma = false
    var isPlain = true
    for (offset, node) in nodes.enumerated() {
      switch node.kind {
      case .sign("("), .sign("["), .sign("{"), .left: open += 1
      case .sign(")"), .sign("]"), .sign("}"), .right: open -= 1
      case .sign(let sign) where ",;".contains(sign): if open == 1 { hasComma = true }
      case .sign, .digit: isPlain = false
      default: break
      }
      if open == 0 {
        let next = nodes.dropFirst(offset + 1).drop(while: \.isBlank).first?.sign
        return (hasComma, isPlain && (next == "=" || next == ":"))
      }
    }
    return (hasComma, false)
  }

  // MARK: - Behind an atom

  /// What stands behind an atom: an exponent, a transpose, a prime, the point at which it is taken.
  mutating func behind(_ atom: Written) throws(Fault) -> Written {
    var result = atom
    while let node = nodes.first {
      let start = atom.range.lowerBound
      if node.kind == .superscript {
        _ = take()
        let script = try scriptArgument()
        result = try above(result, script)
      } else if node.sign == "′", case .call(let name, let arguments) = result.form {
        _ = take()
        result = Written(.call(name + "′", arguments), at: start..<last)
      } else if node.sign == "|", nodes.dropFirst().first?.kind == .subscript {
        _ = take()
        result = try at(result)
      } else {
        break
      }
    }
    return result
  }

  /// A value at a point, whose script comes next.
  mutating func at(_ value: Written) throws(Fault) -> Written {
    _ = take()
    let script = try scriptArgument()
    return Written(.evaluated(value, at: try condition(script)), at: value.range.lowerBound..<last)
  }

  private mutating func above(
    _ base: Written, _ script: (nodes: [LaTeXNode], range: Range<String.Index>)
  ) throws(Fault) -> Written {
    let range = base.range.lowerBound..<last
    guard let text = LaTeXScript.text(of: script.nodes), !text.isEmpty else {
      return try raised(base, script)
    }
    switch LaTeXScript.Role(text) {
    case .transpose(marks: ""): return Written(.transposed(base), at: range)
    case .marks:
      // A derivative in parentheses takes marks as a name does.
      if case .derivative(let sign, of: let output, by: let variable) = base.form,
        case .name(let a) = output.form, case .name(let b) = variable.form
      {
        let stem = Symbol.Parts(.derivative(Symbol.Derivative(sign, of: a, by: b))).name
        return Written(.name(Symbol("(\(stem))^\(text)")), at: range)
      }
      if text.allSatisfy({ $0.isLetter || $0.isNumber }) { return try raised(base, script) }
      fallthrough
    case .transpose:
      throw Fault(
        at: script.range, ko: "이 표시는 이름 위에만 쓸 수 있습니다", en: "such a mark stands above a name only")
    case .exponent: return try raised(base, script)
    }
  }
}
