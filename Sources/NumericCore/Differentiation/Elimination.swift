/// A system of linear equations in echelon form, by Gaussian elimination.
///
/// Where a number may be zero but need not be, as an interval around 0, a column without a better one has no pivot: the
/// system is then not known to be regular, and nothing else is known of it.
public struct Elimination<S: Scalar> {
  /// The equations, each with its right side last; from the row after the last pivot on, they read 0 = right side.
  public private(set) var rows: [[S]]
  /// The column of each row's first coefficient, row by row.
  public private(set) var pivots: [Int] = []
  private let unknowns: Int

  /// Eliminates below the diagonal.
  ///
  /// - Parameters:
  ///   - rows: the coefficients of each equation, then its right side.
  ///   - unknowns: how many coefficients an equation has.
  ///   - weight: how good a number is as a pivot; 0 where it is, or may be, zero.
  public init(_ rows: [[S]], unknowns: Int, weight: (S) -> Double) {
    self.rows = rows
    self.unknowns = unknowns
    for column in 0..<unknowns where pivots.count < rows.count { eliminate(column, weight) }
  }

  private mutating func eliminate(_ column: Int, _ weight: (S) -> Double) {
    let rank = pivots.count
    let pivot = (rank..<rows.count).max { weight(rows[$0][column]) < weight(rows[$1][column]) }!
    guard weight(rows[pivot][column]) > 0 else { return }
    rows.swapAt(rank, pivot)
    for row in rows.indices.dropFirst(rank + 1) {
      let factor = rows[row][column] / rows[rank][column]
      for entry in column...unknowns { rows[row][entry] = rows[row][entry] - factor * rows[rank][entry] }
    }
    pivots.append(column)
  }

  /// Whether every unknown has a pivot, so that at most one solution is left.
  public var isRegular: Bool { pivots.count == unknowns }

  /// The unknowns, with 0 for those that the equations leave open.
  public var solution: [S] {
    var solution = [S](repeating: S(0), count: unknowns)
    for (row, column) in pivots.enumerated().reversed() {
      var value = rows[row][unknowns]
      for known in pivots[(row + 1)...] { value = value - rows[row][known] * solution[known] }
      solution[column] = value / rows[row][column]
    }
    return solution
  }
}
