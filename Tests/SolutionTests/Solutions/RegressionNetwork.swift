import Foundation

/// The regression network: ReLUs, one output, the L1 loss, on batches of any size.
enum RegressionNetwork {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  struct Layer {
    var weights: Matrix
    var biases: Vector
  }

  enum Slip: Int {
    case biasNotUpdated
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case denominatorDropped
  }

  static func loss(outputs: Vector, targets: Vector) throws -> Double {
    zip(outputs, targets).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(outputs.count)
  }

  static func slopes(outputs: Vector, targets: Vector) throws -> Vector {
    zip(outputs, targets).map { y, t in
      if y == t { return 0 }
      return (y > t ? 1 : -1) / Double(outputs.count)
    }
  }

  static func forward(layers: [Layer], input: Vector) throws -> [Vector] {
    var values: [Vector] = []
    for (l, layer) in layers.enumerated() {
      let nets = zip(layer.weights, layer.biases).map { row, bias in
        zip(row, values.last ?? input).reduce(bias) { $0 + $1.0 * $1.1 }
      }
      values.append(l == layers.count - 1 ? nets : nets.map { max(0, $0) })
    }
    return values
  }

  static func backward(layers: [Layer], input: Vector, slope: Double) throws -> [Layer] {
    let values = [input] + (try forward(layers: layers, input: input))
    var gradient: [Layer] = []
    var deltas = [slope]
    for l in layers.indices.reversed() {
      gradient.insert(
        Layer(weights: deltas.map { delta in values[l].map { delta * $0 } }, biases: deltas), at: 0)
      deltas = values[l].enumerated().map { k, value in
        guard value > 0 else { return 0 }
        return zip(layers[l].weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
      }
    }
    return gradient
  }

  static func step(layers: [Layer], inputs: Matrix, targets: Vector, rate: Double) throws -> [Layer] {
    let outputs = try inputs.map { try forward(layers: layers, input: $0)[layers.count - 1][0] }
    var updated = layers
    for (input, slope) in zip(inputs, try slopes(outputs: outputs, targets: targets)) {
      let gradient = try backward(layers: layers, input: input, slope: slope)
      updated = zip(updated, gradient).map { layer, gradient in
        Layer(
          weights: zip(layer.weights, gradient.weights).map { zip($0, $1).map { $0 - rate * $1 } },
          biases: zip(layer.biases, gradient.biases).map { $0 - rate * $1 })
      }
    }
    return updated
  }

  static func mendStep(layers: [Layer], inputs: Matrix, targets: Vector, rate: Double) throws -> [Layer] {
    var updated = layers
    for (x, t) in zip(inputs, targets) {
      let y = try forward(layers: layers, input: x)[layers.count - 1][0]
      let sign = (y > t ? 1.0 : 0) - (t > y ? 1.0 : 0)
      let gradient = try backward(layers: layers, input: x, slope: sign / Double(inputs.count))
      for l in layers.indices {
        for j in layers[l].biases.indices {
          updated[l].biases[j] = updated[l].biases[j] - rate * gradient[l].biases[j]
          for k in layers[l].weights[j].indices {
            updated[l].weights[j][k] -= rate * gradient[l].weights[j][k]
          }
        }
      }
    }
    return updated
  }

  static func slipInStep() throws -> Slip { .signFlipped }
}
