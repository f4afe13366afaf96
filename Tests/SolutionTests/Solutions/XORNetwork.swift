// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The 2-2-1 network that learns XOR, worked out by hand.
public enum XORNetwork {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    w_01_1: Double, w_11_1: Double, w_21_1: Double, w_02_1: Double, w_12_1: Double, w_22_1: Double,
    w_0_2: Double, w_1_2: Double, w_2_2: Double, x_1: Double, x_2: Double, t: Double
  ) throws -> (a_1: Double, a_2: Double, z_1: Double, z_2: Double, b: Double, y: Double, ETilde: Double) {
    let x_0 = 1.0
    let a_1 = w_01_1 * x_0 + w_11_1 * x_1 + w_21_1 * x_2
    let a_2 = w_02_1 * x_0 + w_12_1 * x_1 + w_22_1 * x_2
    let z_1 = sigmoid(a_1)
    let z_2 = sigmoid(a_2)
    let b = w_0_2 + w_1_2 * z_1 + w_2_2 * z_2
    let y = sigmoid(b)
    let ETilde = (y - t) * (y - t) / 2
    return (a_1, a_2, z_1, z_2, b, y, ETilde)
  }

  /// The backward pass: partial derivatives of Ẽ.
  public static func gradient(
    w_1_2: Double, w_2_2: Double, x_1: Double, x_2: Double, t: Double, z_1: Double, z_2: Double, y: Double
  ) throws -> (
    dETilde_dw_0_2: Double, dETilde_dw_1_2: Double, dETilde_dw_2_2: Double, dETilde_dw_01_1: Double,
    dETilde_dw_11_1: Double, dETilde_dw_21_1: Double, dETilde_dw_02_1: Double, dETilde_dw_12_1: Double,
    dETilde_dw_22_1: Double
  ) {
    let dETilde_db = (y - t) * y * (1 - y)
    let dETilde_dw_0_2 = dETilde_db
    let dETilde_dw_1_2 = dETilde_db * z_1
    let dETilde_dw_2_2 = dETilde_db * z_2

    // x_0 = 1, so a bias takes ∂Ẽ/∂a itself.
    let dETilde_da_1 = dETilde_db * w_1_2 * z_1 * (1 - z_1)
    let dETilde_dw_01_1 = dETilde_da_1
    let dETilde_dw_11_1 = dETilde_da_1 * x_1
    let dETilde_dw_21_1 = dETilde_da_1 * x_2

    let dETilde_da_2 = dETilde_db * w_2_2 * z_2 * (1 - z_2)
    let dETilde_dw_02_1 = dETilde_da_2
    let dETilde_dw_12_1 = dETilde_da_2 * x_1
    let dETilde_dw_22_1 = dETilde_da_2 * x_2
    return (
      dETilde_dw_0_2, dETilde_dw_1_2, dETilde_dw_2_2, dETilde_dw_01_1, dETilde_dw_11_1, dETilde_dw_21_1,
      dETilde_dw_02_1, dETilde_dw_12_1, dETilde_dw_22_1
    )
  }

  /// One training step: the updated parameters.
  public static func step(
    w_01_1: Double, w_11_1: Double, w_0_2: Double, w_1_2: Double, dE_dw_1_2: Double, dE_dw_11_1: Double,
    alpha: Double, dE_dw_01_1: Double, dE_dw_0_2: Double
  ) throws -> (w_0_2_new: Double, w_1_2_new: Double, w_01_1_new: Double, w_11_1_new: Double) {
    let w_0_2_new = w_0_2 - alpha * dE_dw_0_2
    let w_1_2_new = w_1_2 - alpha * dE_dw_1_2
    let w_01_1_new = w_01_1 - alpha * dE_dw_01_1
    let w_11_1_new = w_11_1 - alpha * dE_dw_11_1
    return (w_0_2_new, w_1_2_new, w_01_1_new, w_11_1_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
