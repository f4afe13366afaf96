import Foundation
import NumericCore
import Textbook

/// The gradient at the net input of a sigmoid output whose target is 1, by the net input: with each of the two errors.
struct GradientByAnswer: Figure {
  let name = "cross-entropy-gradient"
  let caption = Prose.gradientByAnswer

  func outcome(in study: Study) -> Picture {
    func curve(_ gradient: (Double) -> Double) -> [(x: Double, y: Double)] {
      stride(from: -8.0, through: 8, by: 0.25).map { net in (x: net, y: gradient(1 / (1 + exp(-net)))) }
    }
    return .plot(
      LinePlot(
        x: Axis(Prose.netInputAxis), y: Axis(Prose.gradientAxis),
        series: [
          LinePlot.Series(Prose.crossEntropyColumn, curve { $0 - 1 }),
          LinePlot.Series(Prose.squaredColumn, curve { ($0 - 1) * $0 * (1 - $0) }, style: .dashed),
        ]))
  }
}
