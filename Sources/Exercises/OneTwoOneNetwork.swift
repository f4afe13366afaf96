// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 1-2-1 신경망: 경로마다 미분하기 · The 1-2-1 network, path by path
///
/// `swift run companion one-two-one-network` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum OneTwoOneNetwork {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     s_1 = x_t·w_1
  ///     h_1 = σ(s_1)
  ///     s_2 = h_1·w_2
  ///     h_2 = σ(s_2)
  ///     s_3 = h_1·w_3
  ///     h_3 = σ(s_3)
  ///     s_4 = h_2·w_4 + h_3·w_5
  ///     y = s_4
  ///     E = ½(y_t − y)²
  ///
  /// 예 · Example:
  ///
  ///     x_t = 1.5, y_t = 1.8, w_1 = 0.4, w_2 = 0.8, w_3 = -0.5, w_4 = 1.2, w_5 = 0.7
  ///     →
  ///     s_1 ≈ 0.6, h_1 ≈ 0.645656306, s_2 ≈ 0.516525045, h_2 ≈ 0.626334847, s_3 ≈ -0.322828153,
  ///     h_3 ≈ 0.41998666, s_4 ≈ 1.04559248, y ≈ 1.04559248, E ≈ 0.284565354
  public static func forward(
    x_t: Double, y_t: Double, w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double
  ) throws -> (
    s_1: Double, h_1: Double, s_2: Double, h_2: Double, s_3: Double, h_3: Double, s_4: Double, y: Double,
    E: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: E의 편미분.
  /// The backward pass: partial derivatives of E.
  ///
  ///     dE_dw_5 = ∂E/∂w_5 = ∂E/∂y·∂y/∂s_4·∂s_4/∂w_5
  ///     dE_dw_4 = ∂E/∂w_4 = ∂E/∂y·∂y/∂s_4·∂s_4/∂w_4
  ///     dE_dw_3 = ∂E/∂w_3 = ∂E/∂y·∂y/∂s_4·∂s_4/∂h_3·∂h_3/∂s_3·∂s_3/∂w_3
  ///     dE_dw_2 = ∂E/∂w_2 = ∂E/∂y·∂y/∂s_4·∂s_4/∂h_2·∂h_2/∂s_2·∂s_2/∂w_2
  ///     dE_dw_1 = ∂E/∂w_1
  ///       = ∂E/∂y·∂y/∂s_4·∂s_4/∂h_2·∂h_2/∂s_2·∂s_2/∂h_1·∂h_1/∂s_1·∂s_1/∂w_1
  ///       + ∂E/∂y·∂y/∂s_4·∂s_4/∂h_3·∂h_3/∂s_3·∂s_3/∂h_1·∂h_1/∂s_1·∂s_1/∂w_1
  ///
  /// 예 · Example:
  ///
  ///     x_t = 1.5, y_t = 1.8, w_2 = 0.8, w_3 = -0.5, w_4 = 1.2, w_5 = 0.7, h_1 = 0.645656306,
  ///     h_2 = 0.626334847, h_3 = 0.41998666, y = 1.04559248
  ///     →
  ///     dE_dw_5 ≈ -0.316841095, dE_dw_4 ≈ -0.472511719, dE_dw_3 ≈ -0.0830575134,
  ///     dE_dw_2 ≈ -0.136797395, dE_dw_1 ≈ -0.0360947734
  public static func gradient(
    x_t: Double, y_t: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, h_1: Double, h_2: Double,
    h_3: Double, y: Double
  ) throws -> (dE_dw_5: Double, dE_dw_4: Double, dE_dw_3: Double, dE_dw_2: Double, dE_dw_1: Double) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_5_new = w_5 − eta·dE_dw_5
  ///     w_4_new = w_4 − eta·dE_dw_4
  ///     w_3_new = w_3 − eta·dE_dw_3
  ///     w_2_new = w_2 − eta·dE_dw_2
  ///     w_1_new = w_1 − eta·dE_dw_1
  ///
  /// 예 · Example:
  ///
  ///     w_1 = 0.4, w_2 = 0.8, w_3 = -0.5, w_4 = 1.2, w_5 = 0.7, dE_dw_5 = -0.316841095,
  ///     dE_dw_4 = -0.472511719, dE_dw_3 = -0.0830575134, dE_dw_2 = -0.136797395,
  ///     dE_dw_1 = -0.0360947734, eta = 0.5
  ///     →
  ///     w_5_new ≈ 0.858420548, w_4_new ≈ 1.43625586, w_3_new ≈ -0.458471243,
  ///     w_2_new ≈ 0.868398697, w_1_new ≈ 0.418047387
  public static func step(
    w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, dE_dw_5: Double, dE_dw_4: Double,
    dE_dw_3: Double, dE_dw_2: Double, dE_dw_1: Double, eta: Double
  ) throws -> (w_5_new: Double, w_4_new: Double, w_3_new: Double, w_2_new: Double, w_1_new: Double) {
    throw NotAttempted()
  }
}
