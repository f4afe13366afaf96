import NumericCore
import TestSupport
import Testing

@testable import Training

@Suite("The engine's elementary functions", .inTurn)
struct EngineFunctionTests {
  @Test("stay within the ulps that they promise, in Double", arguments: PromisedFunction.all)
  func doubles(function: PromisedFunction) throws {
    let points = try EngineFunctionPoint.all(of: function.name, kind: "d")
    for point in points {
      let value = function.inDouble(point.argument)
      let error = ulps(value, from: point.exact)
      #expect(error <= function.bound, "\(function.name)(\(point.argument)) = \(value) is \(error) ulps off")
    }
  }

  @Test("stay within the ulps that they promise, in Float", arguments: PromisedFunction.all)
  func floats(function: PromisedFunction) throws {
    let points = try EngineFunctionPoint.all(of: function.name, kind: "f")
    for point in points {
      let value = function.inFloat(Float(point.argument))
      let error = ulps(value, from: point.exact)
      #expect(error <= function.bound, "\(function.name)(\(point.argument)) = \(value) is \(error) ulps off")
    }
  }

  @Test("are more than their bound off when they are slightly wrong", .tags(.mutant))
  func mutant() throws {
    let points = try EngineFunctionPoint.all(of: "exp", kind: "d")
    // One coefficient of the series a little wrong: 1/24 as 0.0416667.
    let worst = points.map { point in
      ulps(Double.exponential(point.argument) * (1 + 1e-15), from: point.exact)
    }
    #expect(worst.max()! > 2)
  }

  @Test("keep NaN, and stay finite at the ends", arguments: [-1.0, 1.0])
  func extremes(sign: Double) {
    for x in [1e3, 1e300, .infinity].map({ sign * $0 }) {
      #expect(Double.exponential(x) == Double.exponential(sign * 708.5))
      #expect(Float.exponential(Float(x)) == Float.exponential(Float(sign) * 87.5))
      #expect(Double.hyperbolicTangent(x) == sign)
      #expect(Float.hyperbolicTangent(Float(x)) == Float(sign))
      #expect(abs(Double.sigmoid(x) - (sign > 0 ? 1 : 0)) < 1e-300)
    }
    #expect(Double.exponential(.nan).isNaN && Float.exponential(.nan).isNaN)
    #expect(Double.sigmoid(.nan).isNaN && Float.sigmoid(.nan).isNaN)
    #expect(Double.hyperbolicTangent(.nan).isNaN && Float.hyperbolicTangent(.nan).isNaN)
    #expect(Double.logarithm(-1).isNaN && Float.logarithm(0).isNaN)
  }
}

// MARK: - Fixtures

/// A function and how far from the exact value it may be.
struct PromisedFunction: Sendable, CustomTestStringConvertible {
  let name: String
  let bound: Double
  let inDouble: @Sendable (Double) -> Double
  let inFloat: @Sendable (Float) -> Float

  var testDescription: String { name }

  static let all: [PromisedFunction] = [
    PromisedFunction(
      name: "exp", bound: 2, inDouble: { .exponential($0) }, inFloat: { .exponential($0) }),
    PromisedFunction(name: "log", bound: 3, inDouble: { .logarithm($0) }, inFloat: { .logarithm($0) }),
    PromisedFunction(
      name: "log1p", bound: 3, inDouble: { .logarithm(onePlus: $0) }, inFloat: { .logarithm(onePlus: $0) }),
    PromisedFunction(
      name: "tanh", bound: 4, inDouble: { .hyperbolicTangent($0) }, inFloat: { .hyperbolicTangent($0) }),
    PromisedFunction(name: "sigmoid", bound: 4, inDouble: { .sigmoid($0) }, inFloat: { .sigmoid($0) }),
  ]
}

/// One argument of a function and the exact value there, as mpmath computed it.
private struct EngineFunctionPoint {
  let argument: Double
  let exact: ExactPlace

  static func all(of name: String, kind: String) throws -> [EngineFunctionPoint] {
    try Fixture.rows("functions", in: .module).filter { $0[0] == name && $0[1] == kind }.map { fields in
      EngineFunctionPoint(argument: try Fixture.double(fields[2]), exact: try ExactPlace(fields[3]))
    }
  }
}

/// How many ulps a value is from an exact place, at most: from the farther of the doubles around it.
private func ulps<Value: BinaryFloatingPoint>(_ value: Value, from exact: ExactPlace) -> Double {
  let error = max(abs(Double(value) - exact.down), abs(Double(value) - exact.up))
  return error / Double(Value(exact.down).ulp)
}
