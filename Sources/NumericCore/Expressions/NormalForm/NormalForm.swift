/// Why there is no normal form.
enum NormalFormError: Error, Equatable {
  case tooLarge
  /// The formula is defined nowhere: it divides by what is identically 0, or takes the logarithm of −1.
  case undefined
  /// A fractional exponent needs a finer root of an exponential.
  case needsRoot(Int, ofAtom: Int)
}

/// The normal forms of a graph's formulas.
///
/// A denominator that is a product or a power is inverted factor by factor, and never multiplied out.
struct NormalForm {
  private let graph: FormulaGraph
  private(set) var table: AtomTable
  private var values: [Int: FractionSum] = [:]
  private var inverses: [Int: FractionSum] = [:]

  /// Puts formulas in normal form.
  ///
  /// - Parameters:
  ///   - formulas: their nodes.
  ///   - graph: where the nodes are.
  ///   - assumptions: nodes whose signs are assumed, true above 0.
  ///   - table: an empty table.
  init(
    of formulas: [Int], in graph: FormulaGraph, assuming assumptions: [(node: Int, isPositive: Bool)],
    _ table: AtomTable
  ) throws(NormalFormError) {
    self.graph = graph
    self.table = table
    // What is assumed is read without assumptions: an assumption about a ReLU would call for itself.
    try read(assumptions.map(\.node))
    for (node, isPositive) in assumptions { try self.table.assume(values[node]!, isPositive: isPositive) }
    (values, inverses) = ([:], [:])
    try read(formulas)
  }

  /// Whether two formulas are one function.
  func areEqual(_ a: Int, _ b: Int) throws(NormalFormError) -> Bool {
    try table.areEqual(values[a]!, values[b]!)
  }

  private mutating func read(_ formulas: [Int]) throws(NormalFormError) {
    let needs = Needs(of: formulas, in: graph)
    for number in graph.nodes.indices {
      let node = graph.nodes[number]
      if needs.values[number] {
        try table.budget.spend(1)
        values[number] = try value(of: node)
      }
      if needs.inverses[number] {
        try table.budget.spend(1)
        inverses[number] = try inverse(of: node, number)
      }
    }
  }

  private mutating func value(of node: FormulaGraph.Node) throws(NormalFormError) -> FractionSum {
    switch node {
    case .number(let number): return FractionSum(number)
    case .pi: return table.pi()
    case .symbol(let symbol): return table.atom(of: symbol)
    case .sum(let terms): return try table.sum(terms.map { values[$0]! })
    case .product(let factors): return try table.product(factors.map { values[$0]! })
    case .quotient(let a, let b): return try table.product([values[a]!, inverses[b]!])
    case .negation(let a): return try table.negative(values[a]!)
    case .power(let base, let exponent):
      guard exponent.magnitude <= WorkBudget.largestExponent else { throw .tooLarge }
      return try table.power(exponent < 0 ? inverses[base]! : values[base]!, abs(exponent))
    case .apply(let function, let argument): return try table.apply(function, values[argument]!)
    }
  }

  private mutating func inverse(of node: FormulaGraph.Node, _ number: Int) throws(NormalFormError)
    -> FractionSum
  {
    switch node {
    case .product(let factors): return try table.product(factors.map { inverses[$0]! })
    case .negation(let a): return try table.negative(inverses[a]!)
    case .power(let base, let exponent) where exponent > 0:
      guard exponent <= WorkBudget.largestExponent else { throw .tooLarge }
      return try table.power(inverses[base]!, exponent)
    default: return try table.inverse(values[number]!)
    }
  }
}

/// Of which nodes the value is needed, and of which the inverse.
private struct Needs {
  private(set) var values: [Bool]
  private(set) var inverses: [Bool]

  init(of formulas: [Int], in graph: FormulaGraph) {
    values = [Bool](repeating: false, count: graph.nodes.count)
    inverses = values
    for formula in formulas { values[formula] = true }
    for number in graph.nodes.indices.reversed() {
      let node = graph.nodes[number]
      if inverses[number] { inverts(node, number) }
      if values[number] { evaluates(node) }
    }
  }

  private mutating func inverts(_ node: FormulaGraph.Node, _ number: Int) {
    switch node {
    case .product(let factors): for factor in factors { inverses[factor] = true }
    case .negation(let a): inverses[a] = true
    case .power(let base, let exponent) where exponent > 0: inverses[base] = true
    default: values[number] = true
    }
  }

  private mutating func evaluates(_ node: FormulaGraph.Node) {
    switch node {
    case .number, .pi, .symbol: break
    case .sum(let parts), .product(let parts): for part in parts { values[part] = true }
    case .quotient(let a, let b):
      values[a] = true
      inverses[b] = true
    case .power(let base, let exponent):
      if exponent < 0 { inverses[base] = true } else { values[base] = true }
    case .negation(let a), .apply(_, let a): values[a] = true
    }
  }
}
