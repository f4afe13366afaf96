import NumericCore
import TestSupport
import Testing
import Textbook
import _Differentiation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The networks once more as plain Swift functions, differentiated by the compiler.
@Suite("The gradients", .inTurn)
struct ToolchainDerivativeTests {
  @Test("of the 1-2-1 network are the toolchain's", .tags(.derivation))
  func oneTwoOne() throws {
    let weights = OneTwoOneWeights(w1: 0.4, w2: 0.8, w3: -0.5, w4: 1.2, w5: 0.7)
    let found = gradient(at: weights) { oneTwoOneError($0, x: 1.5, target: 1.8) }
    try expectAgreement(
      "one-two-one-network",
      [
        ("∂E/∂w_1", found.w1), ("∂E/∂w_2", found.w2), ("∂E/∂w_3", found.w3), ("∂E/∂w_4", found.w4),
        ("∂E/∂w_5", found.w5),
      ])
  }

  @Test("of the 2-2-2 network are the toolchain's", .tags(.derivation))
  func twoTwoTwo() throws {
    let weights = TwoTwoTwoWeights(
      w1: 0.15, w2: 0.20, w3: 0.25, w4: 0.30, w5: 0.40, w6: 0.45, w7: 0.50, w8: 0.55)
    let found = gradient(at: weights) { twoTwoTwoError($0) }
    try expectAgreement(
      "two-two-two-network",
      [
        ("∂E/∂w_1", found.w1), ("∂E/∂w_2", found.w2), ("∂E/∂w_3", found.w3), ("∂E/∂w_4", found.w4),
        ("∂E/∂w_5", found.w5), ("∂E/∂w_6", found.w6), ("∂E/∂w_7", found.w7), ("∂E/∂w_8", found.w8),
      ])
  }

  /// Expects the compiler's derivatives to lie in the enclosures, and within a few ulp of the oracle's.
  ///
  /// Two dozen operations, each off by half an ulp at most, and the two paths to a first weight cancel to a
  /// third of the larger one; measured: 4 ulp. The enclosures, rounded outward at each operation, are 12 to
  /// 95 ulp wide.
  private func expectAgreement(_ chapter: String, _ gradients: [(Symbol, Double)]) throws {
    let enclosures = try Verified.chapter(chapter).enclosures
    for (symbol, derivative) in gradients {
      #expect(enclosures[symbol]?.contains(derivative) == true, "\(symbol): \(derivative)")
      let oracle = try #require(OracleValue.of(chapter).first { $0.quantity == symbol })
      #expect(
        (derivative - oracle.value.doubleValue).magnitude <= 8 * derivative.ulp, "\(symbol): \(derivative)")
    }
  }
}

// MARK: - The networks in Swift

struct OneTwoOneWeights: Differentiable {
  var w1, w2, w3, w4, w5: Double
}

struct TwoTwoTwoWeights: Differentiable {
  var w1, w2, w3, w4, w5, w6, w7, w8: Double
}

@differentiable(reverse)
private func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

@differentiable(reverse,wrt: w)
private func oneTwoOneError(_ w: OneTwoOneWeights, x: Double, target: Double) -> Double {
  let h1 = sigmoid(x * w.w1)
  let y = sigmoid(h1 * w.w2) * w.w4 + sigmoid(h1 * w.w3) * w.w5
  return (target - y) * (target - y) / 2
}

@differentiable(reverse)
private func twoTwoTwoError(_ w: TwoTwoTwoWeights) -> Double {
  let h1 = sigmoid(w.w1 * 0.05 + w.w2 * 0.10 + 0.35)
  let h2 = sigmoid(w.w3 * 0.05 + w.w4 * 0.10 + 0.35)
  let o1 = sigmoid(w.w5 * h1 + w.w6 * h2 + 0.60)
  let o2 = sigmoid(w.w7 * h1 + w.w8 * h2 + 0.60)
  return (0.01 - o1) * (0.01 - o1) / 2 + (0.99 - o2) * (0.99 - o2) / 2
}
