/// Two registers that are used as one of twice the width.
struct TwoRegisters<Half: LaneVector>: LaneVector {
  typealias Scalar = Half.Scalar

  private var low, high: Half

  @inline(__always) private init(_ low: Half, _ high: Half) { (self.low, self.high) = (low, high) }

  @inline(__always) private func map(_ transform: (Half) -> Half) -> Self {
    Self(transform(low), transform(high))
  }

  @inline(__always) private func map(with other: Self, _ transform: (Half, Half) -> Half) -> Self {
    Self(transform(low, other.low), transform(high, other.high))
  }

  @inline(__always) static var laneCount: Int { 2 * Half.laneCount }

  @inline(__always) init(repeating value: Scalar) {
    self.init(Half(repeating: value), Half(repeating: value))
  }

  @inline(__always) init(from pointer: UnsafePointer<Scalar>) {
    self.init(Half(from: pointer), Half(from: pointer + Half.laneCount))
  }

  @inline(__always) func store(to pointer: UnsafeMutablePointer<Scalar>) {
    low.store(to: pointer)
    high.store(to: pointer + Half.laneCount)
  }

  @inline(__always) static func + (a: Self, b: Self) -> Self { a.map(with: b) { $0 + $1 } }
  @inline(__always) static func - (a: Self, b: Self) -> Self { a.map(with: b) { $0 - $1 } }
  @inline(__always) static func * (a: Self, b: Self) -> Self { a.map(with: b) { $0 * $1 } }
  @inline(__always) static func / (a: Self, b: Self) -> Self { a.map(with: b) { $0 / $1 } }
  @inline(__always) static prefix func - (a: Self) -> Self { a.map { -$0 } }

  @inline(__always) func adding(_ a: Self, times b: Self) -> Self {
    Self(low.adding(a.low, times: b.low), high.adding(a.high, times: b.high))
  }

  @inline(__always) func replaced(with other: Self, where a: Self, exceeds b: Self) -> Self {
    Self(
      low.replaced(with: other.low, where: a.low, exceeds: b.low),
      high.replaced(with: other.high, where: a.high, exceeds: b.high))
  }

  @inline(__always) var magnitude: Self { map { $0.magnitude } }

  @inline(__always) func withSign(of x: Self) -> Self { map(with: x) { $0.withSign(of: $1) } }

  @inline(__always) func withExponent(increasedByLowBitsOf k: Self) -> Self {
    map(with: k) { $0.withExponent(increasedByLowBitsOf: $1) }
  }

  @inline(__always) var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    let (low, high) = (low.mantissaAndExponent, high.mantissaAndExponent)
    return (Self(low.mantissa, high.mantissa), Self(low.exponent, high.exponent))
  }

  @inline(__always) var first: Scalar { low.first }
  @inline(__always) var sumInEveryLane: Self {
    let sums = (low + high).sumInEveryLane
    return Self(sums, sums)
  }
}
