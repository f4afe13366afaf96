import Foundation
import TestSupport
import Testing
import Training

@testable import NumericCore

@Suite("Enclosures of elementary functions", .tags(.enclosure), .inTurn)
struct ElementaryEnclosureTests {
  /// The documented bound is 4 ulp; the greatest widths here were measured and may only shrink.
  static let widths: [(function: ElementaryFunction, ulps: Double)] = [
    (.exp, 2), (.log, 3), (.squareRoot, 1), (.sin, 3), (.cos, 3), (.tanh, 3), (.sigmoid, 3),
  ]

  @Test("Every exact value is enclosed, within few ulps in normal range", arguments: widths)
  func enclosesEveryPoint(function: ElementaryFunction, ulps: Double) throws {
    let points = try ElementaryPoint.all(of: function)
    try #require(points.count >= 2000)
    let report = SoundnessReport(points) { Interval($0).applying(function) }
    #expect(report.misses == [])
    #expect(report.widest.ulps <= ulps, "\(report.widest.ulps) ulp wide at \(report.widest.argument)")
  }

  @Test("Outside the normal range, widths are as documented", arguments: ElementaryFunction.withFixture)
  func edges(function: ElementaryFunction) throws {
    let points = try ElementaryPoint.all(of: function).filter { !$0.isNormal }
    try #require(function == .log || function == .squareRoot || points.count >= 50)
    var subnormal = 0.0
    for point in points {
      let value = Interval(point.argument).applying(function)
      let isHuge = point.argument.magnitude > 0x1p20 && (function == .sin || function == .cos)
      if isHuge {
        #expect(value.isIdentical(to: Interval(lower: -1, upper: 1) ?? .empty))
      } else if point.exact.down == .greatestFiniteMagnitude {
        #expect(
          value.lowerBound.ulp == point.exact.down.ulp && value.upperBound == .infinity, "\(point.argument)")
      } else {
        // Twice the least positive number below the normal range, 3 ulp elsewhere.
        subnormal = max(subnormal, (value.upperBound - value.lowerBound) / point.exact.down.ulp)
        #expect(
          value.upperBound - value.lowerBound <= 3 * point.exact.down.ulp, "\(function) \(point.argument)")
      }
    }
  }

  @Test("Exact values stay points", arguments: ElementaryFunction.withFixture)
  func exactValues(function: ElementaryFunction) throws {
    let exact = try ElementaryPoint.all(of: function).filter(\.exact.isExact)
    try #require(!exact.isEmpty)
    for point in exact {
      let value = Interval(point.argument).applying(function)
      #expect(value.isPoint && value.lowerBound == point.exact.down, "\(function) of \(point.argument)")
    }
  }

  @Test(
    "A set's values hold the exact value at every point inside", arguments: ElementaryFunction.withFixture)
  func enclosesSets(function: ElementaryFunction) throws {
    var generator = SeededGenerator(seed: 20)
    let points = try ElementaryPoint.all(of: function)
    for _ in 0..<400 {
      // Neighbours in the fixture, mostly: sine and cosine are [−1, 1] over anything long.
      let start = Int.random(in: 0..<points.count - 1, using: &generator)
      let length = Int.random(in: 1...(Bool.random(using: &generator) ? 4 : 60), using: &generator)
      let inside = points[start...min(start + length, points.count - 1)]
      let set = try #require(
        Interval(lower: inside.first?.argument ?? 0, upper: inside.last?.argument ?? 0))
      let values = set.applying(function)
      for point in inside {
        #expect(
          point.exact.isWithin(values.lowerBound, values.upperBound),
          "\(function) of \(set) is \(values), which misses \(point.exact) at \(point.argument)")
      }
    }
  }

  @Test(
    "Over a monotone stretch, the bounds are those of the ends", arguments: [0, 7, -12, 300_001] as [Double])
  func quarters(start: Double) throws {
    let quarter = Double.pi / 2
    let rising = try #require(
      Interval(lower: (4 * start - 0.9) * quarter, upper: (4 * start + 0.9) * quarter))
    let sines = rising.applying(.sin)
    #expect(sines.lowerBound == Interval(rising.lowerBound).applying(.sin).lowerBound)
    #expect(sines.upperBound == Interval(rising.upperBound).applying(.sin).upperBound)
    // A step further reaches the maximum, which is 1.
    let top = try #require(Interval(lower: rising.lowerBound, upper: (4 * start + 1.1) * quarter))
    #expect(top.applying(.sin).upperBound == 1)
    #expect(top.applying(.sin).lowerBound == sines.lowerBound)
  }
}

