import Textbook

extension CodeFunction {
  /// Whether the function would be another one under some conventions: it would give other numbers, or take what it is
  /// given in another order.
  ///
  /// What only writes the same function otherwise, as (y − t)² for (t − y)², leaves the exercise as it is. Where no proof
  /// is found that two formulas are one function, they are taken for two.
  func changes(under conventions: [Convention]) -> Bool {
    exercise.networks.contains { network in
      // Two of each, where that may be: of a single sample a sum is the mean.
      let sizes = network.sizes.map { $0.range.lowerBound + min(1, $0.range.count - 1) }
      let (stated, call) = network.stated(sizes, in: derivation)
      let (given, results) = (call.arguments.flatMap(\.entries), call.result.entries)
      let isConcerned = conventions.contains { convention in
        switch stated.standing(of: convention, for: results + given) {
        case .changes, .doesNotFit: true
        case .holds, .isNoConcern: false
        }
      }
      guard isConcerned else { return false }
      let other = stated.under(conventions).derivation
      let known = Set(given)
      return !results.allSatisfy { stated.isOneFunction($0, in: other, of: known) }
    }
  }
}

extension CodeSheet {
  /// The functions that some conventions leave as they are, and those that would be others.
  public func functions(under conventions: [Convention]) -> (same: [String], others: [String]) {
    let others = functions.filter { $0.changes(under: conventions) }.map(\.exercise.name)
    return (functions.map(\.exercise.name).filter { !others.contains($0) }, others)
  }
}
