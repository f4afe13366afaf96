import NumericCore
import TestSupport
import Testing

/// A computed set beside the expected one.
struct ExpectedSet: Sendable, CustomTestStringConvertible {
  let name: String
  let computed: Interval
  let expected: Interval

  init(_ name: String, _ computed: Interval, _ expected: Interval) {
    self.name = name
    self.computed = computed
    self.expected = expected
  }

  var testDescription: String { name }
}

/// The set between two bounds.
private func set(_ lower: Double, _ upper: Double) -> Interval {
  guard let set = Interval(lower: lower, upper: upper) else { preconditionFailure("not a set") }
  return set
}

@Suite("Intervals at the edges", .tags(.enclosure), .inTurn)
struct IntervalEdgeTests {
  static let largest = Double.greatestFiniteMagnitude
  static let least = Double.leastNonzeroMagnitude
  static let overflow = set(largest, .infinity)

  static let constructions: [ExpectedSet] = [
    ExpectedSet("−0 is 0", Interval(-0.0), set(0, 0)),
    ExpectedSet("NaN is nothing", Interval(Double.nan), .empty),
    ExpectedSet("+∞ is an overflow", Interval(Double.infinity), overflow),
    ExpectedSet("−∞ is an overflow", Interval(-Double.infinity), set(-.infinity, -largest)),
    ExpectedSet("An undefined rational is nothing", Interval(Rational.undefined), .empty),
    ExpectedSet("2^1024", Interval(Rational(2).raised(to: 1024)), overflow),
    ExpectedSet("2^−1075", Interval(Rational(2).raised(to: -1075)), set(0, least)),
    ExpectedSet("An integer", Interval(7), set(7, 7)),
  ]

  // IEEE 1788-2015, table 9.1: the closure of all quotients with a divisor other than 0.
  static let quotients: [ExpectedSet] = [
    ExpectedSet("[1, 2]/[−1, 1]", set(1, 2) / set(-1, 1), .entire),
    ExpectedSet("[1, 2]/[0, 1]", set(1, 2) / set(0, 1), set(1, .infinity)),
    ExpectedSet("[1, 2]/[−1, 0]", set(1, 2) / set(-1, 0), set(-.infinity, -1)),
    ExpectedSet("[−2, −1]/[0, 4]", set(-2, -1) / set(0, 4), set(-.infinity, -0.25)),
    ExpectedSet("[−2, −1]/[−4, 0]", set(-2, -1) / set(-4, 0), set(0.25, .infinity)),
    ExpectedSet("[−1, 2]/[0, 1]", set(-1, 2) / set(0, 1), .entire),
    ExpectedSet("[0, 2]/[0, 1]", set(0, 2) / set(0, 1), set(0, .infinity)),
    ExpectedSet("[1, 2]/[0, 0]", set(1, 2) / set(0, 0), .empty),
    ExpectedSet("[0, 0]/[0, 0]", set(0, 0) / set(0, 0), .empty),
    ExpectedSet("[0, 0]/[−1, 1]", set(0, 0) / set(-1, 1), set(0, 0)),
    ExpectedSet("[1, 2]/[4, ∞]", set(1, 2) / set(4, .infinity), set(0, 0.5)),
    ExpectedSet("[1, ∞]/[1, ∞]", set(1, .infinity) / set(1, .infinity), set(0, .infinity)),
    ExpectedSet("[−6, 9]/[2, 3]", set(-6, 9) / set(2, 3), set(-3, 4.5)),
    ExpectedSet("[−6, 9]/[−3, −2]", set(-6, 9) / set(-3, -2), set(-4.5, 3)),
    ExpectedSet("∅/[1, 2]", .empty / set(1, 2), .empty),
  ]

