import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Large derivations", .tags(.derivation), .timeLimit(.minutes(3)), .inTurn)
struct ScaleTests {
  @Test("A chain of 100,000 quantities is evaluated, enclosed and differentiated")
  func deep() throws {
    var d = Derivation()
    let w = d.given("w", "0.5", as: .weight)
    let start = d.given("q_0", 1)
    let last = (1...100_000).reduce(start) { q, k in d.let(Symbol("q_\(k)"), w * q + 1) }
    var (doubles, enclosures) = (d.doubles, d.enclosures)
    // q⁺ = q/2 + 1 leads to 2, ∂q⁺/∂w = q + w·∂q/∂w to 2/(1 − ½) = 4, and ∂q/∂q₀ = wᵏ to 0.
    #expect(doubles(last) == 2)
    #expect(enclosures(last).contains(2.0))
    let program = d.quantities.program(for: [last.name])
    let output = try #require(program.slot(of: last.name))
    let adjoints = program.adjoints(of: output, values: program.values(program.inputs.map { doubles($0) }))
    #expect(program.slot(of: "w").map { adjoints[$0] } == 4)
    #expect(program.slot(of: "q_0").map { adjoints[$0] } == 0)
  }

  @Test("A weight that a chain of 10,000 quantities shares is differentiated by")
  func shared() {
    var d = Derivation()
    let w = d.given("w", "0.5", as: .weight)
    let start = d.given("q_0", 1)
    let last = (1...10_000).reduce(start) { q, k in d.let(Symbol("q_\(k)"), w * q + 1) }
    let slope = d.partial(of: last, by: w)
    var partials = d.enclosures
    #expect(partials(slope).contains(4.0))
    #expect(d.check(slope.name)?.agree == true)
  }

  @Test("A sum of 100,000 terms is stated, evaluated, tidied and differentiated")
  func wide() {
    var d = Derivation()
    let x = d.given("x", 3)
    let units = (1...100_000).map { d.given(Symbol("u_\($0)"), "0.5") }
    let total = d.let("S", .sum(units.map { $0 * x }))
    var doubles = d.doubles
    #expect(doubles(total) == 150_000)
    let slope = d.partial(of: total, by: x)
    #expect(d.formula(of: slope.name) == .sum(units))
    let unitSlope = d.partial(of: total, by: units[7])
    #expect(d.formula(of: unitSlope.name) == x)
    var exacts = d.exacts
    #expect(exacts(slope) == Rational(50_000))
  }

  @Test(
    "What has nothing to do with a variable is not looked at, however much there is of it",
    arguments: [1, 2, 4])
  func looksOnlyBetween(size: Int) {
    // The same two-quantity path beside more and more that has nothing to do with it.
    var d = Derivation()
    let x = d.given("x", 3)
    var beside = d.given("b_0", 1)
    for k in 1...1000 * size { beside = d.let(Symbol("b_\(k)"), beside + 1) }
    let y = d.let("y", x * beside)
    #expect(d.quantities.dependents(of: x.name, upTo: y.name) == ["x", "y"])
    #expect(DependencyGraph(of: y.name, by: x.name, in: d.quantities).nodes == ["y", "x"])
  }

  @Test("A path of more than 64 arrows is written node by node, a shorter one as a product")
  func elidesDeepPaths() throws {
    func derivation(_ length: Int) -> (Derivation, Expression) {
      var d = Derivation()
      let start = d.given("q_0", 1)
      let last = (1...length).reduce(start) { q, k in d.let(Symbol("q_\(k)"), q.squared) }
      let slope = d.partial(of: last, by: start)
      return (d, slope)
    }
    let (short, product) = derivation(64)
    #expect(short.names.count == 66)
    #expect(try #require(short.formula(of: product.name)).symbols.count == 64)
    let (long, local) = derivation(66)
    #expect(try #require(long.formula(of: local.name)).symbols == ["∂q_66/∂q_1", "q_0"])
    var (first, second) = (short.exacts, long.exacts)
    #expect(first(product) == Rational(2).raised(to: 64))
    #expect(second(local) == Rational(2).raised(to: 66))
  }

  @Test("A redefinition that looks ahead is found on the way to an earlier output", .tags(.mutant))
  func looksAhead() {
    var d = Derivation()
    let x = d.given("x", 3)
    let a = d.let("a", 2 * x)
    let y = d.let("y", a + 1)
    let later = d.let("c", x.squared)
    #expect(DependencyGraph(of: y.name, by: x.name, in: d.quantities).pathCount == 1)
    d.quantities.redefine("a", as: .formula(2 * x + later))
    #expect(DependencyGraph(of: y.name, by: x.name, in: d.quantities).pathCount == 2)
    // And back: the mention that is gone leads nowhere.
    d.quantities.redefine("a", as: .formula(2 * x))
    #expect(DependencyGraph(of: y.name, by: x.name, in: d.quantities).pathCount == 1)
    #expect(DependencyGraph(of: y.name, by: later.name, in: d.quantities).pathCount == 0)
  }

  @Test("Ten thousand quantities are stated without showing, one by one, and a thousand claims are made")
  func statesHidden() {
    var d = Derivation()
    let x = d.given("x", 1)
    for k in 1...10_000 { d.withoutShowing { _ = $0.let(Symbol("h_\(k)"), x * 2) } }
    #expect(d.steps.count == 1)
    for k in 1...1_000 { d.claim("T-\(k)", x, prints: "1") }
    #expect(d.claims.count == 1_000)
    #expect(d.steps.count == 1_001)
  }
}

@Suite("Checking many partial derivatives", .tags(.derivation), .inTurn)
struct GradientCheckerTests {
  @Test("knows an output that is only another name for its variable, the variable itself, and a stranger")
  func names() throws {
    var d = Derivation()
    let x = d.given("x", 3)
    let s = d.let("s", x.squared)
    let y = d.let("y", s)
    for (output, variable, slope) in [(y, s, 1), (y, x, 6), (s, s, 1), (x, x, 1), (x, s, 0)] {
      let partial = d.partial(of: output, by: variable)
      let check = try #require(d.check(partial.symbols[0]))
      #expect(check.agree)
      #expect(check.byDual.contains(Double(slope)) && check.byReverse.contains(Double(slope)))
    }
  }

  @Test("gives what checking each alone gives")
  func sharesWithoutChange() throws {
    let d = smallNetwork()
    var (checker, enclosures) = (GradientChecker(d), d.enclosures)
    let partials = d.names.filter { $0.name.hasPrefix("∂") }
    #expect(partials.count >= 5)
    for partial in partials {
      let shared = checker.check(partial) { enclosures($0) }
      let (together, alone) = (try #require(shared), try #require(d.check(partial)))
      #expect(together.agree)
      #expect(together.byDual.isIdentical(to: alone.byDual))
      #expect(together.byReverse.isIdentical(to: alone.byReverse))
      #expect(together.byDifference == alone.byDifference)
    }
  }
}
