// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 회귀 프로그램: 1-10-6-1 신경망 · The regression program: a 1-10-6-1 network
///
/// `swift run companion regression-network` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum RegressionNetwork {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     s_1 = w_1·x + b_1
  ///     s_2 = w_2·x + b_2
  ///     h_1 = ReLU(s_1)
  ///     h_2 = ReLU(s_2)
  ///     r_1 = v_11·h_1 + v_12·h_2 + c_1
  ///     r_2 = v_21·h_1 + v_22·h_2 + c_2
  ///     k_1 = ReLU(r_1)
  ///     k_2 = ReLU(r_2)
  ///     y = u_1·k_1 + u_2·k_2 + d
  ///     E = ReLU(y − t) + ReLU(t − y)
  ///
  /// 예 · Example:
  ///
  ///     x = 2, t = 49, w_1 = 0.5, w_2 = 1, b_1 = 0.5, b_2 = -1, v_11 = 0.6, v_12 = 0.4, v_21 = -1,
  ///     v_22 = 0.5, c_1 = -0.3, c_2 = 0.5, u_1 = 2, u_2 = 1, d = 0.5
  ///     →
  ///     s_1 ≈ 1.5, s_2 ≈ 1, h_1 ≈ 1.5, h_2 ≈ 1, r_1 ≈ 1, r_2 ≈ -0.5, k_1 ≈ 1, k_2 ≈ 0, y ≈ 2.5,
  ///     E ≈ 46.5
  public static func forward(
    x: Double, t: Double, w_1: Double, w_2: Double, b_1: Double, b_2: Double, v_11: Double, v_12: Double,
    v_21: Double, v_22: Double, c_1: Double, c_2: Double, u_1: Double, u_2: Double, d: Double
  ) throws -> (
    s_1: Double, s_2: Double, h_1: Double, h_2: Double, r_1: Double, r_2: Double, k_1: Double, k_2: Double,
    y: Double, E: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: 출력층의 편미분.
  /// The backward pass: the output layer.
  ///
  ///     dE_dy = ∂E/∂y
  ///     dE_du_1 = ∂E/∂u_1 = ∂E/∂y·∂y/∂u_1
  ///     dE_du_2 = ∂E/∂u_2 = ∂E/∂y·∂y/∂u_2
  ///     dE_dd = ∂E/∂d = ∂E/∂y·∂y/∂d
  ///     dE_dk_1 = ∂E/∂k_1 = ∂E/∂y·∂y/∂k_1
  ///     dE_dk_2 = ∂E/∂k_2 = ∂E/∂y·∂y/∂k_2
  ///
  /// 예 · Example:
  ///
  ///     t = 49, u_1 = 2, u_2 = 1, k_1 = 1, k_2 = 0, y = 2.5
  ///     →
  ///     dE_dy ≈ -1, dE_du_1 ≈ -1, dE_du_2 ≈ 0, dE_dd ≈ -1, dE_dk_1 ≈ -2, dE_dk_2 ≈ -1
  public static func outputGradient(
    t: Double, u_1: Double, u_2: Double, k_1: Double, k_2: Double, y: Double
  ) throws -> (
    dE_dy: Double, dE_du_1: Double, dE_du_2: Double, dE_dd: Double, dE_dk_1: Double, dE_dk_2: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: 은닉층의 편미분.
  /// The backward pass: the hidden layers.
  ///
  ///     dE_dr_1 = ∂E/∂r_1 = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1
  ///     dE_dv_11 = ∂E/∂v_11 = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂v_11
  ///     dE_dv_12 = ∂E/∂v_12 = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂v_12
  ///     dE_dc_1 = ∂E/∂c_1 = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂c_1
  ///     dE_dh_1 = ∂E/∂h_1
  ///       = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂h_1
  ///       + ∂E/∂y·∂y/∂k_2·∂k_2/∂r_2·∂r_2/∂h_1
  ///     dE_dw_1 = ∂E/∂w_1
  ///       = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂h_1·∂h_1/∂s_1·∂s_1/∂w_1
  ///       + ∂E/∂y·∂y/∂k_2·∂k_2/∂r_2·∂r_2/∂h_1·∂h_1/∂s_1·∂s_1/∂w_1
  ///     dE_db_1 = ∂E/∂b_1
  ///       = ∂E/∂y·∂y/∂k_1·∂k_1/∂r_1·∂r_1/∂h_1·∂h_1/∂s_1·∂s_1/∂b_1
  ///       + ∂E/∂y·∂y/∂k_2·∂k_2/∂r_2·∂r_2/∂h_1·∂h_1/∂s_1·∂s_1/∂b_1
  ///
  /// 예 · Example:
  ///
  ///     x = 2, t = 49, v_11 = 0.6, v_21 = -1, u_1 = 2, u_2 = 1, s_1 = 1.5, h_1 = 1.5, h_2 = 1,
  ///     r_1 = 1, r_2 = -0.5, y = 2.5
  ///     →
  ///     dE_dr_1 ≈ -2, dE_dv_11 ≈ -3, dE_dv_12 ≈ -2, dE_dc_1 ≈ -2, dE_dh_1 ≈ -1.2, dE_dw_1 ≈ -2.4,
  ///     dE_db_1 ≈ -1.2
  public static func hiddenGradient(
    x: Double, t: Double, v_11: Double, v_21: Double, u_1: Double, u_2: Double, s_1: Double, h_1: Double,
    h_2: Double, r_1: Double, r_2: Double, y: Double
  ) throws -> (
    dE_dr_1: Double, dE_dv_11: Double, dE_dv_12: Double, dE_dc_1: Double, dE_dh_1: Double, dE_dw_1: Double,
    dE_db_1: Double
  ) {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     u_1_new = u_1 − eta·dE_du_1
  ///     u_2_new = u_2 − eta·dE_du_2
  ///     d_new = d − eta·dE_dd
  ///     w_1_new = w_1 − eta·dE_dw_1
  ///
  /// 예 · Example:
  ///
  ///     eta = 0.001, w_1 = 0.5, u_1 = 2, u_2 = 1, d = 0.5, dE_du_1 = -1, dE_du_2 = 0, dE_dd = -1,
  ///     dE_dw_1 = -2.4
  ///     →
  ///     u_1_new ≈ 2.001, u_2_new ≈ 1, d_new ≈ 0.501, w_1_new ≈ 0.5024
  public static func step(
    eta: Double, w_1: Double, u_1: Double, u_2: Double, d: Double, dE_du_1: Double, dE_du_2: Double,
    dE_dd: Double, dE_dw_1: Double
  ) throws -> (u_1_new: Double, u_2_new: Double, d_new: Double, w_1_new: Double) {
    throw NotAttempted()
  }
}
