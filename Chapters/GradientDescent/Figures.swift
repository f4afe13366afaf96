import NumericCore
import Textbook

extension Figure {
  /// How far two errors are above their minimum, round by round.
  static func descent(_ curves: [(label: Bilingual, descent: Descent)]) -> Figure {
    Figure("gradient-descent-error", caption: Prose.descentFigure) { study in
      LinePlot(
        x: Axis(Prose.roundAxis, scale: .logarithmic), y: Axis(Prose.gapAxis, scale: .logarithmic),
        series: curves.map { LinePlot.Series($0.label, $0.descent.gaps(in: study, rounds: 1000)) })
    }
  }

  /// What the linear model gives at the minimum, against what the slide says that it gives.
  static func predictions(_ pairs: [(target: Symbol, output: Symbol)]) -> Figure {
    Figure("gradient-descent-predictions", caption: Prose.predictionsFigure) { study in
      let points = pairs.map { (x: study.doubles[$0.target]!, y: study.doubles[$0.output]!) }
      let ends = [points.map(\.x).min()!, points.map(\.x).max()!]
      return LinePlot(
        x: Axis(Prose.slideAxis), y: Axis(Prose.modelAxis),
        series: [
          LinePlot.Series(Prose.asTheSlideSays, ends.map { (x: $0, y: $0) }, style: .dashed),
          LinePlot.Series(Prose.tenRows, points, style: .points),
        ])
    }
  }

  /// The class of every row, and what the logistic model gives for it at the minimum.
  static func classes(_ pairs: [(label: Symbol, output: Symbol)]) -> Figure {
    Figure("gradient-descent-classes", caption: Prose.classesFigure) { study in
      func points(_ names: [Symbol]) -> [(x: Double, y: Double)] {
        names.enumerated().map { (x: Double($0 + 1), y: study.doubles[$1]!) }
      }
      let rows = Double(pairs.count)
      return LinePlot(
        x: Axis(Prose.rowAxis), y: Axis(Prose.outputAxis, range: 0...1),
        series: [
          LinePlot.Series(Prose.threshold, [(x: 1, y: 0.5), (x: rows, y: 0.5)], style: .dashed),
          LinePlot.Series(Prose.slideClass, points(pairs.map(\.label)), style: .points),
          LinePlot.Series(Prose.modelOutput, points(pairs.map(\.output)), style: .points),
        ])
    }
  }
}

/// A run of gradient descent, by the names of its quantities.
struct Descent {
  let weights: [Symbol]
  let steps: [Symbol]
  let error: Symbol
  let least: Symbol

  /// How far the error is above its minimum, in floating point, before each round.
  func gaps(in study: Study, rounds: Int) -> [(x: Double, y: Double)] {
    let program = study.derivation.program(for: steps + [error])
    var inputs = program.inputs.map { study.doubles[$0]! }
    return (0...rounds).map { round in
      let values = program.values(inputs)
      for (weight, step) in zip(weights, steps) {
        inputs[program.inputs.firstIndex(of: weight)!] = values[program.slot(of: step)!]
      }
      return (Double(round), values[program.slot(of: error)!] - study.doubles[least]!)
    }
  }
}
