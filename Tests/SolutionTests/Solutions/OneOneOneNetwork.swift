import Foundation

/// The 1-1-1 network, and any other with one hidden unit and one output.
enum OneOneOneNetwork {
  typealias Vector = [Double]

  enum Slip: Int {
    case updatedWeightsEarly
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case biasForgotten
  }

  struct Network {
    var hidden: Vector
    var output: Double
  }

  static func neuron(weights: Vector, inputs: Vector) throws -> Double {
    let net = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-net))
  }

  static func forward(network: Network, inputs: Vector) throws -> Vector {
    let h = try neuron(weights: network.hidden, inputs: inputs)
    return [h, network.output * h]
  }

  static func deltas(outputs: Vector, weight: Double, target: Double) throws -> Vector {
    let h = outputs[0]
    let delta = outputs[1] - target
    return [delta * weight * h * (1 - h), delta]
  }

  static func gradient(delta: Double, inputs: Vector) throws -> Vector {
    inputs.map { delta * $0 }
  }

  static func train(network: Network, inputs: Vector, target: Double, rate: Double) throws -> Network {
    let outputs = try forward(network: network, inputs: inputs)
    let deltas = try deltas(outputs: outputs, weight: network.output, target: target)
    let gradient = try gradient(delta: deltas[0], inputs: inputs)
    return Network(
      hidden: zip(network.hidden, gradient).map { $0 - rate * $1 },
      output: network.output - rate * deltas[1] * outputs[0])
  }

  static func mendTrain(network: Network, inputs: Vector, target: Double, rate: Double) throws -> Network {
    let net = zip(network.hidden, inputs).reduce(0) { $0 + $1.0 * $1.1 }
    let h = 1 / (1 + exp(-net))
    let delta = network.output * h - target
    let output = network.output - rate * delta * h
    let hiddenDelta = delta * network.output * h * (1 - h)
    let hidden = zip(network.hidden, inputs).map { $0 - rate * hiddenDelta * $1 }
    return Network(hidden: hidden, output: output)
  }

  static func slipInTrain() throws -> Slip { .updatedWeightsEarly }
}
