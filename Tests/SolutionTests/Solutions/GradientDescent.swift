// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// Two regressions by gradient descent, worked out by hand.
public enum GradientDescent {
  /// Linear regression: the first sample's output.
  public static func prediction(
    x_1_1: Double, x_2_1: Double, w_0: Double, w_1: Double, w_2: Double
  ) throws -> Double {
    return w_0 + w_1 * x_1_1 + w_2 * x_2_1
  }

  /// Linear regression: one step of gradient descent.
  public static func step(
    w_0: Double, w_1: Double, w_2: Double, dE_dw_0: Double, dE_dw_1: Double, dE_dw_2: Double, eta: Double
  ) throws -> (w_0_t_1: Double, w_1_t_1: Double, w_2_t_1: Double) {
    let w_0_t_1 = w_0 - eta * dE_dw_0
    let w_1_t_1 = w_1 - eta * dE_dw_1
    let w_2_t_1 = w_2 - eta * dE_dw_2
    return (w_0_t_1, w_1_t_1, w_2_t_1)
  }

  /// Logistic regression: the first sample's output and cross-entropy.
  public static func logistic(
    x_1_1: Double, x_2_1: Double, c_1: Double, w_0: Double, w_1: Double, w_2: Double
  ) throws -> (f_1: Double, yHat_1: Double, CE_1: Double) {
    let f_1 = w_0 + w_1 * x_1_1 + w_2 * x_2_1
    let yHat_1 = sigmoid(f_1)
    let CE_1 = -(c_1 * log(yHat_1) + (1 - c_1) * log(1 - yHat_1))
    return (f_1, yHat_1, CE_1)
  }

  /// Logistic regression: the first sample's derivatives.
  public static func logisticGradient(
    c_1: Double, f_1: Double, yHat_1: Double
  ) throws -> (dCE_1_dyHat_1: Double, dCE_1_df_1: Double) {
    let dCE_1_dyHat_1 = -c_1 / yHat_1 + (1 - c_1) / (1 - yHat_1)
    let LR_1 = sigmoid(f_1)
    let dLR_1_df_1 = LR_1 * (1 - LR_1)
    let dCE_1_df_1 = dCE_1_dyHat_1 * dLR_1_df_1
    return (dCE_1_dyHat_1, dCE_1_df_1)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
