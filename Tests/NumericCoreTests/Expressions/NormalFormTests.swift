import NumericCore
import TestSupport
import Testing

/// Two formulas of one function, and formulas that look like the right one and are not.
struct Identity: Sendable, CustomTestStringConvertible {
  let name: String
  let left: Expression
  let right: Expression
  let mutants: [Expression]

  init(_ name: String, _ left: Expression, _ right: Expression, mutants: [Expression] = []) {
    self.name = name
    self.left = left
    self.right = right
    self.mutants = mutants
  }

  var testDescription: String { name }
}

@Suite("Proof by normal form", .inTurn)
struct NormalFormTests {
  @Test("A true identity is proved, either way round", .tags(.law), arguments: Identity.all)
  func proves(identity: Identity) {
    #expect(identity.left.isIdentical(to: identity.right) == .proved)
    #expect(identity.right.isIdentical(to: identity.left) == .proved)
    // No point may separate what is proved equal.
    #expect(Counterexample.find(identity.left, identity.right) == nil)
  }

  @Test(
    "A slip is not proved, and a certified point shows the difference", .tags(.mutant),
    arguments: Identity.all)
  func rejectsMutants(identity: Identity) throws {
    for mutant in identity.mutants {
      #expect(identity.left.isIdentical(to: mutant) == .notProved, "\(mutant.unicode)")
      let point = try #require(Counterexample.find(identity.left, mutant), "\(mutant.unicode)")
      #expect(point.left.isDisjoint(from: point.right))
      let values = Dictionary(uniqueKeysWithValues: point.point.map { ($0.symbol, Interval($0.value)) })
      // The point stands on its own: evaluated afresh, the enclosures are those that are reported.
      #expect(identity.left.evaluated { values[$0]! }.isIdentical(to: point.left))
      #expect(mutant.evaluated { values[$0]! }.isIdentical(to: point.right))
    }
  }

  @Test("What is defined nowhere equals nothing, not even itself", arguments: Identity.undefined)
  func rejectsUndefined(expression: Expression) {
    #expect(expression.isIdentical(to: expression) == .notProved)
    #expect(expression.isIdentical(to: 0) == .notProved)
    #expect((0 * expression).isIdentical(to: 0) == .notProved)
  }

  @Test(
    "A formula beyond the budget is given up, not laboured at", .timeLimit(.minutes(1)),
    arguments: Identity.huge)
  func givesUp(expression: Expression) {
    let proof = expression.isIdentical(to: expression + 1)
    #expect(proof == .tooLarge || proof == .notProved)
    #expect(expression.isIdentical(to: expression) != .notProved)
  }

  @Test("A sign that is assumed decides the step and the ReLU, and nothing else does")
  func assumes() {
    let net = w * x + b
    let active = Assumptions(positive: [net])
    #expect(relu(net).isIdentical(to: net) == .notProved)
    #expect(relu(net).isIdentical(to: net, assuming: active) == .proved)
    #expect(relu(b + x * w).isIdentical(to: w * x + b, assuming: active) == .proved)
    #expect(relu(2 * net).isIdentical(to: 2 * net, assuming: active) == .proved)
    #expect(relu(-net).isIdentical(to: 0, assuming: active) == .proved)
    #expect(relu(net).isIdentical(to: 0, assuming: Assumptions(negative: [net])) == .proved)
    #expect(relu(net).isIdentical(to: net, assuming: Assumptions(negative: [net])) == .notProved)
    #expect(relu(net + 1).isIdentical(to: net + 1, assuming: active) == .notProved)
    // An assumption that speaks of a ReLU does not call for itself.
    #expect(relu(x).isIdentical(to: x, assuming: Assumptions(positive: [relu(x)])) == .notProved)
  }

  @Test("A counterexample keeps to the given point when that separates")
  func startsNear() throws {
    let near: [Symbol: Rational] = ["x": Rational(7, 10), "w": Rational(3)]
    let found = try #require(Counterexample.find(w * x, w + x, near: near))
    #expect(Dictionary(uniqueKeysWithValues: found.point.map { ($0.symbol, $0.value) }) == near)
    // At x = w = 2 the two agree, so another point is found.
    let other = try #require(Counterexample.find(w * x, w + x, near: ["x": Rational(2), "w": Rational(2)]))
    #expect(other.left.isDisjoint(from: other.right))
  }

