import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Textbook

/// Slips in arithmetic, and a unit's slope forgotten in every sample of a batch, against the same made by hand in plain
/// floating point, in derivations of no chapter.
@Suite("A slip in arithmetic", .tags(.derivation), .inTurn)
struct ArithmeticSlipTests {
  @Test(
    "is not made where there is nothing that it could be made in", .tags(.mutant), arguments: Innocent.all)
  func innocent(_ innocent: Innocent) throws {
    let slip = try #require(Slip.all.first { $0.id == innocent.slip })
    #expect(slip.variants(innocent.derivation, [innocent.target]).isEmpty)
  }

  @Test("A slope forgotten in one unit of a batch is forgotten in every sample, and in no other unit")
  func unitOfABatch() {
    let (d, hand) = twoSamples()
    let values = Slip.derivativeForgotten.variants(d, ["∂E/∂w_1", "∂E/∂w_2"]).map { variant -> [Double] in
      var doubles = variant.derivation.doubles
      return ["∂E/∂w_1", "∂E/∂w_2"].map { doubles($0) }
    }
    for unit in 0..<2 {
      let expected = (0..<2).map { hand(unit == $0 ? [] : [$0], $0) }
      let count = values.count { found in
        zip(found, expected).allSatisfy { ($0 - $1).magnitude <= 1e-12 * $1.magnitude }
      }
      #expect(count == 1, "unit \(unit + 1): \(expected) is not once among \(values)")
    }
    // Each of four activations, all of them, and each of two units: nothing else.
    #expect(values.count == 7)
  }

  @Test("Where each unit has one activation, no unit is a batch's")
  func noBatch() {
    let slips = Slip.derivativeForgotten.variants(threeTwoNetwork(), ["E", "∂E/∂v_11", "∂E/∂u_2"])
    #expect(slips.count { $0.place == nil } == 1)
  }
}

// MARK: - Fixtures

/// Something that is no product, no harmonic mean, and so on, though it looks like one.
struct Innocent: Sendable, CustomTestStringConvertible {
  let slip: String
  let derivation: Derivation
  let target: Symbol

  var testDescription: String { "\(slip) in \(target)" }

  static let all: [Innocent] = {
    var d = plainArithmetic()
    let (a, b, c) = ("a".e, "b".e, "c".e)
    d.let("sum", a + b + c)
    d.let("half", (a + b) / 2)
    d.let("mixed", 2 * a * b / (a + c))
    d.let("thrice", 3 * a * b / (a + b))
    let halved = d.let("halved", (a - b).squared / 2)
    d.gradient(of: halved, by: a)
    let cube = d.let("cube", a.raised(to: 3))
    d.gradient(of: cube, by: a)
    // A quotient by 2h of what was never moved by h.
    d.let("unmoved", (a - b) / (2 * "h".e))
    return [
      Innocent(slip: "sum-for-product", derivation: d, target: "sum"),
      Innocent(slip: "sum-for-product", derivation: threeTwoNetwork(), target: "∂E/∂v_11"),
      Innocent(slip: "half-for-quarter", derivation: d, target: "half"),
      Innocent(slip: "mean-for-harmonic", derivation: d, target: "mixed"),
      Innocent(slip: "mean-for-harmonic", derivation: d, target: "thrice"),
      Innocent(slip: "square-two-lost", derivation: d, target: "∂halved/∂a"),
      Innocent(slip: "square-two-lost", derivation: d, target: "∂cube/∂a"),
      Innocent(slip: "one-sided-difference", derivation: d, target: "unmoved"),
      Innocent(slip: "difference-over-h", derivation: d, target: "unmoved"),
      // The 2 of 2h is no ½ of an error.
      Innocent(slip: "half-dropped", derivation: d, target: "central"),
      // A derivative along one arrow has one factor.
      Innocent(slip: "factors-added", derivation: twoInputs(), target: "∂s/∂w_1"),
      Innocent(slip: "own-factor-kept", derivation: twoInputs(), target: "∂s/∂w_1"),
      // Its net inputs all have their activation.
      Innocent(slip: "activation-added", derivation: threeTwoNetwork(), target: "E"),
      Innocent(slip: "square-doubled", derivation: softmaxNetwork(), target: "L"),
      // It is trained for one round, and a batch of two samples for none.
      Innocent(slip: "slope-of-earlier-round", derivation: threeTwoNetwork(), target: "u_2^+"),
      Innocent(slip: "slope-of-earlier-round", derivation: twoSamples().0, target: "∂E/∂w_1"),
    ]
  }()
}

