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
  /// What training can make small; the first unless the reader asks for another.
  var losses: [Loss] { get }
  /// How many samples there are to learn from.
  var sampleCount: Int { get }
  /// A learning rate for momentum and one for Adam, where the reader gives none.
  var learningRates: (momentum: Double, adam: Double) { get }
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

/// What came of a lab's training.
public struct LabRun: Sendable {
  /// How it was trained.
  public let settings: LabSettings
  /// The network afterwards; what was trained in `Float` is not rounded by this.
  public let network: Network<Double>
  /// How many epochs were completed: fewer than asked for if the run was stopped.
  public let epochs: Int
  /// The loss after so many updates; of a long run, not after each. The first is that before training, the last
  /// that of the network as it is now.
  public let losses: [(epoch: Int, loss: Double)]

  /// Creates the record of a run.
  public init(
    settings: LabSettings, network: Network<Double>, epochs: Int, losses: [(epoch: Int, loss: Double)]
  ) {
    self.settings = settings
    self.network = network
    self.epochs = epochs
    self.losses = losses
  }
}
