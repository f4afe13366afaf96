import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// What each everyday slip gives, against the same slip made by hand in plain floating point, in networks of no
/// chapter.
@Suite("An everyday slip", .tags(.derivation), .inTurn)
struct EverydaySlipTests {
  @Test("gives what the wrong arithmetic gives", arguments: WrongArithmetic.all)
  func value(wrong: WrongArithmetic) throws {
    let slip = try #require(Slip.all.first { $0.id == wrong.slip })
    let values = slip.variants(wrong.derivation, [wrong.target]).map { variant -> Double in
      var doubles = variant.derivation.doubles
      return doubles(wrong.target)
    }
    #expect(
      values.contains { ($0 - wrong.value).magnitude <= 1e-12 * wrong.value.magnitude },
      "\(wrong.value) is none of \(values)")
  }

  @Test("of the list is tried here, each that shows in a number")
  func coverage() {
    #expect(Set(Slip.everyday.map(\.id)) == Set(WrongArithmetic.all.map(\.slip)))
  }

  @Test("changes one formula, and no derivative that the student would still get right")
  func onlyThere() throws {
    let network = threeTwoNetwork()
    let slip = try #require(Slip.activationForgotten.variants(network, ["E"]).first { $0.place == "h_1" })
    let changed = network.names.filter {
      slip.derivation.formula(of: $0) != network.formula(of: $0)
    }
    #expect(changed == ["h_1"])
  }

  @Test("is not named where the digits would fit one by chance", .tags(.mutant))
  func fewDigits() {
    let network = threeTwoNetwork()
    // z_1 with the weight beside: 0.53… for 0.56…; two digits are near some neighbour's, whatever they are.
    for digits in 1...2 {
      for printed in ["0.1", "0.5", "0.54", "0.61"] as [PrintedDecimal] where printed.decimals == digits {
        let found = network.quantities.diagnosis(of: [.prints("z_1".e, printed)])
        #expect(found.map { diagnosis in Slip.everyday.contains { $0.id == diagnosis.slip.id } } != true)
      }
    }
  }
}

// MARK: - Fixtures

/// A slip made by hand.
struct WrongArithmetic: Sendable, CustomTestStringConvertible {
  let slip: String
  let derivation: Derivation
  let target: Symbol
  let value: Double

  var testDescription: String { "\(slip) in \(target)" }

  init(_ slip: String, _ derivation: Derivation, _ target: Symbol, _ value: Double) {
    (self.slip, self.derivation, self.target, self.value) = (slip, derivation, target, value)
  }

  static let all: [WrongArithmetic] = threeTwo + softmax + plain

