import Foundation

/// A training run whose parts fit together.
struct TrainingPlan<Element: NetworkElement> {
  let data: TrainingData<Element>
  let loss: Loss
  let optimizer: Optimizer
  let order: Batches.SampleOrder
  let batchSize: Int
  let epochs: Int
  let threads: Int
  let progress: ((TrainingProgress<Element>) -> TrainingDecision)?

  /// Runs the epochs, and writes the parameters at the end.
  func run<Step: TrainingStep>(
    _ step: consuming Step, _ parameters: inout Parameters<Element>
  ) throws(NetworkError) -> TrainingResult<Element> where Step.Scalar == Element {
    var sequence = SampleSequence(order, count: data.count)
    let isFull = batchSize == data.count && !sequence.isShuffled
    if isFull { step.load(samples: sequence.next()[...]) }
    var last: Element = .nan
    var done = 0
    while done < epochs {
      var isFinite = true
      if isFull {
        (last, isFinite) = step.step()
      } else {
        last = 0
        let samples = sequence.next()
        for start in stride(from: 0, to: data.count, by: batchSize) {
          let batch = samples[start..<min(start + batchSize, data.count)]
          step.load(samples: batch)
          let (value, staysFinite) = step.step()
          last += loss.share(of: value, batch: batch.count, samples: data.count)
          isFinite = isFinite && staysFinite
        }
      }
      done += 1
      if !last.isFinite || !isFinite { throw .diverged(epoch: done, learningRate: optimizer.learningRate) }
      if let progress, progress(TrainingProgress(epoch: done, epochs: epochs, loss: last)) == .stop { break }
    }
    parameters.values = step.parameters
    return TrainingResult(epochs: done, loss: last)
  }
}

/// The samples in the order of each epoch.
struct SampleSequence {
  private var indices: [Int]
  private var generator: SeededGenerator?

  init(_ order: Batches.SampleOrder, count: Int) {
    indices = Array(0..<count)
    if case .shuffled(let seed) = order { generator = SeededGenerator(seed: seed) }
  }

  /// Whether each epoch has an order of its own.
  var isShuffled: Bool { generator != nil }

  /// The order of the next epoch: a shuffle of that before.
  mutating func next() -> [Int] {
    generator?.shuffle(&indices)
    return indices
  }
}

extension Loss {
  /// What a batch's loss contributes to that of the epoch: a sum adds up, a mean counts by the batch's size.
  func share<Element: NetworkElement>(of value: Element, batch: Int, samples: Int) -> Element {
    switch self {
    case .halfSquaredError: value
    case .meanSquaredError, .meanAbsoluteError, .binaryCrossEntropy:
      batch == samples ? value : value * (Element(batch) / Element(samples))
    }
  }
}

/// The processors that may compute at the same time.
let processorCount = ProcessInfo.processInfo.activeProcessorCount
