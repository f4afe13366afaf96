import NumericCore

/// A matrix of formulas; a vector is a matrix with one column.
public struct Matrix: Sendable, Hashable {
  /// The entries, row by row.
  public let rows: [[Expression]]

  /// Creates a matrix from its rows, which have one length.
  public init(_ rows: [[Expression]], file: StaticString = #filePath, line: UInt = #line) {
    AuthorMistake.unless(!rows.isEmpty, "a matrix has no rows", at: SourceLine(file, line))
    AuthorMistake.requireLengths(rows.map(\.count), rows[0].count, of: "row", at: SourceLine(file, line))
    self.rows = rows
  }

  /// Creates a column vector.
  public init(column entries: [Expression], file: StaticString = #filePath, line: UInt = #line) {
    self.init(entries.map { [$0] }, file: file, line: line)
  }

  /// Creates a matrix of quantities from their names, a text for each row: `Matrix(named: "w_11 w_12", "w_21 w_22")`.
  public init(named rows: String..., file: StaticString = #filePath, line: UInt = #line) {
    self.init(
      rows.map { $0.split(separator: " ").map { .symbol(Symbol(String($0))) } }, file: file, line: line)
  }

  /// The shape, as rows × columns.
  public var shape: Shape { Shape(rows.count, rows[0].count) }

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
    _ = try shape.times(other.shape)
    return Matrix(
      rows.map { row in
        (0..<other.shape.columns).map { column in
          let products = row.indices.map { row[$0] * other.rows[$0][column] }
          return products.dropFirst().reduce(products[0]) { $0 + $1 }
        }
      })
  }

  /// The sum, entry by entry.
  ///
  /// - Throws: `ShapeError` when the shapes differ.
  public func plus(_ other: Matrix) throws(ShapeError) -> Matrix {
    guard shape == other.shape else { throw ShapeError(left: shape, right: other.shape) }
    return Matrix(zip(rows, other.rows).map { zip($0, $1).map { $0 + $1 } })
  }

  /// A function of every entry.
  public func applying(_ function: ElementaryFunction) -> Matrix {
    Matrix(rows.map { row in row.map { .apply(function, $0) } })
  }
}

/// The shape of a matrix.
public struct Shape: Sendable, Hashable, CustomStringConvertible {
  /// How many rows.
  public let rows: Int
  /// How many columns.
  public let columns: Int

  /// Creates a shape: `Shape(3, 4)` is 3×4.
  public init(_ rows: Int, _ columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The shape of a product: a×b times b×c is a×c.
  ///
  /// - Throws: `ShapeError` when the inner sizes differ.
  public func times(_ other: Shape) throws(ShapeError) -> Shape {
    guard columns == other.rows else { throw ShapeError(left: self, right: other) }
    return Shape(rows, other.columns)
  }

  /// The shape as a text: `3×2`.
  public var description: String { "\(rows)×\(columns)" }
}

/// A matrix product whose inner sizes differ, or two matrices of different shapes where they must agree.
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
  /// A sum.
  case sum(MatrixFormula, MatrixFormula)
  /// A function of every entry.
  case applied(ElementaryFunction, MatrixFormula)

  /// The matrix that the formula gives.
  ///
  /// - Throws: `ShapeError` when a product's inner sizes, or the shapes of a sum, differ.
  public func evaluated() throws(ShapeError) -> Matrix {
    switch self {
    case .matrix(_, let matrix): matrix
    case .transposed(let inner): try inner.evaluated().transposed()
    case .product(let a, let b): try a.evaluated().times(b.evaluated())
    case .sum(let a, let b): try a.evaluated().plus(b.evaluated())
    case .applied(let function, let inner): try inner.evaluated().applying(function)
    }
  }

  /// The formula with the symbols of its entries replaced.
  func substituting(_ replacement: (Symbol) -> Expression?) -> MatrixFormula {
    switch self {
    case .matrix(let name, let matrix):
      .matrix(name, Matrix(matrix.rows.map { $0.map { $0.substituting(replacement) } }))
    case .transposed(let inner): .transposed(inner.substituting(replacement))
    case .product(let a, let b): .product(a.substituting(replacement), b.substituting(replacement))
    case .sum(let a, let b): .sum(a.substituting(replacement), b.substituting(replacement))
    case .applied(let function, let inner): .applied(function, inner.substituting(replacement))
    }
  }

  /// The formula with one matrix's transpose put in or left out, for each matrix that is no vector.
  var transpositions: [MatrixFormula] {
    switch self {
    case .matrix(_, let matrix): matrix.shape.columns == 1 ? [] : [.transposed(self)]
    case .transposed(let inner): [inner]
    case .product(let a, let b):
      a.transpositions.map { .product($0, b) } + b.transpositions.map { .product(a, $0) }
    case .sum(let a, let b):
      a.transpositions.map { .sum($0, b) } + b.transpositions.map { .sum(a, $0) }
    case .applied(let function, let inner): inner.transpositions.map { .applied(function, $0) }
    }
  }

  /// How many matrices the formula names.
  var matrixCount: Int {
    switch self {
    case .matrix: 1
    case .transposed(let inner), .applied(_, let inner): inner.matrixCount
    case .product(let a, let b), .sum(let a, let b): a.matrixCount + b.matrixCount
    }
  }
}
