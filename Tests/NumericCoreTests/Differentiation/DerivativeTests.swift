import NumericCore
import TestSupport
import Testing

/// A function of some symbols with its derivative as a teacher writes it.
struct TaughtDerivative: Sendable, CustomTestStringConvertible {
  let function: Expression
  let symbol: Symbol
  let printed: String

  init(_ function: Expression, by symbol: Symbol, _ printed: String) {
    self.function = function
    self.symbol = symbol
    self.printed = printed
  }

  var testDescription: String { "∂(\(function.unicode))/∂\(symbol.unicode)" }
}

@Suite("Derivative by symbols", .inTurn)
struct DerivativeTests {
  @Test("A derivative reads as a teacher writes it", arguments: TaughtDerivative.all)
  func reads(derivative: TaughtDerivative) {
    #expect(derivative.function.derivative(by: derivative.symbol).unicode == derivative.printed)
  }

  @Test("A function's derivative is said with the name of its value")
  func namesValues() {
    let s: Expression = .symbol("s_1")
    let named = { (value: Expression) -> Expression? in value == sigmoid(s) ? .symbol("h_1") : nil }
    #expect(sigmoid(s).derivative(by: "s_1", naming: named).unicode == "h₁·(1 − h₁)")
    let names: [(ElementaryFunction, String)] = [
      (.exp, "h"), (.log, "1/s"), (.squareRoot, "1/(2·h)"), (.sin, "cos(s)"), (.cos, "−sin(s)"),
      (.tanh, "1 − h²"), (.sigmoid, "h·(1 − h)"), (.relu, "step(s)"), (.step, "0"),
    ]
    for (function, text) in names {
      #expect(function.derivative(at: .symbol("s"), value: .symbol("h")).unicode == text)
    }
  }

  @Test("A derivative is the rule's, by normal form", .tags(.derivation), arguments: TaughtDerivative.rules)
  func isRule(function: Expression, rule: Expression) {
    let derivative = function.derivative(by: "x")
    #expect(derivative.isIdentical(to: rule) == .proved)
    #expect((derivative * 1.001).isIdentical(to: rule) == .notProved)
  }

  @Test(
    "Symbolic, dual and reverse derivatives meet", .tags(.derivation), arguments: [1, 2, 3, 4] as [UInt64])
  func agrees(seed: UInt64) throws {
    var random = RandomFormula(seed: seed)
    var (compared, caught) = (0, 0)
    for _ in 0..<150 {
      let (formula, point) = (random.formula(depth: 4), random.point())
      let check = DerivativeCheck(formula, formula.derivative(by: "x"), at: point)
      guard check.isConclusive else { continue }
      #expect(check.agrees, "\(formula.unicode)")
      compared += 1
      // The same check must reject a derivative that is wrong by a thousandth.
      let wrong = DerivativeCheck(formula, formula.derivative(by: "x") * 1.001, at: point)
      if check.isLarge {
        #expect(!wrong.agrees, "\(formula.unicode)")
        caught += 1
      }
    }
    #expect(compared > 50 && caught > 20)
  }

  @Test(
    "A central difference is the derivative at a point between", .tags(.derivation),
    arguments: [5, 6] as [UInt64])
  func agreesWithDifference(seed: UInt64) throws {
    var random = RandomFormula(seed: seed)
    var (compared, caught) = (0, 0)
    for _ in 0..<200 {
      let (formula, point) = (random.formula(depth: 3), random.point())
      let derivative = formula.derivative(by: "x")
      guard let difference = meanSlope(formula, derivative, at: point) else { continue }
      #expect(!difference.slope.isDisjoint(from: difference.rates), "\(formula.unicode)")
      compared += 1
      // A thousandth is seen wherever the slope varies by less than that and is well away from 0.
      let spread = difference.slope.hull(difference.rates).width
      guard spread * 10_000 < abs(difference.slope.midpoint) else { continue }
      #expect(difference.slope.isDisjoint(from: difference.rates * Interval(Rational(1001, 1000))))
      caught += 1
    }
    #expect(compared > 80 && caught > 40)
  }
}

// MARK: - Checks

/// A derivative by x computed three ways in interval arithmetic; each encloses the true one, so all must meet.
private struct DerivativeCheck {
  let symbolic: Interval
  let dual: Interval
  let reverse: Interval

  init(_ formula: Expression, _ derivative: Expression, at point: [Symbol: Rational]) {
    symbolic = derivative.evaluated { Interval(point[$0]!) }
    dual =
      formula.evaluated { symbol in
        let value = Interval(point[symbol]!)
        return symbol == "x" ? Dual(variable: value) : Dual(primal: value, tangent: Interval(0))
      }.tangent
    let program = Program([("f", formula)])
    let values = program.values(program.inputs.map { Interval(point[$0]!) })
    let adjoints = program.adjoints(of: program.slot(of: "f")!, values: values)
    reverse = program.slot(of: "x").map { adjoints[$0] } ?? Interval(0)
  }

  private var all: [Interval] { [symbolic, dual, reverse] }
  /// Whether the formula has a derivative here that all three can bound.
  var isConclusive: Bool { all.allSatisfy { !$0.isEmpty && $0.isBounded } }
  var agrees: Bool { !symbolic.isDisjoint(from: dual) && !symbolic.isDisjoint(from: reverse) }
  /// Whether the derivative is far from 0 and sharply bounded, so that a thousandth of it can be seen.
  var isLarge: Bool { all.allSatisfy { $0.width * 10_000 < abs($0.midpoint) } }
}

