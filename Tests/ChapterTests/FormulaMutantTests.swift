import NumericCore
import OneTwoOneNetwork
import TestSupport
import Testing
import Textbook

@Suite("A wrong formula of the 1-2-1 network")
struct FormulaMutantTests {
  @Test(
    "is refuted by a certified counterexample, where the right one is proved", .tags(.mutant),
    arguments: Mutant.all)
  func isRefuted(mutant: Mutant) throws {
    var derivation = OneTwoOneNetwork().derivation()
    derivation.claim("right", .symbol(mutant.quantity), is: mutant.right)
    derivation.claim("wrong", .symbol(mutant.quantity), is: mutant.wrong)
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .proved)
    let finding = try #require(try study.verdict(on: "wrong").findings.first)
    #expect(finding.kind == .refuted)
    let point = try #require(finding.counterexample)
    try expectApart(point)
    // Floating point, run afresh from the point, is on the same side.
    var values = derivation.doubles
    for (symbol, value) in point.point { values.put(value.doubleValue, for: symbol) }
    let (quantity, printed) = (values(mutant.quantity), values(mutant.wrong))
    #expect((quantity - point.left.midpoint).magnitude < (quantity - point.right.midpoint).magnitude)
    #expect((printed - point.right.midpoint).magnitude < (printed - point.left.midpoint).magnitude)
  }

  @Test("in a definition is refuted, too", .tags(.mutant))
  func wrongDefinition() throws {
    let s = Names()
    var derivation = OneTwoOneNetwork().derivation()
    derivation.claim("right", defines: [s.s4: s.h2 * s.w4 + s.h3 * s.w5])
    derivation.claim("wrong", defines: [s.s4: s.h2 * s.w5 + s.h3 * s.w4])
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .defined)
    #expect(try study.verdict(on: "wrong").kind == .refuted)
  }

  @Test("in an update is refuted, too: it goes uphill", .tags(.mutant))
  func wrongUpdate() throws {
    var derivation = OneTwoOneNetwork().derivation()
    let w: Expression = .symbol("w_5")
    let gradient: Expression = .symbol("∂E/∂w_5")
    let next = derivation.step(w, along: gradient, rate: "0.1")
    derivation.claim("right", next, follows: w - "0.1" * gradient)
    derivation.claim("wrong", next, follows: w + "0.1" * gradient)
    let study = Study(derivation)
    #expect(try study.verdict(on: "right").kind == .reproduced)
    #expect(try study.verdict(on: "wrong").kind == .refuted)
  }
}

// MARK: - Fixtures

extension FormulaMutantTests {
  /// A right formula for a quantity, and a wrong one.
  struct Mutant: CustomTestStringConvertible {
    let slip: String
    let quantity: Symbol
    let right: Expression
    let wrong: Expression

    var testDescription: String { "\(quantity): \(slip)" }

    static let all: [Mutant] = {
      let s = Names()
      let miss = s.target - s.y
      let upper = miss * s.w4 * s.h2 * (1 - s.h2) * s.w2 * s.h1 * (1 - s.h1) * s.x
      let lower = miss * s.w5 * s.h3 * (1 - s.h3) * s.w3 * s.h1 * (1 - s.h1) * s.x
      let w2 = -miss * s.w4 * s.h2 * (1 - s.h2) * s.h1
      let w3 = -miss * s.w5 * s.h3 * (1 - s.h3) * s.h1
      return [
        // A sign flipped.
        Mutant("sign", "E", miss.squared / 2, (s.target + s.y).squared / 2),
        Mutant("sign", "∂E/∂w_5", -miss * s.h3, miss * s.h3),
        Mutant("sign", "∂E/∂w_4", -miss * s.h2, -(s.target + s.y) * s.h2),
        Mutant("sign", "∂E/∂w_3", w3, -miss * s.w5 * s.h3 * (1 + s.h3) * s.h1),
        Mutant("sign", "∂E/∂w_2", w2, -w2),
        Mutant("sign of the second path", "∂E/∂w_1", -upper - lower, -upper + lower),
        // A factor dropped; some are 1 with the chapter's givens, so the point has to move.
        Mutant("½", "E", miss.squared / 2, miss.squared),
        Mutant("h₃", "∂E/∂w_5", -miss * s.h3, -miss),
        Mutant("w₅, which is 1", "∂E/∂w_3", w3, -miss * s.h3 * (1 - s.h3) * s.h1),
        Mutant("1 − h₃", "∂E/∂w_3", w3, -miss * s.w5 * s.h3 * s.h1),
        Mutant("h₁", "∂E/∂w_2", w2, -miss * s.w4 * s.h2 * (1 - s.h2)),
        Mutant(
          "xₜ, which is 1", "∂E/∂w_1", -upper - lower,
          -miss * s.w4 * s.h2 * (1 - s.h2) * s.w2 * s.h1 * (1 - s.h1) - lower),
        Mutant("a whole path", "∂E/∂w_1", -upper - lower, -lower),
        // An index or a layer off by one.
        Mutant("h₂ for h₃", "∂E/∂w_5", -miss * s.h3, -miss * s.h2),
        Mutant("w₄ for w₅", "∂E/∂w_3", w3, -miss * s.w4 * s.h3 * (1 - s.h3) * s.h1),
        Mutant("h₂(1 − h₃)", "∂E/∂w_2", w2, -miss * s.w4 * s.h2 * (1 - s.h3) * s.h1),
        Mutant("s₃ for h₃", "∂E/∂w_3", w3, -miss * s.w5 * s.s3 * (1 - s.s3) * s.h1),
        Mutant(
          "w₃ for w₂", "∂E/∂w_1", -upper - lower,
          -miss * s.w4 * s.h2 * (1 - s.h2) * s.w3 * s.h1 * (1 - s.h1) * s.x - lower),
        Mutant("w₄ and w₅ exchanged", "s_4", s.h2 * s.w4 + s.h3 * s.w5, s.h3 * s.w4 + s.h2 * s.w5),
        Mutant("h₁ for s₁", "h_2", sigmoid(s.h1 * s.w2), sigmoid(s.s1 * s.w2)),
      ]
    }()

    init(_ slip: String, _ quantity: Symbol, _ right: Expression, _ wrong: Expression) {
      self.slip = slip
      self.quantity = quantity
      self.right = right
      self.wrong = wrong
    }
  }

  /// The names of the chapter's quantities.
  struct Names {
    let x: Expression = .symbol("x_t")
    let target: Expression = .symbol("y_t")
    let w2: Expression = .symbol("w_2")
    let w3: Expression = .symbol("w_3")
    let w4: Expression = .symbol("w_4")
    let w5: Expression = .symbol("w_5")
    let s1: Expression = .symbol("s_1")
    let s3: Expression = .symbol("s_3")
    let s4: Expression = .symbol("s_4")
    let h1: Expression = .symbol("h_1")
    let h2: Expression = .symbol("h_2")
    let h3: Expression = .symbol("h_3")
    let y: Expression = .symbol("y")
  }
}
