/// How the first weights and biases are chosen.
///
/// `n` is a layer's number of inputs, `m` its number of units.
public enum Initialization: Sendable, Hashable {
  /// Weights and biases uniform in ±1/√n: what PyTorch's `Linear` does.
  case fanIn
  /// Weights and biases uniform in ± the bound: "randomly initialised", as the lectures say.
  case uniform(Double)
  /// Weights uniform in ±√(6/(n + m)), biases 0: for sigmoid and tanh (Glorot and Bengio, 2010).
  case xavier
  /// Weights normal with variance 2/n, biases 0: for the ReLU (He et al., 2015).
  case he

  /// One layer's parameters, weights row by row and then biases, drawn in that order.
  func values<Element: NetworkElement>(
    for layer: Layer, using generator: inout SeededGenerator
  ) -> [Element] {
    let (n, m) = (Double(layer.inputs), Double(layer.outputs))
    func uniform(_ bound: Double, _ count: Int) -> [Element] {
      (0..<count).map { _ in Element(generator.uniform(-bound, bound)) }
    }
    let weightCount = layer.outputs * layer.inputs
    let zeros = [Element](repeating: 0, count: layer.outputs)
    switch self {
    case .fanIn: return uniform(1 / n.squareRoot(), layer.parameterCount)
    case .uniform(let bound): return uniform(bound, layer.parameterCount)
    case .xavier: return uniform((6 / (n + m)).squareRoot(), weightCount) + zeros
    case .he:
      let deviation = (2 / n).squareRoot()
      return (0..<weightCount).map { _ in Element(deviation * generator.normal()) } + zeros
    }
  }
}
