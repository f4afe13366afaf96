/// The operations of floating point with the result rounded down and up.
///
/// Each computes the nearest result and the sign of its error, exactly: then at most one neighbour is needed,
/// and an exact result stays a point. Where the error itself can't be computed exactly (near the ends of the
/// exponent range) both neighbours are taken.
///
/// Source: the error-free transformations of Knuth (sum) and of the fused multiply-add (product, quotient,
/// root), as in Muller et al., Handbook of Floating-Point Arithmetic, chapter 4.
enum Rounded {
  typealias Bounds = (lower: Double, upper: Double)

  /// Below this a product's error may fall under the smallest subnormal: 2^−1074+2·53.
  private static let smallestTrusted = 0x1p-968
  /// Above this the intermediate results of the error computation may overflow.
  private static let largestTrusted = 0x1p1020

  static func add(_ a: Double, _ b: Double) -> Bounds {
    let sum = a + b
    guard sum.magnitude < largestTrusted, a.magnitude < largestTrusted else { return outside(sum, a, b) }
    let part = sum - a
    return bounds(of: sum, error: (a - (sum - part)) + (b - part))
  }

  static func multiply(_ a: Double, _ b: Double) -> Bounds {
    // A bound of ±∞ times 0: the set's members are finite, so the product is 0.
    if a == 0 || b == 0 { return (0, 0) }
    let product = a * b
    guard product.magnitude > smallestTrusted, product.magnitude < largestTrusted else {
      return outside(product, a, b, isPositive: (a > 0) == (b > 0))
    }
    return bounds(of: product, error: (-product).addingProduct(a, b))
  }

  /// The quotient, b not 0.
  static func divide(_ a: Double, _ b: Double) -> Bounds {
    if a == 0 { return (0, 0) }
    if b.isInfinite {
      return a.isInfinite ? (-.infinity, .infinity) : outside(a / b, a, 1, isPositive: (a > 0) == (b > 0))
    }
    let quotient = a / b
    guard quotient.magnitude > smallestTrusted, quotient.magnitude < largestTrusted,
      a.magnitude > smallestTrusted, a.magnitude < largestTrusted, b.magnitude < largestTrusted
    else { return outside(quotient, a, b, isPositive: (a > 0) == (b > 0)) }
    let remainder = a.addingProduct(-quotient, b)
    return bounds(of: quotient, error: b > 0 ? remainder : -remainder)
  }

  static func squareRoot(_ a: Double) -> Bounds {
    if a == 0 || a == .infinity { return (a, a) }
    let root = a.squareRoot()
    guard a > smallestTrusted else { return (max(root.nextDown, 0), root.nextUp) }
    return bounds(of: root, error: a.addingProduct(-root, root))
  }

  private static func bounds(of nearest: Double, error: Double) -> Bounds {
    if error > 0 { return (nearest, nearest.nextUp) }
    if error < 0 { return (nearest.nextDown, nearest) }
    return (nearest, nearest)
  }

  /// Both neighbours; an infinite result of finite operands is an overflow, of infinite ones it is exact.
  private static func outside(_ nearest: Double, _ a: Double, _ b: Double, isPositive: Bool? = nil) -> Bounds
  {
    if nearest.isNaN { return (-.infinity, .infinity) }
    if nearest.isInfinite {
      if a.isInfinite || b.isInfinite { return (nearest, nearest) }
      return nearest > 0
        ? (.greatestFiniteMagnitude, .infinity) : (-.infinity, -.greatestFiniteMagnitude)
    }
    // The sign of a product is known even where it underflows.
    return switch isPositive {
    case true: (max(nearest.nextDown, 0), nearest.nextUp)
    case false: (nearest.nextDown, min(nearest.nextUp, 0))
    case nil: (nearest.nextDown, nearest.nextUp)
    }
  }
}
