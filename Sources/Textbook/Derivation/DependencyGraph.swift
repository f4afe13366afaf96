import NumericCore

/// The dependency graph of a derivation, between two quantities.
///
/// The lectures' method is: draw the graph, differentiate along each path, add. An arrow leads from a
/// quantity to each quantity whose formula mentions it. What rounds of steps or a minimum come to has no formula: to
/// whatever goes on with it, it is a number, and no path leads through it.
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
    // Numbered, the variable with 0: a name is looked up once for each arrow that leads to it.
    let numbers = derivation.uses.dependents(of: variable, upTo: output)
    guard let top = numbers[output] else {
      (successors, nodes, pathCount) = ([:], [], 0)
      return
    }
    var names = [Symbol](repeating: variable, count: numbers.count)
    for (name, number) in numbers { names[number] = name }
    var order: [Int] = []
    var leading = [[Int]?](repeating: nil, count: numbers.count)
    // Depth first with a stack of its own, so that a deep graph cannot overflow the thread's.
    var stack = [(node: top, expanded: false)]
    while let (node, expanded) = stack.popLast() {
      if expanded {
        order.append(node)
      } else if leading[node] == nil {
        stack.append((node, true))
        var below: [Int] = []
        // An output without a formula keeps its arrows: to differentiate it is a mistake, and gives no 0.
        if let quantity = derivation[names[node]], node != 0, node == top || !quantity.isIterated {
          below = quantity.dependencies.compactMap { numbers[$0] }
        }
        leading[node] = below
        for dependency in below.reversed() where leading[dependency] == nil {
          stack.append((dependency, false))
        }
      }
    }
    // None lead from what only seems to depend on the variable.
    var counts = [Int](repeating: 0, count: numbers.count)
    counts[0] = 1
    var successors: [Symbol: [Symbol]] = [:]
    for node in order where node != 0 {
      let leading = leading[node]!.filter { counts[$0] > 0 }
      guard !leading.isEmpty else { continue }
      successors[names[node]] = leading.map { names[$0] }
      counts[node] = leading.reduce(0) { $0.addingSaturating(counts[$1]) }
    }
    self.successors = successors
    nodes = order.reversed().filter { counts[$0] > 0 }.map { names[$0] }
    pathCount = counts[top]
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

  /// For each quantity of the graph: how many paths lead down to it, how many arrows they have together, `Int.max` where
  /// there are more than that, and how many the longest of them has.
  var pathsFromOutput: [Symbol: (count: Int, arrows: Int, longest: Int)] {
    var paths: [Symbol: (count: Int, arrows: Int, longest: Int)] = nodes.isEmpty ? [:] : [output: (1, 0, 0)]
    for node in nodes {
      let above = paths[node]!
      for successor in successors[node, default: []] {
        let known = paths[successor, default: (0, 0, 0)]
        paths[successor] = (
          known.count.addingSaturating(above.count),
          known.arrows.addingSaturating(above.arrows).addingSaturating(above.count),
          max(known.longest, above.longest + 1)
        )
      }
    }
    return paths
  }
}

extension Int {
  /// The sum, or the largest integer where that is exceeded.
  func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
