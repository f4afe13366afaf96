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

  /// Whether each update sees all samples, in their order.
  var isFull: Bool { batchSize == data.count && order == .asGiven }

  /// Runs the epochs with steps that can take any samples, and writes the parameters at the end.
  func run<Step: BatchStep>(
    _ step: consuming Step, _ parameters: inout Parameters<Element>
  ) throws(NetworkError) -> TrainingResult<Element> where Step.Scalar == Element {
    if isFull {
      step.load(samples: Array(0..<data.count)[...])
      return try run(steps: step, &parameters)
    }
    return try run(steps: EpochOfBatches(step, self), &parameters)
  }

  /// Runs the epochs with a step for each, and writes the parameters at the end.
  func run<Step: TrainingStep>(
    steps step: consuming Step, _ parameters: inout Parameters<Element>
  ) throws(NetworkError) -> TrainingResult<Element> where Step.Scalar == Element {
    var (last, isFinite) = (Element.nan, true)
    var done = 0
    while done < epochs {
      // When nobody is told of an epoch, this loop calls nothing, and what a step has in registers stays there.
      let pause = progress == nil ? epochs : done + 1
      repeat {
        (last, isFinite) = step.step()
        done += 1
      } while done < pause && last.isFinite && isFinite
      if !last.isFinite || !isFinite { throw .diverged(epoch: done, learningRate: optimizer.learningRate) }
      if let progress, progress(TrainingProgress(epoch: done, epochs: epochs, loss: last)) == .stop { break }
    }
    parameters.values = step.parameters
    return TrainingResult(epochs: done, loss: last)
  }
}

/// All batches of an epoch, as one step.
private struct EpochOfBatches<Step: BatchStep>: TrainingStep {
  private var batchStep: Step
  private let plan: TrainingPlan<Step.Scalar>
  private var sequence: SampleSequence

  init(_ step: Step, _ plan: TrainingPlan<Step.Scalar>) {
    batchStep = step
    self.plan = plan
    sequence = SampleSequence(plan.order, count: plan.data.count)
  }

  var parameters: [Step.Scalar] { batchStep.parameters }

  mutating func step() -> (loss: Step.Scalar, isFinite: Bool) {
    let samples = sequence.next()
    var (loss, isFinite): (Step.Scalar, Bool) = (0, true)
    for start in stride(from: 0, to: samples.count, by: plan.batchSize) {
      let batch = samples[start..<min(start + plan.batchSize, samples.count)]
      batchStep.load(samples: batch)
      let (value, staysFinite) = batchStep.step()
      loss += plan.loss.share(of: value, batch: batch.count, samples: samples.count)
      isFinite = isFinite && staysFinite
    }
    return (loss, isFinite)
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
