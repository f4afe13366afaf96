import NumericCore
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

@Suite("Derivative by symbols")
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

  @Test("Tidying folds numbers and drops what says nothing", arguments: TaughtDerivative.tidied)
  func tidies(expression: Expression, text: String) {
    #expect(expression.tidied().unicode == text)
  }
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

  static let tidied: [(Expression, String)] = [
    (2 * (1 / 2) * x, "x"),
    (0 - x, "−x"),
    (a - a, "0"),
    (a + b - a, "b"),
    (x + x, "2·x"),
    (x * x, "x²"),
    (x * x.raised(to: -1), "x·x⁻¹"),
    (0.1 * 0.5 * x, "0.05·x"),
    (2 * x / (4 * y), "x/(2·y)"),
    (a * -b * -1, "a·b"),
    (a * (-b), "−a·b"),
    (-a / -b, "a/b"),
    (.power(-a, 3), "−a³"),
    (.power(-a, 2), "a²"),
    (.power(a.squared, 3), "a⁶"),
    (.power(a, 0), "1"),
    (1 / 3 + 1 / 6, "½"),
    (x / 0, "x/0"),
    (1 / (2 - 2), "1/0"),
    (.power(0, -1), "0⁻¹"),
    (exp(0) + exp(a - a), "2"),
    (-(a - b), "−(a − b)"),
    (1 - h, "1 − h"),
    (-0.5 * a, "−0.5·a"),
  ]
}
