import NumericCore
import Textbook

/// A claim that says the same of every row of the data, read as one line: y⁽ⁿ⁾ = w₀ + w₁·x₁⁽ⁿ⁾ (n = 1, …, 10).
struct IndexedClaim {
  let text: RichText

  /// Nil where the parts are not one formula for every row.
  init?(_ parts: [Assertion]) {
    let sides = parts.compactMap { part -> (left: Expression, right: Expression)? in
      switch part {
      case .defines(let left, let right, nil), .equal(let left, let right, nil): (left, right)
      default: nil
      }
    }
    guard sides.count == parts.count, let left = IndexedFamily(sides.map(\.left)),
      let right = IndexedFamily(sides.map(\.right))
    else { return nil }
    text =
      "\(RichText.equation(left.member, right.member)) (\(RichText.equation(.symbol("n"), 1)), …, \(code: "\(left.count)"))"
  }
}

/// Givens that a claim states row by row, read as a table: (x₁, x₂, t) = (3, 1, −1), (4, 3, 1), …
///
/// A row's number is a superscript in parentheses.
struct GivenTable {
  /// How many of the claim's parts are in the table, from the first on.
  let parts: Int
  let text: RichText

  /// Nil where the claim does not start with at least two rows of the same two or more columns.
  init?(_ assertions: [Assertion]) {
    let givens = assertions.prefix { if case .given = $0 { true } else { false } }
      .compactMap { part -> (name: Symbol, value: PrintedDecimal)? in
        guard case .given(.symbol(let symbol), let value) = part else { return nil }
        return (symbol, value)
      }
    func column(_ name: Symbol, _ row: Int) -> Symbol? {
      name.parts.superscript.last == .label("\(row)") ? name.droppingLastMark() : nil
    }
    let columns = givens.prefix { column($0.name, 1) != nil }.compactMap { column($0.name, 1) }
    guard columns.count >= 2, givens.count >= 2 * columns.count,
      givens.count.isMultiple(of: columns.count),
      givens.enumerated().allSatisfy({ index, given in
        column(given.name, index / columns.count + 1) == columns[index % columns.count]
      })
    else { return nil }
    let rows = stride(from: 0, to: givens.count, by: columns.count).map { start in
      givens[start..<start + columns.count].map(\.value)
    }
    parts = givens.count
    let tuples =
      [tuple(columns.map(\.unicode), columns.map(\.latex))]
      + rows.map { row in tuple(row.map(\.typeset), row.map(\.description)) }
    text = RichText(
      tuples.enumerated().flatMap { number, tuple -> [RichText.Segment] in
        number == 0 ? [tuple] : [.text(number == 1 ? ": " : ", "), tuple]
      })
  }
}

/// (a, b, c), in both notations.
private func tuple(_ unicode: [String], _ latex: [String]) -> RichText.Segment {
  .typeset(
    unicode: "(\(unicode.joined(separator: ", ")))", latex: "(\(latex.joined(separator: ", ")))")
}
