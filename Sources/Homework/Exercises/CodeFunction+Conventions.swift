import NumericCore
import Textbook

extension Exercise {
  /// What a convention makes of a function.
  enum Standing {
    /// The same function of the same arguments.
    case same
    /// Another one, which the chapter has words for.
    case reworded
    /// Another one, which there are no words for, or one that this network cannot have.
    case unsaid
  }

  /// What some conventions make of the function, each by itself.
  ///
  /// What only writes the same function otherwise, as (y − t)² for (t − y)², leaves it as it is. Where no proof is found
  /// that two formulas are one function, they are taken for two.
  func standing(under conventions: [Convention], in derivation: Derivation) -> Standing {
    let changing = conventions.filter { !exempt.contains($0.topic) && changes(under: $0, in: derivation) }
    if changing.isEmpty { return .same }
    return changing.allSatisfy { convention in otherwise.contains { $0.convention == convention } }
      ? .reworded : .unsaid
  }

  private func changes(under convention: Convention, in derivation: Derivation) -> Bool {
    if convention.topic == .weights { return turnsWeights(under: [convention]) }
    let other = under([convention])
    return zip(networks, other.networks).contains { lecture, other in
      lecture.smallestSizes.contains { sizes in
        let (stated, call) = lecture.stated(sizes, in: derivation)
        let (theirs, otherCall) = other.stated(sizes, in: derivation)
        return stated.cannot(give: call, under: convention)
          || call.result.entries != otherCall.result.entries
          || stated.changes(call, in: theirs, under: convention)
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
  /// Whether what a call gives is another function of what it takes in the derivation that a convention makes of this one.
  fileprivate func changes(
    _ call: Exercise.Call, in other: Derivation, under convention: Convention
  ) -> Bool {
    let known = Set(call.arguments.flatMap(\.entries))
    // What adds quantities to a network, as a bias for each unit, is looked at as a whole.
    let other = convention.topic == .bias ? under([convention]).derivation : other
    return !call.result.entries.allSatisfy { quantities.isOneFunction($0, in: other.quantities, of: known) }
  }

  /// Whether the convention is another network's, and the function has to do with what differs: a bias is taken, or met on
  /// the way from what is taken to what is given.
  fileprivate func cannot(give call: Exercise.Call, under convention: Convention) -> Bool {
    guard case .doesNotFit = standing(of: convention) else { return false }
    var (seen, pending) = (Set(call.arguments.flatMap(\.entries)), call.result.entries)
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      pending += formula(of: next)?.symbols ?? []
    }
    return seen.contains { self[$0]?.role == .bias }
  }
}

extension CodeSheet {
  /// The functions by what some conventions make of them: those that stay as they are, those that are handed out as other
  /// ones, and those that there are no words for.
  public func functions(
    under conventions: [Convention]
  ) -> (same: [String], reworded: [String], unsaid: [String]) {
    let derivation = lecture.derivation()
    var names: (same: [String], reworded: [String], unsaid: [String]) = ([], [], [])
    for exercise in lecture.exercises {
      switch exercise.standing(under: conventions, in: derivation) {
      case .same: names.same.append(exercise.name)
      case .reworded: names.reworded.append(exercise.name)
      case .unsaid: names.unsaid.append(exercise.name)
      }
    }
    return names
  }
}
