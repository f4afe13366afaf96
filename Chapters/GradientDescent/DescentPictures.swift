import NumericCore
import Textbook

/// The parabola of one weight, and three descents on it that differ in the size of a step.
struct ParabolaFigure: Figure {
  let name = "gradient-descent-parabola"
  let caption = Prose.parabolaFigure
  let weight: Symbol
  let steps: [Symbol]
  let error: Symbol

  func outcome(in study: Study) -> Picture {
    let walks = steps.map { step in
      Descent(weights: [weight], steps: [step], error: error).walk(in: study, rounds: 4).map {
        (x: $0.weights[0], y: $0.error)
      }
    }
    let reached = walks.flatMap { $0 }.map(\.x)
    let (low, high) = (reached.min() ?? 0, reached.max() ?? 1)
    let stand = Descent(weights: [weight], steps: [weight], error: error)
    let parabola = (0...60).map { number -> (x: Double, y: Double) in
      let x = low + (high - low) * Double(number) / 60
      return (x, stand.walk(in: study, from: [x], rounds: 0)[0].error)
    }
    let styles: [LinePlot.Style] = [.points, .points, .dashed]
    return .plot(
      LinePlot(
        x: Axis(Prose.weightAxis), y: Axis(Prose.errorAxis),
        series: [LinePlot.Series(Prose.parabola, parabola)]
          + zip(Prose.sizeColumns, zip(walks, styles)).map { LinePlot.Series($0, $1.0, style: $1.1) }))
  }
}

/// The error over two weights, seen from above, with the descent from the start and one from a slope beside it.
struct ValleyFigure: Figure {
  let name = "gradient-descent-valley"
  let caption = Prose.valleyFigure
  let error: Symbol
  let weights, steps: [Symbol]

  /// Where the second descent starts, beside the first.
  private static let aside = [0.2, 0.45]
  private static let rounds = 20
  private static let bands = 10

  /// Looks at an error over two weights, that two steps move.
  init(of error: Symbol, over weights: [Symbol], by steps: [Symbol]) {
    (self.error, self.weights, self.steps) = (error, weights, steps)
  }

  func outcome(in study: Study) -> Picture {
    let descent = Descent(weights: weights, steps: steps, error: error)
    let starts = [[0, 0], Self.aside].map { zip(weights, $0).map { study.doubles($0) + $1 } }
    let paths = starts.map { start in
      descent.walk(in: study, from: start, rounds: Self.rounds).map { (x: $0.weights[0], y: $0.weights[1]) }
    }
    let program = study.derivation.quantities.program(for: [error])
    let inputs = program.inputs.map { study.doubles($0) }
    let (across, up) = (
      program.inputs.firstIndex(of: weights[0])!, program.inputs.firstIndex(of: weights[1])!
    )
    let slot = program.slot(of: error)!
    let value = { @Sendable (x: Double, y: Double) -> Double in
      var inputs = inputs
      (inputs[across], inputs[up]) = (x, y)
      return program.values(inputs)[slot]
    }
    let walked = paths.flatMap { $0 }
    let (x, y) = (Self.range(around: walked.map(\.x)), Self.range(around: walked.map(\.y)))
    let heights = walked.map { value($0.x, $0.y) }.filter(\.isFinite)
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 1)
    // Closer together near the floor, where the ground is flat.
    let levels = (1...Self.bands).map { band in
      low + (high - low) * Double(band * band) / Double(Self.bands * Self.bands)
    }
    return .map(
      HeatMap(
        x: Axis(Prose.axis(weights[0]), range: x), y: Axis(Prose.axis(weights[1]), range: y), columns: 72,
        rows: 48, levels: levels,
        marks: zip(paths, ["1", "2"]).map { HeatMap.Mark(x: $0[0].x, y: $0[0].y, label: $1) }, paths: paths,
        value: value))
  }

  /// A range with some room around numbers; nil where a descent has run away.
  private static func range(around values: [Double]) -> ClosedRange<Double>? {
    guard let low = values.min(), let high = values.max(), low < high, (high - low).isFinite else {
      return nil
    }
    let room = (high - low) / 4
    return low - room...high + room
  }
}
