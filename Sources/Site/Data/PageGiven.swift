import NumericCore
import Textbook

/// A given as a slider: where it is in the program, what it is called, how far it goes.
struct PageGiven {
  let symbol: Symbol
  let value: PrintedDecimal
  let role: Quantity.Role
  /// The ends of the slider; a typed number may go beyond.
  let low, high: PrintedDecimal
  /// The least that the slider moves by.
  let step: PrintedDecimal

  init(_ symbol: Symbol, in derivation: Derivation) {
    guard let quantity = derivation[symbol], case .given(let value) = quantity.definition else {
      preconditionFailure("\(symbol) is no given")
    }
    self.symbol = symbol
    self.value = value
    role = quantity.role
    (low, high, step) = Self.extent(of: value, role)
  }

  /// Far enough to see what a number does: twice the value, or one unit where it is small. A rate or a count stays
  /// above 0, as its role says.
  private static func extent(
    of value: PrintedDecimal, _ role: Quantity.Role
  ) -> (low: PrintedDecimal, high: PrintedDecimal, step: PrintedDecimal) {
    let size = value.value.magnitude
    // The next of 1, 2, 5, 10, 20, … above twice the size.
    var reach = Rational(1)
    for factor in [2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000]
    where reach < size * Rational(2) { reach = Rational(factor) }
    let decimals = role == .count ? 0 : max(2, min(value.decimals, 4))
    let end = PrintedDecimal.rounding(reach, decimals: 0)
    let isPositive = role == .rate || role == .count
    let start = isPositive ? PrintedDecimal(0) : PrintedDecimal.rounding(-reach, decimals: 0)
    return (start, end, PrintedDecimal(significand: 1, decimals: decimals))
  }

  func json(slot: Int, place: Int) -> JSON {
    .object([
      ("slot", .number(slot)), ("v", .number(place)), ("name", .string(symbol.mathML)),
      ("plain", .string("\(symbol)")), ("text", .string(symbol.unicode)), ("role", .string("\(role)")),
      ("value", .string(value.description)), ("low", .written(low.description)),
      ("high", .written(high.description)), ("step", .written(step.description)),
    ])
  }
}
