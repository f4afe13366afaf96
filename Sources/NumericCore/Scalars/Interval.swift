/// A closed set of real numbers between two floating-point bounds.
///
/// Every operation encloses: for all reals x in X and y in Y, x ∘ y is in X ∘ Y wherever it is defined. That is
/// the set-based semantics of IEEE 1788-2015. A bound may be ±∞ for a set without that bound. ``empty`` is
/// the result where an operation is defined nowhere; it is contained in everything, so it proves nothing.
///
/// An interval is not `Equatable` or `Comparable`: `==` and `<` of sets and of numbers are different things.
public struct Interval: Sendable {
  /// The lower bound; −∞ when there is none.
  public let lowerBound: Double
  /// The upper bound; +∞ when there is none.
  public let upperBound: Double

  /// The set between two bounds in order. A bound of −0, as an underflow gives, becomes 0: 1/[0, 1] and 1/[−0, 1]
  /// are one set, and a sign read off a bound is right.
  @inline(__always)
  init(unchecked lower: Double, _ upper: Double) {
    lowerBound = lower + 0
    upperBound = upper + 0
  }

  /// The set of nothing.
  public static let empty = Interval(unchecked: .infinity, -.infinity)
  /// The set of all real numbers.
  public static let entire = Interval(unchecked: -.infinity, .infinity)

  /// The set between two bounds; nil when they are out of order, NaN, or an infinity on the wrong side.
  public init?(lower: Double, upper: Double) {
    guard lower <= upper, lower < .infinity, upper > -.infinity else { return nil }
    self.init(unchecked: lower, upper)
  }

  /// The set of one number. An infinity stands for an overflow: the reals beyond the largest finite number.
  /// NaN gives ``empty``.
  public init(_ value: Double) {
    if value.isNaN {
      self = .empty
    } else if value.isInfinite {
      self =
        value > 0
        ? Interval(unchecked: .greatestFiniteMagnitude, .infinity)
        : Interval(unchecked: -.infinity, -.greatestFiniteMagnitude)
    } else {
      self.init(unchecked: value, value)
    }
  }

  /// The set of one integer, or the tightest enclosure where it is no `Double`.
  public init(_ integer: Int) {
    if let exact = Double(exactly: integer) {
      self.init(unchecked: exact, exact)
    } else {
      self.init(Rational(integer))
    }
  }

  /// The tightest enclosure of a rational number; ``empty`` when it is undefined.
  public init(_ value: Rational) {
    guard value.isDefined else {
      self = .empty
      return
    }
    let (lower, upper) = value.enclosingDoubles
    self.init(unchecked: lower, upper)
  }
}

// MARK: - What it is

extension Interval {
  /// Whether it holds nothing.
  public var isEmpty: Bool { lowerBound > upperBound }
  /// Whether it holds one number.
  public var isPoint: Bool { lowerBound == upperBound }
  /// Whether both bounds are finite; the empty set is bounded.
  public var isBounded: Bool { isEmpty || (lowerBound.isFinite && upperBound.isFinite) }
  /// The upper bound minus the lower, rounded up; 0 for the empty set.
  public var width: Double { isEmpty ? 0 : Rounded.add(upperBound, -lowerBound).upper }
  /// The width in ulps of the bound with the smaller magnitude, the stricter of the two.
  ///
  /// 0 for a point and for the empty set, ∞ for a set without a bound.
  public var ulpWidth: Double {
    guard !isEmpty, !isPoint else { return 0 }
    guard isBounded else { return .infinity }
    return (upperBound - lowerBound) / min(lowerBound.magnitude, upperBound.magnitude).ulp
  }
  /// A number in the middle, within the bounds; of an unbounded set, the finite bound or 0.
  public var midpoint: Double {
    if isEmpty { return .nan }
    if self.isBounded { return min(max(lowerBound / 2 + upperBound / 2, lowerBound), upperBound) }
    return lowerBound.isFinite ? lowerBound : upperBound.isFinite ? upperBound : 0
  }
  /// Whether a number is in it.
  public func contains(_ value: Double) -> Bool {
    value.isFinite && lowerBound <= value && value <= upperBound
  }
  /// Whether a rational number is in it.
  public func contains(_ value: Rational) -> Bool {
    guard value.isDefined, !isEmpty else { return false }
    // The bounds are doubles: none lies between the number and the doubles next to it.
    return Interval(value).isSubset(of: self)
  }
  /// Whether everything in it is in `other`; true of the empty set.
  public func isSubset(of other: Interval) -> Bool {
    isEmpty || (other.lowerBound <= lowerBound && upperBound <= other.upperBound)
  }
  /// Whether the two have nothing in common. The empty set has nothing in common with anything: ask
  /// ``isEmpty`` before taking this for a proof of difference.
  public func isDisjoint(from other: Interval) -> Bool { intersection(other).isEmpty }
  /// Whether both are not empty and every number in it is below every number in `other`.
  public func isCertainlyLess(than other: Interval) -> Bool {
    !isEmpty && !other.isEmpty && upperBound < other.lowerBound
  }
  /// Whether the two are the same set.
  public func isIdentical(to other: Interval) -> Bool {
    (isEmpty && other.isEmpty) || (lowerBound == other.lowerBound && upperBound == other.upperBound)
  }
  /// What the two have in common.
  public func intersection(_ other: Interval) -> Interval {
    let (lower, upper) = (max(lowerBound, other.lowerBound), min(upperBound, other.upperBound))
    return lower <= upper ? Interval(unchecked: lower, upper) : .empty
  }
  /// The smallest interval that holds both.
  public func hull(_ other: Interval) -> Interval {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Interval(unchecked: min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

extension Interval: CustomStringConvertible {
  /// The bounds: `[0.1, 0.2]`, `[empty]`.
  public var description: String { isEmpty ? "[empty]" : "[\(lowerBound), \(upperBound)]" }
}
