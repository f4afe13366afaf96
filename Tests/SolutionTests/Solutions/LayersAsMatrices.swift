import Foundation

/// Layers as matrices: any dense network forward, backward and trained.
enum LayersAsMatrices {
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
    case meanForSum
  }

  struct Layer {
    var weights: Matrix
    var biases: Vector
  }

  static func product(matrix: Matrix, vector: Vector) throws -> Vector {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  static func activations(layer: Layer, inputs: Vector) throws -> Vector {
    try netInputs(of: layer, inputs).map { 1 / (1 + exp(-$0)) }
  }

  static func forward(layers: [Layer], input: Vector) throws -> [Vector] {
    var values: [Vector] = []
    for (index, layer) in layers.enumerated() {
      let inputs = values.last ?? input
      values.append(
        index == layers.count - 1
          ? try netInputs(of: layer, inputs) : try activations(layer: layer, inputs: inputs))
    }
    return values
  }

  static func backward(layers: [Layer], activations: [Vector], targets: Vector) throws -> [Vector] {
    var deltas = [zip(activations[layers.count - 1], targets).map { $0 - $1 }]
    for l in layers.indices.dropLast().reversed() {
      let above = deltas[0]
      let delta = activations[l].enumerated().map { k, a in
        zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 } * a * (1 - a)
      }
      deltas.insert(delta, at: 0)
    }
    return deltas
  }

  static func mendBackward(layers: [Layer], activations: [Vector], targets: Vector) throws -> [Vector] {
    var deltas = [zip(activations[layers.count - 1], targets).map { $0 - $1 }]
    for l in layers.indices.dropLast().reversed() {
      let above = deltas[0]
      let delta = activations[l].enumerated().map { k, a in
        zip(layers[l + 1].weights, above).reduce(0) { $0 + $1.0[k] * $1.1 } * a * (1 - a)
      }
      deltas.insert(delta, at: 0)
    }
    return deltas
  }

  static func step(layers: [Layer], inputs: [Vector], deltas: [Vector], rate: Double) throws -> [Layer] {
    layers.indices.map { l in
      let (layer, a, delta) = (layers[l], inputs[l], deltas[l])
      return Layer(
        weights: zip(layer.weights, delta).map { row, delta in zip(row, a).map { $0 - rate * delta * $1 } },
        biases: zip(layer.biases, delta).map { $0 - rate * $1 })
    }
  }

  private static func netInputs(of layer: Layer, _ inputs: Vector) throws -> Vector {
    zip(try product(matrix: layer.weights, vector: inputs), layer.biases).map { $0 + $1 }
  }

  static func slipInBackward() throws -> Slip { .derivativeForgotten }
}
