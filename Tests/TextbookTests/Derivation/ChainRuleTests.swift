import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Chain rule", .tags(.derivation), .inTurn)
struct ChainRuleTests {
  @Test(
    "writes gradients as a teacher does",
    arguments: [
      ("c", "−(t − y)"),
      ("v", "−(t − y)·h"),
      ("b", "−(t − y)·v·h·(1 − h)"),
      ("w_1", "−(t − y)·v·h·(1 − h)·x₁"),
      ("w_2", "−(t − y)·v·h·(1 − h)·x₂"),
    ])
  func sigmoidNetwork(parameter: String, formula: String) {
    let d = smallNetwork(.sigmoid)
    #expect(d.formula(of: Symbol("∂E/∂\(parameter)"))?.unicode == formula)
  }

  @Test(
    "names the activation's value in its derivative",
    arguments: [
      (ElementaryFunction.tanh, "−(t − y)·v·(1 − h²)·x₁"), (.exp, "−(t − y)·v·h·x₁"),
      (.relu, "−(t − y)·v·step(s)·x₁"), (.sin, "−(t − y)·v·cos(s)·x₁"), (.cos, "(t − y)·v·sin(s)·x₁"),
    ])
  func activations(function: ElementaryFunction, formula: String) {
    #expect(smallNetwork(function).formula(of: "∂E/∂w_1")?.unicode == formula)
  }

  @Test("adds the paths in the order of the formulas, each with its own sign")
  func twoPaths() {
    var d = Derivation()
    let x = d.given("x", 2)
    let a = d.let("a", sigmoid(x))
    let b = d.let("b", x.squared)
    let y = d.let("y", a - b)
    let error = d.let("E", (1 - y).squared / 2)
    d.partial(of: y, by: x)
    d.partial(of: error, by: x)
    #expect(d.formula(of: "∂y/∂x")?.unicode == "a·(1 − a) − 2·x")
    #expect(d.formula(of: "∂E/∂x")?.unicode == "−(1 − y)·a·(1 − a) + (1 − y)·2·x")
  }

  @Test("gives 1 for a quantity by itself and 0 where nothing leads")
  func constants() {
    var d = smallNetwork()
    let one = d.partial(of: .symbol("h"), by: .symbol("h"))
    let zero = d.partial(of: .symbol("h"), by: .symbol("v"))
    #expect(d.formula(of: one.name) == 1)
    #expect(d.formula(of: zero.name) == 0)
  }

  @Test(
    "puts one sign in front of a product and leaves out the factor 1",
    arguments: [
      ([-Expression.symbol("a"), 1, -Expression.symbol("b")], "a·b"),
      ([1, -Expression.symbol("a"), .symbol("b") + 1], "−a·(b + 1)"), ([1, 1], "1"), ([-1, 1], "−1"),
      ([], "1"),
    ])
  func product(factors: [Expression], text: String) {
    #expect(ChainRule.multiplied(factors).unicode == text)
  }
}

@Suite("Gradient check", .tags(.derivation), .inTurn)
struct GradientCheckTests {
  static let activations: [ElementaryFunction] = [.sigmoid, .tanh, .relu, .exp, .sin, .cos]

  @Test("agrees for every parameter of a small network", arguments: activations)
  func network(activation: ElementaryFunction) throws {
    let d = smallNetwork(activation)
    for parameter in ["v", "c", "w_1", "w_2", "b"] {
      let check = try #require(d.check(Symbol("∂E/∂\(parameter)")))
      #expect(check.agree, "\(check)")
    }
  }

  @Test("rejects a chain rule that is wrong", .tags(.mutant), arguments: WrongRule.all)
  func mutant(_ wrong: WrongRule) throws {
    let d = wrong.derivation(smallNetwork(.tanh))
    let check = try #require(d.check("∂E/∂w_1"))
    #expect(!check.agree, "\(check)")
  }

