import NumericCore

extension Expression {
  /// The sign of a single operation, as the circle of a computational graph has it: `×`, `+`, `exp`, `1/x`; nil for a
  /// formula of several.
  package var gate: String? {
    switch self {
    case .number, .pi, .symbol: nil
    case .series(let series): series.sum.gate
    case .sum(let terms): Self.sumGate(terms)
    case .product(let factors):
      Self.isMany(factors) ? "×" : Self.constant(beside: factors).map { "×\($0)" }
    case .quotient(let above, let below):
      switch (above.isSymbol, below.isSymbol) {
      case (true, true): "÷"
      case (true, false): below.constant.map { "÷\($0)" }
      case (false, true): above.constant.map { "\($0)/x" }
      case (false, false): nil
      }
    case .negation(.apply(let function, let argument)) where argument.isSymbol: "−\(function.gate)"
    case .negation(let argument): argument.isSymbol ? "×(−1)" : nil
    case .power(let base, let exponent): base.isSymbol ? "x" + UnicodeScript.superscript("\(exponent)") : nil
    case .apply(let function, let argument): argument.isSymbol ? function.gate : nil
    }
  }

  /// Of a sum: `+` or `−` of quantities, `+1` or `−1` of a quantity and a number.
  private static func sumGate(_ terms: [Expression]) -> String? {
    if isMany(terms) { return "+" }
    guard terms.count == 2 else { return nil }
    if terms[0].isSymbol, case .negation(let taken) = terms[1] {
      return taken.isSymbol ? "−" : taken.constant.map { "−\($0)" }
    }
    if let constant = terms[0].constant, case .negation(let taken) = terms[1], taken.isSymbol {
      return "\(constant)−x"
    }
    return constant(beside: terms).map { "+\($0)" }
  }

  private static func isMany(_ parts: [Expression]) -> Bool {
    parts.count > 1 && parts.allSatisfy(\.isSymbol)
  }

  /// The number beside the one quantity of two parts.
  private static func constant(beside parts: [Expression]) -> String? {
    guard parts.count == 2, parts.count(where: \.isSymbol) == 1 else { return nil }
    return parts.compactMap(\.constant).first
  }

  private var isSymbol: Bool { if case .symbol = self { true } else { false } }

  /// A number as a sign has it, a negative one in parentheses.
  private var constant: String? {
    switch self {
    case .number(let decimal): decimal.value < 0 ? "(\(unicode))" : unicode
    case .pi: unicode
    case .negation(let number): number.constant.map { "(−\($0))" }
    default: nil
    }
  }
}

extension ElementaryFunction {
  fileprivate var gate: String {
    switch self {
    case .squareRoot: "√"
    case .sigmoid: "σ"
    case .exp, .log, .sin, .cos, .tanh, .relu, .step: rawValue
    }
  }
}
