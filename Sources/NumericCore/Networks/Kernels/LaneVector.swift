/// Some numbers side by side, on which one operation works at once: a register of the processor.
///
/// The kernels keep one sample in each lane. They are written once over this protocol and compiled for
/// ``DoubleLanes`` and ``FloatLanes``.
protocol LaneVector {
  /// The number in a lane.
  associatedtype Scalar: NetworkElement

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

  /// The lanes, with 0 where `x` < 0. NaN stays.
  func zeroed(whereNegative x: Self) -> Self
  /// The lanes where `x` > 0, and 0 elsewhere.
  func kept(wherePositive x: Self) -> Self
  /// The lanes with the sign of `x`, and 0 where `x` is 0. The lanes must not be negative.
  func signed(like x: Self) -> Self
  /// The greater of two in each lane; the second when either is NaN.
  func maximum(_ other: Self) -> Self
  /// The lanes without their signs.
  var magnitude: Self { get }
  /// The sum of all lanes, halves added to halves.
  var sum: Scalar { get }

  /// eˣ.
  var exponential: Self { get }
  /// 1/(1 + e⁻ˣ).
  var sigmoid: Self { get }
  /// tanh x.
  var hyperbolicTangent: Self { get }
  /// ln x.
  var logarithm: Self { get }
  /// ln(1 + x), for x in 0…1.
  var logarithmOnePlus: Self { get }
}
