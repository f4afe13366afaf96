/// A register of `Double`s: as wide as the processor that is compiled for has them.
struct DoubleLanes: LaneVector {
  #if canImport(TargetHasAVX512)
    typealias Storage = SIMD8<Double>
    typealias Bits = SIMD8<Int64>
  #elseif canImport(TargetHasAVX)
    typealias Storage = SIMD4<Double>
    typealias Bits = SIMD4<Int64>
  #else
    typealias Storage = SIMD2<Double>
    typealias Bits = SIMD2<Int64>
  #endif

  private var storage: Storage

  @inline(__always) init(_ storage: Storage) { self.storage = storage }
  @inline(__always) private init(bits: Bits) { storage = unsafeBitCast(bits, to: Storage.self) }
  @inline(__always) private var bits: Bits { unsafeBitCast(storage, to: Bits.self) }
  @inline(__always) private static var signBits: Bits { Bits(repeating: Int64.min) }
  @inline(__always) private static var zero: Storage { Storage(repeating: 0) }

  @inline(__always) static var laneCount: Int { Storage.scalarCount }

  @inline(__always) init(repeating value: Double) { storage = Storage(repeating: value) }

  @inline(__always) init(from pointer: UnsafePointer<Double>) {
    storage = UnsafeRawPointer(pointer).loadUnaligned(as: Storage.self)
  }

  @inline(__always) func store(to pointer: UnsafeMutablePointer<Double>) {
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

  @inline(__always) func replaced(with other: Self, where x: Self, isAbove limit: Double) -> Self {
    Self(storage.replacing(with: other.storage, where: x.storage .> Storage(repeating: limit)))
  }

  @inline(__always) func replaced(with other: Self, where x: Self, isBelow limit: Double) -> Self {
    Self(storage.replacing(with: other.storage, where: x.storage .< Storage(repeating: limit)))
  }

  @inline(__always) var magnitude: Self { Self(bits: bits & ~Self.signBits) }

  @inline(__always) func withSign(of x: Self) -> Self { Self(bits: bits | x.bits & Self.signBits) }

  @inline(__always) func withExponent(increasedByLowBitsOf k: Self) -> Self {
    Self(bits: bits &+ k.bits &<< 52)
  }

  @inline(__always) var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    // What is above √½ in the bit pattern, cut off below the exponent.
    let exponent = (bits &- Bits(repeating: 0x3fe6_a09e_667f_3bcd)) &>> 52
    return (Self(bits: bits &- exponent &<< 52), Self(Storage(exponent)))
  }

  @inline(__always) var first: Double { storage[0] }

  @inline(__always) var sum: Double {
    #if canImport(TargetHasAVX512)
      let four = storage.lowHalf + storage.highHalf
      let two = four.lowHalf + four.highHalf
    #elseif canImport(TargetHasAVX)
      let two = storage.lowHalf + storage.highHalf
    #else
      let two = storage
    #endif
    return two[0] + two[1]
  }
}
