import NumericCore

/// The known slips, made in a derivation one at a time, then two in a row.
struct SlipSearch {
  /// A derivation with one or two slips in it.
  struct Candidate {
    let diagnosis: Diagnosis
    let derivation: Derivation
  }

  /// At most this many pairs are tried, in the order of the list: a pair costs as much as a slip alone, and there
  /// are as many as the square of their number.
  static let pairLimit = 3000

  /// A quantity after more rounds than this is not tried with pairs: each of them would have to be trained.
  static let longestTraining = 10

  private let derivation: Derivation
  private let targets: [Symbol]
  private let slips: [Slip]

  /// Prepares to look for slips in what some quantities come from.
  init(_ derivation: Derivation, for targets: [Symbol], among slips: [Slip]) {
    self.derivation = derivation.limited(to: targets)
    self.targets = targets
    self.slips = slips
  }

  /// Each slip in each place, in the order of the list.
  var singles: some Sequence<Candidate> {
    slips.lazy.flatMap { slip in
      slip.variants(derivation, targets).map {
        Candidate(diagnosis: Diagnosis(.init(slip, $0)), derivation: $0.derivation)
      }
    }
  }

  /// Each slip in each place after each other one, each with the one made first.
  var pairs: some Sequence<(first: Candidate, both: Candidate)> {
    let isLong = derivation.scope(of: targets).contains {
      if case .repeated(let repetition) = $0.definition {
        repetition.times > Self.longestTraining
      } else {
        false
      }
    }
    // Rounding stays with the derivation, so it is the same before another slip as after it.
    let firsts = isLong ? [] : singles.filter { $0.derivation.carrying == nil }
    return firsts.lazy.flatMap { first in
      slips.lazy.flatMap { slip in
        slip.variants(first.derivation, targets).lazy.map { variant in
          let diagnosis = Diagnosis(first.diagnosis.steps[0], .init(slip, variant))
          return (first, Candidate(diagnosis: diagnosis, derivation: variant.derivation))
        }
      }
    }
    .prefix(Self.pairLimit)
  }
}