  @Test("Any two of twenty symbols are told apart")
  func separatesSymbols() {
    let symbols = (0..<20).map { Expression.symbol(Symbol("w_\($0)")) }
    let all = symbols.dropFirst().reduce(symbols[0]) { $0 + $1 }
    for i in 0..<20 {
      for j in 0..<i { #expect(Counterexample.find(all * symbols[i], all * symbols[j]) != nil) }
    }
  }
}

// MARK: - Fixtures

private let (a, b, x, w): (Expression, Expression, Expression, Expression) = (
  .symbol("a"), .symbol("b"), .symbol("x"), .symbol("w")
)

private func root(_ x: Expression) -> Expression { .apply(.squareRoot, x) }
private func step(_ x: Expression) -> Expression { .apply(.step, x) }
/// σ written out: 1/(1 + e⁻ˣ).
private func unrolled(_ x: Expression) -> Expression { 1 / (1 + exp(-x)) }

extension Identity {
  static let all: [Identity] = [
    Identity(
      "σ′ = σ(1 − σ)", unrolled(x).derivative(by: "x"), sigmoid(x) * (1 - sigmoid(x)),
      mutants: [
        -(sigmoid(x) * (1 - sigmoid(x))), sigmoid(x), 1 - sigmoid(x), sigmoid(x) * (1 + sigmoid(x)),
        sigmoid(sigmoid(x)) * (1 - sigmoid(sigmoid(x))), sigmoid(x) * (1 - sigmoid(x)) / 2,
        sigmoid(x) * (1 - sigmoid(x)) * 1.001,
      ]),
    Identity(
      "σ′ by the quotient rule, as the lecture writes it", -(unrolled(x).squared * exp(-x) * -1),
      sigmoid(x) * (1 - sigmoid(x)),
      mutants: [unrolled(x).squared * exp(-x) * -1, unrolled(x).squared * exp(x)]),
    Identity(
      "e^a·e^b = e^(a + b)", exp(a) * exp(b), exp(a + b), mutants: [exp(a * b), exp(a - b), exp(a) + exp(b)]),
    Identity("e^−x·e^x = 1", exp(-x) * exp(x), 1, mutants: [0, exp(x)]),
    Identity("e^2x = (e^x)²", exp(2 * x), exp(x).squared, mutants: [2 * exp(x), exp(x.squared)]),
    Identity("e^(x/2) twice is e^x", exp(x / 2).squared, exp(x), mutants: [exp(x / 2)]),
    Identity("e^(x/6) from halves and thirds", exp(x / 2) / exp(x / 3), exp(x / 6), mutants: [exp(x / 5)]),
    Identity(
      "decimals in an exponent", exp(0.25 * x) * exp(0.75 * x), exp(x),
      mutants: [exp(0.25 * x) * exp(0.7 * x)]),
    Identity(
      "tanh x = 2σ(2x) − 1", tanh(x), 2 * sigmoid(2 * x) - 1,
      mutants: [2 * sigmoid(x) - 1, 2 * sigmoid(2 * x)]),
    Identity("σ(−x) = 1 − σ(x)", sigmoid(-x), 1 - sigmoid(x), mutants: [-sigmoid(x), 1 + sigmoid(x)]),
    Identity(
      "tanh′ = 1 − tanh²", tanh(x).derivative(by: "x"), 4 * exp(2 * x) / (exp(2 * x) + 1).squared,
      mutants: [2 * exp(2 * x) / (exp(2 * x) + 1).squared]),
    Identity("sin² + cos² = 1", sin(a + b).squared + cos(a + b).squared, 1, mutants: [2, sin(a).squared]),
    Identity("sine is odd, cosine even", sin(-x) * cos(-x), -(sin(x) * cos(x)), mutants: [sin(x) * cos(x)]),
    Identity(
      "1/sin² = 1/(1 − cos²)", 1 / sin(x).squared, 1 / (1 - cos(x).squared), mutants: [1 / cos(x).squared]),
    Identity(
      "sine and cosine of quarter turns", sin(.pi * (x + 2) - .pi * x) + cos(3 * .pi) + sin(.pi / 2), 0,
      mutants: [1, sin(.pi * x)]),
    Identity("a turn and three quarters, backwards", sin(-7 * .pi / 2) * x, x, mutants: [-x, 0]),
    Identity("an eighth of a turn stays", cos(.pi / 4), sin(.pi / 4 + 0) * 0 + cos(.pi / 4), mutants: [1]),
    Identity("√x·√x = x", root(x) * root(x), x, mutants: [root(x), x.squared]),
    Identity("√′ = √x/(2x)", root(x).derivative(by: "x"), root(x) / (2 * x), mutants: [root(x) / x]),
    Identity("√4 = 2", root(4) * x, 2 * x, mutants: [4 * x]),
    Identity(
      "x³ = (x − 1)(x² + x + 1) + 1", x.raised(to: 3), (x - 1) * (x.squared + x + 1) + 1,
      mutants: [(x - 1) * (x.squared + x + 1) - 1]),
    Identity(
      "partial fractions", 1 / (x.squared - 1), (1 / (x - 1) - 1 / (x + 1)) / 2,
      mutants: [(1 / (x - 1) + 1 / (x + 1)) / 2, 1 / (x - 1) - 1 / (x + 1)]),
    Identity("a quotient of quotients", (a / b) / (x / w), a * w / (b * x), mutants: [a * x / (b * w)]),
    Identity("a negative power", (1 + exp(-x)).raised(to: -2), unrolled(x).squared, mutants: [unrolled(x)]),
    Identity("step² = step", step(x).squared, step(x), mutants: [1 - step(x)]),
    Identity("ReLU(x) = x·step(x)", relu(x), x * step(x), mutants: [x, step(x)]),
    Identity("(x² − 1)/(x − 1) = x + 1", (x.squared - 1) / (x - 1), x + 1, mutants: [x - 1]),
    Identity(
      "π is a number of its own", .pi * x + .pi * x, 2 * .pi * x, mutants: ["3.14159265358979" * 2 * x]),
    Identity("decimals are exact", 0.1 * x + 0.2 * x, 0.3 * x, mutants: ["0.30000000001" * x]),
    oneTwoOne,
    sharedWeight,
  ]

