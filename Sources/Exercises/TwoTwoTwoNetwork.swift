// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 2-2-2 신경망: 한 회차와 만 회차 · The 2-2-2 network: one round and ten thousand
///
/// `swift run companion two-two-two-network` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum TwoTwoTwoNetwork {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     net_h1 = w_1·i_1 + w_2·i_2 + b_1
  ///     out_h1 = σ(net_h1)
  ///     net_h2 = w_3·i_1 + w_4·i_2 + b_1
  ///     out_h2 = σ(net_h2)
  ///     net_o1 = w_5·out_h1 + w_6·out_h2 + b_2
  ///     out_o1 = σ(net_o1)
  ///     net_o2 = w_7·out_h1 + w_8·out_h2 + b_2
  ///     out_o2 = σ(net_o2)
  ///     E_o1 = ½(target_o1 − out_o1)²
  ///     E_o2 = ½(target_o2 − out_o2)²
  ///     E = E_o1 + E_o2
  ///
  /// 예 · Example:
  ///
  ///     i_1 = 0.05, i_2 = 0.1, target_o1 = 0.01, target_o2 = 0.99, w_1 = 0.15, w_2 = 0.2,
  ///     w_3 = 0.25, w_4 = 0.3, w_5 = 0.4, w_6 = 0.45, w_7 = 0.5, w_8 = 0.55, b_1 = 0.35, b_2 = 0.6
  ///     →
  ///     net_h1 ≈ 0.3775, out_h1 ≈ 0.593269992, net_h2 ≈ 0.3925, out_h2 ≈ 0.596884378,
  ///     net_o1 ≈ 1.10590597, out_o1 ≈ 0.75136507, net_o2 ≈ 1.2249214, out_o2 ≈ 0.772928465,
  ///     E_o1 ≈ 0.274811083, E_o2 ≈ 0.0235600256, E ≈ 0.298371109
  public static func forward(
    i_1: Double, i_2: Double, target_o1: Double, target_o2: Double, w_1: Double, w_2: Double, w_3: Double,
    w_4: Double, w_5: Double, w_6: Double, w_7: Double, w_8: Double, b_1: Double, b_2: Double
  ) throws -> (
    net_h1: Double, out_h1: Double, net_h2: Double, out_h2: Double, net_o1: Double, out_o1: Double,
    net_o2: Double, out_o2: Double, E_o1: Double, E_o2: Double, E: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: 출력층 가중치의 편미분.
  /// The backward pass: the output weights.
  ///
  ///     dE_dw_5 = ∂E/∂w_5 = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂w_5
  ///     dE_dw_6 = ∂E/∂w_6 = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂w_6
  ///     dE_dw_7 = ∂E/∂w_7 = ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂w_7
  ///     dE_dw_8 = ∂E/∂w_8 = ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂w_8
  ///
  /// 예 · Example:
  ///
  ///     target_o1 = 0.01, target_o2 = 0.99, out_h1 = 0.593269992, out_h2 = 0.596884378,
  ///     out_o1 = 0.75136507, out_o2 = 0.772928465
  ///     →
  ///     dE_dw_5 ≈ 0.0821670406, dE_dw_6 ≈ 0.0826676278, dE_dw_7 ≈ -0.0226025405,
  ///     dE_dw_8 ≈ -0.0227402422
  public static func outputGradient(
    target_o1: Double, target_o2: Double, out_h1: Double, out_h2: Double, out_o1: Double, out_o2: Double
  ) throws -> (dE_dw_5: Double, dE_dw_6: Double, dE_dw_7: Double, dE_dw_8: Double) {
    throw NotAttempted()
  }

  /// 역전파: 은닉층 가중치의 편미분.
  /// The backward pass: the hidden weights.
  ///
  ///     dE_dw_1 = ∂E/∂w_1
  ///       = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂out_h1·∂out_h1/∂net_h1·∂net_h1/∂w_1
  ///       + ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂out_h1·∂out_h1/∂net_h1·∂net_h1/∂w_1
  ///     dE_dw_2 = ∂E/∂w_2
  ///       = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂out_h1·∂out_h1/∂net_h1·∂net_h1/∂w_2
  ///       + ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂out_h1·∂out_h1/∂net_h1·∂net_h1/∂w_2
  ///     dE_dw_3 = ∂E/∂w_3
  ///       = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂out_h2·∂out_h2/∂net_h2·∂net_h2/∂w_3
  ///       + ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂out_h2·∂out_h2/∂net_h2·∂net_h2/∂w_3
  ///     dE_dw_4 = ∂E/∂w_4
  ///       = ∂E/∂E_o1·∂E_o1/∂out_o1·∂out_o1/∂net_o1·∂net_o1/∂out_h2·∂out_h2/∂net_h2·∂net_h2/∂w_4
  ///       + ∂E/∂E_o2·∂E_o2/∂out_o2·∂out_o2/∂net_o2·∂net_o2/∂out_h2·∂out_h2/∂net_h2·∂net_h2/∂w_4
  ///
  /// 예 · Example:
  ///
  ///     i_1 = 0.05, i_2 = 0.1, target_o1 = 0.01, target_o2 = 0.99, w_5 = 0.4, w_6 = 0.45,
  ///     w_7 = 0.5, w_8 = 0.55, out_h1 = 0.593269992, out_h2 = 0.596884378, out_o1 = 0.75136507,
  ///     out_o2 = 0.772928465
  ///     →
  ///     dE_dw_1 ≈ 0.000438567734, dE_dw_2 ≈ 0.000877135469, dE_dw_3 ≈ 0.000497712735,
  ///     dE_dw_4 ≈ 0.000995425471
  public static func hiddenGradient(
    i_1: Double, i_2: Double, target_o1: Double, target_o2: Double, w_5: Double, w_6: Double, w_7: Double,
    w_8: Double, out_h1: Double, out_h2: Double, out_o1: Double, out_o2: Double
  ) throws -> (dE_dw_1: Double, dE_dw_2: Double, dE_dw_3: Double, dE_dw_4: Double) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_1_new = w_1 − gamma·dE_dw_1
  ///     w_2_new = w_2 − gamma·dE_dw_2
  ///     w_3_new = w_3 − gamma·dE_dw_3
  ///     w_4_new = w_4 − gamma·dE_dw_4
  ///     w_5_new = w_5 − gamma·dE_dw_5
  ///     w_6_new = w_6 − gamma·dE_dw_6
  ///     w_7_new = w_7 − gamma·dE_dw_7
  ///     w_8_new = w_8 − gamma·dE_dw_8
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0.15, w_2 = 0.2, w_3 = 0.25, w_4 = 0.3, w_5 = 0.4, w_6 = 0.45, w_7 = 0.5,
  ///     w_8 = 0.55, gamma = 0.5, dE_dw_5 = 0.0821670406, dE_dw_6 = 0.0826676278,
  ///     dE_dw_7 = -0.0226025405, dE_dw_8 = -0.0227402422, dE_dw_1 = 0.000438567734,
  ///     dE_dw_2 = 0.000877135469, dE_dw_3 = 0.000497712735, dE_dw_4 = 0.000995425471
  ///     →
  ///     w_1_new ≈ 0.149780716, w_2_new ≈ 0.199561432, w_3_new ≈ 0.249751144,
  ///     w_4_new ≈ 0.299502287, w_5_new ≈ 0.35891648, w_6_new ≈ 0.408666186, w_7_new ≈ 0.51130127,
  ///     w_8_new ≈ 0.561370121
  public static func step(
    w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, w_6: Double, w_7: Double, w_8: Double,
    gamma: Double, dE_dw_5: Double, dE_dw_6: Double, dE_dw_7: Double, dE_dw_8: Double, dE_dw_1: Double,
    dE_dw_2: Double, dE_dw_3: Double, dE_dw_4: Double
  ) throws -> (
    w_1_new: Double, w_2_new: Double, w_3_new: Double, w_4_new: Double, w_5_new: Double, w_6_new: Double,
    w_7_new: Double, w_8_new: Double
  ) {
    throw NotAttempted()
  }
}
