import TestSupport
import Testing
import Training

@testable import NumericCore

@Suite("Reverse mode over random graphs", .tags(.law), .inTurn)
struct ReverseModeTests {
  @Test("gives the derivatives of dual numbers", arguments: 1...40)
  func agreesWithDuals(seed: UInt64) throws {
    let graph = RandomGraph(seed: seed, nodes: 12)
    #expect(try graph.gradient() == graph.dualGradient())
  }

  @Test("notices a path that is lost", .tags(.mutant), arguments: 1...10)
  func rejectsLostPath(seed: UInt64) throws {
    var (whole, lost) = (RandomGraph(seed: seed, nodes: 12), RandomGraph(seed: seed, nodes: 12))
    let last: Expression = .symbol(whole.symbols.last!)
    whole.define(last + 2 * .symbol("x_0"))
    // y has the same value as x_0, and nothing is handed down to x_0 through it.
    lost.define(last + .symbol("x_0") + .symbol("y"))
    let (right, wrong) = (try whole.gradient(), try lost.gradient())
    #expect(wrong == [right[0] - 1, right[1], right[2]])
    #expect(try whole.dualGradient() == right)
  }

  @Test("has the bits of the same walk over enclosures that are points")
  func agreesWithEnclosures() throws {
    // Sums and products of small integers are exact in both.
    let graph = RandomGraph(seed: 7, nodes: 12)
    let enclosures = try graph.gradient(as: Interval.self)
    for (value, enclosure) in zip(try graph.gradient(), enclosures) {
      #expect(enclosure.lowerBound == value && enclosure.upperBound == value)
    }
  }
}

/// A graph of one operation a node on three small integers: everything in it is exact, in whatever order it is added.
private struct RandomGraph {
  private(set) var symbols: [Symbol] = []
  private var definitions: [(Symbol, Expression)] = []
  private var values: [Symbol: Double] = [:]

  /// Adds nodes; the last one is the result. Operands are mostly recent, so that the graph is deep.
  init(seed: UInt64, nodes: Int) {
    var generator = SeededGenerator(seed: seed)
    for k in 0..<3 {
      symbols.append(Symbol("x_\(k)"))
      values[symbols[k]] = Double(Int.random(in: -2...2, using: &generator))
    }
    values["y"] = values["x_0"]
    for _ in 0..<nodes {
      let recent = Int.random(in: max(0, symbols.count - 8)..<symbols.count, using: &generator)
      let any = Int.random(in: 0..<symbols.count, using: &generator)
      let (a, b): (Expression, Expression) = (.symbol(symbols[recent]), .symbol(symbols[any]))
      define([a + b, a - b, a * b, -a, relu(a)].randomElement(using: &generator)!)
    }
  }

  mutating func define(_ formula: Expression) {
    let symbol = Symbol("n_\(symbols.count)")
    definitions.append((symbol, formula))
    symbols.append(symbol)
  }

  /// The derivatives of the last node by the three inputs; 0 by one that is not in its graph.
  func gradient<S: ElementaryScalar>(as type: S.Type = Double.self) throws -> [S] {
    let program = Program(definitions)
    let inputs = program.inputs.map { S(Rational(exactly: values[$0]!)!) }
    let output = try #require(program.slot(of: symbols.last!))
    let adjoints = program.adjoints(of: output, values: program.values(inputs))
    return symbols.prefix(3).map { program.slot(of: $0).map { adjoints[$0] } ?? S(0) }
  }

  func dualGradient() throws -> [Double] {
    let program = Program(definitions)
    let output = try #require(program.slot(of: symbols.last!))
    return symbols.prefix(3).map { variable in
      program.values(program.inputs.map { Dual(primal: values[$0]!, tangent: $0 == variable ? 1 : 0) })[
        output
      ]
      .tangent
    }
  }
}
