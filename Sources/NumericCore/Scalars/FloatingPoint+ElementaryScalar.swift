import Foundation

extension Double: ElementaryScalar {
  /// The nearest floating-point number.
  public init(_ value: Rational) { self = value.doubleValue }

  /// The power by repeated multiplication, the same on every platform.
  public func raised(to exponent: Int) -> Double { power(of: self, exponent) }

  /// The value by the platform's mathematical library.
  public func applying(_ function: ElementaryFunction) -> Double {
    switch function {
    case .exp: Foundation.exp(self)
    case .log: Foundation.log(self)
    case .squareRoot: squareRoot()
    case .sin: Foundation.sin(self)
    case .cos: Foundation.cos(self)
    case .tanh: Foundation.tanh(self)
    case .sigmoid: 1 / (1 + Foundation.exp(-self))
    case .relu: self > 0 ? self : isNaN ? self : 0
    case .step: self > 0 ? 1 : isNaN ? self : 0
    }
  }
}

extension Float: ElementaryScalar {
  /// The nearest floating-point number.
  public init(_ value: Rational) { self = value.nearest(as: Float.self) }

  /// The power by repeated multiplication, the same on every platform.
  public func raised(to exponent: Int) -> Float { power(of: self, exponent) }

  /// The value by the platform's mathematical library.
  public func applying(_ function: ElementaryFunction) -> Float {
    switch function {
    case .exp: Foundation.exp(self)
    case .log: Foundation.log(self)
    case .squareRoot: squareRoot()
    case .sin: Foundation.sin(self)
    case .cos: Foundation.cos(self)
    case .tanh: Foundation.tanh(self)
    case .sigmoid: 1 / (1 + Foundation.exp(-self))
    case .relu: self > 0 ? self : isNaN ? self : 0
    case .step: self > 0 ? 1 : isNaN ? self : 0
    }
  }
}

/// xⁿ by repeated squaring; 1/x⁻ⁿ for a negative exponent.
func power<S: Scalar>(of base: S, _ exponent: Int) -> S {
  var result = S(1)
  var square = base
  var rest = exponent.magnitude
  while rest > 0 {
    if rest & 1 == 1 { result = result * square }
    rest >>= 1
    if rest > 0 { square = square * square }
  }
  return exponent < 0 ? S(1) / result : result
}