  static let arithmetic: [ExpectedSet] = [
    ExpectedSet("∅ + [1, 2]", .empty + set(1, 2), .empty),
    ExpectedSet("[0, 0]·entire", set(0, 0) * .entire, set(0, 0)),
    ExpectedSet("[0, 1]·[2, ∞]", set(0, 1) * set(2, .infinity), set(0, .infinity)),
    ExpectedSet("[−2, 3]·[−5, 7]", set(-2, 3) * set(-5, 7), set(-15, 21)),
    ExpectedSet("[−2, 3]·[−7, −5]", set(-2, 3) * set(-7, -5), set(-21, 14)),
    ExpectedSet("[−3, −2]·[−7, −5]", set(-3, -2) * set(-7, -5), set(10, 21)),
    ExpectedSet("[−3, −2]·[−5, 7]", set(-3, -2) * set(-5, 7), set(-21, 15)),
    ExpectedSet("entire + entire", .entire + .entire, .entire),
    ExpectedSet("[1, ∞] − [1, ∞]", set(1, .infinity) - set(1, .infinity), .entire),
    ExpectedSet("Overflow of a sum", set(largest, largest) + set(largest, largest), overflow),
    ExpectedSet("Overflow of a product", set(-largest, -largest) * set(2, 2), -overflow),
    ExpectedSet("Underflow of a product", set(least, least) * set(0.5, 0.5), set(0, least)),
    ExpectedSet("−[1, 2]", -set(1, 2), set(-2, -1)),
    ExpectedSet("[1, 1]·[1, 1]", set(1, 1) * set(1, 1), set(1, 1)),
  ]

  static let powers: [ExpectedSet] = [
    ExpectedSet("[−2, 3]²", set(-2, 3).raised(to: 2), set(0, 9)),
    ExpectedSet("[−3, −2]²", set(-3, -2).raised(to: 2), set(4, 9)),
    ExpectedSet("[−2, 3]³", set(-2, 3).raised(to: 3), set(-8, 27)),
    ExpectedSet("[−2, 3]⁰", set(-2, 3).raised(to: 0), set(1, 1)),
    ExpectedSet("[0, 0]⁰", set(0, 0).raised(to: 0), set(1, 1)),
    ExpectedSet("[0, 0]⁻¹", set(0, 0).raised(to: -1), .empty),
    ExpectedSet("[−1, 2]⁻¹", set(-1, 2).raised(to: -1), .entire),
    ExpectedSet("[−1, 2]⁻²", set(-1, 2).raised(to: -2), set(0.25, .infinity)),
    ExpectedSet("[2, 4]⁻²", set(2, 4).raised(to: -2), set(0.0625, 0.25)),
    ExpectedSet("entire²", Interval.entire.raised(to: 2), set(0, .infinity)),
    ExpectedSet("entire³", Interval.entire.raised(to: 3), .entire),
    ExpectedSet("∅⁰", Interval.empty.raised(to: 0), .empty),
    ExpectedSet("[1, 1] to the greatest power", set(1, 1).raised(to: .max), set(1, 1)),
    // The reciprocal of an overflow, whose least member is just below 2^1024.
    ExpectedSet("[2, 2] to the least power", set(2, 2).raised(to: .min), set(0, 0x1p-1024.nextUp)),
  ]

  static let functions: [ExpectedSet] = [
    ExpectedSet("log [−1, 1]", set(-1, 1).applying(.log), set(-.infinity, 0)),
    ExpectedSet("log [0, 1]", set(0, 1).applying(.log), set(-.infinity, 0)),
    ExpectedSet("log [0, 0]", set(0, 0).applying(.log), .empty),
    ExpectedSet("log [−2, −1]", set(-2, -1).applying(.log), .empty),
    ExpectedSet("log [1, ∞]", set(1, .infinity).applying(.log), set(0, .infinity)),
    ExpectedSet("√[−1, 4]", set(-1, 4).applying(.squareRoot), set(0, 2)),
    ExpectedSet("√[−2, −1]", set(-2, -1).applying(.squareRoot), .empty),
    ExpectedSet("√[0, ∞]", set(0, .infinity).applying(.squareRoot), set(0, .infinity)),
    ExpectedSet("exp entire", Interval.entire.applying(.exp), set(0, .infinity)),
    ExpectedSet("exp 1000", set(1000, 1000).applying(.exp), overflow),
    ExpectedSet("exp −1000", set(-1000, -1000).applying(.exp), set(0, least)),
    ExpectedSet("tanh entire", Interval.entire.applying(.tanh), set(-1, 1)),
    ExpectedSet("σ entire", Interval.entire.applying(.sigmoid), set(0, 1)),
    ExpectedSet("σ 0", set(0, 0).applying(.sigmoid), set(0.5, 0.5)),
    ExpectedSet("tanh of the least number", set(least, least).applying(.tanh), set(0, least)),
    ExpectedSet("sin entire", Interval.entire.applying(.sin), set(-1, 1)),
    ExpectedSet("cos of a huge number", set(1e300, 1e300).applying(.cos), set(-1, 1)),
    ExpectedSet("sin −0", Interval(-0.0).applying(.sin), set(0, 0)),
    ExpectedSet("cos [−1/8, 0] reaches 1", set(-0.125, 0).applying(.cos).intersection(set(1, 2)), set(1, 1)),
    ExpectedSet("ReLU [−1, 2]", set(-1, 2).applying(.relu), set(0, 2)),
    ExpectedSet("ReLU [−2, −1]", set(-2, -1).applying(.relu), set(0, 0)),
    ExpectedSet("step [−1, 2]", set(-1, 2).applying(.step), set(0, 1)),
    ExpectedSet("step [0, 0]", set(0, 0).applying(.step), set(0, 0)),
    ExpectedSet("step [1, 2]", set(1, 2).applying(.step), set(1, 1)),
  ]

