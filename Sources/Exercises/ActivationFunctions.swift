// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 활성화 함수 · Activation functions
///
/// `swift run companion activation-functions` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ActivationFunctions {
  /// 시그모이드, tanh, ReLU의 값.
  /// The values of the sigmoid, tanh and the ReLU.
  ///
  ///     h_sigma = σ(x)
  ///     h_tanh = tanh(x)
  ///     h_relu = ReLU(x)
  ///
  /// 예 · Example:
  ///
  ///     x = 1
  ///     →
  ///     h_sigma ≈ 0.731058579, h_tanh ≈ 0.761594156, h_relu ≈ 1
  public static func values(x: Double) throws -> (h_sigma: Double, h_tanh: Double, h_relu: Double) {
    throw NotAttempted()
  }

  /// 시그모이드, tanh, ReLU의 미분.
  /// The derivatives of the sigmoid, tanh and the ReLU.
  ///
  ///     dh_sigma_dx = ∂h_sigma/∂x
  ///     dh_tanh_dx = ∂h_tanh/∂x
  ///     dh_relu_dx = ∂h_relu/∂x
  ///
  /// 예 · Example:
  ///
  ///     x = 1, h_sigma = 0.731058579, h_tanh = 0.761594156
  ///     →
  ///     dh_sigma_dx ≈ 0.196611933, dh_tanh_dx ≈ 0.419974342, dh_relu_dx ≈ 1
  public static func slopes(
    x: Double, h_sigma: Double, h_tanh: Double
  ) throws -> (dh_sigma_dx: Double, dh_tanh_dx: Double, dh_relu_dx: Double) {
    throw NotAttempted()
  }

  /// 소프트맥스.
  /// The softmax.
  ///
  ///     e_1 = e^x_1
  ///     e_2 = e^x_2
  ///     e_3 = e^x_3
  ///     S = e_1 + e_2 + e_3
  ///     y_1 = e_1/S
  ///     y_2 = e_2/S
  ///     y_3 = e_3/S
  ///
  /// 예 · Example:
  ///
  ///     x_1 = 2, x_2 = 1, x_3 = -1
  ///     →
  ///     y_1 ≈ 0.705384513, y_2 ≈ 0.25949646, y_3 ≈ 0.035119027
  public static func softmax(
    x_1: Double, x_2: Double, x_3: Double
  ) throws -> (y_1: Double, y_2: Double, y_3: Double) {
    throw NotAttempted()
  }

  /// 소프트맥스의 미분.
  /// Derivatives of the softmax.
  ///
  ///     dy_1_dx_1 = ∂y_1/∂x_1
  ///       = ∂y_1/∂e_1·∂e_1/∂x_1
  ///       + ∂y_1/∂S·∂S/∂e_1·∂e_1/∂x_1
  ///     dy_1_dx_2 = ∂y_1/∂x_2 = ∂y_1/∂S·∂S/∂e_2·∂e_2/∂x_2
  ///
  /// 예 · Example:
  ///
  ///     x_1 = 2, x_2 = 1, x_3 = -1
  ///     →
  ///     dy_1_dx_1 ≈ 0.207817202, dy_1_dx_2 ≈ -0.183044784
  public static func softmaxSlopes(
    x_1: Double, x_2: Double, x_3: Double
  ) throws -> (dy_1_dx_1: Double, dy_1_dx_2: Double) {
    throw NotAttempted()
  }

  /// 소프트맥스 뒤의 교차 엔트로피.
  /// The cross-entropy behind a softmax.
  ///
  ///     E = −log(y_2)
  ///
  /// 예 · Example:
  ///
  ///     y_2 = 0.25949646
  ///     →
  ///     E ≈ 1.34901222
  public static func crossEntropy(y_2: Double) throws -> Double {
    throw NotAttempted()
  }

  /// 소프트맥스와 교차 엔트로피를 함께 미분.
  /// The cross-entropy's derivatives by the softmax's inputs.
  ///
  ///     dE_dx_1 = ∂E/∂x_1 = ∂E/∂y_2·∂y_2/∂S·∂S/∂e_1·∂e_1/∂x_1
  ///     dE_dx_2 = ∂E/∂x_2
  ///       = ∂E/∂y_2·∂y_2/∂e_2·∂e_2/∂x_2
  ///       + ∂E/∂y_2·∂y_2/∂S·∂S/∂e_2·∂e_2/∂x_2
  ///     dE_dx_3 = ∂E/∂x_3 = ∂E/∂y_2·∂y_2/∂S·∂S/∂e_3·∂e_3/∂x_3
  ///
  /// 예 · Example:
  ///
  ///     x_1 = 2, x_2 = 1, x_3 = -1, y_2 = 0.25949646
  ///     →
  ///     dE_dx_1 ≈ 0.705384513, dE_dx_2 ≈ -0.74050354, dE_dx_3 ≈ 0.035119027
  public static func crossEntropyGradient(
    x_1: Double, x_2: Double, x_3: Double, y_2: Double
  ) throws -> (dE_dx_1: Double, dE_dx_2: Double, dE_dx_3: Double) {
    throw NotAttempted()
  }
}
