// How many numbers the registers hold of the processor that is compiled for. A vector conforms for one type only, so
// each processor has conformances of its own.
#if canImport(TargetHasAVX512)
  /// A register of `Double`s: as wide as the processor has them.
  typealias DoubleLanes = Lanes<SIMD8<Double>>
  /// A register of `Float`s: as wide as the processor has them.
  typealias FloatLanes = Lanes<SIMD16<Float>>
  /// Four `Double`s, whatever the processor: for a batch of up to four samples. A wide register would divide more
  /// slowly, and a small network waits for its divisions.
  typealias FourDoubles = Lanes<SIMD4<Double>>

  extension SIMD8: LaneStorage where Scalar == Double { typealias Bits = SIMD8<Int64> }
  extension SIMD4: LaneStorage where Scalar == Double { typealias Bits = SIMD4<Int64> }
  extension SIMD16: LaneStorage where Scalar == Float { typealias Bits = SIMD16<Int32> }
  extension SIMD8: LaneBits where Scalar == Int64 {}
  extension SIMD4: LaneBits where Scalar == Int64 {}
  extension SIMD16: LaneBits where Scalar == Int32 {}
#elseif canImport(TargetHasAVX)
  /// A register of `Double`s: as wide as the processor has them.
  typealias DoubleLanes = Lanes<SIMD4<Double>>
  /// A register of `Float`s: as wide as the processor has them.
  typealias FloatLanes = Lanes<SIMD8<Float>>
  /// Four `Double`s, whatever the processor: for a batch of up to four samples.
  typealias FourDoubles = DoubleLanes

  extension SIMD4: LaneStorage where Scalar == Double { typealias Bits = SIMD4<Int64> }
  extension SIMD8: LaneStorage where Scalar == Float { typealias Bits = SIMD8<Int32> }
  extension SIMD4: LaneBits where Scalar == Int64 {}
  extension SIMD8: LaneBits where Scalar == Int32 {}
#else
  /// A register of `Double`s: as wide as the processor has them.
  typealias DoubleLanes = Lanes<SIMD2<Double>>
  /// A register of `Float`s: as wide as the processor has them.
  typealias FloatLanes = Lanes<SIMD4<Float>>
  /// Four `Double`s, whatever the processor: for a batch of up to four samples.
  typealias FourDoubles = TwoRegisters<DoubleLanes>

  extension SIMD2: LaneStorage where Scalar == Double { typealias Bits = SIMD2<Int64> }
  extension SIMD4: LaneStorage where Scalar == Float { typealias Bits = SIMD4<Int32> }
  extension SIMD2: LaneBits where Scalar == Int64 {}
  extension SIMD4: LaneBits where Scalar == Int32 {}
#endif

extension SIMD2 where Scalar == Double { @inline(__always) var laneSum: Double { self[0] + self[1] } }
extension SIMD4 where Scalar == Double {
  @inline(__always) var laneSum: Double { (lowHalf + highHalf).laneSum }
}
extension SIMD8 where Scalar == Double {
  @inline(__always) var laneSum: Double { (lowHalf + highHalf).laneSum }
}
extension SIMD2 where Scalar == Float { @inline(__always) var laneSum: Float { self[0] + self[1] } }
extension SIMD4 where Scalar == Float {
  @inline(__always) var laneSum: Float { (lowHalf + highHalf).laneSum }
}
extension SIMD8 where Scalar == Float {
  @inline(__always) var laneSum: Float { (lowHalf + highHalf).laneSum }
}
extension SIMD16 where Scalar == Float {
  @inline(__always) var laneSum: Float { (lowHalf + highHalf).laneSum }
}
