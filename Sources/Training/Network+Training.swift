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
  /// How many epochs were completed: fewer than asked for if the run was stopped.
  public let epochs: Int
  /// The loss in the last epoch, before its updates; NaN if there was no epoch.
  public let loss: Element
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
    let plan = try plan(data, loss, optimizer, batches, epochs, processorCount, progress)
    return try Element.engine.fit(plan, &parameters)
  }

  /// ``fit(_:loss:optimizer:batches:epochs:progress:)`` on so many threads at most. The result is the same.
  @discardableResult
  package mutating func fit(
    _ data: TrainingData<Element>, loss: Loss, optimizer: Optimizer, epochs: Int, threads: Int
  ) throws(NetworkError) -> TrainingResult<Element> {
    let plan = try plan(data, loss, optimizer, .full, epochs, threads, nil)
    return try Element.engine.fit(plan, &parameters)
  }

  /// ``fit(_:loss:optimizer:batches:epochs:progress:)`` by the plain reference implementation.
  @discardableResult
  package mutating func plainFit(
    _ data: TrainingData<Element>, loss: Loss, optimizer: Optimizer, batches: Batches = .full, epochs: Int,
    progress: ((TrainingProgress<Element>) -> TrainingDecision)? = nil
  ) throws(NetworkError) -> TrainingResult<Element> {
    let plan = try plan(data, loss, optimizer, batches, epochs, 1, progress)
    return try Element.engine.plainFit(plan, &parameters)
  }

  /// Checks that everything fits together.
  private func plan(
    _ data: TrainingData<Element>, _ loss: Loss, _ optimizer: Optimizer, _ batches: Batches, _ epochs: Int,
    _ threads: Int, _ progress: ((TrainingProgress<Element>) -> TrainingDecision)?
  ) throws(NetworkError) -> TrainingPlan<Element> {
    try check(data, for: loss)
    try optimizer.validate()
    if epochs < 0 { throw .invalidSetting("epochs", value: Double(epochs), expected: "0 or more") }
    return TrainingPlan(
      data: data, loss: loss, optimizer: optimizer, order: batches.order,
      batchSize: try batches.size(samples: data.count), epochs: epochs, threads: threads, progress: progress)
  }
}
