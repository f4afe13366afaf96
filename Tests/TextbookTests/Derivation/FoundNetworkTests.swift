import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("A drawing found in a derivation", .tags(.derivation), .inTurn)
struct FoundNetworkTests {
  /// "x →w_1 s", an arrow as the circles' first quantities name it.
  private func arrows(_ drawing: NetworkDrawing?) -> Set<String>? {
    drawing.map { drawing in
      func circle(_ symbol: Symbol) -> String { "\(drawing.nodes[drawing.node(of: symbol)!][0])" }
      return Set(
        drawing.edges.map { "\(circle($0.from)) →\($0.label.map { "\($0)" } ?? "") \(circle($0.to))" })
    }
  }

  /// Two hidden units, a softmax over three classes; its sum is written out, or has a name.
  static func softmax(named: Bool) -> Derivation {
    var d = Derivation()
    let h = [d.given("h_1", "0.5"), d.given("h_2", -1)]
    let t = (1...3).map { d.given(Symbol("t_\($0)"), $0 == 2 ? 1 : 0, as: .target) }
    let z = (1...3).map { i in
      let w = (1...2).map { d.given(Symbol("w_\(i)\($0)"), "0.1", as: .weight) }
      return d.let(Symbol("z_\(i)"), w[0] * h[0] + h[1] * w[1] + d.given(Symbol("b_\(i)"), 0, as: .bias))
    }
    let powers = z.map { exp($0) }
    let p: [Expression]
    if named {
      let e = powers.enumerated().map { d.let(Symbol("e_\($0 + 1)"), $1) }
      let total = d.let("S", e[0] + e[1] + e[2])
      p = e.enumerated().map { d.let(Symbol("p_\($0 + 1)"), $1 / total) }
    } else {
      p = powers.enumerated().map { d.let(Symbol("p_\($0 + 1)"), $1 / (powers[0] + powers[1] + powers[2])) }
    }
    d.let("E", -(t[0] * log(p[0]) + t[1] * log(p[1]) + t[2] * log(p[2])))
    return d
  }