  @Test("rejects a derivative that is off by one part in a thousand million", .tags(.mutant))
  func slightlyWrong() throws {
    let right = smallNetwork(.tanh)
    let formula = try #require(right.formula(of: "∂E/∂w_1"))
    let wrong = right.rewritten {
      $0.symbol == "∂E/∂w_1" ? .partial(of: "E", by: "w_1", formula: formula * "1.000000001") : nil
    }
    #expect(wrong.check("∂E/∂w_1")?.agree == false)
  }

  @Test("rejects a wrong central difference and a missing enclosure", .tags(.mutant))
  func eachWay() {
    func agree(_ formula: Interval, _ dual: Interval, _ reverse: Interval, _ difference: Double) -> Bool {
      GradientCheck(
        symbol: "g", byFormula: formula, byDual: dual, byReverse: reverse, byDifference: difference,
        differenceBound: 0.25
      ).agree
    }
    let (two, three) = (Interval(2), Interval(3))
    #expect(agree(two, two, two, 2.25))
    #expect(!agree(two, two, two, 2.5))
    #expect(!agree(two, two, two, .nan))
    #expect(!agree(three, two, two, 2))
    #expect(!agree(two, three, two, 2))
    #expect(!agree(two, two, three, 2))
    #expect(!agree(.empty, .empty, .empty, .nan))
    #expect(!agree(.entire, .entire, .entire, 0))
  }

  @Test("is exact for constants and missing for what is no derivative")
  func constants() throws {
    var d = smallNetwork()
    d.partial(of: .symbol("h"), by: .symbol("h"))
    d.partial(of: .symbol("h"), by: .symbol("v"))
    let one = try #require(d.check("∂h/∂h"))
    let zero = try #require(d.check("∂h/∂v"))
    #expect(one.agree && one.byDual.contains(1.0) && one.byReverse.contains(1.0))
    #expect(zero.agree && zero.byDual.contains(0.0) && zero.byReverse.contains(0.0))
    #expect(d.check("h") == nil)
    #expect(d.check("no such") == nil)
  }

  @Test(
    "takes a step small enough for the domain of the function",
    arguments: ["1", "0.001", "0.000001", "0.000000000001", "1000000", "1e-100"])
  func domain(value: PrintedDecimal) throws {
    var d = Derivation()
    let x = d.given("x", value)
    let functions = [log(x), 1 / x, .apply(.squareRoot, x), x * log(x)]
    for (index, function) in functions.enumerated() {
      let y = d.let(Symbol("y_\(index)"), function)
      let slope = d.partial(of: y, by: x)
      let check = try #require(d.check(slope.name))
      #expect(check.agree, "\(function) at \(value): \(check)")
    }
  }
}

// MARK: - Fixtures

/// A chain rule with one thing wrong, along the paths of a graph.
struct WrongRule: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The terms of the sum, from the local derivatives along each path.
  let terms: @Sendable (_ paths: [[Expression]]) -> [Expression]

  static let all: [WrongRule] = [
    WrongRule(testDescription: "drops the last factor") { $0.map { ChainRule.multiplied($0.dropLast()) } },
    WrongRule(testDescription: "drops the first factor") {
      $0.map { ChainRule.multiplied(Array($0.dropFirst())) }
    },
    WrongRule(testDescription: "flips the sign") { $0.map { negated(ChainRule.multiplied($0)) } },
    WrongRule(testDescription: "drops a path") { $0.dropFirst().map { ChainRule.multiplied($0) } },
    WrongRule(testDescription: "counts a path twice") {
      ($0 + $0.prefix(1)).map { ChainRule.multiplied($0) }
    },
    WrongRule(testDescription: "forgets the activation's derivative") {
      $0.map { ChainRule.multiplied($0.filter { !$0.symbols.contains("h") }) }
    },
  ]

  /// The derivation with every partial derivative worked out so.
  func derivation(_ right: Derivation) -> Derivation {
    right.rewritten { quantity in
      guard case .partial(let output, let variable, _) = quantity.definition else { return nil }
      let paths = DependencyGraph(of: output, by: variable, in: right.quantities).paths(
        limit: ChainRule.listedPaths)
      let terms = terms(paths.map { ChainRule.correct.localDerivatives(along: $0, in: right.quantities) })
      return .partial(of: output, by: variable, formula: .sum(of: terms))
    }
  }
}
