// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The 1-2-1 network, path by path, worked out by hand.
public enum OneTwoOneNetwork {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    x_t: Double, y_t: Double, w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double
  ) throws -> (
    s_1: Double, h_1: Double, s_2: Double, h_2: Double, s_3: Double, h_3: Double, s_4: Double, y: Double,
    E: Double
  ) {
    let s_1 = x_t * w_1
    let h_1 = sigmoid(s_1)
    let s_2 = h_1 * w_2
    let h_2 = sigmoid(s_2)
    let s_3 = h_1 * w_3
    let h_3 = sigmoid(s_3)
    let s_4 = h_2 * w_4 + h_3 * w_5
    let y = s_4
    let E = (y_t - y) * (y_t - y) / 2
    return (s_1, h_1, s_2, h_2, s_3, h_3, s_4, y, E)
  }

  /// The backward pass: partial derivatives of E.
  public static func gradient(
    x_t: Double, y_t: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, h_1: Double, h_2: Double,
    h_3: Double, y: Double
  ) throws -> (dE_dw_5: Double, dE_dw_4: Double, dE_dw_3: Double, dE_dw_2: Double, dE_dw_1: Double) {
    let dE_ds_4 = -(y_t - y)
    let dE_dw_5 = dE_ds_4 * h_3
    let dE_dw_4 = dE_ds_4 * h_2

    let dE_ds_3 = dE_ds_4 * w_5 * h_3 * (1 - h_3)
    let dE_ds_2 = dE_ds_4 * w_4 * h_2 * (1 - h_2)
    let dE_dw_3 = dE_ds_3 * h_1
    let dE_dw_2 = dE_ds_2 * h_1

    // h_1 reaches E along two paths.
    let dE_dh_1 = dE_ds_2 * w_2 + dE_ds_3 * w_3
    let dE_dw_1 = dE_dh_1 * h_1 * (1 - h_1) * x_t
    return (dE_dw_5, dE_dw_4, dE_dw_3, dE_dw_2, dE_dw_1)
  }

  /// One training step: the updated parameters.
  public static func step(
    w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, dE_dw_5: Double, dE_dw_4: Double,
    dE_dw_3: Double, dE_dw_2: Double, dE_dw_1: Double, eta: Double
  ) throws -> (w_5_new: Double, w_4_new: Double, w_3_new: Double, w_2_new: Double, w_1_new: Double) {
    let w_5_new = w_5 - eta * dE_dw_5
    let w_4_new = w_4 - eta * dE_dw_4
    let w_3_new = w_3 - eta * dE_dw_3
    let w_2_new = w_2 - eta * dE_dw_2
    let w_1_new = w_1 - eta * dE_dw_1
    return (w_5_new, w_4_new, w_3_new, w_2_new, w_1_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
