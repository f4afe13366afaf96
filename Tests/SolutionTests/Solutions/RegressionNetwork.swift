// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The regression program: a 1-10-6-1 network, worked out by hand.
public enum RegressionNetwork {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    x: Double, t: Double, w_1: Double, w_2: Double, b_1: Double, b_2: Double, v_11: Double, v_12: Double,
    v_21: Double, v_22: Double, c_1: Double, c_2: Double, u_1: Double, u_2: Double, d: Double
  ) throws -> (
    s_1: Double, s_2: Double, h_1: Double, h_2: Double, r_1: Double, r_2: Double, k_1: Double, k_2: Double,
    y: Double, E: Double
  ) {
    let s_1 = w_1 * x + b_1
    let s_2 = w_2 * x + b_2
    let h_1 = max(0, s_1)
    let h_2 = max(0, s_2)
    let r_1 = v_11 * h_1 + v_12 * h_2 + c_1
    let r_2 = v_21 * h_1 + v_22 * h_2 + c_2
    let k_1 = max(0, r_1)
    let k_2 = max(0, r_2)
    let y = u_1 * k_1 + u_2 * k_2 + d
    let E = max(0, y - t) + max(0, t - y)
    return (s_1, s_2, h_1, h_2, r_1, r_2, k_1, k_2, y, E)
  }

  /// The backward pass: the output layer.
  public static func outputGradient(
    t: Double, u_1: Double, u_2: Double, k_1: Double, k_2: Double, y: Double
  ) throws -> (
    dE_dy: Double, dE_du_1: Double, dE_du_2: Double, dE_dd: Double, dE_dk_1: Double, dE_dk_2: Double
  ) {
    let dE_dy = slopeOfReLU(y - t) - slopeOfReLU(t - y)
    let dE_du_1 = dE_dy * k_1
    let dE_du_2 = dE_dy * k_2
    let dE_dd = dE_dy
    let dE_dk_1 = dE_dy * u_1
    let dE_dk_2 = dE_dy * u_2
    return (dE_dy, dE_du_1, dE_du_2, dE_dd, dE_dk_1, dE_dk_2)
  }

  /// The backward pass: the hidden layers.
  public static func hiddenGradient(
    x: Double, t: Double, v_11: Double, v_21: Double, u_1: Double, u_2: Double, s_1: Double, h_1: Double,
    h_2: Double, r_1: Double, r_2: Double, y: Double
  ) throws -> (
    dE_dr_1: Double, dE_dv_11: Double, dE_dv_12: Double, dE_dc_1: Double, dE_dh_1: Double, dE_dw_1: Double,
    dE_db_1: Double
  ) {
    let dE_dy = slopeOfReLU(y - t) - slopeOfReLU(t - y)
    let dE_dr_1 = dE_dy * u_1 * slopeOfReLU(r_1)
    let dE_dr_2 = dE_dy * u_2 * slopeOfReLU(r_2)
    let dE_dv_11 = dE_dr_1 * h_1
    let dE_dv_12 = dE_dr_1 * h_2
    let dE_dc_1 = dE_dr_1

    // h_1 feeds both r_1 and r_2.
    let dE_dh_1 = dE_dr_1 * v_11 + dE_dr_2 * v_21
    let dE_ds_1 = dE_dh_1 * slopeOfReLU(s_1)
    let dE_dw_1 = dE_ds_1 * x
    let dE_db_1 = dE_ds_1
    return (dE_dr_1, dE_dv_11, dE_dv_12, dE_dc_1, dE_dh_1, dE_dw_1, dE_db_1)
  }

  /// One training step: the updated parameters.
  public static func step(
    eta: Double, w_1: Double, u_1: Double, u_2: Double, d: Double, dE_du_1: Double, dE_du_2: Double,
    dE_dd: Double, dE_dw_1: Double
  ) throws -> (u_1_new: Double, u_2_new: Double, d_new: Double, w_1_new: Double) {
    let u_1_new = u_1 - eta * dE_du_1
    let u_2_new = u_2 - eta * dE_du_2
    let d_new = d - eta * dE_dd
    let w_1_new = w_1 - eta * dE_dw_1
    return (u_1_new, u_2_new, d_new, w_1_new)
  }

  private static func slopeOfReLU(_ s: Double) -> Double {
    s > 0 ? 1 : 0
  }
}
