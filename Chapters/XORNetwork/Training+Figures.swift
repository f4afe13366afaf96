import Textbook

/// E by rounds, beside a training that gets stuck.
struct XORLossCurve: Figure {
  let name = "xor-loss"
  let caption = Prose.lossCaption
  let training: TrainingRun

  func outcome(in study: Study) -> Picture {
    .plot(
      LinePlot(
        x: Axis(Prose.roundsAxis), y: Axis(Prose.errorAxis),
        series: [
          LinePlot.Series(Prose.learns, points(of: study.outcome(of: training))),
          LinePlot.Series(Prose.getsStuck, points(of: study.outcome(of: StuckTraining())), style: .dashed),
        ]))
  }

  private func points(of training: Training) -> [(x: Double, y: Double)] {
    training.losses.enumerated().map { (x: Double($0), y: $1) }
  }
}

extension Training {
  /// y over the plane of inputs, with the four samples on it.
  var decisionSurface: DrawnFigure {
    DrawnFigure(
      "xor-surface", caption: hasLearntTable ? Prose.learntSurface : Prose.otherSurface,
      .map(.ofAnswers { answer(to: [$0, $1]) }))
  }
}
