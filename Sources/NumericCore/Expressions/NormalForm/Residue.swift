/// An element of the field of integers modulo the prime 2⁶¹ − 1.
///
/// Put a residue for each atom into a normal form, and equal normal forms give equal residues: where the residues
/// differ, the forms do. That tells different formulas apart without writing them over one denominator, and
/// finds the atoms that may be equal to another. The converse is never used as a proof.
struct Residue: Hashable {
  private static let modulus: UInt64 = (1 << 61) - 1
  let value: UInt64

  static let zero = Residue(value: 0)
  static let one = Residue(value: 1)

  private init(value: UInt64) { self.value = value }

  /// A residue drawn for a number, the same each time; neither 0 nor 1.
  init(drawnFor number: Int) {
    value = 2 + SplitMix.scrambled(UInt64(bitPattern: Int64(number)) &+ 0x5eed) % (Self.modulus - 2)
  }

  /// The residue of a number; nil where its denominator has none.
  init?(_ number: Rational) {
    let below = Self.remainder(number.denominator)
    guard below != .zero else { return nil }
    let quotient =
      number.isInteger ? Self.remainder(number.numerator) : Self.remainder(number.numerator) * below.inverse
    self = number.numerator.isNegative ? .zero - quotient : quotient
  }

  /// The residue of the magnitude.
  private static func remainder(_ integer: BigInteger) -> Residue {
    // 2⁶⁴ is 8 modulo 2⁶¹ − 1.
    integer.magnitudeWords.reversed().reduce(.zero) { $0 * Residue(value: 8) + Residue(value: $1.folded) }
  }

  static func + (a: Residue, b: Residue) -> Residue {
    let sum = a.value + b.value
    return Residue(value: sum >= modulus ? sum - modulus : sum)
  }

  static func - (a: Residue, b: Residue) -> Residue {
    Residue(value: a.value >= b.value ? a.value - b.value : a.value + modulus - b.value)
  }

  static func * (a: Residue, b: Residue) -> Residue {
    let (high, low) = a.value.multipliedFullWidth(by: b.value)
    // The product is below 2¹²²: its upper bits weigh 1, too.
    return Residue(value: low & modulus) + Residue(value: (high << 3 | low >> 61).folded)
  }

  /// The power; a negative one of a residue other than 0.
  func raised(to exponent: Int) -> Residue {
    var result = Residue.one
    var square = exponent < 0 ? inverse : self
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      square = square * square
      rest >>= 1
    }
    return result
  }

  /// The inverse of a residue other than 0 (Fermat).
  var inverse: Residue { raised(to: Int(Self.modulus - 2)) }

  /// A square root, if there is one: the modulus is 3 modulo 4.
  var squareRoot: Residue? {
    let root = raised(to: Int((Self.modulus + 1) / 4))
    return root * root == self ? root : nil
  }
}

extension FixedWidthInteger where Self == UInt64 {
  /// The word modulo 2⁶¹ − 1.
  fileprivate var folded: UInt64 { self % ((1 << 61) - 1) }
}

extension UInt {
  fileprivate var folded: UInt64 { UInt64(self) % ((1 << 61) - 1) }
}
