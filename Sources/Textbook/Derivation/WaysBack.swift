import NumericCore

/// How a quantity is reached back from an output: how far it is, and along how many paths.
struct WaysBack {
  /// The arrows of the longest path to each quantity that the output comes from.
  private(set) var longest: [Symbol: Int]
  /// The paths to it, `Int.max` where there are more than that.
  private(set) var count: [Symbol: Int]

  /// Goes back from the output once, whatever the number of paths.
  init(from output: Symbol, in derivation: Quantities) {
    (longest, count) = ([output: 0], [output: 1])
    for name in derivation.names.reversed() {
      guard let distance = longest[name], case .formula? = derivation[name]?.definition else { continue }
      for dependency in derivation.dependencies(of: name) {
        longest[dependency] = max(longest[dependency] ?? 0, distance + 1)
        count[dependency] = count[dependency, default: 0].addingSaturating(count[name]!)
      }
    }
  }
}

extension Quantities {
  /// The given weights that an output comes from, the nearest to it first, those as near in the order stated.
  func weights(backFrom output: Symbol) -> (ways: WaysBack, weights: [Symbol]) {
    let ways = WaysBack(from: output, in: self)
    let weights = givens.filter { self[$0]!.role == .weight && ways.longest[$0] != nil }
    let order = weights.enumerated().sorted {
      (ways.longest[$0.element]!, $0.offset) < (ways.longest[$1.element]!, $1.offset)
    }
    return (ways, order.map(\.element))
  }
}
