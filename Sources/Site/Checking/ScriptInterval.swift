import NumericCore

/// An enclosure of what a page's script may compute: every operation is one on doubles in the script's own order, rounded
/// to nearest, and each exponential, logarithm, sine, cosine and hyperbolic tangent may be 2 ulp off.
///
/// Correctly rounded operations (+ − × ÷ √) lie within outward rounded intervals. The language leaves the elementary
/// functions to the browser; the best known implementations err by less than 1 ulp. (ECMA-262, section 21.3.2.)
struct ScriptInterval: ElementaryScalar {
  /// The enclosure.
  let enclosure: Interval

  init(_ enclosure: Interval) { self.enclosure = enclosure }
  init(_ value: Rational) { enclosure = Interval(value) }

  /// The double nearest to π, as scripts have it, and its neighbour.
  static var pi: ScriptInterval { ScriptInterval(Interval.pi) }

  static func + (a: Self, b: Self) -> Self { Self(a.enclosure + b.enclosure) }
  static func - (a: Self, b: Self) -> Self { Self(a.enclosure - b.enclosure) }
  static func * (a: Self, b: Self) -> Self { Self(a.enclosure * b.enclosure) }
  static func / (a: Self, b: Self) -> Self { Self(a.enclosure / b.enclosure) }
  static prefix func - (a: Self) -> Self { Self(-a.enclosure) }

  /// The product from the left, as the script multiplies: each factor is rounded by itself.
  func raised(to exponent: Int) -> Self {
    guard exponent != 0 else { return Self(1) }
    var power = self
    for _ in 1..<max(1, exponent.magnitude) { power = power * self }
    return exponent < 0 ? Self(1) / power : power
  }

  func applying(_ function: ElementaryFunction) -> Self {
    switch function {
    case .exp, .log, .sin, .cos, .tanh: Self(enclosure.applying(function).widened(byUlps: 2))
    case .sigmoid: Self(1) / (Self(1) + (-self).applying(.exp))
    case .squareRoot, .relu, .step: Self(enclosure.applying(function))
    }
  }

  /// Whether a script may have computed a number; what is no finite number is allowed where no bound is.
  func allows(_ value: Double) -> Bool {
    guard value.isFinite else { return enclosure.isEmpty || !enclosure.isBounded }
    return !enclosure.isEmpty && enclosure.lowerBound <= value && value <= enclosure.upperBound
  }
}

extension Interval {
  /// The interval with so many units in the last place more at each end.
  fileprivate func widened(byUlps count: Double) -> Interval {
    guard !isEmpty, isBounded else { return self }
    // The subtraction itself is rounded: one more double.
    let lower = (lowerBound - count * lowerBound.ulp).nextDown
    let upper = (upperBound + count * upperBound.ulp).nextUp
    return Interval(lower).hull(Interval(upper))
  }
}