/// a·b·c and its derivative, a quarter, a harmonic mean, a sum of squares and its derivative, and the central
/// difference of a cube.
func plainArithmetic() -> Derivation {
  var d = Derivation()
  let a = d.given("a", "0.7"), b = d.given("b", "-1.3"), c = d.given("c", "2.1"), h = d.given("h", "0.05")
  d.gradient(of: d.let("product", a * b * c), by: b)
  d.let("quarter", (a + c) / 4 - b)
  d.let("harmonic", 2 * a * c / (a + c))
  d.gradient(of: d.let("squares", (a * b - c).squared + (a - b).squared), by: a)
  let ahead = d.let("r", a + h), behind = d.let("l", a - h)
  let difference = d.let("u", ahead.raised(to: 3)) - d.let("v", behind.raised(to: 3))
  d.let("central", difference / (2 * h))
  return d
}

extension WrongArithmetic {
  /// In arithmetic that is no network's.
  static let plain: [WrongArithmetic] = {
    let d = plainArithmetic()
    let (a, b, c, h) = (0.7, -1.3, 2.1, 0.05)
    return [
      WrongArithmetic("sum-for-product", d, "product", a + b + c),
      WrongArithmetic("sum-for-product", d, "∂product/∂b", a + c),
      WrongArithmetic("half-for-quarter", d, "quarter", (a + c) / 2 - b),
      WrongArithmetic("mean-for-harmonic", d, "harmonic", (a + c) / 2),
      WrongArithmetic("square-two-lost", d, "∂squares/∂a", (a * b - c) * b + (a - b)),
      WrongArithmetic("one-sided-difference", d, "central", (pow(a + h, 3) - pow(a, 3)) / h),
      WrongArithmetic("one-sided-difference", d, "central", (pow(a, 3) - pow(a - h, 3)) / h),
    ]
  }()
}

/// Two samples through two tanh units and one linear output, E = ½Σ(t − y)²; with the derivative by w_1 or w_2 by hand,
/// where σ′ counts in some of the units alone.
private func twoSamples() -> (Derivation, (_ sloping: Set<Int>, _ unit: Int) -> Double) {
  var d = Derivation()
  let (x, t, w, v) = ([0.9, -0.4], [0.3, 0.8], [0.6, -1.1], [0.5, 1.2])
  let xs = [d.given("x_1", "0.9"), d.given("x_2", "-0.4")]
  let ts = [d.given("t_1", "0.3", as: .target), d.given("t_2", "0.8", as: .target)]
  let ws = [d.given("w_1", "0.6", as: .weight), d.given("w_2", "-1.1", as: .weight)]
  let vs = [d.given("v_1", "0.5", as: .weight), d.given("v_2", "1.2", as: .weight)]
  let errors = (0..<2).map { n in
    let h = (0..<2).map { j in
      d.let(Symbol("h_\(n + 1)\(j + 1)"), tanh(d.let(Symbol("s_\(n + 1)\(j + 1)"), ws[j] * xs[n])))
    }
    let y = d.let(Symbol("y_\(n + 1)"), vs[0] * h[0] + vs[1] * h[1])
    return (ts[n] - y).squared / 2
  }
  d.gradient(of: d.let("E", errors[0] + errors[1]), by: ws[0], ws[1])
  return (
    d,
    { sloping, unit in
      (0..<2).reduce(0) { sum, n in
        let h = (0..<2).map { Foundation.tanh(w[$0] * x[n]) }
        let miss = v[0] * h[0] + v[1] * h[1] - t[n]
        return sum + miss * v[unit] * (sloping.contains(unit) ? 1 - h[unit] * h[unit] : 1) * x[n]
      }
    }
  )
}
