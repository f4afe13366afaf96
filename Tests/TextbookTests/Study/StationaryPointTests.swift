import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("The point where a gradient vanishes", .tags(.derivation), .inTurn)
struct StationaryPointTests {
  @Test("is exact where the gradient is linear")
  func exact() {
    let study = Study(bowl())
    // E = (2a − 3)² + (a + b)²: a = 3/2, b = −3/2.
    #expect(study.exacts["a^*"] == Rational(3, 2))
    #expect(study.exacts["b^*"] == Rational(-3, 2))
    #expect(study.enclosures["a^*"]?.contains(1.5) == true)
    #expect(study.unbounded == [])
  }

  @Test("does not depend on the values that its variables start from")
  func start() {
    var derivation = bowl(overrides: ["a": 40, "b": "-7"])
    derivation.claim("T", .symbol("a^*"), prints: "1.5")
    let study = Study(derivation)
    #expect(study.verdicts[0].kind == .certified)
    #expect(study.derivation.dependencies(of: "a^*") == ["c"])
  }

  @Test("takes a claim about it away when a constant is another")
  func overridden() {
    var derivation = bowl(overrides: ["c": 4])
    derivation.claim("T", .symbol("a^*"), prints: "1.5")
    #expect(Study(derivation).verdicts[0].kind == .notApplicable)
  }

  @Test("is enclosed, with proof, where it is not rational", .tags(.enclosure))
  func enclosed() throws {
    var derivation = valley(exp(.symbol("a")) - 2 * .symbol("a"))
    derivation.claim("right", .symbol("a^*"), prints: "0.6931471806")
    derivation.claim("wrong digit", .symbol("a^*"), prints: "0.6931471807")
    derivation.claim("wrong sign", .symbol("a^*"), prints: "-0.6931471806")
    let study = Study(derivation)
    // ln 2 (OEIS A002162).
    let oracle: PrintedDecimal = "0.6931471805599453094172321"
    #expect(study.enclosures["a^*"]?.contains(oracle.value) == true)
    #expect(study.verdicts.map(\.kind) == [.certified, .refuted, .refuted])
  }

  @Test(
    "that does not exist has no value and certifies nothing", .tags(.mutant, .enclosure),
    arguments: [
      exp(.symbol("a")), .symbol("a") * 2, .symbol("a").raised(to: 3) + .symbol("a"), .symbol("c") + 0,
      // A kink: the gradient jumps over 0.
      relu(.symbol("a") - 1) * 2 - .symbol("a"),
    ] as [Expression])
  func none(error: Expression) {
    var derivation = valley(error)
    derivation.claim("T-1", .symbol("a^*"), prints: "0")
    // Nothing times 0 is nothing, and nothing is no number outside (0, 1).
    let nothing = derivation.let("z", .symbol("a^*") * 0)
    let bounded = derivation.let("s", sigmoid(.symbol("a^*")))
    derivation.claim("T-2", nothing, prints: "0")
    derivation.claim("T-3", bounded, prints: "2")
    let study = Study(derivation)
    #expect(study.unbounded.contains("a^*"))
    #expect(study.verdicts.map(\.kind) == [.undecided, .undecided, .undecided])
    #expect(study.exacts["a^*"] == nil)
  }

  @Test("is no free variable of a counterexample", .tags(.mutant))
  func notFree() {
    var derivation = bowl()
    derivation.claim("T", .symbol("a^*") * 2, is: .symbol("c"))
    // It holds, but no normal form says so: a counterexample with an a* of its own would be wrong.
    #expect(Study(derivation).verdicts[0].kind == .undecided)
  }

  @Test("says in both languages what it is")
  func words() {
    #expect(Words.vanishing("∂E/∂a", language: .en).plain == "where ∂E/∂a = 0")
    #expect(Words.vanishing("∂E/∂a", language: .ko).plain == "∂E/∂a = 0인 곳")
  }

  /// A squared error in two variables.
  private func bowl(overrides: [Symbol: PrintedDecimal] = [:]) -> Derivation {
    var d = Derivation(overrides: overrides)
    let a = d.given("a", 0, as: .weight)
    let b = d.given("b", 0, as: .weight)
    let c = d.given("c", 3)
    let E = d.let("E", (2 * a - c).squared + (a + b).squared)
    _ = d.stationaryPoint(of: E, over: [a, b], named: ["a^*", "b^*"])
    return d
  }

  /// Any error in one variable.
  private func valley(_ error: Expression) -> Derivation {
    var d = Derivation()
    let a = d.given("a", 0, as: .weight)
    d.given("c", 3)
    let E = d.let("E", error)
    _ = d.stationaryPoint(of: E, over: [a], named: ["a^*"])
    return d
  }
}
