import NumericCore
import TestSupport
import Testing
import Textbook

@Suite("A fact about functions", .inTurn)
struct IdentityFactTests {
  private static let (t, y): (Expression, Expression) = (.symbol("t"), .symbol("y"))

  /// E = ½(t − y)² at t = y = 1, where it is 0 with and without its ½; p = σ(t)·(t − y), which is 0 there; and
  /// w⁺ = σ(t) − ησ(y) with η = 0.
  private static let study: Study = {
    var d = Derivation()
    let (t, y) = (d.given("t", 1, as: .target), d.given("y", 1))
    d.let("E", (t - y).squared / 2)
    d.let("p", sigmoid(t) * (t - y))
    d.let("w^+", sigmoid(t) - d.given("η", 0, as: .rate) * sigmoid(y))
    return Study(d)
  }()

  @Test("holds for a formula written otherwise")
  func identity() {
    let expanded = (Self.t.squared - 2 * Self.t * Self.y + Self.y.squared) / 2
    #expect(Self.study.truth(of: .identical(.symbol("E"), expanded)) == true)
  }

  @Test("tells apart what only the numbers make equal")
  func numbersHideADifference() {
    let withoutHalf = (Self.t - Self.y).squared
    #expect(Self.study.truth(of: .equal(.symbol("E"), withoutHalf)) == true)
    #expect(Self.study.truth(of: .identical(.symbol("E"), withoutHalf)) == false)
  }

  @Test("differs from one about values, which a given that is 0 decides")
  func givenZero() {
    #expect(Self.study.truth(of: .equal(.symbol("w^+"), sigmoid(Self.t))) == true)
    #expect(Self.study.truth(of: .identical(.symbol("w^+"), sigmoid(Self.t))) == false)
  }

  @Test("differs from one about values, which a factor 0 decides")
  func factorZero() {
    #expect(Self.study.truth(of: .equal(.symbol("p"), 0)) == true)
    #expect(Self.study.truth(of: .symbol("p") < 0) == false)
    #expect(Self.study.truth(of: .identical(.symbol("p"), 0)) == false)
  }
}
