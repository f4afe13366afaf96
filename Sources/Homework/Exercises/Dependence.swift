import Isolation
import NumericCore
import Textbook

extension CodeCase {
  /// A trial once more with one drawn number changed, and what follows from it: what a result depends on shows.
  ///
  /// Of the arguments only those change that the number stands in, or is worked out into. It earns no points.
  struct Probe: Sendable {
    /// The trial that it is compared with, by its place.
    let base: Int
    /// Which of the drawn numbers is changed.
    let changed: Int
    /// The trial with that number changed.
    let trial: Trial
  }

  /// So often each number is changed; a ReLU at rest hides most changes.
  private static let probesForEach = (smooth: 2, kinked: 6)

  /// Probes of some trials: each drawn number is changed to what it is in another trial, where that changes some
  /// right result.
  func probes(of trials: [Trial]) -> [Probe] {
    guard let first = trials.first else { return [] }
    let isKinked = scheme.bends.contains(where: \.isKink)
    let most = isKinked ? Self.probesForEach.kinked : Self.probesForEach.smooth
    return first.drawn.indices.flatMap { changed in
      // Every second trial: the next one lends its number, and so is not looked at twice.
      stride(from: 0, to: trials.count - 1, by: 2).lazy.compactMap { offset in
        probe(changing: changed, in: (changed + offset) % trials.count, of: trials)
      }.prefix(most)
    }
  }

  private func probe(changing changed: Int, in base: Int, of trials: [Trial]) -> Probe? {
    var drawn = trials[base].drawn
    let other = trials[(base + 1) % trials.count].drawn[changed]
    guard other != drawn[changed] else { return nil }
    drawn[changed] = other
    let probe = Probe(base: base, changed: changed, trial: trial(of: drawn))
    let tells = zip(trials[base].results, probe.trial.results).contains { Dependence.matters($0, $1) }
    return tells && isFit(probe.trial) ? probe : nil
  }
}

/// What a function's results depend on, as far as probes show.
///
/// A wrong result may be carried on only if it was computed. Whoever returns a constant, an argument, or either with
/// some noise, has a wrong result that does not change with what it should: such a one carries no marks. A result
/// *should* change between a trial and a probe where the right one changes by a thousand units of the last digit that
/// is compared, and it *does* if it changes by a thousandth of that change or more. It changes with a number if it does
/// so in two probes of that number: what was worked out in one call alone shows in one. It counts as computed if it
/// changes with at least half of the numbers that it should change with: a forgotten factor costs once.
struct Dependence {
  /// For each result and each drawn number: in how many probes the result should change, and in how many it does.
  private var changes: [[Int: (due: Int, made: Int)]]

  /// In so many probes of a number a result must change with it.
  private static let fewest = 2

  /// A thousand units of the last digit that is compared.
  private static let least = 1e-6
  /// Which share of the right change counts as a change: with less, noise around a constant would be work.
  private static let share = 1e-3

  /// Compares the answers to probes with those to the trials that they are of.
  init(
    answers: [[Double]?], to trials: [CodeCase.Trial], _ probed: [[Double]?],
    by probes: [CodeCase.Probe], results: Int
  ) {
    changes = Array(repeating: [:], count: results)
    for (probe, outcome) in zip(probes, probed) {
      let (right, other) = (trials[probe.base].results, probe.trial.results)
      for index in 0..<results where Self.matters(right[index], other[index]) {
        var isChange = false
        // No answer is no change, and neither is what is not a number.
        if let before = answers[probe.base], let after = outcome,
          before.count == results, after.count == results
        {
          isChange =
            abs(after[index] - before[index]) >= Self.share * abs(other[index] - right[index])
            && !Self.isMissing(before[index], right[index]) && !Self.isMissing(after[index], other[index])
        }
        let (due, made) = changes[index][probe.changed, default: (0, 0)]
        changes[index][probe.changed] = (due + 1, made + (isChange ? 1 : 0))
      }
    }
  }

  /// Whether a 0 stands where the right result is none: between it and a number that was computed nothing changed.
  private static func isMissing(_ number: Double, _ right: Double) -> Bool {
    abs(number) < least && abs(right) >= least
  }

  /// Whether a change of a right result is large enough to ask for one of a student's.
  static func matters(_ before: Double, _ after: Double) -> Bool { abs(after - before) >= least }

  /// Whether a result changes with at least half of the numbers that it should change with.
  func isComputed(_ result: Int) -> Bool {
    let changes = changes[result].values
    return 2 * changes.count { $0.made >= min(Self.fewest, $0.due) } >= changes.count
  }
}