  /// ∂E/∂w₁ of the 1-2-1 network (L3-12, L3-24): everything in exponentials against the two paths.
  static let oneTwoOne: Identity = {
    let (t, x): (Expression, Expression) = (.symbol("y_t"), .symbol("x_t"))
    let w = (0...5).map { Expression.symbol(Symbol("w_\($0)")) }
    func network(_ activation: (Expression) -> Expression) -> (h: [Expression], y: Expression) {
      let h1 = activation(x * w[1])
      let (h2, h3) = (activation(h1 * w[2]), activation(h1 * w[3]))
      return ([h1, h2, h3], h2 * w[4] + h3 * w[5])
    }
    let (h, y) = network(sigmoid)
    func slope(_ h: Expression) -> Expression { h * (1 - h) }
    func path(_ outer: Expression, _ h: Expression, _ inner: Expression) -> Expression {
      -((t - y) * outer * slope(h) * inner * slope(hidden) * x)
    }
    let hidden = h[0]
    let above = path(w[4], h[1], w[2])
    let below = path(w[5], h[2], w[3])
    let error = (t - network(unrolled).y).squared / 2
    return Identity(
      "∂E/∂w₁ of the 1-2-1 network", error.derivative(by: "w_1"), above + below,
      mutants: [
        -above - below, above, above - below, 2 * (above + below), (above + below) / 2,
        path(w[4], h[1], w[3]) + below, path(w[4], h[2], w[2]) + below, path(w[5], h[1], w[2]) + below,
        -((t - y) * w[4] * w[2] * slope(hidden) * x) + below,
        -((t - y) * w[4] * slope(sigmoid(h[1])) * w[2] * slope(hidden) * x) + below,
        (above + below) * 1.001,
      ])
  }()

  /// A weight used in both layers: two paths again, through one symbol.
  static let sharedWeight: Identity = {
    let h = sigmoid(w * x)
    let y = sigmoid(w * h)
    let direct = y * (1 - y) * h
    let through = y * (1 - y) * w * h * (1 - h) * x
    return Identity(
      "a weight used in two layers", unrolled(w * unrolled(w * x)).derivative(by: "w"), direct + through,
      mutants: [direct, through, direct - through, direct + y * (1 - y) * h * (1 - h) * x])
  }()

  static let undefined: [Expression] = [
    1 / (x - x),
    1 / (exp(x) * exp(-x) - 1),
    (sin(x).squared + cos(x).squared - 1).raised(to: -1),
    1 / (root(x).squared - x),
    1 / (1 / root(x) - root(x) / x),
    1 / (step(x) * (1 - step(x))),
    1 / (exp(x) - exp(x / 2).squared),
    log(-1) * x,
    log(x - x),
    root(-4) + x,
  ]

  static let huge: [Expression] = [
    (1 + a + b + x + w).raised(to: 64),
    (1 + x).raised(to: 64).raised(to: 64),
    Expression.power(.power(.power(.power(2, 64), 64), 64), 64) + x,
    .power(x, .min),
    1 / .power(x, .min),
    .power(x, .max),
    exp("1e300" * x),
    (sin(x) + cos(x) + sin(w) + cos(w)).raised(to: 40),
    (1...12).reduce(x) { power, _ in .power(power, 64) },
    (1...12).reduce(1 + x) { power, _ in .power(power, -64) },
  ]
}