  @Test("of a softmax has each share in the circle of its net input", arguments: [false, true])
  func softmax(named: Bool) throws {
    let drawing = try #require(Self.softmax(named: named).networkDrawing(of: .symbol("E")))
    let shares: [[Symbol]] =
      named
      ? [["z_1", "e_1", "p_1"], ["z_2", "e_2", "p_2"], ["z_3", "e_3", "p_3"]]
      : [["z_1", "p_1"], ["z_2", "p_2"], ["z_3", "p_3"]]
    #expect(drawing.nodes == [["h_1"], ["h_2"]] + shares)
    #expect(
      arrows(drawing) == [
        "h_1 →w_11 z_1", "h_2 →w_12 z_1", "h_1 →w_21 z_2", "h_2 →w_22 z_2", "h_1 →w_31 z_3", "h_2 →w_32 z_3",
      ])
  }

  @Test("has the weight beside an arrow, with whatever stands around it; what is made of weights is one")
  func products() {
    var d = Derivation()
    let (x, y) = (d.given("x", 1), d.given("y", 2))
    let (u, v) = (d.given("u", 1, as: .weight), d.given("v", 1, as: .weight))
    let eta = d.given("η", "0.1", as: .rate)
    let first = d.let("s", x * u)
    let dS = d.gradient(of: first, by: u)
    let next = d.step(u, along: dS[u], rate: eta)
    let half = d.let("c", v / 2)
    let net = d.let("n", x * next - 2 * half * y + 3)
    d.let("h", tanh(net))
    #expect(arrows(d.networkDrawing(of: .symbol("h"))) == ["x →u^+ n", "y →c n"])
  }

  @Test(
    "has arrows without a weight where quantities meet otherwise, or two weights would share one"
  )
  func otherArrows() {
    var d = Derivation()
    let x = d.given("x", 1)
    let (u, v) = (d.given("u", 1, as: .weight), d.given("v", 1, as: .weight))
    let n = d.let("n", u * x)
    let h = d.let("h", sigmoid(n))
    let r = d.let("r", h + x)
    let g = d.let("g", v * r + u * r)
    d.let("k", g * h)
    #expect(
      arrows(d.networkDrawing(of: .symbol("k"))) == ["x →u n", "n → r", "x → r", "r → g", "g → k", "n → k"])
  }

  @Test("has the error where there is nothing else that a weight leads to")
  func error() throws {
    var d = Derivation()
    let (x, w) = (d.given("x", 1), d.given("w", 1, as: .weight))
    let t = d.given("t", 1, as: .target)
    d.let("E", t - w * x)
    let drawing = try #require(d.networkDrawing(of: .symbol("E")))
    #expect(drawing.nodes.contains(["E"]))
    #expect(arrows(drawing) == ["x →w E"])
  }

  @Test("is none where there is nothing to see, or too much")
  func none() {
    var d = Derivation()
    let x = d.given("x", 1)
    d.let("y", x.squared)
    #expect(d.networkDrawing(of: x) == nil)
    #expect(d.networkDrawing(of: .symbol("y")) == nil)
    // With the six to y, five inputs of six units have 36 arrows, six have 42; x is a circle, too.
    for (inputs, isDrawn) in [(5, true), (6, false)] { #expect((Self.dense(inputs, 6) != nil) == isDrawn) }
    for (units, isDrawn) in [(23, true), (24, false)] { #expect((Self.chain(units) != nil) == isDrawn) }
    for (units, isDrawn) in [(23, true), (24, false)] { #expect((Self.powers(units) != nil) == isDrawn) }
  }

  @Test("of a large network is found to be none in time", .timeLimit(.minutes(1)))
  func large() {
    #expect(Self.dense(100, 20) == nil)
    #expect(Self.chain(2_000) == nil)
  }

  private static func dense(_ inputs: Int, _ units: Int) -> NetworkDrawing? {
    var d = Derivation()
    let x = (1...inputs).map { d.given(Symbol("x_\($0)"), 1) }
    let n = (1...units).map { j in
      let terms = x.enumerated().map { $1 * d.given(Symbol("w_\(j),\($0)"), 1, as: .weight) }
      return d.let(Symbol("n_\(j)"), .sum(terms))
    }
    let y = d.let("y", .sum(n))
    return d.networkDrawing(of: y)
  }

  private static func chain(_ units: Int) -> NetworkDrawing? {
    var d = Derivation()
    var last = d.given("x", 1)
    for unit in 1...units {
      let net = d.let(Symbol("n_\(unit)"), last * d.given(Symbol("w_\(unit)"), 1, as: .weight))
      last = d.let(Symbol("h_\(unit)"), tanh(net))
    }
    return d.networkDrawing(of: last)
  }

  private static func powers(_ count: Int) -> NetworkDrawing? {
    var d = Derivation()
    var last = d.given("x", 1)
    for number in 1...count { last = d.let(Symbol("y_\(number)"), last.squared) }
    return d.networkDrawing(of: last)
  }

  @Test("has the sign of each operation, and none where there are several", arguments: gates)
  func gate(formula: Expression, sign: String?) {
    #expect(formula.gate == sign)
  }

  private static let gates: [(Expression, String?)] = {
    let (x, y, z): (Expression, Expression, Expression) = ("x".e, "y".e, "z".e)
    let signs: [(Expression, String)] = [
      (x + y, "+"), (x - y, "−"), (x * y, "×"), (x / y, "÷"), (3 * x, "×3"), (x * -2, "×(−2)"), (-x, "×(−1)"),
      (1 + x, "+1"), (x - 1, "−1"), (1 - x, "1−x"), (1 / x, "1/x"), (x / 2, "÷2"), (x.squared, "x²"),
    ]
    let functions: [(Expression, String)] = [(sigmoid(x), "σ"), (relu(x), "ReLU"), (-log(x), "−log")]
    return (signs + functions) + [(x + y * z, nil), (sigmoid(x + y), nil), (x, nil)]
  }()
}
