import NumericCore

/// The slips that give a number that somebody found for a quantity.
struct SlipsBehindNumber {
  /// The likeliest.
  let first: Diagnosis
  /// Those that are proved to be one with it here, whatever the numbers.
  let twins: [Diagnosis]
  /// Those that give the same with these numbers alone.
  let alternatives: [Diagnosis]
}

extension Quantities {
  /// The slips that give exactly a number that somebody found for a quantity; nil where none does, or where a hit by
  /// chance would be no surprise.
  ///
  /// Whoever reads a lecture's misprint knows that something is wrong with it; a reader's number may be anything. So every
  /// slip has to be evidence here, the classic ones, too; see ``ChanceHits``. Slips alone explain before two together do.
  func slips(giving number: PrintedDecimal, for symbol: Symbol) -> SlipsBehindNumber? {
    let goal = Goal.prints(.symbol(symbol), number)
    let search = SlipSearch(self, for: [symbol], decimals: number.decimals)
    var tried = TriedSlips(
      goal, decimals: number.decimals, right: AlteredQuantities(self).approximations(of: [goal])[0])
    var found: [SlipSearch.Candidate] = []
    if tried.mayTell { tried.look(in: tried.likeliestFirst(Array(search.singles) + search.everyday), &found) }
    if found.isEmpty, tried.mayTell {
      tried.look(in: search.pairs { $0.approximations(of: [goal]) }.lazy.map(\.both), &found)
    }
    guard let first = found.first, tried.isEvidence else { return nil }
    let others = found.dropFirst()
    let twins = others.filter { isOne(first, $0, for: symbol) }.map(\.diagnosis)
    let known = Set(twins.map(\.names))
    return SlipsBehindNumber(
      first: first.diagnosis, twins: twins,
      alternatives: others.map(\.diagnosis).filter { !known.contains($0.names) })
  }

  /// Whether a number has digits enough to tell what it comes from: of one thing that is tried, a hit by chance is rare.
  func mayTell(_ number: PrintedDecimal, for symbol: Symbol) -> Bool {
    let goal = Goal.prints(.symbol(symbol), number)
    return TriedSlips(
      goal, decimals: number.decimals, right: AlteredQuantities(self).approximations(of: [goal])[0]
    ).mayTell
  }

  /// Whether two candidates are proved to make one function of the givens. A result that is rounded on the way is no
  /// function that could be compared.
  private func isOne(
    _ candidate: SlipSearch.Candidate, _ other: SlipSearch.Candidate, for symbol: Symbol
  ) -> Bool {
    let (own, theirs) = (candidate.derivation, other.derivation)
    return own.carrying == nil && theirs.carrying == nil
      && own.definitions.isOneFunction(symbol, in: theirs.definitions, of: Set(givens))
  }
}

/// What was tried to explain one number, and what came of it.
private struct TriedSlips {
  private let goal: Goal
  private let printed: Double
  private let right: Double
  private let rounding: Interval
  private var chance: ChanceHits
  /// The names of those found: two slips of one name are one to a reader.
  private var seen: Set<[String]> = []

  init(_ goal: Goal, decimals: Int, right: Double) {
    self.goal = goal
    self.right = right
    printed = if case .prints(_, let decimal) = goal { decimal.value.doubleValue } else { .nan }
    rounding = .halfUnit(decimals)
    chance = ChanceHits(for: [printed], right: [right])
  }

  /// Whether anything could still be named.
  var mayTell: Bool { chance.isEvidence(oneMore: rounding) }
  /// Whether the first that was found is no chance hit.
  var isEvidence: Bool { chance.isEvidence }

  /// Each slip in the place nearest to the result, then each in the next. Roundings come last, which any number near the
  /// right one might be.
  func likeliestFirst(_ candidates: [SlipSearch.Candidate]) -> [SlipSearch.Candidate] {
    let tells = candidates.map { candidate in
      guard candidate.derivation.carrying == nil else { return false }
      let value = candidate.derivation.approximations(of: [goal])[0]
      // A place where the slip changes nothing is none.
      return (value - right).magnitude > 1e-12 * right.magnitude
    }
    let telling = zip(candidates, tells).filter(\.1).map(\.0)
    return telling.takingTurns { $0.diagnosis.slip.id } + zip(candidates, tells).filter { !$0.1 }.map(\.0)
  }

  /// Adds the candidates that give the number, each slip once. What is tried up to the first of them counts.
  mutating func look(
    in candidates: some Sequence<SlipSearch.Candidate>, _ found: inout [SlipSearch.Candidate]
  ) {
    let width = rounding.width + 1e-9 * printed.magnitude
    for candidate in candidates {
      let value = candidate.derivation.approximations(of: [goal])[0]
      if found.isEmpty { chance.add(Interval(value) + rounding) }
      guard (value - printed).magnitude <= width, !seen.contains(candidate.diagnosis.names) else {
        continue
      }
      var confirmation = Confirmation([goal], in: candidate.derivation)
      guard confirmation.reaches(goal) else { continue }
      seen.insert(candidate.diagnosis.names)
      found.append(candidate)
    }
  }
}
