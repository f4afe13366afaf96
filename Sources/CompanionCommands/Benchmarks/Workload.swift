import CompanionCLI
import NumericCore
import Textbook
import Training

/// A computation that programs are compared by.
struct Workload: Sendable {
  /// How other programs call it: `W1`.
  let name: String
  let title: Bilingual
  /// The multiply-adds of one run, and how many of them one core can do in a second; nil where comparing the two
  /// says nothing.
  let work: (multiplyAdds: Double, peak: @Sendable () -> Double)?
  /// Runs it and returns the final loss.
  let engine: @Sendable () throws -> Double
  /// The plain implementation, and how many times longer the whole run is than the part of it that is run.
  let plain: (run: @Sendable () throws -> Double, factor: Double)?
  /// What must hold before times are worth anything.
  let agreements: [Agreement]
  /// What peers must agree with; nil where there are none.
  let peers: PeerAgreement?
  /// What the number that all must agree on is.
  var resultName = Bilingual(ko: "손실", en: "loss")

  /// Two losses that must agree.
  struct Agreement: Sendable {
    /// Whose loss is expected.
    let with: Bilingual
    let expected: @Sendable () throws -> Double
    let found: @Sendable () throws -> Double
    /// How far they may be apart.
    let tolerance: Double
  }

  /// A loss that every peer must find.
  struct PeerAgreement: Sendable {
    /// The run that peers are asked for: the workload itself, or a shorter one where rounding decides the result.
    let workload: String
    let expected: @Sendable () throws -> Double
    let tolerance: Double
  }
}

extension Workload {
  /// The workloads on some data, in the order in which they are shown.
  static func all(_ data: BenchmarkData) throws -> [Workload] {
    [
      try xor(data), try regression(data, Double.self), try regression(data, Float.self), try mazur(),
      unitChains(),
    ]
  }

  /// W1: XOR (L1-19), 2-2-1, sigmoid, E = ½Σ(y − t)², full batch, η = 0.5, 10,000 epochs.
  private static func xor(_ data: BenchmarkData) throws -> Workload {
    let table = try TrainingData<Double>(
      inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]])
    let run = TrainingRun(
      network: try Network(layers: layers([2, 2, 1], [.sigmoid, .sigmoid]), parameters: data.xorFirst),
      data: table, loss: .halfSquaredError, learningRate: 0.5, epochs: 10_000)
    return whole(
      "W1", Bilingual(ko: "XOR, 2-2-1, 10,000 에폭", en: "XOR, 2-2-1, 10,000 epochs"), run,
      known: data == .included ? 5.758435885771e-4 : nil)
  }

  /// W3: the 2-2-2 network with Mazur's numbers and fixed biases, η = 0.5, 10,000 rounds; the loss after the last.
  private static func mazur() throws -> Workload {
    let network = try Network(
      layers: layers([2, 2, 2], [.sigmoid, .sigmoid], trainsBiases: false),
      parameters: [0.15, 0.20, 0.25, 0.30, 0.35, 0.35, 0.40, 0.45, 0.50, 0.55, 0.60, 0.60])
    let run = TrainingRun(
      network: network, data: try TrainingData(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]]),
      loss: .halfSquaredError, learningRate: 0.5, epochs: 10_000, reportsLossAfterwards: true)
    return whole(
      "W3", Bilingual(ko: "2-2-2 (Mazur), 10,000 라운드", en: "2-2-2 (Mazur), 10,000 rounds"), run,
      known: 3.510187782978859e-5)
  }

  /// A workload that every program runs to its end, and whose loss must agree there.
  private static func whole(
    _ name: String, _ title: Bilingual, _ run: TrainingRun<Double>, known: Double?
  ) -> Workload {
    // Programs that add in other orders have been seen to agree to 2·10⁻¹⁴.
    let relative = 1e-11
    let engine: @Sendable () throws -> Double = { try run.engine() }
    let plain: @Sendable () throws -> Double = { try run.plain() }
    let tolerance = relative * (known ?? 1)
    return Workload(
      name: name, title: title, work: run.work, engine: engine, plain: (plain, 1),
      agreements: [Agreement(with: .plain, expected: plain, found: engine, tolerance: tolerance)]
        + (known.map { [.known($0, engine, tolerance: tolerance)] } ?? []),
      peers: PeerAgreement(workload: name, expected: engine, tolerance: tolerance))
  }

  /// W2: the regression program (L5-24, L5-25), 1-10-6-1, ReLU, mean |y − t|, η = 0.001, 5000 epochs.
  ///
  /// After 100 epochs, the order of summation shows in the seventh digit of a `Float`. After 5000 it decides the
  /// result, since the loss has kinks; a `Double` still has eleven digits then.
  private static func regression<Element: NetworkElement>(
    _ data: BenchmarkData, _ type: Element.Type
  ) throws -> Workload {
    let run = TrainingRun(
      network: try Network<Element>(
        layers: layers([1, 10, 6, 1], [.relu, .relu, .identity]),
        parameters: data.regressionFirst.map { Element($0) }),
      data: try TrainingData<Element>(
        inputs: data.inputs.map { [Element($0)] }, targets: data.targets.map { [Element($0)] }),
      loss: .meanAbsoluteError, learningRate: 0.001, epochs: 5000)
    let isDouble = Element.self == Double.self
    let kind = isDouble ? "Double" : "Float"
    let whole: @Sendable () throws -> Double = { try run.engine() }
    let short: @Sendable () throws -> Double = { try run.engine(100) }
    let plain: @Sendable () throws -> Double = { try run.plain(100) }
    let compared = isDouble ? whole : short
    let (known, tolerance) = isDouble ? (48.9152266083, 1e-9) : (607.2192, 3e-4)
    return Workload(
      name: isDouble ? "W2d" : "W2f",
      title: Bilingual(
        ko: "회귀, 1-10-6-1, 표본 1000개, 5000 에폭, \(kind)",
        en: "regression, 1-10-6-1, 1000 samples, 5000 epochs, \(kind)"),
      work: run.work, engine: whole, plain: (plain, 50),
      agreements: [
        Agreement(with: .plain, expected: plain, found: short, tolerance: isDouble ? 1e-9 : 3e-4)
      ] + (data == .included ? [.known(known, compared, tolerance: tolerance)] : []),
      peers: PeerAgreement(workload: isDouble ? "W2d" : "W2f100", expected: compared, tolerance: tolerance))
  }

  /// W4: reverse mode over a graph of a million scalar nodes.
  private static func unitChains() -> Workload {
    // The C tape of the same graph finds this. Adding up ten thousand derivatives in another order shows in the
    // last two digits.
    let known = 36554.10775292317
    let tolerance = 1e-11 * known
    return Workload(
      name: "W4",
      title: Bilingual(
        ko: "역방향 미분, 스칼라 마디 1,001,019개", en: "reverse mode, 1,001,019 scalar nodes"),
      work: nil, engine: { UnitChains.shared.checksum() }, plain: nil,
      agreements: [.known(known, { UnitChains.shared.checksum() }, tolerance: tolerance)], peers: nil,
      resultName: Bilingual(ko: "검산값", en: "checksum"))
  }

  private static func layers(
    _ widths: [Int], _ activations: [Activation], trainsBiases: Bool = true
  ) -> [Layer] {
    activations.enumerated().map { index, activation in
      Layer(
        inputs: widths[index], outputs: widths[index + 1], activation: activation, trainsBiases: trainsBiases)
    }
  }
}

