import NumericCore
import TestSupport
import Testing
import _Differentiation

import func Foundation.exp
import Training

/// The weights of a two-layer network, for the compiler to differentiate by.
private struct Weights: Differentiable {
  var (w1, w2, w3, w4, w5): (Double, Double, Double, Double, Double)

  init(_ w: [Double]) { (w1, w2, w3, w4, w5) = (w[0], w[1], w[2], w[3], w[4]) }
}

@Suite("Against the compiler's differentiation", .inTurn)
struct CompilerOracleTests {
  @Test(
    "The 1-2-1 network's gradient is the compiler's", .tags(.derivation), arguments: [1, 2, 3] as [UInt64])
  func agrees(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let w = (0..<5).map { _ in Double.random(in: 0.25...1, using: &generator) }
    // t = 4 and y < 2, so that nothing cancels.
    let oracle = gradient(at: Weights(w)) { error($0, x: 0.75, t: 4) }
    let expected = [oracle.w1, oracle.w2, oracle.w3, oracle.w4, oracle.w5]

    let program = Program(Self.network)
    let given = Dictionary(uniqueKeysWithValues: (1...5).map { (Symbol("w_\($0)"), w[$0 - 1]) })
      .merging(["x_t": 0.75, "y_t": 4]) { $1 }
    let inputs = try program.inputs.map { try #require(given[$0]) }
    let output = try #require(program.slot(of: "E"))
    let adjoints = program.adjoints(of: output, values: program.values(inputs))
    let enclosures = program.adjoints(of: output, values: program.values(inputs.map { Interval($0) }))
    for k in 1...5 {
      let slot = try #require(program.slot(of: Symbol("w_\(k)")))
      // Fewer than 50 operations lie on the way to any component, none off by more than two units in the last
      // place, and all terms of a sum have one sign: so either result is within 100 ulps of the true one.
      let bound = 100 * expected[k - 1].ulp
      #expect(abs(adjoints[slot] - expected[k - 1]) <= 2 * bound)
      let reached = try #require(
        Interval(lower: expected[k - 1] - bound, upper: expected[k - 1] + bound))
      #expect(!enclosures[slot].isDisjoint(from: reached))
      // The same check rejects a component that is wrong by a thousandth.
      #expect(abs(adjoints[slot] * 1.001 - expected[k - 1]) > 2 * bound)
    }
  }
}

// MARK: - Fixtures

@differentiable(reverse)
private func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// L3-20, written for the compiler alone.
@differentiable(reverse,wrt: w)
private func error(_ w: Weights, x: Double, t: Double) -> Double {
  let h1 = logistic(x * w.w1)
  let h2 = logistic(h1 * w.w2)
  let h3 = logistic(h1 * w.w3)
  let y = h2 * w.w4 + h3 * w.w5
  return (t - y) * (t - y) / 2
}

extension CompilerOracleTests {
  /// L3-20, as a derivation's definitions.
  static let network: [(Symbol, Expression)] = [
    ("s_1", .symbol("x_t") * .symbol("w_1")),
    ("h_1", sigmoid(.symbol("s_1"))),
    ("h_2", sigmoid(.symbol("h_1") * .symbol("w_2"))),
    ("h_3", sigmoid(.symbol("h_1") * .symbol("w_3"))),
    ("y", .symbol("h_2") * .symbol("w_4") + .symbol("h_3") * .symbol("w_5")),
    ("E", (.symbol("y_t") - .symbol("y")).squared / 2),
  ]
}
