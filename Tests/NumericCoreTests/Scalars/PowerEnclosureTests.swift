import NumericCore
import TestSupport
import Testing

/// A base, an exponent and where the exact power lies (`powers.py`).
private struct PowerPoint {
  let base: Double
  let exponent: Int
  let exact: ExactPlace
  /// n in the middle of the range, s below 2⁻⁹⁶⁸, o above 2⁹⁶⁸.
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

@Suite("Enclosures of powers", .tags(.enclosure), .inTurn)
struct PowerEnclosureTests {
  @Test("Every exact power is enclosed")
  func enclosesEveryPower() throws {
    let points = try PowerPoint.all()
    try #require(points.count >= 2000)
    for range in ["n", "s", "o"] { try #require(points.count { $0.range == range } >= 300) }
    for point in points {
      let power = Interval(point.base).raised(to: point.exponent)
      #expect(
        point.exact.isWithin(power.lowerBound, power.upperBound),
        "\(point.base)^\(point.exponent) is \(point.exact), not in \(power)")
    }
  }

  @Test("An enclosure of a power is as wide as is documented")
  func widths() throws {
    var widest = 0.0
    for point in try PowerPoint.all() {
      let power = Interval(point.base).raised(to: point.exponent)
      let bound = Double(3 * point.exponent.magnitude + 1)
      let name = "\(point.base)^\(point.exponent) in \(power)"
      if point.range == "n" || (point.exponent > 0 && point.range == "o" && power.isBounded) {
        #expect(power.ulpWidth <= bound, "\(name)")
        widest = max(widest, power.ulpWidth / bound)
      } else if point.exponent > 0, point.range == "o" {
        // Only what is that near the largest number, or beyond it, has no bound.
        let nearest = max(power.lowerBound, -power.upperBound)
        #expect(nearest * (1 + bound * 0x1p-52) >= .greatestFiniteMagnitude, "\(name)")
        #expect(power.lowerBound == -.infinity || power.upperBound == .infinity, "\(name)")
      }
    }
    // The bound is one that some power comes near.
    #expect(widest > 0.25)
  }

  @Test("The inverse of a power beyond the largest number is next to 0")
  func overflow() throws {
    let beyond = try PowerPoint.all().filter {
      $0.exponent > 0 && $0.base > 0 && $0.exact.up == .infinity
    }
    try #require(beyond.count >= 20)
    for point in beyond {
      let inverse = Interval(point.base).raised(to: -point.exponent)
      #expect(inverse.lowerBound == 0 && inverse.upperBound <= 0x1.1p-1024, "\(inverse)")
    }
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

@Suite("Bounds that are zero", .tags(.enclosure), .inTurn)
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
