import Foundation

/// The 1-2-1 network, and any other that forks into branches and joins again.
enum OneTwoOneNetwork {
  typealias Vector = [Double]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case derivativeElsewhere
    case matrixTransposed
    case biasForgotten
  }

  struct Network {
    var first: Double
    var branches: Vector
    var output: Vector
  }

  struct Outputs {
    var first: Double
    var branches: Vector
    var output: Double
  }

  static func branches(weights: Vector, input: Double) throws -> Vector {
    weights.map { 1 / (1 + exp(-$0 * input)) }
  }

  static func forward(network: Network, input: Double) throws -> Outputs {
    let first = try branches(weights: [network.first], input: input)[0]
    let h = try branches(weights: network.branches, input: first)
    let y = zip(network.output, h).reduce(0) { $0 + $1.0 * $1.1 }
    return Outputs(first: first, branches: h, output: y)
  }

  static func branchDeltas(weights: Vector, delta: Double, outputs: Vector) throws -> Vector {
    zip(weights, outputs).map { weight, h in delta * weight * h * (1 - h) }
  }

  static func joinedDelta(weights: Vector, deltas: Vector, output: Double) throws -> Double {
    let arriving = zip(weights, deltas).reduce(0) { $0 + $1.0 * $1.1 }
    return arriving * output * (1 - output)
  }

  static func gradient(network: Network, input: Double, target: Double) throws -> Network {
    let outputs = try forward(network: network, input: input)
    let delta = outputs.output - target
    let deltas = try branchDeltas(weights: network.output, delta: delta, outputs: outputs.branches)
    let joined = try joinedDelta(weights: network.branches, deltas: deltas, output: outputs.first)
    return Network(
      first: joined * input, branches: deltas.map { $0 * outputs.first },
      output: outputs.branches.map { delta * $0 })
  }

  static func mendGradient(network: Network, input: Double, target: Double) throws -> Network {
    func sigmoid(_ s: Double) -> Double { 1 / (1 + exp(-s)) }
    let first = sigmoid(network.first * input)
    let h = network.branches.map { sigmoid($0 * first) }
    let y = zip(network.output, h).reduce(0) { $0 + $1.0 * $1.1 }
    let delta = y - target
    let deltas = h.indices.map { delta * network.output[$0] * h[$0] * (1 - h[$0]) }
    var arriving = 0.0
    for k in h.indices {
      arriving += network.branches[k] * deltas[k]
    }
    let firstDelta = arriving * first * (1 - first)
    return Network(
      first: firstDelta * input, branches: deltas.map { $0 * first }, output: h.map { delta * $0 })
  }

  static func slipInGradient() throws -> Slip { .pathForgotten }
}
