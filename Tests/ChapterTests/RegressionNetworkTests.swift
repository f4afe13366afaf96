import Foundation
import NumericCore
import TestSupport
import Testing
import Training

@testable import RegressionNetwork
@testable import Textbook

@Suite("The regression program", .inTurn)
struct RegressionNetworkTests {
  static let name = "regression-network"

  // MARK: - The program

  @Test("has the data of the slide (L5-24)", .tags(.printedValue))
  func data() throws {
    let samples = try RegressionProgram(seed: 1).samples
    #expect(samples.count == 1000)
    for sample in samples {
      #expect((-15...15).contains(sample.x))
      // y is rounded four times on its way, and is below 2048.
      let parabola = 8 * sample.x * sample.x + 7 * sample.x + 3
      #expect((sample.y - parabola - sample.noise).magnitude <= 4 * 2000.0.ulp)
    }
    let other = try RegressionProgram(seed: 2).samples
    #expect(other[0].x != samples[0].x)
  }

  @Test("has the layers of the slide (L5-25)", .tags(.printedValue))
  func layers() throws {
    let network = try RegressionProgram(seed: 1).network
    #expect(network.layers.map { [$0.inputs, $0.outputs] } == [[1, 10], [10, 6], [6, 1]])
    #expect(network.layers.map(\.activation) == [.relu, .relu, .identity])
    #expect(network.parameters.blocks.map(\.values.count) == [10, 10, 60, 6, 6, 1])
  }

  /// NumPy's run of the same program, by matrix products: Fixtures/regression_oracle.py.
  @Test("prints the losses that NumPy finds", .tags(.printedValue))
  func losses() throws {
    let rows = try Fixture.rows("regression", in: .module)
    let result = try #require(RegressionProgram.lecture?.result)
    #expect(rows.count == result.printed.count)
    #expect(rows.map { Int($0[0]) } == (0..<50).map { 100 * $0 })
    for (row, loss) in zip(rows, result.printed) {
      let printed = try #require(PrintedDecimal(String(row[1])))
      // Nine digits: the two orders of summation agree to eleven or more over the whole run.
      let exact = try #require(Rational(exactly: loss))
      #expect(printed.isRounding(of: exact), "epoch \(row[0]): \(loss)")
    }
  }

  @Test("learns the right arm of the parabola before the left, and neither well")
  func arms() throws {
    let halfway = try #require(RegressionProgram.halfway)
    let trained = try #require(RegressionProgram.lecture?.result.trained)
    let loss = try #require(RegressionProgram.lecture?.result.finalLoss)
    func share(_ network: Network<Double>, at x: Double) throws -> Double {
      try network.outputs(for: [x])[0] / RegressionProgram.parabola(x)
    }
    #expect(try share(halfway, at: 15) > 0.5)
    #expect(try share(halfway, at: -15) < 0.1)
    #expect(try share(trained, at: 15) > 0.5)
    #expect(try share(trained, at: -15) > 0.5)
    // Noise alone would leave a loss of √(2/π), 0.798.
    #expect(loss > 10)
  }

  // MARK: - One sample

  @Test("has the exact values of one sample", .tags(.derivation), arguments: exact)
  func exactValue(quantity: Symbol, value: Rational) throws {
    #expect(try Verified.chapter(Self.name).exacts[quantity] == value)
  }

  @Test("has the sign of the miss for the slope of the L1 loss, and 0 at no miss", .tags(.derivation))
  func slope() throws {
    for (target, slope) in [("49", -1), ("2.6", -1), ("2.5", 0), ("2.4", 1), ("-1000", 1)] {
      let given = try #require(PrintedDecimal(target))
      let study = Study(RegressionNetwork().derivation(overrides: ["t": given]))
      #expect(study.exacts["∂E/∂y"] == Rational(slope))
    }
  }

  @Test("proves the slope case by case, and refutes it with a sign or a case exchanged", .tags(.mutant))
  func slopeFormula() throws {
    var derivation = RegressionNetwork().derivation()
    let (error, miss, y, t) = ("E".e, "e".e, "y".e, "t".e)
    derivation.let("e", y - t)
    derivation.claim("T-1", error, is: relu(y - t) + relu(t - y))
    derivation.claim("T-2", error, is: relu(y - t) - relu(t - y))
    derivation.let("A", relu(miss) + relu(-miss))
    let slope = derivation.partial(of: "A".e, by: miss)
    derivation.claim(
      "T-3", slope, cases: Piece(1, where: miss, .positive), Piece(-1, where: miss, .negative))
    derivation.claim("T-4", slope, cases: Piece(1, where: miss, .notNegative))
    derivation.claim("T-5", slope, cases: Piece(-1, where: miss, .positive))
    let study = Study(derivation)
    #expect(
      try ["T-1", "T-2", "T-3", "T-4", "T-5"].map { try study.verdict(on: $0).kind }
        == [.proved, .refuted, .proved, .refuted, .refuted])
  }
}

// MARK: - Fixtures

extension RegressionNetworkTests {
  /// By hand: s = (3/2, 1), r = (1, −1/2), y = 2·1 + ½, E = 49 − 5/2; back from −1 by u₁ = 2, h = (3/2, 1),
  /// v₁ = (3/5, 2/5) and x = 2. The unit that is off passes nothing back.
  static let exact: [(Symbol, Rational)] = [
    ("s_1", Rational(3, 2)), ("s_2", Rational(1)), ("r_1", Rational(1)), ("r_2", Rational(-1, 2)),
    ("k_2", Rational(0)), ("y", Rational(5, 2)), ("E", Rational(93, 2)), ("∂E/∂u_1", Rational(-1)),
    ("∂E/∂u_2", Rational(0)), ("∂E/∂d", Rational(-1)), ("∂E/∂v_11", Rational(-3)), ("∂E/∂v_12", Rational(-2)),
    ("∂E/∂v_21", Rational(0)), ("∂E/∂c_1", Rational(-2)), ("∂E/∂c_2", Rational(0)),
    ("∂E/∂w_1", Rational(-12, 5)), ("∂E/∂w_2", Rational(-8, 5)), ("∂E/∂b_1", Rational(-6, 5)),
    ("∂E/∂b_2", Rational(-4, 5)), ("u_1^+", Rational(2001, 1000)), ("w_1^+", Rational(5024, 10000)),
  ]
}

extension String {
  /// The quantity of this name, in a formula.
  fileprivate var e: NumericCore.Expression { .symbol(Symbol(self)) }
}
