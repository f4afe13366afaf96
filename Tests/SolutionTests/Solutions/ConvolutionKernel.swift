// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The gradient of a convolution kernel, worked out by hand.
public enum ConvolutionKernel {
  /// The forward pass: from the inputs to the result.
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
    let net_11 = w_11 * x_11 + w_12 * x_12 + w_21 * x_21 + w_22 * x_22
    let net_12 = w_11 * x_12 + w_12 * x_13 + w_21 * x_22 + w_22 * x_23
    let net_13 = w_11 * x_13 + w_12 * x_14 + w_21 * x_23 + w_22 * x_24
    let net_21 = w_11 * x_21 + w_12 * x_22 + w_21 * x_31 + w_22 * x_32
    let net_22 = w_11 * x_22 + w_12 * x_23 + w_21 * x_32 + w_22 * x_33
    let net_23 = w_11 * x_23 + w_12 * x_24 + w_21 * x_33 + w_22 * x_34
    let net_31 = w_11 * x_31 + w_12 * x_32 + w_21 * x_41 + w_22 * x_42
    let net_32 = w_11 * x_32 + w_12 * x_33 + w_21 * x_42 + w_22 * x_43
    let net_33 = w_11 * x_33 + w_12 * x_34 + w_21 * x_43 + w_22 * x_44
    let misses = [
      t_11 - net_11, t_12 - net_12, t_13 - net_13, t_21 - net_21, t_22 - net_22,
      t_23 - net_23, t_31 - net_31, t_32 - net_32, t_33 - net_33,
    ]
    let E = misses.map { $0 * $0 }.reduce(0, +) / 2
    return (net_11, net_12, net_13, net_21, net_22, net_23, net_31, net_32, net_33, E)
  }

  /// The backward pass: a weight of the kernel.
  public static func kernelGradient(
    x_11: Double, x_12: Double, x_13: Double, x_21: Double, x_22: Double, x_23: Double, x_31: Double,
    x_32: Double, x_33: Double, t_11: Double, t_12: Double, t_13: Double, t_21: Double, t_22: Double,
    t_23: Double, t_31: Double, t_32: Double, t_33: Double, net_11: Double, net_12: Double, net_13: Double,
    net_21: Double, net_22: Double, net_23: Double, net_31: Double, net_32: Double, net_33: Double
  ) throws -> Double {
    // E = ½Σ(net − t)² over the nine outputs, so ∂E/∂net = net − t; w_11 meets x_ij in net_ij.
    let row_1 = (net_11 - t_11) * x_11 + (net_12 - t_12) * x_12 + (net_13 - t_13) * x_13
    let row_2 = (net_21 - t_21) * x_21 + (net_22 - t_22) * x_22 + (net_23 - t_23) * x_23
    let row_3 = (net_31 - t_31) * x_31 + (net_32 - t_32) * x_32 + (net_33 - t_33) * x_33
    return row_1 + row_2 + row_3
  }

  /// One training step: the updated parameters.
  public static func step(w_11: Double, gamma: Double, dE_dw_11: Double) throws -> Double {
    return w_11 - gamma * dE_dw_11
  }
}
