import Foundation
import NumericCore
import TestSupport
import Testing
import Training

/// An operation of arithmetic, over intervals and over exact numbers.
enum Operation: Int, CaseIterable, Sendable, CustomTestStringConvertible {
  case sum, difference, product, quotient

  func callAsFunction<S: Scalar>(_ a: S, _ b: S) -> S {
    switch self {
    case .sum: a + b
    case .difference: a - b
    case .product: a * b
    case .quotient: a / b
    }
  }

  var testDescription: String { "\(self)" }
}

@Suite("Interval arithmetic", .tags(.enclosure), .inTurn)
struct IntervalArithmeticTests {
  @Test(
    "Results of doubles are enclosed, exact ones as points, others 1 ulp wide", arguments: Operation.allCases)
  func points(operation: Operation) throws {
    let rows = try Fixture.rows("arithmetic", in: .module)
    try #require(rows.count >= 2000)
    for row in rows {
      let (a, b) = (try Fixture.double(row[0]), try Fixture.double(row[1]))
      let result = operation(Interval(a), Interval(b))
      if row[2 + operation.rawValue] == "undefined" {
        #expect(result.isEmpty, "\(a) \(operation) \(b)")
        continue
      }
      let exact = try ExactPlace(row[2 + operation.rawValue])
      let context = "\(a) \(operation) \(b) is \(exact), not in \(result)"
      #expect(exact.isWithin(result.lowerBound, result.upperBound), "\(context)")
      // Near the ends of the exponent range the error isn't computed, and both neighbours are taken.
      let sizes = [a, b, exact.down].filter { $0 != 0 }.map(\.magnitude)
      if sizes.allSatisfy({ $0 > 0x1p-960 && $0 < 0x1p980 }) {
        #expect(result.isPoint == exact.isExact && result.ulpWidth <= 1, "\(context)")
      }
    }
  }

  @Test("A result one ulp too narrow misses somewhere", arguments: Operation.allCases)
  func narrowMutant(operation: Operation) throws {
    var misses = 0
    for row in try Fixture.rows("arithmetic", in: .module) where row[2 + operation.rawValue] != "undefined" {
      let exact = try ExactPlace(row[2 + operation.rawValue])
      let a = Interval(try Fixture.double(row[0]))
      let result = operation(a, Interval(try Fixture.double(row[1])))
      if !exact.isWithin(result.lowerBound, result.upperBound.nextDown) { misses += 1 }
    }
    #expect(misses > 100)
  }

  /// A set and an exact number in it: an end, two times out of three.
  static func setWithMember(using generator: inout SeededGenerator) -> (set: Interval, member: Rational) {
    func end() -> Double {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: 0
      case 1: Double(Int.random(in: -3...3, using: &generator))
      case 2: Double(Int.random(in: -99...99, using: &generator)) / 10
      case 3: Double.random(in: -1...1, using: &generator)
      default:
        Double.random(in: -1...1, using: &generator)
          * Double(sign: .plus, exponent: Int.random(in: -300...300, using: &generator), significand: 1)
      }
    }
    let (a, b) = (end(), end())
    let set = Interval(lower: min(a, b), upper: max(a, b)) ?? .empty
    let (lower, upper) = (Rational(exactly: set.lowerBound) ?? 0, Rational(exactly: set.upperBound) ?? 0)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return (set, lower)
    case 1: return (set, upper)
    default:
      return (set, lower + (upper - lower) * Rational(Int.random(in: 0...12, using: &generator), 12))
    }
  }

  @Test("Results of members are members of the result", arguments: Operation.allCases)
  func sets(operation: Operation) {
    var generator = SeededGenerator(seed: 1788)
    for _ in 0..<1000 {
      let (a, x) = Self.setWithMember(using: &generator)
      let (b, y) = Self.setWithMember(using: &generator)
      let exact = operation(x, y)
      // Division by 0 has no result to be enclosed.
      guard exact.isDefined else { continue }
      #expect(operation(a, b).contains(exact), "\(x) in \(a), \(operation), \(y) in \(b)")
    }
  }

  @Test("Powers of members are members of the power", arguments: [-7, -3, -2, -1, 0, 1, 2, 3, 4, 9, 16])
  func powers(exponent: Int) {
    var generator = SeededGenerator(seed: UInt64(exponent + 100))
    for _ in 0..<100 {
      let (a, x) = Self.setWithMember(using: &generator)
      let exact = x.raised(to: exponent)
      guard exact.isDefined else { continue }
      #expect(a.raised(to: exponent).contains(exact), "\(x) in \(a), to the power \(exponent)")
    }
  }

  @Test("A power of a point is at most 2n ulp wide", arguments: [-16, -5, -2, -1, 1, 2, 3, 7, 16])
  func powerWidth(exponent: Int) {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let x = Double.random(in: -8...8, using: &generator)
      let width = Interval(x).raised(to: exponent).ulpWidth
      #expect(width <= 2 * Double(exponent.magnitude), "\(x) to the power \(exponent)")
    }
  }

  @Test("A rational number's enclosure is tight")
  func rationals() throws {
    for row in try Fixture.rows("nearest", in: .module) {
      let value = Rational(try #require(BigInteger(row[0])), try #require(BigInteger(row[1])))
      let exact = try ExactPlace(row[3])
      let interval = Interval(value)
      #expect(interval.lowerBound == exact.down && interval.upperBound == exact.up, "\(value)")
      #expect(interval.contains(value))
    }
  }
}
