/// Enclosures of the elementary functions at a point.
///
/// The method is the same throughout. The argument is reduced, by error-free operations, to a small double and
/// a tiny tail; a Taylor series of the small part is summed with a bound of its rounding errors and of the
/// terms left out; the head of the result stays exact, so that only a small correction is uncertain. What is
/// claimed of each function f is that f(x) lies in the result. See ``Approximation`` for the error bounds;
/// below, u is its unit roundoff.
///
/// Source: the reductions are those of Muller, Elementary Functions, chapters 10 and 11; the bounds are derived
/// here and hold without any assumption on the platform's mathematical library.
enum Enclosure {
  private static let u = Approximation.unitRoundoff

  /// e^x; e⁰ is exact.
  static func exp(_ x: Double) -> Interval {
    if x == 0 { return Interval(unchecked: 1, 1) }
    if x > 709.79 { return Interval(unchecked: .greatestFiniteMagnitude, .infinity) }
    if x < -745.14 { return Interval(unchecked: 0, .leastNonzeroMagnitude) }
    // |e^x − 1| < 2|x| < 2⁻⁵³, the distance from 1 to the double below.
    if x.magnitude < 0x1p-54 { return Interval(unchecked: x < 0 ? 1.0.nextDown : 1, x < 0 ? 1 : 1.0.nextUp) }
    let e = ReducedExponential(x)
    return scaled(e.mantissa.interval, e.exponent)
  }

  /// The product of a set of positive numbers near 1 with 2^k, exact unless it leaves the normal range.
  private static func scaled(_ interval: Interval, _ k: Int) -> Interval {
    // Two factors, since 2^k itself may be out of range.
    let half = k / 2
    let first = Double(sign: .plus, exponent: half, significand: 1)
    let second = Double(sign: .plus, exponent: k - half, significand: 1)
    let (lower, upper) = (interval.lowerBound * first * second, interval.upperBound * first * second)
    if lower >= .leastNormalMagnitude, upper < .infinity { return Interval(unchecked: lower, upper) }
    return Interval(
      unchecked: Rounded.multiply(interval.lowerBound * first, second).lower,
      Rounded.multiply(interval.upperBound * first, second).upper)
  }

  /// ln x, for a finite x > 0; ln 1 is exact. With x = 2^k·(1 + v), √½ ≤ 1 + v ≤ √2 and f = v/(2 + v),
  ///
  ///     ln(1 + v) = v − (v²/2 − f·(v²/2 + R)),  R = s·(2/3 + 2s/5 + 2s²/7 + …),  s = f².
  ///
  /// |f| ≤ 0.1716 and s ≤ 0.0295, so the terms of the bracket from s¹⁰ on sum to less than 2/23·1.04·s¹⁰.
  static func log(_ x: Double) -> Interval {
    var k = Double(x.exponent)
    var m = x.significand
    if m > 0x1.6a09e667f3bccp0 {
      m /= 2
      k += 1
    }
    let v = m - 1  // exact: m is within a factor of two of 1
    if v == 0, k == 0 { return Interval(unchecked: 0, 0) }
    let f = v / (2 + v)  // error at most 2.01u·|f|
    let s = f * f  // error at most 5.1u·s
    let (p, pError) = Approximation.series(
      inverseOdd, at: s, radius: 5.1 * u * s, remainder: logarithmRemainder)
    let r = s * p
    let rError = 1.01 * s * pError + 6.2 * u * r
    let (square, squareRest) = ErrorFree.product(v, v)
    let (half, halfRest) = (square / 2, squareRest / 2)  // exactly v²/2 together
    let inner = half + r
    let product = f * inner
    let bulk = half - product
    let correction = bulk + halfRest
    var radius =
      f.magnitude * (rError + 2 * u * half + u * inner) + 3.1 * u * product.magnitude
      + u * (bulk.magnitude + correction.magnitude)
    if k == 0 { return Approximation(head: v, tail: -correction, radius: radius).interval }

    let (head, error) = ErrorFree.sum(k * LogarithmOfTwo.high, v)
    let low = k * LogarithmOfTwo.low
    let rest = error + low
    let tail = rest - correction
    radius +=
      u * (low.magnitude + rest.magnitude + tail.magnitude) + k.magnitude * LogarithmOfTwo.error
    return Approximation(head: head, tail: tail, radius: radius).interval
  }

  /// A bound of the terms left out of the bracket: 2/23 and 4 percent.
  static let logarithmRemainder = 0.0905

  /// 2/3, 2/5, …, 2/21.
  private static let inverseOdd = (0...9).map { 2 / Double(2 * $0 + 3) }

  /// tanh x = (1 − E)/(1 + E) with E = e^(−2x), for x > 0; tanh 0 is exact.
  static func tanh(_ x: Double) -> Interval {
    if x == 0 { return Interval(unchecked: 0, 0) }
    if x < 0 { return -tanh(-x) }
    // x − x³/3 < tanh x < x.
    if x < 0x1p-28 { return Interval(unchecked: x.nextDown, x) }
    // 1 − tanh x < 2e^(−2x) < 2⁻⁵³.
    if x > 19 { return Interval(unchecked: 1.0.nextDown, 1) }
    let e = ReducedExponential(-2 * x)
    let value = (e.times(-1, plus: 1) / e.times(1, plus: 1)).interval
    return Interval(unchecked: value.lowerBound, min(value.upperBound, 1))
  }

