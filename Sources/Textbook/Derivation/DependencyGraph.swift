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
  /// The paths are counted without being listed, in time linear in the size of the graph: the rest of the
  /// derivation is not looked at.
  public init(of output: Symbol, by variable: Symbol, in derivation: Derivation) {
    self.output = output
    self.variable = variable
    let dependents = derivation.uses.dependents(of: variable, upTo: output)
    var order: [Symbol] = []
    var leading: [Symbol: [Symbol]] = [:]
    // Depth first with a stack of its own, so that a deep graph cannot overflow the thread's.
    var stack: [(symbol: Symbol, expanded: Bool)] = [(output, false)]
    while let (symbol, expanded) = stack.popLast() {
      if expanded {
        order.append(symbol)
      } else if leading[symbol] == nil {
        stack.append((symbol, true))
        leading[symbol] =
          symbol == variable ? [] : derivation.dependencies(of: symbol).filter(dependents.contains)
        for dependency in leading[symbol]!.reversed() where leading[dependency] == nil {
          stack.append((dependency, false))
        }
      }
    }
    var counts: [Symbol: Int] = [variable: 1]
    var successors: [Symbol: [Symbol]] = [:]
    for symbol in order where symbol != variable {
      let leading = leading[symbol]!.filter { counts[$0] != nil }
      guard !leading.isEmpty else { continue }
      successors[symbol] = leading
      counts[symbol] = leading.reduce(0) { $0.addingSaturating(counts[$1]!) }
    }
    self.successors = successors
    nodes = order.reversed().filter { counts[$0] != nil }
    pathCount = counts[output] ?? 0
  }

  /// The first `limit` paths, in the order of the formulas.
  public func paths(limit: Int) -> [Path] {
    guard pathCount > 0 else { return [] }
    var found: [Path] = []
    var path = [output]
    // For each quantity of the path: which of its successors comes next.
    var next = [0]
    while let last = path.last, found.count < limit {
      if last == variable { found.append(path) }
      let branches = successors[last, default: []]
      if let branch = next.last, branch < branches.count {
        next[next.count - 1] += 1
        path.append(branches[branch])
        next.append(0)
      } else {
        path.removeLast()
        next.removeLast()
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

  /// For each quantity of the graph: how many paths lead down to it, `Int.max` where there are more than that,
  /// and how many arrows the longest of them has.
  var pathsFromOutput: [Symbol: (count: Int, longest: Int)] {
    var paths: [Symbol: (count: Int, longest: Int)] = nodes.isEmpty ? [:] : [output: (1, 0)]
    for node in nodes {
      let above = paths[node]!
      for successor in successors[node, default: []] {
        let known = paths[successor, default: (0, 0)]
        paths[successor] = (
          known.count.addingSaturating(above.count), max(known.longest, above.longest + 1)
        )
      }
    }
    return paths
  }
}

extension Int {
  /// The sum, or the largest integer where that is exceeded.
  fileprivate func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
