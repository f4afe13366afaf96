import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("Dependency graph", .tags(.derivation), .inTurn)
struct DependencyGraphTests {
  @Test(
    "lists the hand-counted paths of the 1-2-1 network",
    arguments: [
      ("w_5", [["E", "y", "w_5"]]),
      ("w_3", [["E", "y", "h_3", "w_3"]]),
      ("w_1", [["E", "y", "h_2", "h_1", "w_1"], ["E", "y", "h_3", "h_1", "w_1"]]),
      ("x", [["E", "y", "h_2", "h_1", "x"], ["E", "y", "h_3", "h_1", "x"]]),
    ])
  func oneTwoOne(variable: String, paths: [[String]]) {
    let graph = DependencyGraph(of: "E", by: Symbol(variable), in: oneTwoOneNetwork.quantities)
    #expect(graph.pathCount == paths.count)
    #expect(graph.paths(limit: 10).map { $0.map(\.name) } == paths)
    #expect(graph.nodes.first == "E")
    #expect(Set(graph.nodes.map(\.name)) == Set(paths.flatMap { $0 }))
  }

  @Test("counts a path to itself once, and none where nothing depends")
  func trivial() {
    let own = DependencyGraph(of: "E", by: "E", in: oneTwoOneNetwork.quantities)
    #expect(own.pathCount == 1)
    #expect(own.paths(limit: 5) == [["E"]])
    let none = DependencyGraph(of: "h_1", by: "w_5", in: oneTwoOneNetwork.quantities)
    #expect(none.pathCount == 0)
    #expect(none.paths(limit: 5) == [])
    #expect(none.nodes == [])
  }

  @Test("counts a quantity mentioned twice in one formula as one arrow")
  func mentionedTwice() {
    var d = Derivation()
    let x = d.given("x", 3)
    let y = d.let("y", x * x + x)
    #expect(DependencyGraph(of: y.name, by: x.name, in: d.quantities).pathCount == 1)
  }

  @Test("puts each quantity before those it depends on")
  func order() {
    let graph = DependencyGraph(of: "z_6", by: "z_0", in: diamonds(6).quantities)
    let place = Dictionary(uniqueKeysWithValues: graph.nodes.enumerated().map { ($1, $0) })
    for (node, successors) in graph.successors {
      for successor in successors { #expect(place[node]! < place[successor]!) }
    }
  }

  @Test("counts 2ⁿ paths through n diamonds without listing them", arguments: [1, 2, 5, 10, 24, 62])
  func diamondCount(depth: Int) {
    let graph = DependencyGraph(of: "z_\(depth)", by: "z_0", in: diamonds(depth).quantities)
    #expect(graph.pathCount == 1 << depth)
  }

  @Test("stops counting at Int.max", .timeLimit(.minutes(1)), arguments: [63, 70, 300])
  func saturation(depth: Int) {
    let graph = DependencyGraph(of: "z_\(depth)", by: "z_0", in: diamonds(depth).quantities)
    #expect(graph.pathCount == Int.max)
    // Listing takes only as many as are asked for.
    let listed = graph.paths(limit: 24)
    #expect(listed.count == 24)
    #expect(Set(listed).count == 24)
    #expect(listed.allSatisfy { $0.count == 2 * depth + 1 && $0.last == "z_0" })
  }
}

@Suite("Elided paths", .tags(.derivation), .inTurn)
struct ElidedPathsTests {
  @Test("leave the gradient right", arguments: [1, 4, 5, 8])
  func gradient(depth: Int) {
    var d = diamonds(depth)
    let slope = d.partial(of: .symbol("z_\(depth)"), by: .symbol("w"))
    let paths = DependencyGraph(of: "z_\(depth)", by: "w", in: d.quantities).pathCount
    // w enters each diamond once: 1 + 2 + 4 + …
    #expect(paths == (1 << depth) - 1)
    var exacts = d.exacts
    #expect(exacts(slope.name) == adjoint(of: "z_\(depth)", by: "w", in: d))
    #expect(exacts(slope.name).isDefined)
  }

