import NumericCore
import TestSupport
import Testing
import Training

@Suite("Printed decimals", .inTurn)
struct PrintedDecimalTests {
  /// A text, its digits as an integer, the number of decimals, and how it is printed again.
  static let accepted: [(text: String, significand: Int, decimals: Int, printed: String)] = [
    ("0", 0, 0, "0"), ("2", 2, 0, "2"), ("2.00", 200, 2, "2.00"), ("+3.5", 35, 1, "3.5"),
    ("-0.197", -197, 3, "-0.197"), ("\u{2212}0.197", -197, 3, "-0.197"), (".5", 5, 1, "0.5"),
    ("-.5", -5, 1, "-0.5"), ("0.0000351085", 351_085, 10, "0.0000351085"), ("-0.00", 0, 2, "0.00"),
    ("007.0", 70, 1, "7.0"), ("1e-5", 1, 5, "0.00001"), ("1E+3", 1000, 0, "1000"),
    ("1.20e-3", 120, 5, "0.00120"), ("1.25e1", 125, 1, "12.5"), ("1.25e4", 12500, 0, "12500"),
    ("0e10000", 0, 0, "0"), ("1000000000000000000", 1_000_000_000_000_000_000, 0, "1000000000000000000"),
  ]

  @Test("Digits are kept as they were written", arguments: accepted)
  func reads(text: String, significand: Int, decimals: Int, printed: String) throws {
    let decimal = try #require(PrintedDecimal(text))
    #expect(decimal.significand == BigInteger(significand) && decimal.decimals == decimals)
    #expect(decimal.description == printed)
    #expect(decimal.typeset == printed.replacing("-", with: "\u{2212}"))
  }

  static let rejected = [
    "", ".", "-", "+", "-.", "1.2.3", "nan", "inf", "1,5", "1e", "e5", "1e1.5", "1e5e5", "--1", "+-1", "1-",
    " 1", "1 ", "0x10", "1_000", "½", "٣", "1\u{301}", "5.", "1e10001", "1e-10001", "1e99999999999999999999",
    "1e−5", "1.-5", "1.+5",
  ]

  @Test("Anything else is not a number", arguments: rejected)
  func rejects(text: String) {
    #expect(PrintedDecimal(text) == nil)
  }

  @Test("A text of more than 10000 digits is not read")
  func tooLong() {
    #expect(PrintedDecimal(String(repeating: "1", count: 10_000)) != nil)
    #expect(PrintedDecimal(String(repeating: "1", count: 10_001)) == nil)
  }

  @Test("Literals are the decimals that the source shows")
  func literals() {
    #expect((0.1 as PrintedDecimal).value == Rational(1, 10) && (0.1 as PrintedDecimal).decimals == 1)
    #expect((3 as PrintedDecimal).value == 3 && ("2.00" as PrintedDecimal).decimals == 2)
    #expect((1e-7 as PrintedDecimal).description == "0.0000001")
    #expect((-2.5 as PrintedDecimal).value == Rational(-5, 2))
    #expect(("2.00" as PrintedDecimal) != ("2.0" as PrintedDecimal))
  }

  @Test("A literal that is no number is a programmer's error")
  func badLiteral() async {
    await #expect(processExitsWith: .failure) { _ = "1,5" as PrintedDecimal }
  }

  @Test("A unit is one of the last digit")
  func units() {
    let decimal: PrintedDecimal = "0.731"
    #expect(decimal.unit == Rational(1, 1000) && decimal.halfUnit == Rational(1, 2000))
    #expect((7 as PrintedDecimal).unit == 1)
  }

  @Test("A tie rounds to both neighbours, anything beyond it to one")
  func ties() {
    let tie = Rational(435, 1000)
    let (low, high): (PrintedDecimal, PrintedDecimal) = ("0.43", "0.44")
    #expect(low.isRounding(of: tie) && high.isRounding(of: tie))
    let hair = Rational(1, 10).raised(to: 40)
    #expect(!low.isRounding(of: tie + hair) && high.isRounding(of: tie + hair))
    #expect(low.isRounding(of: tie - hair) && !high.isRounding(of: tie - hair))
    #expect(!low.isRounding(of: .undefined))
  }

