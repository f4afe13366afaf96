import NumericCore

/// The formula of an entry of a matrix of which a page shows three: the first, the one to the right and the one below.
/// From one to the next some indices move on, all in the same way.
struct IndexPattern {
  private let formula: Expression
  /// How much the indices of each name move with the column, and with the row.
  private let byColumn: [Symbol: [Int]]
  private let byRow: [Symbol: [Int]]

  /// The pattern of some formulas; nil where they have none.
  init?(_ first: Expression, right: Expression, below: Expression) {
    guard let byColumn = Self.moves(from: first, to: right), let byRow = Self.moves(from: first, to: below)
    else {
      return nil
    }
    formula = first
    self.byColumn = byColumn
    self.byRow = byRow
  }

  /// The formula so many rows below the first and so many columns to the right of it.
  func formula(rows: Int, columns: Int) -> Expression {
    formula.substituting { name in
      guard let right = byColumn[name], let down = byRow[name] else { return nil }
      let indices = name.indices.indices.map { name.indices[$0] + rows * down[$0] + columns * right[$0] }
      return .symbol(name.replacingIndices(by: indices))
    }
  }

  /// How far the indices of each name move; nil where one formula is not the other with indices moved.
  private static func moves(from a: Expression, to b: Expression) -> [Symbol: [Int]]? {
    let (from, to) = (a.symbols, b.symbols)
    guard from.count == to.count else { return nil }
    var moves: [Symbol: [Int]] = [:]
    for (x, y) in zip(from, to) {
      guard x.indices.count == y.indices.count, x.replacingIndices(by: y.indices) == y else { return nil }
      moves[x] = zip(y.indices, x.indices).map { $0 - $1 }
    }
    let names = Dictionary(uniqueKeysWithValues: zip(from, to))
    return a.substituting { names[$0].map { .symbol($0) } } == b ? moves : nil
  }
}
