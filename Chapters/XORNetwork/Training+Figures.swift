import Textbook

extension Training {
  /// E by rounds, beside a training that gets stuck.
  var lossCurve: Figure {
    Figure("xor-loss", caption: Prose.lossCaption) { _ in
      LinePlot(
        x: Axis(Prose.roundsAxis), y: Axis(Prose.errorAxis),
        series: [
          LinePlot.Series(Prose.learns, points(of: self)),
          LinePlot.Series(Prose.getsStuck, points(of: .stuck), style: .dashed),
        ])
    }
  }

  /// y over the plane of inputs, with the four samples on it.
  var decisionSurface: Figure {
    Figure("xor-surface", caption: Prose.surfaceCaption) { _ in
      HeatMap(
        x: Axis(Prose.firstInput, range: -0.25...1.25), y: Axis(Prose.secondInput, range: -0.25...1.25),
        columns: 60, rows: 60, levels: [0.1, 0.5, 0.9],
        marks: DataTable.exclusiveOr.rows.map { row in
          HeatMap.Mark(
            x: row.inputs[0].value.doubleValue, y: row.inputs[1].value.doubleValue,
            label: row.outputs[0].typeset)
        }, value: { answer(to: [$0, $1]) })
    }
  }

  private func points(of training: Training) -> [(x: Double, y: Double)] {
    training.losses.enumerated().map { (x: Double($0), y: $1) }
  }
}
