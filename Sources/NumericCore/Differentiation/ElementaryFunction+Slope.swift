extension ElementaryFunction {
  /// The derivative's value at a point where the function's own value is known, over any kind of number.
  ///
  /// Undefined where the derivative is (√ at 0, the logarithm of −1). At 0 the derivatives of the ReLU and the
  /// step are 0 by convention (L3-48).
  @inline(__always)
  func slope<S: ElementaryScalar>(at point: S, value: S) -> S {
    switch self {
    case .exp: value
    case .log: S(1) / point
    case .squareRoot: S(1) / (S(2) * value)
    case .sin: point.applying(.cos)
    case .cos: -point.applying(.sin)
    case .tanh: S(1) - value * value
    case .sigmoid: value * (S(1) - value)
    case .relu: point.applying(.step)
    case .step: S(0)
    }
  }
}
