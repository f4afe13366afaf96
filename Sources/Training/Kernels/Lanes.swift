/// The lanes of one vector of the standard library: a register of the processor, or as many as the vector fills.
struct Lanes<Storage: LaneStorage>: LaneVector {
  typealias Scalar = Storage.Scalar
  private typealias Bits = Storage.Bits

  private var storage: Storage

  @inline(__always) init(_ storage: Storage) { self.storage = storage }
  @inline(__always) private init(bits: Bits) { storage = unsafeBitCast(bits, to: Storage.self) }
  @inline(__always) private var bits: Bits { unsafeBitCast(storage, to: Bits.self) }
  @inline(__always) private static var signBits: Bits { Bits(repeating: .min) }
  @inline(__always) private static var significandBits: Bits {
    Bits(repeating: Bits.Scalar(truncatingIfNeeded: Scalar.significandBitCount))
  }

  @inline(__always) static var laneCount: Int { Storage.scalarCount }

  @inline(__always) init(repeating value: Scalar) { storage = Storage(repeating: value) }

  @inline(__always) init(from pointer: UnsafePointer<Scalar>) {
    storage = UnsafeRawPointer(pointer).loadUnaligned(as: Storage.self)
  }

  @inline(__always) func store(to pointer: UnsafeMutablePointer<Scalar>) {
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

  @inline(__always) func replaced(with other: Self, where a: Self, exceeds b: Self) -> Self {
    Self(storage.replacing(with: other.storage, where: a.storage .> b.storage))
  }

  @inline(__always) var magnitude: Self { Self(bits: bits & ~Self.signBits) }

  @inline(__always) func withSign(of x: Self) -> Self { Self(bits: bits | x.bits & Self.signBits) }

  @inline(__always) func withExponent(increasedByLowBitsOf k: Self) -> Self {
    Self(bits: bits &+ k.bits &<< Self.significandBits)
  }

  @inline(__always) var mantissaAndExponent: (mantissa: Self, exponent: Self) {
    // What is above √½ in the bit pattern, cut off below the exponent.
    let exponent = (bits &- Self(repeating: Scalar.squareRootOfHalf).bits) &>> Self.significandBits
    // An integer in the low bits of 1.5·2ᵖ is that much more than 1.5·2ᵖ.
    let magic = Self(repeating: Scalar.integerShift)
    return (
      Self(bits: bits &- exponent &<< Self.significandBits), Self(bits: magic.bits &+ exponent) - magic
    )
  }

  @inline(__always) var first: Scalar { storage[0] }
  @inline(__always) var sumInEveryLane: Self { Self(storage.laneSums) }
}

/// A vector of the standard library with the operations that lanes need.
///
/// The standard library has each of them twice: for any vector, number by number, and for each width and type as
/// one instruction. A type that conforms brings the latter to code that is written for all of them.
protocol LaneStorage: SIMD where Scalar: LaneScalar {
  /// As many integers of the same size.
  associatedtype Bits: LaneBits
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage>
  func addingProduct(_ a: Self, _ b: Self) -> Self
  func replacing(with other: Self, where mask: SIMDMask<MaskStorage>) -> Self
  /// The sum of all lanes, halves added to halves, in every lane.
  var laneSums: Self { get }
}

/// A vector of integers with the operations that lanes need, each of them one instruction.
protocol LaneBits: SIMD where Scalar: FixedWidthInteger {
  static prefix func ~ (a: Self) -> Self
  static func & (a: Self, b: Self) -> Self
  static func | (a: Self, b: Self) -> Self
  static func ^ (a: Self, b: Self) -> Self
  static func &+ (a: Self, b: Self) -> Self
  static func &- (a: Self, b: Self) -> Self
  static func &<< (a: Self, b: Self) -> Self
  static func &>> (a: Self, b: Self) -> Self
}
