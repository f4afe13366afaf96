import Labs
import NumericCore
import Textbook
import Training

/// How often training gets stuck, for hidden layers of several sizes, from a thousand starts each; and why.
///
/// A run has learnt the table once E < 1/8: no ½(y − t)² is greater than E, so every answer is less than ½ off.
/// A run that has not after 5000 rounds is stuck.
struct StuckCensus {
  /// A run that got stuck.
  struct StuckRun {
    /// Where its random numbers start.
    let seed: UInt64
    /// Which samples it answers alike.
    let merger: Merger
    /// Whether it learns the table if it is given as many rounds again.
    let getsAway: Bool
    /// How much E falls in those rounds.
    let fall: Double
  }

  /// All runs of one size.
  struct Size {
    /// How many hidden units there are.
    let hidden: Int
    /// After how many rounds each run that learnt had E < 1/8, in order.
    let rounds: [Int]
    /// The other runs, by their seeds.
    let stuck: [StuckRun]

    /// How many stuck runs answer so many samples alike.
    func count(alike samples: Int) -> Int { stuck.count { $0.merger.pattern.samples.count == samples } }
    /// Half of the runs that learnt needed at most so many rounds; nil if none learnt.
    var medianRounds: Int? { rounds.isEmpty ? nil : rounds[(rounds.count - 1) / 2] }
  }

  /// The sizes, upwards.
  let sizes: [Size]

  static let seeds: ClosedRange<UInt64> = 1...1000

  /// The census of this chapter.
  static let chapter = StuckCensus(hidden: [2, 3, 4, 8], seeds: seeds)

  /// Trains a network of every size from every seed.
  init(hidden: [Int], seeds: ClosedRange<UInt64>) {
    sizes = hidden.map { hidden in
      var (rounds, stuck): ([Int], [StuckRun]) = ([], [])
      for seed in seeds {
        var run = LabTraining(hidden: hidden, seed: seed)
        if let learnt = run.learn() {
          rounds.append(learnt)
        } else {
          let (merger, error) = (Merger(run.network), run.error)
          let getsAway = run.learn() != nil
          stuck.append(StuckRun(seed: seed, merger: merger, getsAway: getsAway, fall: error - run.error))
        }
      }
      return Size(hidden: hidden, rounds: rounds.sorted(), stuck: stuck)
    }
  }

  /// Every stuck run of every size.
  var stuck: [StuckRun] { sizes.flatMap(\.stuck) }

  /// One training of the lab, with its settings but the size and the seed.
  private struct LabTraining {
    var network: Network<Double>
    private let data: TrainingData<Double>
    private let settings: LabSettings

    init(hidden: Int, seed: UInt64) {
      let lab = XORLab()
      var settings = lab.defaults
      settings.hidden = [hidden]
      settings.seed = seed
      self.settings = settings
      guard let (network, data) = try? lab.start(settings) else {
        preconditionFailure("a network of \(hidden) units is not too large")
      }
      (self.network, self.data) = (network, data)
    }

    /// E as it is now.
    var error: Double { (try? network.value(of: settings.loss, on: data)) ?? .nan }

    /// Trains until E < 1/8, or for as many rounds as the lab has.
    ///
    /// - Returns: After how many rounds that was; nil if it never was.
    mutating func learn() -> Int? {
      var learnt: Int?
      do throws(NetworkError) {
        let (loss, rate) = (settings.loss, settings.learningRate)
        try network.fit(
          data, loss: loss, optimizer: .sgd(learningRate: rate), epochs: settings.epochs
        ) { progress in
          guard progress.loss < 1 / 8 else { return .proceed }
          // The loss is that before the epoch's update.
          learnt = progress.epoch - 1
          return .stop
        }
        if learnt == nil, error < 1 / 8 { learnt = settings.epochs }
      } catch {
        // Its answers and their slopes lie between 0 and 1.
        preconditionFailure("a network of sigmoids diverged: \(error)")
      }
      return learnt
    }
  }
}

/// The census of this chapter, run when a reader asks: four thousand networks are trained for it.
struct ThousandStarts: Findings {
  func state(in d: inout Derivation, on study: Study) {
    let census = StuckCensus.chapter
    d.show(census.figure)
    d.note(Prose.whyStuck(census.stuck))
    d.fold(ko: "횟수를 모두 보기: 어느 샘플이, 영영 갇힌 것인가", en: "All counts: which samples, and is it for ever?") { d in
      d.show(census.table)
      d.note(Prose.whichSamples(census.stuck))
      d.note(Prose.forEver(census.stuck))
    }
  }
}

extension StuckCensus {
  /// The counts, a row a size.
  var table: TextTable {
    TextTable(
      title: Prose.censusTitle, columns: Prose.censusColumns,
      rows: sizes.map { size in
        let counts = [size.rounds.count, size.stuck.count] + [2, 3, 4].map(size.count(alike:))
        return ([size.hidden] + counts).map { Prose.cell("\($0)") }
          + [Prose.cell(size.medianRounds.map { "\($0)" } ?? "–")]
      })
  }

  /// The stuck runs of each size as a bar.
  var figure: DrawnFigure {
    DrawnFigure(
      "xor-stuck", caption: Prose.censusCaption,
      .bars(
        BarChart(
          kinds: [2, 3, 4].map(Prose.alike),
          bars: sizes.map { size in
            BarChart.Bar(Prose.hiddenUnits(size.hidden), [2, 3, 4].map(size.count(alike:)))
          })))
  }
}
