/// Enclosures of the elementary functions at a point.
///
/// The method is the same throughout: the argument is reduced, exactly or with an enclosed tail, to a small
/// number r; a Taylor series is summed in interval arithmetic; a bound of what is left out is added. The head
/// of the result is kept exact by error-free sums, so that only a small correction is wide.
enum Enclosure {
  /// e^x. With x = k·ln 2 + r and |r| ≤ ln 2/2 + 2^−40: e^x = 2^k·(1 + r + r²·Q(r)).
  static func exp(_ x: Double) -> Interval {
    if x == 0 { return Interval(unchecked: 1, 1) }
    if x > 709.79 { return Interval(unchecked: .greatestFiniteMagnitude, .infinity) }
    if x < -745.14 { return Interval(unchecked: 0, .leastNonzeroMagnitude) }
    let k = (x / 0x1.62e42fefa39efp-1).rounded()
    let r = LogarithmOfTwo.reduced(x, k)
    let (head, error) = exactSum(1, r.head)
    let mantissa =
      Interval(unchecked: head, head) + (Interval(unchecked: error, error) + r.tail + quadratic(r.whole))
    return scaled(mantissa, Int(k))
  }

  /// r²·Q(r) = e^r − 1 − r = r²(1/2! + r/3! + … + r^13/15! + remainder), |r| ≤ 0.35.
  ///
  /// The terms left out sum to less than |r|^14/16!·1/(1 − |r|/17) < 2^−65 of the leading 1/2.
  static func quadratic(_ r: Interval) -> Interval {
    var sum = Interval(unchecked: -0x1p-64, 0x1p-64)
    for coefficient in inverseFactorials[2...15].reversed() { sum = sum * r + coefficient }
    return sum * (r * r)
  }

  /// 1/n!, enclosed, for n up to 24.
  static let inverseFactorials: [Interval] = {
    var factorial = BigInteger(1)
    return (0...24).map { n in
      if n > 0 { factorial = factorial * BigInteger(n) }
      return Interval(Rational(1, factorial))
    }
  }()

  /// The product with 2^k, exact in the normal range.
  static func scaled(_ interval: Interval, _ k: Int) -> Interval {
    if k > -1000, k < 1000 {
      let factor = Double(sign: .plus, exponent: k, significand: 1)
      return Interval(unchecked: interval.lowerBound * factor, interval.upperBound * factor)
    }
    let half = k / 2
    let first = Double(sign: .plus, exponent: half, significand: 1)
    let second = Double(sign: .plus, exponent: k - half, significand: 1)
    return interval * Interval(unchecked: first, first) * Interval(unchecked: second, second)
  }

  /// ln x, x > 0. With x = 2^k·(1 + u), √½ ≤ 1 + u < √2, f = u/(2 + u):
  ///
  ///     ln(1 + u) = u − (u²/2 − f·(u²/2 + R)),  R = 2f²/3 + 2f⁴/5 + …
  ///
  /// Source: the decomposition that fdlibm uses; the bounds here are those of interval arithmetic.
  static func log(_ x: Double) -> Interval {
    var k = Double(x.exponent)
    var m = x.significand
    if m > 0x1.6a09e667f3bcdp0 {
      m /= 2
      k += 1
    }
    let u = Interval(unchecked: m - 1, m - 1)  // exact: m is within a factor of two of 1
    if u.lowerBound == 0, k == 0 { return u }
    let f = u / (u + Interval(unchecked: 2, 2))
    let s = f * f
    // |f| ≤ 0.1716, s ≤ 0.02945: the terms from s^13 on sum to less than 2·s^12/27·1.04 < 2^−64 beside 2/3.
    var sum = Interval(unchecked: 0, 0x1p-64)
    for coefficient in twiceInverseOdd.reversed() { sum = sum * s + coefficient }
    let r = sum * s
    let halfSquare = u * u * Interval(unchecked: 0.5, 0.5)
    let correction = halfSquare - f * (halfSquare + r)
    if k == 0 { return u - correction }
    // k·high has no rounding error; the tail takes the rest.
    let (head, error) = exactSum(k * LogarithmOfTwo.high, u.lowerBound)
    let tail = Interval(unchecked: k, k) * LogarithmOfTwo.low
    return Interval(unchecked: head, head) + (Interval(unchecked: error, error) + (tail - correction))
  }

