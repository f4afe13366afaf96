/// An exact fraction, in lowest terms with a positive denominator.
///
/// Nothing traps and nothing overflows: the parts are ``BigInteger``s. A division by zero, or a function
/// without an exact rational value, gives ``undefined``, which every operation passes on.
///
/// Sums and products look for common divisors of the operands' parts, not of the result's, which are longer. Source:
/// Knuth, The Art of Computer Programming, volume 2, section 4.5.1.
public struct Rational: Hashable, Sendable {
  /// The part above the line; the sign is here.
  public let numerator: BigInteger
  /// The part below the line: positive, or 0 for ``undefined``.
  public let denominator: BigInteger

  /// No rational number. It equals itself, and compares as neither smaller nor larger than anything.
  public static let undefined = Rational(unchecked: 0, 0)

  /// Whether it is a number.
  public var isDefined: Bool { !denominator.isZero }

  private init(unchecked numerator: BigInteger, _ denominator: BigInteger) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The fraction of two integers; ``undefined`` when the denominator is 0.
  public init(_ numerator: BigInteger, _ denominator: BigInteger) {
    guard !denominator.isZero else {
      self = .undefined
      return
    }
    let divisor = BigInteger.gcd(numerator, denominator)
    let isFlipped = denominator.isNegative
    func reduced(_ part: BigInteger) -> BigInteger {
      let quotient = part.dividedExactly(by: divisor)
      return isFlipped ? -quotient : quotient
    }
    self.init(unchecked: reduced(numerator), reduced(denominator))
  }

  /// The integer.
  public init(_ integer: BigInteger) { self.init(unchecked: integer, 1) }
  /// The integer.
  public init(_ integer: Int) { self.init(unchecked: BigInteger(integer), 1) }
  /// The fraction of two integers; ``undefined`` when the denominator is 0.
  public init(_ numerator: Int, _ denominator: Int) {
    self.init(BigInteger(numerator), BigInteger(denominator))
  }

  /// The exact value of a finite floating-point number.
  public init?(exactly value: Double) {
    guard value.isFinite else { return nil }
    guard value != 0 else {
      self.init(0)
      return
    }
    // value = significand·2^exponent with an odd significand: in lowest terms as it stands.
    let exponent = max(Int(value.exponent), -1022) - 52
    let significand = Int(Double(sign: value.sign, exponent: -exponent, significand: value.magnitude))
    let zeros = significand.trailingZeroBitCount
    let (odd, power) = (BigInteger(significand >> zeros), exponent + zeros)
    self = power >= 0 ? Rational(odd << power) : Rational(unchecked: odd, BigInteger(1) << -power)
  }

  /// Whether it is a whole number.
  public var isInteger: Bool { denominator == 1 }

  /// The largest integer that is not above it; 0 when undefined.
  public var floor: BigInteger {
    guard isDefined else { return 0 }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.isNegative ? quotient - 1 : quotient
  }
}

extension Rational: Comparable {
  /// Whether `a` is the smaller; false when either is undefined.
  public static func < (a: Rational, b: Rational) -> Bool {
    guard a.isDefined, b.isDefined else { return false }
    return a.numerator * b.denominator < b.numerator * a.denominator
  }
  /// Whether `a` is not the larger; false when either is undefined.
  public static func <= (a: Rational, b: Rational) -> Bool { a.isDefined && b.isDefined && !(b < a) }
  /// Whether `a` is not the smaller; false when either is undefined.
  public static func >= (a: Rational, b: Rational) -> Bool { b <= a }

  /// The absolute value.
  public var magnitude: Rational { numerator.isNegative ? -self : self }
}

extension Rational: ElementaryScalar {
  /// The number itself.
  public init(_ value: Rational) { self = value }

