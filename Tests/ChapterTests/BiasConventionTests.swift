import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

/// Whether biases are trained, in every chapter that has some and trains.
@Suite("Biases, fixed or trained", .inTurn)
struct BiasConventionTests {
  struct Case: CustomTestStringConvertible {
    let chapter, choice: String
    var testDescription: String { "\(chapter) bias=\(choice)" }
  }

  private static func convention(_ choice: String) throws -> Convention {
    try #require(Convention.named("bias=\(choice)"))
  }

  private static func derivation(_ chapter: String, _ choice: String) throws -> Derivation {
    try Verified.derivation(chapter).under([convention(choice)]).derivation
  }

  /// What Mazur's network gives after one round.
  static let afterOneRound: [(choice: String, error: PrintedDecimal)] = [
    ("fixed", "0.291027774"), ("layer", "0.2857508867"), ("unit", "0.2804714468"),
  ]

  @Test("Mazur's network after one round", .tags(.printedValue), arguments: afterOneRound)
  func mazur(choice: String, error: PrintedDecimal) throws {
    var enclosures = try Self.derivation("two-two-two-network", choice).enclosures
    let enclosure = enclosures("E^(1)")
    #expect(
      PrintedDecimal.rounding(Rational(exactly: enclosure.lowerBound)!, decimals: error.decimals) == error)
    #expect(
      PrintedDecimal.rounding(Rational(exactly: enclosure.upperBound)!, decimals: error.decimals) == error)
  }

  @Test(
    "what mpmath finds lies in every enclosure", .tags(.enclosure),
    arguments: [
      Case(chapter: "two-two-two-network", choice: "layer"),
      Case(chapter: "two-two-two-network", choice: "unit"),
      Case(chapter: "xor-network", choice: "fixed"), Case(chapter: "gradient-descent", choice: "fixed"),
      Case(chapter: "regression-network", choice: "fixed"),
    ])
  func oracle(example: Case) throws {
    let derivation = try Self.derivation(example.chapter, example.choice)
    let lecture = try Verified.derivation(example.chapter)
    var (enclosures, own) = (derivation.enclosures, lecture.enclosures)
    var others = 0
    for oracle in OracleValue.of("\(example.chapter) bias=\(example.choice)") {
      try #require(derivation[oracle.quantity] != nil, "\(oracle)")
      let enclosure = enclosures(oracle.quantity)
      #expect(encloses(enclosure, oracle), "\(oracle)")
      // Measured at most 2.5e-12, after ten rounds of the regression.
      #expect(enclosure.width <= 4e-12, "\(oracle)")
      if lecture[oracle.quantity] == nil || !encloses(own(oracle.quantity), oracle) { others += 1 }
    }
    // Or the lecture's own values would do.
    #expect(others > 0)
  }

  @Test("a layer's δ are added for a shared bias, and each is its own unit's gradient", .tags(.derivation))
  func gradients() throws {
    for (bias, units) in [("b_1", ["h1", "h2"]), ("b_2", ["o1", "o2"])] {
      try expectProved("layer", Symbol(bias), units)
      for unit in units { try expectProved("unit", Symbol("b_\(unit)"), [unit]) }
    }
  }

  /// That a bias's gradient is the sum of some units' δ, by normal form.
  private func expectProved(_ choice: String, _ bias: Symbol, _ units: [String]) throws {
    var derivation = try Self.derivation("two-two-two-network", choice)
    let deltas = units.map { unit in
      derivation.partial(of: .symbol("E"), by: .symbol(Symbol("net_\(unit)")))
    }
    derivation.claim("T-1", .symbol(.partial(of: "E", by: bias)), is: deltas.dropFirst().reduce(deltas[0], +))
    #expect(Study(derivation).verdict(at: derivation.claims.count - 1).kind == .proved, "\(bias)")
  }

  /// The chapters with biases and updates; in the others there is nothing to train or no bias.
  static let standings: [(chapter: String, fixed: String, layer: String, unit: String)] = [
    ("two-two-two-network", "holds", "changes", "changes"),
    ("xor-network", "changes", "doesNotFit", "holds"),
    ("gradient-descent", "changes", "holds", "holds"),
    ("regression-network", "changes", "doesNotFit", "holds"),
  ]

  @Test("stand as they do in each chapter")
  func standing() throws {
    for chapter in Book.chapters {
      let derivation = try Verified.derivation(chapter.name)
      let found = try ["fixed", "layer", "unit"].map { choice in
        "\(derivation.under([try Self.convention(choice)]).rewriting.standings[0])"
      }
      let expected = Self.standings.first { $0.chapter == chapter.name }.map {
        [$0.fixed, $0.layer, $0.unit]
      }
      #expect(found == expected ?? Array(repeating: "isNoConcern", count: 3), "\(chapter.name)")
    }
  }
}
