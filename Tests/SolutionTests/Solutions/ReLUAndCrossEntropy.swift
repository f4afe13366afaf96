import Foundation

/// A classifier with a hidden layer of ReLUs and a sigmoid output, trained on its cross-entropy.
enum ReLUAndCrossEntropy {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case biasForgotten
    case slopeTwice
  }

  struct Network {
    var hidden: Matrix
    var output: Vector
  }

  static func reluBackward(arriving: Vector, netInputs: Vector) throws -> Vector {
    zip(arriving, netInputs).map { arriving, net in net > 0 ? arriving : 0 }
  }

  static func crossEntropy(outputs: Vector, targets: Vector) throws -> Double {
    zip(outputs, targets).reduce(0) { sum, sample in
      let (y, t) = sample
      return sum - t * log(y) - (1 - t) * log(1 - y)
    }
  }

  static func outputDeltas(outputs: Vector, targets: Vector) throws -> Vector {
    zip(outputs, targets).map { $0 - $1 }
  }

  static func gradient(network: Network, inputs: Vector, target: Double) throws -> Network {
    let nets = network.hidden.map { row in dot(row, inputs) }
    let hidden = nets.map { max(0, $0) }
    let y = 1 / (1 + exp(-dot(network.output, hidden)))
    let delta = try outputDeltas(outputs: [y], targets: [target])[0]
    let deltas = try reluBackward(arriving: network.output.map { delta * $0 }, netInputs: nets)
    return Network(
      hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
  }

  static func mendGradient(network: Network, inputs: Vector, target: Double) throws -> Network {
    let nets = network.hidden.map { row in zip(row, inputs).reduce(0) { $0 + $1.0 * $1.1 } }
    let hidden = nets.map { max(0, $0) }
    let net = zip(network.output, hidden).reduce(0) { $0 + $1.0 * $1.1 }
    let y = 1 / (1 + exp(-net))
    let delta = y - target
    let deltas = zip(network.output, nets).map { w, net in net > 0 ? delta * w : 0 }
    return Network(
      hidden: deltas.map { delta in inputs.map { delta * $0 } }, output: hidden.map { delta * $0 })
  }

  static func batchGradient(network: Network, inputs: Matrix, targets: Vector) throws -> Network {
    var sum = Network(
      hidden: network.hidden.map { $0.map { _ in 0 } }, output: network.output.map { _ in 0 })
    for (x, t) in zip(inputs, targets) {
      let sample = try gradient(network: network, inputs: x, target: t)
      sum.hidden = zip(sum.hidden, sample.hidden).map { zip($0, $1).map { $0 + $1 } }
      sum.output = zip(sum.output, sample.output).map { $0 + $1 }
    }
    return sum
  }

  private static func dot(_ a: Vector, _ b: Vector) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  static func slipInGradient() throws -> Slip { .slopeTwice }
}
