// swift-format-ignore-file: AlwaysUseLowerCamelCase
import Foundation

/// The confusion matrix and four scores, worked out by hand.
public enum ConfusionMatrix {
  /// The first sample's output and cross-entropy.
  public static func output(
    w_0: Double, w_1: Double, w_2: Double, x_1_1: Double, x_2_1: Double, c_1: Double
  ) throws -> (y_1: Double, CE_1: Double) {
    let y_1 = sigmoid(w_0 + w_1 * x_1_1 + w_2 * x_2_1)
    let CE_1 = -(c_1 * log(y_1) + (1 - c_1) * log(1 - y_1))
    return (y_1, CE_1)
  }

  /// Four scores from the confusion matrix.
  public static func scores(
    TP: Double, FP: Double, FN: Double, TN: Double
  ) throws -> (accuracy: Double, precision: Double, recall: Double, F1: Double) {
    let accuracy = (TP + TN) / (TP + FP + FN + TN)
    let precision = TP / (TP + FP)
    let recall = TP / (TP + FN)
    let F1 = 2 * TP / (2 * TP + FP + FN)
    return (accuracy, precision, recall, F1)
  }

  private static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }
}