  @Test(
    "The set is the documented one",
    arguments: constructions + quotients + arithmetic + powers + functions)
  func equals(_ set: ExpectedSet) {
    #expect(set.computed.isIdentical(to: set.expected), "\(set.computed), not \(set.expected)")
  }

  @Test("Every function of nothing is nothing", arguments: ElementaryFunction.allCases)
  func functionsOfNothing(function: ElementaryFunction) {
    #expect(Interval.empty.applying(function).isEmpty)
  }

  @Test("Bounds out of order, NaN or infinities on the wrong side make no set")
  func rejectedBounds() {
    #expect(Interval(lower: 2, upper: 1) == nil)
    #expect(Interval(lower: .nan, upper: 1) == nil)
    #expect(Interval(lower: 0, upper: .nan) == nil)
    #expect(Interval(lower: .infinity, upper: .infinity) == nil)
    #expect(Interval(lower: -.infinity, upper: -.infinity) == nil)
  }

  @Test("Relations are those of sets")
  func relations() {
    #expect(set(1, 2).isCertainlyLess(than: set(3, 4)))
    #expect(!set(1, 3).isCertainlyLess(than: set(3, 4)))
    #expect(set(1, 2).isSubset(of: set(1, 3)) && !set(0, 2).isSubset(of: set(1, 3)))
    #expect(set(1, 2).isDisjoint(from: set(3, 4)) && !set(1, 3).isDisjoint(from: set(3, 4)))
    #expect(set(0, 1).contains(Rational(1, 3)) && !set(0, 1).contains(Rational(4, 3)))
    #expect(!Interval.entire.contains(Double.infinity) && !Interval.entire.contains(Double.nan))
    #expect(!Interval.entire.contains(Rational.undefined))
    #expect(set(1, 2).hull(set(4, 5)).isIdentical(to: set(1, 5)))
    #expect(set(1, 3).intersection(set(2, 5)).isIdentical(to: set(2, 3)))
    #expect(set(1, 2).intersection(set(3, 4)).isEmpty)
  }

  @Test("The empty set is in every set, and proves no difference")
  func emptySet() {
    #expect(Interval.empty.isSubset(of: set(1, 2)) && Interval.empty.isSubset(of: .empty))
    #expect(!set(1, 2).isSubset(of: .empty))
    // Disjoint, as sets are; who takes that for a proof must ask isEmpty, as PrintedDecimal does.
    #expect(Interval.empty.isDisjoint(from: set(1, 2)) && Interval.empty.isEmpty)
    #expect(!Interval.empty.isCertainlyLess(than: set(1, 2)))
    #expect(!set(1, 2).isCertainlyLess(than: .empty))
    #expect(!PrintedDecimal(1).isDisjoint(from: .empty) && !PrintedDecimal(1).isRounding(ofAllOf: .empty))
    #expect(Interval.empty.hull(set(1, 2)).isIdentical(to: set(1, 2)))
  }

  @Test("Measures say what they document")
  func measures() {
    #expect(set(1, 2).width == 1 && Interval.empty.width == 0 && Interval.entire.width == .infinity)
    #expect(set(1, 1.0.nextUp).ulpWidth == 1 && set(1.0.nextDown, 1).ulpWidth == 1)
    #expect(set(1, 1).ulpWidth == 0 && Interval.entire.ulpWidth == .infinity)
    #expect(set(1, 2).midpoint == 1.5 && set(-Self.largest, Self.largest).midpoint == 0)
    #expect(set(Self.largest, Self.largest).midpoint == Self.largest)
    #expect(set(Self.least, Self.least).midpoint == Self.least)
    #expect(Interval.empty.midpoint.isNaN && Interval.entire.midpoint == 0)
    #expect(set(1, 2).isBounded && !set(1, .infinity).isBounded && Interval.empty.isBounded)
    #expect(set(1, 2).description == "[1.0, 2.0]" && Interval.empty.description == "[empty]")
  }
}
