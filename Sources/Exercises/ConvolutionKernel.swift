// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 합성곱 커널의 기울기 · The gradient of a convolution kernel
///
/// `swift run companion convolution-kernel` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum ConvolutionKernel {
  /// 순전파: 입력에서 결과까지.
  /// The forward pass: from the inputs to the result.
  ///
  ///     net_11 = w_11·x_11 + w_12·x_12 + w_21·x_21 + w_22·x_22
  ///     net_12 = w_11·x_12 + w_12·x_13 + w_21·x_22 + w_22·x_23
  ///     net_13 = w_11·x_13 + w_12·x_14 + w_21·x_23 + w_22·x_24
  ///     net_21 = w_11·x_21 + w_12·x_22 + w_21·x_31 + w_22·x_32
  ///     net_22 = w_11·x_22 + w_12·x_23 + w_21·x_32 + w_22·x_33
  ///     net_23 = w_11·x_23 + w_12·x_24 + w_21·x_33 + w_22·x_34
  ///     net_31 = w_11·x_31 + w_12·x_32 + w_21·x_41 + w_22·x_42
  ///     net_32 = w_11·x_32 + w_12·x_33 + w_21·x_42 + w_22·x_43
  ///     net_33 = w_11·x_33 + w_12·x_34 + w_21·x_43 + w_22·x_44
  ///     E = ½((t_11 − net_11)² + (t_12 − net_12)² + (t_13 − net_13)² + (t_21 − net_21)² + (t_22 −
  ///         net_22)² + (t_23 − net_23)² + (t_31 − net_31)² + (t_32 − net_32)² + (t_33 − net_33)²)
  ///
  /// 예 · Example:
  ///
  ///     x_11 = -1, x_12 = 2, x_13 = 2, x_14 = -1, x_21 = 1, x_22 = -1, x_23 = 1, x_24 = -1,
  ///     x_31 = 1, x_32 = 2, x_33 = 1, x_34 = 1, x_41 = 1, x_42 = -1, x_43 = -1, x_44 = 2,
  ///     w_11 = 1, w_12 = 0.5, w_21 = -0.5, w_22 = -1, t_11 = 0, t_12 = 1, t_13 = 3, t_21 = -1,
  ///     t_22 = -2, t_23 = 0, t_31 = 2, t_32 = 3, t_33 = -1
  ///     →
  ///     net_11 ≈ 0.5, net_12 ≈ 2.5, net_13 ≈ 2, net_21 ≈ -2, net_22 ≈ -2.5, net_23 ≈ -1,
  ///     net_31 ≈ 2.5, net_32 ≈ 4, net_33 ≈ 0, E ≈ 4
  public static func forward(
    x_11: Double, x_12: Double, x_13: Double, x_14: Double, x_21: Double, x_22: Double, x_23: Double,
    x_24: Double, x_31: Double, x_32: Double, x_33: Double, x_34: Double, x_41: Double, x_42: Double,
    x_43: Double, x_44: Double, w_11: Double, w_12: Double, w_21: Double, w_22: Double, t_11: Double,
    t_12: Double, t_13: Double, t_21: Double, t_22: Double, t_23: Double, t_31: Double, t_32: Double,
    t_33: Double
  ) throws -> (
    net_11: Double, net_12: Double, net_13: Double, net_21: Double, net_22: Double, net_23: Double,
    net_31: Double, net_32: Double, net_33: Double, E: Double
  ) {
    throw NotAttempted()
  }

  /// 역전파: 커널 가중치의 편미분.
  /// The backward pass: a weight of the kernel.
  ///
  ///     dE_dw_11 = ∂E/∂w_11
  ///       = ∂E/∂net_33·∂net_33/∂w_11
  ///       + ∂E/∂net_32·∂net_32/∂w_11
  ///       + ∂E/∂net_31·∂net_31/∂w_11
  ///       + ∂E/∂net_23·∂net_23/∂w_11
  ///       + ∂E/∂net_22·∂net_22/∂w_11
  ///       + ∂E/∂net_21·∂net_21/∂w_11
  ///       + ∂E/∂net_13·∂net_13/∂w_11
  ///       + ∂E/∂net_12·∂net_12/∂w_11
  ///       + ∂E/∂net_11·∂net_11/∂w_11
  ///
  /// 예 · Example:
  ///
  ///     x_11 = -1, x_12 = 2, x_13 = 2, x_21 = 1, x_22 = -1, x_23 = 1, x_31 = 1, x_32 = 2,
  ///     x_33 = 1, t_11 = 0, t_12 = 1, t_13 = 3, t_21 = -1, t_22 = -2, t_23 = 0, t_31 = 2,
  ///     t_32 = 3, t_33 = -1, net_11 = 0.5, net_12 = 2.5, net_13 = 2, net_21 = -2, net_22 = -2.5,
  ///     net_23 = -1, net_31 = 2.5, net_32 = 4, net_33 = 0
  ///     →
  ///     dE_dw_11 ≈ 2.5
  public static func kernelGradient(
    x_11: Double, x_12: Double, x_13: Double, x_21: Double, x_22: Double, x_23: Double, x_31: Double,
    x_32: Double, x_33: Double, t_11: Double, t_12: Double, t_13: Double, t_21: Double, t_22: Double,
    t_23: Double, t_31: Double, t_32: Double, t_33: Double, net_11: Double, net_12: Double, net_13: Double,
    net_21: Double, net_22: Double, net_23: Double, net_31: Double, net_32: Double, net_33: Double
  ) throws -> Double {
    throw NotAttempted()
  }

  /// 학습 한 걸음: 갱신한 매개변수.
  /// One training step: the updated parameters.
  ///
  ///     w_11_new = w_11 − gamma·dE_dw_11
  ///
  /// 예 · Example:
  ///
  ///     w_11 = 1, gamma = 0.05, dE_dw_11 = 2.5
  ///     →
  ///     w_11_new ≈ 0.875
  public static func step(w_11: Double, gamma: Double, dE_dw_11: Double) throws -> Double {
    throw NotAttempted()
  }
}
