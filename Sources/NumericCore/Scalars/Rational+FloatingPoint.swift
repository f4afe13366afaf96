extension Rational {
  /// The nearest `Double`, ties to even; ±∞ beyond the range, NaN when undefined.
  public var doubleValue: Double {
    guard isDefined else { return .nan }
    guard !numerator.isZero else { return 0 }
    let top = numerator.magnitude
    // Scaled so that the integer quotient has 54 or 55 bits: 53 to keep, and at least one to round by. The
    // smallest positive `Double` is 2^−1074, so nothing below 2^−1075 matters but that it is there.
    let exponent = max(top.bitWidth - denominator.bitWidth - 54, -1075)
    let scaledTop = exponent < 0 ? top << -exponent : top
    let scaledBottom = exponent > 0 ? denominator << exponent : denominator
    let (quotient, remainder) = scaledTop.quotientAndRemainder(dividingBy: scaledBottom)
    guard let scaled = quotient.int else { preconditionFailure("the quotient has at most 55 bits") }
    let dropped = max(quotient.bitWidth - 53, -1074 - exponent, 0)
    let half = dropped == 0 ? 0 : 1 << (dropped - 1)
    let tail = scaled & ((1 << dropped) - 1)
    var bits = scaled >> dropped
    // A remainder makes the value a little larger than the quotient, which decides a tie.
    if dropped > 0, tail > half || (tail == half && (!remainder.isZero || bits & 1 == 1)) { bits += 1 }
    let value = Double(sign: .plus, exponent: exponent + dropped, significand: Double(bits))
    return numerator.isNegative ? -value : value
  }

  /// The largest `Double` that is not above, and the smallest that is not below; equal when it is a `Double`.
  var enclosingDoubles: (lower: Double, upper: Double) {
    let nearest = doubleValue
    if nearest.isInfinite {
      return nearest > 0 ? (.greatestFiniteMagnitude, .infinity) : (-.infinity, -.greatestFiniteMagnitude)
    }
    guard let exact = Rational(exactly: nearest), exact != self else { return (nearest, nearest) }
    return exact < self ? (nearest, nearest.nextUp) : (nearest.nextDown, nearest)
  }
}
