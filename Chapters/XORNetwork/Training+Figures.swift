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
      HeatMap.ofAnswers { answer(to: [$0, $1]) }
    }
  }

  private func points(of training: Training) -> [(x: Double, y: Double)] {
    training.losses.enumerated().map { (x: Double($0), y: $1) }
  }
}
