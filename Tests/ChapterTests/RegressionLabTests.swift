import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@testable import RegressionNetwork
@testable import Textbook

@Suite("The regression lab", .inTurn)
struct RegressionLabTests {
  private let lab = RegressionLab()

  @Test("is the lecture's program at its own settings (L5-24, L5-25)")
  func lecture() throws {
    let program = try RegressionProgram(seed: 1)
    let (network, data) = try lab.start(lab.defaults)
    #expect(network == program.network)
    #expect(try data == program.data)
    #expect(network.layers == lab.layers(hidden: [10, 6], activation: .relu))
    #expect(lab.defaults.epochs == 5000 && lab.defaults.learningRate == 0.001)
    // The lines of the program: i = 0, 100, … 4900.
    #expect(lab.printedEpochs(of: 5000) == (0..<50).map { 100 * $0 })
  }

  @Test("prints a hundred lines at most", arguments: [0, 1, 99, 100, 10_000, 10_001, 10_000_000])
  func lines(epochs: Int) {
    let printed = lab.printedEpochs(of: epochs)
    #expect(printed.first == 0 && printed.count <= 100)
    #expect(printed.allSatisfy { $0 % 100 == 0 && ($0 < epochs || $0 == 0) })
  }

  /// A network whose output is 3: the distance to 8x² + 7x + 3 is |x|·|8x + 7|, by hand.
  @Test("measures a network that is 3 everywhere")
  func constant() throws {
    let network = try Network<Double>(
      layers: lab.layers(hidden: [1], activation: .relu), parameters: [0, 0, 0, 3])
    func distance(_ x: Double) -> Double { x * (8 * x + 7) }
    let inside = try #require(FitQuality(network, on: [-15...15]))
    #expect(inside.worst == distance(15) && inside.worstPlace == 15)
    // ∫|8x² + 7x| from −15 to 15 is 2·8·15³/3 = 18000 and twice ∫−(8x² + 7x) from −7/8 to 0, 7³/(6·64).
    // The grid's mean differs from the integral's by less than the worst distance over the number of places.
    let mean: Double = (18_000 + 343.0 / 192) / 30
    #expect((inside.mean - mean).magnitude < inside.worst / 3000)
    let outside = try #require(FitQuality(network, on: [-30...(-15), 15...30]))
    #expect(outside.worst == distance(30) && outside.worstPlace == 30)
  }

  @Test("counts the units of the last hidden layer that are off for every sample")
  func unitsOff() throws {
    let layers = lab.layers(hidden: [1, 3], activation: .relu)
    // h = relu(x), so that relu(h − 1) is on where x > 1, relu(−h − 1) nowhere, relu(−h + 1) where x < 1.
    let network = try Network<Double>(
      layers: layers, parameters: [1, 0] + [1, -1, -1] + [-1, -1, 1] + [1, 1, 1, 0])
    #expect(RegressionLab.unitsOff(in: network, for: [-2, 2]) == (1, 3))
    #expect(RegressionLab.unitsOff(in: network, for: [-2, 0]) == (2, 3))
    #expect(RegressionLab.unitsOff(in: network, for: [2]) == (2, 3))
  }

  @Test("finds nothing to measure in a network of another shape", .tags(.mutant))
  func otherShape() throws {
    let network = try Network<Double>(
      layers: [Layer(inputs: 2, outputs: 1, activation: .identity)], parameters: [1, 1, 1])
    #expect(FitQuality(network, on: [-15...15]) == nil)
  }

  /// L5 says of the run that it learns; how well, the lab says.
  @Test("says of the lecture's run that it is tens of times worse than the noise, and far worse outside")
  func honesty() throws {
    let trained = try #require(RegressionProgram.lecture?.result.trained)
    let inside = try #require(FitQuality(trained, on: [-15...15]))
    let outside = try #require(FitQuality(trained, on: [-30...(-15), 15...30]))
    // The loss is measured against noisy targets: it differs from the mean distance by the mean noise at most, √(2/π),
    // and by what a thousand random places differ from an even grid.
    let loss = try #require(RegressionProgram.lecture?.result.finalLoss)
    #expect((inside.mean - loss).magnitude < 0.8 + 4 * inside.worst / 1000.squareRoot())
    #expect(outside.mean > inside.worst)
    let note = Prose.howGood(inside, outside).en.plainText
    let factor = PrintedDecimal.rounding(
      try #require(Rational(exactly: inside.mean / 0.7978845608)), decimals: 1)
    #expect(note.contains("misses by \(factor.typeset) times that"))
  }

  /// Rounding decides a long run, since the loss has kinks; after a hundred epochs the precisions still agree.
  @Test("starts from the same numbers in float32, which is what PyTorch computes in")
  func singlePrecision() throws {
    let (network, data) = try lab.start(lab.defaults)
    var double = network
    var single = try Network<Float>(rounding: network)
    #expect(single.parameters.values == network.parameters.values.map { Float($0) })
    let (exact, rounded) = (
      try double.fit(data, loss: lab.defaults.loss, optimizer: lab.defaults.optimizer, epochs: 100).loss,
      try single.fit(
        TrainingData(rounding: data), loss: lab.defaults.loss, optimizer: lab.defaults.optimizer, epochs: 100
      ).loss
    )
    #expect(Double(rounded) != exact)
    #expect((Double(rounded) / exact - 1).magnitude < 1e-5)
  }

  @Test("does better than plain gradient descent with Adam and batches, at their own rates")
  func optimisers() throws {
    let lecture = try #require(RegressionProgram.lecture?.result.finalLoss)
    var settings = lab.defaults
    settings.optimizer = .adam(learningRate: lab.learningRates.adam)
    settings.batch = 100
    var (network, data) = try lab.start(settings)
    try network.fit(
      data, loss: settings.loss, optimizer: settings.optimizer, batches: settings.batches, epochs: 500)
    #expect(try network.value(of: settings.loss, on: data) < lecture)
  }

  @Test("fits better with the settings that the chapter suggests, but not outside the data")
  func suggestion() throws {
    #expect(Prose.betterSettings == "--epochs 20000 --learning-rate 0.0003")
    var (network, data) = try lab.start(lab.defaults)
    try network.fit(data, loss: lab.defaults.loss, optimizer: .sgd(learningRate: 0.0003), epochs: 20_000)
    let lecture = try #require(RegressionProgram.lecture?.result.trained)
    func mean(_ network: Network<Double>, _ ranges: ClosedRange<Double>...) throws -> Double {
      try #require(FitQuality(network, on: ranges)).mean
    }
    #expect(try mean(network, -15...15) < mean(lecture, -15...15) * 2 / 3)
    #expect(try mean(network, -30...(-15), 15...30) > 10 * mean(network, -15...15))
  }
}
