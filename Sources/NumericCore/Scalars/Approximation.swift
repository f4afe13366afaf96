/// A real number enclosed as a sum: within `radius` of head + tail.
///
/// The series of ``Enclosure`` are summed in this form. The head carries no error, the tail holds what lies
/// below its last digit, and the radius bounds every rounding made on the way to the tail: an operation whose
/// floating-point result is c has an error of at most `unitRoundoff`·|c|. The radius itself is summed with
/// rounding; all its terms are positive and it takes fewer than 2¹⁰ operations, so that the factor
/// `radiusSlack` makes up for that.
struct Approximation {
  var head: Double
  var tail: Double
  var radius: Double

  /// Half an ulp of 1: the relative error bound of one rounding to nearest, outside of underflow.
  static let unitRoundoff = 0x1p-53
  /// (1 + 2⁻⁵³)^(2¹⁰) < 1 + 2⁻⁴².
  private static let radiusSlack = 1 + 0x1p-42

  /// The interval between the two ends, rounded outward.
  var interval: Interval {
    let reach = (radius * Self.radiusSlack).nextUp
    return Interval(
      unchecked: Rounded.add(head, (tail - reach).nextDown).lower,
      Rounded.add(head, (tail + reach).nextUp).upper)
  }

  /// The same number with the head the nearest double to head + tail: |tail| ≤ unitRoundoff·|head|.
  var normalized: Approximation {
    let (sum, error) = ErrorFree.sum(head, tail)
    return Approximation(head: sum, tail: error, radius: radius)
  }

  /// The quotient n/d, with d near or above 1 and n/d far from underflow.
  ///
  /// With the exact remainder ρ = n.head − q·d.head of the rounded quotient q of the heads,
  ///
  ///     n/d − q = (ρ + n.tail − q·d.tail ± (n.radius + |q|·d.radius)) / d.
  ///
  /// Dividing by d.head instead of d, and the five roundings, together change that by less than 16 times the
  /// unit roundoff, relative to the sum of its terms' sizes.
  static func / (numerator: Approximation, denominator: Approximation) -> Approximation {
    let (n, d) = (numerator.normalized, denominator.normalized)
    let q = n.head / d.head
    let (product, error) = ErrorFree.product(q, d.head)
    let remainder = (n.head - product) - error
    let size = remainder.magnitude + n.tail.magnitude + (q * d.tail).magnitude
    let reach = n.radius + q.magnitude * d.radius
    return Approximation(
      head: q, tail: (remainder + n.tail - q * d.tail) / d.head,
      radius: (reach * (1 + 0x1p-20) + 16 * unitRoundoff * size) / d.head)
  }

  /// The value of the power series Σ cₙxⁿ by Horner's rule, with a bound of its error.
  ///
  /// - Parameters:
  ///   - coefficients: c₀, c₁, …, each the nearest double to the exact coefficient.
  ///   - x: The argument; the exact one is within `radius` of it.
  ///   - remainder: A bound of the sum of all further terms, divided by the first further power of x.
  static func series(
    _ coefficients: [Double], at x: Double, radius: Double, remainder: Double
  ) -> (value: Double, error: Double) {
    let reach = x.magnitude + radius
    var (value, error) = (0.0, remainder)
    for coefficient in coefficients.reversed() {
      let product = value * x
      let sum = product + coefficient
      error =
        error * reach + value.magnitude * radius
        + unitRoundoff * (product.magnitude + sum.magnitude + coefficient.magnitude)
      value = sum
    }
    return (value, error)
  }

  /// 1/n!, rounded; n! itself is a double up to n = 18.
  static func inverseFactorial(_ n: Int) -> Double {
    1 / (1...max(n, 1)).reduce(1) { $0 * Double($1) }
  }
}
