// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Activation functions, worked out by hand.
public enum ActivationFunctions {
  /// The values of the sigmoid, tanh and the ReLU.
  public static func values(x: Double) throws -> (h_sigma: Double, h_tanh: Double, h_relu: Double) {
    let h_sigma = sigmoid(x)
    let h_tanh = tanh(x)
    let h_relu = max(0, x)
    return (h_sigma, h_tanh, h_relu)
  }

  /// The derivatives of the sigmoid, tanh and the ReLU.
  public static func slopes(
    x: Double, h_sigma: Double, h_tanh: Double
  ) throws -> (dh_sigma_dx: Double, dh_tanh_dx: Double, dh_relu_dx: Double) {
    let dh_sigma_dx = h_sigma * (1 - h_sigma)
    let dh_tanh_dx = 1 - h_tanh * h_tanh
    let dh_relu_dx: Double = x > 0 ? 1 : 0
    return (dh_sigma_dx, dh_tanh_dx, dh_relu_dx)
  }

  /// The softmax.
  public static func softmax(
    x_1: Double, x_2: Double, x_3: Double
  ) throws -> (y_1: Double, y_2: Double, y_3: Double) {
    let e_1 = exp(x_1)
    let e_2 = exp(x_2)
    let e_3 = exp(x_3)
    let S = e_1 + e_2 + e_3
    let y_1 = e_1 / S
    let y_2 = e_2 / S
    let y_3 = e_3 / S
    return (y_1, y_2, y_3)
  }

  /// Derivatives of the softmax.
  public static func softmaxSlopes(
    x_1: Double, x_2: Double, x_3: Double
  ) throws -> (dy_1_dx_1: Double, dy_1_dx_2: Double) {
    let e_1 = exp(x_1)
    let e_2 = exp(x_2)
    let e_3 = exp(x_3)
    let S = e_1 + e_2 + e_3

    let dy_1_de_1 = 1 / S
    let dy_1_dS = -e_1 / (S * S)
    // ∂e/∂x = e, and e_1 also reaches y_1 through the sum S.
    let dy_1_dx_1 = dy_1_de_1 * e_1 + dy_1_dS * e_1
    let dy_1_dx_2 = dy_1_dS * e_2
    return (dy_1_dx_1, dy_1_dx_2)
  }

  /// The cross-entropy behind a softmax; the second class is the right one.
  public static func crossEntropy(y_2: Double) throws -> Double {
    -log(y_2)
  }

  /// The cross-entropy's derivatives by the softmax's inputs.
  public static func crossEntropyGradient(
    x_1: Double, x_2: Double, x_3: Double, y_2: Double
  ) throws -> (dE_dx_1: Double, dE_dx_2: Double, dE_dx_3: Double) {
    let S = exp(x_1) + exp(x_2) + exp(x_3)
    // What the softmax gave, less the target.
    return (exp(x_1) / S, y_2 - 1, exp(x_3) / S)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
