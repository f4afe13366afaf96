import NumericCore

/// How many multiplications some derivatives of one quantity take, along every path and passed back.
public struct BackwardCost: Hashable, Sendable {
  /// Along every path of every derivative: one less than the path has arrows.
  public let alongPaths: Int
  /// Passed back: one for each arrow that something arrives at, however many derivatives are behind it.
  public let passedBack: Int

  /// Counts for the partial derivatives of a quantity by some variables; `Int.max` where there are more.
  public init(of output: Symbol, by variables: [Symbol], in derivation: Derivation) {
    var arrows: Set<[Symbol]> = []
    var total = 0
    for variable in variables {
      let graph = DependencyGraph(of: output, by: variable, in: derivation)
      // Paths from the output down to each node, and the multiplications on them all.
      var counts: [Symbol: (paths: Int, arrows: Int)] = [output: (1, 0)]
      for node in graph.nodes {
        let above = counts[node]!
        for below in graph.successors[node, default: []] {
          arrows.insert([node, below])
          let known = counts[below, default: (0, 0)]
          counts[below] = (
            known.paths.addingSaturating(above.paths),
            known.arrows.addingSaturating(above.arrows).addingSaturating(above.paths)
          )
        }
      }
      let found = counts[variable, default: (0, 0)]
      total = total.addingSaturating(found.arrows == .max ? .max : found.arrows - found.paths)
    }
    alongPaths = total
    passedBack = arrows.count { $0[0] != output }
  }
}
