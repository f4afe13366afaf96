import NumericCore

extension LaTeXParser {
  /// What a macro builds from the groups behind it.
  mutating func built(_ name: String, from token: LaTeXToken) throws(Fault) -> Written {
    switch name {
    case "frac", "dfrac", "tfrac":
      let numerator = try argument(of: name, from: token)
      let denominator = try argument(of: name, from: token)
      return try fraction(numerator, denominator, from: token)
    case "sqrt":
      if nodes.first?.sign == "[" {
        throw Fault(at: nodes.first!.range, ko: "제곱근만 읽습니다", en: "only the square root is read")
      }
      let radicand = try argument(of: name, from: token)
      return Written(
        .call("sqrt", [try formula(radicand.nodes, in: radicand.range)]), at: token.range.lowerBound..<last)
    case "overset", "underset":
      // What is set above or below is a remark.
      _ = try argument(of: name, from: token)
      let main = try argument(of: name, from: token)
      return try formula(main.nodes, in: main.range)
    case "underbrace", "overbrace":
      let main = try argument(of: name, from: token)
      if let kind = nodes.first?.kind, kind == .subscript || kind == .superscript {
        _ = take()
        _ = try scriptArgument()
      }
      return try formula(main.nodes, in: main.range)
    default: return try function(LaTeXVocabulary.functions[name] ?? name, from: token)
    }
  }

  /// The group that a macro takes; a single token will do.
  private mutating func argument(of name: String, from token: LaTeXToken) throws(Fault) -> (
    nodes: [LaTeXNode], range: Range<String.Index>
  ) {
    skipBlanksButGroups()
    switch nodes.first {
    case .group(let inner, let range):
      _ = take()
      return (inner, range)
    case .token(let single):
      switch single.kind {
      case .letter, .digit, .word:
        let node = take()
        return ([node], single.range)
      default: break
      }
    default: break
    }
    throw Fault(
      at: token.range, ko: "\\\(name) 뒤에 {…}가 있어야 합니다", en: "{…} was expected after \\\(name)")
  }

  private mutating func skipBlanksButGroups() {
    while nodes.first?.kind == .wide { nodes.removeFirst() }
  }

  /// A function that has a macro: what it is applied to stands in parentheses, or is the next factor.
  private mutating func function(_ name: String, from token: LaTeXToken) throws(Fault) -> Written {
    var exponent: Written?
    while let kind = nodes.first?.kind, kind == .subscript || kind == .superscript {
      if kind == .subscript {
        throw Fault(
          at: nodes.first!.range, ko: "\(name): 아래첨자는 읽지 않습니다", en: "a subscript of \(name) is not read")
      }
      _ = take()
      let script = try scriptArgument()
      exponent = try formula(script.nodes, in: script.range)
    }
    skipBlanks()
    var arguments: [Written]
    if let node = nodes.first, case .token(let open) = node, open.kind == .sign("(") {
      _ = take()
      arguments = try list(closedBy: ")", from: open)
    } else if let node = nodes.first, case .token(let open) = node, case .left("(") = open.kind {
      _ = take()
      arguments = try list(closedBy: ".", from: open)
    } else {
      arguments = [try product(ofOne: token)]
    }
    let call = Written(.call(name, arguments), at: token.range.lowerBound..<last)
    return exponent.map { Written(.power(call, $0), at: token.range.lowerBound..<last) } ?? call
  }

  /// The one factor that a function without parentheses is applied to.
  private mutating func product(ofOne token: LaTeXToken) throws(Fault) -> Written {
    guard let node = nodes.first else { throw missingFormula() }
    if let sign = node.sign, !"∂∑".contains(sign) { throw missingFormula() }
    return try factor()
  }

  // MARK: - Fractions and derivatives

  /// A fraction, or the derivative that is written as one.
  private mutating func fraction(
    _ numerator: (nodes: [LaTeXNode], range: Range<String.Index>),
    _ denominator: (nodes: [LaTeXNode], range: Range<String.Index>), from token: LaTeXToken
  ) throws(Fault) -> Written {
    guard let sign = derivativeSign(numerator.nodes, denominator.nodes) else {
      for part in [numerator, denominator] where part.nodes.first?.sign == "∂" {
        throw Fault(
          at: part.range, ko: "∂는 분자와 분모에 함께 써야 합니다: \\frac{\\partial E}{\\partial w}",
          en: "∂ stands above and below: \\frac{\\partial E}{\\partial w}")
      }
      let a = try formula(numerator.nodes, in: numerator.range)
      let b = try formula(denominator.nodes, in: denominator.range)
      return Written(.quotient(a, b), at: token.range.lowerBound..<last)
    }
    let below = Array(denominator.nodes.dropFirst())
    let variable = try marked(below, in: denominator.range)
    let above = Array(numerator.nodes.dropFirst())
    if above.allSatisfy(\.isBlank) {
      // An operator: what it differentiates stands behind it.
      skipBlanks()
      let output = try product()
      return Written(.derivative(sign, of: output, by: variable), at: token.range.lowerBound..<last)
    }
    let output = try marked(above, in: numerator.range)
    return Written(.derivative(sign, of: output, by: variable), at: token.range.lowerBound..<last)
  }

  /// The sign of differentiation that both begin with: ∂, or a d that something stands behind.
  private func derivativeSign(_ above: [LaTeXNode], _ below: [LaTeXNode]) -> Symbol.Derivative.Sign? {
    if above.first?.sign == "∂", below.first?.sign == "∂" { return .partial }
    guard above.first?.letter == "d", below.first?.letter == "d", below.count > 1 else { return nil }
    // d_1 is a quantity.
    let isIndexed = above.count > 1 && above[1].kind == .subscript || below[1].kind == .subscript
    return isIndexed ? nil : .total
  }

  /// What is differentiated, or by what: a number above its name is a mark there, no power.
  private func marked(_ nodes: [LaTeXNode], in range: Range<String.Index>) throws(Fault) -> Written {
    if let node = nodes.first, node.kind == .superscript {
      throw Fault(
        at: node.range, ko: "이계 미분은 읽지 않습니다", en: "derivatives of second order are not read")
    }
    if let node = nodes.dropFirst().first(where: { $0.sign == "∂" }) {
      throw Fault(
        at: node.range, ko: "∂ 하나에 변수 하나만 씁니다. 이계 미분은 읽지 않습니다",
        en: "one variable belongs to one ∂; derivatives of second order are not read")
    }
    var parser = inside(nodes, in: range)
    parser.numbersAreMarks = true
    let formula = try parser.sum()
    parser.skipBlanks()
    if let node = parser.nodes.first { throw parser.unexpected(node) }
    return formula
  }

  /// `∂E/∂w` on one line.
  mutating func inlineDerivative() throws(Fault) -> Written {
    let sign = take()
    let output = try differentiated()
    skipBlanks()
    guard take("/"), nodes.first?.sign == "∂" else {
      throw Fault(
        at: sign.range, ko: "∂ 뒤에는 ∂E/∂w처럼 무엇으로 미분하는지가 있어야 합니다",
        en: "∂ needs what is differentiated by: ∂E/∂w")
    }
    _ = take()
    let variable = try differentiated()
    return Written(.derivative(.partial, of: output, by: variable), at: sign.range.lowerBound..<last)
  }

  private mutating func differentiated() throws(Fault) -> Written {
    skipBlanks()
    if nodes.first?.sign == "∂" { return try inlineDerivative() }
    let before = numbersAreMarks
    numbersAreMarks = true
    defer { numbersAreMarks = before }
    return try name()
  }
}