  @Test("sum one term for each quantity directly above", .timeLimit(.minutes(1)))
  func formula() throws {
    var d = diamonds(5)
    let slope = d.partial(of: .symbol("z_5"), by: .symbol("z_0"))
    let formula = try #require(d.formula(of: slope.name))
    #expect(Set(formula.symbols.map(\.name)) == ["∂z_5/∂a_0", "∂z_5/∂b_0", "w"])
    let byHand = .symbol("∂z_5/∂a_0") * .symbol("w") + .symbol("∂z_5/∂b_0") / 3
    #expect(formula.isIdentical(to: byHand) == .proved)
  }

  @Test("are no danger in a graph with 2⁷⁰ of them", .timeLimit(.minutes(1)))
  func wide() {
    var d = diamonds(70)
    let slope = d.partial(of: .symbol("z_70"), by: .symbol("z_0"))
    var exacts = d.exacts
    // Each diamond multiplies by w + 1/3 = 5/6.
    #expect(exacts(slope.name) == Rational(5, 6).raised(to: 70))
    #expect(d.check(slope.name)?.agree == true)
  }
}

@Suite("Deep derivations", .tags(.derivation), .inTurn)
struct DeepDerivationTests {
  @Test("of 20,000 quantities are evaluated without a stack overflow", .timeLimit(.minutes(1)))
  func evaluation() {
    let d = chain(20_000)
    var (doubles, enclosures, exacts) = (d.doubles, d.enclosures, d.exacts)
    #expect(doubles("q_20000") == 10_001)
    #expect(enclosures("q_20000").contains(10_001 as Double))
    #expect(exacts("q_20000") == Rational(10_001))
  }

  @Test("of 20,000 quantities are differentiated without a stack overflow", .timeLimit(.minutes(1)))
  func differentiation() {
    var d = chain(20_000)
    let slope = d.partial(of: .symbol("q_20000"), by: .symbol("q_0"))
    var exacts = d.exacts
    #expect(exacts(slope.name) == Rational(1))
  }

  @Test("with many paths are differentiated without a stack overflow", .timeLimit(.minutes(1)))
  func manyPaths() {
    var d = diamonds(2_000)
    let slope = d.partial(of: .symbol("z_2000"), by: .symbol("z_0"))
    var enclosures = d.enclosures
    #expect(enclosures(slope.name).contains(Rational(5, 6).raised(to: 2_000)))
  }
}

// MARK: - Fixtures

/// x → h₁ → (h₂, h₃) → y → E.
private let oneTwoOneNetwork: Derivation = {
  var d = Derivation()
  let x = d.given("x", 1)
  let w = (1...5).map { d.given(Symbol("w_\($0)"), "0.5", as: .weight) }
  let h1 = d.let("h_1", sigmoid(w[0] * x))
  let h2 = d.let("h_2", sigmoid(w[1] * h1))
  let h3 = d.let("h_3", sigmoid(w[2] * h1))
  let y = d.let("y", w[3] * h2 + w[4] * h3)
  d.let("E", (1 - y).squared / 2)
  return d
}()

/// z₀ → (a₀, b₀) → z₁ → … with z⁺ = w·z + z/3, so that ∂z⁺/∂z = w + 1/3.
private func diamonds(_ depth: Int) -> Derivation {
  var d = Derivation()
  let w = d.given("w", "0.5", as: .weight)
  var z = d.given("z_0", 2)
  for level in 0..<depth {
    let a = d.let(Symbol("a_\(level)"), z * w)
    let b = d.let(Symbol("b_\(level)"), z / 3)
    z = d.let(Symbol("z_\(level + 1)"), a + b)
  }
  return d
}

/// q₀ = 1, and each q is the one before plus ½.
private func chain(_ length: Int) -> Derivation {
  var d = Derivation()
  let half = d.given("p", "0.5")
  var q = d.given("q_0", 1)
  for index in 1...length { q = d.let(Symbol("q_\(index)"), q + half) }
  return d
}

/// ∂(output)/∂(variable) by reverse mode, exactly.
private func adjoint(of output: Symbol, by variable: Symbol, in d: Derivation) -> Rational {
  let program = d.quantities.program(for: [output])
  var exacts = d.exacts
  let values = program.values(program.inputs.map { exacts($0) })
  return program.adjoints(of: program.slot(of: output)!, values: values)[program.slot(of: variable)!]
}
