import NumericCore
import Pages
import Textbook

/// A chapter's lab as a page holds it: one sample's answer and loss as a program, and what it is trained on.
public struct PageLab: Sendable {
  /// The description.
  public let training: SampleTraining
  /// One sample, with the parameters as inputs.
  let program: Program
  /// Where a sample goes, its answer last.
  let sampleSlots: [Int]
  let parameterSlots: [Int]
  let lossSlot: Int

  /// Compiles the derivation that a training names.
  public init(_ training: SampleTraining) {
    let program = training.derivation.quantities.program(
      for: [training.loss, training.output] + training.hidden)
    self.training = training
    self.program = program
    sampleSlots = (training.inputs + [training.target]).map { program.slot(of: $0)! }
    parameterSlots = training.parameters.map { program.slot(of: $0.symbol)! }
    lossSlot = program.slot(of: training.loss)!
  }

  /// The loss with some parameters, and the parameters after a step: the script's operations in the script's order.
  public func epoch<S: ElementaryScalar>(
    _ parameters: [S], scalar: (Double) -> S
  ) -> (loss: S, next: [S]) {
    var inputs = [S](repeating: S(0), count: program.inputs.count)
    for (slot, parameter) in zip(parameterSlots, parameters) { inputs[slot] = parameter }
    var loss = S(0)
    var gradient = [S](repeating: S(0), count: parameters.count)
    for sample in training.samples {
      for (slot, number) in zip(sampleSlots, sample.inputs + [sample.target]) {
        inputs[slot] = scalar(number)
      }
      let values = program.values(inputs)
      let slopes = program.adjoints(of: lossSlot, values: values)
      loss = loss + values[lossSlot]
      for (index, slot) in parameterSlots.enumerated() { gradient[index] = gradient[index] + slopes[slot] }
    }
    let (count, rate) = (S(training.isMean ? training.samples.count : 1), scalar(training.rate))
    return (loss / count, zip(parameters, gradient).map { $0 - rate * ($1 / count) })
  }

  /// The scripts that it runs, without their ending.
  var scripts: [String] {
    switch training.aim {
    case .table: ["lab-training", "lab-table", "lab"]
    case .curve: ["lab-training", "lab-curve", "lab"]
    }
  }

  // MARK: - JSON

  /// The lab's data.
  func json(_ language: Language) -> JSON {
    .object(
      [
        ("program", program.json), ("slots", .array(sampleSlots.map { .number($0) })),
        ("parameters", .array(parameterSlots.map { .number($0) })), ("loss", .number(lossSlot)),
        ("output", .number(program.slot(of: training.output)!)),
        ("hidden", .array(training.hidden.map { .number(program.slot(of: $0)!) })),
        (
          "samples",
          .string(
            DoubleBytes.text(training.samples.flatMap { (drawn == nil ? $0.inputs : []) + [$0.target] }))
        ),
        ("drawn", drawn ?? .null),
        ("isMean", .bool(training.isMean)), ("rate", .written("\(training.rate)")),
        ("epochs", .number(training.epochs)), ("seed", .written("\(training.seed)")),
        ("start", .string(DoubleBytes.text(training.start))), ("bounds", bounds),
        ("divergence", .written("\(SampleTraining.divergence)")),
      ] + [aim(language)])
  }

  /// The range of inputs that the script draws.
  private var drawn: JSON? {
    training.inputRange.map { [.written("\($0.lowerBound)"), .written("\($0.upperBound)")] }
  }

  /// How many parameters in a row are drawn from one range, and how far it reaches.
  private var bounds: JSON {
    var runs: [(count: Int, bound: Double)] = []
    for (_, bound) in training.parameters {
      if runs.last?.bound == bound { runs[runs.count - 1].count += 1 } else { runs.append((1, bound)) }
    }
    return .array(runs.map { [.number($0.count), .written("\($0.bound)")] })
  }

  /// What the chapter says of runs, under the keys that the script asks for.
  func words(_ language: Language) -> [(String, JSON)] {
    let words: [(String, Bilingual)] =
      switch training.aim {
      case .table(let table):
        [
          ("labRight", table.words.right), ("labWrong", table.words.wrong), ("labFolded", table.words.folded),
          ("labUnfolded", table.words.unfolded),
        ]
      case .curve(let curve): [("labFit", curve.words), ("labOff", curve.offWords)]
      }
    return words.map { ($0, .string($1[language].plainText)) }
  }

  private func aim(_ language: Language) -> (String, JSON) {
    switch training.aim {
    case .table(let table): ("table", Self.json(table, language))
    case .curve(let curve): ("curve", json(curve, language))
    }
  }

  private static func json(_ table: AnswerTable, _ language: Language) -> JSON {
    let map = table.map
    func ends(_ axis: Axis) -> JSON {
      let range = axis.range ?? 0...1
      return [.written("\(range.lowerBound)"), .written("\(range.upperBound)")]
    }
    let patterns = table.patterns.map { pattern -> JSON in
      [.array(pattern.samples.map { .number($0) }), .array(pattern.answers.map { .written("\($0)") })]
    }
    let marks = map.marks.map { mark -> JSON in
      [.written("\(mark.x)"), .written("\(mark.y)"), .string(mark.label)]
    }
    return .object([
      ("x", ends(map.x)), ("y", ends(map.y)),
      ("axes", [.string(map.x.label[language].plainText), .string(map.y.label[language].plainText)]),
      ("columns", .number(map.columns)), ("rows", .number(map.rows)),
      ("levels", .array(map.levels.map { .written("\($0)") })),
      ("levelTexts", .array(map.levels.map { .string(map.text($0)) })),
      ("colours", .array((0...map.levels.count).map { .string(map.colour(of: $0)) })),
      ("marks", .array(marks)), ("caption", .string(table.caption[language].plainText)),
      ("names", .array(table.names.map { .string($0) })), ("tolerance", .written("\(table.tolerance)")),
      ("patterns", .array(patterns)), ("distance", .written("\(table.patternDistance)")),
      ("folding", .written("\(table.foldingFactor)")),
    ])
  }

  private func json(_ curve: KnownCurve, _ language: Language) -> JSON {
    let name: Symbol = "pageCurve"
    let program = Program([(name, curve.formula)])
    precondition(program.inputs == training.inputs, "a curve is a function of the training's input")
    func ranges(_ ranges: [ClosedRange<Int>]) -> JSON {
      .array(ranges.map { [.number($0.lowerBound), .number($0.upperBound)] })
    }
    let range = curve.x.range ?? -1...1
    return .object([
      ("program", program.json), ("slot", .number(program.slot(of: name)!)),
      ("x", [.written("\(range.lowerBound)"), .written("\(range.upperBound)")]),
      ("axes", [.string(curve.x.label[language].plainText), .string(curve.y.label[language].plainText)]),
      ("caption", .string(curve.caption[language].plainText)),
      ("series", .array(curve.series.map { .string($0[language].plainText) })),
      ("noise", .written("\(curve.noise)")), ("inside", ranges(curve.inside)),
      ("outside", ranges(curve.outside)), ("fineness", .number(curve.fineness)),
    ])
  }
}