@Suite("Constants of the argument reductions", .tags(.enclosure), .inTurn)
struct ReductionConstantTests {
  /// A constant to 120 digits, as mpmath prints it.
  static func digits(of name: String) throws -> Rational {
    let row = try #require(try Fixture.rows("constants", in: .module).first { $0[0] == name })
    return try #require(PrintedDecimal(String(row[1]))).value
  }

  /// The sum of doubles, exactly.
  static func sum(_ parts: [Double]) throws -> Rational {
    try parts.reduce(0) { $0 + (try #require(Rational(exactly: $1))) }
  }

  @Test("The parts of ln 2 and of π/2 lack no more than is claimed")
  func parts() throws {
    let ln2 = try Self.digits(of: "ln2")
    let two = try Self.sum([LogarithmOfTwo.high, LogarithmOfTwo.low])
    #expect((ln2 - two).magnitude <= Rational(exactly: LogarithmOfTwo.error) ?? .undefined)
    let pi = try Self.digits(of: "pi")
    let p = HalfPi.parts
    let four = try Self.sum([p.0, p.1, p.2, p.3])
    #expect((pi / 2 - four).magnitude <= Rational(exactly: HalfPi.error) ?? .undefined)
    // The claims aren't idle: an eighth of the bound would be wrong.
    #expect((ln2 - two).magnitude > (Rational(exactly: LogarithmOfTwo.error) ?? .undefined) / 8)
    #expect((pi / 2 - four).magnitude > (Rational(exactly: HalfPi.error) ?? .undefined) / 8)
  }

  @Test("Products with the leading parts have no rounding error")
  func leadingParts() {
    for k in [1, 3, 1023, 1075, 2047] as [Double] {
      #expect(ErrorFree.product(k, LogarithmOfTwo.high).error == 0)
    }
    for k in [1, 3, 65_537, 1_048_575] as [Double] {
      #expect(ErrorFree.product(k, HalfPi.parts.0).error == 0)
      #expect(ErrorFree.product(k, HalfPi.parts.1).error == 0)
    }
  }

  @Test("The interval of π holds π and is one ulp wide")
  func pi() throws {
    #expect(Interval.pi.contains(try Self.digits(of: "pi")))
    #expect(Interval.pi.ulpWidth == 1)
  }

  @Test("Each bound of the terms left out of a series exceeds the first of them")
  func remainders() {
    #expect(ReducedExponential.remainder > 1.02 * Approximation.inverseFactorial(15))
    #expect(Enclosure.logarithmRemainder > 2.0 / 23 * 1.031)
    // 19! is beyond 2⁵³, and 1/19! here off by at most two roundings.
    #expect(Enclosure.sineRemainder > Approximation.inverseFactorial(18) / 19 * (1 + 0x1p-50))
    #expect(Enclosure.cosineRemainder > Approximation.inverseFactorial(18))
  }
}

@Suite("What the soundness checker rejects", .tags(.enclosure), .inTurn)
struct SoundnessCheckerTests {
  @Test("An enclosure one ulp too narrow", arguments: ElementaryFunction.withFixture)
  func narrow(function: ElementaryFunction) throws {
    let points = try ElementaryPoint.all(of: function)
    let lowered = SoundnessReport(points) { x in
      let sound = Interval(x).applying(function)
      return Interval(lower: sound.lowerBound, upper: sound.upperBound.nextDown) ?? sound
    }
    #expect(lowered.misses.count > 20)
    let raised = SoundnessReport(points) { x in
      let sound = Interval(x).applying(function)
      return Interval(lower: sound.lowerBound.nextUp, upper: sound.upperBound) ?? sound
    }
    #expect(raised.misses.count > 20)
  }

  @Test("The nearest double alone", arguments: ElementaryFunction.withFixture)
  func nearest(function: ElementaryFunction) throws {
    let report = SoundnessReport(try ElementaryPoint.all(of: function)) { Interval($0.applying(function)) }
    #expect(report.misses.count > 1000)
  }

  @Test("The textbook formulas widened by one ulp", arguments: [ElementaryFunction.tanh, .sigmoid])
  func widened(function: ElementaryFunction) throws {
    // A library may round its tanh well, but not the formula: each of its roundings adds to the error.
    let report = SoundnessReport(try ElementaryPoint.all(of: function)) { x in
      let power = exp(function == .tanh ? -2 * x : -x)
      let value = function == .tanh ? (1 - power) / (1 + power) : 1 / (1 + power)
      guard value.isFinite else { return .entire }
      return Interval(lower: value.nextDown, upper: value.nextUp) ?? .empty
    }
    #expect(!report.misses.isEmpty)
  }

  @Test("An empty set")
  func empty() throws {
    let points = try ElementaryPoint.all(of: .exp)
    #expect(SoundnessReport(points) { _ in .empty }.misses.count == points.count)
  }
}
