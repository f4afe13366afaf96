import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Text of a number", .inTurn)
struct NumberTextTests {
  private let style = NumberText(digits: 6)

  @Test(
    "of an exact value has all digits of a short decimal, else rounded ones",
    arguments: [
      (Rational(0), "0"), (Rational(2), "2"), (Rational(-1, 2), "−0.5"), (Rational(435, 1000), "0.435"),
      (Rational(1, 3), "0.333333"), (Rational(-2, 3), "−0.666667"), (Rational(123_456_789), "123456789"),
      (Rational(20, 2), "10"),
    ])
  func exact(value: Rational, text: String) {
    #expect(style.text(exact: value, enclosure: Interval(value)) == text)
  }

  @Test(
    "of an enclosure has only digits that both of its ends have", .tags(.enclosure), arguments: Enclosed.all)
  func enclosed(_ enclosed: Enclosed) throws {
    let interval = try #require(Interval(lower: enclosed.lower, upper: enclosed.upper))
    #expect(style.text(exact: nil, enclosure: interval) == enclosed.text)
  }

  @Test("keeps the zeros that are certain")
  func trailingZeros() throws {
    let interval = try #require(Interval(lower: 0.49999999, upper: 0.50000001))
    #expect(style.text(exact: nil, enclosure: interval) == "0.500000")
    #expect(NumberText(digits: 2).text(exact: nil, enclosure: interval) == "0.50")
  }

  @Test(
    "is not 0 where the enclosure decides no digit",
    arguments: [(-5, 7), (0.4, 1.6), (-1e20, 1e20), (1e300, 1e301)])
  func undecided(lower: Double, upper: Double) throws {
    let interval = try #require(Interval(lower: lower, upper: upper))
    #expect(style.text(exact: nil, enclosure: interval) == "?")
  }

  @Test("of a huge or tiny number is short", arguments: [300, -300])
  func extreme(exponent: Int) throws {
    let value = Rational(10).raised(to: exponent) * Rational(12_345_678, 10_000_000)
    let expected = "1.23457×10\(exponent < 0 ? "⁻" : "")³⁰⁰"
    #expect(style.text(exact: value, enclosure: Interval(value)) == expected)
    #expect(style.text(exact: nil, enclosure: Interval(value)) == expected)
  }

  @Test(
    "moves the exponent where the digits round up to the next power of ten",
    arguments: [
      ("9.99999999e-30", "1.00000×10⁻²⁹"), ("-9.99999999e-30", "−1.00000×10⁻²⁹"),
      ("9.99999999", "10.0000"), ("0.999999999", "1.00000"), ("999999.99", "1.00000×10⁶"),
      ("9.99999999e-9", "0.0000000100000"), ("9.9999949e-30", "9.99999×10⁻³⁰"),
    ])
  func roundedUp(number: String, text: String) throws {
    let value = try #require(PrintedDecimal(number)).value + Rational(1, 3) * .powerOfTen(-60)
    #expect(style.text(exact: value, enclosure: Interval(value)) == text)
    #expect(style.text(exact: nil, enclosure: Interval(value)) == text)
  }

  @Test("has no more digits than it may have, wherever it rounds up", arguments: 1...9)
  func digits(count: Int) {
    for exponent in -12...12 {
      let value = Rational.powerOfTen(exponent) - Rational.powerOfTen(exponent - 20) / Rational(3)
      let text = NumberText(digits: count).text(exact: value, enclosure: Interval(value))
      let mantissa = text.prefix { $0 != "×" }.filter(\.isNumber).drop { $0 == "0" }
      #expect(mantissa.count <= count, "\(text)")
    }
  }

  @Test(
    "of no value or no bound is a question mark", arguments: [Interval.empty, .entire, Interval(.infinity)])
  func none(interval: Interval) {
    #expect(style.text(exact: nil, enclosure: interval) == "?")
  }

  @Test("of a derivation's given is as it was stated")
  func given() {
    var d = Derivation()
    d.given("a", "0.50")
    d.given("b", "-1.0")
    let study = Study(d)
    #expect(study.text(of: "a") == "0.50")
    #expect(study.text(of: "b") == "−1.0")
  }
}

// MARK: - Fixtures

/// An enclosure and its text to six digits.
struct Enclosed: Sendable, CustomTestStringConvertible {
  let lower, upper: Double
  let text: String

  var testDescription: String { "[\(lower), \(upper)]" }

  static let all: [Enclosed] = [
    Enclosed(lower: 0.73105857, upper: 0.73105858, text: "0.731059"),
    Enclosed(lower: 0.7310, upper: 0.7314, text: "0.731"),
    Enclosed(lower: -0.7314, upper: -0.7310, text: "−0.731"),
    Enclosed(lower: 1.2345678e-9, upper: 1.2345679e-9, text: "1.23457×10⁻⁹"),
    Enclosed(lower: 12_345.4, upper: 12_346.6, text: "1.235×10⁴"),
    Enclosed(lower: 123_456.78, upper: 123_456.79, text: "123457"),
    Enclosed(lower: -1e-20, upper: 1e-20, text: "≈0"),
  ]
}
