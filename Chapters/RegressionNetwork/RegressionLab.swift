import Labs
import NumericCore
import Textbook
import Training

/// The lab: the lecture's program with the reader's settings, and how good the learnt curve is.
struct RegressionLab: Lab {
  let defaults = LabSettings(
    epochs: RegressionProgram.epochs, learningRate: RegressionProgram.learningRate, loss: .meanAbsoluteError,
    hidden: [10, 6], activation: .relu, seed: 1)
  let losses = [Loss.meanAbsoluteError, .meanSquaredError]
  let learningRates = (momentum: 0.0001, adam: 0.01)
  var sampleCount: Int { RegressionProgram.sampleCount }

  func layers(hidden: [Int], activation: Activation) -> [Layer] {
    let widths = [1] + hidden + [1]
    return zip(widths, widths.dropFirst()).enumerated().map { index, widths in
      Layer(
        inputs: widths.0, outputs: widths.1, activation: index < hidden.count ? activation : .identity)
    }
  }

  /// The program's data and first weights; a seed of its own gives other data too.
  func start(
    _ settings: LabSettings
  ) throws(NetworkError) -> (network: Network<Double>, data: TrainingData<Double>) {
    let program = try RegressionProgram(
      seed: settings.seed, hidden: settings.hidden, activation: settings.activation)
    return (program.network, try program.data)
  }

  /// Every hundredth, as the program prints them; of a long run every thousandth, ten-thousandth and so on, so that
  /// there are a hundred lines at most.
  func printedEpochs(of epochs: Int) -> [Int] {
    var spacing = RegressionProgram.printEvery
    while epochs > 100 * spacing { spacing *= 10 }
    return Array(stride(from: 0, to: max(epochs, 1), by: spacing))
  }

  func show(_ run: LabRun, in d: inout Derivation) {
    guard let program = try? RegressionProgram(seed: run.settings.seed),
      let inside = FitQuality(run.network, on: FitQuality.inside),
      let outside = FitQuality(run.network, on: FitQuality.outside)
    else { return }
    d.show(FitQuality.table([(Prose.inside, inside), (Prose.outside, outside)]))
    d.note(Prose.howGood(inside, outside))
    let (off, units) = Self.unitsOff(in: run.network, for: program.samples.map(\.x))
    if off > 0 { d.note(Prose.unitsOff("\(off)", of: "\(units)")) }
    let lossAxis = run.settings.loss == defaults.loss ? Prose.lossAxis : Prose.otherLossAxis
    d.show(
      DrawnFigure(
        "regression-lab-loss", caption: Prose.labLossCaption,
        .plot(
          LinePlot(
            x: Axis(Prose.epochAxis), y: Axis(lossAxis, scale: .logarithmic),
            series: [LinePlot.Series(lossAxis, run.losses.map { (x: Double($0.epoch), y: $0.loss) })])))
    )
    let places = (-80...80).map { Double($0) / 4 }
    let outputs = (try? run.network.outputs(for: places.map { [$0] })) ?? []
    d.show(
      DrawnFigure(
        "regression-lab-fit", caption: Prose.labFitCaption,
        .plot(
          LinePlot(
            x: Axis(Prose.inputAxis), y: Axis(Prose.outputAxis),
            series: [
              LinePlot.Series(Prose.sampleSeries, program.samples.map { (x: $0.x, y: $0.y) }, style: .points),
              LinePlot.Series(
                Prose.parabolaSeries, places.map { (x: $0, y: RegressionProgram.parabola($0)) }),
              LinePlot.Series(
                Prose.learntSeries, zip(places, outputs).map { (x: $0, y: $1[0]) }, style: .dashed),
            ]))))
  }

  /// How many units of the last hidden layer give 0 for every sample, and how many there are. Only a ReLU does.
  static func unitsOff(in network: Network<Double>, for inputs: [Double]) -> (count: Int, units: Int) {
    let hidden = Array(network.layers.dropLast())
    let parameters = network.parameters.values.prefix(hidden.map(\.parameterCount).reduce(0, +))
    guard let last = hidden.last, let part = try? Network(layers: hidden, parameters: Array(parameters)),
      let values = try? part.outputs(for: inputs.map { [$0] })
    else { return (0, 0) }
    let off = (0..<last.outputs).count { unit in values.allSatisfy { $0[unit] == 0 } }
    return (off, last.outputs)
  }
}
