import NumericCore
import TestSupport
import Testing
import Textbook

@testable import Site

@Suite("The slips that a page knows of a step", .inTurn)
struct StepSlipsTests {
  /// The 1-1-1 network of a lecture: h = σ(w₁x), y = σ(w₂h), E = ½(t − y)².
  private static let study = SiteTestChapter.study { d in
    let (x, t) = (d.given("x", "0.5"), d.given("t", "0.9", as: .target))
    let (w1, w2) = (d.given("w_1", "0.4", as: .weight), d.given("w_2", "-0.7", as: .weight))
    let s1 = d.let("s_1", w1 * x)
    let h = d.let("h", sigmoid(s1))
    let s2 = d.let("s_2", w2 * h)
    let y = d.let("y", sigmoid(s2))
    let error = d.let("E", (t - y).squared / 2)
    d.gradient(of: error, by: y, s2, w2, h, s1, w1)
  }
  private static let slips = StepSlips(in: study)

  private static func wrong(_ symbol: Symbol, by id: String) -> [Double] {
    slips.formulas[symbol, default: []].filter { $0.slip.id == id }.map { study.doubles($0.formula) }
  }

  private static func isNear(_ values: [Double], _ value: Double) -> Bool {
    values.contains { ($0 - value).magnitude < 1e-14 }
  }

  @Test("have the value that somebody who makes them gets from right numbers")
  func values() {
    let (y, t) = (Self.study.doubles("y".e), Self.study.doubles("t".e))
    #expect(Self.isNear(Self.wrong("E", by: "half-dropped"), (t - y) * (t - y)), "\(Self.ids("E"))")
    let slope = Symbol.partial(of: "E", by: "s_2")
    let arriving = -(t - y)
    #expect(Self.isNear(Self.wrong(slope, by: "derivative-forgotten"), arriving), "\(Self.ids(slope))")
    let sign = Symbol.partial(of: "E", by: "y")
    #expect(Self.isNear(Self.wrong(sign, by: "sign-flipped"), t - y), "\(Self.ids(sign))")
  }

  private static func ids(_ symbol: Symbol) -> [String] { slips.formulas[symbol, default: []].map(\.slip.id) }

  @Test("are formulas over right values, none with the right value, and at most ten", .tags(.mutant))
  func neverRight() {
    let derivation = Self.study.derivation
    let steps = PageSteps(derivation).steps
    #expect(steps.count == 11)
    #expect(Set(Self.slips.formulas.keys) == Set(steps.map(\.symbol)))
    var count = 0
    for (symbol, found) in Self.slips.formulas {
      #expect(Set(found.map(\.formula)).count <= 10)
      let right = Self.study.doubles(symbol)
      for (slip, formula) in found {
        count += 1
        let wrong = Self.study.doubles(formula)
        #expect(wrong.isFinite && (wrong - right).magnitude > 1e-7 * right.magnitude, "\(symbol): \(slip.id)")
        #expect(formula.symbols.allSatisfy { derivation[$0] != nil })
        #expect(formula != derivation.formula(of: symbol))
      }
    }
    #expect(count > 20)
  }

  @Test("are of many kinds before one is there twice", .tags(.mutant))
  func varied() throws {
    // w₁ has three slopes behind it that can be forgotten, and as many factors.
    let ids = Self.ids(.partial(of: "E", by: "w_1"))
    let kinds = Set(ids).count
    #expect(Set(ids.prefix(kinds)).count == kinds, "\(ids)")
    #expect(kinds >= 6 && ids.contains("sign-flipped") && ids.contains("derivative-forgotten"), "\(ids)")
  }

  @Test("are all named that make one formula of a step, each once")
  func oneFormula() {
    let shared = Self.slips.formulas.values.flatMap { found in
      Dictionary(grouping: found, by: \.formula).values.filter { $0.count > 1 }
    }
    let together = Set(shared.map { Set($0.map(\.slip.id)) })
    // (t − y)² for ½(t − y)², and y for y(1 − y).
    #expect(
      together.isSuperset(of: [
        ["half-dropped", "denominator-dropped"], ["activation-for-derivative", "factor-forgotten"],
      ]))
    for slips in shared { #expect(Set(slips.map(\.slip.id)).count == slips.count) }
  }

  @Test("are not those that change nothing: at t = y all errors are 0")
  func degenerate() {
    let study = SiteTestChapter.study { d in
      let (t, y) = (d.given("t", 1, as: .target), d.given("y", 1))
      d.let("E", (t - y).squared / 2)
    }
    let found = StepSlips(in: study).formulas["E", default: []]
    #expect(!found.contains { $0.slip.id == "half-dropped" || $0.slip.id == "sign-flipped" })
  }

  @Test("are found for several derivations at once, each with its own")
  func several() {
    let other = SiteTestChapter().study()
    let found = StepSlips.found(in: [Self.study, other])
    #expect(Set(found[0].formulas.keys) == Set(Self.slips.formulas.keys))
    #expect(Set(found[1].formulas.keys) == Set(PageSteps(other.derivation).steps.map(\.symbol)))
  }
}
