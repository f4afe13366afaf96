import Textbook
import Training

/// A chapter with a training run that the reader can steer.
public protocol LabChapter: Chapter {
  /// The training run.
  var lab: any Lab { get }
}

/// A training run that the reader steers: what is learnt, by which network, and what there is to see of it.
public protocol Lab: Sendable {
  /// The settings of a run that asks for no others.
  var defaults: LabSettings { get }
  /// What training makes small.
  var loss: Loss { get }
  /// The layers of a network with such hidden layers.
  func layers(hidden: [Int], activation: Activation) -> [Layer]
  /// The network before training, and what it is to learn; the same for the same settings.
  ///
  /// - Throws: `NetworkError` for a network that is too large.
  func start(
    _ settings: LabSettings
  ) throws(NetworkError) -> (network: Network<Double>, data: TrainingData<Double>)
  /// After how many updates the loss is printed, upwards, in a run of so many epochs.
  func printedEpochs(of epochs: Int) -> [Int]
  /// States what came of a run, with sections, notes, tables and figures.
  func show(_ run: LabRun, in d: inout Derivation)
}

/// How a lab's network is built and trained.
public struct LabSettings: Sendable, Equatable {
  /// How often all samples are seen; each time is one update.
  public var epochs: Int
  /// The learning rate.
  public var learningRate: Double
  /// The units of each hidden layer.
  public var hidden: [Int]
  /// What the hidden units apply to their net input.
  public var activation: Activation
  /// Where the random numbers start.
  public var seed: UInt64

  /// Creates settings.
  public init(epochs: Int, learningRate: Double, hidden: [Int], activation: Activation, seed: UInt64) {
    self.epochs = epochs
    self.learningRate = learningRate
    self.hidden = hidden
    self.activation = activation
    self.seed = seed
  }
}

/// What came of a lab's training.
public struct LabRun: Sendable {
  /// How it was trained.
  public let settings: LabSettings
  /// The network afterwards.
  public let network: Network<Double>
  /// What it was to learn.
  public let data: TrainingData<Double>
  /// How many epochs were completed: fewer than asked for if the run was stopped.
  public let epochs: Int
  /// The loss after so many updates; of a long run, not after each. The first is that before training, the last
  /// that of the network as it is now.
  public let losses: [(epoch: Int, loss: Double)]

  /// Creates the record of a run.
  public init(
    settings: LabSettings, network: Network<Double>, data: TrainingData<Double>, epochs: Int,
    losses: [(epoch: Int, loss: Double)]
  ) {
    self.settings = settings
    self.network = network
    self.data = data
    self.epochs = epochs
    self.losses = losses
  }
}
