import NumericCore
import TestSupport
import Testing

@testable import Textbook
@testable import companion

@Suite("A gradient of a chapter", .inTurn)
struct GradientTests {
  @Test("comes out the same in four ways", .tags(.derivation), arguments: QuantityTests.Case.partials)
  func agrees(partial: QuantityTests.Case) throws {
    let derivation = try Verified.derivation(partial.chapter)
    let check = try #require(derivation.check(partial.symbol))
    #expect(check.agree)
    #expect(!check.byFormula.isEmpty && !check.byDual.isEmpty && !check.byReverse.isEmpty)
  }

  @Test("is stated in every chapter", arguments: Book.chapters.map(\.name))
  func isStated(chapter: String) {
    #expect(QuantityTests.Case.partials.contains { $0.chapter == chapter })
  }

  /// The partial derivatives that are not exactly 0: behind a unit that is off, 0 is its own negative.
  private static let notZero = Verified.derivations.flatMap { chapter, derivation in
    var (exacts, enclosures) = (derivation.exacts, derivation.enclosures)
    return QuantityTests.Case.partials.filter { partial in
      guard partial.chapter == chapter else { return false }
      let enclosure = enclosures(partial.symbol)
      return exacts(partial.symbol) != Rational(0) && !(enclosure.isPoint && enclosure.contains(0.0))
    }
  }

  @Test("with a flipped sign agrees with nothing", .tags(.mutant), arguments: GradientTests.notZero)
  func flippedSign(partial: QuantityTests.Case) throws {
    try expectDisagreement(about: partial) { -$0 }
  }

  @Test(
    "off by one part in a million agrees with nothing", .tags(.mutant), arguments: GradientTests.notZero
  )
  func slightlyOff(partial: QuantityTests.Case) throws {
    try expectDisagreement(about: partial) { $0 * "1.000001" }
  }

  /// Expects the check to see that a partial derivative's formula was edited.
  private func expectDisagreement(
    about partial: QuantityTests.Case, _ edit: @Sendable (Expression) -> Expression
  ) throws {
    let derivation = try Verified.derivation(partial.chapter)
    let edited = derivation.rewritten { quantity in
      guard quantity.symbol == partial.symbol,
        case .partial(let of, let by, let formula) = quantity.definition
      else { return nil }
      return .partial(of: of, by: by, formula: edit(formula))
    }
    let check = try #require(edited.check(partial.symbol))
    // A gradient of 0 is its own negative; there is none.
    var enclosures = derivation.enclosures
    try #require(!enclosures(partial.symbol).contains(0.0))
    #expect(!check.agree)
  }
}
