import Foundation

/// Linear and logistic regression by gradient descent, on any number of rows.
enum GradientDescent {
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
    case rateForgotten
  }

  struct Samples {
    var inputs: Matrix
    var targets: Vector
  }

  /// w_0 + Σ w·x.
  private static func linear(_ weights: Vector, _ inputs: Vector) -> Double {
    zip(weights, [1] + inputs).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Each row's δ times its inputs, added up.
  private static func pulled(_ weights: Vector, _ samples: Samples, delta: (Double, Double) -> Double)
    -> Vector
  {
    var gradient = weights.map { _ in 0.0 }
    for (row, target) in zip(samples.inputs, samples.targets) {
      let delta = delta(linear(weights, row), target)
      for (k, input) in ([1] + row).enumerated() { gradient[k] += delta * input }
    }
    return gradient
  }

  static func error(weights: Vector, samples: Samples) throws -> Double {
    zip(samples.inputs, samples.targets).reduce(0) { sum, sample in
      let missed = sample.1 - linear(weights, sample.0)
      return sum + missed * missed
    }
  }

  static func gradient(weights: Vector, samples: Samples) throws -> Vector {
    pulled(weights, samples) { output, target in -2 * (target - output) }
  }

  static func step(weights: Vector, gradient: Vector, rate: Double) throws -> Vector {
    zip(weights, gradient).map { $0 - rate * $1 }
  }

  static func descend(weights: Vector, samples: Samples, rate: Double, steps: Int) throws -> Matrix {
    var weights = weights
    var path: Matrix = []
    for _ in 0..<steps {
      let gradient = try gradient(weights: weights, samples: samples)
      weights = try step(weights: weights, gradient: gradient, rate: rate)
      path.append(weights)
    }
    return path
  }

  static func logisticGradient(weights: Vector, samples: Samples) throws -> Vector {
    pulled(weights, samples) { f, label in 1 / (1 + exp(-f)) - label }
  }

  static func mendDescend(weights: Vector, samples: Samples, rate: Double, steps: Int) throws -> Matrix {
    var weights = weights
    var path: Matrix = []
    for _ in 0..<steps {
      var gradient = weights.map { _ in 0.0 }
      for (row, target) in zip(samples.inputs, samples.targets) {
        let inputs = [1] + row
        let output = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
        for k in inputs.indices {
          gradient[k] -= 2 * (target - output) * inputs[k]
        }
      }
      for k in weights.indices {
        weights[k] -= rate * gradient[k]
      }
      path.append(weights)
    }
    return path
  }

  static func slipInDescend() throws -> Slip { .signFlipped }
}
