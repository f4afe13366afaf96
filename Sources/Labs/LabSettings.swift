import Training

/// How a lab's network is built and trained.
public struct LabSettings: Sendable, Equatable {
  /// How often all samples are seen.
  public var epochs: Int
  /// What makes a step of a gradient, and how long it is.
  public var optimizer: Optimizer
  /// What training makes small.
  public var loss: Loss
  /// How many samples an update sees, drawn anew in each epoch; nil for all of them.
  public var batch: Int?
  /// The units of each hidden layer.
  public var hidden: [Int]
  /// What the hidden units apply to their net input.
  public var activation: Activation
  /// Where the random numbers start.
  public var seed: UInt64
  /// What the numbers are.
  public var precision = Precision.float64

  /// A kind of floating-point number.
  public enum Precision: String, Sendable, CaseIterable {
    /// `Double`, as the book computes.
    case float64
    /// `Float`, as PyTorch does unless it is told otherwise.
    case float32
  }

  /// Creates the settings of plain gradient descent on all samples at once.
  public init(
    epochs: Int, learningRate: Double, loss: Loss, hidden: [Int], activation: Activation, seed: UInt64
  ) {
    self.epochs = epochs
    optimizer = .sgd(learningRate: learningRate)
    self.loss = loss
    self.hidden = hidden
    self.activation = activation
    self.seed = seed
  }

  /// The learning rate.
  public var learningRate: Double { optimizer.learningRate }

  /// Which samples an update sees: those of a batch in an order of the seed.
  public var batches: Batches { batch.map { .mini($0, .shuffled(seed: seed)) } ?? .full }
}
