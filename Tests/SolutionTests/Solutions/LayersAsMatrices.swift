// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Layers as matrices, worked out by hand.
public enum LayersAsMatrices {
  /// The forward pass of one layer.
  public static func layer(
    x_1: Double, x_2: Double, x_3: Double, w_11: Double, w_12: Double, w_13: Double, w_21: Double,
    w_22: Double, w_23: Double, w_31: Double, w_32: Double, w_33: Double
  ) throws -> (s_1: Double, s_2: Double, s_3: Double, h_1: Double, h_2: Double, h_3: Double) {
    let s_1 = w_11 * x_1 + w_12 * x_2 + w_13 * x_3
    let s_2 = w_21 * x_1 + w_22 * x_2 + w_23 * x_3
    let s_3 = w_31 * x_1 + w_32 * x_2 + w_33 * x_3
    let h_1 = max(0, s_1)
    let h_2 = max(0, s_2)
    let h_3 = max(0, s_3)
    return (s_1, s_2, s_3, h_1, h_2, h_3)
  }

  /// The forward pass of the last layer, and the cost.
  public static func lastLayer(
    w_11_4: Double, w_12_4: Double, w_21_4: Double, w_22_4: Double, b_1_4: Double, b_2_4: Double,
    a_1_3: Double, a_2_3: Double, t_1: Double, t_2: Double
  ) throws -> (z_1_4: Double, z_2_4: Double, y_1: Double, y_2: Double, C: Double) {
    let z_1_4 = w_11_4 * a_1_3 + w_12_4 * a_2_3 + b_1_4
    let z_2_4 = w_21_4 * a_1_3 + w_22_4 * a_2_3 + b_2_4
    let y_1 = z_1_4
    let y_2 = z_2_4
    let error_1 = y_1 - t_1
    let error_2 = y_2 - t_2
    let C = error_1 * error_1 / 2 + error_2 * error_2 / 2
    return (z_1_4, z_2_4, y_1, y_2, C)
  }

  /// The backward pass of the last layer.
  public static func lastLayerGradient(
    a_1_3: Double, a_2_3: Double, y_1: Double, y_2: Double, t_1: Double, t_2: Double
  ) throws -> (
    dC_dz_1_4: Double, dC_dz_2_4: Double, dC_dw_11_4: Double, dC_dw_12_4: Double, dC_dw_21_4: Double,
    dC_dw_22_4: Double
  ) {
    // y = z, so ∂C/∂z = ∂C/∂y = y − t.
    let dC_dz_1_4 = y_1 - t_1
    let dC_dz_2_4 = y_2 - t_2
    let dC_dw_11_4 = dC_dz_1_4 * a_1_3
    let dC_dw_12_4 = dC_dz_1_4 * a_2_3
    let dC_dw_21_4 = dC_dz_2_4 * a_1_3
    let dC_dw_22_4 = dC_dz_2_4 * a_2_3
    return (dC_dz_1_4, dC_dz_2_4, dC_dw_11_4, dC_dw_12_4, dC_dw_21_4, dC_dw_22_4)
  }
}
