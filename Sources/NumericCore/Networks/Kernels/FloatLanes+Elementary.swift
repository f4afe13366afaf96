/// The elementary functions over lanes, by argument reduction and a polynomial.
///
/// The coefficients are those of the Taylor series; where it is cut, the remainder is below a tenth of an ulp.
extension FloatLanes {
  /// x = k·ln 2 + r with integer k and |r| at most a little over ½·ln 2.
  ///
  /// - Returns: r, r² and the integer k in the low bits of each lane; the bits above it are not cleared.
  @inline(__always) private var reduced: (r: Self, square: Self, k: Bits) {
    // Adding 1.5·2²³ rounds to an integer, which then stands in the low bits.
    let magic = Self(repeating: 0x1.8p23)
    let shifted = magic.adding(self, times: Self(repeating: 0x1.7154760000000p+0))
    let n = shifted - magic
    // ln 2 in two parts: the first has so few bits that its product with n is exact.
    let r = adding(n, times: Self(repeating: -0x1.62e4p-1)).adding(
      n, times: Self(repeating: -0x1.7f7d1c0000000p-20))
    return (r, r * r, shifted.bits)
  }

  /// (eʳ − 1 − r)/r², the series 1/2! + r/3! + r²/4! + …, summed in pairs: the sum is on the critical path of
  /// small networks.
  @inline(__always) private static func tail(_ r: Self, _ square: Self) -> Self {
    @inline(__always) func pair(_ a: Float, _ b: Float) -> Self {
      Self(repeating: a).adding(r, times: Self(repeating: b))
    }
    let low = pair(1 / 2, 1 / 6).adding(square, times: pair(1 / 24, 1 / 120))
    return low.adding(square * square, times: pair(1 / 720, 1 / 5040))
  }

  /// eˣ for x in -87.0…87.0; beyond, the value at the nearer end, and NaN for NaN.
  @inline(__always) var exponential: Self {
    let (r, square, k) = reduced
    let power = (Self(repeating: 1) + r).adding(square, times: Self.tail(r, square))
    // Times 2ᵏ: k is added to the exponent. What is out of range is replaced afterwards, off the critical path.
    let scaled = Self(bits: power.bits &+ k &<< 23)
    let least = Self.least
    let greatest = Self.greatest
    return greatest.chosen(
      over: least.chosen(over: scaled, where: storage .< Storage(repeating: -87.0)),
      where: storage .> Storage(repeating: 87.0))
  }

  /// e to the power -87.0 and 87.0.
  @inline(__always) private static var least: Self { Self(repeating: 1.6458114537543937e-38) }
  @inline(__always) private static var greatest: Self { Self(repeating: 6.076030347399616e+37) }

  @inline(__always) var sigmoid: Self {
    let one = Self(repeating: 1)
    return one / (one + (-self).exponential)
  }

  /// tanh x = (e²ˣ − 1)/(e²ˣ + 1) for positive x; the difference is found without cancellation.
  @inline(__always) var hyperbolicTangent: Self {
    let one = Self(repeating: 1)
    let two = Self(repeating: 2)
    // Beyond this, tanh x rounds to 1.
    let bound = Self(repeating: 10)
    let clamped = bound.chosen(over: magnitude, where: magnitude.storage .> bound.storage)
    let (r, square, k) = (clamped * two).reduced
    // e²ˣ − 1 = 2ᵏ(eʳ − 1) + (2ᵏ − 1).
    let power = Self(bits: one.bits &+ k &<< 23)
    let rest = r.adding(square, times: Self.tail(r, square))
    let difference = (power - one).adding(power, times: rest)
    return (difference / (difference + two)).withSign(of: self)
  }

  /// ln(1 + f) + k·ln 2, from s = f/(2 + f): ln(1 + f) = 2(s + s³/3 + s⁵/5 + …), for f in √½ − 1 … √2 − 1.
  @inline(__always) private static func logarithm(_ f: Self, _ k: Self) -> Self {
    let s = f / (Self(repeating: 2) + f)
    let z = s * s
    var series = Self(repeating: 2 / 11)
    for odd in stride(from: 9 as Float, through: 3, by: -2) {
      series = Self(repeating: 2 / odd).adding(z, times: series)
    }
    // 2s = f − s·f: the exact f keeps the rounding of s out of the leading term.
    let tail = s * (z * series - f)
    return (k * Self(repeating: 0x1.62e4p-1))
      + (f + tail.adding(k, times: Self(repeating: 0x1.7f7d1c0000000p-20)))
  }

  /// ln x for normal positive x; not a number for x ≤ 0.
  @inline(__always) var logarithm: Self {
    // The mantissa m in √½ … √2 and the exponent k: x = 2ᵏ·m.
    let offset = Bits(repeating: 0x3f3504f3)
    let exponent = (bits &- offset) &>> 23
    let mantissa = Self(bits: bits &- exponent &<< 23)
    let value = Self.logarithm(mantissa - Self(repeating: 1), Self(Storage(exponent)))
    let nan = Self(repeating: .nan)
    return value.chosen(over: nan, where: storage .> Storage(repeating: 0))
  }

  @inline(__always) var logarithmOnePlus: Self {
    // Above √2 − 1, 1 + x = 2·(1 + (x − 1)/2).
    let one = Self(repeating: 1)
    let zero = Self(repeating: 0)
    let isLarge = storage .> Storage(repeating: 0.41421357)
    let f = ((self - one) * Self(repeating: 0.5)).chosen(over: self, where: isLarge)
    return Self.logarithm(f, one.chosen(over: zero, where: isLarge))
  }
}

extension Float: NetworkElement {
  /// The type's name in a saved network.
  public static var precisionName: String { "Float" }
  /// eˣ.
  public static func exponential(_ x: Float) -> Float { FloatLanes(repeating: x).exponential.storage[0] }
  /// ln x.
  public static func logarithm(_ x: Float) -> Float { FloatLanes(repeating: x).logarithm.storage[0] }
  /// ln(1 + x).
  public static func logarithm(onePlus x: Float) -> Float {
    FloatLanes(repeating: x).logarithmOnePlus.storage[0]
  }
  /// tanh x.
  public static func hyperbolicTangent(_ x: Float) -> Float {
    FloatLanes(repeating: x).hyperbolicTangent.storage[0]
  }
  /// 1/(1 + e⁻ˣ).
  public static func sigmoid(_ x: Float) -> Float { FloatLanes(repeating: x).sigmoid.storage[0] }
}
