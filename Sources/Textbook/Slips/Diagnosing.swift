import NumericCore

extension Quantities {
  /// The slip, or the pair of slips, that gives exactly what is printed, in all its numbers.
  ///
  /// Of a pair, the first slip alone may already give some of the numbers: one line has it, the next has both.
  /// An everyday slip or a pair is named only where it is evidence; see ``ChanceHits``. A candidate is found in
  /// floating point and confirmed by an enclosure, an exact value or a proof.
  func diagnosis(of goals: [Goal]) -> Diagnosis? {
    guard !goals.isEmpty else { return nil }
    let decimals = goals.map(\.decimals).max()!
    let targets = goals.flatMap(\.value.symbols)
    let printed = goals.map { $0.approximation(in: self) }
    let units = goals.map { Rational.powerOfTen(-$0.decimals).doubleValue }
    var chance = ChanceHits(for: printed, right: AlteredQuantities(self).approximations(of: goals))

    /// Whether a candidate may lie within rounding of a printed number, or of the value its digits stand for.
    func isNear(_ value: Double, _ index: Int) -> Bool {
      (value - printed[index]).magnitude <= units[index] + 1e-9 * printed[index].magnitude
    }
    /// What a candidate explains: the numbers that round to its values.
    func sets(about values: [Double]) -> [Interval] {
      zip(values, goals).map { Interval($0) + .halfUnit($1.decimals) }
    }

    /// Which of the goals a candidate reaches.
    func reached(by candidate: SlipSearch.Candidate, _ values: [Double], among indices: [Int]) -> [Int] {
      let near = indices.filter { isNear(values[$0], $0) }
      guard !near.isEmpty else { return [] }
      var confirmation = Confirmation(near.map { goals[$0] }, in: candidate.derivation)
      return near.filter { confirmation.reaches(goals[$0]) }
    }
    let every = Array(goals.indices)
    let search = SlipSearch(self, for: targets, decimals: decimals)
    for single in search.singles {
      let values = single.derivation.approximations(of: goals)
      if every.allSatisfy({ isNear(values[$0], $0) }),
        reached(by: single, values, among: every) == every
      {
        return single.diagnosis
      }
      chance.add(sets(about: values))
    }
    // Where one candidate would be too many, no number of them is evidence.
    guard chance.share(of: every, rounding: units) <= ChanceHits.bound else { return nil }
    var tried = chance
    for single in search.everyday {
      let values = single.derivation.approximations(of: goals)
      tried.add(sets(about: values))
      guard reached(by: single, values, among: every) == every else { continue }
      guard tried.share(of: every) <= ChanceHits.bound else { break }
      return single.diagnosis
    }
    var found: (diagnosis: Diagnosis, together: [Int])?
    for pair in search.pairs({ $0.approximations(of: goals) }) {
      let values = pair.both.derivation.approximations(of: goals)
      chance.add(sets(about: values))
      guard found == nil else { continue }
      let together = reached(by: pair.both, values, among: every)
      let alone = every.filter { !together.contains($0) }
      guard !together.isEmpty,
        alone.isEmpty
          || reached(by: pair.first, pair.first.derivation.approximations(of: goals), among: alone) == alone
      else { continue }
      found = (pair.both.diagnosis, together)
    }
    guard let found, chance.share(of: found.together) <= ChanceHits.bound else { return nil }
    return found.diagnosis
  }

  /// The slip, or the pair of slips, that turns a right formula into the printed one, and the right formula
  /// closest to the print.
  ///
  /// The closest one need only be right under the condition. Equality is proved for all values of the givens, so
  /// no pair fits by accident.
  func diagnosis(
    of printed: Expression, for right: Expression, under condition: Condition? = nil
  ) -> (Diagnosis, Expression?)? {
    for slip in Slip.all {
      for repair in slip.repairs(printed) {
        if case .proved = compare(right, repair, under: condition) {
          return (Diagnosis(.init(slip)), repair)
        }
      }
    }
    let search = SlipSearch(self, for: right.symbols, decimals: nil)
    guard let target = PrintedFormula(printed, for: right, in: self) else { return nil }
    if let single = search.singles.first(where: { target.isGiven(by: $0.derivation.definitions) }) {
      return (single.diagnosis, nil)
    }
    // Half repaired, it may be what one slip gives; that slip was made first.
    for slip in Slip.all {
      for repair in slip.repairs(printed) {
        guard let halfway = PrintedFormula(repair, for: right, in: self),
          let first = search.singles.first(where: { halfway.isGiven(by: $0.derivation.definitions) })
        else { continue }
        return (Diagnosis(first.diagnosis.steps[0], .init(slip)), nil)
      }
    }
    if let single = search.everyday.first(where: { target.isGiven(by: $0.derivation.definitions) }) {
      return (single.diagnosis, nil)
    }
    guard target.canBeScreened else { return nil }
    return search.pairs { [target.value(in: $0.definitions)] }.first {
      target.isGiven(by: $0.both.derivation.definitions)
    }.map {
      ($0.both.diagnosis, nil)
    }
  }
}

/// A printed formula, to be compared with what slips make of the right one.
private struct PrintedFormula {
  private let right: Expression
  private let correct: Expression
  private let wrong: Expression
  /// A value for each given, and for each symbol that the derivation doesn't have; none of them special.
  private let point: [Symbol: Double]
  private let value: Double

  /// Nil where a formula written out is too large to compare.
  init?(_ printed: Expression, for right: Expression, in derivation: Quantities) {
    guard let correct = derivation.unfolded(right, completely: true),
      let wrong = derivation.unfolded(printed, completely: true)
    else { return nil }
    (self.right, self.correct, self.wrong) = (right, correct, wrong)
    var free = derivation.givens
    for symbol in correct.symbols + wrong.symbols where derivation[symbol] == nil && !free.contains(symbol) {
      free.append(symbol)
    }
    // Multiples of the golden ratio spread evenly, and no two are alike.
    let point = Dictionary(
      uniqueKeysWithValues: free.enumerated().map { index, symbol in
        (symbol, 0.3 + (Double(index + 1) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1))
      })
    self.point = point
    value = wrong.evaluated { point[$0] ?? .nan }
  }

  /// Whether the formula has a value at the point, so that most candidates can be ruled out there.
  var canBeScreened: Bool { value.isFinite }

  /// The value of the right formula at the point, in a derivation with slips in it.
  func value(in derivation: Quantities) -> Double {
    var doubles = derivation.doubles
    for (symbol, value) in point where derivation[symbol] != nil { doubles.put(value, for: symbol) }
    return doubles(right, free: point.filter { derivation[$0.key] == nil })
  }

  /// Whether a derivation with a slip in it gives the printed formula; the slip must have changed the right one,
  /// or it would explain nothing.
  func isGiven(by derivation: Quantities) -> Bool {
    if canBeScreened {
      // The screen is generous; the proof decides.
      guard (self.value(in: derivation) - value).magnitude <= 1e-6 * max(1, value.magnitude) else {
        return false
      }
    }
    guard let slipped = derivation.unfolded(right, completely: true), slipped != correct else { return false }
    return slipped.isIdentical(to: wrong) == .proved
  }
}
