/// A function of one variable that a formula may use beside the field operations.
public enum ElementaryFunction: String, CaseIterable, Hashable, Sendable {
  /// The exponential function eˣ.
  case exp
  /// The natural logarithm, defined for x > 0.
  case log
  /// The square root, defined for x ≥ 0.
  case squareRoot = "sqrt"
  /// The sine, of an angle in radians.
  case sin
  /// The cosine, of an angle in radians.
  case cos
  /// The hyperbolic tangent.
  case tanh
  /// The logistic sigmoid σ(x) = 1/(1 + e⁻ˣ).
  case sigmoid
  /// The rectified linear unit: x for x > 0, else 0.
  case relu = "ReLU"
  /// The unit step: 1 for x > 0, else 0. It is also the derivative of the ReLU, with value 0 at 0 (L3-48).
  case step
}

/// The exponential function eˣ.
public func exp(_ x: Expression) -> Expression { .apply(.exp, x) }
/// The natural logarithm.
public func log(_ x: Expression) -> Expression { .apply(.log, x) }
/// The sine, of an angle in radians.
public func sin(_ x: Expression) -> Expression { .apply(.sin, x) }
/// The cosine, of an angle in radians.
public func cos(_ x: Expression) -> Expression { .apply(.cos, x) }
/// The hyperbolic tangent.
public func tanh(_ x: Expression) -> Expression { .apply(.tanh, x) }
/// The logistic sigmoid σ(x) = 1/(1 + e⁻ˣ).
public func sigmoid(_ x: Expression) -> Expression { .apply(.sigmoid, x) }
/// The rectified linear unit: x for x > 0, else 0.
public func relu(_ x: Expression) -> Expression { .apply(.relu, x) }
