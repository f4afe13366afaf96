import Foundation

/// The gradient of a convolution kernel, for any image and any kernel.
enum ConvolutionKernel {
  typealias Matrix = [[Double]]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case kernelRotated
    case halfDropped
    case rateForgotten
  }

  static func correlate(image: Matrix, kernel: Matrix) throws -> Matrix {
    (0...image.count - kernel.count).map { i in
      (0...image[0].count - kernel[0].count).map { j in
        var net = 0.0
        for (a, row) in kernel.enumerated() {
          for (b, weight) in row.enumerated() { net += weight * image[i + a][j + b] }
        }
        return net
      }
    }
  }

  static func kernelGradient(deltas: Matrix, image: Matrix) throws -> Matrix {
    try correlate(image: image, kernel: deltas)
  }

  static func imageGradient(deltas: Matrix, kernel: Matrix) throws -> Matrix {
    let row = [Double](repeating: 0, count: deltas[0].count + kernel[0].count - 1)
    var gradient = Matrix(repeating: row, count: deltas.count + kernel.count - 1)
    for i in deltas.indices {
      for j in deltas[i].indices {
        for a in kernel.indices {
          for b in kernel[a].indices { gradient[i + a][j + b] += deltas[i][j] * kernel[a][b] }
        }
      }
    }
    return gradient
  }

  static func update(kernel: Matrix, image: Matrix, targets: Matrix, rate: Double) throws -> Matrix {
    let outputs = try correlate(image: image, kernel: kernel)
    let deltas = zip(outputs, targets).map { zip($0, $1).map { $0 - $1 } }
    let gradient = try kernelGradient(deltas: deltas, image: image)
    return zip(kernel, gradient).map { zip($0, $1).map { $0 - rate * $1 } }
  }

  static func mendUpdate(kernel: Matrix, image: Matrix, targets: Matrix, rate: Double) throws -> Matrix {
    let (m, n) = (kernel.count, kernel[0].count)
    let window = (0..<m).flatMap { a in (0..<n).map { b in (a, b) } }
    var gradient = kernel.map { row in row.map { _ in 0.0 } }
    for i in targets.indices {
      for j in targets[i].indices {
        func input(_ a: Int, _ b: Int) -> Double { image[i + a][j + b] }
        let net = window.reduce(0) { $0 + kernel[$1.0][$1.1] * input($1.0, $1.1) }
        let delta = net - targets[i][j]
        for (a, b) in window { gradient[a][b] += delta * input(a, b) }
      }
    }
    var updated = kernel
    for (a, b) in window { updated[a][b] -= rate * gradient[a][b] }
    return updated
  }

  static func slipInUpdate() throws -> Slip { .kernelRotated }
}
