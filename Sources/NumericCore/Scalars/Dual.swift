/// A number with its derivative: primal + tangent·ε, where ε² = 0.
///
/// Evaluate a formula over duals with the tangent of one variable set to 1, and the result's tangent is the
/// derivative by that variable: forward-mode differentiation.
public struct Dual<Base: ElementaryScalar>: Sendable {
  /// The value.
  public let primal: Base
  /// The derivative.
  public let tangent: Base

  /// Pairs a value with a derivative.
  public init(primal: Base, tangent: Base) {
    self.primal = primal
    self.tangent = tangent
  }

  /// The variable that is differentiated by: its tangent is 1.
  public init(variable value: Base) { self.init(primal: value, tangent: Base(1)) }
}

extension Dual: Equatable where Base: Equatable {}

extension Dual: ElementaryScalar {
  /// A constant: its tangent is 0.
  public init(_ value: Rational) { self.init(primal: Base(value), tangent: Base(0)) }
  /// π, a constant.
  public static var pi: Dual { Dual(primal: .pi, tangent: Base(0)) }

  /// (u + v)′ = u′ + v′.
  public static func + (a: Dual, b: Dual) -> Dual {
    Dual(primal: a.primal + b.primal, tangent: a.tangent + b.tangent)
  }
  /// (u − v)′ = u′ − v′.
  public static func - (a: Dual, b: Dual) -> Dual {
    Dual(primal: a.primal - b.primal, tangent: a.tangent - b.tangent)
  }
  /// (uv)′ = u′v + uv′.
  public static func * (a: Dual, b: Dual) -> Dual {
    Dual(primal: a.primal * b.primal, tangent: a.tangent * b.primal + a.primal * b.tangent)
  }
  /// (u/v)′ = (u′ − (u/v)·v′)/v.
  public static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.primal / b.primal
    return Dual(primal: quotient, tangent: (a.tangent - quotient * b.tangent) / b.primal)
  }
  /// (−u)′ = −u′.
  public static prefix func - (a: Dual) -> Dual { Dual(primal: -a.primal, tangent: -a.tangent) }

  /// (uⁿ)′ = n·uⁿ⁻¹·u′; a constant for n = 0.
  public func raised(to exponent: Int) -> Dual {
    guard exponent != 0 else { return Dual(Rational(1)) }
    // Int.min − 1 would overflow.
    let below = exponent == .min ? primal.raised(to: exponent) / primal : primal.raised(to: exponent - 1)
    return Dual(
      primal: primal.raised(to: exponent),
      tangent: Base(exponent) * below * tangent)
  }

  /// f(u)′ = f′(u)·u′, undefined where f′ is (√ at 0, the logarithm of −1). The derivatives of the ReLU and the step at 0 are 0 by convention (L3-48).
  public func applying(_ function: ElementaryFunction) -> Dual {
    let value = primal.applying(function)
    return Dual(primal: value, tangent: function.slope(at: primal, value: value) * tangent)
  }
}
