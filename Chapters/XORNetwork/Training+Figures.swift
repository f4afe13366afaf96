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
  /// The samples' ways through the plane of what the hidden units give, which is all that the output sees of them.
  var hiddenPlane: DrawnFigure {
    let ways = samples.enumerated().map { number, sample in
      LinePlot.Series(
        Prose.way(of: number + 1, sample),
        path.indices.map { place(of: sample.x, after: $0) })
    }
    func ends(_ label: Bilingual, after rounds: Int) -> LinePlot.Series {
      LinePlot.Series(label, samples.map { place(of: $0.x, after: rounds) }, style: .points)
    }
    return DrawnFigure(
      "xor-hidden-plane", caption: Prose.hiddenPlane,
      .plot(
        LinePlot(
          x: Axis(Prose.firstHidden, range: 0...1), y: Axis(Prose.secondHidden, range: 0...1),
          series: ways + [
            ends(Prose.before, after: 0), ends(Prose.afterwards, after: path.count - 1),
            LinePlot.Series(Prose.dividingLine, dividingLine, style: .dashed),
          ])))
  }

  private func place(of x: [Double], after rounds: Int) -> (x: Double, y: Double) {
    let z = forward(x, after: rounds).z
    return (z[0], z[1])
  }

  /// Two points of the line w_0 + w_1 z_1 + w_2 z_2 = 0, on which the answer is 0.5.
  private var dividingLine: [(x: Double, y: Double)] {
    let (bias, across, up) = (output[0], output[1], output[2])
    return up.magnitude >= across.magnitude
      ? [0, 1].map { (x: $0, y: -(bias + across * $0) / up) }
      : [0, 1].map { (x: -(bias + up * $0) / across, y: $0) }
  }

  /// y over the plane of inputs, with the four samples on it.
  var decisionSurface: DrawnFigure {
    DrawnFigure(
      "xor-surface", caption: hasLearntTable ? Prose.learntSurface : Prose.otherSurface,
      .map(.ofAnswers { answer(to: [$0, $1]) }))
  }
}
