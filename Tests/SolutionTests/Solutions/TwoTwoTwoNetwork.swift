// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The 2-2-2 network: one round and ten thousand, worked out by hand.
public enum TwoTwoTwoNetwork {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    i_1: Double, i_2: Double, target_o1: Double, target_o2: Double, w_1: Double, w_2: Double, w_3: Double,
    w_4: Double, w_5: Double, w_6: Double, w_7: Double, w_8: Double, b_1: Double, b_2: Double
  ) throws -> (
    net_h1: Double, out_h1: Double, net_h2: Double, out_h2: Double, net_o1: Double, out_o1: Double,
    net_o2: Double, out_o2: Double, E_o1: Double, E_o2: Double, E: Double
  ) {
    let net_h1 = w_1 * i_1 + w_2 * i_2 + b_1
    let out_h1 = sigmoid(net_h1)
    let net_h2 = w_3 * i_1 + w_4 * i_2 + b_1
    let out_h2 = sigmoid(net_h2)
    let net_o1 = w_5 * out_h1 + w_6 * out_h2 + b_2
    let out_o1 = sigmoid(net_o1)
    let net_o2 = w_7 * out_h1 + w_8 * out_h2 + b_2
    let out_o2 = sigmoid(net_o2)
    let E_o1 = (target_o1 - out_o1) * (target_o1 - out_o1) / 2
    let E_o2 = (target_o2 - out_o2) * (target_o2 - out_o2) / 2
    let E = E_o1 + E_o2
    return (net_h1, out_h1, net_h2, out_h2, net_o1, out_o1, net_o2, out_o2, E_o1, E_o2, E)
  }

  /// The backward pass: the output weights.
  public static func outputGradient(
    target_o1: Double, target_o2: Double, out_h1: Double, out_h2: Double, out_o1: Double, out_o2: Double
  ) throws -> (dE_dw_5: Double, dE_dw_6: Double, dE_dw_7: Double, dE_dw_8: Double) {
    let dE_dnet_o1 = -(target_o1 - out_o1) * out_o1 * (1 - out_o1)
    let dE_dnet_o2 = -(target_o2 - out_o2) * out_o2 * (1 - out_o2)
    let dE_dw_5 = dE_dnet_o1 * out_h1
    let dE_dw_6 = dE_dnet_o1 * out_h2
    let dE_dw_7 = dE_dnet_o2 * out_h1
    let dE_dw_8 = dE_dnet_o2 * out_h2
    return (dE_dw_5, dE_dw_6, dE_dw_7, dE_dw_8)
  }

  /// The backward pass: the hidden weights.
  public static func hiddenGradient(
    i_1: Double, i_2: Double, target_o1: Double, target_o2: Double, w_5: Double, w_6: Double, w_7: Double,
    w_8: Double, out_h1: Double, out_h2: Double, out_o1: Double, out_o2: Double
  ) throws -> (dE_dw_1: Double, dE_dw_2: Double, dE_dw_3: Double, dE_dw_4: Double) {
    let dE_dnet_o1 = -(target_o1 - out_o1) * out_o1 * (1 - out_o1)
    let dE_dnet_o2 = -(target_o2 - out_o2) * out_o2 * (1 - out_o2)

    // Each hidden neuron feeds both outputs.
    let dE_dout_h1 = dE_dnet_o1 * w_5 + dE_dnet_o2 * w_7
    let dE_dout_h2 = dE_dnet_o1 * w_6 + dE_dnet_o2 * w_8
    let dE_dnet_h1 = dE_dout_h1 * out_h1 * (1 - out_h1)
    let dE_dnet_h2 = dE_dout_h2 * out_h2 * (1 - out_h2)
    let dE_dw_1 = dE_dnet_h1 * i_1
    let dE_dw_2 = dE_dnet_h1 * i_2
    let dE_dw_3 = dE_dnet_h2 * i_1
    let dE_dw_4 = dE_dnet_h2 * i_2
    return (dE_dw_1, dE_dw_2, dE_dw_3, dE_dw_4)
  }

  /// One training step: the updated parameters.
  public static func step(
    w_1: Double, w_2: Double, w_3: Double, w_4: Double, w_5: Double, w_6: Double, w_7: Double, w_8: Double,
    gamma: Double, dE_dw_5: Double, dE_dw_6: Double, dE_dw_7: Double, dE_dw_8: Double, dE_dw_1: Double,
    dE_dw_2: Double, dE_dw_3: Double, dE_dw_4: Double
  ) throws -> (
    w_1_new: Double, w_2_new: Double, w_3_new: Double, w_4_new: Double, w_5_new: Double, w_6_new: Double,
    w_7_new: Double, w_8_new: Double
  ) {
    let w_1_new = w_1 - gamma * dE_dw_1
    let w_2_new = w_2 - gamma * dE_dw_2
    let w_3_new = w_3 - gamma * dE_dw_3
    let w_4_new = w_4 - gamma * dE_dw_4
    let w_5_new = w_5 - gamma * dE_dw_5
    let w_6_new = w_6 - gamma * dE_dw_6
    let w_7_new = w_7 - gamma * dE_dw_7
    let w_8_new = w_8 - gamma * dE_dw_8
    return (w_1_new, w_2_new, w_3_new, w_4_new, w_5_new, w_6_new, w_7_new, w_8_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
