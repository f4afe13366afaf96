import Foundation
import NumericCore
import TestSupport
import Testing

@Suite("Doubles and floats as scalars", .inTurn)
struct FloatingPointScalarTests {
  @Test("A double's function is within 3 ulp of the exact value", arguments: ElementaryFunction.withFixture)
  func functions(function: ElementaryFunction) throws {
    // glibc claims 1 to 2 ulp for these functions, and the formula of σ adds two roundings.
    for point in try ElementaryPoint.all(of: function) where point.isNormal {
      let value = point.argument.applying(function)
      let ulp = max(point.exact.down.ulp, point.exact.up.ulp)
      #expect((value - point.exact.down).magnitude <= 3 * ulp, "\(function) of \(point.argument)")
    }
  }

  @Test("Every function stays defined at the documented marks")
  func marks() {
    #expect((-1.0).applying(.log).isNaN && (-1.0).applying(.squareRoot).isNaN)
    #expect(Double.nan.applying(.relu).isNaN && Double.nan.applying(.step).isNaN)
    #expect((-2.0).applying(.relu) == 0 && (2.0).applying(.relu) == 2 && (0.0).applying(.step) == 0)
    #expect((-2 as Float).applying(.relu) == 0 && (2 as Float).applying(.step) == 1)
    #expect((0 as Float).applying(.sigmoid) == 0.5 && (1 as Float).applying(.exp) == 2.7182817)
    #expect((-1000.0).applying(.sigmoid) == 0 && (1000.0).applying(.sigmoid) == 1)
    #expect(Double(Rational.undefined).isNaN && Float(Rational.undefined).isNaN)
  }

  @Test(
    "Small integer powers of integers are exact", arguments: [Double.self, Float.self] as [any Scalar.Type])
  func powers(type: any Scalar.Type) {
    func check<S: Scalar>(_: S.Type) {
      for (base, exponent, power) in [(3, 4, 81), (-2, 3, -8), (5, 0, 1), (0, 0, 1), (-1, .max, -1)] {
        #expect("\(S(base).raised(to: exponent))" == "\(S(power))")
      }
      #expect("\(S(2).raised(to: -2))" == "\(S(Rational(1, 4)))")
    }
    check(type)
  }
}
