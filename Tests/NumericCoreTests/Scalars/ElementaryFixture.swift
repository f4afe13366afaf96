import Foundation
import NumericCore
import TestSupport
import Testing

/// One argument of an elementary function and the exact value there, as mpmath computed it.
struct ElementaryPoint: Sendable {
  let argument: Double
  let exact: ExactPlace
  /// Whether argument and value are normal numbers, where the width of an enclosure is bounded.
  let isNormal: Bool

  init(_ fields: some Sequence<Substring>) throws {
    let fields = Array(fields)
    try #require(fields.count == 3)
    argument = try Fixture.double(fields[0])
    exact = try ExactPlace(fields[1])
    isNormal = fields[2] == "n"
  }

  static func all(of function: ElementaryFunction) throws -> [ElementaryPoint] {
    try Fixture.rows(function.rawValue, in: .module).map { try ElementaryPoint($0) }
  }
}

extension ElementaryFunction {
  /// The functions that have a fixture: ReLU and step need none.
  static let withFixture: [ElementaryFunction] = [.exp, .log, .squareRoot, .sin, .cos, .tanh, .sigmoid]
}

/// The judgement of a claimed enclosure of a function over its fixture.
struct SoundnessReport {
  /// The arguments where the claimed enclosure misses the exact value.
  var misses: [Double] = []
  /// The greatest width over the normal range, in ulps, and where.
  var widest = (ulps: 0.0, argument: 0.0)

  init(_ points: [ElementaryPoint], _ enclosure: (Double) -> Interval) {
    for point in points {
      let claimed = enclosure(point.argument)
      if !point.exact.isWithin(claimed.lowerBound, claimed.upperBound) { misses.append(point.argument) }
      if point.isNormal, claimed.ulpWidth > widest.ulps { widest = (claimed.ulpWidth, point.argument) }
    }
  }
}
