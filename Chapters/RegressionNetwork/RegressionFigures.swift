import NumericCore
import Textbook
import Training

/// The loss of every epoch of the program's run.
struct RegressionLossCurve: Figure {
  let name = "regression-loss"
  let caption = Prose.lossCaption

  func outcome(in study: Study) -> Picture {
    let losses = RegressionProgram.lecture?.result.losses ?? []
    return .plot(
      LinePlot(
        x: Axis(Prose.epochAxis), y: Axis(Prose.lossAxis, scale: .logarithmic),
        series: [
          LinePlot.Series(Prose.lossAxis, losses.enumerated().map { (x: Double($0.offset), y: $0.element) })
        ]))
  }
}

/// The data, the parabola, and what the trained network makes of it.
struct RegressionFit: Figure {
  let name = "regression-fit"
  let caption = Prose.fitCaption

  func outcome(in study: Study) -> Picture {
    let samples = RegressionProgram.lecture?.program.samples ?? []
    let places = (-60...60).map { Double($0) / 4 }
    func curve(_ network: Network<Double>?) -> [(x: Double, y: Double)] {
      let outputs = (try? network?.outputs(for: places.map { [$0] })) ?? []
      return zip(places, outputs).map { (x: $0, y: $1[0]) }
    }
    return .plot(
      LinePlot(
        x: Axis(Prose.inputAxis), y: Axis(Prose.outputAxis),
        series: [
          LinePlot.Series(Prose.sampleSeries, samples.map { (x: $0.x, y: $0.y) }, style: .points),
          LinePlot.Series(Prose.parabolaSeries, places.map { (x: $0, y: RegressionProgram.parabola($0)) }),
          LinePlot.Series(
            Prose.networkSeries, curve(RegressionProgram.lecture?.result.trained), style: .dashed),
          LinePlot.Series(Prose.halfwaySeries, curve(RegressionProgram.halfway), style: .dashed),
        ]))
  }
}
