import Foundation

/// Errors shared out to the hidden layer, sent back by the weights, and the gradient beside them.
enum HiddenErrorDistribution {
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

  static func share(error: Double, weights: Vector) throws -> Vector {
    let total = weights.reduce(0, +)
    return weights.map { error * $0 / total }
  }

  static func shares(weights: Matrix, errors: Vector) throws -> Vector {
    let totals = errors.indices.map { j in weights.reduce(0) { $0 + $1[j] } }
    return weights.map { row in errors.indices.reduce(0) { $0 + errors[$1] * row[$1] / totals[$1] } }
  }

  static func sentBack(weights: Matrix, errors: Vector) throws -> Vector {
    weights[0].indices.map { k in zip(weights, errors).reduce(0) { $0 + $1.0[k] * $1.1 } }
  }

  static func hiddenGradient(weights: Matrix, outputs: Vector, targets: Vector) throws -> Vector {
    try sentBack(weights: weights, errors: zip(outputs, targets).map { a, t in (a - t) * a * (1 - a) })
  }

  static func mendHiddenGradient(weights: Matrix, outputs: Vector, targets: Vector) throws -> Vector {
    let deltas = zip(outputs, targets).map { a, t in (a - t) * a * (1 - a) }
    return weights[0].indices.map { k in
      zip(weights, deltas).reduce(0) { $0 + $1.0[k] * $1.1 }
    }
  }

  static func slipInHiddenGradient() throws -> Slip { .derivativeForgotten }
}