extension Workload.Agreement {
  /// An agreement with the loss that is known for the data that come with the program.
  static func known(
    _ loss: Double, _ found: @escaping @Sendable () throws -> Double, tolerance: Double
  ) -> Workload.Agreement {
    Workload.Agreement(
      with: Bilingual(ko: "알려진 손실", en: "the known loss"), expected: { loss }, found: found,
      tolerance: tolerance)
  }
}

extension Bilingual {
  fileprivate static let plain = Bilingual(ko: "기준 구현", en: "the plain implementation")
}

/// A network that is trained from the same start again and again.
struct TrainingRun<Element: NetworkElement>: Sendable {
  let network: Network<Element>
  let data: TrainingData<Element>
  let loss: Loss
  let learningRate: Double
  let epochs: Int
  /// Whether the loss after the last update counts, rather than that before it.
  var reportsLossAfterwards = false

  /// The final loss of the engine.
  func engine(_ epochs: Int? = nil, threads: Int = 1) throws -> Double {
    var trained = network
    let result = try trained.fit(
      data, loss: loss, optimizer: .sgd(learningRate: learningRate), epochs: epochs ?? self.epochs,
      threads: threads)
    return Double(reportsLossAfterwards ? try trained.value(of: loss, on: data) : result.loss)
  }

  /// The final loss of the plain implementation.
  func plain(_ epochs: Int? = nil) throws -> Double {
    var trained = network
    let result = try trained.plainFit(
      data, loss: loss, optimizer: .sgd(learningRate: learningRate), epochs: epochs ?? self.epochs)
    return Double(reportsLossAfterwards ? try trained.value(of: loss, on: data) : result.loss)
  }

  /// The multiply-adds of a run: each weight takes part in W·a, in δ·aᵀ and, but for the first layer's, in Wᵀ·δ.
  var work: (multiplyAdds: Double, peak: @Sendable () -> Double) {
    let weights = network.layers.map { $0.inputs * $0.outputs }
    let each = 3 * weights.reduce(0, +) - weights[0]
    return (Double(each * data.count * epochs), { Element.peakRate() })
  }
}
