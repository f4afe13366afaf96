import NumericCore
import Textbook

/// The four activation functions.
struct ActivationCurves: Figure {
  let name = "activations"
  let caption = Prose.valuesCaption

  func outcome(in study: Study) -> Picture {
    .plot(
      LinePlot(
        x: Axis(Prose.input, range: -5...5), y: Axis(Prose.value, range: -1.5...3),
        series: activationFunctions.map { function, label, style in
          LinePlot.Series(label, points { $0.applying(function) }, style: style)
        }))
  }
}

/// Their derivatives, found by the rules of differentiation.
struct ActivationSlopes: Figure {
  let name = "activation-slopes"
  let caption = Prose.slopesCaption

  func outcome(in study: Study) -> Picture {
    .plot(
      LinePlot(
        x: Axis(Prose.input, range: -5...5), y: Axis(Prose.slope, range: -0.1...1.2),
        series: activationFunctions.map { function, label, style in
          let slope = Expression.apply(function, .symbol("x")).derivative(by: "x")
          return LinePlot.Series(label, points { x in slope.evaluated { _ in x } }, style: style)
        }))
  }
}

private let activationFunctions: [(ElementaryFunction, Bilingual, LinePlot.Style)] = [
  (.step, Prose.stepLabel, .dashed), (.sigmoid, Prose.sigmoidLabel, .line),
  (.tanh, Prose.tanhLabel, .line), (.relu, Prose.reluLabel, .line),
]

/// The points of a curve from −5 to 5, in steps of 1/20, with a gap where it jumps.
private func points(of curve: (Double) -> Double) -> [(x: Double, y: Double)] {
  var points: [(x: Double, y: Double)] = []
  for x in (-100...100).map({ Double($0) / 20 }) {
    let y = curve(x)
    if let last = points.last, abs(y - last.y) > 0.5 { points.append((x, .nan)) }
    points.append((x, y))
  }
  return points
}
