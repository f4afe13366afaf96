import NumericCore

/// A value as text, with no digit that the enclosure does not certify.
package struct NumberText {
  /// How many significant digits at most.
  package let digits: Int
  /// How many digits a decimal may have that is exact.
  private let exactDigits: Int

  /// Writes values with at most so many digits; an exact decimal may have nine, or as many as `exactDigits` says.
  package init(digits: Int, exactDigits: Int? = nil) {
    self.digits = digits
    self.exactDigits = exactDigits ?? max(digits, 9)
  }

  /// The text of a value: all digits of a short exact decimal, else as many as the enclosure decides.
  ///
  /// What is very small or larger than its digits is written with a power of ten. Where no digit is certain the
  /// text is "≈0" for a value below 10^−digits, else "?".
  package func text(exact: Rational?, enclosure: Interval) -> String {
    // A point is as good as an exact value.
    let exact = exact ?? (enclosure.isPoint ? Rational(exactly: enclosure.lowerBound) : nil)
    if let exact, let short = shortDecimal(exact) { return short }
    guard let lower = exact ?? Rational(exactly: enclosure.lowerBound),
      let upper = exact ?? Rational(exactly: enclosure.upperBound)
    else { return "?" }
    guard let exponent = [lower, upper].compactMap(\.decimalExponent).max() else { return "0" }
    let scale = Rational.powerOfTen(exponent)
    for count in stride(from: digits, through: 1, by: -1) {
      let mantissa = PrintedDecimal.rounding(lower / scale, decimals: count - 1)
      if mantissa == .rounding(upper / scale, decimals: count - 1), !mantissa.significand.isZero {
        // 9.9999996 rounds up to 10.00000: that is 1.00000 with the next power.
        guard mantissa.value.magnitude >= Rational(10) else { return written(mantissa, exponent) }
        return written(.rounding(mantissa.value / Rational(10), decimals: count - 1), exponent + 1)
      }
    }
    // Not even the first digit is certain.
    return exponent < -digits ? "≈0" : "?"
  }

  /// mantissa·10^exponent, as a decimal where that shows no digit beyond those of the mantissa.
  private func written(_ mantissa: PrintedDecimal, _ exponent: Int) -> String {
    let decimals = mantissa.decimals - exponent
    if decimals >= 0, exponent >= -8 {
      return PrintedDecimal(significand: mantissa.significand, decimals: decimals).typeset
    }
    return "\(mantissa.typeset)×10\(superscript(exponent))"
  }

  /// The text without the zeros that end its decimals, where the digits matter less than the size.
  package func shortText(_ enclosure: Interval) -> String {
    let text = text(exact: nil, enclosure: enclosure)
    guard text.contains("."), !text.contains("×") else { return text }
    let short = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(short.reversed())
  }

  private func shortDecimal(_ exact: Rational) -> String? {
    for decimals in 0...digits {
      let candidate = PrintedDecimal.rounding(exact, decimals: decimals)
      guard candidate.value == exact else { continue }
      let significant = candidate.significand.description.filter(\.isNumber).count
      return significant <= exactDigits ? candidate.typeset : nil
    }
    return nil
  }
}

/// Returns a whole number in raised digits, for the exponent of a power of ten.
package func superscript(_ exponent: Int) -> String {
  let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
  return (exponent < 0 ? "⁻" : "")
    + String(exponent.magnitude).map { String(digits[$0.wholeNumberValue!]) }.joined()
}

extension Study {
  /// The value of a quantity as text, with at most `digits` significant digits.
  public func text(of symbol: Symbol, digits: Int = 6) -> String {
    // As it was written, unless it is written out at length.
    if case .given(let decimal)? = derivation[symbol]?.definition, decimal.typeset.count <= 20 {
      return decimal.typeset
    }
    return NumberText(digits: digits).text(exact: exacts[symbol], enclosure: enclosures(symbol))
  }
}

extension Study {
  /// The value of a quantity as text, with no more than `digits` significant digits whatever it is.
  package func roundedText(of symbol: Symbol, digits: Int) -> String {
    if case .given(let decimal)? = derivation[symbol]?.definition,
      decimal.significand.description.count(where: \.isNumber) <= digits
    {
      return decimal.typeset
    }
    return NumberText(digits: digits, exactDigits: digits)
      .text(exact: exacts[symbol], enclosure: enclosures(symbol))
  }
}

extension NumberText {
  /// The value of a formula over a derivation's quantities.
  package func text(of formula: Expression, in study: Study) -> String {
    let exact = study.exacts(formula)
    return text(exact: exact.isDefined ? exact : nil, enclosure: study.enclosures(formula))
  }
}
