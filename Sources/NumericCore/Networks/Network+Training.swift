/// How far training has come.
public struct TrainingProgress<Element: NetworkElement>: Sendable, Equatable {
  /// The epoch that has just ended, from 1.
  public let epoch: Int
  /// How many epochs were asked for.
  public let epochs: Int
  /// The loss in this epoch, before its updates: each batch's loss with the parameters that it met.
  public let loss: Element
}

/// Whether training goes on after an epoch.
public enum TrainingDecision: Sendable, Hashable {
  /// On to the next epoch.
  case proceed
  /// Stop, and keep what has been learned so far.
  case stop
}

/// What came of a training run.
public struct TrainingResult<Element: NetworkElement>: Sendable, Equatable {
  /// How many epochs were completed.
  public let epochs: Int
  /// The loss in the last epoch, before its updates; NaN if there was no epoch.
  public let loss: Element
  /// Whether the progress callback stopped the run.
  public let wasStopped: Bool
}

extension Network {
  /// Trains the network.
  ///
  ///     try network.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 10_000) {
  ///       print($0.epoch, $0.loss)
  ///       return .proceed
  ///     }
  ///
  /// The loss that is reported for an epoch is that before its updates, as the lectures' programs print it;
  /// ``value(of:on:)`` gives the loss afterwards. A run that throws leaves the network as it was.
  ///
  /// - Parameters:
  ///   - data: the samples.
  ///   - loss: what to make small.
  ///   - optimizer: how a gradient changes a parameter; starts afresh in each call.
  ///   - batches: how many samples an update sees.
  ///   - epochs: how often all samples are seen; 0 trains nothing.
  ///   - progress: is told of each epoch, and says whether to go on.
  /// - Returns: the epochs done and the last loss.
  /// - Throws: `NetworkError` for what doesn't fit together, for a setting out of its range, and for a loss or a
  ///   parameter that becomes NaN or infinite.
  @discardableResult
  public mutating func fit(
    _ data: TrainingData<Element>, loss: Loss, optimizer: Optimizer, batches: Batches = .full, epochs: Int,
    progress: ((TrainingProgress<Element>) -> TrainingDecision)? = nil
  ) throws(NetworkError) -> TrainingResult<Element> {
    try plainFit(
      data, loss: loss, optimizer: optimizer, batches: batches, epochs: epochs, progress: progress)
  }

  /// ``fit(_:loss:optimizer:batches:epochs:progress:)`` by the plain reference implementation.
  @discardableResult
  package mutating func plainFit(
    _ data: TrainingData<Element>, loss: Loss, optimizer: Optimizer, batches: Batches = .full, epochs: Int,
    progress: ((TrainingProgress<Element>) -> TrainingDecision)? = nil
  ) throws(NetworkError) -> TrainingResult<Element> {
    try check(data, for: loss)
    try optimizer.validate()
    if epochs < 0 { throw .invalidSetting("epochs", value: Double(epochs), expected: "0 or more") }
    let size = try batches.size(samples: data.count)
    var order = SampleSequence(batches.order, count: data.count)
    var state = OptimizerState<Element>(optimizer, parameterCount: parameters.values.count)
    var trained = parameters
    var last: Element = .nan
    for epoch in stride(from: 1, through: epochs, by: 1) {
      let samples = order.next()
      var sum: Element = 0
      for start in stride(from: 0, to: data.count, by: size) {
        let batch = Array(samples[start..<min(start + size, data.count)])
        let (value, gradients) = PlainBackpropagation(trained).lossAndGradients(loss, data, samples: batch)
        sum += loss.share(of: value, batch: batch.count, samples: data.count)
        state.step(&trained.values, gradients)
      }
      last = sum
      guard last.isFinite, trained.values.allSatisfy(\.isFinite) else {
        throw .diverged(epoch: epoch, learningRate: optimizer.learningRate)
      }
      if progress?(TrainingProgress(epoch: epoch, epochs: epochs, loss: last)) == .stop {
        parameters = trained
        return TrainingResult(epochs: epoch, loss: last, wasStopped: true)
      }
    }
    parameters = trained
    return TrainingResult(epochs: epochs, loss: last, wasStopped: false)
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
    case .meanSquaredError, .meanAbsoluteError, .binaryCrossEntropy, .categoricalCrossEntropy:
      batch == samples ? value : value * (Element(batch) / Element(samples))
    }
  }
}
