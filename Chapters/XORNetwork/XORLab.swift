import Labs
import NumericCore
import Textbook
import Training

/// The lab: train a network on the XOR table, with as many hidden units, from whatever start.
struct XORLab: Lab {
  // α is the derivation's. Seed 1 would get stuck.
  let defaults = LabSettings(
    epochs: 5000, learningRate: 2, loss: .halfSquaredError, hidden: [2], activation: .sigmoid, seed: 2)
  let losses = [Loss.halfSquaredError, .binaryCrossEntropy]
  let learningRates = (momentum: 0.2, adam: 0.05)
  var sampleCount: Int { Self.rows.count }

  /// The table (L1-05).
  static let rows = DataTable.exclusiveOr.rows.map { row in
    (x: row.inputs.map(\.value.doubleValue), target: row.outputs[0].value.doubleValue)
  }

  func layers(hidden: [Int], activation: Activation) -> [Layer] {
    let widths = [2] + hidden + [1]
    return zip(widths, widths.dropFirst()).enumerated().map { index, widths in
      Layer(
        inputs: widths.0, outputs: widths.1, activation: index < hidden.count ? activation : .sigmoid)
    }
  }

  /// The table, and weights and biases drawn evenly from −1…1.
  func start(
    _ settings: LabSettings
  ) throws(NetworkError) -> (network: Network<Double>, data: TrainingData<Double>) {
    var generator = SeededGenerator(seed: settings.seed)
    let network = try Network<Double>(
      widths: [2] + settings.hidden + [1],
      activations: settings.hidden.map { _ in settings.activation } + [.sigmoid],
      initialization: .uniform(Self.bound), using: &generator)
    return (network, try Self.data())
  }

  /// How far from 0 a parameter starts at most.
  static let bound = 1.0

  static func data() throws(NetworkError) -> TrainingData<Double> {
    try TrainingData(inputs: rows.map(\.x), targets: rows.map { [$0.target] })
  }

  /// 0, 1, 2, 5, 10, 20, 50 and so on: most happens early.
  func printedEpochs(of epochs: Int) -> [Int] {
    var printed = [0]
    var power = 1
    while power <= epochs {
      printed += [power, 2 * power, 5 * power]
      power *= 10
    }
    return printed.filter { $0 < epochs || $0 == 0 }
  }

  func show(_ run: LabRun, in d: inout Derivation) {
    guard let answers = Self.answers(of: run.network) else { return }
    d.show(Self.table(of: answers))
    d.note(Self.isRight(answers) ? Prose.hasLearnt : Prose.hasNotLearnt(Merger(run.network)))
    let highest = run.losses.map(\.loss).max() ?? 0
    d.show(
      DrawnFigure(
        "xor-lab-loss", caption: Prose.labLossCaption,
        .plot(
          LinePlot(
            // E is 2 at most: four times ½(y − t)². Few runs get above the ½ of four answers of ½. The cross-entropy
            // has no bound.
            x: Axis(Prose.epochsAxis),
            y: Axis(Prose.errorAxis, range: 0...(highest > 0.6 ? max(2, highest.rounded(.up)) : 0.6)),
            series: [LinePlot.Series(Prose.errorAxis, run.losses.map { (x: Double($0.epoch), y: $0.loss) })]))
      ))
    d.show(
      DrawnFigure(
        "xor-lab-surface", caption: Prose.labSurfaceCaption,
        .map(HeatMap.ofAnswers { (try? run.network.outputs(for: [$0, $1]))?[0] ?? .nan })))
  }

  /// The network's answers to the four samples; nil for a network of another shape.
  static func answers(of network: Network<Double>) -> [Double]? {
    try? network.outputs(for: rows.map(\.x)).map { $0[0] }
  }

  /// Whether every answer is nearer to its target than to the other one.
  static func isRight(_ answers: [Double]) -> Bool {
    zip(answers, rows).allSatisfy { ($0 - $1.target).magnitude < tolerance }
  }

  /// How far from its target a right answer may be.
  static let tolerance = 0.5

  private static func table(of answers: [Double]) -> TextTable {
    let rows = zip(DataTable.exclusiveOr.rows, answers).map { row, answer in
      let isRight = (answer - row.outputs[0].value.doubleValue).magnitude < tolerance
      return (row.inputs + row.outputs).map { Prose.cell($0.typeset) }
        + [Prose.cell(Prose.text(of: answer)), Prose.cell(isRight ? "✓" : "✗")]
    }
    return TextTable(title: Prose.answersTitle, columns: Prose.answerColumns, rows: rows)
  }
}

extension HeatMap {
  /// The answers of a network over the plane of inputs, with the table's four on it.
  static func ofAnswers(_ answer: @escaping @Sendable (Double, Double) -> Double) -> HeatMap {
    HeatMap(
      x: Axis(Prose.firstInput, range: -0.25...1.25), y: Axis(Prose.secondInput, range: -0.25...1.25),
      columns: 60, rows: 60, levels: [0.1, 0.5, 0.9],
      marks: DataTable.exclusiveOr.rows.map { row in
        HeatMap.Mark(
          x: row.inputs[0].value.doubleValue, y: row.inputs[1].value.doubleValue,
          label: row.outputs[0].typeset)
      }, value: answer)
  }
}
