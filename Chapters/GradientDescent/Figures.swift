import NumericCore
import Textbook

/// How far two errors are above their minimum, round by round.
struct DescentFigure: Figure {
  let name = "gradient-descent-error"
  let caption = Prose.descentFigure
  let curves: [Curve]

  /// A run and its name in the legend.
  struct Curve: Hashable {
    let label: Bilingual
    let descent: Descent
    let least: Symbol

    /// How far the error is above its minimum, in floating point, before each round.
    func gaps(in study: Study, rounds: Int) -> [(x: Double, y: Double)] {
      let least = study.doubles(least)
      return descent.walk(in: study, rounds: rounds).enumerated().map { (Double($0), $1.error - least) }
    }
  }

  func outcome(in study: Study) -> Picture {
    .plot(
      LinePlot(
        x: Axis(Prose.roundAxis, scale: .logarithmic), y: Axis(Prose.gapAxis, scale: .logarithmic),
        series: curves.map { LinePlot.Series($0.label, $0.gaps(in: study, rounds: 1000)) }))
  }
}

/// What the linear model gives at the minimum, against what the slide says that it gives.
struct PredictionsFigure: Figure {
  let name = "gradient-descent-predictions"
  let caption = Prose.predictionsFigure
  /// The target of each row, and what the model gives.
  let targets, outputs: [Symbol]

  func outcome(in study: Study) -> Picture {
    let points = zip(targets, outputs).map { (x: study.doubles($0), y: study.doubles($1)) }
    let ends = [points.map(\.x).min()!, points.map(\.x).max()!]
    return .plot(
      LinePlot(
        x: Axis(Prose.targetAxis), y: Axis(Prose.modelAxis),
        series: [
          LinePlot.Series(Prose.asTheSlideSays, ends.map { (x: $0, y: $0) }, style: .dashed),
          LinePlot.Series(Prose.tenRows, points, style: .points),
        ]))
  }
}

/// The class of every row, and what the logistic model gives for it at the minimum.
struct ClassesFigure: Figure {
  let name = "gradient-descent-classes"
  let caption = Prose.classesFigure
  /// The class of each row, and the model's output.
  let labels, outputs: [Symbol]

  func outcome(in study: Study) -> Picture {
    func points(_ names: [Symbol]) -> [(x: Double, y: Double)] {
      names.enumerated().map { (x: Double($0 + 1), y: study.doubles($1)) }
    }
    let rows = Double(labels.count)
    return .plot(
      LinePlot(
        x: Axis(Prose.rowAxis), y: Axis(Prose.outputAxis, range: 0...1),
        series: [
          LinePlot.Series(Prose.threshold, [(x: 1, y: 0.5), (x: rows, y: 0.5)], style: .dashed),
          LinePlot.Series(Prose.givenClass, points(labels), style: .points),
          LinePlot.Series(Prose.modelOutput, points(outputs), style: .points),
        ]))
  }
}
