extension Interval: Scalar {
  /// The enclosure of all sums: x + y is in A + B for all x in A and y in B.
  ///
  /// Here and below each bound is the tightest double, but where the nearest result is beyond 2^990 or, except
  /// for sums, below 2^−968: there it is at most one double further out. An exact bound stays exact, so that
  /// [1, 1] + [1, 1] is [2, 2]. An operand that is empty gives the empty set.
  ///
  /// Source: the operations `add`, `sub`, `neg`, `mul`, `div` and `pown` of IEEE 1788-2015, table 9.1.
  public static func + (a: Interval, b: Interval) -> Interval {
    if a.isEmpty || b.isEmpty { return .empty }
    let lower = Rounded.add(a.lowerBound, b.lowerBound)
    if a.isPoint, b.isPoint { return Interval(unchecked: lower.lower, lower.upper) }
    return Interval(unchecked: lower.lower, Rounded.add(a.upperBound, b.upperBound).upper)
  }

  /// The enclosure of all differences x − y, as of sums. X − X is not [0, 0] unless X is a point.
  public static func - (a: Interval, b: Interval) -> Interval { a + -b }

  /// The enclosure of all negatives, exact.
  public static prefix func - (a: Interval) -> Interval {
    a.isEmpty ? a : Interval(unchecked: -a.upperBound, -a.lowerBound)
  }

  /// The enclosure of all products x·y; a set without a bound times [0, 0] is [0, 0].
  public static func * (a: Interval, b: Interval) -> Interval {
    if a.isEmpty || b.isEmpty { return .empty }
    if a.isPoint, b.isPoint {
      let product = Rounded.multiply(a.lowerBound, b.lowerBound)
      return Interval(unchecked: product.lower, product.upper)
    }
    let (al, au, bl, bu) = (a.lowerBound, a.upperBound, b.lowerBound, b.upperBound)
    if al >= 0 {
      return Interval(
        unchecked: Rounded.multiply(bl >= 0 ? al : au, bl).lower,
        Rounded.multiply(bu >= 0 ? au : al, bu).upper)
    }
    if au <= 0 {
      return Interval(
        unchecked: Rounded.multiply(bu >= 0 ? al : au, bu).lower,
        Rounded.multiply(bl >= 0 ? au : al, bl).upper)
    }
    if bl >= 0 { return Interval(unchecked: Rounded.multiply(al, bu).lower, Rounded.multiply(au, bu).upper) }
    if bu <= 0 { return Interval(unchecked: Rounded.multiply(au, bl).lower, Rounded.multiply(al, bl).upper) }
    return Interval(
      unchecked: min(Rounded.multiply(al, bu).lower, Rounded.multiply(au, bl).lower),
      max(Rounded.multiply(al, bl).upper, Rounded.multiply(au, bu).upper))
  }

  /// The enclosure of all quotients whose divisor is not 0.
  ///
  /// A divisor that holds 0 inside gives ``entire``, one that ends at 0 a half line, and the divisor [0, 0] the
  /// empty set (IEEE 1788-2015, table 9.1).
  public static func / (a: Interval, b: Interval) -> Interval {
    if a.isEmpty || b.isEmpty || (b.lowerBound == 0 && b.upperBound == 0) { return .empty }
    if a.lowerBound == 0, a.upperBound == 0 { return Interval(unchecked: 0, 0) }
    if b.lowerBound > 0 { return a.divided(byPositive: b) }
    if b.upperBound < 0 { return (-a).divided(byPositive: -b) }
    if b.lowerBound < 0, b.upperBound > 0 { return .entire }
    // The divisor ends at 0.
    let (dividend, far) = b.lowerBound == 0 ? (a, b.upperBound) : (-a, -b.lowerBound)
    if dividend.lowerBound >= 0 {
      return Interval(unchecked: Rounded.divide(dividend.lowerBound, far).lower, .infinity)
    }
    if dividend.upperBound <= 0 {
      return Interval(unchecked: -.infinity, Rounded.divide(dividend.upperBound, far).upper)
    }
    return .entire
  }

  private func divided(byPositive b: Interval) -> Interval {
    if isPoint, b.isPoint {
      let quotient = Rounded.divide(lowerBound, b.lowerBound)
      return Interval(unchecked: quotient.lower, quotient.upper)
    }
    return Interval(
      unchecked: Rounded.divide(lowerBound, lowerBound >= 0 ? b.upperBound : b.lowerBound).lower,
      Rounded.divide(upperBound, upperBound >= 0 ? b.lowerBound : b.upperBound).upper)
  }

  /// The enclosure of all integer powers xⁿ; x⁰ is 1, and a negative power of 0 has no value.
  ///
  /// An even power of a set around 0 starts at 0. The power of a point is made by repeated squaring. For
  /// |n| ≤ 2^25:
  ///
  /// - a value between 2^−968 and 2^968 in size, for n > 0 up to the largest number: at most 3|n| + 1 ulp wide. The
  ///   square of a point is wider by 2^−52 of its size, each other product and the quotient by 2^−51 at most;
  /// - n > 0 and a value beyond the largest number: from there, or as near to it, to ∞; the inverse of such a power:
  ///   from 0 to 2^−1024 or a little more;
  /// - any other value: enclosed, but of no promised width, since an operand may be below the normal range.
  public func raised(to exponent: Int) -> Interval {
    if isEmpty { return self }
    if exponent == 0 { return Interval(unchecked: 1, 1) }
    if exponent < 0 { return Interval(unchecked: 1, 1) / raised(toMagnitude: exponent.magnitude) }
    return raised(toMagnitude: exponent.magnitude)
  }

  private func raised(toMagnitude exponent: UInt) -> Interval {
    if exponent.isMultiple(of: 2) {
      // |x|ⁿ, so that a set around 0 does not reach below it.
      let lower = lowerBound <= 0 && upperBound >= 0 ? 0 : min(lowerBound.magnitude, upperBound.magnitude)
      let upper = max(lowerBound.magnitude, upperBound.magnitude)
      return Interval(
        unchecked: Self.power(Interval(unchecked: lower, lower), exponent).lowerBound,
        Self.power(Interval(unchecked: upper, upper), exponent).upperBound)
    }
    return Interval(
      unchecked: Self.power(Interval(unchecked: lowerBound, lowerBound), exponent).lowerBound,
      Self.power(Interval(unchecked: upperBound, upperBound), exponent).upperBound)
  }

  /// The power of a point by repeated squaring.
  private static func power(_ base: Interval, _ exponent: UInt) -> Interval {
    if base.lowerBound.isInfinite { return base }
    var result = Interval(unchecked: 1, 1)
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }
}
