import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@Suite("Dual numbers", .inTurn)
struct DualTests {
  /// The derivative of a function at a point, as mpmath computed it.
  struct Slope {
    let function: ElementaryFunction
    let argument: Double
    let exact: ExactPlace
  }

  static func slopes() throws -> [Slope] {
    try Fixture.rows("derivatives", in: .module).map { row in
      Slope(
        function: try #require(ElementaryFunction(rawValue: String(row[0]))),
        argument: try Fixture.double(row[1]), exact: try ExactPlace(row[2]))
    }
  }

  @Test("Over intervals, every derivative is enclosed", .tags(.enclosure))
  func enclosesDerivatives() throws {
    for slope in try Self.slopes() {
      let x = Dual(variable: Interval(slope.argument))
      let tangent = x.applying(slope.function).tangent
      #expect(
        slope.exact.isWithin(tangent.lowerBound, tangent.upperBound),
        "\(slope.function)′ of \(slope.argument)")
    }
  }

  @Test("Over doubles, a derivative is off by the roundings of its rule")
  func derivatives() throws {
    for slope in try Self.slopes() {
      let tangent = Dual(variable: slope.argument).applying(slope.function).tangent
      // The library's value is good to 2.5 ulp, and two more roundings follow. tanh′ = 1 − tanh² and
      // σ′ = σ(1 − σ) cancel near ±1: there the error of a few ulp is one of 1, not of the result.
      let cancels = slope.function == .tanh || slope.function == .sigmoid
      let ulp = cancels ? Double.ulpOfOne : slope.exact.down.ulp
      #expect((tangent - slope.exact.down).magnitude <= 5 * ulp, "\(slope.function)′ of \(slope.argument)")
    }
  }

  @Test("A wrong rule is noticed: the checker rejects cos′ = sin")
  func wrongRule() throws {
    let cosines = try Self.slopes().filter { $0.function == .cos }
    let misses = cosines.count { slope in
      let wrong = Interval(slope.argument).applying(.sin)
      return !slope.exact.isWithin(wrong.lowerBound, wrong.upperBound)
    }
    #expect(misses > 100)
  }

  // The rules of arithmetic are exact over rational numbers, against derivatives worked out by hand.
  typealias Exact = Dual<Rational>

  @Test(
    "Sums, products and quotients follow their rules", .tags(.law), arguments: 1...3 as ClosedRange<UInt64>)
  func arithmetic(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let value = Rational(Int.random(in: 1...40, using: &generator), 7)
      let (x, two) = (Exact(variable: value), Exact(2))
      #expect((x * x * x).tangent == 3 * value * value)
      #expect((x - two * x).tangent == -1 && (-x).tangent == -1 && (x + x).tangent == 2)
      // ((x + 2)/(x² + 2))′ = (2 − 4x − x²)/(x² + 2)²
      let bottom = value * value + 2
      #expect(((x + two) / (x * x + two)).tangent == (2 - 4 * value - value * value) / (bottom * bottom))
    }
  }

  @Test("(xⁿ)′ = n·xⁿ⁻¹", arguments: [-3, -1, 0, 1, 2, 5])
  func powers(exponent: Int) {
    let x = Rational(3, 2)
    let power = Exact(variable: x).raised(to: exponent)
    #expect(power.primal == x.raised(to: exponent))
    #expect(power.tangent == Rational(exponent) * x.raised(to: exponent - 1))
  }

  @Test("At 0, the square and the constant power have the derivatives 0")
  func powersAtZero() {
    let zero = Exact(variable: 0)
    #expect(zero.raised(to: 2).tangent == 0 && zero.raised(to: 1).tangent == 1)
    #expect(zero.raised(to: 0) == Exact(1))
    #expect(!zero.raised(to: -1).tangent.isDefined)
  }

  @Test("ReLU and step have slope 0 at the kink (L3-48)", arguments: [-2, 0, 2] as [Rational])
  func kinks(value: Rational) {
    let x = Exact(variable: value)
    #expect(x.applying(.relu).tangent == (value > 0 ? 1 : 0))
    #expect(x.applying(.step).tangent == 0)
  }

  @Test("A constant's tangent is 0, and equality compares both parts")
  func parts() {
    #expect(Exact(3).tangent == 0 && Dual<Double>.pi.tangent == 0 && Dual<Double>.pi.primal == .pi)
    #expect(Exact(variable: 3) != Exact(3) && Exact(3) == Exact(primal: 3, tangent: 0))
  }

  @Test("Duals nest: the second derivative of x³ at 2 is 12")
  func nested() {
    let x = Dual<Exact>(primal: Exact(variable: 2), tangent: Exact(1))
    #expect((x * x * x).tangent.tangent == 12)
    #expect(x.raised(to: 3).tangent.tangent == 12)
  }
}
