import Foundation

/// A chain of layers of one unit each, of any length.
enum ThreeLayerChain {
  typealias Vector = [Double]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case biasForgotten
    case anotherSlope
  }

  struct Chain {
    var weights: Vector
    var biases: Vector
  }

  static func outputs(chain: Chain, input: Double) throws -> Vector {
    var outputs: Vector = []
    var carried = input
    for k in chain.weights.indices {
      let net = chain.weights[k] * carried + chain.biases[k]
      carried = k == chain.weights.count - 1 ? net : 1 / (1 + exp(-net))
      outputs.append(carried)
    }
    return outputs
  }

  static func factor(weight: Double, output: Double) throws -> Double {
    weight * output * (1 - output)
  }

  static func deltas(weights: Vector, outputs: Vector, delta: Double) throws -> Vector {
    var deltas = outputs.map { _ in delta }
    for k in outputs.indices.dropLast().reversed() {
      deltas[k] = try deltas[k + 1] * factor(weight: weights[k + 1], output: outputs[k])
    }
    return Array(deltas.dropLast())
  }

  static func weightGradient(deltas: Vector, outputs: Vector, input: Double) throws -> Vector {
    zip(deltas, [input] + outputs).map { $0 * $1 }
  }

  static func gradient(chain: Chain, input: Double) throws -> Chain {
    let outputs = try outputs(chain: chain, input: input)
    let deltas = try deltas(weights: chain.weights, outputs: outputs, delta: 1) + [1]
    return Chain(
      weights: try weightGradient(deltas: deltas, outputs: outputs, input: input), biases: deltas)
  }

  static func mendDeltas(weights: Vector, outputs: Vector, delta: Double) throws -> Vector {
    var deltas = outputs.map { _ in delta }
    for k in outputs.indices.dropLast().reversed() {
      deltas[k] = deltas[k + 1] * weights[k + 1] * outputs[k] * (1 - outputs[k])
    }
    return Array(deltas.dropLast())
  }

  static func slipInDeltas() throws -> Slip { .activationForDerivative }
}
