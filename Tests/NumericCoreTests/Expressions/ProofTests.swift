import NumericCore
import TestSupport
import Testing

@Suite("What a proof may and may not say", .inTurn)
struct ProofTests {
  @Test("Each exponential has its own unit", .tags(.law), arguments: [0.0001, 0.5933, 0.000_001, 12.345_678])
  func exponents(factor: Double) {
    let c = Expression(floatLiteral: factor)
    #expect(exp(c * x).isIdentical(to: exp(c * x)) == .proved)
    #expect((1 - sigmoid(c * x)).isIdentical(to: sigmoid(-(c * x))) == .proved)
    #expect((1 - sigmoid(c * x)).isIdentical(to: sigmoid(c * x)) == .notProved)
    // Another unit of another symbol makes neither finer.
    #expect((exp(c * x) * exp(y / 7)).isIdentical(to: exp(c * x + y / 7)) == .proved)
    #expect((exp(c * x) * exp(x / 7)).isIdentical(to: exp(c * x + x / 7)) == .proved)
    #expect((exp(c * x) * exp(x / 7)).isIdentical(to: exp(c * x - x / 7)) == .notProved)
  }

  @Test(
    "What an argument is written like does not matter", .tags(.law),
    arguments: [
      ElementaryFunction.exp, .sigmoid, .tanh, .sin, .cos, .relu, .step, .log, .squareRoot,
    ])
  func arguments(function: ElementaryFunction) {
    func f(_ a: Expression) -> Expression { .apply(function, a) }
    #expect(f(x + sigmoid(y) - sigmoid(y)).isIdentical(to: f(x)) == .proved)
    #expect(f((x.squared - 1) / (x - 1)).isIdentical(to: f(x + 1)) == .proved)
    #expect(f(x / (x + y) + y / (x + y) + w).isIdentical(to: f(1 + w)) == .proved)
    #expect(f(x + sigmoid(y) + sigmoid(-y)).isIdentical(to: f(x + 1)) == .proved)
    let square = (w + x).squared
    #expect(f(w * (1 + square) / (square + 1) / x).isIdentical(to: f(w / x)) == .proved)
    #expect(f(x + sigmoid(y) - sigmoid(-y)).isIdentical(to: f(x)) != .proved)
    #expect(f((x.squared + 1) / (x - 1)).isIdentical(to: f(x + 1)) != .proved)
  }

  @Test(
    "What divides by a hidden zero is not proved, though it is written twice alike", arguments: hiddenZeros)
  func divisionByHiddenZero(zero: Expression) {
    #expect((x / zero).isIdentical(to: x / zero) == .notProved)
    #expect((2 * x / (2 * zero)).isIdentical(to: x / zero) == .notProved)
    #expect((x * zero / zero).isIdentical(to: x) == .notProved)
    #expect(zero.raised(to: -2).isIdentical(to: 1 / zero.squared) == .notProved)
    #expect(log(zero).isIdentical(to: log(zero)) == .notProved)
    // Divided by something else, it is proved.
    #expect((x / (zero + 2)).isIdentical(to: 2 * x / (2 * zero + 4)) == .proved)
  }

  @Test("Two formulas that are nowhere both defined are not proved equal")
  func domains() {
    #expect((log(x) - log(x) + y).isIdentical(to: log(-x) - log(-x) + y) == .notProved)
    #expect(root(x - 3).squared.isIdentical(to: -root(2 - x).squared) == .notProved)
    // They meet beyond the friendliest numbers.
    #expect(log(x - 90).isIdentical(to: log(2 * x - 90 - x)) == .proved)
    let contradiction = Assumptions(positive: [x], negative: [x])
    #expect(relu(x).isIdentical(to: x, assuming: contradiction) == .notProved)
  }

  @Test("Logarithms and exponentials undo each other where that is defined", .tags(.law))
  func logarithms() {
    #expect(log(exp(x)).isIdentical(to: x) == .proved)
    #expect(log(exp(x) * exp(2 * y)).isIdentical(to: x + 2 * y) == .proved)
    #expect(exp(log(x)).isIdentical(to: x) == .provedWherePositive([x]))
    #expect(exp(log(-x)).isIdentical(to: -x) == .provedWherePositive([-x]))
    #expect(exp(-2 * log(x)).isIdentical(to: 1 / x.squared) == .provedWherePositive([x]))
    #expect(log(x * y).isIdentical(to: log(x) + log(y)) == .provedWherePositive([x * y, x, y]))
    #expect(log(x / y).isIdentical(to: log(x) - log(y)) == .provedWherePositive([x / y, x, y]))
    #expect(exp(log(x * y)).isIdentical(to: x * y) == .provedWherePositive([x * y]))
    #expect(log(sigmoid(x)).isIdentical(to: x - log(1 + exp(x))) == .proved)
    #expect((log(6) - log(2)).isIdentical(to: log(3)) == .proved)
    // What is assumed is no condition.
    let positive = Assumptions(positive: [x, y])
    #expect(log(x * y).isIdentical(to: log(x) + log(y), assuming: positive) == .proved)
    #expect(exp(log(x)).isIdentical(to: x, assuming: positive) == .proved)
    #expect(exp(log(x)).isIdentical(to: x, assuming: Assumptions(negative: [x])) == .notProved)
    // No condition where nothing is split.
    #expect((log(x) + 1).isIdentical(to: 1 + log(x)) == .proved)
  }

