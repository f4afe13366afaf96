import Labs
import NumericCore
import Textbook

extension RegressionNetwork {
  /// The lab in the chapter's page: the program's network, made of the derivation's units.
  public var training: SampleTraining? {
    let lab = RegressionLab()
    guard let program = try? RegressionProgram(seed: lab.defaults.seed) else { return nil }
    let network = WideNetwork(hidden: lab.defaults.hidden)
    return SampleTraining(
      network.derivation, inputs: ["x"], target: "t", hidden: network.lastHidden, output: "y", loss: "E",
      parameters: network.parameters, samples: program.samples.map { (inputs: [$0.x], target: $0.y) },
      inputRange: RegressionProgram.range, isMean: true, rate: lab.defaults.learningRate,
      epochs: lab.defaults.epochs, seed: lab.defaults.seed,
      start: program.network.parameters.values, aim: .curve(Self.curve))
  }

  private static var curve: KnownCurve {
    func whole(_ ranges: [ClosedRange<Double>]) -> [ClosedRange<Int>] {
      ranges.map { Int($0.lowerBound)...Int($0.upperBound) }
    }
    func place(_ name: String) -> Bilingual { Bilingual(ko: "{\(name)}", en: "{\(name)}") }
    let x: Expression = .symbol("x")
    return KnownCurve(
      8 * x.squared + 7 * x + 3, x: Axis(Prose.inputAxis, range: -20...20), y: Axis(Prose.outputAxis),
      caption: Prose.labFitCaption, series: [Prose.sampleSeries, Prose.parabolaSeries, Prose.learntSeries],
      noise: Prose.noise, inside: whole(FitQuality.inside), outside: whole(FitQuality.outside),
      fineness: FitQuality.fineness, words: Prose.howGood(factor: place("factor"), growth: place("growth")),
      offWords: Prose.unitsOff("{count}", of: "{units}"))
  }

  /// A network with two hidden layers of the derivation's units, as many as the program has.
  private struct WideNetwork {
    private(set) var derivation = Derivation()
    /// Each layer's weights, unit by unit, and then its biases; drawn as PyTorch's `Linear` does, from ±1/√inputs.
    private(set) var parameters: [SampleTraining.Parameter] = []
    /// What the second hidden layer gives.
    private(set) var lastHidden: [Symbol] = []

    init(hidden: [Int]) {
      let (x, target) = (derivation.given("x", 0), derivation.given("t", 0, as: .target))
      let h = layer("w", "b", "s", "h", units: hidden[0], of: [x])
      let k = layer("v", "c", "r", "k", units: hidden[1], of: h)
      lastHidden = k.flatMap(\.symbols)
      let (weights, bias) = draw("u", "d", units: 1, inputs: k.count)
      let y = derivation.let("y", weightedSum(weights[0], k, bias[0]))
      derivation.let("E", absoluteError(y, target))
    }

    private mutating func layer(
      _ weight: String, _ bias: String, _ net: String, _ value: String, units: Int, of inputs: [Expression]
    ) -> [Expression] {
      let (weights, biases) = draw(weight, bias, units: units, inputs: inputs.count)
      return (0..<units).map {
        derivation.unit(net, value, $0 + 1, weights[$0], inputs, biases[$0]).value
      }
    }

    /// States the parameters of a layer; a start has other values for them.
    private mutating func draw(
      _ weight: String, _ bias: String, units: Int, inputs: Int
    ) -> (weights: [[Expression]], biases: [Expression]) {
      let weights = (1...units).map { unit in
        (1...inputs).map { derivation.given(Symbol("\(weight)_\(unit),\($0)"), 0, as: .weight) }
      }
      let biases = (1...units).map { derivation.given(Symbol("\(bias)_\($0)"), 0, as: .bias) }
      let bound = 1 / Double(inputs).squareRoot()
      parameters += (weights.joined() + biases).map { ($0.symbols[0], bound) }
      return (weights, biases)
    }
  }
}
