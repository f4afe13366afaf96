import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("A fact about the numbers", .inTurn)
struct FactTests {
  /// x = ½, w = 2, s = xw, h = σ(s), g = σ(s)·(1 + e^(−s)), which is 1 whatever s is, z = x/0 undefined.
  private static let study: Study = {
    var d = Derivation()
    let x = d.given("x", "0.5")
    let w = d.given("w", 2, as: .weight)
    let zero = d.given("n", 0)
    let s = d.let("s", x * w)
    d.let("h", sigmoid(s))
    d.let("g", sigmoid(s) * (1 + .apply(.exp, -s)))
    d.let("z", x / zero)
    return Study(d)
  }()

  private static let (x, w, s, h): (Expression, Expression, Expression, Expression) =
    (.symbol("x"), .symbol("w"), .symbol("s"), .symbol("h"))

  @Test("is true, false, or not known", arguments: Case.all)
  func truth(example: Case) {
    #expect(Self.study.truth(of: example.fact) == example.truth)
    #expect(Self.study.truth(of: .not(example.fact)) == example.truth.map { !$0 })
  }

  struct Case: CustomTestStringConvertible {
    let fact: Fact
    let truth: Bool?
    var testDescription: String { fact.unicode }

    init(_ fact: Fact, _ truth: Bool?) {
      self.fact = fact
      self.truth = truth
    }

    static let all: [Case] = [
      Case(x < w, true), Case(w < x, false), Case(x > w, false), Case(w > x, true),
      // Exactly as large is neither below nor above.
      Case(s < 1, false), Case(s > 1, false), Case(.equal(s, 1), true), Case(.equal(s, h), false),
      Case(.equal(x, "0.50"), true),
      // No arithmetic tells that it is 1, a proof does.
      Case(.equal(.symbol("g"), 1), true), Case(.symbol("g") < 1, false),
      // σ(1) = 0.7310585786…
      Case(.rounds(h, "0.731"), true), Case(.rounds(h, "0.73"), true), Case(.rounds(h, "0.732"), false),
      Case(.rounds(h, "0.7310586"), true), Case(.rounds(h, "0.7310585"), false),
      // Halfway, either is right: exact arithmetic sees it.
      Case(.rounds(s * "0.435", "0.44"), true), Case(.rounds(s * "0.435", "0.43"), true),
      // A value that does not exist is not above, not below, and not a number.
      Case(.symbol("z") < 1, nil), Case(.equal(.symbol("z"), .symbol("z")), nil),
      Case(.rounds(.symbol("z"), 1), nil),
      Case(.all([x < w, s < 2]), true), Case(.all([x < w, s > 2]), false), Case(.all([]), true),
      Case(.all([x < w, .symbol("z") < 1]), nil), Case(.all([w < x, .symbol("z") < 1]), false),
      Case(.any([w < x, s < 2]), true), Case(.any([w < x, s > 2]), false), Case(.any([]), false),
      Case(.any([w < x, .symbol("z") < 1]), nil), Case(.any([x < w, .symbol("z") < 1]), true),
      Case(.sameSign(x, w), true), Case(.sameSign(x, -w), false), Case(.sameSign(x, x - x), false),
      Case(.isSmaller(x, than: -w), true), Case(.isSmaller(-w, than: x), false),
      Case(.between(h, "0.7", "0.8"), true), Case(.between(h, "0.8", "0.9"), false),
      Case(.found(WeightIs(2)), true), Case(.found(WeightIs(3)), false),
    ]
  }

  /// Whether the weight is a number.
  struct WeightIs: Inquiry {
    let number: Int

    init(_ number: Int) { self.number = number }

    func outcome(in study: Study) -> Bool { study.exacts["w"] == Rational(number) }
  }

  @Test("names what it compares")
  func symbols() {
    let fact = Fact.all([.not(Self.x < Self.w * Self.s), .any([.rounds(Self.h, 1), .equal(Self.s, 0)])])
    #expect(fact.symbols == ["x", "w", "s", "h", "s"])
  }
}
