extension Rational {
  /// The nearest `Double`, ties to even; ±∞ beyond the range, NaN when undefined.
  public var doubleValue: Double { nearest(as: Double.self) }

  /// The nearest number of a format of at most 53 bits, ties to even; ±∞ beyond the range, NaN when undefined.
  func nearest<Format: BinaryFloatingPoint>(as format: Format.Type) -> Format {
    guard isDefined else { return .nan }
    let precision = Format.significandBitCount + 1
    if numerator.bitWidth <= precision, denominator.bitWidth <= precision,
      let top = numerator.int, let bottom = denominator.int
    {
      return Format(top) / Format(bottom)  // both exact, and a division rounds correctly
    }
    let least = Int(Format.leastNonzeroMagnitude.exponent)
    let top = numerator.magnitude
    // Scaled so that the integer quotient has one or two bits more than are kept, to round by. Nothing below
    // half the least positive number matters but that it is there.
    let exponent = max(top.bitWidth - denominator.bitWidth - precision - 1, least - 1)
    let scaledTop = exponent < 0 ? top << -exponent : top
    let scaledBottom = exponent > 0 ? denominator << exponent : denominator
    let (quotient, remainder) = scaledTop.quotientAndRemainder(dividingBy: scaledBottom)
    guard let scaled = quotient.int else { preconditionFailure("the quotient has at most two bits too many") }
    let dropped = max(quotient.bitWidth - precision, least - exponent, 0)
    let half = dropped == 0 ? 0 : 1 << (dropped - 1)
    let tail = scaled & ((1 << dropped) - 1)
    var bits = scaled >> dropped
    // A remainder makes the value a little larger than the quotient, which decides a tie.
    if dropped > 0, tail > half || (tail == half && (!remainder.isZero || bits & 1 == 1)) { bits += 1 }
    // Clamped where it overflows anyway: a format's exponent may be a narrow integer.
    let power = min(exponent + dropped, Int(Format.greatestFiniteMagnitude.exponent) + 1)
    let value = Format(sign: .plus, exponent: Format.Exponent(power), significand: Format(bits))
    return numerator.isNegative ? -value : value
  }

  /// The largest `Double` that is not above, and the smallest that is not below; equal when it is a `Double`.
  var enclosingDoubles: (lower: Double, upper: Double) {
    if let top = numerator.int.flatMap({ Double(exactly: $0) }),
      let bottom = denominator.int.flatMap({ Double(exactly: $0) }), bottom != 0
    {
      return Rounded.divide(top, bottom)
    }
    let nearest = doubleValue
    if nearest.isInfinite {
      return nearest > 0 ? (.greatestFiniteMagnitude, .infinity) : (-.infinity, -.greatestFiniteMagnitude)
    }
    guard let exact = Rational(exactly: nearest), exact != self else { return (nearest, nearest) }
    return exact < self ? (nearest, nearest.nextUp) : (nearest.nextDown, nearest)
  }
}
