// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The chain rule through three layers, worked out by hand.
public enum ThreeLayerChain {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    x: Double, y: Double, w_1: Double, b_1: Double, w_2: Double, b_2: Double, w_3: Double, b_3: Double
  ) throws -> (h_1_in: Double, h_1: Double, h_2_in: Double, h_2: Double, y_star: Double, loss: Double) {
    let h_1_in = w_1 * x + b_1
    let h_1 = sigmoid(h_1_in)
    let h_2_in = w_2 * h_1 + b_2
    let h_2 = sigmoid(h_2_in)
    let y_star = w_3 * h_2 + b_3
    let loss = y_star - y
    return (h_1_in, h_1, h_2_in, h_2, y_star, loss)
  }

  /// The backward pass: partial derivatives of loss.
  public static func gradient(
    x: Double, w_2: Double, w_3: Double, h_1: Double, h_2: Double
  ) throws -> (
    dloss_dw_3: Double, dloss_dw_2: Double, dloss_db_2: Double, dloss_dw_1: Double, dloss_db_1: Double
  ) {
    // loss = y_star − y, so ∂loss/∂y_star = 1.
    let dloss_dw_3 = h_2
    let dloss_dh_2_in = w_3 * h_2 * (1 - h_2)
    let dloss_dw_2 = dloss_dh_2_in * h_1
    let dloss_db_2 = dloss_dh_2_in
    let dloss_dh_1_in = dloss_dh_2_in * w_2 * h_1 * (1 - h_1)
    let dloss_dw_1 = dloss_dh_1_in * x
    let dloss_db_1 = dloss_dh_1_in
    return (dloss_dw_3, dloss_dw_2, dloss_db_2, dloss_dw_1, dloss_db_1)
  }

  /// One training step: the updated parameters.
  public static func step(
    w_1: Double, b_1: Double, w_2: Double, b_2: Double, w_3: Double, dloss_dw_3: Double,
    dloss_dw_2: Double, dloss_db_2: Double, dloss_dw_1: Double, dloss_db_1: Double,
    eta: Double
  ) throws -> (
    w_3_new: Double, w_2_new: Double, b_2_new: Double, w_1_new: Double, b_1_new: Double
  ) {
    let w_3_new = w_3 - eta * dloss_dw_3
    let w_2_new = w_2 - eta * dloss_dw_2
    let b_2_new = b_2 - eta * dloss_db_2
    let w_1_new = w_1 - eta * dloss_dw_1
    let b_1_new = b_1 - eta * dloss_db_1
    return (w_3_new, w_2_new, b_2_new, w_1_new, b_1_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
