import NumericCore
import SlideNumbers
import Testing
import Textbook

extension PrintedNumber {
  /// |value − printed| ≤ ½·10^−decimals, multiplied out.
  func isWithinHalfAUnit(of value: Rational) -> Bool {
    let doubled = value * Rational(2 * scale)
    return Rational(2 * units - 1) <= doubled && doubled <= Rational(2 * units + 1)
  }

  /// Whether that holds of every value of an enclosure; an empty or unbounded one proves nothing.
  func isWithinHalfAUnit(ofAllOf enclosure: Interval) -> Bool {
    guard !enclosure.isEmpty, let lower = Rational(exactly: enclosure.lowerBound),
      let upper = Rational(exactly: enclosure.upperBound)
    else { return false }
    return isWithinHalfAUnit(of: lower) && isWithinHalfAUnit(of: upper)
  }
}

extension PrintedValue: CustomTestStringConvertible {
  /// The quantity.
  var quantity: Symbol { Symbol(name) }

  /// The claim, and what it prints.
  public var testDescription: String { "\(claim): \(name) = \(printed)" }
}

/// Expects a claim to print this number for this quantity, and the quantity's value to round to it.
func expectCertified(_ value: PrintedValue, in chapter: String) throws {
  let study = try Verified.chapter(chapter)
  let (finding, decimal) = try study.finding(value.claim, printing: value.quantity)
  #expect(decimal.description == value.printed.description)
  #expect(finding.kind == .certified)
  #expect(try study.prints(value.quantity, as: value.printed))
}
