/// A single number as a vector of one lane: for a batch of one sample.
struct OneLane<Scalar: LaneScalar>: LaneVector {
  private var value: Scalar

  @inline(__always) init(repeating value: Scalar) { self.value = value }
  @inline(__always) private init(bits: Scalar.Bits) { value = Scalar(bits: bits) }
  @inline(__always) private static var significandBits: Scalar.Bits {
    Scalar.Bits(truncatingIfNeeded: Scalar.significandBitCount)
  }

  @inline(__always) static var laneCount: Int { 1 }

  @inline(__always) init(from pointer: UnsafePointer<Scalar>) { value = pointer.pointee }
  @inline(__always) func store(to pointer: UnsafeMutablePointer<Scalar>) { pointer.pointee = value }

  @inline(__always) static func + (a: Self, b: Self) -> Self { Self(repeating: a.value + b.value) }
  @inline(__always) static func - (a: Self, b: Self) -> Self { Self(repeating: a.value - b.value) }
  @inline(__always) static func * (a: Self, b: Self) -> Self { Self(repeating: a.value * b.value) }
  @inline(__always) static func / (a: Self, b: Self) -> Self { Self(repeating: a.value / b.value) }
  @inline(__always) static prefix func - (a: Self) -> Self { Self(repeating: -a.value) }

  @inline(__always) func adding(_ a: Self, times b: Self) -> Self {
    Self(repeating: value.adding(a.value, times: b.value))
  }

  @inline(__always) func replaced(with other: Self, where a: Self, exceeds b: Self) -> Self {
    a.value > b.value ? other : self
  }

  @inline(__always) var magnitude: Self { Self(repeating: value.magnitude) }

  @inline(__always) func withSign(of x: Self) -> Self {
    Self(repeating: Scalar(signOf: x.value, magnitudeOf: value))
  }

  @inline(__always) func withExponent(increasedByLowBitsOf k: Self) -> Self {
    Self(bits: value.bits &+ k.value.bits &<< Self.significandBits)
  }

  @inline(__always) var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    let exponent = (value.bits &- Scalar.squareRootOfHalf.bits) &>> Self.significandBits
    let shift = Scalar.integerShift
    return (
      Self(bits: value.bits &- exponent &<< Self.significandBits),
      Self(bits: shift.bits &+ exponent) - Self(repeating: shift)
    )
  }

  @inline(__always) var first: Scalar { value }
  @inline(__always) var sumInEveryLane: Self { self }
}
