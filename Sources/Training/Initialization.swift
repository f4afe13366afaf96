/// How the first weights and biases are chosen.
public enum Initialization: Sendable, Hashable {
  /// Weights and biases uniform in ±1/√n, for n inputs of the layer: what PyTorch's `Linear` does.
  case fanIn
  /// Weights and biases uniform in ± the bound: "randomly initialised", as the lectures say.
  case uniform(Double)

  /// One layer's parameters, weights row by row and then biases, drawn in that order.
  func values<Element: NetworkElement>(
    for layer: Layer, using generator: inout SeededGenerator
  ) -> [Element] {
    let bound =
      switch self {
      case .fanIn: 1 / Double(layer.inputs).squareRoot()
      case .uniform(let bound): bound
      }
    return (0..<layer.parameterCount).map { _ in Element(generator.uniform(-bound, bound)) }
  }
}
