import NumericCore

extension Convention {
  /// The error of several samples as their sum.
  package static let summedSamples = Convention(
    .samples, "sum", Bilingual(ko: "여러 샘플의 오차를 더한다", en: "the errors of several samples are added up"),
    .formulas { derivation in
      let errors = derivation.sampleErrors { formula in
        if case .quotient(let sum, .number) = formula { sum } else { nil }
      }
      return derivation.rewritingFormulas { formula in
        errors.summed(inMean: formula) ?? formula
      }
    })

  /// The error of several samples as their mean: a learning rate then means the same for any number of samples.
  package static let meanOfSamples = Convention(
    .samples, "mean", Bilingual(ko: "여러 샘플의 오차를 평균한다", en: "the errors of several samples are averaged"),
    .formulas { derivation in
      let errors = derivation.sampleErrors { $0 }
      return derivation.rewritingFormulas { formula in
        // Half a sum of two squares is read as squared errors with their ½.
        if let sum = errors.summed(inMean: formula), !derivation.isSquaredError(sum) { return formula }
        guard let samples = errors.sampleCount(of: formula) else { return formula }
        return formula / .number(PrintedDecimal(samples))
      }
    })
}

/// The errors of several samples that a derivation adds up, at its weights or at others.
private struct SampleErrors {
  let derivation: Derivation
  /// The sums that are errors at the derivation's own weights.
  let atOwnWeights: [Expression]

  /// The sum that a formula takes the mean of; nil where it is no mean over samples.
  func summed(inMean formula: Expression) -> Expression? {
    guard case .quotient(let sum, .number(let count)) = formula, let samples = sampleCount(of: sum),
      count.value == Rational(samples)
    else { return nil }
    return sum
  }

  /// How many samples a formula sums the errors of, at whatever weights; nil where it is no such sum.
  func sampleCount(of formula: Expression) -> Int? {
    if let samples = derivation.sampleCount(of: formula) { return samples }
    guard let terms = derivation.addedTerms(of: formula), terms.count > 1 else { return nil }
    let isCopy = atOwnWeights.contains { own in
      derivation.addedTerms(of: own)?.count == terms.count
        && WeightMatch(derivation).matches(own, formula)
    }
    return isCopy ? terms.count : nil
  }
}

extension Derivation {
  /// The sums of samples' errors; `sum` takes the sum out of a formula.
  fileprivate func sampleErrors(_ sum: (Expression) -> Expression?) -> SampleErrors {
    let sums = names.compactMap { name -> Expression? in
      guard case .formula(let formula)? = self[name]?.definition, let sum = sum(formula),
        sampleCount(of: sum) != nil
      else { return nil }
      return sum
    }
    return SampleErrors(derivation: self, atOwnWeights: sums)
  }

  /// How many samples a formula sums the errors of; nil where it is no such sum.
  ///
  /// The terms come from the same weights, each from inputs and a target of its own: that is what sets samples
  /// apart from the outputs of one network, which share their inputs.
  fileprivate func sampleCount(of formula: Expression) -> Int? {
    guard let terms = addedTerms(of: formula), terms.count > 1 else { return nil }
    let givens = Set(givens)
    let origins = terms.map { quantities.ancestors(of: $0.symbols).filter(givens.contains) }
    func parts(_ roles: Set<Quantity.Role>) -> [Set<Symbol>] {
      origins.map { origins in origins.filter { roles.contains(self[$0]!.role) } }
    }
    let weights = parts([.weight, .bias])
    guard areApart(parts([.target])), areApart(parts([.input])), Set(weights).count == 1,
      weights.allSatisfy({ !$0.isEmpty })
    else { return nil }
    return terms.count
  }

  /// The terms of a sum, also of one behind a sign or a factor ½.
  fileprivate func addedTerms(of formula: Expression) -> [Expression]? {
    switch formula {
    case .sum(let terms): terms
    case .series(let series): addedTerms(of: series.sum)
    case .negation(let inside), .quotient(let inside, 2): addedTerms(of: inside)
    default: nil
    }
  }

  /// Whether no set is empty and no two have a common element.
  private func areApart(_ sets: [Set<Symbol>]) -> Bool {
    sets.allSatisfy { !$0.isEmpty } && Set(sets.joined()).count == sets.reduce(0) { $0 + $1.count }
  }
}
