import NumericCore
import TestSupport
import Testing

@testable import Textbook

@Suite("What a backward pass costs", .inTurn)
struct BackwardCostTests {
  @Test("along every path and passed back, counted by hand for the 2-2-2 network's shape")
  func twoTwoTwo() {
    var d = Derivation()
    let i = [d.given("i_1", 1), d.given("i_2", 2)]
    let w = (1...8).map { d.given(Symbol("w_\($0)"), "0.1", as: .weight) }
    let h = (0..<2).map { unit in
      sigmoid(d.let(Symbol("net_h\(unit + 1)"), w[2 * unit] * i[0] + w[2 * unit + 1] * i[1]))
    }
    let out = (0..<2).map { d.let(Symbol("out_h\($0 + 1)"), h[$0]) }
    let errors = (0..<2).map { unit in
      let net = d.let(Symbol("net_o\(unit + 1)"), w[4 + 2 * unit] * out[0] + w[5 + 2 * unit] * out[1])
      return d.let(Symbol("E_\(unit + 1)"), (1 - d.let(Symbol("out_o\(unit + 1)"), sigmoid(net))).squared)
    }
    d.let("E", errors[0] + errors[1])
    // Output weights: one path of 4 arrows each. Hidden weights: two paths of 6 arrows each.
    let cost = BackwardCost(of: "E", by: (1...8).map { Symbol("w_\($0)") }, in: d)
    #expect(cost.alongPaths == 4 * 3 + 4 * 2 * 5)
    // E_1→out, out→net for both outputs; 4 output weights; 4 arrows to the hidden outputs; 2 slopes; 4 hidden weights.
    #expect(cost.passedBack == 2 + 2 + 4 + 4 + 2 + 4)
  }

  @Test("is the same both ways where there is one derivative along one path")
  func chain() {
    var d = Derivation()
    let x = d.given("x", 2)
    d.let("z", sigmoid(d.let("y", x.squared)))
    #expect(BackwardCost(of: "z", by: ["x"], in: d).alongPaths == 1)
    #expect(BackwardCost(of: "z", by: ["x"], in: d).passedBack == 1)
  }
}
