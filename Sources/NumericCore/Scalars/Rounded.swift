/// The operations of floating point with the result rounded down and up.
///
/// Each computes the nearest result and the sign of its error, exactly: then at most one neighbour is needed,
/// and an exact result stays a point. Where the error itself can't be computed exactly (near the ends of the
/// exponent range) both neighbours are taken.
///
/// Source: the remainders of a quotient and of a root are doubles, and so computed exactly; Muller et al.,
/// Handbook of Floating-Point Arithmetic, section 4.8.
enum Rounded {
  typealias Bounds = (lower: Double, upper: Double)

  /// Above this, the error of a product or of a remainder is a multiple of the least double.
  private static let smallestTrusted = 0x1p-968
  /// Below this, no intermediate result of the error computations overflows.
  private static let largestTrusted = 0x1p990

  static func add(_ a: Double, _ b: Double) -> Bounds {
    let (sum, error) = ErrorFree.sum(a, b)
    guard sum.magnitude < largestTrusted, a.magnitude < largestTrusted else { return outside(sum, a, b) }
    if sum.magnitude > smallestTrusted { return bounds(of: sum, error: error) }
    return (error < 0 ? sum.nextDown : sum, error > 0 ? sum.nextUp : sum)
  }

  static func multiply(_ a: Double, _ b: Double) -> Bounds {
    // A bound of ±∞ times 0: the set's members are finite, so the product is 0.
    if a == 0 || b == 0 { return (0, 0) }
    let (product, error) = ErrorFree.product(a, b)
    guard product.magnitude > smallestTrusted, product.magnitude < largestTrusted,
      a.magnitude < largestTrusted, b.magnitude < largestTrusted
    else { return outside(product, a, b, isPositive: (a > 0) == (b > 0)) }
    return bounds(of: product, error: error)
  }

  /// The quotient, b not 0.
  static func divide(_ a: Double, _ b: Double) -> Bounds {
    if a == 0 { return (0, 0) }
    let isPositive = (a > 0) == (b > 0)
    if b.isInfinite {
      // Members of the divisor's set are finite: the quotients approach 0 and don't reach it.
      return a.isInfinite ? (-.infinity, .infinity) : outside(0, a, 1, isPositive: isPositive)
    }
    let quotient = a / b
    guard quotient.magnitude > smallestTrusted, quotient.magnitude < largestTrusted,
      a.magnitude > smallestTrusted, a.magnitude < largestTrusted, b.magnitude < largestTrusted
    else { return outside(quotient, a, b, isPositive: isPositive) }
    // a and quotient·b are so close that their difference is exact, and so is the remainder.
    let (product, error) = ErrorFree.product(quotient, b)
    let remainder = (a - product) - error
    return bounds(of: quotient, error: b > 0 ? remainder : -remainder)
  }

  /// The square root, a ≥ 0.
  static func squareRoot(_ a: Double) -> Bounds {
    if a == 0 || a == .infinity { return (a, a) }
    if a < smallestTrusted {
      // Scaled by even powers of two, exactly both times: the root of a subnormal number is normal.
      let scaled = squareRoot(a * 0x1p600)
      return (scaled.lower * 0x1p-300, scaled.upper * 0x1p-300)
    }
    if a >= largestTrusted {
      let scaled = squareRoot(a * 0x1p-600)
      return (scaled.lower * 0x1p300, scaled.upper * 0x1p300)
    }
    let root = a.squareRoot()
    let (square, error) = ErrorFree.product(root, root)
    return bounds(of: root, error: (a - square) - error)
  }

  /// The neighbour on the error's side, for a result between the trusted sizes.
  ///
  /// The step is more than half the distance to a neighbour and less than one and a half of it, so that adding
  /// it rounds to the neighbour, without a branch that the processor would mispredict half of the time.
  /// Source: Rump, Zimmermann, Boldo, Melquiond, "Computing predecessor and successor in rounding to nearest",
  /// BIT 49 (2009).
  @inline(__always)
  private static func bounds(of nearest: Double, error: Double) -> Bounds {
    let step = nearest.magnitude * 0x1.0000000000001p-53
    return (nearest - (error < 0 ? step : 0), nearest + (error > 0 ? step : 0))
  }

  /// Both neighbours; an infinite result of finite operands is an overflow, of infinite ones it is exact.
  private static func outside(
    _ nearest: Double, _ a: Double, _ b: Double, isPositive: Bool? = nil
  ) -> Bounds {
    if nearest.isNaN { return (-.infinity, .infinity) }
    if nearest.isInfinite {
      if a.isInfinite || b.isInfinite { return (nearest, nearest) }
      return nearest > 0
        ? (.greatestFiniteMagnitude, .infinity)
        : (-.infinity, -.greatestFiniteMagnitude)
    }
    // The sign of a product is known even where it underflows.
    return switch isPositive {
    case true: (max(nearest.nextDown, 0), nearest.nextUp)
    case false: (nearest.nextDown, min(nearest.nextUp, 0))
    case nil: (nearest.nextDown, nearest.nextUp)
    }
  }
}
