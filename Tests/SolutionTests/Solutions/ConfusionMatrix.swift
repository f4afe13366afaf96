import Foundation

/// The confusion matrix and its scores, for any number of classes.
enum ConfusionMatrix {
  typealias Vector = [Double]
  typealias Matrix = [Vector]

  enum Slip: Int {
    case signFlipped
    case derivativeForgotten
    case activationForDerivative
    case pathForgotten
    case factorForgotten
    case matrixTransposed
    case denominatorDropped
    case rowCopied
  }

  static func table(outputs: Vector, classes: Vector, threshold: Double) throws -> Matrix {
    var table: Matrix = [[0, 0], [0, 0]]
    for (output, actual) in zip(outputs, classes) {
      table[output > threshold ? 0 : 1][actual == 1 ? 0 : 1] += 1
    }
    return table
  }

  static func accuracy(table: Matrix) throws -> Double {
    table.indices.reduce(0) { $0 + table[$1][$1] } / table.joined().reduce(0, +)
  }

  static func precision(table: Matrix) throws -> Vector {
    table.indices.map { k in table[k][k] / table[k].reduce(0, +) }
  }

  static func recall(table: Matrix) throws -> Vector {
    table.indices.map { k in table[k][k] / table.reduce(0) { $0 + $1[k] } }
  }

  static func mendRecall(table: Matrix) throws -> Vector {
    table.indices.map { k in
      let actual = table.reduce(0) { $0 + $1[k] }
      return table[k][k] / actual
    }
  }

  static func f1(table: Matrix) throws -> Vector {
    zip(try precision(table: table), try recall(table: table)).map { 2 * $0 * $1 / ($0 + $1) }
  }

  static func slipInRecall() throws -> Slip { .matrixTransposed }
}
