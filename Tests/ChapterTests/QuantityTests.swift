import NumericCore
import TestSupport
import Testing
import Textbook

@testable import companion

@Suite("A quantity of a chapter")
struct QuantityTests {
  @Test(
    "depends only on quantities stated before it", .tags(.derivation), arguments: Book.chapters.map(\.name))
  func dependsOnEarlier(chapter: String) throws {
    let derivation = try Verified.chapter(chapter).derivation
    var stated: Set<Symbol> = []
    for name in derivation.names {
      let missing = derivation.dependencies(of: name).filter { !stated.contains($0) }
      #expect(missing.isEmpty, "\(name) is stated before \(missing)")
      stated.insert(name)
    }
  }

  @Test("follows from other values of what it depends on", .tags(.derivation), arguments: Case.computed)
  func followsOtherValues(quantity: Case) throws {
    let derivation = try Verified.chapter(quantity.chapter).derivation
    let dependencies = derivation.dependencies(of: quantity.symbol)
    // Everything else is NaN, so a dependency that is not listed would show.
    var values = derivation.doubles
    for name in derivation.names where name != quantity.symbol { values.put(.nan, for: name) }
    var operands: [Symbol: Double] = [:]
    for (index, dependency) in dependencies.enumerated() {
      operands[dependency] = 0.25 + Double(index) / 8
      values.put(operands[dependency]!, for: dependency)
    }
    let formula = try #require(derivation.formula(of: quantity.symbol))
    let expected: Double = formula.evaluated { operands[$0]! }
    #expect(expected.isFinite)
    #expect(values(quantity.symbol) == expected)
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
    var values = try Verified.chapter("two-two-two-network").derivation.doubles
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

    /// Every quantity with a formula, in every chapter.
    static let computed = Book.chapters.flatMap { chapter in
      let derivation = Verified.book[chapter.name]!.derivation
      return derivation.names.filter { derivation.formula(of: $0) != nil }
        .map { Case(chapter: chapter.name, symbol: $0) }
    }

    /// Every partial derivative, in every chapter.
    static let partials = computed.filter { quantity in
      guard case .partial? = Verified.book[quantity.chapter]!.derivation[quantity.symbol]?.definition else {
        return false
      }
      return true
    }
  }
}
