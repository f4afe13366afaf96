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

  private var storage: Storage

  @inline(__always) init(_ storage: Storage) { self.storage = storage }
  @inline(__always) private init(bits: Bits) { storage = unsafeBitCast(bits, to: Storage.self) }
  @inline(__always) private var bits: Bits { unsafeBitCast(storage, to: Bits.self) }
  @inline(__always) private static var signBits: Bits { Bits(repeating: Int32.min) }
  @inline(__always) private static var zero: Storage { Storage(repeating: 0) }

  @inline(__always) static var laneCount: Int { Storage.scalarCount }

  @inline(__always) init(repeating value: Float) { storage = Storage(repeating: value) }

  @inline(__always) init(from pointer: UnsafePointer<Float>) {
    storage = UnsafeRawPointer(pointer).loadUnaligned(as: Storage.self)
  }

  @inline(__always) func store(to pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: storage, as: Storage.self)
  }

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

  @inline(__always) func maximum(_ other: Self) -> Self {
    Self(other.storage.replacing(with: storage, where: storage .> other.storage))
  }

  @inline(__always) func zeroed(whereNegative x: Self) -> Self {
    Self(storage.replacing(with: 0, where: x.storage .< Self.zero))
  }

  @inline(__always) func kept(wherePositive x: Self) -> Self {
    Self(Self.zero.replacing(with: storage, where: x.storage .> Self.zero))
  }

  @inline(__always) func replaced(with other: Self, where x: Self, isAbove limit: Float) -> Self {
    Self(storage.replacing(with: other.storage, where: x.storage .> Storage(repeating: limit)))
  }

  @inline(__always) func replaced(with other: Self, where x: Self, isBelow limit: Float) -> Self {
    Self(storage.replacing(with: other.storage, where: x.storage .< Storage(repeating: limit)))
  }

  @inline(__always) var magnitude: Self { Self(bits: bits & ~Self.signBits) }

  @inline(__always) func withSign(of x: Self) -> Self { Self(bits: bits | x.bits & Self.signBits) }

  @inline(__always) func withExponent(increasedByLowBitsOf k: Self) -> Self {
    Self(bits: bits &+ k.bits &<< 23)
  }

  @inline(__always) var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    // What is above √½ in the bit pattern, cut off below the exponent.
    let exponent = (bits &- Bits(repeating: 0x3f35_04f3)) &>> 23
    return (Self(bits: bits &- exponent &<< 23), Self(Storage(exponent)))
  }

  @inline(__always) var first: Float { storage[0] }

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
