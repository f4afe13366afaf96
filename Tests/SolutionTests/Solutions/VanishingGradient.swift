// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The vanishing gradient, worked out by hand.
public enum VanishingGradient {
  /// The forward pass: from the inputs to the result.
  public static func forward(
    h_n1: Double, h_n2: Double, t_n7: Double, t_n8: Double, w_31: Double, w_32: Double, w_41: Double,
    w_42: Double, w_53: Double, w_54: Double, w_63: Double, w_64: Double, w_75: Double, w_76: Double,
    w_85: Double, w_86: Double
  ) throws -> (
    s_n3: Double, h_n3: Double, s_n4: Double, h_n4: Double, s_n5: Double, h_n5: Double, s_n6: Double,
    h_n6: Double, s_n7: Double, o_n7: Double, s_n8: Double, o_n8: Double, E_n: Double
  ) {
    let s_n3 = w_31 * h_n1 + w_32 * h_n2
    let h_n3 = sigmoid(s_n3)
    let s_n4 = w_41 * h_n1 + w_42 * h_n2
    let h_n4 = sigmoid(s_n4)
    let x_n3 = h_n3
    let x_n4 = h_n4
    let s_n5 = w_53 * x_n3 + w_54 * x_n4
    let h_n5 = sigmoid(s_n5)
    let s_n6 = w_63 * x_n3 + w_64 * x_n4
    let h_n6 = sigmoid(s_n6)
    let s_n7 = w_75 * h_n5 + w_76 * h_n6
    let o_n7 = sigmoid(s_n7)
    let s_n8 = w_85 * h_n5 + w_86 * h_n6
    let o_n8 = sigmoid(s_n8)
    let error_7 = t_n7 - o_n7
    let error_8 = t_n8 - o_n8
    let E_n = (error_7 * error_7 + error_8 * error_8) / 2
    return (s_n3, h_n3, s_n4, h_n4, s_n5, h_n5, s_n6, h_n6, s_n7, o_n7, s_n8, o_n8, E_n)
  }

  /// The backward pass: partial derivatives of Eₙ.
  public static func gradient(
    h_n1: Double, t_n7: Double, t_n8: Double, w_53: Double, w_63: Double, w_75: Double, w_76: Double,
    w_85: Double, w_86: Double, h_n3: Double, h_n5: Double, h_n6: Double, o_n7: Double, o_n8: Double
  ) throws -> (dE_n_dw_75: Double, dE_n_dw_53: Double, dE_n_dw_31: Double) {
    let dE_n_ds_n7 = -(t_n7 - o_n7) * o_n7 * (1 - o_n7)
    let dE_n_ds_n8 = -(t_n8 - o_n8) * o_n8 * (1 - o_n8)
    let dE_n_dw_75 = dE_n_ds_n7 * h_n5

    let dE_n_dh_n5 = dE_n_ds_n7 * w_75 + dE_n_ds_n8 * w_85
    let dE_n_ds_n5 = dE_n_dh_n5 * h_n5 * (1 - h_n5)
    // x_n3 = h_n3.
    let dE_n_dw_53 = dE_n_ds_n5 * h_n3

    let dE_n_dh_n6 = dE_n_ds_n7 * w_76 + dE_n_ds_n8 * w_86
    let dE_n_ds_n6 = dE_n_dh_n6 * h_n6 * (1 - h_n6)
    let dE_n_dh_n3 = dE_n_ds_n5 * w_53 + dE_n_ds_n6 * w_63
    let dE_n_ds_n3 = dE_n_dh_n3 * h_n3 * (1 - h_n3)
    let dE_n_dw_31 = dE_n_ds_n3 * h_n1
    return (dE_n_dw_75, dE_n_dw_53, dE_n_dw_31)
  }

  /// One training step: the updated parameters.
  public static func step(
    w_31: Double, w_53: Double, w_75: Double, dE_n_dw_75: Double, dE_n_dw_53: Double, dE_n_dw_31: Double,
    eta: Double
  ) throws -> (w_75_new: Double, w_53_new: Double, w_31_new: Double) {
    let w_75_new = w_75 - eta * dE_n_dw_75
    let w_53_new = w_53 - eta * dE_n_dw_53
    let w_31_new = w_31 - eta * dE_n_dw_31
    return (w_75_new, w_53_new, w_31_new)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
