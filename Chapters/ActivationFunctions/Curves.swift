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
          LinePlot.Series(label, inputs.map { ($0, $0.applying(function)) }, style: style)
        }))
  }
}

/// The derivatives of those that have one worth drawing, found by the rules of differentiation.
struct ActivationSlopes: Figure {
  let name = "activation-slopes"
  let caption = Prose.slopesCaption

  func outcome(in study: Study) -> Picture {
    .plot(
      LinePlot(
        x: Axis(Prose.input, range: -5...5), y: Axis(Prose.slope, range: -0.1...1.2),
        series: activationFunctions.filter { $0.0 != .step }.map { function, label, style in
          let slope = Expression.apply(function, .symbol("x")).derivative(by: "x")
          return LinePlot.Series(label, inputs.map { x in (x, slope.evaluated { _ in x }) }, style: style)
        }))
  }
}

private let activationFunctions: [(ElementaryFunction, Bilingual, LinePlot.Style)] = [
  (.step, Prose.stepLabel, .dashed), (.sigmoid, Prose.sigmoidLabel, .line),
  (.tanh, Prose.tanhLabel, .line), (.relu, Prose.reluLabel, .line),
]

/// From −5 to 5 in steps of 1/20.
private let inputs = (-100...100).map { Double($0) / 20 }
