import NumericCore
import Training

/// The lecture's program: its data, its network, its training loop (L5-24, L5-25).
///
/// The random numbers come from this book's own generator, so that each run is the same.
struct RegressionProgram {
  /// The points: x ~ U(−15, 15), the noise ~ N(0, 1), and y = 8x² + 7x + 3 + noise.
  let samples: [(x: Double, noise: Double, y: Double)]
  /// The network before training.
  let network: Network<Double>

  /// The settings that the slide states.
  static let sampleCount = 1000
  static let range = -15.0...15
  static let epochs = 5000
  static let learningRate = 0.001
  static let printEvery = 100

  /// The function that the network is to learn.
  static func parabola(_ x: Double) -> Double { 8 * x * x + 7 * x + 3 }

  /// Draws the data, all x first, and then the first weights, as PyTorch's `Linear` does.
  ///
  /// The slide's hidden layers have 10 and 6 units, and are ReLUs.
  init(
    seed: UInt64, hidden: [Int] = [10, 6], activation: Activation = .relu
  ) throws(NetworkError) {
    var generator = SeededGenerator(seed: seed)
    let inputs = (0..<Self.sampleCount).map { _ in
      generator.uniform(Self.range.lowerBound, Self.range.upperBound)
    }
    samples = inputs.map { x in
      let noise = generator.normal()
      return (x, noise, Self.parabola(x) + noise)
    }
    network = try Network(
      widths: [1] + hidden + [1], activations: hidden.map { _ in activation } + [.identity],
      using: &generator)
  }

  /// The data as the network takes it.
  var data: TrainingData<Double> {
    get throws(NetworkError) {
      try TrainingData(inputs: samples.map { [$0.x] }, targets: samples.map { [$0.y] })
    }
  }

  /// What came of a run.
  struct Result {
    /// The loss of each epoch, before its update.
    let losses: [Double]
    /// The losses that the program prints: those of every hundredth epoch, from the first.
    let printed: [Double]
    /// The network afterwards.
    let trained: Network<Double>
    /// The loss after the last update, which the program never prints.
    let finalLoss: Double
  }

  /// Trains on all points at once, epoch by epoch.
  func trained(
    epochs: Int = epochs, loss: Loss = .meanAbsoluteError, learningRate: Double = learningRate
  ) throws(NetworkError) -> Result {
    let data = try data
    var trained = network
    var losses: [Double] = []
    try trained.fit(
      data, loss: loss, optimizer: .sgd(learningRate: learningRate), epochs: epochs
    ) {
      losses.append($0.loss)
      return .proceed
    }
    let printed = stride(from: 0, to: losses.count, by: Self.printEvery).map { losses[$0] }
    return Result(
      losses: losses, printed: printed, trained: trained,
      finalLoss: try trained.value(of: loss, on: data))
  }
}
