import Foundation

/// A chain of sigmoid units of any depth, and what is left of the gradient in it.
enum VanishingGradient {
  typealias Vector = [Double]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case derivativeAtActivation
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case biasForgotten
  }

  static func forward(weights: Vector, input: Double) throws -> Vector {
    var value = input
    return weights.map { weight in
      value = 1 / (1 + exp(-weight * value))
      return value
    }
  }

  static func factors(weights: Vector, outputs: Vector) throws -> Vector {
    zip(weights, outputs).map { weight, output in weight * output * (1 - output) }
  }

  static func passedOn(weights: Vector, outputs: Vector) throws -> Double {
    try factors(weights: weights, outputs: outputs).reduce(1, *)
  }

  static func bound(weights: Vector) throws -> Double {
    weights.reduce(1) { $0 * abs($1) / 4 }
  }

  static func gradients(weights: Vector, activations: Vector, target: Double) throws -> Vector {
    var gradients = weights
    var arriving = activations[weights.count] - target
    for layer in weights.indices.reversed() {
      let output = activations[layer + 1]
      let delta = arriving * output * (1 - output)
      gradients[layer] = delta * activations[layer]
      arriving = delta * weights[layer]
    }
    return gradients
  }

  static func mendGradients(weights: Vector, activations: Vector, target: Double) throws -> Vector {
    func slope(_ output: Double) -> Double { output * (1 - output) }
    var arriving = activations[weights.count] - target
    var gradients = weights
    for layer in weights.indices.reversed() {
      let delta = arriving * slope(activations[layer + 1])
      gradients[layer] = delta * activations[layer]
      arriving = delta * weights[layer]
    }
    return gradients
  }

  static func slipInGradients() throws -> Slip { .activationForDerivative }
}
