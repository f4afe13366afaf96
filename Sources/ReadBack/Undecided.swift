import NumericCore

/// What a page says and what can't be decided from the page alone.
public struct Undecided: Sendable, Hashable {
  /// Why not.
  public enum Reason: Sendable, Hashable {
    /// The page shows no formula and no number of a quantity.
    case noFormula(Symbol?)
    /// Numbers were rounded before they are given, so that a result's last digit is open.
    case roundedNumbers
    /// A matrix of numbers, without its entries' names.
    case matrix
    /// A table of numbers that no formula stands beside: results of training, of another run.
    case table
    /// A relation that is no equality, or a formula that stands alone.
    case noEquation
    /// A side that stands for no single number.
    case noNumber
  }

  /// The line, from 1.
  public let line: Int
  /// Why not.
  public let reason: Reason
}

extension Undecided.Reason {
  /// The kind of reason, one word.
  public var kind: String {
    switch self {
    case .noFormula: "no-formula"
    case .roundedNumbers: "rounded"
    case .matrix: "matrix"
    case .table: "table"
    case .noEquation: "no-equation"
    case .noNumber: "no-number"
    }
  }

  /// The reason in English: no capital, no full stop.
  public var text: String {
    switch self {
    case .noFormula(let name): "the page shows no formula of \(name?.unicode ?? "a quantity")"
    case .roundedNumbers: "the numbers it starts from are rounded on the page"
    case .matrix: "a matrix of numbers without names"
    case .table: "a table of numbers without formulas"
    case .noEquation: "no equation"
    case .noNumber: "a side is no single number"
    }
  }
}
