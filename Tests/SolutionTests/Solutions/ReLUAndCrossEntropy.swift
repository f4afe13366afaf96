// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// ReLU and cross-entropy, worked out by hand.
public enum ReLUAndCrossEntropy {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    w_1: Double, w_2: Double, x_t: Double, y_t: Double
  ) throws -> (s_1: Double, h: Double, s_2: Double, y: Double, E: Double) {
    let s_1 = x_t * w_1
    let h = max(0, s_1)
    let s_2 = h * w_2
    let y = s_2
    let E = (y_t - y) * (y_t - y) / 2
    return (s_1, h, s_2, y, E)
  }

  /// The backward pass: partial derivatives of E.
  public static func gradient(
    w_2: Double, x_t: Double, y_t: Double, s_1: Double, h: Double, y: Double
  ) throws -> (dE_dw_2: Double, dE_dw_1: Double) {
    let dE_ds_2 = -(y_t - y)
    let dE_dw_2 = dE_ds_2 * h
    let dE_dw_1 = dE_ds_2 * w_2 * slopeOfReLU(s_1) * x_t
    return (dE_dw_2, dE_dw_1)
  }

  /// A sigmoid output and its cross-entropy.
  public static func crossEntropy(y_t: Double, s_2: Double) throws -> (y_c: Double, E_c: Double) {
    let y_c = 1 / (1 + exp(-s_2))
    let E_c = -y_t * log(y_c) - (1 - y_t) * log(1 - y_c)
    return (y_c, E_c)
  }

  /// The partial derivatives of the cross-entropy.
  public static func crossEntropyGradient(
    w_2: Double, x_t: Double, y_t: Double, s_1: Double, h: Double, y_c: Double
  ) throws -> (dE_c_ds_2: Double, dE_c_dw_2: Double, dE_c_dw_1: Double) {
    // (−y_t/y_c + (1 − y_t)/(1 − y_c))·y_c(1 − y_c) = y_c − y_t.
    let dE_c_ds_2 = y_c - y_t
    let dE_c_dw_2 = dE_c_ds_2 * h
    let dE_c_dw_1 = dE_c_ds_2 * w_2 * slopeOfReLU(s_1) * x_t
    return (dE_c_ds_2, dE_c_dw_2, dE_c_dw_1)
  }

  /// One training step: the updated parameters.
  public static func step(
    w_1: Double, w_2: Double, dE_dw_2: Double, dE_dw_1: Double, eta: Double
  ) throws -> (w_2_new: Double, w_1_new: Double) {
    let w_2_new = w_2 - eta * dE_dw_2
    let w_1_new = w_1 - eta * dE_dw_1
    return (w_2_new, w_1_new)
  }

  private static func slopeOfReLU(_ s: Double) -> Double {
    s > 0 ? 1 : 0
  }
}
