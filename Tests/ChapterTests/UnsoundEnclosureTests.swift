import NumericCore
import SlideNumbers
import TestSupport
import Testing

@testable import Textbook
@testable import companion

@Suite("An unsound enclosure", .inTurn)
struct UnsoundEnclosureTests {
  @Test("does not pass the oracle", .tags(.mutant, .enclosure), arguments: chapters.flatMap(OracleValue.of))
  func oracleRejects(oracle: OracleValue) throws {
    let chapter = try Verified.chapter(oracle.chapter)
    let sound = try #require(
      chapter.enclosures[oracle.quantity] ?? TwoTwoTwoNetworkTests.enclosures[oracle.quantity])
    try #require(encloses(sound, oracle))
    let step = sound.width + sound.upperBound.ulp
    #expect(!encloses(sound.shifted(by: step), oracle), "shifted up")
    #expect(!encloses(sound.shifted(by: -step), oracle), "shifted down")
    // What is left of the enclosure when the oracle's side of it is cut off.
    let cut = Interval(oracle.value)
    if let below = Interval(lower: sound.lowerBound, upper: cut.lowerBound.nextDown) {
      #expect(!encloses(below, oracle), "cut off above")
    }
    if let above = Interval(lower: cut.upperBound.nextUp, upper: sound.upperBound) {
      #expect(!encloses(above, oracle), "cut off below")
    }
  }

  @Test(
    "a unit of the last digit off certifies nothing", .tags(.mutant, .enclosure),
    arguments: OneOneOneNetworkNumbers.firstPass)
  func shiftedCertifiesNothing(value: PrintedValue) throws {
    let study = try Verified.chapter(OneOneOneNetworkTests.name)
    let sound = try #require(study.enclosures[value.quantity])
    let unit = try study.finding(value.claim, printing: value.quantity).decimal.unit.doubleValue
    for shift in [unit, -unit] {
      var values = QuantityValues(study.derivation)
      // The exact value would decide before the enclosure does.
      values.put(exact: .undefined, for: value.quantity)
      #expect(try Study(values, rewriting: nil).verdict(on: value.claim).kind == .certified)
      values.enclosures.put(sound.shifted(by: shift), for: value.quantity)
      #expect(try Study(values, rewriting: nil).verdict(on: value.claim).kind == .refuted)
    }
  }

  @Test(
    "without bounds or without points decides nothing", .tags(.mutant, .enclosure),
    arguments: [("empty", Interval.empty), ("entire", .entire)])
  func decidesNothing(name: String, enclosure: Interval) throws {
    var values = QuantityValues(try Verified.chapter(OneOneOneNetworkTests.name).derivation)
    values.enclosures.put(enclosure, for: "h")
    #expect(try Study(values, rewriting: nil).verdict(on: "L3-30").kind == .undecided)
  }

  @Test("is no excuse: one too wide for the digits leaves the claim undecided", .tags(.mutant, .enclosure))
  func tooWide() throws {
    var derivation = Derivation()
    let x = derivation.given("x", 1)
    // 0, but neither interval arithmetic nor the normal form sees that the two terms are one.
    let difference = derivation.let("d", sin(3 * x) - 3 * sin(x) + 4 * sin(x).raised(to: 3))
    derivation.claim("wide", difference, prints: "0.000000000000")
    derivation.claim("narrow", difference, prints: "0.00000000000000000000")
    let undefined = derivation.let("u", 1 / (x - x))
    derivation.claim("undefined", undefined, prints: "0")
    let logarithm = derivation.let("l", log(-x))
    derivation.claim("no logarithm", logarithm, prints: "0")
    let study = Study(derivation)
    #expect(try study.verdict(on: "wide").kind == .certified)
    #expect(try study.verdict(on: "narrow").kind == .undecided)
    #expect(try study.verdict(on: "undefined").kind == .undecided)
    #expect(try study.verdict(on: "no logarithm").kind == .undecided)
    #expect(study.unbounded == ["u", "l"])
  }

  @Test(
    "of one way to differentiate is seen by the others", .tags(.mutant, .enclosure),
    arguments: ["formula", "dual", "reverse", "difference"])
  func gradientWays(way: String) throws {
    let derivation = try Verified.derivation(OneTwoOneNetworkTests.name)
    let right = try #require(derivation.check("∂E/∂w_1"))
    let shift = 2 * (right.byFormula.width + right.differenceBound)
    func moved(_ name: String, _ enclosure: Interval) -> Interval {
      name == way ? enclosure.shifted(by: shift) : enclosure
    }
    let wrong = GradientCheck(
      symbol: right.symbol, byFormula: moved("formula", right.byFormula), byDual: moved("dual", right.byDual),
      byReverse: moved("reverse", right.byReverse),
      byDifference: right.byDifference + (way == "difference" ? shift : 0),
      differenceBound: right.differenceBound)
    #expect(right.agree)
    #expect(!wrong.agree)
  }

  static let chapters = [
    "composite-functions", "gradient-descent", "one-one-one-network", "one-two-one-network",
    "relu-and-cross-entropy", "three-layer-chain", "layers-as-matrices", "two-two-two-network",
    "convolution-kernel", "xor-network", "confusion-matrix", "activation-functions", "vanishing-gradient",
  ]
}

extension Interval {
  /// The enclosure moved by a distance; of a finite one, moved at all.
  fileprivate func shifted(by distance: Double) -> Interval {
    Interval(lower: lowerBound + distance, upper: upperBound + distance)!
  }
}
