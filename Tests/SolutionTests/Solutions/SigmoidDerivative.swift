import Foundation

/// The sigmoid and its derivative, once and many times.
enum SigmoidDerivative {
  typealias Vector = [Double]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case derivativeAtNetInput
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case slopeTwice
  }

  static func sigmoid(x: Double) throws -> Double {
    let u = 1 + exp(-x)
    return 1 / u
  }

  static func slope(x: Double) throws -> Double {
    let u = 1 + exp(-x)
    return -1 / (u * u) * -exp(-x)
  }

  static func backward(arriving: Vector, values: Vector) throws -> Vector {
    zip(arriving, values).map { arriving, y in arriving * y * (1 - y) }
  }

  static func repeatedSlope(x: Double, times: Int) throws -> Double {
    var (value, slope) = (x, 1.0)
    for _ in 0..<times {
      value = try sigmoid(x: value)
      slope *= value * (1 - value)
    }
    return slope
  }

  static func mendRepeatedSlope(x: Double, times: Int) throws -> Double {
    var (value, slope) = (x, 1.0)
    for _ in 0..<times {
      value = 1 / (1 + exp(-value))
      slope *= value * (1 - value)
    }
    return slope
  }

  static func slipInRepeatedSlope() throws -> Slip { .derivativeAtNetInput }
}
