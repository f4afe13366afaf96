/// Formulas as one list of operations, each on the results of earlier ones; what occurs twice is listed once.
///
/// Neither making the list nor reading it recurses, so the depth of a formula is no danger. What occurs twice is
/// still walked through twice, and a formula put twice into itself thirty times has a billion parts: so their number
/// is limited.
struct FormulaGraph {
  /// How many parts the formulas of a graph may have.
  static let largest = 1 << 22

  /// One operation; operands are numbers of earlier nodes.
  enum Node: Hashable {
    case number(Rational)
    case pi
    case symbol(Symbol)
    case sum([Int])
    case product([Int])
    case quotient(Int, Int)
    case negation(Int)
    case power(Int, Int)
    case apply(ElementaryFunction, Int)
  }

  private(set) var nodes: [Node] = []
  /// The symbols in order of first appearance.
  private(set) var symbols: [Symbol] = []
  private var numbers: [Node: Int] = [:]
  private var partCount = 0

  /// What is left to do for a formula: look at a part, or build a node of operands that are there.
  private enum Step {
    case enter(Expression)
    case leave(operands: Int, build: (ArraySlice<Int>) -> Node)
  }

  /// Adds a formula; the number of its node, or nil where it has too many parts.
  mutating func add(_ formula: Expression) -> Int? {
    var steps: [Step] = [.enter(formula)]
    var results: [Int] = []
    func plan(_ parts: [Expression], _ build: @escaping (ArraySlice<Int>) -> Node) {
      steps.append(.leave(operands: parts.count, build: build))
      for part in parts.reversed() { steps.append(.enter(part)) }
    }
    while let step = steps.popLast() {
      switch step {
      case .leave(let operands, let build):
        let node = build(results.suffix(operands))
        results.removeLast(operands)
        results.append(number(of: node))
      case .enter(let part):
        partCount += 1
        guard partCount <= Self.largest else { return nil }
        switch part {
        case .number(let decimal): results.append(number(of: .number(decimal.value)))
        case .pi: results.append(number(of: .pi))
        case .symbol(let symbol): results.append(number(of: .symbol(symbol)))
        case .sum(let terms): plan(terms) { .sum(Array($0)) }
        case .series(let series): steps.append(.enter(series.sum))
        case .product(let factors): plan(factors) { .product(Array($0)) }
        case .quotient(let a, let b): plan([a, b]) { .quotient($0.first!, $0.last!) }
        case .negation(let a): plan([a]) { .negation($0.first!) }
        case .power(let a, let exponent): plan([a]) { .power($0.first!, exponent) }
        case .apply(let function, let a): plan([a]) { .apply(function, $0.first!) }
        }
      }
    }
    return results[0]
  }

  private mutating func number(of node: Node) -> Int {
    if let known = numbers[node] { return known }
    if case .symbol(let symbol) = node { symbols.append(symbol) }
    numbers[node] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }
}

extension FormulaGraph {
  /// The value of every node over a type of number; sums and products from left to right.
  func values<S: ElementaryScalar>(_ value: (Symbol) -> S) -> [S] {
    var values: [S] = []
    values.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .number(let number): values.append(S(number))
      case .pi: values.append(.pi)
      case .symbol(let symbol): values.append(value(symbol))
      case .sum(let terms): values.append(terms.dropFirst().reduce(values[terms[0]]) { $0 + values[$1] })
      case .product(let factors):
        values.append(factors.dropFirst().reduce(values[factors[0]]) { $0 * values[$1] })
      case .quotient(let a, let b): values.append(values[a] / values[b])
      case .negation(let a): values.append(-values[a])
      case .power(let a, let exponent): values.append(values[a].raised(to: exponent))
      case .apply(let function, let a): values.append(values[a].applying(function))
      }
    }
    return values
  }

  /// About how long it takes to enclose the value of every node once; a sum of two is 1.
  var effort: Int {
    nodes.reduce(0) { sum, node in
      switch node {
      case .number(let number): sum + 4 + number.bits / 16
      case .symbol: sum + 8
      case .sum(let parts), .product(let parts): sum + parts.count
      case .pi, .quotient, .negation: sum + 1
      case .power, .apply(.relu, _), .apply(.step, _): sum + 8
      case .apply: sum + 32
      }
    }
  }

  /// Whether every node has a value wherever the symbols have one, as far as a glance tells.
  var isTotal: Bool {
    nodes.allSatisfy { node in
      switch node {
      case .quotient(_, let b):
        if case .number(let divisor) = nodes[b] { divisor != Rational(0) } else { false }
      case .power(_, let exponent): exponent >= 0
      case .apply(.log, _), .apply(.squareRoot, _): false
      case .number, .pi, .symbol, .sum, .product, .negation, .apply: true
      }
    }
  }
}
