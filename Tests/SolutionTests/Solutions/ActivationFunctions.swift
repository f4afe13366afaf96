import Foundation

/// Activation functions forward and backward, the softmax, and the cross-entropy behind it.
enum ActivationFunctions {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case meanForSum
    case softmaxSlopeTwice
  }

  struct Activations {
    var sigmoid: Vector
    var tanh: Vector
    var relu: Vector
  }

  struct Loss {
    var error: Double
    var gradient: Vector
  }

  static func activations(inputs: Vector) throws -> Activations {
    Activations(
      sigmoid: inputs.map { 1 / (1 + exp(-$0)) }, tanh: inputs.map { tanh($0) },
      relu: inputs.map { max(0, $0) })
  }

  static func backward(inputs: Vector, arriving: Vector) throws -> Activations {
    let values = try activations(inputs: inputs)
    return Activations(
      sigmoid: zip(arriving, values.sigmoid).map { $0 * $1 * (1 - $1) },
      tanh: zip(arriving, values.tanh).map { $0 * (1 - $1 * $1) },
      relu: zip(arriving, inputs).map { $1 > 0 ? $0 : 0 })
  }

  static func softmax(inputs: Vector) throws -> Vector {
    let largest = inputs.max() ?? 0
    let powers = inputs.map { exp($0 - largest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  static func softmaxJacobian(inputs: Vector) throws -> Matrix {
    let y = try softmax(inputs: inputs)
    return y.indices.map { i in
      y.indices.map { j in i == j ? y[i] * (1 - y[i]) : -y[i] * y[j] }
    }
  }

  static func crossEntropy(inputs: Vector, targets: Vector) throws -> Loss {
    let outputs = try softmax(inputs: inputs)
    let error = -zip(targets, outputs).reduce(0) { $0 + $1.0 * log($1.1) }
    return Loss(error: error, gradient: zip(targets, outputs).map { $1 - $0 })
  }

  static func mendCrossEntropy(inputs: Vector, targets: Vector) throws -> Vector {
    let outputs = try softmax(inputs: inputs)
    return zip(outputs, targets).map { output, target in output - target }
  }

  static func slipInCrossEntropy() throws -> Slip { .signFlipped }
}
