import NumericCore
import Textbook

/// Precision and recall at every threshold.
struct PrecisionAndRecall: Figure {
  let name = "confusion-matrix-threshold"
  let caption = Prose.thresholdFigure
  /// The output and the class of each row.
  let outputs, classes: [Symbol]

  func outcome(in study: Study) -> Picture {
    let rows = zip(outputs, classes).map { (study.doubles($0), study.doubles($1)) }
    let positives = Double(rows.count { $0.1 == 1 })
    let points = (0...100).map { step -> (θ: Double, precision: Double, recall: Double) in
      let θ = Double(step) / 100
      let called = rows.filter { $0.0 > θ }
      let right = Double(called.count { $0.1 == 1 })
      // 0/0 is not a number, so the line of the precision ends where nothing is called positive.
      return (θ, right / Double(called.count), right / positives)
    }
    return .plot(
      LinePlot(
        x: Axis(Prose.thresholdAxis), y: Axis(Prose.scoreAxis, range: 0...1),
        series: [
          LinePlot.Series(Prose.precisionLine, points.map { (x: $0.θ, y: $0.precision) }),
          LinePlot.Series(Prose.recallLine, points.map { (x: $0.θ, y: $0.recall) }),
        ]))
  }
}
