import NumericCore

/// A matrix of formulas; a vector is a matrix with one column.
public struct Matrix: Sendable, Hashable {
  /// The entries, row by row.
  public let rows: [[Expression]]

  /// Creates a matrix from its rows, which have one length.
  public init(_ rows: [[Expression]]) {
    precondition(Set(rows.map(\.count)).count == 1, "rows of different lengths")
    self.rows = rows
  }

  /// Creates a column vector.
  public init(column entries: [Expression]) { self.init(entries.map { [$0] }) }

  /// The shape, as rows × columns.
  public var shape: Shape { Shape(rows: rows.count, columns: rows[0].count) }

  /// The entries, row by row, in one list.
  public var entries: [Expression] { rows.flatMap { $0 } }

  /// The matrix mirrored at its diagonal.
  public func transposed() -> Matrix {
    Matrix((0..<shape.columns).map { column in rows.map { $0[column] } })
  }

  /// The matrix product.
  ///
  /// - Throws: `ShapeError` when the inner sizes differ.
  public func times(_ other: Matrix) throws(ShapeError) -> Matrix {
    guard shape.columns == other.shape.rows else {
      throw ShapeError(left: shape, right: other.shape)
    }
    return Matrix(
      rows.map { row in
        (0..<other.shape.columns).map { column in
          let products = row.indices.map { row[$0] * other.rows[$0][column] }
          return products.dropFirst().reduce(products[0]) { $0 + $1 }
        }
      })
  }
}

/// The shape of a matrix.
public struct Shape: Sendable, Hashable, CustomStringConvertible {
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int

  /// The shape as a text: `3×2`.
  public var description: String { "\(rows)×\(columns)" }
}

/// A matrix product whose inner sizes differ.
public struct ShapeError: Error, Sendable, Hashable {
  /// The shape of the left factor.
  public let left: Shape
  /// The shape of the right factor.
  public let right: Shape
}

/// A formula of matrices as a slide prints it: `W^[2]T · E^[2]`.
public indirect enum MatrixFormula: Sendable, Hashable {
  /// A named matrix; one with an empty name is written out with its entries.
  case matrix(Symbol, Matrix)
  /// A transpose.
  case transposed(MatrixFormula)
  /// A product.
  case product(MatrixFormula, MatrixFormula)

  /// The matrix that the formula gives.
  ///
  /// - Throws: `ShapeError` when a product's inner sizes differ.
  public func evaluated() throws(ShapeError) -> Matrix {
    switch self {
    case .matrix(_, let matrix): matrix
    case .transposed(let inner): try inner.evaluated().transposed()
    case .product(let a, let b): try a.evaluated().times(b.evaluated())
    }
  }

  /// The formula with the symbols of its entries replaced.
  func substituting(_ replacement: (Symbol) -> Expression?) -> MatrixFormula {
    switch self {
    case .matrix(let name, let matrix):
      .matrix(name, Matrix(matrix.rows.map { $0.map { $0.substituting(replacement) } }))
    case .transposed(let inner): .transposed(inner.substituting(replacement))
    case .product(let a, let b): .product(a.substituting(replacement), b.substituting(replacement))
    }
  }

  /// The formula with one matrix's transpose put in or left out, for each matrix that is no vector.
  var transpositions: [MatrixFormula] {
    switch self {
    case .matrix(_, let matrix): matrix.shape.columns == 1 ? [] : [.transposed(self)]
    case .transposed(let inner): [inner]
    case .product(let a, let b):
      a.transpositions.map { .product($0, b) } + b.transpositions.map { .product(a, $0) }
    }
  }
}