  /// 2/3, 2/5, …, 2/25, enclosed.
  private static let twiceInverseOdd = (1...12).map { Interval(Rational(2, 2 * $0 + 1)) }

  /// tanh x = m/(m + 2) with m = e^(2x) − 1, which increases with m.
  static func tanh(_ x: Double) -> Interval {
    if x == 0 { return Interval(unchecked: 0, 0) }
    if x < 0 { return -tanh(-x) }
    // 1 − tanh x < 2e^(−2x) < 2^−60 from here on.
    if x > 22 { return Interval(unchecked: 1.0.nextDown, 1) }
    let m = expMinusOne(2 * x)
    func ratio(_ m: Double) -> Interval {
      let point = Interval(unchecked: m, m)
      return point / (point + Interval(unchecked: 2, 2))
    }
    return Interval(unchecked: ratio(m.lowerBound).lowerBound, min(ratio(m.upperBound).upperBound, 1))
  }

  /// e^x − 1 for 0 < x ≤ 44: 2^k·(r + r²·Q(r)) + (2^k − 1).
  private static func expMinusOne(_ x: Double) -> Interval {
    let k = (x / 0x1.62e42fefa39efp-1).rounded()
    let r = LogarithmOfTwo.reduced(x, k)
    let correction = r.tail + quadratic(r.whole)
    let power = Double(sign: .plus, exponent: Int(k), significand: 1)
    // k ≤ 64: beyond 53 the sum with −1 is not exact, so both parts go through the error-free sum.
    let (head, error) = exactSum(power - 1, power * r.head)
    let lost = Rounded.add(power, -1)
    let missing = Interval(unchecked: lost.lower - (power - 1), lost.upper - (power - 1))
    return Interval(unchecked: head, head)
      + (Interval(unchecked: error, error) + missing + correction * Interval(unchecked: power, power))
  }

  /// σ(x) = 1/(1 + e^−x).
  static func sigmoid(_ x: Double) -> Interval {
    let one = Interval(unchecked: 1, 1)
    return one / (one + exp(-x))
  }

  /// The sum and its rounding error, exactly (Knuth's two-sum).
  static func exactSum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
    let sum = a + b
    let part = sum - a
    return (sum, (a - (sum - part)) + (b - part))
  }
}

/// An argument after reduction: a point and a small enclosed rest.
struct ReducedArgument {
  let head: Double
  let tail: Interval

  var whole: Interval { Interval(unchecked: head, head) + tail }
}

/// ln 2 in two parts: one whose products with |k| < 2^20 are exact, and the enclosed rest.
enum LogarithmOfTwo {
  /// The first 32 bits.
  static let high = 0x1.62e42feep-1
  /// ln 2 − high, enclosed: the double next to it, and its neighbours.
  static let low = Interval(unchecked: 0x1.a39ef35793c76p-33.nextDown, 0x1.a39ef35793c76p-33.nextUp)

  /// x − k·ln 2.
  static func reduced(_ x: Double, _ k: Double) -> ReducedArgument {
    let (head, error) = Enclosure.exactSum(x, -k * high)
    let low = Interval(unchecked: k, k) * low
    let tail = Interval(unchecked: error, error) - low
    // The rest is as small as k·2^−33: its larger part joins the head.
    let (sum, rest) = Enclosure.exactSum(head, tail.midpoint)
    return ReducedArgument(
      head: sum,
      tail: Interval(unchecked: rest, rest) + (tail - Interval(unchecked: tail.midpoint, tail.midpoint)))
  }
}