/// The mean slope of a formula in x over x ± 2⁻²⁰, and an enclosure of its derivative there.
///
/// By the mean value theorem the first is one of the second's values, if the formula is differentiable between:
/// so no tolerance is needed. Nil where the enclosures are unbounded or a kink may lie between.
private func meanSlope(
  _ formula: Expression, _ derivative: Expression, at point: [Symbol: Rational]
) -> (slope: Interval, rates: Interval)? {
  let reach = Rational(1, 1 << 20)
  func value(_ formula: Expression, _ x: Interval) -> Interval {
    formula.evaluated { $0 == "x" ? x : Interval(point[$0]!) }
  }
  let (low, high) = (Interval(point["x"]! - reach), Interval(point["x"]! + reach))
  let rise = value(formula, high) - value(formula, low)
  let slope = rise / Interval(reach * Rational(2))
  let between = low.hull(high)
  let (rates, whole) = (value(derivative, between), value(formula, between))
  for part in [slope, rates, whole] where part.isEmpty || !part.isBounded { return nil }
  return (slope, rates)
}

// MARK: - Fixtures

private let (t, y, h, w): (Expression, Expression, Expression, Expression) = (
  .symbol("y_t"), .symbol("y"), .symbol("h"), .symbol("w")
)
private let (a, b, v, x): (Expression, Expression, Expression, Expression) = (
  .symbol("a"), .symbol("b"), .symbol("v"), .symbol("x")
)

extension TaughtDerivative {
  static let all: [TaughtDerivative] = [
    TaughtDerivative((t - y).squared / 2, by: "y", "−(yₜ − y)"),
    TaughtDerivative(1 / 2 * (t - y).squared, by: "y", "−(yₜ − y)"),
    TaughtDerivative((t - y).squared, by: "y", "−2·(yₜ − y)"),
    TaughtDerivative(x * w, by: "w", "x"),
    TaughtDerivative(x * w + h * v + b, by: "b", "1"),
    TaughtDerivative(x * w, by: "b", "0"),
    TaughtDerivative(sigmoid(x), by: "x", "σ(x)·(1 − σ(x))"),
    TaughtDerivative(sigmoid(x * w), by: "w", "σ(x·w)·(1 − σ(x·w))·x"),
    TaughtDerivative(1 / x, by: "x", "−1/x²"),
    TaughtDerivative(1 / (x + t), by: "x", "−1/(x + yₜ)²"),
    TaughtDerivative(x.raised(to: -1), by: "x", "−x⁻²"),
    TaughtDerivative((1 + exp(-x)).raised(to: -1), by: "x", "(1 + e^−x)⁻²·e^−x"),
    TaughtDerivative(1 / (1 + exp(-x)), by: "x", "e^−x/(1 + e^−x)²"),
    TaughtDerivative(x.squared, by: "x", "2·x"),
    TaughtDerivative(x.raised(to: 3) - 3 * x, by: "x", "3·x² − 3"),
    TaughtDerivative(exp(v), by: "v", "e^v"),
    TaughtDerivative(exp(v.squared), by: "v", "2·e^(v²)·v"),
    TaughtDerivative(sin((w + v) * .pi), by: "w", "π·cos((w + v)·π)"),
    TaughtDerivative(tanh(x), by: "x", "1 − tanh(x)²"),
    TaughtDerivative(log(1 - x), by: "x", "−1/(1 − x)"),
    TaughtDerivative(.apply(.squareRoot, x), by: "x", "1/(2·√x)"),
    TaughtDerivative(relu(w * x), by: "w", "step(w·x)·x"),
    TaughtDerivative(.apply(.step, x), by: "x", "0"),
    TaughtDerivative(0.1 * x, by: "x", "0.1"),
    TaughtDerivative(x / 3, by: "x", "1/3"),
    TaughtDerivative(a / (x + b), by: "x", "−a/(x + b)²"),
  ]

  /// Each elementary function's derivative from a table of derivatives, with the sum, product, quotient and
  /// chain rules: Abramowitz and Stegun, §3.3, §4.1–4.5.
  static let rules: [(Expression, Expression)] = [
    (exp(3 * x), 3 * exp(3 * x)),
    (log(a * x), 1 / x),
    (.apply(.squareRoot, x), 1 / (2 * .apply(.squareRoot, x))),
    (sin(a * x), a * cos(a * x)),
    (cos(a * x), -a * sin(a * x)),
    (tanh(x), 1 - tanh(x).squared),
    (sigmoid(x), sigmoid(x) * sigmoid(-x)),
    (relu(a * x), a * .apply(.step, a * x)),
    (x.raised(to: 5), 5 * x.raised(to: 4)),
    (x.raised(to: -3), -3 * x.raised(to: -4)),
    (x.raised(to: 0) * x, 1),
    (x * exp(x), (1 + x) * exp(x)),
    (exp(x) / x, exp(x) * (x - 1) / x.squared),
    (exp(exp(x)), exp(x + exp(x))),
    (log(sigmoid(x)), 1 - sigmoid(x)),
    // The cross entropy of a sigmoid (L3-10) has the derivative y − t.
    (-(t * log(sigmoid(x)) + (1 - t) * log(1 - sigmoid(x))), sigmoid(x) - t),
  ]
}
