import NumericCore

@testable import Textbook

/// A derivation in which one quantity comes about in another way than the chapter says.
struct ChangedQuantity {
  let change: String
  let quantity: Symbol
  let definition: Quantity.Definition
}

extension Quantity {
  /// The quantity with a wrong definition, for each of a few: a factor, a sign, a term added; a given's other value; a
  /// step uphill, or twice as long; a round more or less; another coordinate.
  var mutants: [ChangedQuantity] {
    func changed(_ change: String, _ definition: Quantity.Definition) -> ChangedQuantity {
      ChangedQuantity(change: "\(symbol.unicode) := \(change)", quantity: symbol, definition: definition)
    }
    func formulas(_ formula: Expression) -> [(change: String, formula: Expression)] {
      // Not a constant alone, which no derivative would show.
      [("twice", 2 * formula), ("negative", -formula), ("with terms added", formula + formula.squared + 1)]
    }
    switch definition {
    case .given(let decimal):
      let unit = BigInteger(10).raised(to: decimal.decimals)
      let other = PrintedDecimal(significand: decimal.significand + unit, decimals: decimal.decimals)
      return [changed(other.typeset, .given(other))]
    case .formula(let formula):
      return formulas(formula).map { changed($0.change, .formula($0.formula)) }
    case .partial(let output, let variable, let formula):
      return formulas(formula).map {
        changed($0.change, .partial(of: output, by: variable, formula: $0.formula))
      }
    case .step(let parameter, let rate, let gradient):
      return [
        changed("uphill", .step(parameter: parameter, rate: rate, gradient: -gradient)),
        changed("twice as far", .step(parameter: parameter, rate: 2 * rate, gradient: gradient)),
      ]
    case .repeated(let repetition):
      return [-1, 1].map { more in
        var other = repetition
        other.times += more
        return changed(more > 0 ? "a round more" : "a round less", .repeated(other))
      }
    case .stationary(let point, let coordinate):
      return [
        changed(
          "another coordinate",
          .stationary(point, coordinate: (coordinate + 1) % point.variables.count))
      ]
    }
  }
}

extension Assertion {
  /// The quantities that it speaks of: of a number, what has it; of a formula, all that either side names.
  var quantities: [Symbol] {
    switch self {
    case .prints(let value, _, _, _), .approximates(let value, _), .shows(let value, _),
      .given(let value, _):
      value.symbols
    case .equal(let left, let right, _), .defines(let left, let right, _), .rule(let left, let right):
      (left.symbols + right.symbols).unique
    case .cases(let formula, _): formula.symbols
    case .atMost(let formula, let bound, _, _): (formula.symbols + bound.symbols).unique
    case .matrix(_, let vector, let formula, _, _):
      (vector.entries.flatMap(\.symbols) + formula.symbols).unique
    case .runs, .states: []
    }
  }

  /// Whether it is about numbers, which every value behind them decides.
  var isAboutNumbers: Bool {
    switch self {
    case .prints, .approximates, .shows, .given: true
    default: false
    }
  }
}

extension MatrixFormula {
  fileprivate var symbols: [Symbol] {
    switch self {
    case .matrix(_, let matrix): matrix.entries.flatMap(\.symbols)
    case .transposed(let inner), .applied(_, let inner): inner.symbols
    case .product(let a, let b), .sum(let a, let b): a.symbols + b.symbols
    }
  }
}

extension Derivation {
  /// The derivation with one quantity changed, limited to what some quantities come from; derivatives that this
  /// changes are worked out again.
  func with(_ changed: ChangedQuantity, for targets: [Symbol]) -> Derivation {
    // What a lecture takes up again, rounded, is asked for beside what it prints.
    let all = targets + quantities.restated.values.flatMap(\.symbols)
    var result = self
    (result.steps, result.claims) = ([], [])
    result.quantities =
      AlteredQuantities(quantities, limitedTo: all)
      .rewritten(changed.quantity, as: changed.definition).broughtUpToDate().definitions
    return result
  }
}
