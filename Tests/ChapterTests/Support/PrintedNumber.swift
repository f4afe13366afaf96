import NumericCore
import Testing

/// A number as a slide prints it, read and compared without the package's own rounding.
struct PrintedNumber: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The characters: `-0.197`.
  let description: String
  /// The digits as an integer, and 10 to the number of decimals.
  private let digits: Int
  private let scale: Int

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: String) {
    description = text
    let parts = text.split(separator: ".")
    digits = Int(parts.joined())!
    scale = parts.count == 2 ? parts[1].reduce(1) { scale, _ in scale * 10 } : 1
  }

  /// |value − printed| ≤ ½·10^−decimals, multiplied out.
  func isWithinHalfAUnit(of value: Rational) -> Bool {
    let doubled = value * Rational(2 * scale)
    return Rational(2 * digits - 1) <= doubled && doubled <= Rational(2 * digits + 1)
  }

  /// Whether that holds of every value of an enclosure; an empty or unbounded one proves nothing.
  func isWithinHalfAUnit(ofAllOf enclosure: Interval) -> Bool {
    guard !enclosure.isEmpty, let lower = Rational(exactly: enclosure.lowerBound),
      let upper = Rational(exactly: enclosure.upperBound)
    else { return false }
    return isWithinHalfAUnit(of: lower) && isWithinHalfAUnit(of: upper)
  }

  /// The number with its last digit moved by some units.
  func shifted(by units: Int) -> PrintedNumber {
    let moved = digits + units
    let magnitude = String(moved.magnitude)
    let decimals = String(scale).count - 1
    let padded = String(repeating: "0", count: max(decimals + 1 - magnitude.count, 0)) + magnitude
    let text = decimals == 0 ? padded : "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    return PrintedNumber((moved < 0 ? "-" : "") + text)
  }

  /// The number in units of its last digit.
  var units: Int { digits }
}

/// A quantity and what a claim prints for it.
struct PrintedValue: CustomTestStringConvertible {
  let claim: String
  let quantity: Symbol
  let printed: PrintedNumber

  init(_ claim: String, _ quantity: Symbol, _ printed: PrintedNumber) {
    self.claim = claim
    self.quantity = quantity
    self.printed = printed
  }

  var testDescription: String { "\(claim): \(quantity) = \(printed)" }
}

/// Expects a claim to print this number for this quantity, and the quantity's value to round to it.
func expectCertified(_ value: PrintedValue, in chapter: String) throws {
  let study = try Verified.chapter(chapter)
  let (finding, decimal) = try study.finding(value.claim, printing: value.quantity)
  #expect(decimal.description == value.printed.description)
  #expect(finding.kind == .certified)
  #expect(try study.prints(value.quantity, as: value.printed))
}
