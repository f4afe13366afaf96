import NumericCore
import Textbook

extension CodeFunction {
  /// Whether the function would be another one under some conventions: it would give other numbers, or take what it is
  /// given in another order.
  ///
  /// What only writes the same function otherwise, as (y − t)² for (t − y)², leaves the exercise as it is. Where no proof
  /// is found that two formulas are one function, they are taken for two.
  func changes(under conventions: [Convention]) -> Bool {
    exercise.networks.contains { network in
      network.smallestSizes.contains { sizes in
        let (stated, call) = network.stated(sizes, in: derivation)
        return stated.changes(call, under: conventions)
      }
    }
  }
}

extension Exercise.Network {
  /// One and two of each size, in every combination, as far as they may be chosen: of a single sample a sum is the mean,
  /// and after a single epoch a step is still seen as one.
  fileprivate var smallestSizes: [[Int]] {
    sizes.reduce([[]]) { chosen, size in
      chosen.flatMap { chosen in size.range.prefix(2).map { chosen + [$0] } }
    }
  }
}

extension Derivation {
  /// Whether what a call gives is another function of what it takes under some conventions.
  fileprivate func changes(_ call: Exercise.Call, under conventions: [Convention]) -> Bool {
    let (given, results) = (call.arguments.flatMap(\.entries), call.result.entries)
    let concerning = conventions.filter { convention in
      switch standing(of: convention, for: results + given) {
      case .changes, .doesNotFit: true
      case .holds, .isNoConcern: false
      }
    }
    // Another network has no such function where a bias plays a part.
    if usesBias(from: given, to: results), concerning.contains(where: doesNotFit) { return true }
    guard !concerning.isEmpty else { return false }
    let other = under(conventions).derivation
    let known = Set(given)
    return !results.allSatisfy { isOneFunction($0, in: other, of: known) }
  }

  /// Whether a bias is taken, or met on the way from what is taken to what is given.
  private func usesBias(from given: [Symbol], to results: [Symbol]) -> Bool {
    var (seen, pending) = (Set(given), results)
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      pending += formula(of: next)?.symbols ?? []
    }
    return seen.contains { self[$0]?.role == .bias }
  }

  private func doesNotFit(_ convention: Convention) -> Bool {
    if case .doesNotFit = standing(of: convention) { true } else { false }
  }
}

extension CodeSheet {
  /// The functions that some conventions leave as they are, and those that would be others.
  public func functions(under conventions: [Convention]) -> (same: [String], others: [String]) {
    let others = functions.filter { $0.changes(under: conventions) }.map(\.exercise.name)
    return (functions.map(\.exercise.name).filter { !others.contains($0) }, others)
  }
}
