// What the processor that is compiled for has: how many numbers its registers hold, how many registers there are,
// and what the kernels make of that. It is chosen here and nowhere else.
//
// A tile is as large as leaves registers for what is multiplied, and large enough that so many sums are under way as
// the processor adds at once: two a cycle, each taking four cycles or five.
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

#if canImport(TargetHasAVX512) || arch(arm64)
  /// How many registers hold vectors.
  package let registerCount = 32
  /// Vectors of samples side by side in a tile of W·a: four units of these are 16 sums.
  typealias ForwardRow<V: LaneVector> = FourVectors<V>
  /// Units and inputs in a tile of Σ δ·aᵀ: four by four, 16 sums.
  typealias GradientRows<Row: LaneGroup> = FourRows<Row>
  typealias GradientRow<V: LaneVector> = FourVectors<V>
#else
  /// How many registers hold vectors.
  package let registerCount = 16
  #if canImport(TargetHasFMA)
    /// Vectors of samples side by side in a tile of W·a: four units of these are 12 sums.
    typealias ForwardRow<V: LaneVector> = ThreeVectors<V>
    /// Units and inputs in a tile of Σ δ·aᵀ: two by five, ten sums.
    typealias GradientRow<V: LaneVector> = FiveVectors<V>
  #else
    /// Vectors of samples side by side in a tile of W·a: four units of these are 8 sums, and each product needs a
    /// register before it is added.
    typealias ForwardRow<V: LaneVector> = TwoVectors<V>
    /// Units and inputs in a tile of Σ δ·aᵀ: two by four, 8 sums.
    typealias GradientRow<V: LaneVector> = FourVectors<V>
  #endif
  typealias GradientRows<Row: LaneGroup> = TwoRows<Row>
#endif

extension SIMD2 where Scalar == Double {
  @inline(__always) var laneSums: Self { self + Self(self[1], self[0]) }
}
extension SIMD4 where Scalar == Double {
  @inline(__always) var laneSums: Self { Self(bothHalves: (lowHalf + highHalf).laneSums) }
}
extension SIMD8 where Scalar == Double {
  @inline(__always) var laneSums: Self { Self(bothHalves: (lowHalf + highHalf).laneSums) }
}
extension SIMD2 where Scalar == Float {
  @inline(__always) var laneSums: Self { self + Self(self[1], self[0]) }
}
extension SIMD4 where Scalar == Float {
  @inline(__always) var laneSums: Self { Self(bothHalves: (lowHalf + highHalf).laneSums) }
}
extension SIMD8 where Scalar == Float {
  @inline(__always) var laneSums: Self { Self(bothHalves: (lowHalf + highHalf).laneSums) }
}
extension SIMD16 where Scalar == Float {
  @inline(__always) var laneSums: Self { Self(bothHalves: (lowHalf + highHalf).laneSums) }
}

extension SIMD4 {
  @inline(__always) init(bothHalves half: SIMD2<Scalar>) { self.init(lowHalf: half, highHalf: half) }
}
extension SIMD8 {
  @inline(__always) init(bothHalves half: SIMD4<Scalar>) { self.init(lowHalf: half, highHalf: half) }
}
extension SIMD16 {
  @inline(__always) init(bothHalves half: SIMD8<Scalar>) { self.init(lowHalf: half, highHalf: half) }
}

/// The instructions that work on these registers, by the name that their makers gave them.
package var vectorInstructions: String {
  #if arch(arm64)
    "NEON"
  #elseif canImport(TargetHasAVX512)
    "AVX-512"
  #elseif canImport(TargetHasFMA)
    "AVX2"
  #elseif canImport(TargetHasAVX)
    "AVX"
  #else
    "SSE2"
  #endif
}

/// Whether the kernels multiply and add in one instruction.
package var fusesMultiplyAdd: Bool {
  #if canImport(TargetHasFMA)
    true
  #else
    false
  #endif
}
