import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("A quantity of a chapter", .inTurn)
struct QuantityTests {
  @Test(
    "depends only on quantities stated before it", .tags(.derivation), arguments: Book.chapters.map(\.name))
  func dependsOnEarlier(chapter: String) throws {
    let derivation = try Verified.derivation(chapter)
    var stated: Set<Symbol> = []
    for name in derivation.names {
      let missing = derivation.dependencies(of: name).filter { !stated.contains($0) }
      #expect(missing.isEmpty, "\(name) is stated before \(missing)")
      stated.insert(name)
    }
  }

  @Test("after repeated rounds follows from other givens", .tags(.derivation))
  func repeatedRounds() throws {
    // Two ways to train from w_5 = 0.2: put into the valuation, and stated instead of the chapter's own given.
    let chapter = try #require(Book.chapters.first { $0.name == "two-two-two-network" })
    var values = chapter.derivation().doubles
    values.put(0.2, for: "w_5")
    var others = chapter.derivation(overrides: ["w_5": "0.2"]).doubles
    let put = values("E^(1)")
    #expect(put == others("E^(1)"))
    #expect(put != (try Verified.chapter(chapter.name).doubles["E^(1)"]))
  }

  @Test("of the 2-2-2 network follows a hand calculation from another activation", .tags(.derivation))
  func handCalculation() throws {
    var values = try Verified.derivation("two-two-two-network").doubles
    values.put(0.5, for: "out_h1")
    values.put(0.25, for: "out_h2")
    // 0.40·0.5 + 0.45·0.25 + 0.60, each operation correctly rounded in this order.
    #expect(values("net_o1") == 0.40 * 0.5 + 0.45 * 0.25 + 0.60)
  }
}

extension QuantityTests {
  /// A quantity of one chapter.
  struct Case: CustomTestStringConvertible {
    let chapter: String
    let symbol: Symbol

    var testDescription: String { "\(chapter): \(symbol)" }

    /// Every partial derivative, in every chapter.
    static let partials = Verified.derivations.flatMap { chapter, derivation in
      derivation.names.filter { if case .partial? = derivation[$0]?.definition { true } else { false } }
        .map { Case(chapter: chapter, symbol: $0) }
    }
  }
}