  /// In the 3-2 network.
  private static let threeTwo: [WrongArithmetic] = {
    let network = threeTwoNetwork()
    let (x, t, eta) = (0.83, [0.27, 0.86], 0.17)
    let (u, b) = ([0.31, -0.52, 0.23], [0.11, -0.06, 0.19])
    let (v, c) = ([[0.72, -0.35, 0.41], [0.93, 0.58, -0.29]], [0.21, 0.34])
    func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    let s = (0..<3).map { u[$0] * x + b[$0] }
    let h = s.map { tanh($0) }
    func net(_ k: Int, _ h: [Double]) -> Double {
      v[k][0] * h[0] + v[k][1] * h[1] + v[k][2] * h[2] + c[k]
    }
    let z = [net(0, h), net(1, h)]
    let o = z.map(logistic)
    let misses = (0..<2).map { t[$0] - o[$0] }
    let delta = (0..<2).map { -misses[$0] * o[$0] * (1 - o[$0]) }
    let back = delta[0] * v[0][1] + delta[1] * v[1][1]
    let gradient = back * (1 - h[1] * h[1]) * x
    // The matrix read with three columns as one of three rows: v_11 v_12 / v_13 v_21 / v_22 v_23.
    let flat = v[0] + v[1]
    let transposed = delta[0] * flat[2] + delta[1] * flat[3]
    let h1 = tanh(0.6 * 0.83), o1 = logistic(1.4 * h1)
    let slopes = (o: -(0.27 - o1), h: -(0.27 - o1) * o1 * (1 - o1) * 1.4)
    let plain = (h: h1, s: -0.9 * h1 + 0.2, t: 0.27)
    return [
      WrongArithmetic("bias-forgotten", network, "z_1", net(0, h) - c[0]),
      WrongArithmetic("another-bias", network, "z_1", net(0, h) - c[0] + c[1]),
      WrongArithmetic("another-bias", network, "s_2", u[1] * x + b[2]),
      WrongArithmetic("activation-forgotten", network, "h_2", s[1]),
      WrongArithmetic("activation-forgotten", network, "z_1", net(0, [s[0], h[1], h[2]])),
      WrongArithmetic("another-activation", network, "o_1", tanh(z[0])),
      WrongArithmetic("another-activation", network, "h_2", logistic(s[1])),
      WrongArithmetic("exponent-sign-lost", network, "o_2", 1 / (1 + exp(z[1]))),
      WrongArithmetic(
        "slope-twice", network, "∂E/∂u_2", back * pow(1 - h[1] * h[1], 2) * x),
      WrongArithmetic("another-slope", network, "∂E/∂u_2", back * h[1] * (1 - h[1]) * x),
      WrongArithmetic("square-forgotten", network, "E_1", misses[0] / 2),
      WrongArithmetic("square-doubled", network, "E_1", misses[0]),
      // (t − o)·σ′ lost its t − o, since the square was read as 2(t − o).
      WrongArithmetic("square-doubled", network, "∂E/∂v_11", -o[0] * (1 - o[0]) * h[0]),
      WrongArithmetic("absolute-error", network, "E_2", abs(misses[1])),
      WrongArithmetic("absolute-error", network, "E_2", abs(misses[1]) / 2),
      WrongArithmetic("half-kept-in-part", network, "∂E/∂u_2", gradient / 2),
      WrongArithmetic("activation-forgotten", network, "∂E/∂v_11", delta[0] * s[0]),
      WrongArithmetic(
        "mean-for-sum", network, "E", (misses[0] * misses[0] + misses[1] * misses[1]) / 4),
      WrongArithmetic("rate-forgotten", network, "u_2^+", u[1] - gradient),
      WrongArithmetic("another-weight", network, "z_2", net(1, h) + (v[0][1] - v[1][1]) * h[1]),
      WrongArithmetic("another-weight", network, "z_2", net(1, h) + (v[1][2] - v[1][1]) * h[1]),
      WrongArithmetic("weights-transposed", network, "∂E/∂u_2", transposed * (1 - h[1] * h[1]) * x),
      WrongArithmetic(
        "weights-transposed", network, "z_1",
        flat[0] * h[0] + flat[2] * h[1] + flat[4] * h[2] + c[0]),
      WrongArithmetic("another-unit", network, "z_1", net(0, [h[1], h[1], h[2]])),
      WrongArithmetic("another-unit", network, "∂E/∂v_11", delta[0] * h[1]),
      WrongArithmetic("factors-added", network, "∂E/∂v_11", delta[0] + h[0]),
      WrongArithmetic("factors-added", network, "∂E/∂v_11", -misses[0] + o[0] * (1 - o[0]) * h[0]),
      WrongArithmetic("factors-added", network, "∂E/∂v_11", -misses[0] + o[0] * (1 - o[0]) + h[0]),
      // What two paths have brought together is one factor.
      WrongArithmetic("factors-added", network, "∂E/∂u_2", back + (1 - h[1] * h[1]) + x),
      WrongArithmetic("own-factor-kept", network, "∂E/∂u_2", gradient * h[1]),
      WrongArithmetic("own-factor-kept", derivativesByUnits(), "∂E/∂h_1", slopes.h * h1),
      WrongArithmetic("own-factor-kept", derivativesByUnits(), "∂E/∂h_1", slopes.h * (1 - h1 * h1)),
      WrongArithmetic("own-factor-kept", derivativesByUnits(), "∂E/∂o", slopes.o * o1 * (1 - o1)),
      WrongArithmetic("activation-added", plainOutput(), "y", tanh(plain.s)),
      WrongArithmetic("activation-added", plainOutput(), "E", pow(plain.t - tanh(plain.s), 2) / 2),
      WrongArithmetic(
        "activation-added", plainOutput(), "∂E/∂v",
        -(plain.t - tanh(plain.s)) * (1 - pow(tanh(plain.s), 2)) * plain.h),
      WrongArithmetic("another-target", network, "E_1", pow(t[1] - o[0], 2) / 2),
      WrongArithmetic("another-input", twoInputs(), "s", 0.6 * -1.3 + -0.8 * -1.3),
      WrongArithmetic("another-input", twoInputs(), "∂s/∂w_1", -1.3),
    ]
  }()

  /// In the softmax of three net inputs.
  private static let softmax: [WrongArithmetic] = {
    let network = softmaxNetwork()
    let powers = [0.4, -0.9, 1.3].map { exp($0) }
    let p = powers.map { $0 / powers.reduce(0, +) }
    return [
      WrongArithmetic("softmax-form-exchanged", network, "∂p_1/∂a_2", p[0] * (1 - p[0])),
      WrongArithmetic("softmax-form-exchanged", network, "∂p_1/∂a_2", p[0] * (1 - p[1])),
      WrongArithmetic("softmax-form-exchanged", network, "∂p_2/∂a_2", -p[1] * p[1]),
      WrongArithmetic("softmax-slope-twice", network, "∂L/∂a_1", (p[0] - 1) * p[0] * (1 - p[0])),
    ]
  }()
}
