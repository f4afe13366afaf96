/// A number that a formula can be evaluated over: a field, as far as the type can be one.
///
/// Each formula of the book is written once and run over every conforming type: `Double` and `Float` for
/// the numbers shown, `Interval` for a proof of their digits, `Rational` where the arithmetic is exact,
/// `Dual` for a derivative.
public protocol Scalar: Sendable {
  /// The number itself when the type can hold it, else the nearest one (`Double`) or the tightest
  /// enclosure (`Interval`).
  init(_ value: Rational)
  /// The integer as a scalar, in the same way.
  init(_ integer: Int)

  /// The sum.
  static func + (a: Self, b: Self) -> Self
  /// The difference.
  static func - (a: Self, b: Self) -> Self
  /// The product.
  static func * (a: Self, b: Self) -> Self
  /// The quotient. Never traps: what division by zero gives is stated by each type.
  static func / (a: Self, b: Self) -> Self
  /// The additive inverse.
  static prefix func - (a: Self) -> Self

  /// The integer power xⁿ; x⁰ is 1, also at x = 0, and x⁻ⁿ is 1/xⁿ.
  func raised(to exponent: Int) -> Self
}

extension Scalar {
  /// The integer as a scalar, by way of its rational number.
  public init(_ integer: Int) { self.init(Rational(integer)) }
}

/// A scalar with the elementary functions that the lectures use.
public protocol ElementaryScalar: Scalar {
  /// The circle constant π.
  static var pi: Self { get }

  /// The value of `function` at this scalar.
  ///
  /// Where the function is undefined (the logarithm of −1, say) the result is the type's own mark for
  /// that: NaN, the empty interval, the undefined rational.
  func applying(_ function: ElementaryFunction) -> Self
}
