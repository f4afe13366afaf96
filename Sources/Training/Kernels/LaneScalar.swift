/// A number that lanes hold, with what the elementary functions need to know of its format.
///
/// p is the number of bits after the point of a significand: 52 or 23.
protocol LaneScalar: NetworkElement, SIMDScalar {
  /// An integer of the same size.
  associatedtype Bits: FixedWidthInteger
  /// The sign, the exponent and the significand as they lie in memory.
  var bits: Bits { get }
  init(bits: Bits)

  /// 1.5·2ᵖ: a number that is added to it is rounded to an integer, which then stands in the low bits.
  static var integerShift: Self { get }
  /// 1/ln 2.
  static var inverseOfLn2: Self { get }
  /// ln 2 in two parts: the first has so few bits that its product with an exponent is exact.
  static var ln2: (high: Self, low: Self) { get }
  /// √½.
  static var squareRootOfHalf: Self { get }
  /// √2 − 1.
  static var squareRootOf2Minus1: Self { get }
  /// The greatest x whose eˣ and e⁻ˣ are computed, and the values that stand for all beyond.
  static var exponentialEnd: (x: Self, power: Self, inversePower: Self) { get }
  /// From here on, tanh x rounds to 1.
  static var tanhEnd: Self { get }
  /// Whether the series of eʳ goes on to r¹³ rather than end at r⁷.
  static var needsLongSeries: Bool { get }
  /// The last odd power of s in the series of ln((1 + s)/(1 − s)).
  static var lastLogarithmPower: Self { get }
}

extension Double: LaneScalar {
  @inline(__always) var bits: Int64 { Int64(bitPattern: bitPattern) }
  @inline(__always) init(bits: Int64) { self.init(bitPattern: UInt64(bitPattern: bits)) }
  @inline(__always) static var integerShift: Double { 0x1.8p52 }
  @inline(__always) static var inverseOfLn2: Double { 0x1.71547652b82fep0 }
  @inline(__always) static var ln2: (high: Double, low: Double) { (0x1.62e42feep-1, 0x1.a39ef35793c76p-33) }
  @inline(__always) static var squareRootOfHalf: Double { 0x1.6a09e667f3bcdp-1 }
  @inline(__always) static var squareRootOf2Minus1: Double { 0.41421356237309503 }
  @inline(__always) static var exponentialEnd: (x: Double, power: Double, inversePower: Double) {
    (708, 3.023383144276055e+307, 3.307553003638408e-308)
  }
  @inline(__always) static var tanhEnd: Double { 20 }
  @inline(__always) static var needsLongSeries: Bool { true }
  @inline(__always) static var lastLogarithmPower: Double { 23 }
}

extension Float: LaneScalar {
  @inline(__always) var bits: Int32 { Int32(bitPattern: bitPattern) }
  @inline(__always) init(bits: Int32) { self.init(bitPattern: UInt32(bitPattern: bits)) }
  @inline(__always) static var integerShift: Float { 0x1.8p23 }
  @inline(__always) static var inverseOfLn2: Float { 0x1.715476p0 }
  @inline(__always) static var ln2: (high: Float, low: Float) { (0x1.62e4p-1, 0x1.7f7d1cp-20) }
  @inline(__always) static var squareRootOfHalf: Float { 0x1.6a09e6p-1 }
  @inline(__always) static var squareRootOf2Minus1: Float { 0.41421357 }
  @inline(__always) static var exponentialEnd: (x: Float, power: Float, inversePower: Float) {
    (87, 6.0760303e+37, 1.6458115e-38)
  }
  @inline(__always) static var tanhEnd: Float { 10 }
  @inline(__always) static var needsLongSeries: Bool { false }
  @inline(__always) static var lastLogarithmPower: Float { 11 }
}
