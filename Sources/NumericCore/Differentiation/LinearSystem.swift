/// A square system of linear equations.
enum LinearSystem {
  /// Solves `matrix`·x = `right`; nil where no pivot is left: the matrix is singular, or an enclosed one may be.
  ///
  /// - Parameters:
  ///   - matrix: the coefficients, row by row, as many rows as columns.
  ///   - right: the right side, one number a row.
  ///   - weight: how good a number is as a pivot; 0 where it is, or may be, zero.
  static func solve<S: Scalar>(_ matrix: [[S]], _ right: [S], weight: (S) -> Double) -> [S]? {
    let elimination = Elimination(
      zip(matrix, right).map { $0 + [$1] }, unknowns: matrix.count, weight: weight)
    return elimination.isRegular ? elimination.solution : nil
  }

  /// The inverse of a matrix, row by row; nil where ``solve(_:_:weight:)`` gives none.
  static func inverse<S: Scalar>(of matrix: [[S]], weight: (S) -> Double) -> [[S]]? {
    var columns: [[S]] = []
    for index in matrix.indices {
      let unit = matrix.indices.map { S($0 == index ? 1 : 0) }
      guard let column = solve(matrix, unit, weight: weight) else { return nil }
      columns.append(column)
    }
    return matrix.indices.map { row in columns.map { $0[row] } }
  }

  /// The matrix times the vector.
  static func product<S: Scalar>(_ matrix: [[S]], _ vector: [S]) -> [S] {
    matrix.map { row in zip(row, vector).reduce(S(0)) { $0 + $1.0 * $1.1 } }
  }
}

extension Interval {
  /// The smallest magnitude in it, 0 where 0 is in it: what elimination may divide by.
  var mignitude: Double { isEmpty || !isBounded ? 0 : max(lowerBound, -upperBound, 0) }
}
