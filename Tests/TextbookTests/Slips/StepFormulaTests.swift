import NumericCore
import TestSupport
import Testing
import Textbook

@Suite("A step's formula", .inTurn)
struct StepFormulaTests {
  @Test("is none where it needs itself, unless what closes the circle is answered")
  func circle() {
    var d = Derivation()
    let x = d.given("x", 2)
    let a = d.let("a", x + 1)
    let b = d.let("b", 2 * a)
    d.quantities.redefine("a", as: .formula(x + b))
    #expect(StepFormula(of: "b", in: d.quantities, from: .init(givens: ["x"], answers: [])) == nil)
    #expect(StepFormula(of: "a", in: d.quantities, from: .init(givens: ["x"], answers: [])) == nil)
    #expect(StepFormula(of: "b", in: d.quantities, from: .init(givens: ["x"], answers: ["a"])) != nil)
    d.quantities.redefine("a", as: .formula(x + .symbol("a")))
    #expect(StepFormula(of: "b", in: d.quantities, from: .init(givens: ["x"], answers: [])) == nil)
  }

  @Test("is one where two ways lead to the same quantity")
  func diamond() {
    var d = Derivation()
    let x = d.given("x", 2)
    let a = d.let("a", x + 1)
    let b = d.let("b", a * x)
    d.let("c", a + b + a)
    #expect(StepFormula(of: "c", in: d.quantities, from: .init(givens: ["x"], answers: [])) != nil)
  }
}
