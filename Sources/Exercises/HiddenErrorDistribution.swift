// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 은닉층 오차 나누기 · Sharing the error out to the hidden layer
///
/// `swift run companion hidden-error-distribution` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum HiddenErrorDistribution {
  /// 출력 오차를 가중치의 비율로 나누기.
  /// The output errors, shared out by the weights.
  ///
  ///     e_1_2 = y_1 − yHat_1
  ///     e_2_2 = y_2 − yHat_2
  ///     e_1_1 = e_1_2·w_11/(w_11 + w_21 + w_31) + e_2_2·w_12/(w_12 + w_22 + w_32)
  ///     e_2_1 = e_1_2·w_21/(w_11 + w_21 + w_31) + e_2_2·w_22/(w_12 + w_22 + w_32)
  ///     e_3_1 = e_1_2·w_31/(w_11 + w_21 + w_31) + e_2_2·w_32/(w_12 + w_22 + w_32)
  ///
  /// 예 · Example:
  ///
  ///     y_1 = 1, y_2 = 1, yHat_1 = 0.58, yHat_2 = 0.55, w_11 = 0.3, w_12 = 0.2, w_21 = 0.2,
  ///     w_22 = 0.1, w_31 = 0.1, w_32 = 0.1
  ///     →
  ///     e_1_2 ≈ 0.42, e_2_2 ≈ 0.45, e_1_1 ≈ 0.435, e_2_1 ≈ 0.2525, e_3_1 ≈ 0.1825
  public static func shares(
    y_1: Double, y_2: Double, yHat_1: Double, yHat_2: Double, w_11: Double, w_12: Double, w_21: Double,
    w_22: Double, w_31: Double, w_32: Double
  ) throws -> (e_1_2: Double, e_2_2: Double, e_1_1: Double, e_2_1: Double, e_3_1: Double) {
    throw NotAttempted()
  }

  /// 과목 코드의 2-3-2 신경망: 순전파.
  /// The 2-3-2 network of the course's code: forward.
  ///
  ///     z_1_1 = v_11·x_1 + v_12·x_2
  ///     z_2_1 = v_21·x_1 + v_22·x_2
  ///     z_3_1 = v_31·x_1 + v_32·x_2
  ///     a_1_1 = σ(z_1_1)
  ///     a_2_1 = σ(z_2_1)
  ///     a_3_1 = σ(z_3_1)
  ///     z_1_2 = u_11·a_1_1 + u_12·a_2_1 + u_13·a_3_1
  ///     z_2_2 = u_21·a_1_1 + u_22·a_2_1 + u_23·a_3_1
  ///     a_1_2 = σ(z_1_2)
  ///     a_2_2 = σ(z_2_2)
  ///
  /// 예 · Example:
  ///
  ///     x_1 = 1, x_2 = 0, v_11 = 0.1, v_12 = 0.4, v_21 = 0.2, v_22 = 0.2, v_31 = 0.3, v_32 = 0,
  ///     u_11 = 0.3, u_12 = 0.2, u_13 = 0.1, u_21 = 0.2, u_22 = 0.1, u_23 = 0.1
  ///     →
  ///     z_1_1 ≈ 0.1, z_2_1 ≈ 0.2, z_3_1 ≈ 0.3, a_1_1 ≈ 0.524979187, a_2_1 ≈ 0.549833997,
  ///     a_3_1 ≈ 0.574442517, z_1_2 ≈ 0.324904807, z_2_2 ≈ 0.217423489, a_1_2 ≈ 0.580519124,
  ///     a_2_2 ≈ 0.554142749
  public static func forward(
    x_1: Double, x_2: Double, v_11: Double, v_12: Double, v_21: Double, v_22: Double, v_31: Double,
    v_32: Double, u_11: Double, u_12: Double, u_13: Double, u_21: Double, u_22: Double, u_23: Double
  ) throws -> (
    z_1_1: Double, z_2_1: Double, z_3_1: Double, a_1_1: Double, a_2_1: Double, a_3_1: Double, z_1_2: Double,
    z_2_2: Double, a_1_2: Double, a_2_2: Double
  ) {
    throw NotAttempted()
  }

  /// 과목 코드의 2-3-2 신경망: 오차를 뒤로 보내기.
  /// The 2-3-2 network of the course's code: the errors sent back.
  ///
  ///     epsilon_1 = t_1 − a_1_2
  ///     epsilon_2 = t_2 − a_2_2
  ///     epsilon_1_1 = u_11·epsilon_1 + u_21·epsilon_2
  ///     epsilon_2_1 = u_12·epsilon_1 + u_22·epsilon_2
  ///     epsilon_3_1 = u_13·epsilon_1 + u_23·epsilon_2
  ///
  /// 예 · Example:
  ///
  ///     u_11 = 0.3, u_12 = 0.2, u_13 = 0.1, u_21 = 0.2, u_22 = 0.1, u_23 = 0.1, t_1 = 1, t_2 = 1,
  ///     a_1_2 = 0.580519124, a_2_2 = 0.554142749
  ///     →
  ///     epsilon_1 ≈ 0.419480876, epsilon_2 ≈ 0.445857251, epsilon_1_1 ≈ 0.215015713,
  ///     epsilon_2_1 ≈ 0.1284819, epsilon_3_1 ≈ 0.0865338127
  public static func hiddenErrors(
    u_11: Double, u_12: Double, u_13: Double, u_21: Double, u_22: Double, u_23: Double, t_1: Double,
    t_2: Double, a_1_2: Double, a_2_2: Double
  ) throws -> (
    epsilon_1: Double, epsilon_2: Double, epsilon_1_1: Double, epsilon_2_1: Double, epsilon_3_1: Double
  ) {
    throw NotAttempted()
  }
}
