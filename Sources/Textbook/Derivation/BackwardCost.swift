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
      let graph = DependencyGraph(of: output, by: variable, in: derivation.quantities)
      for (node, below) in graph.successors where node != output {
        arrows.formUnion(below.map { [node, $0] })
      }
      guard let paths = graph.pathsFromOutput[variable] else { continue }
      total = total.addingSaturating(paths.arrows == .max ? .max : paths.arrows - paths.count)
    }
    alongPaths = total
    passedBack = arrows.count
  }
}