  /// The exact sum.
  public static func + (a: Rational, b: Rational) -> Rational {
    guard a.isDefined, b.isDefined else { return .undefined }
    if a.isInteger, b.isInteger { return Rational(a.numerator + b.numerator) }
    let common = BigInteger.gcd(a.denominator, b.denominator)
    let (p, q) = (a.denominator.dividedExactly(by: common), b.denominator.dividedExactly(by: common))
    let above = a.numerator * q + b.numerator * p
    // What the sum's two parts have in common, the denominators do.
    let divisor = common == 1 ? common : BigInteger.gcd(above, common)
    return Rational(
      unchecked: above.dividedExactly(by: divisor), a.denominator.dividedExactly(by: divisor) * q)
  }
  /// The exact difference.
  public static func - (a: Rational, b: Rational) -> Rational { a + -b }
  /// The exact product.
  public static func * (a: Rational, b: Rational) -> Rational {
    guard a.isDefined, b.isDefined else { return .undefined }
    if a.isInteger, b.isInteger { return Rational(a.numerator * b.numerator) }
    let (c, d) = (BigInteger.gcd(a.numerator, b.denominator), BigInteger.gcd(b.numerator, a.denominator))
    return Rational(
      unchecked: a.numerator.dividedExactly(by: c) * b.numerator.dividedExactly(by: d),
      a.denominator.dividedExactly(by: d) * b.denominator.dividedExactly(by: c))
  }
  /// The exact quotient; ``undefined`` for a division by 0.
  public static func / (a: Rational, b: Rational) -> Rational {
    guard a.isDefined, b.isDefined, !b.numerator.isZero else { return .undefined }
    let isFlipped = b.numerator.isNegative
    return a * Rational(unchecked: isFlipped ? -b.denominator : b.denominator, b.numerator.magnitude)
  }
  /// The exact negative.
  public static prefix func - (a: Rational) -> Rational { Rational(unchecked: -a.numerator, a.denominator) }

  /// The exact power; x⁰ is 1. ``undefined`` for a negative power of 0, and for a power of more than a million
  /// bits, which would sooner exhaust the memory than be of use.
  public func raised(to exponent: Int) -> Rational {
    guard isDefined else { return .undefined }
    let bits = max(numerator.bitWidth, denominator.bitWidth)
    if bits <= 1 {  // 0, 1 or −1
      if numerator.isZero { return exponent == 0 ? 1 : exponent > 0 ? self : .undefined }
      return exponent.isMultiple(of: 2) ? 1 : self
    }
    guard exponent.magnitude <= 1 << 20, Int(exponent.magnitude) * bits <= 1 << 20 else { return .undefined }
    let n = Int(exponent.magnitude)
    // Powers of numbers without a common divisor have none.
    let power = Rational(unchecked: numerator.raised(to: n), denominator.raised(to: n))
    return exponent < 0 ? Rational(1) / power : power
  }

  /// π is not rational.
  public static var pi: Rational { .undefined }

  /// The exact value where there is one that is rational, else ``undefined``.
  public func applying(_ function: ElementaryFunction) -> Rational {
    guard isDefined else { return .undefined }
    let zero = numerator.isZero
    switch function {
    case .exp, .cos: return zero ? Rational(1) : .undefined
    case .sin, .tanh: return zero ? self : .undefined
    case .log: return self == Rational(1) ? Rational(0) : .undefined
    case .sigmoid: return zero ? Rational(1, 2) : .undefined
    case .relu: return numerator.isNegative ? Rational(0) : self
    case .step: return numerator.isNegative || zero ? Rational(0) : Rational(1)
    case .squareRoot:
      guard let top = numerator.exactSquareRoot, let bottom = denominator.exactSquareRoot else {
        return .undefined
      }
      return Rational(top, bottom)
    }
  }
}

extension BigInteger {
  /// The square root, if it is an integer.
  var exactSquareRoot: BigInteger? {
    guard !isNegative else { return nil }
    guard !isZero else { return 0 }
    // Newton's iteration from above falls until it reaches the root rounded down.
    var root = BigInteger(1) << ((bitWidth + 1) / 2)
    while true {
      let next = (root + quotientAndRemainder(dividingBy: root).quotient).quotientAndRemainder(dividingBy: 2)
        .quotient
      if next >= root { break }
      root = next
    }
    return root * root == self ? root : nil
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// The integer of a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: CustomStringConvertible {
  /// The fraction as a text: `-3/4`, `2`, `undefined`.
  public var description: String {
    guard isDefined else { return "undefined" }
    return isInteger ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}

extension BigInteger {
  /// The quotient by a divisor.
  fileprivate func dividedExactly(by divisor: BigInteger) -> BigInteger {
    divisor == 1 ? self : quotientAndRemainder(dividingBy: divisor).quotient
  }
}
