import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// The convention on networks of no chapter.
@Suite("Whether biases are trained", .inTurn)
struct BiasConventionTests {
  /// Two hidden units that share a bias, on two samples, and a second pass with the updated weights.
  private func shared() -> Derivation {
    var d = Derivation()
    let w = (1...2).map { d.given(Symbol("w_\($0)"), PrintedDecimal($0), as: .weight) }
    let b = d.given("b_1", "0.5", as: .bias)
    let rate = d.given("η", "0.1", as: .rate)
    var errors: [Expression] = []
    for n in 1...2 {
      let x = d.given(Symbol("x^(\(n))"), PrintedDecimal(n + 2))
      let t = d.given(Symbol("t^(\(n))"), 1, as: .target)
      let nets = (0..<2).map { d.let(Symbol("net_\($0 + 1)^(\(n))"), w[$0] * x + b) }
      errors.append((t - nets[0] - 2 * nets[1]).squared)
    }
    let error = d.let("E", .sum(errors))
    let slope = d.gradient(of: error, by: w[0], w[1])
    let next = w.map { d.step($0, along: slope[$0], rate: rate, named: $0.name.adding(.label("t+1"))) }
    d.let("again", next[0] * "x^(1)".e + b)
    d.after(2, roundsOf: next, error)
    return d
  }

  @Test("A shared bias gets one gradient and one step, named as the others are", .tags(.derivation))
  func layer() {
    let d = shared().under([.layerBiases]).derivation
    // η·∂E/∂b: each residual r is 1 − net₁ − 2·net₂, and moves with b by −3.
    #expect(d.formula(of: "b_1^(t+1)")?.unicode == "b₁ − η·∂E/∂b₁")
    var exacts = d.exacts
    let residuals = [1 - (3 + 0.5) - 2 * (6 + 0.5), 1 - (4 + 0.5) - 2 * (8 + 0.5)]
    let slope = residuals.reduce(0) { $0 + 2 * $1 * -3 }
    #expect(exacts(Symbol("∂E/∂b_1")) == Rational(exactly: slope))
    #expect(d.formula(of: "again")?.unicode == "w₁⁽ᵗ⁺¹⁾·x⁽¹⁾ + b₁⁽ᵗ⁺¹⁾")
    #expect(d.steps.contains(.partial("∂E/∂b_1")) && d.steps.contains(.quantity("b_1^(t+1)")))
    // What was stated is stated still, in its order.
    #expect(d.names.filter(shared().names.contains) == shared().names)
  }

  @Test("Each unit's own begins with the shared one, on every sample the same", .tags(.derivation))
  func unit() {
    let d = shared().under([.unitBiases]).derivation
    let copies: [Symbol] = ["b_11", "b_2"]
    for (unit, copy) in zip(1...2, copies) {
      #expect(d.formula(of: copy) == .symbol("b_1"), "\(copy)")
      for n in 1...2 {
        #expect(d.formula(of: Symbol("net_\(unit)^(\(n))"))?.symbols.contains(copy) == true)
      }
    }
    #expect(d.formula(of: "again")?.symbols.contains("b_11^(t+1)") == true)
    #expect(d[Symbol("∂E/∂b_1")] == nil)
    // By hand: one round of the weights and the two biases, then the second.
    #expect(error(after: 2, own: true) == value(d))
    #expect(error(after: 2, own: false) == value(shared().under([.layerBiases]).derivation))
    #expect(error(after: 2, own: nil) == value(shared()))
  }

  /// E after two rounds.
  private func value(_ derivation: Derivation) -> Rational {
    var exacts = derivation.exacts
    return exacts("E^(2)")
  }

  /// E after some rounds, exactly; `own` says whether each unit has its own bias, nil that none is trained.
  private func error(after rounds: Int, own: Bool?) -> Rational {
    var (w, b): ([Rational], [Rational]) = (
      [1, 2].map { Rational($0) }, Array(repeating: Rational(1, 2), count: 2)
    )
    func residual(_ n: Int) -> Rational {
      Rational(1) - (w[0] * Rational(n + 2) + b[0]) - Rational(2) * (w[1] * Rational(n + 2) + b[1])
    }
    for _ in 0..<rounds {
      let residuals = [residual(1), residual(2)]
      func slope(_ factor: (Int) -> Int) -> Rational {
        residuals.enumerated().reduce(Rational(0)) { $0 - Rational(2 * factor($1.offset + 1)) * $1.element }
      }
      let weights = [slope { $0 + 2 }, slope { 2 * ($0 + 2) }]
      let biases = [slope { _ in 1 }, slope { _ in 2 }]
      let rate = Rational(1, 10)
      w = zip(w, weights).map { $0 - rate * $1 }
      if own == true { b = zip(b, biases).map { $0 - rate * $1 } }
      if own == false { b = b.map { $0 - rate * (biases[0] + biases[1]) } }
    }
    return [residual(1), residual(2)].reduce(Rational(0)) { $0 + $1 * $1 }
  }

