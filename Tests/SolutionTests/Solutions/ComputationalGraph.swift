import Foundation

/// Two computational graphs, forward and backward, and the check of all gradients.
enum ComputationalGraph {
  typealias Vector = [Double]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case derivativeAtActivation
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case slopeTwice
  }

  struct Values {
    var q: Double
    var f: Double
  }

  struct Gradients {
    var q: Double
    var z: Double
    var x: Double
    var y: Double
  }

  struct NeuronGradients {
    var weights: Vector
    var bias: Double
    var inputs: Vector
  }

  static func forward(x: Double, y: Double, z: Double) throws -> Values {
    let q = x + y
    return Values(q: q, f: q * z)
  }

  static func backward(x: Double, y: Double, z: Double) throws -> Gradients {
    let values = try forward(x: x, y: y, z: z)
    return Gradients(q: z, z: values.q, x: z, y: z)
  }

  static func productGradient(factors: Vector) throws -> Vector {
    factors.indices.map { place in
      var product = 1.0
      for other in factors.indices where other != place { product *= factors[other] }
      return product
    }
  }

  static func neuron(weights: Vector, bias: Double, inputs: Vector) throws -> Double {
    let sum = zip(weights, inputs).reduce(bias) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  static func neuronGradients(output: Double, weights: Vector, inputs: Vector) throws -> NeuronGradients {
    let slope = output * (1 - output)
    return NeuronGradients(
      weights: inputs.map { slope * $0 }, bias: slope, inputs: weights.map { slope * $0 })
  }

  static func centralDifference(
    function: (Vector) throws -> Double, point: Vector, step: Double
  ) throws -> Vector {
    try point.indices.map { place in
      var (ahead, behind) = (point, point)
      ahead[place] += step
      behind[place] -= step
      return try (function(ahead) - function(behind)) / (2 * step)
    }
  }

  static func mendWeightGradient(output: Double, inputs: Vector) throws -> Vector {
    let arriving = output * (1 - output)
    return inputs.map { arriving * $0 }
  }

  static func slipInWeightGradient() throws -> Slip { .activationForDerivative }
}
