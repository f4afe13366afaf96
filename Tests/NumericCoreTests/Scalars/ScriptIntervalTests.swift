import NumericCore
import TestSupport
import Testing

/// The bounds of a double are exact, so the expected ends are counted in doubles from the correctly rounded result.
@Suite("What a page's script may compute", .tags(.enclosure), .inTurn)
struct ScriptIntervalTests {
  private static let numbers: [Double] = [
    0, 1, -1, 0.1, 1 / 3, -2.5, 1e-300, -0x1p-1030, 7e22, 1e308, .leastNonzeroMagnitude, .pi,
  ]

  private static func point(_ x: Double) -> ScriptInterval { ScriptInterval(Interval(x)) }

  /// The double so many places above another, or below it.
  private static func moved(_ x: Double, by places: Int) -> Double {
    (0..<places.magnitude).reduce(x) { y, _ in places > 0 ? y.nextUp : y.nextDown }
  }

  @Test("Sums, differences, products and quotients hold what doubles give, and no more than its neighbours")
  func arithmetic() {
    for (a, b) in Self.numbers.flatMap({ a in Self.numbers.map { (a, $0) } }) {
      let (x, y) = (Self.point(a), Self.point(b))
      for (allowed, found) in [(x + y, a + b), (x - y, a - b), (x * y, a * b), (x / y, a / b)] {
        #expect(allowed.allows(found), "\(a), \(b): \(found)")
        guard found.isFinite else { continue }
        #expect(!allowed.allows(Self.moved(found, by: 2)), "\(a), \(b): above \(found)")
        #expect(!allowed.allows(Self.moved(found, by: -2)), "\(a), \(b): below \(found)")
      }
      #expect((-x).allows(-a) && !(-x).allows((-a).nextUp) && !(-x).allows((-a).nextDown))
    }
  }

  @Test(
    "A function of the mathematical library may be 2 ulp off and not 4", .tags(.mutant),
    arguments: [ElementaryFunction.exp, .log, .sin, .cos, .tanh],
    [0.1, 0.731, 1.5, 2.25, 3])
  func twoUlps(function: ElementaryFunction, x: Double) {
    let allowed = Self.point(x).applying(function)
    // The library is less than one ulp off itself, and no value here lies at a power of two, where an ulp halves.
    let value = x.applying(function)
    for count in -2...2 { #expect(allowed.allows(Self.moved(value, by: count)), "\(count) ulp") }
    let exact = Interval(x).applying(function)
    #expect(!allowed.allows(Self.moved(exact.upperBound, by: 4)))
    #expect(!allowed.allows(Self.moved(exact.lowerBound, by: -4)))
  }

  @Test("A square root, a ReLU and a step are rounded like arithmetic")
  func rounded() {
    for x in Self.numbers {
      for function in [ElementaryFunction.squareRoot, .relu, .step] where function != .squareRoot || x >= 0 {
        let (allowed, found) = (Self.point(x).applying(function), x.applying(function))
        #expect(allowed.allows(found), "\(function) of \(x)")
        #expect(!allowed.allows(Self.moved(found, by: 2)) && !allowed.allows(Self.moved(found, by: -2)))
      }
    }
  }

  @Test("A sigmoid is one over one plus an exponential, each rounded")
  func sigmoid() {
    for x in [-750, -40, -2, -0.3, 0, 0.7, 5, 40, 750] as [Double] {
      let allowed = Self.point(x).applying(.sigmoid)
      #expect(allowed.allows(x.applying(.sigmoid)))
      // The script's exponential off by 2 ulp; where it is large, all of that is left in the quotient.
      let e = (-x).applying(.exp)
      #expect(
        allowed.allows(1 / (1 + Self.moved(e, by: 2))) && allowed.allows(1 / (1 + Self.moved(e, by: -2))))
    }
    let value = (-2.0).applying(.sigmoid)
    #expect(!Self.point(-2).applying(.sigmoid).allows(Self.moved(value, by: 16)))
    #expect(!Self.point(-2).applying(.sigmoid).allows(Self.moved(value, by: -16)))
  }

  @Test("A power is multiplied from the left, and each product may be rounded")
  func powers() {
    for (x, n) in [(1.1, 7), (-0.3, 5), (1 / 3, 4), (2.7, -3), (1e60, 5), (1e-70, 5), (-2.5, -4)] {
      let left = (1..<n.magnitude).reduce(x) { power, _ in power * x }
      let allowed = Self.point(x).raised(to: n)
      #expect(allowed.allows(n < 0 ? 1 / left : left), "\(x)^\(n)")
      // By squaring, 1.1⁷ has other roundings, and still those of no more than seven products.
      #expect(!allowed.allows(Self.moved(n < 0 ? 1 / left : left, by: 16)), "\(x)^\(n)")
    }
    #expect(Self.point(0).raised(to: 0).allows(1) && !Self.point(0).raised(to: 0).allows(Double(1).nextUp))
    #expect(Self.point(-3).raised(to: 1).allows(-3) && !Self.point(-3).raised(to: 1).allows((-3.0).nextUp))
    #expect(Self.point(-3).raised(to: 2).allows(9) && !Self.point(-3).raised(to: 2).allows(-9))
  }

  @Test("What has no value allows no number", .tags(.mutant))
  func undefined() {
    for nothing in [Self.point(0) / Self.point(0), Self.point(-1).applying(.log)] {
      #expect(nothing.allows(.nan))
      for number in Self.numbers { #expect(!nothing.allows(number)) }
    }
    #expect(Self.point(0).applying(.log).allows(-.infinity))
    #expect((Self.point(1) / Self.point(0)).allows(.infinity))
    // Nor does a number allow what is none.
    for none in [Double.nan, .infinity, -.infinity] { #expect(!Self.point(1).allows(none)) }
  }

  @Test("Beyond the largest double, infinity is allowed, and no number that is too small")
  func overflow() {
    let large = Self.point(1e308) * Self.point(10)
    #expect(large.allows(.infinity) && large.allows(.greatestFiniteMagnitude) && !large.allows(1e308))
    let exponential = Self.point(1000).applying(.exp)
    #expect(exponential.allows(.infinity) && !exponential.allows(1e300))
    // One over infinity is 0 again.
    let back = Self.point(1) / exponential
    #expect(back.allows(0) && !back.allows(1e-300) && !back.allows(.nan))
  }

  @Test("π is the script's own")
  func pi() { #expect(ScriptInterval.pi.allows(.pi) && !ScriptInterval.pi.allows(3.14159)) }
}
