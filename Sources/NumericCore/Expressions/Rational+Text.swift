extension Rational {
  /// Whether the number is less than zero.
  var isNegative: Bool { numerator < 0 }

  /// The digits of the numerator, in lowest terms.
  var numeratorText: String { "\(numerator)" }

  /// The digits of the denominator, in lowest terms and positive.
  var denominatorText: String { "\(denominator)" }

  /// The number as a decimal without a leading or trailing zero too many, or nil when it has no finite
  /// decimal of at most twelve places.
  var decimalText: String? {
    var scaled = isNegative ? -self : self
    for places in 0...12 {
      if scaled.denominatorText == "1" {
        let digits = scaled.numeratorText
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = padded.dropLast(places)
        let text = places == 0 ? String(whole) : "\(whole).\(padded.suffix(places))"
        return isNegative ? "-" + text : text
      }
      scaled = scaled * Rational(10)
    }
    return nil
  }
}
