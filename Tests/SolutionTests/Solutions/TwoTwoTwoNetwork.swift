import Foundation

/// The 2-2-2 network, and any other with one hidden layer of sigmoids.
enum TwoTwoTwoNetwork {
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

  static func layer(weights: Matrix, biases: Vector, inputs: Vector) throws -> Vector {
    zip(weights, biases).map { row, bias in
      let net = zip(row, inputs).reduce(bias) { $0 + $1.0 * $1.1 }
      return 1 / (1 + exp(-net))
    }
  }

  static func outputDeltas(outputs: Vector, targets: Vector) throws -> Vector {
    zip(outputs, targets).map { out, target in (out - target) * out * (1 - out) }
  }

  static func hiddenDeltas(weights: Matrix, deltas: Vector, outputs: Vector) throws -> Vector {
    outputs.indices.map { k in
      let arriving = zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
      return arriving * outputs[k] * (1 - outputs[k])
    }
  }

  static func weightGradient(deltas: Vector, inputs: Vector) throws -> Matrix {
    deltas.map { delta in inputs.map { delta * $0 } }
  }

  static func step(weights: Matrix, gradient: Matrix, rate: Double) throws -> Matrix {
    zip(weights, gradient).map { zip($0, $1).map { $0 - rate * $1 } }
  }

  static func mendHiddenDeltas(weights: Matrix, deltas: Vector, outputs: Vector) throws -> Vector {
    outputs.indices.map { k in
      var sum = 0.0
      for (row, delta) in zip(weights, deltas) { sum += row[k] * delta }
      return sum * outputs[k] * (1 - outputs[k])
    }
  }

  static func slipInHiddenDeltas() throws -> Slip { .derivativeForgotten }
}
