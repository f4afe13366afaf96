import CompanionCLI
import Foundation
import NumericCore
import Textbook

/// Measures workloads, all programs in turn, so that none has the machine when it is faster.
struct Benchmark {
  let workloads: [Workload]
  /// How often each program runs each workload.
  let repetitions: Int
  /// How long a short run is repeated before the time of the last one counts: the program before had the caches.
  var warming = Duration.milliseconds(100)

  /// A workload and what each program took for it.
  struct Result {
    let workload: Workload
    /// The engine's median time and its loss.
    let seconds: Double
    let loss: Double
    /// The other programs and their median times.
    let others: [(name: String, seconds: Double)]
  }

  /// Losses that should agree and don't.
  struct Disagreement: Error, Equatable {
    let workload: String
    let with: Bilingual
    let expected: Double
    let found: Double
  }

  /// Checks every agreement, and then measures.
  ///
  /// - Parameters:
  ///   - peers: Other programs to compare with.
  ///   - measuresPlain: Whether the plain implementation is timed too.
  ///   - interrupt: Asked between two runs.
  /// - Throws: `Disagreement`, before anything is measured; `Interruption`.
  func run(peers: Peers?, measuresPlain: Bool, interrupt: Interrupt, progress: (Double) -> Void) throws
    -> [Result]
  {
    for workload in workloads {
      try interrupt.check()
      for agreement in workload.agreements { try check(agreement, workload.name) }
    }
    let names = peers.map { peers in ["numpy", "torch", "jax"].filter { peers.versions[$0] != nil } } ?? []
    var able: [String: [String]] = [:]
    for workload in workloads {
      guard let peers, let agreement = workload.peers else { continue }
      let expected = try agreement.expected()
      for name in names {
        try interrupt.check()
        guard let answer = peers.run(name, agreement.workload) else { continue }
        try check(
          Workload.Agreement(
            with: Bilingual(ko: "\(name)", en: "\(name)"), expected: { expected }, found: { answer.loss },
            tolerance: agreement.tolerance), workload.name)
        able[workload.name, default: []].append(name)
      }
    }
    return try measure(peers, able, measuresPlain, interrupt, progress)
  }

  /// Compares the two losses of an agreement.
  func check(_ agreement: Workload.Agreement, _ workload: String) throws {
    let (expected, found) = (try agreement.expected(), try agreement.found())
    // Written so that NaN agrees with nothing.
    if !(abs(expected - found) <= agreement.tolerance) {
      throw Disagreement(workload: workload, with: agreement.with, expected: expected, found: found)
    }
  }

  private func measure(
    _ peers: Peers?, _ able: [String: [String]], _ measuresPlain: Bool, _ interrupt: Interrupt,
    _ progress: (Double) -> Void
  ) throws -> [Result] {
    var times: [String: [String: [Double]]] = [:]
    var losses: [String: Double] = [:]
    for round in 0..<repetitions {
      for workload in workloads {
        try interrupt.check()
        let (seconds, loss) = try time(workload.engine)
        times[workload.name, default: [:]]["engine", default: []].append(seconds)
        losses[workload.name] = loss
        if measuresPlain, let plain = workload.plain {
          times[workload.name]!["plain", default: []].append(try time(plain.run).seconds * plain.factor)
        }
        for name in able[workload.name] ?? [] {
          try interrupt.check()
          guard let answer = peers?.run(name, workload.name) else { continue }
          times[workload.name]![name, default: []].append(answer.seconds)
        }
      }
      progress(Double(round + 1) / Double(repetitions))
    }
    return workloads.map { workload in
      let medians = times[workload.name]!.mapValues(median)
      let others = ["plain", "numpy", "torch", "jax"].compactMap { name in medians[name].map { (name, $0) } }
      return Result(
        workload: workload, seconds: medians["engine"]!, loss: losses[workload.name]!, others: others)
    }
  }

  /// The time of a run and its loss, once it has the caches.
  private func time(_ run: () throws -> Double) rethrows -> (seconds: Double, loss: Double) {
    let begin = ContinuousClock.now
    while true {
      let start = ContinuousClock.now
      let loss = try run()
      let end = ContinuousClock.now
      if end - begin >= warming { return ((end - start) / .seconds(1), loss) }
    }
  }
}

/// The middle of some numbers, at least one; of an even count, the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
