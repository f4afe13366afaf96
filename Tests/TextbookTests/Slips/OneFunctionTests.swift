import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("One function in two derivations", .tags(.derivation), .inTurn)
struct OneFunctionTests {
  private func stated(_ formula: (_ a: Expression, _ h: Expression) -> Expression) -> Derivation {
    var d = Derivation()
    let a = d.given("a", 3)
    let h = d.let("h", sigmoid(a))
    d.let("y", formula(a, h))
    return d
  }

  @Test("is proved by the normal form, down to what is known")
  func proved() {
    let (sum, product) = (stated { $0 * $1 + $0 }, stated { $0 * ($1 + 1) })
    #expect(sum.quantities.isOneFunction("y", in: product.quantities, of: ["a"]))
    #expect(sum.quantities.isOneFunction("y", in: product.quantities, of: ["a", "h"]))
  }

  @Test(
    "is none where they agree at these numbers alone, or for other reasons than what is known", .tags(.mutant)
  )
  func different() {
    // 3h and ah are one number here.
    #expect(!stated { $0 * $1 }.quantities.isOneFunction("y", in: stated { 3 * $1 }.quantities, of: ["a"]))
    // h = σ(a), but whoever has h at hand may have another.
    let (named, written) = (stated { $1 }, stated { a, _ in sigmoid(a) })
    #expect(named.quantities.isOneFunction("y", in: written.quantities, of: ["a"]))
    #expect(!named.quantities.isOneFunction("y", in: written.quantities, of: ["a", "h"]))
    #expect(!named.quantities.isOneFunction("z", in: named.quantities, of: ["a"]))
  }
}
