import NumericCore

/// The dependency graph of a derivation, between two quantities.
///
/// The lectures' method is: draw the graph, differentiate along each path, add. An arrow leads from a
/// quantity to each quantity whose formula mentions it.
public struct DependencyGraph: Sendable {
  /// A path from the differentiated quantity down to the variable, both included.
  public typealias Path = [Symbol]

  /// The quantity at the top.
  public let output: Symbol
  /// The variable at the bottom.
  public let variable: Symbol
  /// For each quantity between the two: the quantities it directly depends on that lead to the variable.
  public let successors: [Symbol: [Symbol]]
  /// The quantities between the two, the output first, each before those it depends on.
  public let nodes: [Symbol]
  /// How many paths there are, `Int.max` where there are more than that.
  public let pathCount: Int

  /// The graph of all that lies between `output` and `variable` in `derivation`.
  ///
  /// The paths are counted without being listed, in time linear in the size of the graph.
  public init(of output: Symbol, by variable: Symbol, in derivation: Derivation) {
    self.output = output
    self.variable = variable
    var order: [Symbol] = []
    // Depth first with a stack of its own, so that a deep graph cannot overflow the thread's.
    var state: [Symbol: Bool] = [:]
    var stack: [(symbol: Symbol, expanded: Bool)] = [(output, false)]
    while let (symbol, expanded) = stack.popLast() {
      if expanded {
        order.append(symbol)
        state[symbol] = true
      } else if state[symbol] == nil {
        state[symbol] = false
        stack.append((symbol, true))
        guard symbol != variable else { continue }
        for dependency in derivation.dependencies(of: symbol).reversed() where state[dependency] == nil {
          stack.append((dependency, false))
        }
      }
    }
    var counts: [Symbol: Int] = [variable: 1]
    var successors: [Symbol: [Symbol]] = [:]
    for symbol in order where symbol != variable {
      let leading = derivation.dependencies(of: symbol).filter { counts[$0, default: 0] > 0 }
      guard !leading.isEmpty else { continue }
      successors[symbol] = leading
      counts[symbol] = leading.reduce(0) {
        let (sum, overflow) = $0.addingReportingOverflow(counts[$1]!)
        return overflow ? Int.max : sum
      }
    }
    self.successors = successors
    nodes = order.reversed().filter { counts[$0] != nil }
    pathCount = counts[output] ?? 0
  }

  /// The first `limit` paths, in the order of the formulas.
  public func paths(limit: Int) -> [Path] {
    var found: [Path] = []
    var stack: [Path] = pathCount > 0 ? [[output]] : []
    while let path = stack.popLast(), found.count < limit {
      if path.last == variable {
        found.append(path)
      } else {
        for next in successors[path.last!, default: []].reversed() { stack.append(path + [next]) }
      }
    }
    return found
  }
}

extension DependencyGraph {
  /// For each quantity of the graph: the quantities whose formulas mention it, in the order of ``nodes``.
  var users: [Symbol: [Symbol]] {
    var users: [Symbol: [Symbol]] = [:]
    for node in nodes {
      for successor in successors[node, default: []] { users[successor, default: []].append(node) }
    }
    return users
  }

  /// For each quantity of the graph: how many paths lead down to it, `Int.max` where there are more than that.
  var pathCountsFromOutput: [Symbol: Int] {
    var counts: [Symbol: Int] = nodes.isEmpty ? [:] : [output: 1]
    for node in nodes {
      for successor in successors[node, default: []] {
        let (sum, overflow) = counts[successor, default: 0].addingReportingOverflow(counts[node]!)
        counts[successor] = overflow ? Int.max : sum
      }
    }
    return counts
  }
}
