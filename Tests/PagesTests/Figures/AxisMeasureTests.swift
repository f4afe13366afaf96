import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("Axes", .inTurn)
struct AxisMeasureTests {
  private func measure(
    _ values: [Double], scale: Axis.Scale = .linear, range: ClosedRange<Double>? = nil
  ) -> AxisMeasure {
    AxisMeasure(Axis(label("a"), scale: scale, range: range), around: values)
  }

  /// The labels are what a person would write at an axis.
  @Test(
    "Ticks are round numbers around the data",
    arguments: [
      ([0, 1], ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      ([-15, 15], ["−15", "−10", "−5", "0", "5", "10", "15"]),
      ([0.3, 0.75], ["0.3", "0.4", "0.5", "0.6", "0.7", "0.8"]),
      ([3, 1910], ["0", "500", "1000", "1500", "2000"]),
      ([0, 3e6], ["0", "5×10⁵", "1×10⁶", "1.5×10⁶", "2×10⁶", "2.5×10⁶", "3×10⁶"]),
      ([0.1234, 0.1236], ["0.12340", "0.12345", "0.12350", "0.12355", "0.12360"]),
    ] as [([Double], [String])])
  func linearTicks(values: [Double], labels: [String]) {
    #expect(measure(values).ticks.map(\.label) == labels)
  }

  @Test("A logarithmic axis has powers of ten, and between few of them twos and fives")
  func logarithmicTicks() {
    #expect(measure([1e-3, 0.5], scale: .logarithmic).ticks.map(\.label) == ["10⁻³", "10⁻²", "10⁻¹", "10⁰"])
    #expect(
      measure([49, 660], scale: .logarithmic).ticks.map(\.label) == ["20", "50", "100", "200", "500", "1000"])
    #expect(
      measure([1e-20, 1], scale: .logarithmic).ticks.map(\.label)
        == ["10⁻²⁰", "10⁻¹⁶", "10⁻¹²", "10⁻⁸", "10⁻⁴", "10⁰"])
    #expect(measure([1000, 1], scale: .logarithmic).ticks.map(\.label) == ["10⁰", "10¹", "10²", "10³"])
  }

  @Test("Ticks lie where their numbers do", arguments: [Axis.Scale.linear, .logarithmic])
  func tickPlaces(scale: Axis.Scale) throws {
    let measure = measure([1, 1000], scale: scale)
    for (number, text) in scale == .linear ? [(200.0, "200"), (1000, "1000")] : [(10, "10¹"), (1000, "10³")] {
      let tick = try #require(measure.ticks.first { $0.label == text })
      #expect(tick.place == measure.place(of: number))
    }
  }

  @Test("A given range is taken as it is")
  func fixedRange() {
    let measure = measure([7, 90], range: -0.5...1.5)
    #expect(measure.place(of: -0.5) == 0)
    #expect(measure.place(of: 1.5) == 1)
    #expect(measure.ticks.map(\.label) == ["−0.5", "0", "0.5", "1.0", "1.5"])
  }

  @Test("A place leads back to its number", arguments: [Axis.Scale.linear, .logarithmic])
  func wayBack(scale: Axis.Scale) throws {
    let measure = measure([1, 8], scale: scale, range: 1...16)
    let place = try #require(measure.place(of: 4))
    // Twice as far on the logarithmic axis as on a linear one; a few roundings on the way.
    #expect((measure.value(at: place) - 4).magnitude <= 8 * 4.0.ulp)
    #expect(scale == .linear ? place == 0.2 : (place - 0.5).magnitude <= 4 * 0.5.ulp)
  }

  @Test(
    "Whatever is drawn, an axis has two ends and ticks between them",
    arguments: [
      [], [0], [5], [-5], [5, 5], [1e-300, 0], [.nan], [.infinity, 1], [-.infinity, .infinity],
      [1e300, -1e300],
      [1.7e308, 1], [1, 1.0000000000000002], [.leastNonzeroMagnitude], [1e9, 1e9 + 0.5],
    ] as [[Double]])
  func degenerateData(values: [Double]) {
    for scale in [Axis.Scale.linear, .logarithmic] {
      let measure = measure(values, scale: scale)
      #expect(measure.ticks.count >= 2)
      #expect(measure.ticks.allSatisfy { (0...1).contains($0.place) })
      for value in values {
        let place = measure.place(of: value)
        #expect(place.map { (0...1).contains($0) } ?? true, "\(value) lies at \(String(describing: place))")
        if !value.isFinite { #expect(place == nil) }
      }
    }
  }

  @Test(
    "A range that cannot be is not",
    arguments: [0.0...0.0, 3...3, -1...1, 0...(.infinity), (-.infinity)...(.infinity), 0...1.7e308]
      as [ClosedRange<Double>])
  func degenerateRange(range: ClosedRange<Double>) {
    for scale in [Axis.Scale.linear, .logarithmic] {
      let measure = measure([1, 2], scale: scale, range: range)
      #expect(measure.ticks.count >= 2)
      #expect(measure.place(of: 1) != nil)
    }
  }
}
