import NumericCore
import WrittenMath

/// What a page says in one equation or one row of a table: sides that are said to be equal.
struct PageStatement {
  /// One side, and its line.
  struct Side {
    let form: Form
    let line: Int

    /// What a side is.
    enum Form {
      /// A formula with names in it.
      case symbolic(Expression)
      /// A formula of numbers alone.
      case numbers(Expression)
      /// A number.
      case decimal(PrintedDecimal)
      /// A matrix.
      case matrix([[Written]])
      /// What stands for no single number.
      case other
    }
  }

  let line: Int
  let sides: [Side]
  /// Whether all relations are equalities.
  let isEquality: Bool
  /// Whether its numbers may have fewer digits than the book prints of a result.
  var isEstimate = false

  /// The name that the first side is.
  var name: Symbol? {
    if case .symbolic(.symbol(let symbol)) = sides[0].form { symbol } else { nil }
  }

  /// The formulas with names, behind the first side.
  var formulas: [Expression] {
    sides.dropFirst().compactMap { if case .symbolic(let formula) = $0.form { formula } else { nil } }
  }

  /// The numbers that sides are.
  var decimals: [(decimal: PrintedDecimal, line: Int)] {
    sides.compactMap { side in
      if case .decimal(let decimal) = side.form { (decimal, side.line) } else { nil }
    }
  }

  /// What stands for the terms that dots leave out.
  static let dots = Symbol("…")
}

extension PageStatement.Side {
  /// Looks at what a formula is.
  init(_ written: Written, line: Int) {
    self.line = line
    if let decimal = written.decimal {
      form = .decimal(decimal)
    } else if case .matrix(let rows) = written.form {
      form = .matrix(rows)
    } else if let formula = try? written.expression(dots: PageStatement.dots) {
      let hasNames = formula.symbols.contains { $0 != PageStatement.dots }
      form = hasNames ? .symbolic(formula) : .numbers(formula)
    } else {
      form = .other
    }
  }
}

extension PageStatement {
  /// The statement that a chain makes.
  init(_ chain: WrittenChain, line: (String.Index) -> Int) {
    self.line = line(chain.range.lowerBound)
    sides = chain.formulas.map { Side($0, line: line($0.range.lowerBound)) }
    isEquality = chain.rest.allSatisfy { $0.relation == .equal || $0.relation == .approximately }
  }

  /// The statements about the entries of matrices; the statement itself where it has none, and none where the matrices
  /// don't fit.
  func byEntries(line: (String.Index) -> Int) -> [PageStatement] {
    let matrices = sides.compactMap { if case .matrix(let rows) = $0.form { rows } else { nil } }
    guard let first = matrices.first, matrices.count > 1,
      matrices.allSatisfy({ $0.count == first.count && $0[0].count == first[0].count })
    else { return [self] }
    return first.indices.flatMap { row in
      first[row].indices.map { column in
        let entries = matrices.map { $0[row][column] }
        return PageStatement(
          line: line(entries[0].range.lowerBound),
          sides: entries.map { Side($0, line: line($0.range.lowerBound)) }, isEquality: isEquality)
      }
    }
  }
}

extension Written {
  /// The number that this is, with its sign and its power of ten.
  var decimal: PrintedDecimal? {
    switch form {
    case .number(let decimal): return decimal
    case .negation(let positive):
      guard let decimal = positive.decimal else { return nil }
      return PrintedDecimal(significand: -decimal.significand, decimals: decimal.decimals)
    case .product(let mantissa, .cross, let power):
      guard case .number(let decimal) = mantissa.form, case .power(let ten, let exponent) = power.form,
        ten.decimal == 10, let exponent = exponent.decimal
      else { return nil }
      return PrintedDecimal("\(decimal)e\(exponent)")
    default: return nil
    }
  }
}
