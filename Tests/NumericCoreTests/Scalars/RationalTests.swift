import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@Suite("Rational numbers", .tags(.law), .inTurn)
struct RationalTests {
  /// A seeded fraction, often small, sometimes with parts beyond a word.
  static func sample(_ generator: inout SeededGenerator) -> Rational {
    let top = BigInteger(Int.random(in: -60...60, using: &generator))
    let bottom = BigInteger(Int.random(in: 1...60, using: &generator))
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return Rational(top, bottom) }
    return Rational(top << Int.random(in: 0...90, using: &generator), bottom.raised(to: 20))
  }

  @Test("The laws of a field hold exactly", arguments: 1...4 as ClosedRange<UInt64>)
  func fieldLaws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (a, b, c) = (Self.sample(&generator), Self.sample(&generator), Self.sample(&generator))
      #expect(a + b == b + a && a * b == b * a)
      #expect((a + b) + c == a + (b + c) && (a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - b == a + -b && a + -a == 0)
      if b != 0 { #expect(a / b * b == a && b.raised(to: -2) * b * b == 1) }
      #expect([a < b, a == b, a > b].count { $0 } == 1)
      #expect((a < b) == (a - b < 0) && (a <= b) == !(b < a))
      let d = a.denominator
      #expect(d > 0 && BigInteger.gcd(a.numerator, d) == 1)
    }
  }

  @Test("Fractions are reduced, with the sign above")
  func lowestTerms() {
    #expect(Rational(6, -4) == Rational(-3, 2) && Rational(6, -4).description == "-3/2")
    #expect(Rational(0, -5) == 0 && Rational(8, 4).isInteger && Rational(8, 4).description == "2")
    #expect(Rational(Int.min, -1).description == "9223372036854775808")
  }

  @Test("Undefined results spread, equal each other and compare with nothing")
  func undefined() {
    let none = Rational.undefined
    #expect(Rational(1, 0) == none && Rational(0, 0) == none && Rational(1) / 0 == none)
    for result in [none + 1, 1 - none, none * 0, none / 3, 3 / none, -none, none.raised(to: 0)] {
      #expect(!result.isDefined && result == none)
    }
    #expect(!(none < 1) && !(none > 1) && !(none <= 1) && !(none >= 1))
    #expect(!(1 < none) && !(1 > none) && !(none <= none) && !(none < none))
    #expect(none.doubleValue.isNaN && none.description == "undefined" && !none.isInteger)
    #expect(ElementaryFunction.allCases.allSatisfy { !none.applying($0).isDefined })
    #expect(!Rational.pi.isDefined)
  }

  @Test("Powers are exact, with no trap and no flood of digits")
  func powers() {
    #expect(Rational(-2, 3).raised(to: 3) == Rational(-8, 27))
    #expect(Rational(-2, 3).raised(to: -3) == Rational(-27, 8))
    #expect(Rational(0).raised(to: 0) == 1 && Rational(0).raised(to: 5) == 0)
    #expect(!Rational(0).raised(to: -1).isDefined)
    #expect(Rational(-1).raised(to: .max) == -1 && Rational(-1).raised(to: .min) == 1)
    #expect(!Rational(2).raised(to: .max).isDefined && !Rational(1, 2).raised(to: .min).isDefined)
  }

  /// A function's argument and its exact value; nil for one that is not rational or does not exist.
  static let values: [(function: ElementaryFunction, x: Rational, value: Rational?)] = [
    (.exp, 0, 1), (.exp, 1, nil), (.log, 1, 0), (.log, 0, nil), (.log, 2, nil), (.log, -1, nil),
    (.sin, 0, 0), (.sin, 1, nil), (.cos, 0, 1), (.cos, 1, nil), (.tanh, 0, 0), (.tanh, 1, nil),
    (.sigmoid, 0, Rational(1, 2)), (.sigmoid, 1, nil),
    (.squareRoot, Rational(9, 16), Rational(3, 4)), (.squareRoot, 0, 0), (.squareRoot, 2, nil),
    (.squareRoot, Rational(4, 3), nil), (.squareRoot, -4, nil),
    (.squareRoot, Rational(7).raised(to: 90), Rational(7).raised(to: 45)),
    (.squareRoot, Rational(7).raised(to: 90) - 1, nil),
    (.relu, Rational(-1, 2), 0), (.relu, Rational(1, 2), Rational(1, 2)), (.relu, 0, 0),
    (.step, -1, 0), (.step, 0, 0), (.step, Rational(1, 9), 1),
  ]

  @Test("A function gives its value where that is rational", arguments: values)
  func functions(function: ElementaryFunction, x: Rational, value: Rational?) {
    #expect(x.applying(function) == value ?? .undefined)
  }

  @Test("The nearest double and float are Python's")
  func nearest() throws {
    for row in try Fixture.rows("nearest", in: .module) {
      let value = Rational(try #require(BigInteger(row[0])), try #require(BigInteger(row[1])))
      #expect(value.doubleValue == (try Fixture.double(row[2])) && Double(value) == value.doubleValue)
      let single = Float(bitPattern: try #require(UInt32(row[4], radix: 16)))
      #expect(Float(value) == single, "\(value)")
    }
  }

  @Test("A double's exact value is read back")
  func exactDoubles() throws {
    for row in try Fixture.rows("arithmetic", in: .module) {
      let x = try Fixture.double(row[0])
      let exact = try #require(Rational(exactly: x))
      #expect(exact.doubleValue == x)
      #expect(try #require(Rational(exactly: -x)) == -exact)
    }
    #expect(Rational(exactly: 0.375) == Rational(3, 8) && Rational(exactly: -0.0) == 0)
    #expect(Rational(exactly: .nan) == nil && Rational(exactly: .infinity) == nil)
    // One tenth's neighbour, from Python's float.as_integer_ratio.
    #expect(Rational(exactly: 0.1)?.description == "3602879701896397/36028797018963968")
  }
}
