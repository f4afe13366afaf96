import NumericCore
import Textbook

/// The gradient's size in every layer of both chains, beside a quarter a layer.
struct GradientByDepth: Figure {
  let name = "gradient-by-depth"
  let caption = Prose.depthCaption
  /// The derivatives by the weights, of the chain of sigmoids and of that of ReLUs.
  let slopes: [[Expression]]

  func outcome(in study: Study) -> Picture {
    let sizes = slopes.map { slopes in
      slopes.enumerated().map { (x: Double($0 + 1), y: study.doubles($1).magnitude) }
    }
    let last = sizes[0][DeepChain.depth - 1].y
    let quarters = sizes[0].indices.map { index in
      (
        x: Double(index + 1),
        y: last * Double(sign: .plus, exponent: 2 * (index + 1 - DeepChain.depth), significand: 1)
      )
    }
    return .plot(
      LinePlot(
        x: Axis(Prose.layerAxis), y: Axis(Prose.sizeAxis, scale: .logarithmic),
        series: [
          LinePlot.Series(Prose.sigmoidColumn, sizes[0], style: .points),
          LinePlot.Series(Prose.reluColumn, sizes[1], style: .points),
          LinePlot.Series(Prose.quarterLabel, quarters, style: .dashed),
        ]))
  }
}
