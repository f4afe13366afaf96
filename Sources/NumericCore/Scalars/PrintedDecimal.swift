/// A decimal number that knows its digits, as a slide prints it: "0.0000351085", "−0.197", "2.00".
public struct PrintedDecimal: Hashable, Sendable {
  /// The digits without the point, as an integer.
  public let significand: BigInteger
  /// How many digits follow the point.
  public let decimals: Int

  /// Creates significand·10^−decimals.
  ///
  /// - Precondition: `decimals` is not negative.
  public init(significand: BigInteger, decimals: Int) {
    precondition(decimals >= 0, "digits after the point can't be negative")
    self.significand = significand
    self.decimals = decimals
  }

  /// An integer, without a point.
  public init(_ integer: Int) { self.init(significand: BigInteger(integer), decimals: 0) }

  /// Reads a decimal number: an optional sign (`+`, `-` or U+2212), ASCII digits, optionally a point followed
  /// by digits (`.5` too), and an optional exponent (`1e-5`, `1E+3`).
  ///
  /// With an exponent, the digits after the point are those that the shifted digits reach: `1.20e-3` is
  /// `0.00120`, `1e3` is `1000`. Nil for anything else, for exponents beyond ±10000 and for more than 10000
  /// digits, so that no text exhausts the memory. A zero has no sign.
  public init?(_ text: String) {
    var body = text[...]
    var isNegative = false
    if let sign = body.first, "+-−".contains(sign) {
      isNegative = sign != "+"
      body.removeFirst()
    }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard (1...2).contains(parts.count) else { return nil }
    var exponent = 0
    if parts.count == 2 {
      guard let parsed = BigInteger(parts[1])?.int, (-10_000...10_000).contains(parsed) else { return nil }
      exponent = parsed
    }
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts[0].utf8.count <= 10_000, digits.count == 1 || digits.count == 2 && !digits[1].isEmpty,
      let whole = digits.first, let magnitude = BigInteger(whole + (digits.count == 2 ? digits[1] : "")),
      digits.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let signed = isNegative ? -magnitude : magnitude
    let places = (digits.count == 2 ? digits[1].count : 0) - exponent
    self =
      places >= 0
      ? PrintedDecimal(significand: signed, decimals: places)
      : PrintedDecimal(significand: signed * BigInteger(10).raised(to: -places), decimals: 0)
  }

  /// The exact value.
  public var value: Rational { Rational(significand, BigInteger(10).raised(to: decimals)) }

  /// One unit of the last printed digit.
  public var unit: Rational { Rational(1, BigInteger(10).raised(to: decimals)) }

  /// Half a unit of the last printed digit.
  public var halfUnit: Rational { unit / Rational(2) }
}

// MARK: - Rounding

extension PrintedDecimal {
  /// Whether a value may print so: it lies within half a unit of the last digit, ends included.
  public func isRounding(of exact: Rational) -> Bool {
    exact.isDefined && (exact - value).magnitude <= halfUnit
  }

  /// Whether every value of an enclosure prints so.
  public func isRounding(ofAllOf enclosure: Interval) -> Bool {
    guard !enclosure.isEmpty, let lower = Rational(exactly: enclosure.lowerBound),
      let upper = Rational(exactly: enclosure.upperBound)
    else { return false }
    return isRounding(of: lower) && isRounding(of: upper)
  }

  /// Whether no value of a non-empty enclosure prints so; never true of the empty one, which proves nothing.
  public func isDisjoint(from enclosure: Interval) -> Bool {
    guard !enclosure.isEmpty else { return false }
    let (low, high) = (value - halfUnit, value + halfUnit)
    if let lower = Rational(exactly: enclosure.lowerBound), lower > high { return true }
    if let upper = Rational(exactly: enclosure.upperBound), upper < low { return true }
    return false
  }

  /// The value rounded to a number of decimals, ties away from zero, as one rounds by hand.
  ///
  /// - Precondition: the value is defined and `decimals` is not negative.
  public static func rounding(_ exact: Rational, decimals: Int) -> PrintedDecimal {
    precondition(exact.isDefined, "an undefined value has no digits")
    let scaled = exact.magnitude * Rational(BigInteger(10).raised(to: decimals)) + Rational(1, 2)
    let significand = scaled.floor
    return PrintedDecimal(
      significand: exact.numerator.isNegative ? -significand : significand, decimals: decimals)
  }

  /// The value rounded to a number of significant digits, ties away from zero; digits before the point are
  /// all kept, and zero is `0`.
  ///
  /// - Precondition: the value is defined and `significantDigits` is positive.
  public static func rounding(_ exact: Rational, significantDigits: Int) -> PrintedDecimal {
    precondition(exact.isDefined && significantDigits > 0, "an undefined value has no digits")
    guard let exponent = exact.decimalExponent else { return PrintedDecimal(0) }
    let rounded = rounding(exact, decimals: max(significantDigits - 1 - exponent, 0))
    // 9.996 to three digits is 10.0: one digit too many.
    let digits = rounded.significand.magnitude.description.count
    return digits > significantDigits && rounded.decimals > 0
      ? rounding(exact, decimals: rounded.decimals - 1) : rounded
  }
}

extension Rational {
  /// The exponent of the leading decimal digit: 2 for 345, −3 for 0.00345; nil for 0 and when undefined.
  public var decimalExponent: Int? {
    guard isDefined, !numerator.isZero else { return nil }
    // Estimated from the lengths, then corrected.
    let guess = numerator.magnitude.description.count - denominator.description.count
    return magnitude < .powerOfTen(guess) ? guess - 1 : guess
  }

  /// 10ⁿ, exactly, for any n.
  public static func powerOfTen(_ exponent: Int) -> Rational { Rational(10).raised(to: exponent) }
}

// MARK: - Text

extension PrintedDecimal: CustomStringConvertible {
  /// The digits with an ASCII hyphen for the minus sign.
  public var description: String {
    let digits = significand.magnitude.description
    let padded = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
    let text = decimals == 0 ? padded : "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    return (significand.isNegative ? "-" : "") + text
  }

  /// The digits with a minus sign (U+2212), as printed.
  public var typeset: String { description.replacing("-", with: "−") }
}

extension PrintedDecimal: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The decimal of a literal; anything else is a mistake in the source.
  public init(stringLiteral text: String) {
    guard let parsed = PrintedDecimal(text) else {
      AuthorMistake.stop(
        "\"\(text)\" is not a decimal number: digits were expected, such as \"-0.197\" or \"1e-5\"")
    }
    self = parsed
  }
  /// The decimal as written in the source: 0.1 is one tenth, not its binary neighbour.
  public init(floatLiteral value: Double) { self.init(stringLiteral: "\(value)") }
  /// The integer of a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}