  /// σ(x) = 1/(1 + e^(−x)) = e^x/(1 + e^x); σ(0) is exact.
  ///
  /// The form with a negative exponent is the one that can't overflow.
  static func sigmoid(_ x: Double) -> Interval {
    if x == 0 { return Interval(unchecked: 0.5, 0.5) }
    // |σ(x) − ½| < |x|/4 < 2⁻⁵⁴, the distance from ½ to the double below.
    if x.magnitude < 0x1p-53 {
      return Interval(unchecked: x < 0 ? 0.5.nextDown : 0.5, x < 0 ? 0.5 : 0.5.nextUp)
    }
    // 1 − σ(x) < e^(−x) < 2⁻⁵³.
    if x > 37 { return Interval(unchecked: 1.0.nextDown, 1) }
    if x < -745.14 { return Interval(unchecked: 0, .leastNonzeroMagnitude) }
    let e = ReducedExponential(-x.magnitude)
    if x > 0 {
      let value = (Approximation(head: 1, tail: 0, radius: 0) / e.times(1, plus: 1)).interval
      return Interval(unchecked: value.lowerBound, min(value.upperBound, 1))
    }
    if e.exponent >= -60 { return scaled((e.mantissa / e.times(1, plus: 1)).interval, e.exponent) }
    // E − E² < σ(x) < E = 2^k·m, and m·E < 1.42²·2⁻⁶¹.
    var mantissa = e.mantissa
    mantissa.radius += 0x1p-59
    return scaled(mantissa.interval, e.exponent)
  }
}

/// e^x as 2^k·(1 + h + c): x = k·ln 2 + h + t with a double |h| < 0.347 and a tiny t, and
///
///     e^(h+t) = 1 + h + h²·Q(h) + t·e^h + …,  Q(h) = 1/2! + h/3! + h²/4! + …
///
/// The terms of Q from h¹³/15! on sum to less than 1.03/15!·|h|¹³.
struct ReducedExponential {
  /// k.
  let exponent: Int
  private let h: Double
  private let c: Double
  private let radius: Double

  /// A bound of the terms left out of Q: 1/15! and 3 percent.
  static let remainder = 0x1.bcp-41

  /// 1/2!, 1/3!, …, 1/14!.
  private static let coefficients = (2...14).map { Approximation.inverseFactorial($0) }

  /// The reduction of x with 2⁻⁵⁴ ≤ |x| < 746.
  init(_ x: Double) {
    let u = Approximation.unitRoundoff
    let k = (x * 0x1.71547652b82fep0).rounded()
    let (near, nearError) = ErrorFree.sum(x, -k * LogarithmOfTwo.high)
    let low = k * LogarithmOfTwo.low
    let (h, hError) = ErrorFree.sum(near, -low)
    let t = nearError + hError
    let tError = u * (low.magnitude + t.magnitude) + k.magnitude * LogarithmOfTwo.error
    let (q, qError) = Approximation.series(Self.coefficients, at: h, radius: 0, remainder: Self.remainder)
    let square = h * h
    let bulk = square * q
    let slope = t * (1 + (h + bulk))
    let c = bulk + slope
    exponent = Int(k)
    self.h = h
    self.c = c
    radius =
      1.01 * square * qError + 2.1 * u * bulk.magnitude + 16 * u * t.magnitude + t * t + 1.5 * tError
      + u * c.magnitude
  }

  /// e^x/2^k, between √½ and √2 but for a rounding.
  var mantissa: Approximation {
    let (head, error) = ErrorFree.sum(1, h)
    let tail = error + c
    return Approximation(
      head: head, tail: tail, radius: radius + Approximation.unitRoundoff * tail.magnitude)
  }

  /// sign·e^x + constant for −64 < k ≤ 0. Two error-free sums keep a small difference accurate.
  func times(_ sign: Double, plus constant: Double) -> Approximation {
    let power = sign * Double(sign: .plus, exponent: exponent, significand: 1)
    let (first, firstError) = ErrorFree.sum(constant, power)
    let (head, headError) = ErrorFree.sum(first, power * h)
    let errors = firstError + headError
    let tail = errors + power * c
    return Approximation(
      head: head, tail: tail,
      radius: power.magnitude * radius
        + Approximation.unitRoundoff * (errors.magnitude + tail.magnitude))
  }
}

/// ln 2 in two parts: one of 42 bits, whose products with |k| < 2¹¹ are exact, and the rest, rounded.
enum LogarithmOfTwo {
  static let high = 0x1.62e42fefa38p-1
  static let low = 0x1.ef35793c7673p-45
  /// A bound of |ln 2 − high − low|.
  static let error = 0x1p-102
}
