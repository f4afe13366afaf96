// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The 1-1-1 network, trained by hand for two passes, worked out by hand.
public enum OneOneOneNetwork {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    x_t: Double, y_t: Double, w_1: Double, w_2: Double
  ) throws -> (s_1: Double, h: Double, s_2: Double, y: Double, E: Double) {
    let s_1 = x_t * w_1
    let h = sigmoid(s_1)
    let s_2 = h * w_2
    let y = s_2
    let E = (y_t - y) * (y_t - y) / 2
    return (s_1, h, s_2, y, E)
  }

  /// The backward pass: partial derivatives of E.
  public static func gradient(
    x_t: Double, y_t: Double, w_2: Double, h: Double, y: Double
  ) throws -> (dE_dw_2: Double, dE_dw_1: Double) {
    let dE_dy = -(y_t - y)
    let dE_ds_2 = dE_dy
    let dE_dw_2 = dE_ds_2 * h
    let dE_dh = dE_ds_2 * w_2
    let dE_ds_1 = dE_dh * h * (1 - h)
    let dE_dw_1 = dE_ds_1 * x_t
    return (dE_dw_2, dE_dw_1)
  }

  /// One training step: the updated parameters.
  public static func step(
    eta: Double, w_1: Double, w_2: Double, dE_dw_2: Double, dE_dw_1: Double
  ) throws -> (w_2_new: Double, w_1_new: Double) {
    let w_2_new = w_2 - eta * dE_dw_2
    let w_1_new = w_1 - eta * dE_dw_1
    return (w_2_new, w_1_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