  @Test("An interval proves digits, refutes them, or does neither", .tags(.enclosure))
  func intervals() throws {
    let decimal: PrintedDecimal = "0.25"  // holds from 0.245 to 0.255
    func set(_ lower: Double, _ upper: Double) throws -> Interval {
      try #require(Interval(lower: lower, upper: upper))
    }
    #expect(try decimal.isRounding(ofAllOf: set(0.246, 0.254)))
    #expect(try !decimal.isDisjoint(from: set(0.246, 0.254)))
    #expect(try !decimal.isRounding(ofAllOf: set(0.24, 0.25)) && !decimal.isDisjoint(from: set(0.24, 0.25)))
    #expect(try decimal.isDisjoint(from: set(0.256, 1)) && decimal.isDisjoint(from: set(-.infinity, 0.24)))
    #expect(try !decimal.isRounding(ofAllOf: set(0.25, .infinity)))
    #expect(try !decimal.isDisjoint(from: set(0.25, .infinity)))
    #expect(try decimal.isDisjoint(from: set(0.26, .infinity)))
    // 0.245 is a tie between two printed numbers; the double of that name lies above it, 0.255's below.
    #expect(
      decimal.isRounding(ofAllOf: Interval(0.245)) == decimal.isRounding(of: Rational(exactly: 0.245) ?? 0))
    let tie: PrintedDecimal = "0.2"  // holds up to 0.25, which is a double
    #expect(tie.isRounding(ofAllOf: Interval(0.25)) && !tie.isDisjoint(from: Interval(0.25)))
    #expect(!tie.isRounding(ofAllOf: Interval(0.25.nextUp)) && tie.isDisjoint(from: Interval(0.25.nextUp)))
  }

  /// An exact number, its decimals, and how it is printed.
  static let rounded: [(exact: Rational, decimals: Int, printed: String)] = [
    (Rational(435, 1000), 2, "0.44"), (Rational(-435, 1000), 2, "-0.44"), (Rational(1, 3), 4, "0.3333"),
    (Rational(2, 3), 4, "0.6667"), (Rational(-1, 1000), 2, "0.00"), (Rational(5, 2), 0, "3"),
    (Rational(999, 1000), 2, "1.00"), (Rational(7), 3, "7.000"), (0, 2, "0.00"),
  ]

  @Test("A number is rounded to decimals, ties away from zero", arguments: rounded)
  func rounds(exact: Rational, decimals: Int, printed: String) {
    let decimal = PrintedDecimal.rounding(exact, decimals: decimals)
    #expect(decimal.description == printed && decimal.isRounding(of: exact))
  }

  static let significant: [(exact: Rational, digits: Int, printed: String)] = [
    (Rational(2, 3), 3, "0.667"), (Rational(1, 300), 2, "0.0033"), (Rational(9996, 1000), 3, "10.0"),
    (Rational(9996, 100_000), 3, "0.100"), (Rational(1234, 10), 2, "123"), (Rational(-2, 3), 1, "-0.7"),
    (Rational(1), 3, "1.00"), (Rational(1, 10), 1, "0.1"), (Rational(99, 100), 1, "1"), (0, 3, "0"),
  ]

  @Test("A number is rounded to significant digits", arguments: significant)
  func roundsSignificant(exact: Rational, digits: Int, printed: String) {
    let decimal = PrintedDecimal.rounding(exact, significantDigits: digits)
    #expect(decimal.description == printed && decimal.isRounding(of: exact))
  }

  @Test("What was printed is read back", .tags(.law), arguments: 1...3 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let decimal = PrintedDecimal(
        significand: BigInteger(Int.random(in: -99_999...99_999, using: &generator)),
        decimals: Int.random(in: 0...8, using: &generator))
      #expect(PrintedDecimal(decimal.description) == decimal && PrintedDecimal(decimal.typeset) == decimal)
      #expect(PrintedDecimal.rounding(decimal.value, decimals: decimal.decimals) == decimal)
    }
  }
}