  @Test("Fixed takes the biases out of every step and round, and trained puts them back")
  func fixed() {
    let derivation = smallNetwork()
    let fixed = derivation.under([.fixedBiases])
    #expect(fixed.derivation.formula(of: "b^+") == .symbol("b"))
    #expect(fixed.rewriting.effects.first { $0.name == "E^(3)" }?.outcome == .different)
    #expect(fixed.rewriting.effects.first { $0.name == "w_1^+" }?.outcome == .same)
    #expect(derivation.under([.unitBiases]).rewriting.standings == [.holds])
    let back = fixed.derivation.under([.unitBiases]).derivation
    #expect(derivation.effects(of: back).filter { $0.outcome != .same }.map(\.name) == [])
    // The network that trains no bias is the one that fixed gives, and trained the other way round.
    let untrained = smallNetwork(trainsBias: false)
    #expect(untrained.under([.fixedBiases]).rewriting.standings == [.holds])
    var (trained, own) = (untrained.under([.layerBiases]).derivation.enclosures, derivation.enclosures)
    #expect(!trained("E^(3)").isDisjoint(from: own("E^(3)")))
  }

  @Test("A shared bias that is trained is split, too, and its own step goes")
  func split() {
    let layer = shared().under([.layerBiases]).derivation
    let unit = layer.under([.unitBiases]).derivation
    #expect(value(unit) == error(after: 2, own: true))
    #expect(!unit.steps.contains(.quantity("b_1^(t+1)")))
  }

  @Test("A bias that is shared and never trained stays as it is")
  func untrained() {
    var d = Derivation()
    let x = d.given("x", 2)
    let w = (1...2).map { d.given(Symbol("w_\($0)"), 1, as: .weight) }
    let b = d.given("b", 1, as: .bias)
    for (index, weight) in w.enumerated() { d.let(Symbol("net_\(index + 1)"), weight * x + b) }
    for convention in Convention.choices(of: .bias) {
      #expect(d.under([convention]).rewriting.standings == [.isNoConcern], "\(convention.name)")
      #expect(d.under([convention]).derivation.names == d.names)
    }
  }

  @Test("Biases that units have of their own are not made one; without steps there is nothing to train")
  func noConcern() {
    var d = Derivation()
    let x = d.given("x", 2)
    let w = (1...2).map { d.given(Symbol("w_\($0)"), 1, as: .weight) }
    let b = (1...2).map { d.given(Symbol("b_\($0)"), 1, as: .bias) }
    let net = (0..<2).map { d.let(Symbol("net_\($0 + 1)"), w[$0] * x + b[$0]) }
    let error = d.let("E", (net[0] + net[1]).squared)
    for convention in Convention.choices(of: .bias) {
      #expect(d.under([convention]).rewriting.standings == [.isNoConcern], "\(convention.name)")
    }
    d.step(w[0], along: d.gradient(of: error, by: w[0])[w[0]], rate: "0.1")
    #expect(d.under([.layerBiases]).rewriting.standings == [.doesNotFit])
    #expect(d.under([.layerBiases]).rewriting.hasEffect == false)
    #expect(d.under([.unitBiases]).rewriting.standings == [.changes])
  }

  @Test("The slip that trains a bias too many is none where each is trained", .tags(.mutant))
  func slips() {
    let slip = Slip.all.first { $0.id == "bias-updated" }!
    #expect(!slip.variants(shared(), ["E^(2)"]).isEmpty)
    for convention in [Convention.layerBiases, .unitBiases] {
      let derivation = shared().under([convention]).derivation
      #expect(slip.variants(derivation, ["E^(2)"]).isEmpty, "\(convention.name)")
      let forgotten = Slip.all.first { $0.id == "bias-not-updated" }!.variants(derivation, ["E^(2)"])
      #expect(forgotten.count == 1)
      var left = forgotten[0].derivation.exacts
      #expect(left("E^(2)") == error(after: 2, own: nil))
    }
  }

  @Test("A repetition that trains more is another value, and not called the same", .tags(.mutant))
  func repetitions() {
    let derivation = shared()
    let effects = derivation.under([.layerBiases]).rewriting.effects
    #expect(effects.first { $0.name == "E^(2)" }?.outcome == .different)
    #expect(effects.filter { $0.outcome == .new }.map(\.name) == ["∂E/∂b_1", "b_1^(t+1)"])
    #expect(effects.filter { $0.outcome == .undecided }.map(\.name) == [])
  }
}
