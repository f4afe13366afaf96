// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Sharing the error out to the hidden layer, worked out by hand.
public enum HiddenErrorDistribution {
  /// The output errors, shared out by the weights.
  public static func shares(
    y_1: Double, y_2: Double, yHat_1: Double, yHat_2: Double, w_11: Double, w_12: Double, w_21: Double,
    w_22: Double, w_31: Double, w_32: Double
  ) throws -> (e_1_2: Double, e_2_2: Double, e_1_1: Double, e_2_1: Double, e_3_1: Double) {
    let e_1_2 = y_1 - yHat_1
    let e_2_2 = y_2 - yHat_2
    let sum_1 = w_11 + w_21 + w_31
    let sum_2 = w_12 + w_22 + w_32
    let e_1_1 = e_1_2 * w_11 / sum_1 + e_2_2 * w_12 / sum_2
    let e_2_1 = e_1_2 * w_21 / sum_1 + e_2_2 * w_22 / sum_2
    let e_3_1 = e_1_2 * w_31 / sum_1 + e_2_2 * w_32 / sum_2
    return (e_1_2, e_2_2, e_1_1, e_2_1, e_3_1)
  }

  /// The 2-3-2 network of the course's code: forward.
  public static func forward(
    x_1: Double, x_2: Double, v_11: Double, v_12: Double, v_21: Double, v_22: Double, v_31: Double,
    v_32: Double, u_11: Double, u_12: Double, u_13: Double, u_21: Double, u_22: Double, u_23: Double
  ) throws -> (
    z_1_1: Double, z_2_1: Double, z_3_1: Double, a_1_1: Double, a_2_1: Double, a_3_1: Double, z_1_2: Double,
    z_2_2: Double, a_1_2: Double, a_2_2: Double
  ) {
    let z_1_1 = v_11 * x_1 + v_12 * x_2
    let z_2_1 = v_21 * x_1 + v_22 * x_2
    let z_3_1 = v_31 * x_1 + v_32 * x_2
    let a_1_1 = sigmoid(z_1_1)
    let a_2_1 = sigmoid(z_2_1)
    let a_3_1 = sigmoid(z_3_1)
    let z_1_2 = u_11 * a_1_1 + u_12 * a_2_1 + u_13 * a_3_1
    let z_2_2 = u_21 * a_1_1 + u_22 * a_2_1 + u_23 * a_3_1
    let a_1_2 = sigmoid(z_1_2)
    let a_2_2 = sigmoid(z_2_2)
    return (z_1_1, z_2_1, z_3_1, a_1_1, a_2_1, a_3_1, z_1_2, z_2_2, a_1_2, a_2_2)
  }

  /// The 2-3-2 network of the course's code: the errors sent back.
  public static func hiddenErrors(
    u_11: Double, u_12: Double, u_13: Double, u_21: Double, u_22: Double, u_23: Double, t_1: Double,
    t_2: Double, a_1_2: Double, a_2_2: Double
  ) throws -> (
    epsilon_1: Double, epsilon_2: Double, epsilon_1_1: Double, epsilon_2_1: Double, epsilon_3_1: Double
  ) {
    let epsilon_1 = t_1 - a_1_2
    let epsilon_2 = t_2 - a_2_2
    let epsilon_1_1 = u_11 * epsilon_1 + u_21 * epsilon_2
    let epsilon_2_1 = u_12 * epsilon_1 + u_22 * epsilon_2
    let epsilon_3_1 = u_13 * epsilon_1 + u_23 * epsilon_2
    return (epsilon_1, epsilon_2, epsilon_1_1, epsilon_2_1, epsilon_3_1)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
