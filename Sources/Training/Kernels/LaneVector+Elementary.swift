/// The elementary functions over lanes, by argument reduction and a polynomial.
///
/// The coefficients are those of the Taylor series; where it is cut, the remainder is below a tenth of an ulp.
extension LaneVector {
  /// x = k·ln 2 + r with integer k and |r| at most a little over ½·ln 2.
  ///
  /// - Returns: r, and a number with the integer k in the low bits of each lane.
  @inline(__always) private var reduced: (r: Self, k: Self) {
    let magic = Self(repeating: Scalar.integerShift)
    let k = magic.adding(self, times: Self(repeating: Scalar.inverseOfLn2))
    let n = k - magic
    let r = adding(n, times: Self(repeating: -Scalar.ln2.high)).adding(
      n, times: Self(repeating: -Scalar.ln2.low))
    return (r, k)
  }

  /// a + b·r.
  @inline(__always) private func pair(_ r: Self, _ a: Scalar, _ b: Scalar) -> Self {
    Self(repeating: a).adding(r, times: Self(repeating: b))
  }

  /// eˣ up to the end of the range; beyond, the value there, and NaN for NaN.
  @inline(__always) var exponential: Self {
    let (r, k) = reduced
    let square = r * r
    let fourth = square * square
    // The series in pairs of pairs: its sum is on the critical path of small networks.
    let first = (Self(repeating: 1) + r).adding(square, times: pair(r, 1 / 2, 1 / 6))
    let second = pair(r, 1 / 24, 1 / 120).adding(square, times: pair(r, 1 / 720, 1 / 5040))
    var power = first.adding(fourth, times: second)
    if Scalar.needsLongSeries {
      let third = pair(r, 1 / 40320, 1 / 362880)
        .adding(square, times: pair(r, 1 / 3_628_800, 1 / 39_916_800))
        .adding(fourth, times: pair(r, 1 / 479_001_600, 1 / 6_227_020_800))
      power = power.adding(fourth * fourth, times: third)
    }
    // What is out of range is replaced afterwards, which delays nothing.
    let end = Scalar.exponentialEnd
    let beyond = Self(repeating: end.inversePower).replaced(
      with: Self(repeating: end.power), where: self, isAbove: 0)
    return power.withExponent(increasedByLowBitsOf: k).replaced(
      with: beyond, where: magnitude, isAbove: end.x)
  }

  /// 1/(1 + e⁻ˣ).
  @inline(__always) var sigmoid: Self {
    let one = Self(repeating: 1)
    return one / (one + (-self).exponential)
  }

  /// tanh x = (e²ˣ − 1)/(e²ˣ + 1) for positive x; the difference is found without cancellation.
  @inline(__always) var hyperbolicTangent: Self {
    let one = Self(repeating: 1)
    let two = Self(repeating: 2)
    let clamped = magnitude.replaced(
      with: Self(repeating: Scalar.tanhEnd), where: magnitude, isAbove: Scalar.tanhEnd)
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
    let fourth = square * square
    let low = pair(r, 1 / 2, 1 / 6).adding(square, times: pair(r, 1 / 24, 1 / 120))
    let middle = pair(r, 1 / 720, 1 / 5040)
    guard Scalar.needsLongSeries else { return low.adding(fourth, times: middle) }
    let high = pair(r, 1 / 3_628_800, 1 / 39_916_800)
      .adding(square, times: pair(r, 1 / 479_001_600, 1 / 6_227_020_800))
    return low.adding(fourth, times: middle.adding(square, times: pair(r, 1 / 40320, 1 / 362880)))
      .adding(fourth * fourth, times: high)
  }

  /// ln x for normal positive x; not a number for x ≤ 0.
  @inline(__always) var logarithm: Self {
    let (mantissa, exponent) = mantissaAndExponent
    let value = logarithm(onePlus: mantissa - Self(repeating: 1), exponent)
    return Self(repeating: .nan).replaced(with: value, where: self, isAbove: 0)
  }

  /// ln(1 + x), for x in 0…1.
  @inline(__always) var logarithmOnePlus: Self {
    // Above √2 − 1, 1 + x = 2·(1 + (x − 1)/2).
    let one = Self(repeating: 1)
    let limit = Scalar.squareRootOf2Minus1
    let half = (self - one) * Self(repeating: 1 / 2)
    return logarithm(
      onePlus: replaced(with: half, where: self, isAbove: limit),
      Self(repeating: 0).replaced(with: one, where: self, isAbove: limit))
  }

  /// ln(1 + f) + k·ln 2, from s = f/(2 + f): ln(1 + f) = 2(s + s³/3 + s⁵/5 + …), for f in √½ − 1 … √2 − 1.
  @inline(__always) private func logarithm(onePlus f: Self, _ k: Self) -> Self {
    let s = f / (Self(repeating: 2) + f)
    let z = s * s
    var series = Self(repeating: 2 / Scalar.lastLogarithmPower)
    var odd = Scalar.lastLogarithmPower - 2
    while odd >= 3 {
      series = Self(repeating: 2 / odd).adding(z, times: series)
      odd -= 2
    }
    // 2s = f − s·f: the exact f keeps the rounding of s out of the leading term.
    let tail = s * (z * series - f)
    let rest = f + tail.adding(k, times: Self(repeating: Scalar.ln2.low))
    return k * Self(repeating: Scalar.ln2.high) + rest
  }
}
