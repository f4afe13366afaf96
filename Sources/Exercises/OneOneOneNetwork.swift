// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 1-1-1 신경망을 손으로 두 번 학습하기 · The 1-1-1 network, trained by hand for two passes
///
/// `swift run companion one-one-one-network` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum OneOneOneNetwork {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     s_1 = x_t·w_1
  ///     h = σ(s_1)
  ///     s_2 = h·w_2
  ///     y = s_2
  ///     E = ½(y_t − y)²
  ///
  /// 예 · Example:
  ///
  ///     x_t = 1, y_t = 1, w_1 = 1, w_2 = 1
  ///     →
  ///     s_1 ≈ 1, h ≈ 0.731058579, s_2 ≈ 0.731058579, y ≈ 0.731058579, E ≈ 0.0361647441
  public static func forward(
    x_t: Double, y_t: Double, w_1: Double, w_2: Double
  ) throws -> (s_1: Double, h: Double, s_2: Double, y: Double, E: Double) {
    throw NotAttempted()
  }

  /// 역전파: E의 편미분.
  /// The backward pass: partial derivatives of E.
  ///
  ///     dE_dw_2 = ∂E/∂w_2 = ∂E/∂y·∂y/∂s_2·∂s_2/∂w_2
  ///     dE_dw_1 = ∂E/∂w_1 = ∂E/∂y·∂y/∂s_2·∂s_2/∂h·∂h/∂s_1·∂s_1/∂w_1
  ///
  /// 예 · Example:
  ///
  ///     x_t = 1, y_t = 1, w_2 = 1, h = 0.731058579, y = 0.731058579
  ///     →
  ///     dE_dw_2 ≈ -0.196611933, dE_dw_1 ≈ -0.0528770928
  public static func gradient(
    x_t: Double, y_t: Double, w_2: Double, h: Double, y: Double
  ) throws -> (dE_dw_2: Double, dE_dw_1: Double) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_2_new = w_2 − eta·dE_dw_2
  ///     w_1_new = w_1 − eta·dE_dw_1
  ///
  /// 예 · Example:
  ///
  ///     eta = 0.1, w_1 = 1, w_2 = 1, dE_dw_2 = -0.196611933, dE_dw_1 = -0.0528770928
  ///     →
  ///     w_2_new ≈ 1.01966119, w_1_new ≈ 1.00528771
  public static func step(
    eta: Double, w_1: Double, w_2: Double, dE_dw_2: Double, dE_dw_1: Double
  ) throws -> (w_2_new: Double, w_1_new: Double) {
    throw NotAttempted()
  }
}
