// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// 층을 행렬로 · Layers as matrices
///
/// `swift run companion layers-as-matrices` works the same derivation through with numbers.
///
/// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
public enum LayersAsMatrices {
  /// 층 하나의 순전파.
  /// The forward pass of one layer.
  ///
  ///     s_1 = w_11·x_1 + w_12·x_2 + w_13·x_3
  ///     s_2 = w_21·x_1 + w_22·x_2 + w_23·x_3
  ///     s_3 = w_31·x_1 + w_32·x_2 + w_33·x_3
  ///     h_1 = ReLU(s_1)
  ///     h_2 = ReLU(s_2)
  ///     h_3 = ReLU(s_3)
  ///
  /// 예 · Example:
  ///
  ///     x_1 = 1, x_2 = 2, x_3 = -1, w_11 = 0.5, w_12 = -0.5, w_13 = 1, w_21 = 1, w_22 = 0.5,
  ///     w_23 = -0.5, w_31 = 0.5, w_32 = 1, w_33 = 1
  ///     →
  ///     s_1 ≈ -1.5, s_2 ≈ 2.5, s_3 ≈ 1.5, h_1 ≈ 0, h_2 ≈ 2.5, h_3 ≈ 1.5
  public static func layer(
    x_1: Double, x_2: Double, x_3: Double, w_11: Double, w_12: Double, w_13: Double, w_21: Double,
    w_22: Double, w_23: Double, w_31: Double, w_32: Double, w_33: Double
  ) throws -> (s_1: Double, s_2: Double, s_3: Double, h_1: Double, h_2: Double, h_3: Double) {
    throw NotAttempted()
  }

  /// 마지막 층의 순전파와 비용.
  /// The forward pass of the last layer, and the cost.
  ///
  ///     z_1_4 = w_11_4·a_1_3 + w_12_4·a_2_3 + b_1_4
  ///     z_2_4 = w_21_4·a_1_3 + w_22_4·a_2_3 + b_2_4
  ///     y_1 = z_1_4
  ///     y_2 = z_2_4
  ///     C = ½(y_1 − t_1)² + ½(y_2 − t_2)²
  ///
  /// 예 · Example:
  ///
  ///     w_11_4 = 1, w_12_4 = -1, w_21_4 = 0.5, w_22_4 = 1, b_1_4 = 0.3, b_2_4 = -0.2,
  ///     a_1_3 = 0.704458, a_2_3 = 0.414376631, t_1 = 1, t_2 = -1
  ///     →
  ///     z_1_4 ≈ 0.590081369, z_2_4 ≈ 0.566605631, y_1 ≈ 0.590081369, y_2 ≈ 0.566605631,
  ///     C ≈ 1.31114324
  public static func lastLayer(
    w_11_4: Double, w_12_4: Double, w_21_4: Double, w_22_4: Double, b_1_4: Double, b_2_4: Double,
    a_1_3: Double, a_2_3: Double, t_1: Double, t_2: Double
  ) throws -> (z_1_4: Double, z_2_4: Double, y_1: Double, y_2: Double, C: Double) {
    throw NotAttempted()
  }

  /// 마지막 층의 역전파.
  /// The backward pass of the last layer.
  ///
  ///     dC_dz_1_4 = ∂C/∂z_1_4 = ∂C/∂y_1·∂y_1/∂z_1_4
  ///     dC_dz_2_4 = ∂C/∂z_2_4 = ∂C/∂y_2·∂y_2/∂z_2_4
  ///     dC_dw_11_4 = ∂C/∂w_11_4 = ∂C/∂y_1·∂y_1/∂z_1_4·∂z_1_4/∂w_11_4
  ///     dC_dw_12_4 = ∂C/∂w_12_4 = ∂C/∂y_1·∂y_1/∂z_1_4·∂z_1_4/∂w_12_4
  ///     dC_dw_21_4 = ∂C/∂w_21_4 = ∂C/∂y_2·∂y_2/∂z_2_4·∂z_2_4/∂w_21_4
  ///     dC_dw_22_4 = ∂C/∂w_22_4 = ∂C/∂y_2·∂y_2/∂z_2_4·∂z_2_4/∂w_22_4
  ///
  /// 예 · Example:
  ///
  ///     a_1_3 = 0.704458, a_2_3 = 0.414376631, y_1 = 0.590081369, y_2 = 0.566605631, t_1 = 1,
  ///     t_2 = -1
  ///     →
  ///     dC_dz_1_4 ≈ -0.409918631, dC_dz_2_4 ≈ 1.56660563, dC_dw_11_4 ≈ -0.288770459,
  ///     dC_dw_12_4 ≈ -0.169860702, dC_dw_21_4 ≈ 1.10360787, dC_dw_22_4 ≈ 0.649164764
  public static func lastLayerGradient(
    a_1_3: Double, a_2_3: Double, y_1: Double, y_2: Double, t_1: Double, t_2: Double
  ) throws -> (
    dC_dz_1_4: Double, dC_dz_2_4: Double, dC_dw_11_4: Double, dC_dw_12_4: Double, dC_dw_21_4: Double,
    dC_dw_22_4: Double
  ) {
    throw NotAttempted()
  }
}
