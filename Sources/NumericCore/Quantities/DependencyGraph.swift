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
  /// The quantities between the two, the output first, each before those it depends on.
  public let nodes: [Symbol]
  /// How many paths there are, `Int.max` where there are more than that.
  public let pathCount: Int
  /// For each of the nodes: those that it directly depends on and that lead to the variable, as indices.
  private let below: [[Int]]

  /// The graph of all that lies between `output` and `variable` among some quantities.
  ///
  /// The paths are counted without being listed, in time linear in the size of the graph: the rest of the
  /// derivation is not looked at.
  public init(of output: Symbol, by variable: Symbol, in quantities: Quantities) {
    self.output = output
    self.variable = variable
    // Numbered, the variable with 0.
    let numbers = quantities.numberedDependents(of: variable, upTo: output)
    guard let top = quantities.place(of: output).flatMap({ numbers[$0] }) else {
      // What is no quantity leads to itself alone.
      (nodes, below, pathCount) = output == variable ? ([variable], [[]], 1) : ([], [], 0)
      return
    }
    var places = [Int](repeating: 0, count: numbers.count)
    for (place, number) in numbers { places[number] = place }
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
        if node != 0, node == top || !quantities.quantity(at: places[node]).isIterated {
          below = quantities.operands(at: places[node]).compactMap { numbers[$0] }
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
    for node in order where node != 0 {
      counts[node] = leading[node]!.reduce(0) { $0.addingSaturating(counts[$1]) }
    }
    let kept = order.reversed().filter { counts[$0] > 0 }
    var indices = [Int?](repeating: nil, count: numbers.count)
    for (index, node) in kept.enumerated() { indices[node] = index }
    nodes = kept.map { quantities.names[places[$0]] }
    below = kept.map { leading[$0]!.compactMap { indices[$0] } }
    pathCount = counts[top]
  }

  /// For each quantity between the two: the quantities it directly depends on that lead to the variable.
  public var successors: [Symbol: [Symbol]] {
    var successors: [Symbol: [Symbol]] = [:]
    for (index, below) in below.enumerated() where !below.isEmpty {
      successors[nodes[index]] = below.map { nodes[$0] }
    }
    return successors
  }

  /// The first `limit` paths, in the order of the formulas.
  public func paths(limit: Int) -> [Path] {
    guard pathCount > 0 else { return [] }
    var found: [Path] = []
    var path = [0]
    // For each quantity of the path: which of its successors comes next.
    var next = [0]
    while let last = path.last, found.count < limit {
      if nodes[last] == variable { found.append(path.map { nodes[$0] }) }
      let branch = next[next.count - 1]
      if branch < below[last].count {
        next[next.count - 1] += 1
        path.append(below[last][branch])
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
    for (index, below) in below.enumerated() {
      for successor in below { users[nodes[successor], default: []].append(nodes[index]) }
    }
    return users
  }

  /// For each quantity of the graph: how many paths lead down to it, how many arrows they have together, `Int.max` where
  /// there are more than that, and how many the longest of them has.
  package var pathsFromOutput: [Symbol: (count: Int, arrows: Int, longest: Int)] {
    var paths = [(count: Int, arrows: Int, longest: Int)](repeating: (0, 0, 0), count: nodes.count)
    if !nodes.isEmpty { paths[0] = (1, 0, 0) }
    for (index, below) in below.enumerated() {
      let above = paths[index]
      for successor in below {
        let known = paths[successor]
        paths[successor] = (
          known.count.addingSaturating(above.count),
          known.arrows.addingSaturating(above.arrows).addingSaturating(above.count),
          max(known.longest, above.longest + 1)
        )
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(nodes, paths))
  }
}

extension Int {
  /// The sum, or the largest integer where that is exceeded.
  package func addingSaturating(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
