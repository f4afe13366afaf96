import Foundation

/// Composite functions, differentiated by passing gradients back.
enum CompositeFunctions {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case exponentDropped
    case matrixTransposed
    case biasForgotten
  }

  struct TwoPaths {
    var x: Double
    var t: Double
    var y: Double
    var slope: Double
  }

  struct FourPaths {
    var v: Double
    var x: Double
    var t: Double
    var y: Double
    var slope: Double
  }

  static func twoPaths(v: Double) throws -> TwoPaths {
    let x = v * v
    let t = exp(v)
    let y = 1 / (x + t)
    let arriving = -y * y
    return TwoPaths(x: x, t: t, y: y, slope: arriving * 2 * v + arriving * t)
  }

  static func fourPaths(w: Double) throws -> FourPaths {
    let v = exp(w)
    let x = v * v + w
    let t = sin((w + v) * .pi)
    let y = 1 / (x + t)
    let byX = -y * y
    let inside = byX * cos((w + v) * .pi) * .pi
    let byV = byX * 2 * v + inside
    return FourPaths(v: v, x: x, t: t, y: y, slope: byX + inside + byV * v)
  }

  static func alongPaths(paths: Matrix) throws -> Double {
    paths.map { $0.reduce(1, *) }.reduce(0, +)
  }

  static func passedBack(slopes: Vector) throws -> Vector {
    var arriving = 1.0
    var gradients: Vector = []
    for slope in slopes.reversed() {
      arriving *= slope
      gradients.append(arriving)
    }
    return gradients.reversed()
  }

  static func mendFourPaths(w: Double) throws -> Double {
    let v = exp(w)
    let x = v * v + w
    let t = sin((w + v) * .pi)
    let y = 1 / (x + t)
    let byX = -y * y
    let byT = -y * y * .pi * cos((w + v) * .pi)
    let byV = byX * 2 * v + byT
    return byX + byT + byV * v
  }

  static func slipInFourPaths() throws -> Slip { .pathForgotten }
}
