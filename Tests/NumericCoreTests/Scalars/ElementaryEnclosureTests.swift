import Foundation
import NumericCore
import TestSupport
import Testing

@Suite("Enclosures of elementary functions", .tags(.enclosure))
struct ElementaryEnclosureTests {
  @Test("Every exact value is enclosed, in at most 4 ulp in normal range", arguments: ElementaryFunction.withFixture)
  func enclosesEveryPoint(function: ElementaryFunction) throws {
    let points = try ElementaryPoint.all(of: function)
    try #require(points.count >= 2000)
    let report = SoundnessReport(points) { Interval($0).applying(function) }
    #expect(report.misses == [])
    print("\(function.rawValue): \(points.count) points, at most \(report.widest.ulps) ulp, at \(report.widest.argument)")
    #expect(report.widest.ulps <= 4, "at \(report.widest.argument)")
  }
}
