import NumericCore

/// The known slips, made in a derivation one at a time; of the classic ones then two in a row.
package struct SlipSearch {
  /// A derivation with one or two slips in it.
  package struct Candidate {
    package let diagnosis: Diagnosis
    package let derivation: AlteredQuantities
  }

  /// In what comes from more quantities than this no slip is looked for: each slip can be made in as many places, and each
  /// place costs as much again.
  package static let largest = 400
  /// In what comes from more quantities than this no pair is looked for.
  static let largestForPairs = 100

  /// At most this many pairs are tried, in the order of the list: a pair costs as much as a slip alone, and there
  /// are as many as the square of their number.
  static let pairLimit = 1500

  private let derivation: AlteredQuantities
  private let targets: [Symbol]
  private let slips: [Slip]
  private let seconds: [Slip]

  /// Prepares to look for slips in what some quantities come from.
  ///
  /// The roundings nearest to the printed decimals come first: most people calculate with the digits that they
  /// write down. A pair has only the nearest of them. Without decimals, in a formula, there is nothing to round.
  package init(_ derivation: Quantities, for targets: [Symbol], decimals: Int?) {
    self.derivation = AlteredQuantities(derivation, limitedTo: targets)
    self.targets = targets
    let exact = Slip.classics
    let roundings = decimals.map { decimals in
      (1...9).sorted { ($0 - decimals).magnitude < ($1 - decimals).magnitude }.map {
        Slip.roundingSlips[$0 - 1]
      }
    }
    slips = exact + (roundings ?? [])
    seconds = exact + (roundings?.prefix(1) ?? [])
  }

  /// Whether there are too many quantities to look for slips.
  private var isTooLarge: Bool { derivation.definitions.names.count > Self.largest }

  /// Each classic slip in each place, in the order of the list.
  var singles: some Sequence<Candidate> { candidates(slips) }

  /// Each everyday slip in each place, in the order of the list.
  var everyday: some Sequence<Candidate> { candidates(Slip.everyday) }

  private func candidates(_ slips: [Slip]) -> some Sequence<Candidate> {
    (isTooLarge ? [] : slips).lazy.flatMap { slip in
      slip.variants(derivation, targets).map {
        Candidate(diagnosis: Diagnosis(.init(slip, $0)), derivation: $0.derivation)
      }
    }
  }

  /// Each slip in each place after each other one, with the one made first.
  ///
  /// A slip that leaves the values of what is printed as they are, or changes them as an earlier one does, is not
  /// tried as the first. A quantity after repeated rounds, or at a minimum, is not tried with pairs: each
  /// would have to be trained.
  ///
  /// - Parameter values: the values of what is printed.
  package func pairs(
    _ values: (AlteredQuantities) -> [Double]
  ) -> PrefixSequence<AnySequence<(first: Candidate, both: Candidate)>> {
    let isTrained = derivation.definitions.scope(of: targets).contains(where: \.isIterated)
    // As single-precision numbers: floating point differs in the last digits where formulas differ only in form.
    var seen: Set<[Float]> = [values(derivation).map { Float($0) }]
    let firsts =
      isTrained || derivation.definitions.names.count > Self.largestForPairs
      ? []
      : singles.filter { single in
        // Rounding stays with the derivation, so it is the same before another slip as after it.
        single.derivation.carrying == nil && seen.insert(values(single.derivation).map { Float($0) }).inserted
      }
    let pairs = firsts.lazy.flatMap { first in
      seconds.lazy.flatMap { slip in
        slip.variants(first.derivation, targets).lazy.map { variant in
          let diagnosis = Diagnosis(first.diagnosis.steps[0], .init(slip, variant))
          return (
            first: first, both: Candidate(diagnosis: diagnosis, derivation: variant.derivation)
          )
        }
      }
    }
    // A lazy collection would make each pair again for each look at it, and all of them to find the end of the prefix.
    return AnySequence(pairs).prefix(Self.pairLimit)
  }
}
