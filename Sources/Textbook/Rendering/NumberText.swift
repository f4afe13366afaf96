import NumericCore

/// A value as text, with no digit that the enclosure does not certify.
struct NumberText {
  /// How many significant digits at most.
  let digits: Int

  /// The text of a value: all digits of a short exact decimal, else as many as the enclosure decides.
  ///
  /// Beyond twelve decimals or fifteen integer digits it is written with a power of ten.
  func text(exact: Rational?, enclosure: Interval) -> String {
    if let exact, let short = shortDecimal(exact) { return short }
    guard let lower = exact ?? Rational(exactly: enclosure.lowerBound),
      let upper = exact ?? Rational(exactly: enclosure.upperBound)
    else { return "?" }
    for count in stride(from: digits, through: 1, by: -1) {
      let candidate = PrintedDecimal.rounding(lower, significantDigits: count)
      if candidate == .rounding(upper, significantDigits: count) { return written(candidate) }
    }
    return "0"
  }

  /// The text without the zeros that end its decimals, where the digits matter less than the size.
  func shortText(_ enclosure: Interval) -> String {
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
      return significant <= max(digits, 9) ? candidate.typeset : nil
    }
    return nil
  }

  private func written(_ decimal: PrintedDecimal) -> String {
    let significand = decimal.significand.description.filter(\.isNumber)
    let exponent = significand.count - 1 - decimal.decimals
    guard decimal.decimals > 12 || exponent > 14 else { return decimal.typeset }
    let sign = decimal.typeset.hasPrefix("−") ? "−" : ""
    let fraction = significand.dropFirst()
    let mantissa = fraction.isEmpty ? "\(significand.prefix(1))" : "\(significand.prefix(1)).\(fraction)"
    return "\(sign)\(mantissa)×10\(superscript(exponent))"
  }

  private func superscript(_ exponent: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return (exponent < 0 ? "⁻" : "")
      + String(exponent.magnitude).map { String(digits[$0.wholeNumberValue!]) }.joined()
  }
}

extension String {
  /// Numbers in LaTeX: a hyphen for the minus sign, and powers of ten spelled out.
  var latexNumbers: String {
    let digits = Array("⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
    var latex = ""
    var isExponent = false
    for character in replacing("−", with: "-").replacing("×10", with: " \\cdot 10") {
      if let digit = digits.firstIndex(of: character) {
        latex += (isExponent ? "" : "^{") + (digit == 0 ? "-" : "\(digit - 1)")
        isExponent = true
      } else {
        latex += (isExponent ? "}" : "") + String(character)
        isExponent = false
      }
    }
    return latex + (isExponent ? "}" : "")
  }
}

extension Verification {
  /// The value of a quantity as text, with at most `digits` significant digits.
  public func text(of symbol: Symbol, digits: Int = 6) -> String {
    if case .given(let decimal)? = derivation[symbol]?.definition, decimal.decimals <= 12 {
      return decimal.typeset
    }
    return NumberText(digits: digits).text(exact: exacts[symbol], enclosure: enclosures[symbol]!)
  }
}