  @Test("Slips with logarithms are not proved", .tags(.mutant))
  func logarithmSlips() {
    #expect(log(x + y).isIdentical(to: log(x) + log(y)) == .notProved)
    #expect(log(x * y).isIdentical(to: log(x) * log(y)) == .notProved)
    #expect(exp(log(x)).isIdentical(to: -x) == .notProved)
    // The logarithm of x² does not say which sign x has.
    #expect(exp(log(x.squared) / 2).isIdentical(to: x) == .notProved)
    #expect(log(exp(x)).isIdentical(to: 2 * x) == .notProved)
    #expect((log(8) - log(2)).isIdentical(to: log(3)) == .notProved)
    #expect(log(x).isIdentical(to: log(-x)) == .notProved)
  }

  @Test("Positive factors leave a step and a ReLU", .tags(.law))
  func steps() {
    #expect(relu(2 * x).isIdentical(to: 2 * relu(x)) == .proved)
    #expect(relu(x * exp(y)).isIdentical(to: exp(y) * relu(x)) == .proved)
    #expect(relu(x * sigmoid(y)).isIdentical(to: sigmoid(y) * relu(x)) == .proved)
    #expect(relu(sigmoid(x) + 1).isIdentical(to: sigmoid(x) + 1) == .proved)
    #expect(relu(a * x).isIdentical(to: a * relu(x)) == .notProved)
    #expect(relu(a * x).isIdentical(to: a * relu(x), assuming: Assumptions(positive: [a])) == .proved)
    let negative = Assumptions(negative: [a])
    #expect(relu(a * x).isIdentical(to: -(a * relu(-x)), assuming: negative) == .proved)
    #expect(relu(a * x).isIdentical(to: a * relu(-x), assuming: negative) == .notProved)
    #expect(relu(a * x).isIdentical(to: a * relu(x), assuming: negative) == .notProved)
    #expect(relu(-2 * x).isIdentical(to: -2 * relu(x)) == .notProved)
    #expect(relu(-2 * x).isIdentical(to: 2 * relu(-x)) == .proved)
    // At x = 0 the step of x²y is 0, that of y may be 1.
    #expect(step(x.squared * y).isIdentical(to: step(y)) == .notProved)
    #expect(step(y / x.squared).isIdentical(to: step(y)) == .proved)
  }

  @Test("At a counterexample both sides have a value")
  func counterexamples() throws {
    // Each enclosure alone would be disjoint from 5 where its formula has no value.
    #expect(Counterexample.find(x / x - x / x, 5 + 0 * log(-1)) == nil)
    #expect(Counterexample.find(0 / (x - x), 5) == nil)
    // At 1 it is 0/0, of which the enclosure is [0, 0]; elsewhere it is 3.
    #expect(Counterexample.find((x - 1) / (x / 3 - 1 / 3), 3, near: ["x": 1]) == nil)
    // A root of less than 0, by less than the enclosure tells.
    #expect(Counterexample.find(root(0.3 * x - 0.1 * x - 0.2 * x - 1e-40) + x, x + 5) == nil)
    #expect(Counterexample.find(root(root(x - y).squared * (y - x)) + 7, 7 + log(y - x)) == nil)
    let near: [Symbol: Rational] = ["x": 0, "y": 1]
    let found = try #require(Counterexample.find(y / x, 2 * y / x, near: near))
    #expect(found.moved.map(\.symbol) == ["x"])
    for formula in [x / (x - 1), log(x), root(x - 1), x.raised(to: -1)] {
      let point = try #require(Counterexample.find(formula, formula + 1, near: ["x": Rational(-1)]))
      let value = try #require(point.point.first).value
      #expect(formula.evaluated { _ in value.doubleValue }.isFinite)
    }
  }
}

// MARK: - Fixtures

private let (a, x, y, w): (Expression, Expression, Expression, Expression) = (
  .symbol("a"), .symbol("x"), .symbol("y"), .symbol("w")
)

private func root(_ x: Expression) -> Expression { .apply(.squareRoot, x) }
private func step(_ x: Expression) -> Expression { .apply(.step, x) }

/// Formulas that are 0 wherever they are defined, most of them in ways that the normal form doesn't know.
private let hiddenZeros: [Expression] = [
  a - a,
  x.squared - x * x,
  sin(2 * x) - 2 * sin(x) * cos(x),
  log(exp(x)) - x,
  exp(log(x)) - x,
  relu(2 * x) - 2 * relu(x),
  step(x) * step(-x),
  root(8) - 2 * root(2),
  root(x.squared * y.squared) - root((x * y).squared),
  1 - sigmoid(x) - sigmoid(-x),
  tanh(x) - 2 * sigmoid(2 * x) + 1,
  cos(.pi / 3) - 0.5,
  sin(x + 2 * .pi) - sin(x),
  relu(x) * relu(-x),
  exp(x / (x.squared - 1)).squared - exp(1 / (x - 1)) * exp(1 / (x + 1)),
]
