import Foundation
import TestSupport
import Testing
import Training

@testable import NumericCore

/// The error bounds behind the enclosures, before the rounding outward that would hide one a little too small.
@Suite("Error bounds of the series", .tags(.enclosure), .inTurn)
struct ApproximationTests {
  /// A function's value to 60 digits, as mpmath prints it.
  struct Digits {
    let function: ElementaryFunction
    let argument: Double
    let value: Rational

    init(_ row: [Substring]) throws {
      try #require(row.count == 3)
      function = try #require(ElementaryFunction(rawValue: String(row[0])))
      argument = try Fixture.double(row[1])
      value = try #require(PrintedDecimal(String(row[2]))).value
    }

    /// The approximation that the enclosure is made of, and the exact number that it approximates.
    var approximated: (approximation: Approximation, exact: Rational)? {
      switch function {
      case .exp:
        let reduced = ReducedExponential(argument)
        return (reduced.mantissa, value * Rational(2).raised(to: -reduced.exponent))
      case .log: return (Enclosure.logarithm(argument), value)
      case .sin, .cos:
        let k = (argument * HalfPi.inverse).rounded()
        let quarter = Int(k) + (function == .cos ? 1 : 0)
        let r = HalfPi.reduced(argument, k)
        let isSine = quarter.isMultiple(of: 2)
        return (
          isSine ? Enclosure.sine(ofReduced: r) : Enclosure.cosine(ofReduced: r),
          quarter & 2 == 0 ? value : -value
        )
      case .tanh:
        let e = ReducedExponential(-2 * argument.magnitude)
        return (e.times(-1, plus: 1) / e.times(1, plus: 1), value.magnitude)
      default: return nil
      }
    }
  }

  /// |exact − head − tail|, exactly.
  static func error(of approximation: Approximation, from exact: Rational) throws -> Rational {
    let head = try #require(Rational(exactly: approximation.head))
    return (exact - head - (try #require(Rational(exactly: approximation.tail)))).magnitude
  }

  @Test("Every error is within its radius, and no radius exceeds 1.5 roundings")
  func radii() throws {
    let rows = try Fixture.rows("digits", in: .module)
    try #require(rows.count >= 700)
    for row in rows {
      let digits = try Digits(row)
      let (approximation, exact) = try #require(digits.approximated)
      let radius = try #require(Rational(exactly: approximation.radius))
      #expect(
        try Self.error(of: approximation, from: exact) <= radius, "\(digits.function) \(digits.argument)")
      #expect(approximation.radius <= 1.5 * Approximation.unitRoundoff * approximation.head.magnitude)
    }
  }

  @Test(
    "A radius a third as large would be exceeded",
    arguments: [ElementaryFunction.exp, .log, .sin, .cos, .tanh])
  func tightness(function: ElementaryFunction) throws {
    let rows = try Fixture.rows("digits", in: .module).filter { $0[0] == function.rawValue }
    let exceeded = try rows.map { try Digits($0) }.count { digits in
      let (approximation, exact) = try #require(digits.approximated)
      let third = try #require(Rational(exactly: approximation.radius)) / 3
      return try Self.error(of: approximation, from: exact) > third
    }
    #expect(exceeded > 0)
  }

  @Test("Error-free sums and products are exact", .tags(.law))
  func errorFree() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<500 {
      let a = Double.random(in: -1...1, using: &generator)
      let power = Double(sign: .plus, exponent: Int.random(in: -70...70, using: &generator), significand: 1)
      let b = Double.random(in: -1...1, using: &generator) * power
      let (x, y) = (Rational(exactly: a) ?? .undefined, Rational(exactly: b) ?? .undefined)
      let (sum, sumError) = ErrorFree.sum(a, b)
      #expect(sum == a + b && Rational(exactly: sum)! + Rational(exactly: sumError)! == x + y)
      let (product, productError) = ErrorFree.product(a, b)
      #expect(product == a * b && Rational(exactly: product)! + Rational(exactly: productError)! == x * y)
    }
  }
}
