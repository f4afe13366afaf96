/// A thousand chains of 333 tanh units each, added up: a graph of 1,001,019 scalar nodes to differentiate.
///
///     h⁰ᵢ = i/1000 − 0.499    hˢ⁺¹ᵢ = tanh(hˢᵢ·w_j + b_j), j = s mod 10    r = Σ h³³³ᵢ
///
/// The chains share ten weights w_j = 0.9 + 0.02j and ten biases b_j = 0.05 − 0.01j: each is used 33,000 times
/// or more. It is the benchmark's measure of a tape, not of a network: every number is a node of its own.
public enum UnitChains {
  /// What a run gave.
  public struct Result: Sendable {
    /// How many nodes were recorded.
    public let nodes: Int
    /// The sum r of the chains' ends.
    public let value: Double
    /// r + Σ (∂r/∂w_j + 2·∂r/∂b_j), in which every derivative takes part.
    public let checksum: Double
  }

  /// Records the graph on an erased tape and differentiates it.
  public static func run(on tape: Tape) -> Result {
    tape.erase()
    let weights = (0..<10).map { tape.variable(0.9 + 0.02 * Double($0)) }
    let biases = (0..<10).map { tape.variable(0.05 - 0.01 * Double($0)) }
    var units = (0..<1000).map { tape.variable(0.001 * Double($0 + 1) - 0.5) }
    for step in 0..<333 {
      let (weight, bias) = (weights[step % 10], biases[step % 10])
      for chain in units.indices { units[chain] = tanh(units[chain] * weight + bias) }
    }
    let sum = units.dropFirst().reduce(units[0], +)
    let gradient = tape.gradient(of: sum)
    var checksum = sum.value
    for (weight, bias) in zip(weights, biases) { checksum += gradient[weight] + 2 * gradient[bias] }
    return Result(nodes: tape.count, value: sum.value, checksum: checksum)
  }
}
