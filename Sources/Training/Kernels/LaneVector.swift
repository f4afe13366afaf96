/// Some numbers side by side, on which one operation works at once: a register of the processor.
///
/// The kernels keep one sample in each lane. They are written once over this protocol, and compiled for each type
/// that conforms to it.
protocol LaneVector: SendableMetatype {
  /// The number in a lane.
  associatedtype Scalar: LaneScalar

  /// How many lanes there are.
  static var laneCount: Int { get }

  /// The same number in every lane.
  init(repeating value: Scalar)
  /// Loads the lanes from memory.
  init(from pointer: UnsafePointer<Scalar>)
  /// Stores the lanes to memory.
  func store(to pointer: UnsafeMutablePointer<Scalar>)

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self

  /// `self` + a·b: rounded once where the processor has the instruction, else twice.
  func adding(_ a: Self, times b: Self) -> Self

  /// The lanes, with those of `other` where `a` > `b`.
  func replaced(with other: Self, where a: Self, exceeds b: Self) -> Self

  /// The lanes without their signs.
  var magnitude: Self { get }
  /// The lanes with the signs of `x`. The lanes must not be negative.
  func withSign(of x: Self) -> Self
  /// The lanes times 2ᵏ, where k stands in the low bits of the lanes of `k`.
  func withExponent(increasedByLowBitsOf k: Self) -> Self
  /// m in √½ … √2 and the integer e, as x = 2ᵉ·m, for normal positive lanes.
  var mantissaAndExponent: (mantissa: Self, exponent: Self) { get }

  /// The first lane.
  var first: Scalar { get }
  /// The sum of all lanes, halves added to halves, in every lane.
  var sumInEveryLane: Self { get }
}

extension LaneVector {
  /// The sum of all lanes, halves added to halves.
  @inline(__always) var sum: Scalar { sumInEveryLane.first }

  /// The greater of two in each lane; the second when either is NaN.
  @inline(__always) func maximum(_ other: Self) -> Self {
    other.replaced(with: self, where: self, exceeds: other)
  }

  /// The lanes, with 0 where `x` < 0. NaN stays.
  @inline(__always) func zeroed(whereNegative x: Self) -> Self {
    replaced(with: Self(repeating: 0), where: x, isBelow: 0)
  }

  /// The lanes where `x` > 0, and 0 elsewhere.
  @inline(__always) func kept(wherePositive x: Self) -> Self {
    Self(repeating: 0).replaced(with: self, where: x, isAbove: 0)
  }

  /// The lanes, with those of `other` where `x` is above a limit.
  @inline(__always) func replaced(with other: Self, where x: Self, isAbove limit: Scalar) -> Self {
    replaced(with: other, where: x, exceeds: Self(repeating: limit))
  }

  /// The lanes, with those of `other` where `x` is below a limit.
  @inline(__always) func replaced(with other: Self, where x: Self, isBelow limit: Scalar) -> Self {
    replaced(with: other, where: Self(repeating: limit), exceeds: x)
  }

  /// The lanes with the sign of `x`, and 0 where `x` is 0. The lanes must not be negative.
  @inline(__always) func signed(like x: Self) -> Self {
    kept(wherePositive: x.magnitude).withSign(of: x)
  }
}
