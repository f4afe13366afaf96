import NumericCore
import Textbook

/// One row of the data, by the names of its givens.
struct Row {
  let n: Int
  let x1, x2, target, label: Expression
  let printed: DataRow

  /// The inputs with x₀ = 1 for w₀ in front.
  var x: [Expression] { [1, x1, x2] }

  /// A factor times the input of a weight; no factor 1 for w₀.
  func times(_ factor: Expression, _ weight: Int) -> Expression { weight == 0 ? factor : factor * x[weight] }

  /// The model's answer to this row, named as on the slide: L(3,1).
  func output(_ model: String) -> Symbol { printed.output(model) }
}

extension DataRow {
  /// The model's answer to this row, named as on the slide: L(3,1).
  func output(_ model: String) -> Symbol { Symbol("\(model)(\(x1),\(x2))") }
}

/// Where an error is least.
struct Minimum {
  let w: [Expression]
  let error: Expression
  /// What the model answers there, row by row, and what is left of each target.
  let outputs, left: [Expression]

  /// A row for each target: target, answer, what is left.
  func answers(to targets: [Expression]) -> [(name: Expression, values: [Expression])] {
    zip(targets, zip(outputs, left)).map { ($1.0, [$0, $1.0, $1.1]) }
  }
}

/// The sum of the terms, each kept together where it is a sum itself.
func total(_ terms: [Expression]) -> Expression { .sum(terms) }

/// The weights and what the error is above its minimum, after more and more rounds.
func descentTable(
  _ title: Bilingual, _ gap: Bilingual, of error: Expression, by steps: [Expression], _ w: [Expression],
  _ minimum: Minimum,
  named letter: String, in d: inout Derivation
) -> Comparison {
  let rows = d.withoutShowing { d in
    [0, 1, 10, 100, 1000].map { rounds -> (name: Expression, values: [Expression]) in
      let reached = w.enumerated().map { i, weight in
        rounds == 0 ? weight : d.after(rounds, roundsOf: steps, weight, named: "\(letter)_\(i)^(\(rounds))")
      }
      let left = rounds == 0 ? error : d.after(rounds, roundsOf: steps, error)
      let above = d.let("\(error.unicode)_gap^(\(rounds))", left - minimum.error)
      return (.number(PrintedDecimal(rounds)), reached + [above])
    }
  }
  return Comparison(
    title: title, rowHeading: Prose.roundColumn, columns: Prose.weightColumns + [gap], rows: rows)
}

extension Derivation {
  /// States a quantity for every row, and shows the first: the others are like it.
  mutating func forEachRow(
    _ rows: [Row], _ state: (inout Derivation, Row) -> Expression
  ) -> [Expression] {
    let first = state(&self, rows[0])
    return [first] + withoutShowing { d in rows.dropFirst().map { state(&d, $0) } }
  }
}

extension Expression {
  /// The name of a named quantity.
  var symbol: Symbol { symbols[0] }
}
