import NumericCore
import TestSupport
import Testing

/// A base, an exponent and where the exact power lies (`powers.py`).
private struct PowerPoint {
  let base: Double
  let exponent: Int
  let exact: ExactPlace
  /// n in the middle of the range, s below 2⁻⁹⁶⁸, o above 2⁹⁹⁰.
  let range: Substring

  static func all() throws -> [PowerPoint] {
    try Fixture.rows("powers", in: .module).map { fields in
      try #require(fields.count == 4)
      return PowerPoint(
        base: try Fixture.double(fields[0]), exponent: try #require(Int(fields[1])),
        exact: try ExactPlace(fields[2]), range: fields[3])
    }
  }
}

@Suite("Enclosures of powers", .tags(.enclosure))
struct PowerEnclosureTests {
  @Test("Every exact power is enclosed, as wide as is documented")
  func enclosesEveryPower() throws {
    let points = try PowerPoint.all()
    try #require(points.count >= 2000)
    for range in ["n", "s", "o"] { try #require(points.count { $0.range == range } >= 300) }
    var widest = (n: 0.0, s: 0.0, o: 0.0)
    for point in points {
      let power = Interval(point.base).raised(to: point.exponent)
      let context = "\(point.base)^\(point.exponent) is \(point.exact), not in \(power)"
      #expect(point.exact.isWithin(power.lowerBound, power.upperBound), "\(context)")
      let size = Double(max(point.exponent.magnitude, 1))
      let isReciprocalSmall = point.exponent < 0 && point.exact.down.magnitude > 0x1p960
      if point.range == "n", !isReciprocalSmall { widest.n = max(widest.n, power.ulpWidth / size) }
      if point.range == "s", point.exponent > 0 { widest.s = max(widest.s, power.ulpWidth / size) }
      if point.range == "o", point.exponent > 0, power.isBounded {
        widest.o = max(widest.o, power.ulpWidth / size)
      }
    }
    #expect(widest.n <= 2 && widest.o <= 4)
  }

  @Test("An enclosure one ulp too narrow misses a power")
  func rejectsNarrow() throws {
    let points = try PowerPoint.all().filter { $0.exponent > 1 && !$0.exact.isExact }
    func misses(_ narrowed: (Interval) -> (Double, Double)) -> Int {
      points.count { point in
        let (lower, upper) = narrowed(Interval(point.base).raised(to: point.exponent))
        return !point.exact.isWithin(lower, upper)
      }
    }
    #expect(misses { ($0.lowerBound, $0.upperBound) } == 0)
    #expect(misses { ($0.lowerBound.nextUp, $0.upperBound) } > 20)
    #expect(misses { ($0.lowerBound, $0.upperBound.nextDown) } > 20)
  }
}

@Suite("Bounds that are zero", .tags(.enclosure))
struct ZeroBoundTests {
  /// Numbers and sets whose results underflow, or meet at 0.
  static let sets: [Interval] = {
    let least = Double.leastNonzeroMagnitude
    let ends = [-0.0, 0, least, -least, 0x1p-600, -0x1p-600, 1, -1, .infinity, -.infinity]
    return ends.flatMap { lower in ends.compactMap { Interval(lower: lower, upper: $0) } }
      + ends.map { Interval($0) } + [Interval(Rational(-1, 1 << 62).raised(to: 21))]
  }()

  @Test("No operation gives a bound of −0")
  func noNegativeZero() {
    func check(_ set: Interval, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
      for bound in [set.lowerBound, set.upperBound] where bound == 0 {
        #expect(bound.sign == .plus, "\(name)", sourceLocation: sourceLocation)
      }
    }
    for a in Self.sets {
      check(a, "\(a)")
      check(-a, "−\(a)")
      for function in ElementaryFunction.allCases { check(a.applying(function), "\(function) \(a)") }
      for exponent in [-3, -2, -1, 0, 1, 2, 3, 5] { check(a.raised(to: exponent), "\(a)^\(exponent)") }
      for b in Self.sets {
        for operation in Operation.allCases { check(operation(a, b), "\(operation) of \(a) and \(b)") }
        check(a.hull(b), "hull of \(a) and \(b)")
        check(a.intersection(b), "intersection of \(a) and \(b)")
      }
    }
  }
}
