/// The elementary functions over lanes of `Float`, by argument reduction and a polynomial.
///
/// The coefficients are those of the Taylor series; where it is cut, the remainder is below a tenth of an ulp.
extension LaneVector where Scalar == Float {
  /// x = k·ln 2 + r with integer k and |r| at most a little over ½·ln 2.
  ///
  /// - Returns: r, and a number with the integer k in the low bits of each lane.
  @inline(__always) private var reduced: (r: Self, k: Self) {
    // Adding 1.5·2²³ rounds to an integer, which then stands in the low bits.
    let magic = Self(repeating: 0x1.8p23)
    let k = magic.adding(self, times: Self(repeating: 0x1.715476p0))
    let n = k - magic
    // ln 2 in two parts: the first has so few bits that its product with n is exact.
    let r = adding(n, times: Self(repeating: -0x1.62e4p-1)).adding(
      n, times: Self(repeating: -0x1.7f7d1cp-20))
    return (r, k)
  }

  /// a + b·r.
  @inline(__always) private func pair(_ r: Self, _ a: Float, _ b: Float) -> Self {
    Self(repeating: a).adding(r, times: Self(repeating: b))
  }

  /// eˣ for x in −87…87; beyond, the value at the nearer end, and NaN for NaN.
  @inline(__always) var exponential: Self {
    let (r, k) = reduced
    let square = r * r
    let fourth = square * square
    // The series in pairs of pairs: its sum is on the critical path of small networks.
    let first = (Self(repeating: 1) + r).adding(square, times: pair(r, 1 / 2, 1 / 6))
    let second = pair(r, 1 / 24, 1 / 120).adding(square, times: pair(r, 1 / 720, 1 / 5040))
    let power = first.adding(fourth, times: second)
    // What is out of range is replaced afterwards, which delays nothing.
    return power.withExponent(increasedByLowBitsOf: k)
      .replaced(with: Self(repeating: 6.0760303e+37), where: self, isAbove: 87)
      .replaced(with: Self(repeating: 1.6458115e-38), where: self, isBelow: -87)
  }

  @inline(__always) var sigmoid: Self {
    let one = Self(repeating: 1)
    return one / (one + (-self).exponential)
  }

  /// tanh x = (e²ˣ − 1)/(e²ˣ + 1) for positive x; the difference is found without cancellation.
  @inline(__always) var hyperbolicTangent: Self {
    let one = Self(repeating: 1)
    let two = Self(repeating: 2)
    // Beyond 10, tanh x rounds to 1.
    let clamped = magnitude.replaced(with: Self(repeating: 10), where: magnitude, isAbove: 10)
    let (r, k) = (clamped * two).reduced
    // e²ˣ − 1 = 2ᵏ(eʳ − 1) + (2ᵏ − 1).
    let power = one.withExponent(increasedByLowBitsOf: k)
    let rest = r.adding(r * r, times: seriesTail(r))
    let difference = (power - one).adding(power, times: rest)
    return (difference / (difference + two)).withSign(of: self)
  }

  /// (eʳ − 1 − r)/r², the series 1/2! + r/3! + r²/4! + ….
  @inline(__always) private func seriesTail(_ r: Self) -> Self {
    let square = r * r
    let low = pair(r, 1 / 2, 1 / 6).adding(square, times: pair(r, 1 / 24, 1 / 120))
    return low.adding(square * square, times: pair(r, 1 / 720, 1 / 5040))
  }

  /// ln x for normal positive x; not a number for x ≤ 0.
  @inline(__always) var logarithm: Self {
    let (mantissa, exponent) = mantissaAndExponent
    let value = logarithm(onePlus: mantissa - Self(repeating: 1), exponent)
    return Self(repeating: .nan).replaced(with: value, where: self, isAbove: 0)
  }

  @inline(__always) var logarithmOnePlus: Self {
    // Above √2 − 1, 1 + x = 2·(1 + (x − 1)/2).
    let one = Self(repeating: 1)
    let limit: Float = 0.41421357
    let half = (self - one) * Self(repeating: 0.5)
    return logarithm(
      onePlus: replaced(with: half, where: self, isAbove: limit),
      Self(repeating: 0).replaced(with: one, where: self, isAbove: limit))
  }

  /// ln(1 + f) + k·ln 2, from s = f/(2 + f): ln(1 + f) = 2(s + s³/3 + s⁵/5 + …), for f in √½ − 1 … √2 − 1.
  @inline(__always) private func logarithm(onePlus f: Self, _ k: Self) -> Self {
    let s = f / (Self(repeating: 2) + f)
    let z = s * s
    var series = Self(repeating: 2 / 11)
    for odd in stride(from: 9 as Float, through: 3, by: -2) {
      series = Self(repeating: 2 / odd).adding(z, times: series)
    }
    // 2s = f − s·f: the exact f keeps the rounding of s out of the leading term.
    let tail = s * (z * series - f)
    let rest = f + tail.adding(k, times: Self(repeating: 0x1.7f7d1cp-20))
    return k * Self(repeating: 0x1.62e4p-1) + rest
  }
}

extension Float: NetworkElement {
  /// The type's name in a saved network.
  public static var precisionName: String { "Float" }
  /// The code that trains networks of `Float`s.
  public static let engine = NetworkEngine<Float>(lanes: FloatLanes.self, few: FloatLanes.self)
  /// eˣ.
  public static func exponential(_ x: Float) -> Float { FloatLanes(repeating: x).exponential.first }
  /// ln x.
  public static func logarithm(_ x: Float) -> Float { FloatLanes(repeating: x).logarithm.first }
  /// ln(1 + x).
  public static func logarithm(onePlus x: Float) -> Float {
    FloatLanes(repeating: x).logarithmOnePlus.first
  }
  /// tanh x.
  public static func hyperbolicTangent(_ x: Float) -> Float {
    FloatLanes(repeating: x).hyperbolicTangent.first
  }
  /// 1/(1 + e⁻ˣ).
  public static func sigmoid(_ x: Float) -> Float { FloatLanes(repeating: x).sigmoid.first }
}
