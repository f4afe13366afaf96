import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// A run that goes on with what another came to.
///
///     y = w·x + b    E = ½(t − y)²    w after ten rounds    z = v·w⁽¹⁰⁾    D = ½(u − z)²    D after two rounds
@Suite("A run after a run", .inTurn)
struct SecondRunTests {
  /// Two runs; `sharesBias` adds b to z, too.
  private func twoRuns(sharesBias: Bool) -> Derivation {
    var d = Derivation()
    let x = d.given("x", 2)
    let (t, u) = (d.given("t", 1, as: .target), d.given("u", 3, as: .target))
    let rate = d.given("η", "0.125", as: .rate)
    let (w, v) = (d.given("w", "0.5", as: .weight), d.given("v", "0.25", as: .weight))
    let b = d.given("b", "0.5", as: .bias)
    let y = d.let("y", w * x + b)
    let first = d.let("E", (t - y).squared / 2)
    let next = d.step(w, along: d.gradient(of: first, by: w)[w], rate: rate)
    let trained = d.after(10, roundsOf: [next], w)
    let z = d.let("z", sharesBias ? v * trained + b : v * trained)
    let second = d.let("D", (u - z).squared / 2)
    let later = d.step(v, along: d.gradient(of: second, by: v)[v], rate: rate)
    d.after(2, roundsOf: [later], second)
    return d
  }

  /// D after two rounds of v, and of b where it is trained, from w after ten; the arithmetic of the formulas above.
  private func expected(sharesBias: Bool, trainsBias: Bool) -> Double {
    let (x, rate) = (2.0, 0.125)
    var (w, b) = (0.5, 0.5)
    for _ in 0..<10 {
      let residual = 1 - (w * x + b)
      (w, b) = (w + rate * residual * x, trainsBias ? b + rate * residual : b)
    }
    // The second network begins with the bias as it is given.
    var v = 0.25
    b = 0.5
    func residual() -> Double { 3 - (v * w + (sharesBias ? b : 0)) }
    for _ in 0..<2 {
      let error = residual()
      (v, b) = (v + rate * error * w, trainsBias && sharesBias ? b + rate * error : b)
    }
    return residual() * residual() / 2
  }

  @Test(
    "A value after it is found whichever is asked for first", .tags(.printedValue), arguments: [false, true])
  func first(sharesBias: Bool) throws {
    let derivation = twoRuns(sharesBias: sharesBias)
    let expected = expected(sharesBias: sharesBias, trainsBias: false)
    var (alone, enclosure) = (derivation.doubles, derivation.enclosures)
    #expect((alone("D^(2)") - expected).magnitude <= 16 * expected.ulp)
    #expect(enclosure("D^(2)").contains(alone("D^(2)")))
    var inOrder = derivation.doubles
    for name in derivation.names { _ = inOrder(name) }
    #expect(inOrder("D^(2)") == alone("D^(2)"))
  }

  @Test("A bias is trained by the error that has a gradient by it, and by no other", .tags(.derivation))
  func trainedBiases() throws {
    let derivation = twoRuns(sharesBias: false).under([.layerBiases]).derivation
    #expect(derivation.formula(of: "∂E/∂b")?.unicode == "−(t − y)")
    #expect(derivation["∂D/∂b"] == nil)
    var doubles = derivation.doubles
    let expected = expected(sharesBias: false, trainsBias: true)
    #expect((doubles("D^(2)") - expected).magnitude <= 16 * expected.ulp)
  }

  @Test("What a run comes to is a number: no path leads through it", .tags(.derivation))
  func paths() throws {
    let derivation = twoRuns(sharesBias: true).under([.unitBiases]).derivation
    let gradient = try #require(derivation.names.first { $0.name.hasPrefix("∂D/∂b") })
    #expect(derivation.formula(of: gradient)?.unicode == "−(u − z)")
    let check = try #require(Study(derivation).gradientCheck(of: gradient))
    #expect(check.agree)
    // A run itself has no formula to differentiate.
    #expect(DependencyGraph(of: "D^(2)", by: "v", in: derivation.quantities).pathCount > 0)
  }

  @Test("The slip that trains a bias too many is made in the run of its own network", .tags(.mutant))
  func slip() throws {
    let slip = try #require(Slip.all.first { $0.id == "bias-updated" })
    let variant = try #require(slip.variants(twoRuns(sharesBias: false), ["D^(2)"]).first)
    var doubles = variant.derivation.doubles
    let expected = expected(sharesBias: false, trainsBias: true)
    #expect((doubles("D^(2)") - expected).magnitude <= 16 * expected.ulp)
  }
}
