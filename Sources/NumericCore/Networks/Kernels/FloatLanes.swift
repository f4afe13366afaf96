/// A register of `Float`s: as wide as the processor that is compiled for has them.
struct FloatLanes: LaneVector {
  #if canImport(TargetHasAVX512)
    typealias Storage = SIMD16<Float>
    typealias Bits = SIMD16<Int32>
  #elseif canImport(TargetHasAVX)
    typealias Storage = SIMD8<Float>
    typealias Bits = SIMD8<Int32>
  #else
    typealias Storage = SIMD4<Float>
    typealias Bits = SIMD4<Int32>
  #endif

  var storage: Storage

  @inline(__always) init(_ storage: Storage) { self.storage = storage }
  @inline(__always) init(bits: Bits) { storage = unsafeBitCast(bits, to: Storage.self) }

  @inline(__always) static var laneCount: Int { Storage.scalarCount }

  @inline(__always) init(repeating value: Float) { storage = Storage(repeating: value) }

  @inline(__always) init(from pointer: UnsafePointer<Float>) {
    storage = UnsafeRawPointer(pointer).loadUnaligned(as: Storage.self)
  }

  @inline(__always) func store(to pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: storage, as: Storage.self)
  }

  /// The lanes' bit patterns, as integers.
  @inline(__always) var bits: Bits { unsafeBitCast(storage, to: Bits.self) }

  /// All ones where a comparison holds, all zeros elsewhere.
  @inline(__always) static func ones(_ mask: SIMDMask<Bits>) -> Bits { unsafeBitCast(mask, to: Bits.self) }

  @inline(__always) static func + (a: Self, b: Self) -> Self { Self(a.storage + b.storage) }
  @inline(__always) static func - (a: Self, b: Self) -> Self { Self(a.storage - b.storage) }
  @inline(__always) static func * (a: Self, b: Self) -> Self { Self(a.storage * b.storage) }
  @inline(__always) static func / (a: Self, b: Self) -> Self { Self(a.storage / b.storage) }
  @inline(__always) static prefix func - (a: Self) -> Self { Self(bits: a.bits ^ signBits) }

  @inline(__always) func adding(_ a: Self, times b: Self) -> Self {
    #if canImport(TargetHasFMA)
      Self(storage.addingProduct(a.storage, b.storage))
    #else
      // Without the instruction, `addingProduct` is a call of the mathematical library for each lane.
      Self(storage + a.storage * b.storage)
    #endif
  }

  @inline(__always) private static var signBits: Bits { Bits(repeating: Int32.min) }

  @inline(__always) func zeroed(whereNegative x: Self) -> Self {
    Self(bits: bits & ~Self.ones(x.storage .< Storage(repeating: 0)))
  }

  @inline(__always) func kept(wherePositive x: Self) -> Self {
    Self(bits: bits & Self.ones(x.storage .> Storage(repeating: 0)))
  }

  @inline(__always) func signed(like x: Self) -> Self {
    Self(bits: (bits | x.bits & Self.signBits) & Self.ones(x.storage .!= Storage(repeating: 0)))
  }

  @inline(__always) func maximum(_ other: Self) -> Self {
    chosen(over: other, where: storage .> other.storage)
  }

  /// These lanes where the mask is set, the other's elsewhere.
  @inline(__always) func chosen(over other: Self, where mask: SIMDMask<Bits>) -> Self {
    let ones = Self.ones(mask)
    return Self(bits: bits & ones | other.bits & ~ones)
  }

  @inline(__always) var magnitude: Self { Self(bits: bits & ~Self.signBits) }

  @inline(__always) func withSign(of x: Self) -> Self { Self(bits: bits | x.bits & Self.signBits) }

  @inline(__always) var sum: Float {
    #if canImport(TargetHasAVX512)
      let eight = storage.lowHalf + storage.highHalf
      let four = eight.lowHalf + eight.highHalf
    #elseif canImport(TargetHasAVX)
      let four = storage.lowHalf + storage.highHalf
    #else
      let four = storage
    #endif
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
