import NumericCore

/// A thousand chains of 333 tanh units each, added up: a graph of 1,001,019 scalar nodes to differentiate.
///
///     h⁰ᵢ = i/1000 − 0.499    hˢ⁺¹ᵢ = tanh(hˢᵢ·w_j + b_j), j = s mod 10    r = Σ h³³³ᵢ
///
/// The chains share ten weights w_j = 0.9 + 0.02j and ten biases b_j = 0.05 − 0.01j: each is used 33,000 times
/// or more. It is a measure of reverse mode, not of a network: every number is a node of its own.
struct UnitChains: Sendable {
  private let program: Program
  private let inputs: [Double]
  private let sum: Int
  private let weights: [Int]
  private let biases: [Int]

  /// The graph, stated at its first use.
  static let shared = UnitChains()

  private init() {
    let weights = (0..<10).map { Symbol("w_\($0)") }
    let biases = (0..<10).map { Symbol("b_\($0)") }
    var units = (0..<1000).map { Symbol("h_\($0)^0") }
    var values: [Symbol: Double] = [:]
    for j in 0..<10 {
      (values[weights[j]], values[biases[j]]) = (0.9 + 0.02 * Double(j), 0.05 - 0.01 * Double(j))
    }
    for chain in units.indices { values[units[chain]] = 0.001 * Double(chain + 1) - 0.5 }
    var definitions: [(Symbol, Expression)] = []
    for step in 0..<333 {
      let (weight, bias) = (Expression.symbol(weights[step % 10]), Expression.symbol(biases[step % 10]))
      for chain in units.indices {
        let next = Symbol("h_\(chain)^\(step + 1)")
        definitions.append((next, tanh(.symbol(units[chain]) * weight + bias)))
        units[chain] = next
      }
    }
    definitions.append(("r", .sum(units.map { .symbol($0) })))
    let program = Program(definitions)
    self.program = program
    inputs = program.inputs.map { values[$0]! }
    sum = program.slot(of: "r")!
    self.weights = weights.map { program.slot(of: $0)! }
    self.biases = biases.map { program.slot(of: $0)! }
  }

  /// How many nodes there are.
  var nodeCount: Int { program.count }

  /// Evaluates the graph and differentiates its sum: r + Σ (∂r/∂w_j + 2·∂r/∂b_j), in which every derivative takes part.
  func checksum() -> Double {
    let values = program.values(inputs)
    let adjoints = program.adjoints(of: sum, values: values)
    return zip(weights, biases).reduce(values[sum]) { $0 + (adjoints[$1.0] + 2 * adjoints[$1.1]) }
  }
}
